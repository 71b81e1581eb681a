"""Finding the line of headings within the first rows, and the columns it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from tinnhiem_core.intake.columns import LAYOUTS, Column, Layout
from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.legacy import legacy
from tinnhiem_core.intake.names import excerpt, fold
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.table import Record, Table, address, letter
from tinnhiem_core.intake.values import Line, Sheet, Value, blank
from tinnhiem_core.intake.vocabulary import nearest

DEEPEST: Final = 10
"""Titles and notes may stand above the headings, down to this row."""
_FEWEST: Final = 2
_ALIKE: Final = 0.8
"""A column nobody asked for ("Dân tộc") is no slip of the pen."""
_REMARK: Final = re.compile(r"\([^)]*\)?|\*")


@lru_cache(maxsize=64)
def _known(layout: Layout) -> Mapping[str, Column[Any]]:
    other = {fold(one): column for column in layout.columns for one in column.synonyms}
    return other | {fold(column.heading): column for column in layout.columns}


@lru_cache(maxsize=64)
def _ignored(layout: Layout) -> frozenset[str]:
    return frozenset(fold(one) for one in layout.ignored)


def heading(value: Value) -> str:
    """Return a heading as it is looked up: "Ngày sinh (dd/mm/yyyy) *" is "ngay sinh"."""
    text = str(value)
    return fold(_REMARK.sub(" ", text) if "(" in text[:400] or "*" in text[:400] else text)


def recognised(values: Iterable[Value], layouts: Iterable[Layout] = LAYOUTS) -> int:
    """Return how many of the values are headings of any of the lists."""
    words = {heading(value) for value in values if not blank(value)}
    return max(len(words & _known(layout).keys()) for layout in layouts)


def find_headings(sheet: Sheet, layout: Layout) -> Line | None:
    """Return the line with most headings of ``layout`` within the first rows, if any has two."""
    lines = [line for line in sheet.lines if line.number <= DEEPEST]
    best = max(lines, key=lambda line: recognised(line.values, (layout,)), default=None)
    if best is None or recognised(best.values, (layout,)) < _FEWEST:
        return None
    return best


class Likeness(Enum):
    """Whether a sheet holds a list, told by its headings."""

    WHOLE = "whole"  # every column that the list needs
    MOST = "most"  # most of them
    NONE = "none"


def likeness(sheet: Sheet, layout: Layout) -> Likeness:
    """Return whether a sheet holds rows of a list of ``layout``, and not of another one."""
    head = find_headings(sheet, layout)
    if head is None or all(line.number <= head.number for line in sheet.lines):
        return Likeness.NONE
    words = {heading(value) for value in head.values if not blank(value)}
    for other in LAYOUTS:
        own = [one for one in other.needed if fold(one.heading) not in _known(layout)]
        if own and _share(own, words, other) * 2 > len(own):
            return Likeness.NONE
    share = _share(layout.needed, words, layout)
    if share == len(layout.needed):
        return Likeness.WHOLE
    return Likeness.MOST if share * 2 > len(layout.needed) else Likeness.NONE


def _share(columns: Iterable[Column[Any]], words: Iterable[str], layout: Layout) -> int:
    named = {_known(layout).get(word) for word in words}
    return sum(column in named for column in columns)


def table(sheet: Sheet, layout: Layout, notes: Notes) -> Table:
    """Return the records of ``sheet``; what is wrong with its shape goes to ``notes``.

    ``IntakeError`` where no line of headings is found.
    """
    head = find_headings(sheet, layout)
    if head is None:
        raise _headless(sheet, layout)
    places = _places(sheet, head, layout, notes)
    below = tuple(line for line in sheet.lines if line.number > head.number)
    return Table(
        sheet=sheet,
        head=head.number,
        places=places,
        records=tuple(Record(sheet=sheet.name, line=line, places=places) for line in below),
    )


def _headless(sheet: Sheet, layout: Layout) -> IntakeError:
    above = [line for line in sheet.lines if line.number <= DEEPEST]
    texts = [value for line in above for value in line.values if isinstance(value, str)]
    coding = next((found for text in texts if (found := legacy(text[:400]))), "")
    if coding:
        return refusal("L.711", sheet.name, path=sheet.name, coding=coding)
    wanted = tuple(column.heading for column in layout.needed)
    return refusal("L.717", sheet.name, sheet=sheet.name, rows=DEEPEST, wanted=wanted)


def _places(sheet: Sheet, head: Line, layout: Layout, notes: Notes) -> Mapping[Column[Any], int]:
    places: dict[Column[Any], int] = {}
    for place, value in enumerate(head.values):
        word = heading(value)
        column = _known(layout).get(word)
        where = address(sheet.name, place, head.number)
        if column is None:
            if not blank(value) and word not in _ignored(layout):
                _unknown(value, where, layout, places, notes)
        elif column in places:
            first = letter(places[column])
            notes.add("L.720", where, sheet=sheet.name, heading=column.heading, first=first)
        else:
            places[column] = place
    for column in layout.needed:
        if column not in places:
            row = address(sheet.name, 0, head.number)
            notes.add(
                "L.718", row, sheet=sheet.name, line=str(head.number), heading=column.heading
            )
    return places


def _unknown(
    value: Value,
    where: str,
    layout: Layout,
    places: Mapping[Column[Any], int],
    notes: Notes,
) -> None:
    known = {
        word: column.heading for word, column in _known(layout).items() if column not in places
    }
    close = nearest(heading(value), known, _ALIKE)
    sheet = where.rpartition("!")[0]
    if close:
        notes.add("L.719", where, sheet=sheet, value=excerpt(value), nearest=close)
    else:
        notes.add("C.719", where, sheet=sheet, value=excerpt(value))
