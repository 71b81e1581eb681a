"""What a spreadsheet or a .csv file holds, before anything is understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

from tinnhiem_core.law.finding import Finding


class Formula(str):
    """A cell that holds a formula, as written."""

    __slots__ = ()


class Failure(str):
    """A cell that shows an error of the spreadsheet (#REF!)."""

    __slots__ = ()


Value: TypeAlias = str | int | float | bool | date | time | timedelta | None
"""One cell; a day with a time is a ``datetime``, which is a ``date``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row with something in it; ``number`` counts from 1 as on screen."""

    number: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Merged cells: the range as written ("A2:A5") and its last row."""

    text: str
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its rows that hold something, in order; what is merged, what is hidden.

    ``hidden_rows`` are row numbers, ``hidden_columns`` count from 0.
    """

    name: str
    lines: tuple[Line, ...]
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A file of sheets, each read when it is asked for; ``findings`` are notes on the file."""

    name: str
    sheets: Mapping[str, Callable[[], Sheet]]
    findings: tuple[Finding, ...] = ()


def blank(value: Value) -> bool:
    """Return whether a cell holds nothing that can be seen."""
    return value is None or (isinstance(value, str) and not value.strip())
