"""The .csv file: letters, separators, quotation marks."""

from __future__ import annotations

import unicodedata

import pytest
from tests.intake.rosters import DIRECTOR, csv_bytes, only, refused, row, said

from tinnhiem_core.intake.roster import parse_roster

TEXT = csv_bytes(row()).decode()
PLAIN = parse_roster(TEXT.encode(), "a.csv").roster


def _cp1258(text: str) -> bytes:
    """Write text as Windows-1258 does: a letter, then its tone mark."""
    found = b""
    for one in unicodedata.normalize("NFC", text):
        try:
            found += one.encode("cp1258")
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", one)
            tone = next(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
            letter = unicodedata.normalize("NFC", apart.replace(tone, ""))
            found += letter.encode("cp1258") + tone.encode("cp1258")
    return found


def test_utf8_without_a_mark() -> None:
    reading = parse_roster(TEXT.encode(), "a.csv")
    assert reading.findings == ()
    assert reading.roster.persons[0].name == DIRECTOR["Họ và tên"]


def test_utf8_with_a_mark() -> None:
    reading = parse_roster(TEXT.encode("utf-8-sig"), "a.csv")
    assert reading.roster == PLAIN
    assert reading.findings == ()


def test_windows_1258_is_read_and_told() -> None:
    data = _cp1258(TEXT)
    assert b"\xf2" in data or b"\xec" in data, "the sample holds tone marks of their own"
    reading = parse_roster(data, "a.csv")
    assert reading.roster == PLAIN
    note = only(reading.findings)
    assert note.code == "N.714"
    assert note.text() == "Tệp “a.csv” không ghi bằng UTF-8; được đọc theo Windows-1258."


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_with_a_mark_is_read(coding: str) -> None:
    mark = "" if coding == "utf-16" else "\ufeff"
    reading = parse_roster((mark + TEXT).encode(coding), "a.csv")
    assert reading.roster == PLAIN
    assert [one.code for one in reading.findings] == ["N.714"]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-16-le"),
        b"\xff\xfe\x41",
        b"\xef\xbb\xbf\xff\xfe",
        b"\x81\x8d\x90 binary",
        bytes(range(128, 256)),
    ],
)
def test_an_unknown_coding_is_refused(data: bytes) -> None:
    finding = only(refused(data))
    assert finding.code in {"L.710", "L.711"}
    assert "a.csv" in finding.text()


def test_the_words_for_an_unknown_coding() -> None:
    finding = only(refused(b"\x00\x01\x02"))
    assert finding.text() == (
        "Không nhận ra bảng mã của tệp “a.csv”: không phải UTF-8, UTF-16 hay Windows-1258."
    )
    assert finding.remedy() == (
        "Trong Excel chọn “Lưu thành” loại “CSV UTF-8”, hoặc lưu thành .xlsx."
    )


def test_tcvn3_bytes_are_refused_by_name() -> None:
    head = "M· c¸n bé,Hä vµ tªn,C¬ quan ®¬n vÞ,Vai trß,Chøc vô\n1,NguyÔn V¨n An,Së Néi vô,x,y\n"
    finding = only(refused(head.encode("cp1252")))
    assert finding.code == "L.711"
    assert "TCVN3" in finding.text()


def test_tcvn3_in_unicode_headings_is_refused_by_name() -> None:
    finding = only(refused(b"\xef\xbb\xbf" + "M· c¸n bé,Hä vµ tªn\n1,NguyÔn V¨n\n".encode()))
    assert finding.code == "L.711"


def test_tcvn3_in_one_cell_names_the_cell() -> None:
    finding = only(refused(csv_bytes(row(Họ_và_tên="NguyÔn V¨n An"))))
    assert (finding.code, finding.where) == ("L.733", "a.csv!B2")
    assert finding.text() == (
        "Trang “a.csv”, dòng 2, cột B (Họ và tên): “NguyÔn V¨n An” ghi bằng bảng mã cũ"
        " TCVN3 (ABC, .VnTime), không phải Unicode."
    )


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_found(separator: str) -> None:
    data = csv_bytes(row(Chức_vụ="Giám đốc; Bí thư, Ủy viên"), separator=separator)
    reading = parse_roster(data, "a.csv")
    assert reading.roster.posts[0].title == "Giám đốc; Bí thư, Ủy viên"


def test_the_separator_is_told_by_the_headings_not_by_the_title_above() -> None:
    data = "Danh sách, lập ngày 1/1, của: Sở, ban, ngành\n".encode() + csv_bytes(
        row(), separator=";"
    )
    assert parse_roster(data, "a.csv").roster == PLAIN


def test_line_ends_of_all_systems() -> None:
    for end in ("\r\n", "\n", "\r"):
        assert parse_roster(TEXT.replace("\r\n", end).encode(), "a.csv").roster == PLAIN


def test_a_quotation_mark_never_closed() -> None:
    data = csv_bytes(row()) + b'CB02,"Tran Van B,1/1/1970\nCB03,x,y\n'
    finding = only(refused(data))
    assert (finding.code, finding.where) == ("L.713", "a.csv!A3")
    assert finding.text() == (
        "Tệp “a.csv”: dấu ngoặc kép mở ở dòng 3 không được đóng, hoặc đứng sai chỗ."
    )


def test_a_quotation_mark_in_the_wrong_place() -> None:
    assert only(refused(csv_bytes(row()) + b'CB02,"Tran" Van B\n')).code == "L.713"


def test_ten_megabytes_in_one_cell() -> None:
    finding = only(refused(csv_bytes(row(), row(Họ_và_tên="A" * 10_000_000))))
    assert (finding.code, finding.where) == ("L.739", "a.csv!A3")


def test_a_separator_too_many_is_no_silent_shift() -> None:
    data = (
        csv_bytes(row(Mã_cán_bộ="CB02")).replace(b"\r\nCB02", b"\r\nCB02", 1)
        + b"CB03"
        + b",x" * 20
    )
    found = refused(data)
    assert ("L.723", "a.csv!R3") in said(found)


def test_rows_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tinnhiem_core.intake.csv.MAX_ROWS", 2)
    assert only(refused(csv_bytes(row(), row()))).code == "L.715"
    assert only(refused(b"Ma can bo,Ho va ten" + b",x" * 300)).code == "L.715"
