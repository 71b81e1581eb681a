"""Attendance lists: who was there, when; all errors at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.intake.rosters import csv_bytes, only, said, xlsx_bytes

from tinnhiem_core.intake.attendance import open_attendance, parse_attendance, read_attendance
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.meeting import Attendance
from tinnhiem_core.model.people import Person

PERSONS = (
    Person(key="1", name="Nguyễn Văn Hoà"),
    Person(key="2", name="Trần Thị Bình"),
    Person(key="3", name="Lò Văn Cường"),
    Person(key="4", name="Lò Văn Cường"),
)
HEAD = ("Mã cán bộ", "Họ và tên", "Khai mạc", "Lúc phát phiếu")


def _read(*rows: object, head: tuple[str, ...] = HEAD) -> Attendance:
    data = csv_bytes(*rows, head=head)  # type: ignore[arg-type]
    return parse_attendance(data, "dd.csv", PERSONS).attendance


def _refused(*rows: object, head: tuple[str, ...] = HEAD) -> tuple[Finding, ...]:
    with pytest.raises(IntakeError) as caught:
        _read(*rows, head=head)
    return caught.value.findings


def test_by_code() -> None:
    found = _read(
        ("1", "", "x", "x"), ("2", "", "X", ""), ("3", "", "", "có"), ("4", "", "vắng", "0")
    )
    assert found == Attendance(
        summoned=("1", "2", "3", "4"), opening=("1", "2"), present=("1", "3")
    )


def test_by_name_in_any_spelling() -> None:
    found = _read(("Nguyễn Văn Hòa", "x", "x"), ("TRẦN THỊ BÌNH", "", ""), head=HEAD[1:])
    assert found == Attendance(summoned=("1", "2"), opening=("1",), present=("1",))


def test_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "dd.xlsx"
    path.write_bytes(xlsx_bytes([1, None, "x", True], head=HEAD, title="Điểm danh"))
    assert read_attendance(path, PERSONS).present == ("1",)
    assert open_attendance(path, PERSONS).findings == ()


def test_columns_of_the_printed_list_are_passed_over() -> None:
    head = ("TT", *HEAD, "Chức vụ", "Ghi chú")
    data = csv_bytes(("1", "1", "", "x", "x", "Giám đốc", ""), head=head)
    assert parse_attendance(data, "dd.csv", PERSONS).findings == ()


def test_all_errors_at_once() -> None:
    found = _refused(
        ("9", "", "x", "x"),
        ("1", "Người khác", "x", "x"),
        ("", "Lò Văn Cường", "x", "x"),
        ("", "", "x", "x"),
        ("1", "", "x", "x"),
        ("2", "", "có lẽ", "x"),
        ("", "Ai Đó", "x", "x"),
    )
    assert said(found) == [
        ("L.749", "dd.csv!A2"),
        ("L.738", "dd.csv!B3"),
        ("L.724", "dd.csv!B4"),
        ("L.727", "dd.csv!A5"),
        ("L.734", "dd.csv!C7"),
        ("L.749", "dd.csv!B8"),
        ("L.726", "dd.csv!A6"),
    ]


def test_the_words_for_an_unknown_person() -> None:
    finding = only(_refused(("9", "", "x", "x")))
    assert finding.text() == (
        "Trang “dd.csv”, dòng 2, cột A (Mã cán bộ): “9” không thuộc những người được triệu tập."
    )


def test_the_words_for_namesakes() -> None:
    finding = only(_refused(("", "Lò Văn Cường", "x", "x")))
    assert finding.text().endswith("có nhiều người tên “Lò Văn Cường” (mã 3, 4).")
    assert finding.remedy() == "Ghi Mã cán bộ ở dòng này."


def test_the_words_for_somebody_twice() -> None:
    finding = only(_refused(("1", "", "x", "x"), ("", "Nguyễn Văn Hoà", "", "x")))
    assert finding.text() == ("Trang “dd.csv”, dòng 3, cột A (Mã cán bộ): “1” đã có ở dòng 2.")


def test_an_unreadable_code_is_told_once() -> None:
    assert said(_refused(("=A1", "", "x", "x"))) == [("L.728", "dd.csv!A2")]


def test_a_list_that_names_nobody() -> None:
    found = _refused(("x", "x"), head=HEAD[2:])
    assert said(found)[0] == ("L.718", "dd.csv!A1")
    assert "thiếu cột “Mã cán bộ / Họ và tên”" in found[0].text()


def test_a_missing_column() -> None:
    assert said(_refused(("1", "", "x"), head=HEAD[:3])) == [("L.718", "dd.csv!A1")]
