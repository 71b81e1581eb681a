"""Writing cells: text as text whatever it begins with, counts and shares as numbers.

A share comes rounded as a ``Decimal`` and is written with a number format of as many digits, so
each machine shows its own decimal mark. There is no formula; text that begins like one is marked,
so that it stays text when somebody edits it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import IO, Any, Final

import xlsxwriter

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.results import MISSING

Value = str | int | Decimal | None
"""What a cell holds; None is printed as missing."""

FORMULA_SIGNS: Final = ("=", "+", "-", "@")
CELL: Final = {"border": 1, "valign": "vcenter", "text_wrap": True}
LONGEST: Final = 32_767
"""Characters that one cell of Excel may have."""


class Pen:
    """A workbook being written; the same pages give the same bytes."""

    def __init__(self, file: IO[bytes], title: str, day: date) -> None:
        self._book = xlsxwriter.Workbook(file, {"in_memory": True})
        self._book.set_properties({"title": title, "created": datetime.combine(day, time())})
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}

    def page(self, name: str, widths: Sequence[int]) -> Page:
        """Return a new page, printed across the sheet and as wide as it."""
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        return Page(self, sheet, name)

    def form(self, **properties: object) -> Any:  # noqa: ANN401  # XlsxWriter is untyped
        """Return the format with these properties, made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(properties)
        return self._formats[key]

    def close(self) -> None:
        """Write the workbook into its file."""
        self._book.close()


class Page:
    """One page of a workbook, written from the top down."""

    def __init__(self, pen: Pen, sheet: Any, name: str) -> None:  # noqa: ANN401  # untyped
        self._pen = pen
        self._sheet = sheet
        self._name = name
        self._next = 0

    def title(self, text: str) -> None:
        """Write the title of the page."""
        self._text(0, text, bold=True, font_size=14)
        self._next += 1

    def line(self, text: str) -> None:
        """Write a line that runs over the columns."""
        self._text(0, text)
        self._next += 1

    def pair(self, label: str, value: int | None) -> None:
        """Write a figure with its label."""
        self._text(1, label)
        self._value(2, value, align="left")
        self._next += 1

    def heads(self, texts: Sequence[str]) -> None:
        """Write the heads of a table: they stay in view and repeat on every printed sheet."""
        for column, text in enumerate(texts):
            self._text(column, text, bold=True, align="center", **CELL)
        self._sheet.repeat_rows(self._next)
        self._sheet.freeze_panes(self._next + 1, 0)
        self._next += 1

    def row(self, values: Sequence[Value]) -> None:
        """Write one row of a table."""
        for column, value in enumerate(values):
            self._value(column, value, **CELL)
        self._next += 1

    def _value(self, column: int, value: Value, **properties: object) -> None:
        if value is None or isinstance(value, str):
            self._text(column, MISSING if value is None else value, **properties)
            return
        form = self._pen.form(num_format=digits(value), **properties)
        self._sheet.write_number(self._next, column, value, form)

    def _text(self, column: int, text: str, **properties: object) -> None:
        if len(text) > LONGEST:
            place = f"{self._name}[{self._next + 1}]"
            raise PaperError(trouble("L.903", place, length=len(text), limit=LONGEST))
        marked = {"quote_prefix": True} if text.startswith(FORMULA_SIGNS) else {}
        form = self._pen.form(num_format="@", **marked, **properties)
        self._sheet.write_string(self._next, column, text, form)


def digits(value: int | Decimal) -> str:
    """Return the number format that shows all digits of a value: "0", "0.00"."""
    exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
    places = -exponent if isinstance(exponent, int) else 0
    return "0" if places <= 0 else f"0.{'0' * places}"
