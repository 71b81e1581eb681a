"""Findings of a list in the order of its rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tinnhiem_core.law.finding import Finding

_CELL: Final = "column"


def in_row_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by row, within a row by column; those of the whole file come first.

    Rows of the list of people stand before those of other sheets, which come as they are met.
    """
    found = tuple(findings)
    sheets = dict.fromkeys(_figure(one, "sheet") for one in found)
    order = {sheet: place for place, sheet in enumerate(one for one in sheets if one)}
    return tuple(sorted(found, key=lambda one: _place(one, order)))


def _place(one: Finding, sheets: dict[str, int]) -> tuple[int, int, int, str]:
    line, column = _figure(one, "line"), _figure(one, _CELL)
    number = int(line) if line.isdecimal() else 0
    return (sheets.get(_figure(one, "sheet"), 0) if number else 0, number, len(column), column)


def _figure(one: Finding, name: str) -> str:
    return str(dict(one.figures).get(name, ""))
