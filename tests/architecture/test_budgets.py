"""The budget of the code: short files, short functions, nothing left for later."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SOURCES: Final = sorted(
    path
    for folder in ("core", "plugins/*", "admin")
    for path in ROOT.glob(f"{folder}/src/**/*.py")
)
TOOLS: Final = sorted(ROOT.glob("tools/*.py"))
TESTS: Final = sorted(ROOT.glob("tests/**/*.py"))
MOST_LINES: Final = 300
MOST_LINES_OF_A_FUNCTION: Final = 40
MOST_LINES_OF_HOOKS: Final = 20
# In parts, so that this file does not hold what it forbids.
LATER: Final = re.compile(
    r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")) + ")\\b"
)
UNCOVERED: Final = re.compile(r"pragma:\s*" + "no " + "(cover|branch)", re.IGNORECASE)


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function with its lines, decorators aside."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (
                f"{named(path)}:{node.lineno} {node.name}",
                ((node.end_lineno or node.lineno) - node.lineno + 1),
            )


def comments(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each comment with its place."""
    with path.open("rb") as stream:
        for token in tokenize.tokenize(stream.readline):
            if token.type == tokenize.COMMENT:
                yield f"{named(path)}:{token.start[0]}", token.string


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_file_is_too_long() -> None:
    every = (*SOURCES, *TOOLS, *TESTS)
    assert [named(one) for one in every if lines(one) > MOST_LINES] == []


def test_no_function_is_too_long() -> None:
    every = (one for path in (*SOURCES, *TOOLS) for one in functions(path))
    assert [one for one in every if one[1] > MOST_LINES_OF_A_FUNCTION] == []


def test_hooks_of_a_locality_are_short() -> None:
    hooks = ROOT.glob("plugins/*/src/*/__init__.py")
    assert [named(one) for one in hooks if lines(one) > MOST_LINES_OF_HOOKS] == []


def test_nothing_is_left_for_later() -> None:
    every = (one for path in (*SOURCES, *TOOLS, *TESTS) for one in comments(path))
    assert [one for one in every if LATER.search(one[1])] == []


def test_nothing_is_left_out_of_the_coverage() -> None:
    every = (one for path in (*SOURCES, *TOOLS, *TESTS) for one in comments(path))
    assert [one for one in every if UNCOVERED.search(one[1])] == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    marks = re.compile(r"@?pytest\.(mark\.)?(skip|skipif|xfail|importorskip)\b")
    assert [
        named(one)
        for one in TESTS
        if one != Path(__file__) and marks.search(one.read_text("utf-8"))
    ] == []
