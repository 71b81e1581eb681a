"""Where in the code base a text is asked for, read from the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
CORE: Final = ROOT / "core" / "src" / "tinnhiem_core"
TEXTS: Final = CORE / "texts"
FINDING: Final = re.compile(r"[LCN]\.\d{3,4}")
WORDS: Final = re.compile(r"[A-Za-z_-]+(\.[\w-]+)+")
ASKING: Final = {"say": 0, "wording": 0, "find": 0, "decide": 1, "refusal": 0, "trouble": 0}
"""Functions that take a code, and which argument of theirs it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call that names its code outright, with the figures it gives; None: not all are seen."""

    where: str
    code: str
    function: str
    figures: frozenset[str] | None


@cache
def modules() -> tuple[tuple[str, tuple[ast.AST, ...]], ...]:
    """Return place and nodes of every module of core, admin and the localities, texts aside."""
    others = (*ROOT.glob("admin/src/**/*.py"), *ROOT.glob("plugins/*/src/**/*.py"))
    paths = sorted([*CORE.rglob("*.py"), *others])
    return tuple(
        (str(path.relative_to(ROOT)), tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
        for path in paths
        if TEXTS not in path.parents
    )


def literals() -> Iterator[tuple[str, str]]:
    """Yield every string of the code with its place; docstrings are none."""
    for name, nodes in modules():
        told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        for node in nodes:
            match node:
                case ast.Constant(value=str(text)) if id(node) not in told:
                    yield f"{name}:{node.lineno}", text


def prefixes() -> Iterator[tuple[str, str]]:
    """Yield the fixed beginning of every f-string that has one ending in a full stop."""
    for name, nodes in modules():
        for node in nodes:
            match node:
                case ast.JoinedStr(values=[ast.Constant(value=str(begin)), *_]):
                    if re.fullmatch(r"[A-Za-z_.-]+\.", begin):
                        yield f"{name}:{node.lineno}", begin


def asked() -> Iterator[tuple[str, str]]:
    """Yield every code that stands in a call that says it."""
    for name, nodes in modules():
        for node in nodes:
            for part in ast.walk(code_of(node) or ast.Pass()):
                match part:
                    case ast.Constant(value=str(text)) if WORDS.fullmatch(text):
                        yield f"{name}:{part.lineno}", text


def calls() -> Iterator[Call]:
    """Yield the calls of ``say``, ``find`` and ``decide`` that name one code outright."""
    for name, nodes in modules():
        for node in nodes:
            match node:
                case ast.Call() if function_of(node) in {"say", "find", "decide"}:
                    code = code_of(node)
                    if isinstance(code, ast.Constant) and isinstance(code.value, str):
                        yield Call(
                            where=f"{name}:{node.lineno}",
                            code=code.value,
                            function=function_of(node),
                            figures=_figures(node),
                        )


def function_of(call: ast.Call) -> str:
    """Return the last name of what is called: `say` of `session.say(…)`."""
    return ast.unparse(call.func).rpartition(".")[2]


def code_of(node: ast.AST) -> ast.expr | None:
    """Return the argument of a call that is a code; None where the call takes none."""
    if not isinstance(node, ast.Call):
        return None
    place = ASKING.get(function_of(node))
    return node.args[place] if place is not None and len(node.args) > place else None


def _figures(call: ast.Call) -> frozenset[str] | None:
    names = [one.arg for one in call.keywords]
    return None if None in names else frozenset(str(name) for name in names)


def wordings() -> Iterator[tuple[str, str]]:
    """Yield every code of the catalogue's files with the file in which it stands."""
    for path in sorted(TEXTS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and isinstance(value, ast.Call):
                        yield path.name, str(key.value)
