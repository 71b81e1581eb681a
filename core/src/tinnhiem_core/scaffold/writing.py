"""The folder of a new locality: written whole, or not at all."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from string import Template
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.plugins.discovery import entries
from tinnhiem_core.scaffold.python import sorted_imports
from tinnhiem_core.scaffold.reading import PlanText, read_plan
from tinnhiem_core.scaffold.values import values_of
from tinnhiem_core.texts.system import reason

TEMPLATES: Final = Path(__file__).parent / "templates"
AT_THE_TOP: Final = ("pyproject.toml", "README.md")
SLUG: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
LONGEST: Final = 30
RESERVED: Final = frozenset({"admin", "core"})
NAME: Final = re.compile(r"[^\W\d_][\w .,()'’–-]{0,119}")


class ScaffoldError(RefusedError):
    """The folder can't be made; the findings say everything that is in the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new locality: its folder, its files in order, and what was read from the text."""

    folder: Path
    files: tuple[str, ...]
    plan: PlanText


def new_locality(slug: str, *, name: str, source: bytes, into: Path) -> Made:
    """Write ``into/slug`` from the text of a plan (UTF-8; may be empty).

    ``ScaffoldError`` holds everything that is in the way; nothing is written then.
    """
    text, unread = _decoded(source)
    problems = (*_name_problems(slug, name), *_place_problems(slug, into), *unread)
    if problems:
        raise ScaffoldError(*problems)
    plan = read_plan(text)
    files = _files(slug, values_of(slug, name, plan), text)
    _write(into / slug, files)
    return Made(folder=into / slug, files=tuple(sorted(files)), plan=plan)


def _decoded(source: bytes) -> tuple[str, tuple[Finding, ...]]:
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", (find("L.664", where="source", place=error.start),)
    if "\0" in text:
        return "", (find("L.664", where="source", place=text.index("\0")),)
    return text, ()


def _is_short_name(slug: str) -> bool:
    return bool(SLUG.fullmatch(slug)) and len(slug) <= LONGEST and slug not in RESERVED


def _name_problems(slug: str, name: str) -> Iterator[Finding]:
    if not _is_short_name(slug):
        yield find("L.660", where="slug", slug=slug, most=LONGEST)
        return
    taken = {one.name for one in entries()}
    if slug in taken or find_spec(f"tinnhiem_{slug}") is not None:
        yield find("L.661", where="slug", slug=slug, known=tuple(sorted(taken)))
    if not NAME.fullmatch(name):
        yield find("L.665", where="name", name=name[:60])


def _place_problems(slug: str, into: Path) -> Iterator[Finding]:
    try:
        if not into.is_dir():
            yield find("L.663", where="into", path=str(into))
        elif _is_short_name(slug) and (into / slug).exists():
            yield find("L.662", where="into", path=str(into / slug))
    except OSError as error:  # a name that is too long
        yield _not_written(into, error)


def _files(slug: str, values: Mapping[str, str], text: str) -> dict[str, str]:
    """Return the files of the folder by their path in it."""
    package = f"src/tinnhiem_{slug}"
    files = {f"{package}/source.txt": text, f"{package}/py.typed": ""}
    for template in sorted(TEMPLATES.glob("*.txt")):
        name = template.name.removesuffix(".txt")
        written = Template(template.read_text(encoding="utf-8")).substitute(values)
        path = name if name in AT_THE_TOP else f"{package}/{name}"
        files[path] = sorted_imports(written) if name.endswith(".py") else written
    return files


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write beside the target, then move the whole into place."""
    try:
        fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        for path, text in files.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8"))
        fresh.chmod(0o755)
        fresh.rename(folder)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _unwritable(folder: Path, error: OSError) -> ScaffoldError:
    return ScaffoldError(_not_written(folder, error))


def _not_written(folder: Path, error: OSError) -> Finding:
    return find("L.666", where="into", path=str(folder), why=reason(error))
