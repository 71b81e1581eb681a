"""Lists as bytes, written the way spreadsheets write them, and what reading them says."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO, StringIO

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import RosterReading, parse_roster
from tinnhiem_core.law.finding import Finding

HEADINGS = (
    "Mã cán bộ",
    "Họ và tên",
    "Ngày sinh",
    "Cơ quan, đơn vị",
    "Loại đơn vị",
    "Cấp",
    "Đơn vị cấp trên",
    "Có cấp trực thuộc",
    "Vai trò",
    "Chức vụ",
    "Từ ngày",
    "Đến ngày",
    "Ngày bổ nhiệm, bầu cử",
    "Hình thức",
    "Chuyên trách",
    "Tình trạng công tác",
    "Thông báo nghỉ hưu ngày",
)
DIRECTOR: Mapping[str, object] = {
    "Mã cán bộ": "CB01",
    "Họ và tên": "Nguyễn Văn An",
    "Ngày sinh": "30/11/1970",
    "Cơ quan, đơn vị": "Sở Nội vụ",
    "Loại đơn vị": "Sở",
    "Cấp": "Cấp tỉnh",
    "Vai trò": "Cấp trưởng",
    "Chức vụ": "Giám đốc Sở Nội vụ",
}

Row = Sequence[object]


def row(**changes: object) -> list[object]:
    """Return the director's row; ``changes`` by heading, its spaces and commas as "_"."""
    return cells(dict(DIRECTOR), **changes)


def cells(start: Mapping[str, object], **changes: object) -> list[object]:
    named = {heading.replace(", ", "_").replace(" ", "_"): heading for heading in HEADINGS}
    values = {**start, **{named[key]: value for key, value in changes.items()}}
    return [values.get(heading, "") for heading in HEADINGS]


def csv_bytes(*rows: Row, head: Row = HEADINGS, separator: str = ",") -> bytes:
    stream = StringIO()
    writer = csv.writer(stream, delimiter=separator)
    writer.writerows([head, *rows])
    return stream.getvalue().encode()


def xlsx_bytes(
    *rows: Row,
    head: Row = HEADINGS,
    title: str = "Danh sách",
    units: Sequence[Row] = (),
    change: Callable[[Worksheet], None] | None = None,
) -> bytes:
    """Return a workbook; ``units`` are the rows of a sheet “Đơn vị”, its headings included."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for values in (head, *rows):
        sheet.append([None if value == "" else value for value in values])
    if units:
        further = book.create_sheet("Đơn vị")
        for values in units:
            further.append([None if value == "" else value for value in values])
    if change:
        change(sheet)
    return saved(book)


def saved(book: Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def read(*rows: Row) -> RosterReading:
    """Read rows as a .csv file and, the same, as an .xlsx file."""
    reading = parse_roster(csv_bytes(*rows), "a.csv")
    same = parse_roster(xlsx_bytes(*rows), "a.xlsx")
    assert same.roster == reading.roster
    return reading


def refused(data: bytes, name: str = "a.csv") -> tuple[Finding, ...]:
    """Return all findings of a list that may not be taken in."""
    with pytest.raises(IntakeError) as caught:
        parse_roster(data, name)
    return caught.value.findings


def said(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Return code and place of every finding."""
    return [(one.code, one.where) for one in findings]


def only(findings: Sequence[Finding]) -> Finding:
    """Return the one finding there is."""
    assert len(findings) == 1, [str(one) for one in findings]
    return findings[0]


def moment(day: date, hour: int = 0) -> datetime:
    """Return a day with an hour, as a spreadsheet keeps it: without a zone."""
    return datetime.combine(day, time(hour))


def day(text: str) -> date:
    """Return dd/mm/yyyy as a day."""
    number, month, year = text.split("/")
    return date(int(year), int(month), int(number))
