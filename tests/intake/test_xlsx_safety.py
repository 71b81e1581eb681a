"""Files that are no plain workbook: other kinds, macros, bombs, entities, damage."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from tests.intake.rosters import only, refused, row, said, xlsx_bytes

from tinnhiem_core.intake import archive
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.texts import CATALOGUE

GOOD = xlsx_bytes(row())
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _parts(data: bytes = GOOD) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return stream.getvalue()


def _zip(**parts: bytes) -> bytes:
    return _packed(
        {name.replace("__", "/").replace("_dot_", "."): one for name, one in parts.items()}
    )


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (OLE + b"\0" * 600, "Excel 97-2003 (.xls)"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"{\\rtf1 ...}", "RTF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"<html><table><tr><td>STT</td></tr></table></html>", "HTML/XML"),
        (b"\xef\xbb\xbf  <!DOCTYPE html><table>", "HTML/XML"),
        (b'<?xml version="1.0"?><Workbook/>', "HTML/XML"),
        (b"\x1f\x8b\x08", "GZIP"),
        (
            _zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
            "OpenDocument (.ods, .odt)",
        ),
        (_zip(word__document_dot_xml=b"<a/>"), "Word (.docx)"),
        (_zip(ppt__presentation_dot_xml=b"<a/>"), "PowerPoint (.pptx)"),
        (_zip(xl__workbook_dot_bin=b"x"), "Excel Binary (.xlsb)"),
        (_zip(anything=b"x"), "ZIP"),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_other_kinds_are_told_by_content(data: bytes, kind: str, name: str) -> None:
    finding = only(refused(data, name))
    assert finding.code == "L.705"
    assert finding.text() == f"Tệp “{name}” là loại {kind}; chỉ đọc được .xlsx và .csv."
    assert "Lưu thành" in finding.remedy()
    assert ".xlsx" in finding.remedy()


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        (b'<row r="3"', b'<row r="-3"'),
        (b'<row r="3"', b'<row r="0"'),
        (b'<row r="3"', b'<row r="2"'),
        (b'<row r="3"', b'<row r="1"'),
        (b'r="B3"', b'r="A3"'),
        (b'<c r="B3"', b'<c r="B-3"'),
    ],
)
def test_a_row_or_cell_at_no_place_of_its_own_is_not_lost(written: bytes, instead: bytes) -> None:
    parts = _parts(xlsx_bytes(row(), row(Mã_cán_bộ="B1")))
    sheet = parts["xl/worksheets/sheet1.xml"]
    assert written in sheet
    data = _packed({**parts, "xl/worksheets/sheet1.xml": sheet.replace(written, instead)})
    assert only(refused(data, "a.xlsx")).code == "L.708"


def test_a_workbook_under_the_name_of_a_csv_is_read() -> None:
    assert parse_roster(GOOD, "a.csv").roster.persons


def test_a_workbook_with_a_password() -> None:
    data = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert only(refused(data, "a.xlsx")).text() == "Tệp “a.xlsx” được bảo vệ bằng mật khẩu."


def test_a_text_called_xlsx() -> None:
    assert only(refused(b"Ma can bo;Ho va ten", "a.xlsx")).code == "L.708"


def test_a_macro_is_refused_with_the_reason() -> None:
    data = _packed({**_parts(), "xl/vbaProject.bin": OLE})
    finding = only(refused(data, "a.xlsx"))
    assert finding.code == "L.706"
    assert "có thể chạy lệnh trên máy" in finding.text()


def test_a_macro_workbook_without_its_macros_too() -> None:
    parts = _parts()
    name = "[Content_Types].xml"
    parts[name] = parts[name].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    assert only(refused(_packed(parts), "a.xlsx")).code == "L.706"


def test_a_bomb_by_size() -> None:
    data = _packed({**_parts(), "xl/media/x": b"\0" * (archive.MAX_UNPACKED + 1)})
    assert len(data) < 100_000
    finding = only(refused(data, "a.xlsx"))
    assert finding.code == "L.707"
    assert "64 MB" in finding.text()


def test_a_bomb_by_number_of_parts() -> None:
    many = {f"xl/media/{number}": b"" for number in range(archive.MAX_ENTRIES + 1)}
    assert only(refused(_packed({**_parts(), **many}), "a.xlsx")).code == "L.707"


def test_a_bomb_by_ratio() -> None:
    data = _packed({**_parts(), "xl/media/x": b"\0" * (archive.DENSE + 1)})
    assert only(refused(data, "a.xlsx")).code == "L.707"


def test_what_is_dense_but_small_passes() -> None:
    data = _packed({**_parts(), "xl/media/x": b"\0" * archive.DENSE})
    assert parse_roster(data, "a.xlsx").roster.persons


def test_a_part_that_lies_about_its_size() -> None:
    parts = _parts()
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].ljust(10 * 1024 * 1024)
    true_size = (10 * 1024 * 1024).to_bytes(4, "little")
    data = _packed(parts)
    lying = data.replace(true_size, (1000).to_bytes(4, "little"))
    assert lying != data
    assert only(refused(lying, "a.xlsx")).code == "L.708"


@pytest.mark.parametrize(
    "dtd",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x">%a;]>',
    ],
)
@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_entities_are_refused(dtd: bytes, part: str) -> None:
    parts = _parts()
    body = parts[part].partition(b"?>")[2] if parts[part].startswith(b"<?xml") else parts[part]
    parts[part] = dtd + body
    finding = only(refused(_packed(parts), "a.xlsx"))
    assert finding.code == "L.709"
    assert "khai báo XML bị cấm" in finding.text()


@pytest.mark.parametrize(
    "cut",
    [4, 100, len(GOOD) // 2, len(GOOD) - 1],
    ids=["at its mark", "in its head", "in the middle", "at its last byte"],
)
def test_a_file_cut_off(cut: int) -> None:
    assert only(refused(GOOD[:cut], "a.xlsx")).code == "L.708"


@pytest.mark.parametrize(
    "content",
    [b"", b"<", b"<worksheet/>", b"\0\0", b"<worksheet xmlns='x'><sheetData><row r='x'/>"],
)
@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
)
def test_a_damaged_part(part: str, content: bytes) -> None:
    findings = refused(_packed({**_parts(), part: content}), "a.xlsx")
    assert {one.code for one in findings} <= {"L.705", "L.708", "L.716", "L.717"}


def test_a_sheet_of_one_far_cell_costs_nothing() -> None:
    def far(sheet: Worksheet) -> None:
        sheet["A1048576"] = "x"

    found = refused(xlsx_bytes(row(), change=far), "a.xlsx")
    assert ("L.727", "Danh sách!B1048576") in said(found)


def test_a_far_column_is_refused() -> None:
    def far(sheet: Worksheet) -> None:
        sheet["XFD3"] = "x"

    assert only(refused(xlsx_bytes(row(), change=far), "a.xlsx")).code == "L.715"


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tinnhiem_core.intake.xlsx.MAX_ROWS", 2)
    assert only(refused(xlsx_bytes(row(), row()), "a.xlsx")).code == "L.715"


@settings(max_examples=60)
@given(st.data())
def test_a_changed_byte_never_crashes(data: st.DataObject) -> None:
    stored = BytesIO()
    with ZipFile(stored, "w", ZIP_STORED) as book:
        for name, content in _parts().items():
            book.writestr(name, content)
    broken = bytearray(stored.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    assert all(one.code in CATALOGUE and one.text() for one in _findings(bytes(broken)))


def _findings(data: bytes) -> tuple[Finding, ...]:
    try:
        return parse_roster(data, "a.xlsx").findings
    except IntakeError as error:
        return error.findings
