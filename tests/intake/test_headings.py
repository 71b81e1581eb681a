"""Finding the list in a file: sheet, headings, merged cells, gaps, hidden rows."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet
from tests.intake.rosters import (
    HEADINGS,
    csv_bytes,
    moment,
    only,
    read,
    refused,
    row,
    said,
    saved,
    xlsx_bytes,
)

from tinnhiem_core.intake.columns import LAYOUTS
from tinnhiem_core.intake.headings import heading
from tinnhiem_core.intake.names import fold
from tinnhiem_core.intake.roster import parse_roster


def test_headings_in_the_tenth_row_are_found() -> None:
    above = "\r\n" * 9
    assert parse_roster(above.encode() + csv_bytes(row()), "a.csv").roster.persons


def test_headings_in_the_eleventh_row_are_not() -> None:
    finding = only(refused(("\r\n" * 10).encode() + csv_bytes(row())))
    assert finding.code == "L.717"
    assert "nút “Tải mẫu (.xlsx)”" in finding.remedy()
    assert "mau.xlsx" not in finding.remedy()
    assert finding.text() == (
        "Trang “a.csv”: không thấy dòng tiêu đề trong 10 dòng đầu. Cần các cột: Mã cán bộ,"
        " Họ và tên, Cơ quan, đơn vị, Vai trò, Chức vụ."
    )


def test_titles_above_the_headings_may_be_merged() -> None:
    def title(sheet: Worksheet) -> None:
        sheet.insert_rows(1, 2)
        sheet["A1"] = "DANH SÁCH CÁN BỘ"
        sheet.merge_cells("A1:Q1")

    reading = parse_roster(xlsx_bytes(row(), change=title), "a.xlsx")
    assert reading.findings == ()


@pytest.mark.parametrize(
    "written",
    ["HO VA TEN", "Họ và tên *", "Họ tên", " họ  và\ntên ", "Họ và tên (có dấu)", "Họ, và tên"],
)
def test_headings_in_other_words(written: str) -> None:
    head = [written if one == "Họ và tên" else one for one in HEADINGS]
    assert parse_roster(csv_bytes(row(), head=head), "a.csv").findings == ()


def test_a_missing_heading_is_told_once() -> None:
    place = HEADINGS.index("Vai trò")
    drop = [one for number, one in enumerate(row()) if number != place]
    head = [one for one in HEADINGS if one != "Vai trò"]
    finding = only(refused(csv_bytes(drop, head=head)))
    assert (finding.code, finding.where) == ("L.718", "a.csv!A1")
    assert finding.text() == "Trang “a.csv”, dòng tiêu đề 1: thiếu cột “Vai trò”."
    assert finding.remedy() == "Thêm cột “Vai trò”."


def test_a_misspelt_heading_names_the_nearest() -> None:
    head = ["Vai trrò" if one == "Vai trò" else one for one in HEADINGS]
    found = refused(csv_bytes(row(), head=head))
    assert said(found) == [("L.719", "a.csv!I1"), ("L.718", "a.csv!A1")]
    assert found[0].text() == "Trang “a.csv”: không có cột tên “Vai trrò”. Có phải “Vai trò”?"
    assert found[0].remedy() == "Sửa tên cột thành “Vai trò”, hoặc xóa cột nếu không dùng."


def test_an_unknown_column_is_passed_over_and_told() -> None:
    reading = parse_roster(csv_bytes([*row(), "Kinh"], head=[*HEADINGS, "Dân tộc"]), "a.csv")
    finding = only(reading.findings)
    assert (finding.code, finding.where) == ("C.719", "a.csv!R1")
    assert "“Dân tộc” không có trong mẫu nên không được đọc" in finding.text()


def test_number_and_remark_columns_are_passed_over_in_silence() -> None:
    data = csv_bytes(["1", *row(), "x"], head=["STT", *HEADINGS, "Ghi chú"])
    assert parse_roster(data, "a.csv").findings == ()


def test_a_heading_twice() -> None:
    finding = only(refused(csv_bytes([*row(), "x"], head=[*HEADINGS, "Họ tên"])))
    assert (finding.code, finding.where) == ("L.720", "a.csv!R1")
    assert finding.text() == "Trang “a.csv”: cột “Họ và tên” có hai lần, lần đầu ở cột B."


def test_only_headings() -> None:
    for name, data in (("a.csv", csv_bytes()), ("a.xlsx", xlsx_bytes())):
        finding = only(refused(data, name))
        assert finding.code == "L.721"
        assert "chỉ có dòng tiêu đề (dòng 1)" in finding.text()


@pytest.mark.parametrize("data", [b"\r\n\r\n", b" ", b";;;\n", saved(Workbook())])
def test_nothing_in_it(data: bytes) -> None:
    assert only(refused(data)).code == "L.717"


def test_no_heading_is_a_heading_of_two_columns() -> None:
    for layout in LAYOUTS:
        words = [{fold(one) for one in (c.heading, *c.synonyms)} for c in layout.columns]
        assert sum(len(one) for one in words) == len(set().union(*words))
        assert not {fold(one) for one in layout.ignored} & set().union(*words)


def test_remarks_do_not_belong_to_a_heading() -> None:
    assert heading("Ngày sinh (dd/mm/yyyy) *") == "ngay sinh"


def test_a_merged_cell() -> None:
    data = xlsx_bytes(row(), row(), change=lambda sheet: sheet.merge_cells("D2:D3"))
    finding = refused(data, "a.xlsx")[0]
    assert (finding.code, finding.where) == ("L.722", "Danh sách!D2:D3")
    assert finding.text() == (
        "Trang “Danh sách”: các ô D2:D3 bị gộp; ô gộp chỉ có giá trị ở ô đầu."
    )
    assert finding.remedy() == "Bỏ gộp ô (Unmerge Cells), ghi lại giá trị vào từng dòng."


def test_a_formula() -> None:
    found = refused(xlsx_bytes(row(Họ_và_tên='=CONCATENATE("A","B")')), "a.xlsx")
    finding = only(found)
    assert (finding.code, finding.where) == ("L.728", "Danh sách!B2")
    assert finding.text() == (
        'Trang “Danh sách”, dòng 2, cột B (Họ và tên): là công thức “=CONCATENATE("A","B")”;'
        " kết quả của công thức có thể thay đổi nên không được đọc."
    )
    assert finding.remedy() == "Chép ô rồi dán lại dạng giá trị (Paste Values)."


def test_an_error_of_the_spreadsheet() -> None:
    def broken(sheet: Worksheet) -> None:
        sheet["D2"] = "#REF!"

    finding = only(refused(xlsx_bytes(row(), change=broken), "a.xlsx"))
    assert finding.text() == (
        "Trang “Danh sách”, dòng 2, cột D (Cơ quan, đơn vị): là lỗi #REF! của bảng tính."
    )


def test_a_cell_under_no_heading() -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["S2"] = "lạc"

    finding = only(refused(xlsx_bytes(row(), change=stray), "a.xlsx"))
    assert (finding.code, finding.where) == ("L.723", "Danh sách!S2")


def test_a_row_after_empty_rows_is_read_and_told() -> None:
    reading = read(row(), [], [], row(Mã_cán_bộ="CB02", Họ_và_tên="Trần Thị Bình"))
    assert len(reading.roster.persons) == 2
    finding = only(reading.findings)
    assert (finding.code, finding.where) == ("C.724", "a.csv!A5")
    assert "dòng 5 đứng sau 2 dòng trống" in finding.text()


def test_hidden_rows_columns_and_sheets_are_told() -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[2].hidden = True
        sheet.row_dimensions[9].hidden = True
        sheet.column_dimensions["C"].hidden = True
        assert sheet.parent is not None
        sheet.parent.create_sheet("Cũ").sheet_state = "hidden"

    reading = parse_roster(xlsx_bytes(row(), change=hide), "a.xlsx")
    assert said(reading.findings) == [
        ("N.726", "a.xlsx"),
        ("N.725", "Danh sách!A2"),
        ("N.724", "Danh sách"),
    ]
    assert "Ngày sinh" in reading.findings[2].text()
    assert reading.roster.persons


def test_the_only_sheet_may_have_any_name() -> None:
    assert parse_roster(xlsx_bytes(row(), title="Sheet1"), "a.xlsx").roster.persons


def test_among_several_sheets_the_one_with_the_headings() -> None:
    def further(sheet: Worksheet) -> None:
        assert sheet.parent is not None
        sheet.parent.create_sheet("Ghi chú", 0)

    assert parse_roster(xlsx_bytes(row(), title="Sheet1", change=further), "a.xlsx").roster.persons


def test_two_lists_in_one_file_are_not_guessed_between() -> None:
    book = Workbook()
    for title in ("Tờ 1", "Tờ 2"):
        sheet = book.create_sheet(title)
        sheet.append(list(HEADINGS))
    finding = only(refused(saved(book), "a.xlsx"))
    assert finding.text() == (
        "Tệp “a.xlsx” không có trang “Danh sách”. Các trang hiện có: Sheet, Tờ 1, Tờ 2."
    )
    assert finding.remedy() == "Đặt tên trang chứa danh sách là “Danh sách”."


def test_a_sheet_title_that_would_turn_the_screen_around() -> None:
    finding = only(refused(xlsx_bytes(row(Chức_vụ=""), title="a\u202eb"), "a.xlsx"))
    assert finding.where == "a⟨U+202E⟩b!J2"
    assert "\u202e" not in finding.text()


@pytest.mark.parametrize("mac", [False, True])
def test_real_dates_of_both_epochs(mac: bool) -> None:  # noqa: FBT001
    book = Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Danh sách"
    sheet.append(list(HEADINGS))
    sheet.append(row(Ngày_sinh=moment(date(1970, 11, 30))))
    assert parse_roster(saved(book), "a.xlsx").roster.persons[0].born == date(1970, 11, 30)


def test_a_number_that_only_looks_like_a_date_is_told() -> None:
    finding = only(refused(xlsx_bytes(row(Ngày_sinh=25902)), "a.xlsx"))
    assert finding.text() == (
        "Trang “Danh sách”, dòng 2, cột C (Ngày sinh): “25902” không phải là ngày."
    )
    assert finding.remedy() == "Ghi đủ ngày, tháng, năm dạng dd/mm/yyyy (30/11/1975)."


def test_a_number_as_code_is_a_text() -> None:
    assert parse_roster(xlsx_bytes(row(Mã_cán_bộ=7)), "a.xlsx").roster.persons[0].key == "7"


def test_control_characters_as_excel_escapes_them() -> None:
    finding = only(refused(xlsx_bytes(row(Họ_và_tên="An_x0007_h")), "a.xlsx"))
    assert "U+0007 (ký tự điều khiển)" in finding.text()
    assert "\x07" not in finding.text()


def test_decomposed_text_is_joined_and_told_once() -> None:
    apart = "Nguye\u0302\u0303n Va\u0306n An"
    reading = read(row(Họ_và_tên=apart), row(Họ_và_tên=apart, Chức_vụ="Bí thư", Vai_trò="Bí thư"))
    assert reading.roster.persons[0].name == "Nguyễn Văn An"
    finding = only(reading.findings)
    assert (finding.code, finding.where) == ("N.738", "a.csv!B2")
    assert finding.text().startswith("2 ô ghi tiếng Việt bằng Unicode tổ hợp")


def test_cells_with_line_breaks_and_hard_spaces() -> None:
    reading = read(row(Họ_và_tên="Nguyễn\u00a0Văn\nAn", Chức_vụ="  Giám  đốc "))
    assert reading.roster.persons[0].name == "Nguyễn Văn An"
    assert reading.roster.posts[0].title == "Giám đốc"
