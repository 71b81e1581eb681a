"""Further sheets beside the one that is read: none with rows of the list is passed over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.intake.rosters import HEADINGS, only, refused, row, said, xlsx_bytes

from tinnhiem_core.intake.roster import parse_roster

ROLL = ("Khai mạc", "Lúc phát phiếu")


def beside(title: str, *lines: Sequence[object], state: str = "visible") -> Any:
    """Return what adds a sheet to a workbook."""

    def change(sheet: Worksheet) -> None:
        assert sheet.parent is not None
        other = sheet.parent.create_sheet(title)
        other.sheet_state = state
        for values in lines:
            other.append(list(values))

    return change


@pytest.mark.parametrize("title", ["Danh sách 2", "Huyện B", "Danh sách cán bộ"])
@pytest.mark.parametrize("state", ["visible", "hidden", "veryHidden"])
def test_a_second_sheet_of_the_list_is_not_passed_over(title: str, state: str) -> None:
    data = xlsx_bytes(row(), change=beside(title, HEADINGS, row(Mã_cán_bộ="B1"), state=state))
    found = [one for one in refused(data, "a.xlsx") if one.code == "L.789"]
    assert title in only(found).text()


def test_a_second_sheet_without_rows_or_of_another_list_is_none() -> None:
    for lines in (
        [HEADINGS],
        [("STT", "Ghi chú"), (1, "a")],
        [("Mã cán bộ", "Họ và tên", "Cơ quan, đơn vị", "Vai trò", "Chức vụ", *ROLL), ("A",) * 7],
    ):
        reading = parse_roster(xlsx_bytes(row(), change=beside("Huyện B", *lines)), "a.xlsx")
        assert reading.findings == ()


def test_a_second_sheet_that_looks_like_the_list_is_told() -> None:
    lines = (("Họ và tên", "Chức vụ", "Cơ quan, đơn vị"), ("Lê A", "Giám đốc", "Sở Nội vụ"))
    reading = parse_roster(xlsx_bytes(row(), change=beside("Tổng hợp", *lines)), "a.xlsx")
    assert said(reading.findings) == [("C.747", "Tổng hợp")]


@pytest.mark.parametrize("title", ["Đơn vị", "Sheet1"])
def test_units_on_a_sheet_of_another_title_are_told(title: str) -> None:
    units = (("Cơ quan, đơn vị", "Loại đơn vị", "Cấp"), ("Sở Y tế", "Sở", "Cấp tỉnh"))
    whole: dict[str, Any] = {"units": units} if title == "Đơn vị" else {}
    data = xlsx_bytes(row(), change=beside("Đơn vị 2", *units), **whole)
    assert said(refused(data, "a.xlsx")) == [("L.789", "Đơn vị 2")]


LONG = "Danh sách cán bộ lãnh đạo, quản lý thuộc diện lấy phiếu của tỉnh Điện Biên "


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (["Danh sách", "Danh sách"], ["Danh sách (2)"]),
        (
            ["Danh sách", "Danh sách", "Danh sách (2)", "Danh sách"],
            ["Danh sách (2), ", "Danh sách (2) (2), ", "Danh sách (3)"],
        ),
        (["Danh sách", f"{LONG}1", f"{LONG}2"], [LONG[:60], f"{LONG[:48]}… (2)"]),
    ],
)
def test_sheets_whose_titles_shorten_alike_are_all_there(
    titles: list[str], told: list[str]
) -> None:
    data = xlsx_bytes(row(), change=beside("Khác", HEADINGS, row(Mã_cán_bộ="B1")))
    for number in range(2, len(titles)):
        more = beside(f"Khác {number}", HEADINGS, row(Mã_cán_bộ=f"B{number}"))
        data = changed_book(data, more)
    found = [one for one in refused(titled(data, titles), "a.xlsx") if one.code == "L.789"]
    text = only(found).text()
    assert [one for one in told if one not in text] == []


def changed_book(data: bytes, change: Any) -> bytes:
    book = load_workbook(BytesIO(data))
    change(book.worksheets[0])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def titled(data: bytes, titles: Sequence[str]) -> bytes:
    """Return a book whose sheets are called so, which no program would do."""
    written, left = BytesIO(), iter(titles)
    with ZipFile(BytesIO(data)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "xl/workbook.xml":
                named = r'(<sheet [^>]*name=")[^"]*'
                text = re.sub(named, lambda one: one[1] + next(left), text.decode()).encode()
            new.writestr(name, text)
    return written.getvalue()
