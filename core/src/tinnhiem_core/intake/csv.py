"""Rows of a .csv file: its coding, what separates its cells, quotation marks.

The separator is decided by the headings: it is the one under which most of them are known.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from io import StringIO
from itertools import islice
from typing import Final

from tinnhiem_core.intake.encoding import decode
from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.intake.headings import DEEPEST, recognised
from tinnhiem_core.intake.values import Book, Line, Sheet, blank
from tinnhiem_core.intake.xlsx import MAX_COLUMNS, MAX_ROWS

SEPARATORS: Final = (",", ";", "\t")
_HEAD: Final = 64 * 1024  # no cell of it can be over the limit of the csv module
_LONGEST_CELL: Final = 131_072
"""The limit of the csv module itself; every column is shorter."""


def read_csv(data: bytes, name: str) -> Book:
    """Return the one sheet of a .csv file, named as the file.

    ``IntakeError`` where its coding is unknown or a quotation mark is never closed.
    """
    text, findings = decode(data, name)
    separator = _separator(text)
    sheet = Sheet(name=name, lines=tuple(_lines(text, separator, name)))
    return Book(name=name, sheets={name: partial(_same, sheet)}, findings=findings)


def _same(sheet: Sheet) -> Sheet:
    return sheet


def _separator(text: str) -> str:
    return max(SEPARATORS, key=lambda separator: _known_headings(text[:_HEAD], separator))


def _known_headings(text: str, separator: str) -> int:
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator)
    return max((recognised(row) for row in islice(rows, DEEPEST)), default=0)


def _lines(text: str, separator: str, name: str) -> Iterator[Line]:
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for number, row in enumerate(rows, start=1):
            if any(not blank(value) for value in row):
                if number > MAX_ROWS or len(row) > MAX_COLUMNS:
                    raise refusal("L.715", name, sheet=name, rows=MAX_ROWS, columns=MAX_COLUMNS)
                yield Line(number=number, values=tuple(row))
    except csv.Error as error:
        line = str(number + 1)
        where = f"{name}!A{line}"
        if "field larger" in str(error):
            limit = _LONGEST_CELL
            raise refusal("L.739", where, sheet=name, line=line, limit=limit) from error
        raise refusal("L.713", where, sheet=name, line=line) from error
