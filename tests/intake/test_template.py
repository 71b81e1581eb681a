"""The template: read back, filled in, left as it is; the same bytes every time."""

from __future__ import annotations

import time
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.intake.rosters import moment, only, said, saved

from tinnhiem_core.intake import template
from tinnhiem_core.intake import template_pages as pages
from tinnhiem_core.intake.columns import PEOPLE, UNITS
from tinnhiem_core.intake.roster import open_roster, parse_roster
from tinnhiem_core.model.people import Role, UnitKind

DATA = template.roster_template()


def _book() -> Workbook:
    return load_workbook(BytesIO(DATA))


def test_the_same_bytes_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert template.roster_template() == DATA


def test_its_sheets_and_headings() -> None:
    book = _book()
    assert book.sheetnames == ["Danh sách", "Đơn vị", "Danh mục", "Hướng dẫn"]
    heads = [[cell.value for cell in book[name][1]] for name in book.sheetnames[:2]]
    assert heads[0] == [column.heading for column in pages.PEOPLE]
    assert heads[1] == [column.heading for column in UNITS.columns]


def test_every_column_of_the_roster_is_in_one_of_the_sheets() -> None:
    assert {*pages.PEOPLE, *pages.UNITS} == {*PEOPLE.columns}


def test_left_as_it_is_it_is_accepted_and_the_example_told(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    template.write_template(path)
    reading = open_roster(path)
    assert reading.roster.persons == ()
    assert reading.roster.units == ()
    assert said(reading.findings) == [
        ("C.744", "Danh sách!A2"),
        ("C.744", "Đơn vị!A2"),
        ("C.744", "Đơn vị!A3"),
        ("C.745", "Danh sách"),
    ]
    assert reading.findings[0].text() == (
        "Trang “Danh sách”, dòng 2, cột A (Mã cán bộ): dòng ví dụ của mẫu (“Nguyễn Văn Mẫu"
        " (dữ liệu mẫu)”), không nhập."
    )


def _filled(*, keep_example: bool) -> bytes:
    book = _book()
    people, units = book["Danh sách"], book["Đơn vị"]
    if not keep_example:
        people.delete_rows(2)
        units.delete_rows(2, 2)
    units.append(["Sở Tư pháp", "Sở", "Cấp tỉnh", None, "Có"])
    values = {
        "Mã cán bộ": "TP01",
        "Họ và tên": "Lò Văn Bình",
        "Ngày sinh": moment(date(1972, 2, 1)),
        "Cơ quan, đơn vị": "Sở Tư pháp",
        "Vai trò": "Cấp phó",
        "Chức vụ": "Phó Giám đốc Sở Tư pháp",
    }
    people.append([values.get(str(cell.value)) for cell in people[1]])
    return saved(book)


def test_filled_in_it_is_read() -> None:
    reading = parse_roster(_filled(keep_example=False), "a.xlsx")
    assert reading.findings == ()
    assert [one.name for one in reading.roster.persons] == ["Lò Văn Bình"]
    assert reading.roster.posts[0].role is Role.DEPUTY
    assert [one.kind for one in reading.roster.units] == [UnitKind.DEPARTMENT]


def test_an_example_left_in_is_told_and_not_taken_in() -> None:
    reading = parse_roster(_filled(keep_example=True), "a.xlsx")
    assert [one.name for one in reading.roster.persons] == ["Lò Văn Bình"]
    assert [one.name for one in reading.roster.units] == ["Sở Tư pháp"]
    assert [one.code for one in reading.findings] == ["C.744"] * 3


def test_the_example_is_a_right_one() -> None:
    book = _book()
    book["Danh sách"]["A2"] = "CB01"
    for cell in ("A2", "A3", "D3"):
        value = str(book["Đơn vị"][cell].value)
        book["Đơn vị"][cell] = value.removeprefix("Ví dụ: ")
    book["Danh sách"]["D2"] = "Sở Nội vụ"
    reading = parse_roster(saved(book), "a.xlsx")
    assert reading.findings == ()
    assert len(reading.roster.units) == 2
    assert reading.roster.persons[0].name.endswith("(dữ liệu mẫu)")


def _choices(sheet: Worksheet) -> dict[str, str]:
    """Return the source of the drop-down of every column that has one."""
    return {
        str(sheet.cell(1, next(iter(rule.sqref.ranges)).min_col).value): str(rule.formula1)
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    }


def _range(book: Workbook, source: str) -> list[object]:
    name, _, cells = source.partition("!")
    return [row[0].value for row in book[name.strip("'")][cells.replace("$", "")]]


def test_every_word_of_a_drop_down_is_understood() -> None:
    book = _book()
    for layout, columns in ((PEOPLE, pages.PEOPLE), (UNITS, pages.UNITS)):
        choices = _choices(book[layout.title])
        for column in columns:
            if column.labels:
                assert _range(book, choices[column.heading]) == [*column.labels]
                assert all(column.read(label) is not None for label in column.labels)


def test_units_are_chosen_from_their_sheet() -> None:
    book = _book()
    assert _choices(book["Danh sách"])["Cơ quan, đơn vị"] == "'Đơn vị'!$A$2:$A$2001"
    assert _choices(book["Đơn vị"])["Đơn vị cấp trên"] == "'Đơn vị'!$A$2:$A$2001"
    assert "Cơ quan, đơn vị" not in _choices(book["Đơn vị"])


def test_dates_have_their_form_and_panes_stay() -> None:
    sheet = _book()["Danh sách"]
    assert sheet["C2"].number_format == "dd/mm/yyyy"
    assert sheet["A2"].number_format == "@"
    assert sheet.freeze_panes == "C2"
    days = [one for one in sheet.data_validations.dataValidation if one.type == "date"]
    assert len(days) == len(pages.DAYS)


def test_the_instructions_explain_every_column() -> None:
    sheet = _book()["Hướng dẫn"]
    told = {(str(row[0].value), str(row[1].value)) for row in sheet.iter_rows()}
    for title, columns in (("Danh sách", pages.PEOPLE), ("Đơn vị", pages.UNITS)):
        assert {(title, one.heading) for one in columns} <= told


def test_only_the_example_in_a_csv_is_told() -> None:
    head = ",".join(one.heading.replace(",", "") for one in pages.PEOPLE)
    reading = parse_roster(f"{head}\nVí dụ 2,An\n".encode(), "a.csv")
    assert [one.code for one in reading.findings] == ["C.744", "C.745"]
    assert only(reading.findings[1:]).text() == (
        "Trang “a.csv” chỉ có dòng ví dụ, chưa có cán bộ nào."
    )
