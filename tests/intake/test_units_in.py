"""Units: the tree, described once or in every row; what contradicts itself."""

from __future__ import annotations

import pytest
from tests.intake.rosters import (
    DIRECTOR,
    HEADINGS,
    cells,
    csv_bytes,
    only,
    read,
    refused,
    row,
    said,
    xlsx_bytes,
)

from tinnhiem_core.intake.drafts import unit_key
from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.model.people import Level, Unit, UnitKind
from tinnhiem_core.rules.roster import index

UNIT_HEAD = ("Cơ quan, đơn vị", "Loại đơn vị", "Cấp", "Đơn vị cấp trên", "Có cấp trực thuộc")
COMMITTEE = ("Ủy ban nhân dân tỉnh", "UBND", "Cấp tỉnh", "", "Có")
DEPARTMENT = ("Sở Nội vụ", "Sở", "Cấp tỉnh", "Ủy ban nhân dân tỉnh", "")
BARE = {key: one for key, one in DIRECTOR.items() if key not in {"Loại đơn vị", "Cấp"}}


def _person(code: str, unit: str, parent: str = "", **more: object) -> list[object]:
    return row(
        Mã_cán_bộ=code,
        Họ_và_tên=f"Người {code}",
        Ngày_sinh="",
        Cơ_quan_đơn_vị=unit,
        Đơn_vị_cấp_trên=parent,
        **more,
    )


def test_units_in_a_sheet_of_their_own() -> None:
    data = xlsx_bytes(cells(BARE), units=(UNIT_HEAD, COMMITTEE, DEPARTMENT))
    reading = parse_roster(data, "a.xlsx")
    assert reading.findings == ()
    assert reading.roster.units == (
        Unit(
            key="Ủy ban nhân dân tỉnh",
            name="Ủy ban nhân dân tỉnh",
            kind=UnitKind.PEOPLES_COMMITTEE,
            level=Level.PROVINCE,
            has_subordinates=True,
        ),
        Unit(
            key="Sở Nội vụ",
            name="Sở Nội vụ",
            kind=UnitKind.DEPARTMENT,
            level=Level.PROVINCE,
            parent="Ủy ban nhân dân tỉnh",
        ),
    )
    assert reading.roster.posts[0].unit == "Sở Nội vụ"


def test_a_sheet_of_units_with_headings_alone_is_no_error() -> None:
    assert parse_roster(xlsx_bytes(row(), units=(UNIT_HEAD,)), "a.xlsx").findings == ()


def test_errors_of_both_sheets_come_at_once() -> None:
    data = xlsx_bytes(row(Họ_và_tên=""), units=(UNIT_HEAD, ("Sở Y tế", "Sởo", "Cấp tỉnh", "", "")))
    assert said(refused(data, "a.xlsx")) == [("L.727", "Danh sách!B2"), ("L.734", "Đơn vị!B2")]


def test_a_sheet_of_units_without_headings() -> None:
    data = xlsx_bytes(row(Họ_và_tên=""), units=(("a", "b"),))
    assert said(refused(data, "a.xlsx")) == [("L.727", "Danh sách!B2"), ("L.717", "Đơn vị")]


def test_a_unit_is_described_once() -> None:
    roster = read(row(), _person("CB02", "Sở Nội vụ", Loại_đơn_vị="", Cấp="")).roster
    assert len(roster.units) == 1


def test_other_spellings_of_a_unit_are_the_same_unit() -> None:
    roster = read(
        row(Cơ_quan_đơn_vị="Uỷ ban Kiểm tra"), _person("CB02", "ỦY BAN  KIỂM TRA")
    ).roster
    assert [one.key for one in roster.units] == ["Uỷ ban Kiểm tra"]


@pytest.mark.parametrize(
    ("changes", "column", "value", "other"),
    [
        ({"Loại_đơn_vị": "Công an"}, "E", "Công an", "Sở"),
        ({"Cấp": "Cấp huyện"}, "F", "Cấp huyện", "Cấp tỉnh"),
        ({"Có_cấp_trực_thuộc": "Không"}, "H", "Không", "x"),
    ],
)
def test_a_unit_described_in_two_ways(
    changes: dict[str, str], column: str, value: str, other: str
) -> None:
    second = _person("CB02", "Sở Nội vụ", **changes)
    finding = only(refused(csv_bytes(row(Có_cấp_trực_thuộc="x"), second)))
    assert (finding.code, finding.where) == ("L.743", f"a.csv!{column}3")
    assert (
        f"đơn vị “Sở Nội vụ” ghi “{value}” ở đây nhưng “{other}” ở ô a.csv!{column}2"
        in finding.text()
    )


def test_a_unit_never_described() -> None:
    finding = only(refused(csv_bytes(row(Loại_đơn_vị=""))))
    assert (finding.code, finding.where) == ("L.744", "a.csv!D2")
    assert finding.text().endswith("đơn vị “Sở Nội vụ” chưa có Loại đơn vị ở dòng nào.")
    assert only(refused(csv_bytes(row(Cấp="")))).text().endswith("chưa có Cấp ở dòng nào.")


def test_an_unreadable_kind_is_told_once() -> None:
    assert said(refused(csv_bytes(row(Loại_đơn_vị="Sởo lạ lùng")))) == [("L.790", "a.csv!E2")]


def test_a_misspelt_unit_names_the_nearest() -> None:
    second = _person("CB02", "Sở Nôi vụu", Loại_đơn_vị="", Cấp="")
    finding = only(refused(csv_bytes(row(), second)))
    assert (finding.code, finding.where) == ("L.748", "a.csv!D3")
    assert "Có phải “Sở Nội vụ”?" in finding.text()


