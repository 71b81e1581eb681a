"""The package as files: names, what must be there, sizes, imports."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.testing.package import Package

SOURCE: Final = "source.txt"
FILES: Final = (SOURCE, "unused.toml", "cases.toml", "py.typed")
HOOKS_FILE: Final = "__init__.py"
HOOKS_LINES: Final = 20
MAX_LINES: Final = 300
CONTRACT: Final = ("tinnhiem_core.law", "tinnhiem_core.model", "tinnhiem_core.plugins")


def one_name(package: Package) -> Iterator[Finding]:
    """The slug, the import and the distribution are one name."""
    slug = package.slug
    names = (
        ("import", package.module.__name__, f"tinnhiem_{slug}"),
        ("distribution", package.source.distribution, f"tinnhiem-{slug.replace('_', '-')}"),
    )
    for what, found, wanted in names:
        if found != wanted:
            yield find("L.620", where=what, slug=slug, what=what, found=found, wanted=wanted)


def files_are_there(package: Package) -> Iterator[Finding]:
    """The source, both lists and the mark of typed packages are in the package."""
    for name in FILES:
        if not (package.folder / name).is_file():
            yield find("L.621", where=name, slug=package.slug, file=name)
    if (package.folder / SOURCE).is_file() and not package.text(SOURCE).strip():
        yield find("L.629", where=SOURCE)


def hooks_are_short(package: Package) -> Iterator[Finding]:
    """The hooks file names values and holds none: at most 20 lines."""
    lines = len(package.text(HOOKS_FILE).splitlines())
    if lines > HOOKS_LINES:
        yield find("L.623", where=HOOKS_FILE, file=HOOKS_FILE, lines=lines, most=HOOKS_LINES)


def no_long_file(package: Package) -> Iterator[Finding]:
    """No Python file has more than 300 lines."""
    for name, text in package.modules():
        lines = len(text.splitlines())
        if lines > MAX_LINES:
            yield find("L.623", where=name, file=name, lines=lines, most=MAX_LINES)


def imports_the_contract_alone(package: Package) -> Iterator[Finding]:
    """Imported are law, model and plugins of core, the package itself, the standard library."""
    own = (*CONTRACT, package.module.__name__)
    for name, text in package.modules():
        for imported in _imported(text):
            top = imported.partition(".")[0]
            ours = any(imported == one or imported.startswith(f"{one}.") for one in own)
            if not ours and top not in sys.stdlib_module_names:
                yield find("L.624", where=name, file=name, name=imported, allowed=own)


def _imported(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _from(node)


def _from(node: ast.ImportFrom) -> Iterator[str]:
    """Yield the module, or what is taken from core itself: ``from tinnhiem_core import law``."""
    module = node.module or "."
    if module == "tinnhiem_core":
        yield from (f"{module}.{one.name}" for one in node.names)
    elif not node.level:
        yield module
