"""A file in which something is wrong: the rest of it is compared all the same, and all is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.intake.rosters import HEADINGS, csv_bytes, row, xlsx_bytes
from tests.services.people.files import bring, deputy, take

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import list_imports, preview, show_import
from tinnhiem_core.services.people.imports.previewing import RowFilter
from tinnhiem_core.services.people.imports.values import Preview, Status
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import InvalidError


def codes(seen: Preview) -> list[str]:
    return [one.code for one in seen.errors]


def unchecked(seen: Preview) -> str:
    """Return the rows of which the page says that they are not wholly compared yet."""
    (one,) = (found for found in seen.findings if found.code == "C.1166")
    assert one.text()
    assert one.remedy()
    lines = dict(one.figures)["lines"]
    assert isinstance(lines, tuple)
    return ", ".join(lines)


def statuses(seen: Preview, desk: Desk) -> dict[int, Status | None]:
    every = show_import(desk, seen.line.id, RowFilter(attention=False)).rows.rows
    return {one.line: one.status for one in every}


def test_birth_in_the_future_is_told_beside_a_day_that_cannot_be_read(desk: Desk) -> None:
    seen = bring(desk, row(Từ_ngày="2021"), deputy(Ngày_sinh="01/02/2030"))
    assert codes(seen) == ["L.735", "L.1132"]
    assert unchecked(seen) == "2"
    both = bring(desk, row(Từ_ngày="2021", Ngày_sinh="01/02/2030"))
    assert codes(both) == ["L.1132", "L.735"]  # of one row too


def test_questions_and_counts_stand_beside_errors(desk: Desk) -> None:
    take(desk, row())
    seen = bring(desk, row(Mã_cán_bộ="CB77"), deputy(Từ_ngày="2021"), deputy("CB03", "Vũ C"))
    assert codes(seen) == ["L.735"]
    assert [one.code for one in seen.questions] == ["CB77"]
    assert (seen.counts.persons_new, seen.counts.posts_new) == (2, 2)
    assert statuses(seen, desk) == {2: Status.OPEN, 3: Status.ERROR, 4: Status.NEW}
    assert not seen.whole
    assert not seen.ready


def test_nothing_of_a_faulty_file_is_written(desk: Desk) -> None:
    seen = bring(desk, row(), deputy(Từ_ngày="2021", Ngày_sinh="01/02/2030"))
    with pytest.raises(InvalidError) as refused:
        apply_import(desk, seen.line.id, seen.seal)
    assert {"L.735", "L.1132"} <= {one.code for one in refused.value.findings}
    assert unit_tree(desk) == ()


def test_staff_are_told_at_once_that_a_unit_is_not_theirs(desk: Desk) -> None:
    take(desk, row(), deputy("CB09", "Vũ K", Cơ_quan_đơn_vị="Sở Y tế"))
    home = next(one.id for one in unit_tree(desk) if one.name == "Sở Nội vụ")
    staff = replace(desk, units=frozenset({home}))
    bare = {"Loại_đơn_vị": "", "Cấp": ""}
    outside = deputy("CB10", "Lê D", Cơ_quan_đơn_vị="Trường Chính trị tỉnh", **bare)
    seen = bring(staff, deputy(), outside)
    # the kind of a unit that is not theirs is not asked for
    assert codes(seen) == ["L.1137", "L.1138"]
    below = deputy("CB11", "Lê E", Cơ_quan_đơn_vị="Tổ xe", Đơn_vị_cấp_trên="Sở Nội vụ", **bare)
    assert codes(bring(staff, deputy(), below)) == ["L.744"]


def test_rows_that_cannot_be_compared_are_named(desk: Desk) -> None:
    wrong = deputy("", "Lê B"), deputy("CB03", ""), deputy("CB04", "Lò D", Ngày_sinh="1970")
    seen = bring(desk, row(), *wrong)
    assert unchecked(seen) == "3, 4, 5"
    assert statuses(seen, desk)[2] is Status.NEW
    assert seen.counts.persons_new == 1


def test_units_in_a_circle_are_left_aside_with_their_rows(desk: Desk) -> None:
    rows = (
        deputy("CB02", "Lê B", Cơ_quan_đơn_vị="Phòng A", Đơn_vị_cấp_trên="Phòng B"),
        deputy("CB03", "Lê C", Cơ_quan_đơn_vị="Phòng B", Đơn_vị_cấp_trên="Phòng A"),
        deputy("CB04", "Lê D", Cơ_quan_đơn_vị="Tổ C", Đơn_vị_cấp_trên="Phòng A"),
        deputy("CB05", "Lê E", Cơ_quan_đơn_vị="Tổ D", Đơn_vị_cấp_trên="Không có ở đâu"),
    )
    seen = bring(desk, row(), *rows)
    assert codes(seen) == ["L.741", "L.742"]
    assert unchecked(seen) == "3, 4, 5, 6"
    assert statuses(seen, desk)[5] is Status.UNCHECKED
    assert [one.name for one in seen.units] == ["Sở Nội vụ"]


def test_days_that_one_row_lacks_accuse_no_other_row(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/01/2015"))
    terms = row(Đến_ngày="31/12/2019x"), row(Từ_ngày="01/01/2020")
    assert codes(bring(desk, *terms)) == ["L.735"]
    mixed = row(Từ_ngày="01/01/2020", Đến_ngày="01/01/2019")
    assert codes(bring(desk, mixed)) == ["L.740"]  # and not again as L.1131


def test_column_that_is_missing_leaves_no_row_compared(desk: Desk) -> None:
    place = HEADINGS.index("Vai trò")
    head, *rows = (
        [cell for at, cell in enumerate(one) if at != place] for one in (HEADINGS, row(), deputy())
    )
    seen = preview(desk, "a.csv", csv_bytes(*rows, head=head))
    assert codes(seen) == ["L.718"]
    assert unchecked(seen) == "2, 3"


def test_error_of_the_sheet_of_units_is_one_of_the_whole_file(desk: Desk) -> None:
    units = [["Cơ quan, đơn vị", "Loại đơn vị", "Cấp"], ["Sở Nội vụ", "Không rõ", "Cấp tỉnh"]]
    seen = preview(desk, "a.xlsx", xlsx_bytes(row(), deputy(), units=units))
    assert codes(seen) == ["L.790"]
    assert seen.counts.persons_new == 2


def test_headings_without_rows_are_no_list_and_not_kept(desk: Desk) -> None:
    with pytest.raises(IntakeError):
        bring(desk)
    assert list_imports(desk) == ()


def test_file_without_errors_says_nothing_of_rows_not_compared(desk: Desk) -> None:
    seen = bring(desk, row(), deputy())
    assert seen.ready
    assert seen.whole
    assert seen.findings == ()
