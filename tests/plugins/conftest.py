"""A smallest plan, and plugins made of it."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import Locality
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleTable
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.loading import Source

PAPER = Document(key="PLAN", kind="Kế hoạch", number="01-KH/TU")
CITATION = Citation(document=PAPER, place="phần I")


def locality(slug: str, **changes: Any) -> Locality:
    given: dict[str, Any] = {
        "slug": slug,
        "name": "Nơi thử",
        "name_en": "Test place",
        "level": Level.PROVINCE,
        "issuer": Issuer(name="TỈNH ỦY", skin=Skin.PARTY),
        "paper": PAPER,
        "title": "lấy phiếu tín nhiệm",
        "legal_bases": (),
    }
    return Locality(**(given | changes))


def hook(name: str, answer: Callable[..., object]) -> object:
    answer.__name__ = name
    return hookimpl(answer)


def plugin(slug: str, **changes: Any) -> SimpleNamespace:
    """A plugin object whose hooks answer the smallest plan; ``changes`` replace attributes."""
    hooks: dict[str, Any] = {
        "tinnhiem_locality": hookimpl(lambda: locality(slug)),
        "tinnhiem_title_table": hookimpl(lambda: TitleTable()),
        "tinnhiem_voter_panels": hookimpl(lambda: ()),
        "tinnhiem_timeline": hookimpl(lambda: Timeline(deadlines=())),
        "tinnhiem_report_formats": hookimpl(lambda: ()),
    }
    return SimpleNamespace(**(hooks | changes))


@pytest.fixture
def make() -> SimpleNamespace:
    def source(slug: str, brought: object, distribution: str = "") -> Source:
        def load() -> object:
            if isinstance(brought, BaseException):
                raise brought
            return brought

        name = distribution or f"tinnhiem-{slug}"
        return Source(slug=slug, distribution=name, version="1.0", load=load)

    return SimpleNamespace(
        source=source, plugin=plugin, locality=locality, hookimpl=hookimpl, citation=CITATION
    )


MARKS = re.compile(r"<[^>]*>|\\|[*_#]")
QUOTES = str.maketrans("“”„‘’–—‑", '"""\'\'---')


def plain(text: str) -> str:
    """Text without Markdown and HTML marks: NFC, one space, straight quotes, short dashes."""
    bare = MARKS.sub(" ", unicodedata.normalize("NFC", text)).translate(QUOTES)
    return " ".join(bare.split())


def copied(value: object) -> Iterator[str]:
    """Every string that is copied from the plan's text: fields that are not our own words."""
    if is_dataclass(value):
        for one in fields(value):
            if not one.metadata.get("own"):
                yield from copied(getattr(value, one.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from copied(part)
    elif type(value) is str:
        yield from (piece for piece in re.split(r"\{[^}]*\}", value) if piece.strip())


@pytest.fixture
def transcript() -> Callable[[str], SimpleNamespace]:
    """What a locality's package answers, its source and its two lists, by slug."""

    def read(slug: str) -> SimpleNamespace:
        package = import_module(f"tinnhiem_{slug}")
        folder = Path(str(package.__file__)).parent
        hooks = ("locality", "title_table", "voter_panels", "timeline", "report_formats")
        answers = {name: getattr(package, f"tinnhiem_{name}")() for name in hooks}
        strings = {plain(one) for one in copied(tuple(answers.values()))}
        source = (folder / "source.txt").read_text(encoding="utf-8")
        unused = tomllib.loads((folder / "unused.toml").read_text(encoding="utf-8"))["unused"]
        return SimpleNamespace(
            **answers,
            folder=folder,
            source=source,
            text=plain(source),
            strings=strings,
            unused=unused,
            left=left_over(source, strings),
            plain=plain,
        )

    return read


def left_over(source: str, strings: set[str]) -> tuple[str, ...]:
    """Return the pieces of each line of the source that no string covers, marks aside."""
    pieces: list[str] = []
    for line in filter(None, map(plain, source.splitlines())):
        covered = [False] * len(line)
        for one in strings:
            for found in re.finditer(re.escape(one), line):
                covered[found.start() : found.end()] = [True] * len(one)
        gaps = "".join("\n" if done else mark for mark, done in zip(line, covered, strict=True))
        pieces += [piece.strip(' .,;:-+"') for piece in gaps.split("\n")]
    return tuple(piece for piece in pieces if piece)
