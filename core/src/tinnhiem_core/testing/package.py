"""An installed locality as the kit looks at it: its entry point, its files, its plan."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import Any, Final

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.loading import Source, load
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.testing.transcript import SourceText, Transcript, Unused
from tinnhiem_core.testing.words import pieces

ENTRY: Final = ("text", "reason", "reason_en")


@dataclass(frozen=True, kw_only=True)
class Package:
    """A locality that loads."""

    source: Source
    localities: Localities
    plan: Plan
    module: ModuleType

    @classmethod
    def of(cls, source: Source) -> Package:
        """Return the package of a source; raise the ``Fault`` that quarantines it."""
        manager, plan = load(source)
        module = manager.get_plugin(source.slug)
        if not isinstance(module, ModuleType):
            found, wanted = type(module).__name__, f"tinnhiem_{source.slug}"
            raise source.fault("L.620", what="package", found=found, wanted=wanted)
        localities = Localities([source])
        return cls(source=source, localities=localities, plan=plan, module=module)

    @property
    def slug(self) -> str:
        """Return the slug."""
        return self.source.slug

    @cached_property
    def folder(self) -> Traversable:
        """Return the folder of the package."""
        return resources.files(self.module)

    def modules(self) -> Iterator[tuple[str, str]]:
        """Yield name and text of every Python file of the package, in order."""
        files = (one for one in self.folder.iterdir() if one.name.endswith(".py"))
        for one in sorted(files, key=lambda one: one.name):
            yield one.name, one.read_text(encoding="utf-8")

    def text(self, name: str) -> str:
        """Return a text file of the package; raise the ``Fault`` L.621 or L.622."""
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise self.source.fault("L.621", file=name) from None
        except UnicodeDecodeError as error:
            raise self.source.fault("L.622", file=name, error=str(error)) from error

    def table(self, name: str) -> Mapping[str, Any]:
        """Return a TOML file of the package; raise the ``Fault`` L.621 or L.622."""
        try:
            return tomllib.loads(self.text(name))
        except tomllib.TOMLDecodeError as error:
            raise self.source.fault("L.622", file=name, error=str(error)) from error

    @cached_property
    def transcript(self) -> Transcript:
        """Return the plan beside its source; raise the ``Fault`` of a file that can't be read."""
        source = SourceText(self.text("source.txt"))
        return Transcript(source, pieces(self.plan), self._unused())

    def _unused(self) -> Iterator[Unused]:
        listed = self.table("unused.toml").get("unused", [])
        for number, one in enumerate(listed if isinstance(listed, list) else [None]):
            if not isinstance(one, dict) or any(type(one.get(key)) is not str for key in ENTRY):
                error = f"unused[{number}]: {', '.join(ENTRY)}"
                raise self.source.fault("L.622", file="unused.toml", error=error)
            yield Unused(**{key: one[key] for key in ENTRY})
