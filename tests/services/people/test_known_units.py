"""Units that a tenant has need not be described again in a file."""

from __future__ import annotations

from typing import Any

import pytest
from tests.intake.rosters import csv_bytes, row, xlsx_bytes
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import unit

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.model.people import Level, UnitKind
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import preview
from tinnhiem_core.services.people.unit_editing import delete_unit
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import InvalidError

BARE: dict[str, Any] = {"Loại_đơn_vị": "", "Cấp": ""}


def shape(desk: Desk) -> list[tuple[str, UnitKind, Level, int]]:
    return [(one.name, one.kind, one.level, one.depth) for one in unit_tree(desk)]


def test_kind_and_level_come_from_the_unit_that_is_there(desk: Desk) -> None:
    unit(desk, "Công ty A", kind="company", level="district")
    there = shape(desk)
    _, counts = take(desk, row(Cơ_quan_đơn_vị="CÔNG TY A", **BARE))
    assert (counts.units_new, counts.units_changed, counts.posts_new) == (0, 0, 1)
    assert shape(desk) == there


@pytest.mark.parametrize("said", [{"Loại_đơn_vị": "Công ty"}, {"Cấp": "Cấp huyện"}])
def test_what_a_file_says_of_it_counts(desk: Desk, said: dict[str, str]) -> None:
    unit(desk)
    _, counts = take(desk, row(**BARE | said))
    assert counts.units_changed == 1
    kind = UnitKind.COMPANY if "Loại_đơn_vị" in said else UnitKind.DEPARTMENT
    level = Level.DISTRICT if "Cấp" in said else Level.PROVINCE
    assert shape(desk) == [("Sở Nội vụ", kind, level, 0)]


def test_a_unit_that_nobody_knows_must_be_described(desk: Desk, elsewhere: Desk) -> None:
    unit(desk, "Sở Y tế")
    unit(elsewhere)  # another tenant's says nothing here
    seen = bring(desk, row(**BARE))
    assert [one.code for one in seen.errors] == ["L.744"]
    assert not seen.ready


def test_of_several_units_the_one_above_says_which_is_meant(desk: Desk) -> None:
    for name, kind in (("Sở Nội vụ", "division"), ("Sở Y tế", "company")):
        unit(desk, "Văn phòng", unit(desk, name), kind=kind)
    there = shape(desk)
    at = {"Cơ_quan_đơn_vị": "Văn phòng", **BARE}
    assert [one.code for one in bring(desk, row(**at)).errors] == ["L.1135"]
    home = deputy(Cơ_quan_đơn_vị="Sở Y tế", **BARE)
    take(desk, home, row(**at, Đơn_vị_cấp_trên="Sở Y tế"))
    assert shape(desk) == there
    there = shape(desk)
    take(desk, row(**at, Đơn_vị_cấp_trên="Sở Nội vụ", Mã_cán_bộ="CB05", Họ_và_tên="Lò E"))
    assert shape(desk) == there
    unknown = row(**at, Đơn_vị_cấp_trên="Sở Tư pháp", Mã_cán_bộ="CB06")
    assert "L.742" in [one.code for one in bring(desk, unknown).errors]


def test_a_new_unit_goes_under_one_that_is_there(desk: Desk) -> None:
    unit(desk)
    new = row(
        Cơ_quan_đơn_vị="Chi cục Văn thư", Loại_đơn_vị="Phòng, ban", Đơn_vị_cấp_trên="SỞ NỘI VỤ"
    )
    _, counts = take(desk, new)
    assert (counts.units_new, counts.units_changed) == (1, 0)
    assert [(one.name, one.depth) for one in unit_tree(desk)] == [
        ("Sở Nội vụ", 0),
        ("Chi cục Văn thư", 1),
    ]


