"""A roster file: previewed, decided on, applied, told when it comes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from tests.intake.rosters import csv_bytes, row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import PERSON, actions, codes, person, unit

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.error_list import error_list
from tinnhiem_core.services.people.imports.files import (
    decide,
    discard_import,
    list_imports,
    number_of,
    preview,
    show_import,
    template,
)
from tinnhiem_core.services.people.imports.previewing import RowFilter
from tinnhiem_core.services.people.imports.values import Counts, Status
from tinnhiem_core.services.people.person_editing import edit_person
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.people.roster import roster
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import ConflictError, InvalidError, NotFoundError
from tinnhiem_core.texts import Lang


def people(desk: Desk) -> list[tuple[str, str]]:
    return [(one.key, one.name) for one in list_people(desk, PeopleFilter(order="code")).rows]


def test_preview_writes_nobody_and_apply_writes_all(desk: Desk) -> None:
    seen = bring(desk, row(), deputy())
    assert (people(desk), unit_tree(desk)) == ([], ())
    assert seen.ready
    assert seen.counts == Counts(units_new=1, persons_new=2, posts_new=2, rows=((Status.NEW, 2),))
    assert apply_import(desk, seen.line.id, seen.seal) == seen.counts
    assert people(desk) == [("CB01", "Nguyễn Văn An"), ("CB02", "Lê Thị Bình")]
    assert [one.name for one in unit_tree(desk)] == ["Sở Nội vụ"]
    assert actions(desk) == ["import.previewed", "import.applied"]
    (line,) = list_imports(desk)
    assert (line.state, line.actor, line.file_name) == (
        ImportState.APPLIED,
        "Lường Thị H",
        "danh_sach.csv",
    )


def test_every_error_stands_at_its_row_and_nothing_is_written(desk: Desk) -> None:
    wrong = deputy(Ngày_sinh="31/02/1975", Chức_vụ="")
    seen = bring(desk, row(), wrong, deputy("CB03", "", Vai_trò="Sếp"))
    assert {one.code for one in seen.errors} == {"L.736", "L.727", "L.790"}
    every = show_import(desk, seen.line.id, RowFilter(attention=False)).rows.rows
    assert [(one.line, one.status, len(one.findings)) for one in every] == [
        (2, Status.NEW, 0),
        (3, Status.ERROR, 2),
        (4, Status.ERROR, 2),
    ]
    assert seen.rows.rows == every[1:]  # nothing is wrong with row 2: it needs no look
    assert seen.rows.rows[0].cells[:3] == ("CB02", "Lê Thị Bình", "31/02/1975")
    assert not seen.ready
    with pytest.raises(InvalidError) as refused:
        apply_import(desk, seen.line.id, seen.seal)
    assert len(refused.value.findings) == 4
    assert people(desk) == []


def test_error_list_is_a_workbook_of_texts(desk: Desk) -> None:
    evil = deputy("CB02", "=HYPERLINK(1)", Ngày_sinh="31/02/1975")
    seen = bring(desk, row(), evil)
    book = load_workbook(BytesIO(error_list(desk, seen.line.id)))
    errors, rows = book.worksheets
    assert errors.title == "Lỗi và lưu ý"
    assert [cell.value for cell in errors[2]][1:4] == ["3", "B", "Họ và tên"]
    cells = [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert "=HYPERLINK(1)" in [cell.value for cell in cells]
    assert rows.max_row == 2  # the heading and the row to mend
    assert error_list(desk, seen.line.id) == error_list(desk, seen.line.id)
    assert load_workbook(BytesIO(error_list(desk, seen.line.id, Lang.EN))).sheetnames[1]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04broken", b"a,b\n1,2\n"])
def test_file_without_a_list_is_refused_and_not_kept(desk: Desk, content: bytes) -> None:
    with pytest.raises(IntakeError):
        preview(desk, "danh_sach.xlsx", content)
    assert list_imports(desk) == ()


def test_name_of_the_file_is_only_its_name(desk: Desk) -> None:
    names = [r"C:\tạm\..\danh sách.csv", "../../etc/x.csv", "a\u202eb.csv", "", "x" * 300]
    files = [bring(desk, row(Chức_vụ=str(n)), name=one) for n, one in enumerate(names)]
    assert [one.line.file_name for one in files] == [
        *("danh sách.csv", "x.csv", "ab.csv", "danh_sach"),
        "x" * 255,
    ]


def test_template_is_read_back_as_nobody(desk: Desk) -> None:
    seen = preview(desk, "mau.xlsx", template())
    assert seen.counts.changes == 0
    assert not seen.ready


def test_same_file_waits_once_and_is_told_when_applied_before(desk: Desk) -> None:
    first = bring(desk, row())
    assert bring(desk, row()).line.id == first.line.id
    apply_import(desk, first.line.id, first.seal)
    again = bring(desk, row())
    assert again.line.id != first.line.id
    assert [one.code for one in again.findings] == ["C.1141"]
    assert again.counts == Counts(rows=((Status.UNCHANGED, 1),))
    with pytest.raises(InvalidError) as refused:
        apply_import(desk, again.line.id, again.seal)
    assert codes(refused.value) == ["L.1145"]
    with pytest.raises(ConflictError) as conflict:
        apply_import(desk, first.line.id, first.seal)
    assert codes(conflict.value) == ["L.1140"]


def test_changed_rows_change_and_empty_cells_take_nothing_away(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/06/2020", Thông_báo_nghỉ_hưu_ngày="01/09/2023"), deputy())
    seen = bring(desk, row(Ngày_sinh="", Đến_ngày="30/09/2023"), deputy(Loại_đơn_vị="Công ty"))
    assert [one.code for one in seen.errors] == ["L.743"]
    _, counts = take(desk, row(Ngày_sinh="", Đến_ngày="30/09/2023"))
    assert counts == Counts(posts_changed=1, rows=((Status.CHANGED, 1),))
    with desk.reading() as session:
        known = roster(session)
    assert known.persons[0].born == date(1970, 11, 30)
    assert known.persons[0].retirement_notice == date(2023, 9, 1)
    assert (known.posts[0].since, known.posts[0].until) == (date(2020, 6, 1), date(2023, 9, 30))


def test_unit_is_known_by_its_name_and_the_one_above(desk: Desk) -> None:
    at = {"Cơ_quan_đơn_vị": "Văn phòng", "Loại_đơn_vị": "Phòng, ban"}
    homes = [deputy("CB10", "Y", Cơ_quan_đơn_vị="Sở Y tế")]
    take(desk, row(), deputy(**at, Đơn_vị_cấp_trên="Sở Nội vụ"))
    _, counts = take(desk, *homes, deputy("CB11", "Z", **at, Đơn_vị_cấp_trên="Sở Y tế"))
    assert counts.units_new == 2
    assert [(one.key, one.depth) for one in unit_tree(desk)] == [
        ("Sở Nội vụ", 0),
        ("Văn phòng", 1),
        ("Sở Y tế", 0),
        ("Văn phòng (Sở Y tế)", 1),
    ]
    seen = bring(desk, deputy("CB12", "T", **at))
    assert [one.code for one in seen.errors] == ["L.1135"]


def test_what_was_changed_since_the_preview_is_not_overwritten(desk: Desk) -> None:
    take(desk, row())
    seen = bring(desk, row(Ngày_sinh=""), deputy())
    number = list_people(desk, PeopleFilter()).rows[0].id
    edit_person(desk, number, 1, replace(PERSON, born="01/12/1970"))
    with pytest.raises(ConflictError) as refused:
        apply_import(desk, seen.line.id, seen.seal)
    assert codes(refused.value) == ["L.1143"]
    again = show_import(desk, seen.line.id)
    apply_import(desk, seen.line.id, again.seal)


def test_file_that_contradicts_what_is_known_is_refused(desk: Desk) -> None:
    unit(desk, until="30/06/2025")
    person(desk, None)
    seen = bring(desk, row(Ngày_sinh="", Từ_ngày="29/11/1970"), deputy(Ngày_sinh="03/10/2023"))
    assert [one.code for one in seen.errors] == ["L.1131", "L.1136", "L.1136", "L.1132"]
    assert [one.status for one in seen.rows.rows] == [Status.ERROR, Status.ERROR]


def test_rows_are_filtered_and_paged(desk: Desk) -> None:
    seen = bring(desk, *(deputy(f"CB{n:02}", f"Lê Thị {n}") for n in range(30)))
    number = seen.line.id
    assert seen.rows.count == 0
    every = show_import(desk, number, RowFilter(attention=False), 2, 20)
    assert (every.rows.count, every.rows.pages, len(every.rows.rows)) == (30, 2, 10)
    found = show_import(desk, number, RowFilter(attention=False, text="le thi 17"))
    assert [one.cells[0] for one in found.rows.rows] == ["CB17"]
    assert show_import(desk, number, RowFilter(status=Status.ERROR)).rows.rows == ()


def test_discarded_file_is_gone(desk: Desk) -> None:
    seen = bring(desk, row())
    discard_import(desk, seen.line.id)
    for act in (
        lambda: discard_import(desk, seen.line.id),
        lambda: decide(desk, seen.line.id, {}),
        lambda: error_list(desk, seen.line.id),
        lambda: apply_import(desk, seen.line.id, seen.seal),
    ):
        with pytest.raises(ConflictError):
            act()
    assert show_import(desk, seen.line.id).rows.count == 0
    assert actions(desk)[-1] == "import.discarded"


def test_import_of_another_tenant_is_as_good_as_none(desk: Desk, elsewhere: Desk) -> None:
    foreign, _ = take(elsewhere, row())
    assert list_imports(desk) == ()
    for act in (
        lambda: show_import(desk, foreign),
        lambda: decide(desk, foreign, {}),
        lambda: discard_import(desk, foreign),
        lambda: apply_import(desk, foreign, ""),
        lambda: error_list(desk, foreign),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert bring(desk, row()).findings == ()  # not told of the other tenant's import either


def test_staff_import_within_their_units_alone(desk: Desk) -> None:
    take(desk, row(), deputy("CB09", "Vũ K", Cơ_quan_đơn_vị="Sở Y tế"))
    home = next(one.id for one in unit_tree(desk) if one.name == "Sở Nội vụ")
    staff = replace(desk, units=frozenset({home}))
    below = {
        "Cơ_quan_đơn_vị": "Phòng A",
        "Đơn_vị_cấp_trên": "Sở Nội vụ",
        "Loại_đơn_vị": "Phòng, ban",
    }
    seen = bring(staff, deputy(), deputy("CB03", "Lê C", **below), row(Chức_vụ="Khác"))
    assert seen.ready
    apply_import(staff, seen.line.id, seen.seal)
    outside = deputy("CB09", "Vũ K", Cơ_quan_đơn_vị="Sở Y tế", Tình_trạng_công_tác="Đình chỉ")
    top = deputy("CB12", "Lê D", Cơ_quan_đơn_vị="Sở mới")
    seen = bring(staff, outside, top)
    assert [one.code for one in seen.errors] == [
        *("L.1137", "L.1137"),  # a unit beyond is told as one that is not there
        *("L.1138", "L.1139", "L.1138"),
    ]
    with pytest.raises(InvalidError):
        apply_import(staff, seen.line.id, seen.seal)


def test_imports_are_numbered_within_the_tenant(desk: Desk, elsewhere: Desk) -> None:
    for one in (elsewhere, desk, elsewhere, desk):
        last, _ = take(one, row(Chức_vụ=f"Chức vụ {len(list_imports(one))}"))
    assert [(one.id > one.number, one.number) for one in list_imports(desk)] == [
        (True, 2),
        (True, 1),
    ]
    assert show_import(desk, last).line.number == number_of(desk, last) == 2
    again = bring(desk, row(Chức_vụ="Chức vụ 1"))
    assert [dict(one.figures)["number"] for one in again.findings] == ["2"]
    assert again.line.number == 3


def test_staff_see_their_own_files_alone(desk: Desk) -> None:
    seen = bring(desk, row())
    scope = replace(desk.scope, account=7)
    staff = replace(desk, scope=scope, units=frozenset({1}))
    assert list_imports(staff) == ()
    with pytest.raises(NotFoundError):
        show_import(staff, seen.line.id)
    assert [one.state for one in list_imports(desk)] == [ImportState.PREVIEWED]


def test_imported_people_are_the_people_that_were_read(desk: Desk) -> None:
    rows = (row(), deputy(), deputy(Chức_vụ="Ủy viên", Vai_trò="Cán bộ"))
    take(desk, *rows)
    with desk.reading() as session:
        assert roster(session) == parse_roster(csv_bytes(*rows), "x.csv").roster
