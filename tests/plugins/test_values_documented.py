"""plugins/README.md, the values: every field that an author writes, as it is in the code."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, get_args, get_origin, get_type_hints

import pytest

from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.plan import Locality
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleTable
from tinnhiem_core.plugins import hookspecs

GUIDE: Final = (Path(__file__).parents[2] / "plugins" / "README.md").read_text(encoding="utf-8")
ANSWERS: Final = (Locality, TitleTable, VoterPanel, Timeline, ReportFormat)
TABLE: Final = re.compile(
    r"^#### `(\w+)`\n\n.+\n\n\|.*\|\n\|[-|]+\|\n((?:\|.*\|\n)+)", re.MULTILINE
)
ROW: Final = re.compile(r"^\| `(\w+)` \| (\S.*?) \| (\S.*?) \| (yes|–) \| \S.* \|$", re.MULTILINE)
TABLES: Final = {name: ROW.findall(rows) for name, rows in TABLE.findall(GUIDE)}


def parts(hint: Any) -> Iterator[Any]:
    """Yield the classes that a type names: those of ``tuple[Title, ...]``, ``date | None``."""
    if get_origin(hint) is None:
        yield hint
    for one in get_args(hint):
        yield from parts(one)


def values() -> list[type]:
    """Return every value that an author writes, each after the first one that holds it."""
    found: list[type] = []

    def reach(value: type) -> None:
        if dataclasses.is_dataclass(value) and value not in found:
            found.append(value)
            for hint in get_type_hints(value).values():
                for one in parts(hint):
                    reach(one)

    for answer in ANSWERS:
        reach(answer)
    return found


def cells(value: type) -> list[tuple[str, str, str, str]]:
    """Return field, type, default and whether it is copied from the plan, of every field."""
    return [
        (one.name, _type(one), _default(one), _copied(one)) for one in dataclasses.fields(value)
    ]


def _type(one: dataclasses.Field[Any]) -> str:
    return f"`{one.type}`".replace(" | None", "` or `None")


def _default(one: dataclasses.Field[Any]) -> str:
    if one.default_factory is not dataclasses.MISSING:
        return f"`{one.type}()`"
    match one.default:
        case dataclasses.MISSING:
            return "needed"
        case StrEnum():
            return f"`{type(one.default).__name__}.{one.default.name}`"
        case "" | ():
            return "empty"
        case _:
            return f"`{one.default}`"


def _copied(one: dataclasses.Field[Any]) -> str:
    """A string that is not our own is the plan's, letter for letter."""
    text = one.type in {"str", "tuple[str, ...]"}
    return "yes" if text and not one.metadata.get("own") else "–"


def test_the_answers_are_those_of_the_required_hooks() -> None:
    hooks = [getattr(hookspecs, name) for name in dir(hookspecs) if name.startswith("tinnhiem_")]
    hints = [get_type_hints(one) for one in hooks]
    required = [one["return"] for one in hints if set(one) == {"return"}]
    assert {part for one in required for part in parts(one)} - {...} == {*ANSWERS}


def test_every_value_has_a_table_and_no_other() -> None:
    assert list(TABLES) == [one.__name__ for one in values()]
    assert len(TABLES) > 30


@pytest.mark.parametrize("value", values(), ids=lambda one: one.__name__)
def test_a_table_has_the_fields_of_its_value(value: type) -> None:
    assert TABLES[value.__name__] == cells(value)