def test_the_unit_above_is_told_although_nothing_of_it_is_in_the_file(desk: Desk) -> None:
    unit(desk, "Sở Nội vụ", unit(desk, "UBND tỉnh Nam Định", kind="peoples_committee"))
    there = shape(desk)
    take(desk, row(Đơn_vị_cấp_trên="UBND tỉnh Nam Định"))
    assert shape(desk) == there


def test_a_unit_is_put_under_one_that_is_there(desk: Desk) -> None:
    unit(desk, "UBND tỉnh Nam Định", kind="peoples_committee")
    unit(desk)
    take(desk, row(Đơn_vị_cấp_trên="UBND tỉnh Nam Định"))
    assert [one.depth for one in unit_tree(desk)] == [0, 1]


def test_of_two_units_of_a_name_none_is_the_unit_above(desk: Desk) -> None:
    for above in ("Sở Y tế", "Sở Tài chính"):
        unit(desk, "Văn phòng", unit(desk, above))
    new = {"Cơ_quan_đơn_vị": "Tổ Lưu trữ", "Loại_đơn_vị": "Phòng, ban"}
    (error,) = bring(desk, row(**new, Đơn_vị_cấp_trên="Văn phòng")).errors
    assert error.code == "L.787"
    assert "nhiều đơn vị tên “Văn phòng”" in error.text()
    clear = deputy(Cơ_quan_đơn_vị="Văn phòng", Đơn_vị_cấp_trên="Sở Y tế", **BARE)
    _, counts = take(desk, clear, row(**new, Đơn_vị_cấp_trên="Văn phòng"))
    assert counts.units_new == 1


def test_a_unit_may_not_go_below_itself_through_one_that_is_there(desk: Desk) -> None:
    unit(desk, "Văn phòng", unit(desk))
    (error,) = bring(desk, row(Đơn_vị_cấp_trên="Văn phòng")).errors
    assert error.code == "L.1121"


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_remedy_of_an_unknown_unit_above_fits_both_kinds_of_file(
    desk: Desk, suffix: str
) -> None:
    content = (csv_bytes if suffix == "csv" else xlsx_bytes)(row(Đơn_vị_cấp_trên="Bộ Tư pháp"))
    (error,) = preview(desk, f"a.{suffix}", content).errors
    assert error.code == "L.742"
    assert "Gần giống" not in error.text()
    assert "—" not in error.text()
    assert all(kind in error.remedy() for kind in (".csv", ".xlsx", "“Đơn vị”"))


def test_two_units_of_a_file_are_never_one(desk: Desk) -> None:
    unit(desk, "Văn phòng", kind="division")
    at = {"Cơ_quan_đơn_vị": "Văn phòng", "Loại_đơn_vị": "Phòng, ban"}
    homes = row(), deputy(Cơ_quan_đơn_vị="Sở Y tế")
    below = (
        deputy("CB03", "Lê C", **at, Đơn_vị_cấp_trên="Sở Nội vụ"),
        deputy("CB04", "Lê D", **at, Đơn_vị_cấp_trên="Sở Y tế"),
    )
    _, counts = take(desk, *homes, *below)
    assert counts.units_new == 4
    assert [(one.name, one.depth) for one in unit_tree(desk)] == [
        ("Văn phòng", 0),
        ("Sở Nội vụ", 0),
        ("Văn phòng", 1),
        ("Sở Y tế", 0),
        ("Văn phòng", 1),
    ]


def test_a_unit_deleted_since_must_be_described_again(desk: Desk) -> None:
    number = unit(desk)
    seen = bring(desk, row(**BARE))
    assert seen.ready
    delete_unit(desk, number, 1)
    with pytest.raises(InvalidError):
        apply_import(desk, seen.line.id, seen.seal)


@pytest.mark.parametrize("said", [BARE, {"Đơn_vị_cấp_trên": "Sở Y tế"}])
def test_a_file_on_its_own_stays_strict(said: dict[str, str]) -> None:
    with pytest.raises(IntakeError):
        parse_roster(csv_bytes(row(**said)), "a.csv")
