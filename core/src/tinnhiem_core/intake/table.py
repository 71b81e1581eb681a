"""Rows under headings: a record gives the cell of a column, and says where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from openpyxl.utils.cell import get_column_letter

from tinnhiem_core.intake.columns import Column
from tinnhiem_core.intake.values import Line, Sheet, Value


@lru_cache(maxsize=1024)
def letter(place: int) -> str:
    """Return the letter of the column at ``place``, counted from 0."""
    return get_column_letter(place + 1)


def address(sheet: str, place: int, line: int) -> str:
    """Return "Danh sách!C15"; ``place`` counts from 0, ``line`` from 1."""
    return f"{sheet}!{letter(place)}{line}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Record:
    """One row below the headings; ``places`` says which cell belongs to which column."""

    sheet: str
    line: Line
    places: Mapping[Column[Any], int]

    def value(self, column: Column[Any]) -> Value:
        """Return the cell of ``column`` as it stands, None where there is none."""
        place = self.places.get(column)
        values = self.line.values
        return values[place] if place is not None and place < len(values) else None

    def where(self, column: Column[Any]) -> str:
        """Return the address of the cell of ``column``, of the row where there is none."""
        return address(self.sheet, self.places.get(column, 0), self.line.number)

    def place(self, column: Column[Any]) -> dict[str, object]:
        """Return the figures that say where the cell is: sheet, line, column, heading."""
        return {
            "sheet": self.sheet,
            "line": str(self.line.number),
            "column": letter(self.places.get(column, 0)),
            "heading": column.heading,
        }


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Table:
    """The records of one sheet. ``places`` tells which columns it has; ``head`` is its row."""

    sheet: Sheet
    head: int
    places: Mapping[Column[Any], int]
    records: tuple[Record, ...]
