"""Which services write, as their source says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tinnhiem_core import services

FOLDER: Final = Path(services.__file__).parent
OPENERS: Final = frozenset({"work", "upgrade"})
"""``work(platform, …)``, ``desk.work()``, ``database.work(scope)``, ``migrations.upgrade(…)``;
beside them ``whole(database, writing=True)``."""


def writing() -> Iterator[tuple[str, str]]:
    """Yield module and name of every public function of the services that opens a transaction."""
    for path in sorted(FOLDER.rglob("*.py")):
        module = ".".join((services.__name__, *path.relative_to(FOLDER).with_suffix("").parts))
        for name in opening(path.read_text(encoding="utf-8")):
            yield module, name


def opening(source: str) -> set[str]:
    """Return the public functions of a module that open one, be it through another one of it."""
    functions = [one for one in ast.parse(source).body if isinstance(one, ast.FunctionDef)]
    found = {one.name for one in functions if any(map(_opens, _own_calls(one)))}
    while through := {one.name for one in functions if _names(one) & found} - found:
        found |= through
    ways = {one.name for one in functions if one.decorator_list}  # a context manager is no act
    return {one for one in found - ways if not one.startswith("_")}


def _own_calls(function: ast.FunctionDef) -> Iterator[ast.Call]:
    """Yield the calls of a function but for those of what it was handed."""
    handed = {one.arg for one in (*function.args.args, *function.args.kwonlyargs)}
    for one in ast.walk(function):
        if isinstance(one, ast.Call) and getattr(one.func, "id", None) not in handed:
            yield one


def _opens(call: ast.Call) -> bool:
    name = getattr(call.func, "id", None) or getattr(call.func, "attr", None)
    return name in OPENERS or (name == "whole" and bool(call.keywords))


def _names(function: ast.FunctionDef) -> set[str]:
    return {one.id for one in ast.walk(function) if isinstance(one, ast.Name)}
