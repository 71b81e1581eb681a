"""Sheets of an .xlsx file: values, formulas and errors as such, merged and hidden cells.

The worksheet parser of openpyxl is used directly: in one pass it gives cells, merged ranges and
hidden rows, and it makes up no rows that are not there (a cell in row 1 048 576 costs nothing).
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from io import BytesIO
from typing import Any, Final

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils.cell import column_index_from_string
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet._reader import WorkSheetParser

from tinnhiem_core.intake.archive import check_archive
from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.names import excerpt, few
from tinnhiem_core.intake.values import Area, Book, Failure, Formula, Line, Sheet, Value, blank
from tinnhiem_core.law.finding import find

MAX_ROWS: Final = 50_000
MAX_COLUMNS: Final = 200

_NUMBERED: Final = 48
"""Characters of a title that leave room for its number in a message."""
_TRUE: Final = ("1", "true")


def read_xlsx(data: bytes, name: str) -> Book:
    """Return the visible and hidden sheets of a workbook; ``IntakeError`` where it is unsafe."""
    check_archive(data, name)
    workbook = _guarded(name, lambda: load_workbook(BytesIO(data), read_only=True))
    sheets = [sheet for sheet in workbook.worksheets if hasattr(sheet, "_get_source")]
    hidden = few(sheet.title for sheet in sheets if sheet.sheet_state != "visible")
    return Book(
        name=name,
        sheets={
            title: cache(partial(_guarded, name, partial(_sheet, workbook, sheet, title, name)))
            for title, sheet in zip(_titles(sheets), sheets, strict=True)
        },
        findings=(find("N.726", where=name, sheets=hidden),) if hidden else (),
    )


def _guarded(name: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - passes on what it is given
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on styles and extensions that are not read here
            return work()
    except IntakeError:
        raise
    except Exception as error:
        code = "L.709" if _forbidden(error) else "L.708"
        raise refusal(code, name, path=name) from error


def _forbidden(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, DefusedXmlException):
            return True
        error = error.__cause__ or error.__context__
    return False


def _cut(title: str) -> str:
    return title if len(title) <= _NUMBERED else f"{title[:_NUMBERED]}…"


def _titles(sheets: list[Any]) -> list[str]:
    """Return the titles in short; one that stands there before gets its number beside it."""
    found: dict[str, None] = {}
    times = Counter[str]()
    for sheet in sheets:
        title = short = excerpt(sheet.title)
        while title in found:
            times[short] += 1
            title = f"{_cut(short)} ({times[short] + 1})"
        found[title] = None
    return list(found)


def _sheet(workbook: Workbook, sheet: Any, title: str, name: str) -> Sheet:  # noqa: ANN401 - no stub has it
    book: Any = workbook
    with sheet._get_source() as source:  # noqa: SLF001 - see the docstring of this file
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,  # noqa: SLF001
            data_only=False,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        lines = tuple(_lines(parser, title, name))
    return Sheet(
        name=title,
        lines=lines,
        merged=_merged(parser),
        hidden_rows=frozenset(
            int(row) for row, look in parser.row_dimensions.items() if _hidden(look)
        ),
        hidden_columns=_hidden_columns(parser),
    )


def _lines(parser: WorkSheetParser, sheet: str, name: str) -> Iterator[Line]:
    count, last = 0, 0
    for number, cells in parser.parse():
        if number <= last:
            raise refusal("L.708", name, path=name)  # no sheet has such a row: it would be lost
        last = number
        values = _values(cells, sheet, name)
        if values:
            count += 1
            if count > MAX_ROWS:
                raise refusal("L.715", name, sheet=sheet, rows=MAX_ROWS, columns=MAX_COLUMNS)
            yield Line(number=number, values=values)


def _values(cells: list[dict[str, Any]], sheet: str, name: str) -> tuple[Value, ...]:
    """Return the values of a row up to its last one, nothing for a row without any."""
    held = [(cell["column"], value) for cell in cells if not blank(value := _value(cell))]
    if not held:
        return ()
    width = max(column for column, _ in held)
    if len({column for column, _ in held}) < len(held):
        raise refusal("L.708", name, path=name)  # one cell twice: the first would be lost
    if width > MAX_COLUMNS:
        raise refusal("L.715", name, sheet=sheet, rows=MAX_ROWS, columns=MAX_COLUMNS)
    values: list[Value] = [None] * width
    for column, value in held:
        values[column - 1] = value
    return tuple(values)


def _value(cell: Mapping[str, Any]) -> Value:
    value = cell["value"]
    if cell["data_type"] == "f":
        return Formula(getattr(value, "text", None) or value)
    if cell["data_type"] == "e":
        return Failure(value)
    if isinstance(value, str) and "_x" in value:
        return unescape(value)
    return value  # type: ignore[no-any-return]


def _merged(parser: WorkSheetParser) -> tuple[Area, ...]:
    ranges = parser.merged_cells.mergeCell if parser.merged_cells else ()
    return tuple(Area(text=one.coord, last=one.max_row) for one in ranges)


def _hidden(look: Mapping[str, str]) -> bool:
    return look.get("hidden", "") in _TRUE


def _hidden_columns(parser: WorkSheetParser) -> frozenset[int]:
    spans = [
        range(column_index_from_string(letter) - 1, min(int(look["max"]), MAX_COLUMNS))
        for letter, look in parser.column_dimensions.items()
        if _hidden(look)
    ]
    return frozenset(column for span in spans for column in span)
