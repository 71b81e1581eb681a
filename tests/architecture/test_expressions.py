"""No regular expression reads a text from a file or a package again and again."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants as kinds
from re import _parser as parser
from typing import Any, Final

import pytest

from tinnhiem_core.rules.conformance.thresholds import Threshold

ROOT: Final = Path(__file__).parents[2]
SOURCES: Final = (ROOT / "core" / "src", ROOT / "admin" / "src")
REPEATS: Final = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)
GROUPS: Final = (kinds.SUBPATTERN, kinds.BRANCH)
AHEAD: Final = (kinds.ASSERT, kinds.ASSERT_NOT)
OWN: Final = frozenset({"tinnhiem_core.cli.usage"})
"""Reads click's own sentences alone."""
SEARCHED: Final = r"\b{}\.(?:search|finditer|findall|sub|split)\b|[(,] ?{}\.search"


def expressions() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Every compiled expression, and whether it is looked for at each place of a text."""
    for root in SOURCES:
        texts = {path: path.read_text("utf-8") for path in sorted(root.rglob("*.py"))}
        for path, text in texts.items():
            if "re.compile(" not in text or "migrations" in path.parts:
                continue
            name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
            for key, found in _within(vars(importlib.import_module(name))):
                plain = key.partition("[")[0]
                within = re.compile(SEARCHED.format(plain, plain))
                read = (one for one in texts.values() if plain in one)
                anywhere = "[" in key or any(map(within.search, read))
                if name not in OWN:
                    yield f"{name}.{key}", found, anywhere


def _within(names: dict[str, Any]) -> Iterator[tuple[str, re.Pattern[str]]]:
    for name, value in list(names.items()):
        held = value.values() if isinstance(value, dict) else value
        many = held if isinstance(value, dict | tuple) else (value,)
        for place, one in enumerate(many):
            found = one.phrase if isinstance(one, Threshold) else one
            if isinstance(found, re.Pattern) and isinstance(found.pattern, str):
                yield (name if many == (value,) else f"{name}[{place}]"), found


def runs_on(tree: Any) -> bool:
    """Return whether a search would read the same run again from each of its characters.

    So it is where an expression begins with a repetition without an end and goes on after it:
    in 20,000 blanks a "-" after blanks is sought 20,000 times, each time to the end.
    """
    for place, (kind, value) in enumerate(tree):
        after = tree[place + 1 :]
        if kind in REPEATS:
            least, most, inner = value
            if most is kinds.MAXREPEAT:
                return bool(after)
            if (on := runs_on([*inner, *after])) or least:
                return on
        elif kind in GROUPS:
            inside = [value[3]] if kind is kinds.SUBPATTERN else value[1]
            return any(runs_on([*one, *after]) for one in inside)
        elif (
            kind not in AHEAD or value[0] < 0
        ):  # a character, or a look behind: the run begins here
            return False
    return False


@pytest.mark.parametrize(
    ("pattern", "slow"),
    [
        (r"\s+(?=- \w)", True),
        (r"[,;:]?\s*thành phần", True),
        (r"(?:\s*x|y)z", True),
        (r"(?=\w)\w+-", True),
        (r"(?<!\s)\s+(?=- \w)", False),
        (r"\b\d+ ngày", False),
        (r"\s+", False),
        (r"\s{0,9}x", False),
        (r"x\s*y", False),
    ],
)
def test_control_which_expressions_run_on(pattern: str, slow: bool) -> None:  # noqa: FBT001
    assert runs_on(parser.parse(pattern)) is slow


def test_no_expression_that_is_sought_anywhere_runs_on() -> None:
    found = {name: (one, anywhere) for name, one, anywhere in expressions()}
    assert len(found) > 60
    assert found["tinnhiem_core.documents.plan_words.NEXT_ITEM"][1]
    slow = [
        name
        for name, (one, anywhere) in found.items()
        if anywhere and runs_on(parser.parse(one.pattern, one.flags))
    ]
    assert slow == []
