"""A good locality, made from its plan as an author makes it, and ways to break it."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.scaffold import new_locality
from tinnhiem_core.testing.checks import CHECKS
from tinnhiem_core.testing.checks.values import the_plan_prints
from tinnhiem_core.testing.examining import run
from tinnhiem_core.testing.package import Package

SAMPLE: Final = Path(__file__).parent / "thu_xa_binh_mau"
SLUG: Final = "thu_xa_binh_mau"
IMPORT: Final = f"tinnhiem_{SLUG}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Whoever writes the package in ``folder``; ``site`` is where it is installed."""

    folder: Path
    site: Path

    @property
    def package(self) -> Path:
        return self.folder / "src" / IMPORT

    def fill_in(self) -> None:
        """Put the filled tables over the first ones."""
        for filled in (SAMPLE / "package").iterdir():
            shutil.copyfile(filled, self.package / filled.name.removesuffix(".txt"))

    def replace(self, name: str, old: str, new: str) -> None:
        file = self.package / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{name}: {old}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, name: str, more: str) -> None:
        with (self.package / name).open("a", encoding="utf-8") as file:
            file.write(more)

    def source(self, distribution: str = "tinnhiem-thu-xa-binh-mau") -> Source:
        """Return the source as its entry point names it, imported afresh."""
        forget()
        return Source(
            slug=SLUG,
            distribution=distribution,
            version="0.1.0",
            load=lambda: importlib.import_module(IMPORT),
        )

    def load(self, distribution: str = "tinnhiem-thu-xa-binh-mau") -> Package:
        return Package.of(self.source(distribution))

    def install(self) -> None:
        """Write what an installer writes: the name, the version, the entry point."""
        info = self.site / f"{IMPORT}-0.1.0.dist-info"
        info.mkdir(parents=True)
        name = "Metadata-Version: 2.1\nName: tinnhiem-thu-xa-binh-mau\nVersion: 0.1.0\n"
        (info / "METADATA").write_text(name, encoding="utf-8")
        entry = f"[tinnhiem.localities]\n{SLUG} = {IMPORT}\n"
        (info / "entry_points.txt").write_text(entry, encoding="utf-8")


def forget() -> None:
    importlib.invalidate_caches()
    for name in [one for one in sys.modules if one.partition(".")[0] == IMPORT]:
        del sys.modules[name]


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Author]:
    """The locality as ``tinnhiem new-locality`` leaves it."""
    plan = (SAMPLE / "ke_hoach.txt").read_bytes()
    made = new_locality(SLUG, name="Xã Bình Mẫu", source=plan, into=tmp_path)
    author = Author(folder=made.folder, site=tmp_path / "site")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # an edit within a second must be seen
    monkeypatch.syspath_prepend(str(author.package.parent))
    yield author
    forget()


@pytest.fixture
def author(fresh: Author) -> Author:
    """The locality with its tables filled in: nothing is wrong with it."""
    fresh.fill_in()
    return fresh


@pytest.fixture
def codes() -> Callable[..., dict[str, set[str]]]:
    """Check -> codes of what it finds, for the checks that find something.

    Printing takes longest and is asked for only where it is the point.
    """

    def of(package: Package, *, printing: bool = False) -> dict[str, set[str]]:
        checks = [one for one in CHECKS if printing or one is not the_plan_prints]
        found = {one.__name__: {each.code for each in run(one, package)} for one in checks}
        return {name: some for name, some in found.items() if some}

    return of
