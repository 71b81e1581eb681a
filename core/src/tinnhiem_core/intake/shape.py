"""Is a sheet a plain list? Merged cells, cells without heading, gaps, hidden rows, no rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.table import Table, address
from tinnhiem_core.intake.values import blank
from tinnhiem_core.law.finding import Finding, find


def check_shape(table: Table, notes: Notes) -> None:
    """Note everything that keeps ``table`` from being a plain list, one row each."""
    notes.take(*_merged(table), *_outside(table), *_gaps(table), *_hidden(table))


def _merged(table: Table) -> Iterator[Finding]:
    name = table.sheet.name
    for area in table.sheet.merged:
        if area.last >= table.head:
            yield find("L.722", where=f"{name}!{area.text}", sheet=name, area=area.text)


def _outside(table: Table) -> Iterator[Finding]:
    """Yield the first cell of each row that stands under no heading at all."""
    name = table.sheet.name
    head = next(line for line in table.sheet.lines if line.number == table.head)
    headed = {place for place, value in enumerate(head.values) if not blank(value)}
    for record in table.records:
        for place, value in enumerate(record.line.values):
            if place not in headed and not blank(value):
                where = address(name, place, record.line.number)
                yield find("L.723", where=where, sheet=name, cell=where, value=excerpt(value))
                break


def _gaps(table: Table) -> Iterator[Finding]:
    name = table.sheet.name
    numbers = [table.head, *(record.line.number for record in table.records)]
    for before, number in pairwise(numbers):
        if number > before + 1:
            yield find(
                "C.724",
                where=address(name, 0, number),
                sheet=name,
                line=str(number),
                empty=number - before - 1,
            )


def _hidden(table: Table) -> Iterator[Finding]:
    sheet = table.sheet
    rows = [one.line.number for one in table.records if one.line.number in sheet.hidden_rows]
    columns = [
        column.heading for column, place in table.places.items() if place in sheet.hidden_columns
    ]
    if rows:
        where = address(sheet.name, 0, rows[0])
        yield find("N.725", where=where, sheet=sheet.name, rows=len(rows), first=str(rows[0]))
    if columns:
        yield find("N.724", where=sheet.name, sheet=sheet.name, headings=tuple(columns))