def test_names_are_not_compared_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tinnhiem_core.intake.drafts._COMPARED", 1)
    second = _person("CB02", "Sở Nôi vụu", Loại_đơn_vị="", Cấp="")
    assert said(refused(csv_bytes(row(), second))) == [("L.744", "a.csv!D3")]


def test_a_unit_misspelt_in_its_diacritics_names_the_nearest() -> None:
    second = _person("CB02", "Sở Nội vu", Loại_đơn_vị="", Cấp="")
    found = refused(csv_bytes(row(), second))
    assert said(found) == [("L.748", "a.csv!D3"), ("C.743", "a.csv!D3")]


def test_names_that_differ_in_diacritics_alone_are_told() -> None:
    reading = read(row(Cơ_quan_đơn_vị="Xã Thành An"), _person("CB02", "Xã Thạnh An"))
    assert [one.name for one in reading.roster.units] == ["Xã Thành An", "Xã Thạnh An"]
    assert [one.code for one in reading.findings] == ["C.743"]


def test_an_unknown_unit_above() -> None:
    finding = only(refused(csv_bytes(row(Đơn_vị_cấp_trên="UBND tỉnh"))))
    assert (finding.code, finding.where) == ("L.742", "a.csv!G2")
    assert finding.text().endswith("không có đơn vị “UBND tỉnh” trong danh sách.")


def test_an_unknown_unit_above_that_resembles_one_of_the_list() -> None:
    finding = only(refused(csv_bytes(row(), _person("CB02", "Văn phòng", "Sở Nội vu"))))
    assert (finding.code, finding.where) == ("L.786", "a.csv!G3")
    assert finding.text().endswith("Gần giống nhất: “Sở Nội vụ”.")


def test_the_unit_above_may_come_later_in_the_file() -> None:
    roster = read(
        row(Đơn_vị_cấp_trên="UBND tỉnh"), _person("CB02", "UBND tỉnh", Loại_đơn_vị="UBND")
    ).roster
    assert roster.units[0].parent == "UBND tỉnh"
    index(roster, roster.persons[0].born)  # type: ignore[arg-type]


def test_a_unit_above_itself() -> None:
    finding = only(refused(csv_bytes(row(Đơn_vị_cấp_trên="Sở Nội vụ"))))
    assert (finding.code, finding.where) == ("L.741", "a.csv!G2")
    assert finding.text().endswith("thành vòng: Sở Nội vụ → Sở Nội vụ.")


def test_a_circle_of_three_is_told_once() -> None:
    rows = [
        _person("1", "A", "B"),
        _person("2", "B", "C"),
        _person("3", "C", "A"),
        _person("4", "D", "A"),
    ]
    finding = only(refused(csv_bytes(*rows)))
    assert finding.text().endswith("thành vòng: A → B → C → A.")


def test_a_long_circle_is_told_in_short() -> None:
    rows = [_person(f"{n}", f"Đơn vị {n}", f"Đơn vị {(n + 1) % 20}") for n in range(20)]
    assert only(refused(csv_bytes(*rows))).text().endswith("→ Đơn vị 5 → ….")


def test_two_circles_are_told_each() -> None:
    rows = [_person("1", "A", "A"), _person("2", "B", "C"), _person("3", "C", "B")]
    assert [one.code for one in refused(csv_bytes(*rows))] == ["L.741", "L.741"]


def test_one_name_under_two_units_is_two_units() -> None:
    rows = [
        _person("1", "Sở Nội vụ"),
        _person("2", "Sở Y tế"),
        _person("3", "Văn phòng", "Sở Nội vụ", Loại_đơn_vị="Phòng, ban"),
        _person("4", "Văn phòng", "Sở Y tế", Loại_đơn_vị="Phòng, ban"),
    ]
    reading = read(*rows)
    keys = [one.key for one in reading.roster.units]
    assert keys == ["Sở Nội vụ", "Sở Y tế", "Văn phòng (Sở Nội vụ)", "Văn phòng (Sở Y tế)"]
    assert [one.unit for one in reading.roster.posts] == keys
    finding = only(reading.findings)
    assert (finding.code, finding.where) == ("C.742", "a.csv!G5")
    assert "có dưới nhiều đơn vị cấp trên (Sở Nội vụ, Sở Y tế)" in finding.text()


def test_a_row_that_does_not_say_which_of_two() -> None:
    rows = [
        _person("1", "Sở Nội vụ"),
        _person("2", "Sở Y tế"),
        _person("3", "Văn phòng", "Sở Nội vụ"),
        _person("4", "Văn phòng", "Sở Y tế"),
        _person("5", "Văn phòng"),
        _person("6", "Tổ xe", "Văn phòng"),
    ]
    found = refused(csv_bytes(*rows))
    unclear = [one for one in found if one.code == "L.745"]
    assert said(unclear) == [("L.745", "a.csv!D6"), ("L.745", "a.csv!G7")]
    assert "có nhiều đơn vị tên “Văn phòng” (thuộc: Sở Nội vụ, Sở Y tế)" in unclear[0].text()


def test_the_key_of_a_unit() -> None:
    assert unit_key("Sở Nội vụ") == "Sở Nội vụ"
    assert unit_key("Văn phòng", "Sở Nội vụ") == "Văn phòng (Sở Nội vụ)"
    assert len(HEADINGS) == 17
