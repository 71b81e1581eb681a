"""Which acts the code records, and with which details, read from the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]
FOLDERS: Final = ("core/src/tinnhiem_core/services", "admin/src")
ACT: Final = re.compile(r"[a-z_]+(\.[a-z_]+)+")
RECORDING: Final = ("record", "record_in", "deed")


@cache
def calls() -> tuple[ast.Call, ...]:
    return tuple(_calls())


@cache
def _nodes() -> tuple[ast.AST, ...]:
    paths = sorted(path for one in FOLDERS for path in (ROOT / one).rglob("*.py"))
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    return tuple(node for tree in trees for node in ast.walk(tree))


def _calls() -> Iterator[ast.Call]:
    for node in _nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name in RECORDING and node.args:
                yield node


def recorded() -> tuple[str, ...]:
    """Return every act that a call of ``record`` or ``record_in`` can write."""
    found = set()
    for call in calls():
        for given in call.args[:2]:
            for part in ast.walk(given):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found.add(part.value)
    # An act that is chosen before it is recorded: a name of the same kind beside it.
    found |= chosen()
    return tuple(sorted(one for one in found if ACT.fullmatch(one)))


@cache
def chosen() -> frozenset[str]:
    """Return names of acts that stand in an assignment or argument called ``action``."""
    found: set[str] = set()
    for node in _nodes():
        match node:
            case ast.Assign(targets=[ast.Name(id="action")], value=value):
                found |= _words(value)
            case ast.Call(func=ast.Name(id="_enter"), args=[*_, last]):
                found |= _words(last)
    return frozenset(found)


def _words(node: ast.AST) -> set[str]:
    return {
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def recorded_details() -> tuple[str, ...]:
    """Return the names of every detail that is recorded, by name or by a function of its own.

    ``granting.told`` gives a grant, ``telling.told_of`` an import, ``plans.naming`` a row.
    """
    named = {one.arg for call in calls() for one in call.keywords if one.arg}
    named |= {
        one
        for call in calls()
        for word in call.keywords
        if word.arg is None
        for part in ast.walk(word.value)
        if isinstance(part, ast.Dict)
        for one in _words(ast.Tuple([key for key in part.keys if key is not None]))
    }
    told = {"role", "unit", "since", "until", "import_id", "import_number"}
    told |= {"row_name", "place", "place_name"}
    return tuple(sorted((named | told) - {"subject"}))
