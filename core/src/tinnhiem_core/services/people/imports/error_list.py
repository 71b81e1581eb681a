"""The list of errors of a file, as a workbook that goes back to whoever wrote the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tinnhiem_core.intake.xlsx import MAX_ROWS
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.previewing import RowFilter, shown, waiting
from tinnhiem_core.services.people.imports.rows import own_numbered
from tinnhiem_core.services.people.imports.values import ImportRow, Preview
from tinnhiem_core.texts import Lang, say

_MADE: Final = datetime(2023, 2, 2)  # noqa: DTZ001 - the day of the Regulation: never the clock
_WIDTHS: Final = (10, 8, 8, 26, 60, 60, 10)
_COLUMNS: Final = ("sheet", "line", "column", "heading", "sentence", "remedy", "code")


def error_list(desk: Desk, number: int, lang: Lang = Lang.VI) -> bytes:
    """Return every finding of a waiting import as an .xlsx file, and its rows with their errors.

    Texts of the file are written as texts: none of them becomes a formula. ``NotFoundError`` and
    ``ConflictError`` as for every import.
    """
    with desk.reading() as session:
        numbered = own_numbered(session, desk, number)
        waiting(numbered[0])
        found = shown(session, desk, numbered, RowFilter(), 1, MAX_ROWS)
    return _workbook(found, lang)


def _workbook(preview: Preview, lang: Lang) -> bytes:
    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"title": say("people.errors.title", lang), "created": _MADE})
        head = book.add_format({"bold": True, "text_wrap": True, "bg_color": "#DDEBF7"})
        text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        errors = book.add_worksheet(say("people.errors.title", lang))
        headings = [say(f"people.errors.{one}", lang) for one in _COLUMNS]
        _fill(errors, headings, [_finding(one, lang) for one in preview.findings], (head, text))
        for place, width in enumerate(_WIDTHS):
            errors.set_column(place, place, width)
        _fill(
            book.add_worksheet(say("people.errors.rows", lang)),
            [*headings[1:2], headings[4], *preview.headings],
            [_row(one, lang) for one in preview.rows.rows],
            (head, text),
        )
    return stream.getvalue()


def _fill(
    sheet: Worksheet,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    looks: tuple[Format, Format],
) -> None:
    for place, heading in enumerate(headings):
        sheet.write_string(0, place, heading, looks[0])
    for line, cells in enumerate(rows, start=1):
        for place, cell in enumerate(cells):
            sheet.write_string(line, place, cell, looks[1])
    sheet.set_column(0, len(headings), 22)
    sheet.freeze_panes(1, 0)


def _finding(one: Finding, lang: Lang) -> list[str]:
    figures = dict(one.figures)
    place = [str(figures.get(name, "")) for name in ("sheet", "line", "column", "heading")]
    return [*place, one.text(lang), one.remedy(lang), one.code]


def _row(one: ImportRow, lang: Lang) -> list[str]:
    said = "\n".join(finding.text(lang) for finding in one.findings)
    return [str(one.line), said, *one.cells]
