"""The roster template: an .xlsx with headings, drop-downs, one example and instructions.

The same bytes every time; read back, it is accepted, and the example is left out and told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake import template_pages as pages
from tinnhiem_core.intake.columns import Column
from tinnhiem_core.texts import say

ROWS: Final = 2_000
"""Rows of the list that have drop-downs; the sheet of units has as many."""

_WORDS: Final = "Danh mục"
_HELP: Final = "Hướng dẫn"
_MADE: Final = datetime(2023, 2, 2)  # noqa: DTZ001 - the day of the Regulation: never the clock
_FIRST_DAY: Final = date(1900, 1, 1)
_LAST_DAY: Final = date(2100, 12, 31)


def write_template(path: Path) -> None:
    """Write the template to ``path``, over what is there."""
    path.write_bytes(roster_template())


def roster_template() -> bytes:
    """Return the template as the bytes of an .xlsx file."""
    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"title": "Mẫu danh sách cán bộ", "created": _MADE})
        looks = _Looks(book)
        _list(book.add_worksheet(c.PEOPLE.title), pages.PEOPLE, (pages.PERSON,), looks)
        _list(book.add_worksheet(c.UNITS.title), pages.UNITS, pages.PLACES, looks)
        _words(book.add_worksheet(_WORDS), looks)
        _help(book.add_worksheet(_HELP), looks)
    return stream.getvalue()


class _Looks:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        head = {"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1}
        day = {"num_format": "dd/mm/yyyy", "align": "center"}
        example = {"italic": True, "font_color": "#7F7F7F"}
        self.required = book.add_format({**head, "bg_color": "#1F4E79", "font_color": "#FFFFFF"})
        self.optional = book.add_format({**head, "bg_color": "#DDEBF7"})
        self.text = book.add_format({"num_format": "@"})
        self.day = book.add_format(day)
        self.example = book.add_format({**example, "num_format": "@"})
        self.example_day = book.add_format({**example, **day})
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def head(self, column: Column[Any]) -> Format:
        """Return the format of a heading."""
        needed = column in c.PEOPLE.needed or column in c.UNITS.needed
        return self.required if needed else self.optional


def _list(
    sheet: Worksheet,
    columns: Sequence[Column[Any]],
    examples: Sequence[Mapping[Column[Any], str | date]],
    looks: _Looks,
) -> None:
    for place, column in enumerate(columns):
        look = looks.day if column in pages.DAYS else looks.text
        sheet.set_column(place, place, pages.WIDTHS.get(column, pages.WIDTH), look)
        sheet.write_string(0, place, column.heading, looks.head(column))
        _validate(sheet, place, column)
        for line, example in enumerate(examples, start=1):
            _write(sheet, line, place, example.get(column), looks)
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, 2 if columns is pages.PEOPLE else 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(sheet: Worksheet, line: int, place: int, value: object, looks: _Looks) -> None:
    if isinstance(value, date):
        sheet.write_datetime(line, place, value, looks.example_day)
    elif value is not None:
        sheet.write_string(line, place, str(value), looks.example)


def _validate(sheet: Worksheet, place: int, column: Column[Any]) -> None:
    """Give the cells of a column their drop-down, or the form of a date."""
    rule: dict[str, Any] = {}
    if column.labels:
        rule = _choice(_source(column), say("template.choose"))
    elif column is c.PARENT or (column is c.UNIT and sheet.get_name() == c.PEOPLE.title):
        rule = _choice(f"='{c.UNITS.title}'!$A$2:$A${ROWS + 1}", say("template.declare"))
    elif column in pages.DAYS:
        rule = {
            "validate": "date",
            "criteria": "between",
            "minimum": _FIRST_DAY,
            "maximum": _LAST_DAY,
            "error_type": "warning",
            "error_title": column.heading,
            "error_message": say("template.day"),
        }
    if rule:
        sheet.data_validation(1, place, ROWS, place, rule)


def _choice(source: str, message: str) -> dict[str, Any]:
    # With "ignore blank", Excel lets any word pass where the source has empty cells.
    return {
        "validate": "list",
        "source": source,
        "ignore_blank": False,
        "error_title": _WORDS,
        "error_message": message,
    }


def _source(column: Column[Any]) -> str:
    letter = xl_col_to_name(pages.WORDS.index(column))
    return f"='{_WORDS}'!${letter}$2:${letter}${len(column.labels) + 1}"


def _words(sheet: Worksheet, looks: _Looks) -> None:
    for place, column in enumerate(pages.WORDS):
        sheet.set_column(place, place, pages.WIDTHS.get(column, pages.WIDTH))
        sheet.write_string(0, place, column.heading, looks.optional)
        for line, label in enumerate(column.labels, start=1):
            sheet.write_string(line, place, label)
    sheet.freeze_panes(1, 0)


def _help(sheet: Worksheet, looks: _Looks) -> None:
    for place, width in enumerate((14, 28, 12, 80)):
        sheet.set_column(place, place, width, looks.wrapped)
    sheet.write_string(0, 0, pages.TITLE, looks.title)
    for line, step in enumerate(pages.STEPS, start=2):
        sheet.merge_range(line, 0, line, 3, step, looks.wrapped)
        sheet.set_row(line, 32)
    start = len(pages.STEPS) + 3
    sheet.write_row(start, 0, pages.TABLE, looks.optional)
    rows = [(layout, one) for layout in (c.UNITS, c.PEOPLE) for one in _shown(layout)]
    for line, (layout, column) in enumerate(rows, start=start + 1):
        needed = say("truth.yes") if column in layout.needed else ""
        sheet.write_row(line, 0, (layout.title, column.heading, needed, column.meaning.vi))


def _shown(layout: c.Layout) -> Sequence[Column[Any]]:
    return pages.UNITS if layout is c.UNITS else pages.PEOPLE
