"""The tree of units: who may stand where, and what keeps a unit from going."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.services.people.samples import UNIT, actions, codes, person, unit, wheres

from tinnhiem_core.services.audit.words import detail_words
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.unit_editing import (
    add_unit,
    close_unit,
    delete_unit,
    edit_unit,
    move_unit,
)
from tinnhiem_core.services.people.units import show_unit, subtree, unit_tree
from tinnhiem_core.services.refusals import ConflictError, InvalidError, NotFoundError
from tinnhiem_core.store.people.usage import pointing_at
from tinnhiem_core.texts import CATALOGUE, Lang


def names(desk: Desk, text: str = "") -> list[tuple[str, int]]:
    return [(one.name, one.depth) for one in unit_tree(desk, text)]


def test_tree_shows_each_unit_below_the_one_above(desk: Desk) -> None:
    province = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", province)
    unit(desk, "Sở Y tế", province)
    unit(desk, "Phòng Tổ chức", home)
    assert names(desk) == [
        ("UBND tỉnh", 0),
        ("Sở Nội vụ", 1),
        ("Phòng Tổ chức", 2),
        ("Sở Y tế", 1),
    ]
    assert [one.children for one in unit_tree(desk)] == [2, 1, 0, 0]


def test_search_finds_without_diacritics_and_shows_the_way_up(desk: Desk) -> None:
    province = unit(desk, "UBND tỉnh Điện Biên")
    unit(desk, "Sở Nội vụ", province)
    unit(desk, "Sở Y tế", province)
    assert names(desk, "noi vu") == [("UBND tỉnh Điện Biên", 0), ("Sở Nội vụ", 1)]
    assert names(desk, "dien bien") == [("UBND tỉnh Điện Biên", 0)]
    assert names(desk, "không có") == []


def test_people_are_counted_on_the_day(desk: Desk) -> None:
    province = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", province)
    person(desk, home)
    card = show_unit(desk, province)
    assert (card.unit.people, card.people) == (0, 1)
    assert [one.people for one in card.children] == [1]
    assert [one.name for one in show_unit(desk, home).ancestors] == ["UBND tỉnh"]
    assert [one.action for one in card.history] == ["unit.added"]


def test_everything_wrong_is_said_at_once(desk: Desk) -> None:
    wrong = replace(UNIT, name=" ", kind="sở", level="", since="31/02/2021", until="hôm qua")
    with pytest.raises(InvalidError) as refused:
        add_unit(desk, wrong)
    assert wheres(refused.value) == ["name", "since", "until", "kind", "level"]
    assert codes(refused.value) == ["L.1102", "L.1107", "L.1106", "L.1109", "L.1170"]
    assert "file" not in refused.value.findings[1].remedy(Lang.EN)  # it stands on a page
    assert actions(desk) == []


def test_last_day_may_not_come_before_the_first(desk: Desk) -> None:
    with pytest.raises(InvalidError) as refused:
        unit(desk, since="02/01/2020", until="01/01/2020")
    assert codes(refused.value) == ["L.1110"]
    assert unit(desk, since="01/01/2020", until="01/01/2020")


def test_one_name_once_at_a_place(desk: Desk) -> None:
    province = unit(desk, "UBND tỉnh")
    first = unit(desk, "Văn phòng", province)
    with pytest.raises(InvalidError) as refused:
        unit(desk, "VĂN PHÒNG", province)
    assert codes(refused.value) == ["L.1120"]
    second = unit(desk, "Văn phòng")
    third = unit(desk, "Văn phòng", second)
    keys = [show_unit(desk, one).unit.key for one in (first, second, third)]
    assert keys == ["Văn phòng", "Văn phòng 2", "Văn phòng (Văn phòng)"]


def test_edit_is_refused_on_an_old_revision_and_names_who_saved(desk: Desk) -> None:
    number = unit(desk)
    edit_unit(desk, number, 1, replace(UNIT, has_subordinates=True))
    with pytest.raises(ConflictError) as refused:
        edit_unit(desk, number, 1, replace(UNIT, name="Sở Y tế"))
    assert codes(refused.value) == ["L.1101"]
    assert "Lường Thị H" in refused.value.findings[0].text()
    assert "10:00 02/10/2023" in refused.value.findings[0].text()
    shown = show_unit(desk, number)
    assert (shown.unit.name, shown.unit.has_subordinates) == ("Sở Nội vụ", True)
    assert detail_words(shown.history[0].details, Lang.VI) == (
        ("Sửa có cấp trực thuộc", "không → có"),
        ("Tên", "Sở Nội vụ"),
    )


def test_unit_is_closed_once_nobody_and_nothing_goes_on(desk: Desk) -> None:
    home = unit(desk)
    below = unit(desk, "Phòng Tổ chức", home)
    person(desk, home)
    with pytest.raises(InvalidError) as refused:
        close_unit(desk, home, 1, "30/06/2025")
    assert codes(refused.value) == ["L.1122", "L.1123"]
    assert "Nguyễn Văn An" in refused.value.findings[0].text()
    close_unit(desk, below, 1, "30/06/2025")
    assert show_unit(desk, below).unit.until == date(2025, 6, 30)
    close_unit(desk, below, 2, "")
    assert show_unit(desk, below).unit.until is None
    assert actions(desk)[-2:] == ["unit.closed", "unit.reopened"]


def test_nothing_outlives_or_precedes_the_unit_above(desk: Desk) -> None:
    old = unit(desk, "Huyện ủy", since="01/01/2000", until="30/06/2025")
    with pytest.raises(InvalidError) as refused:
        unit(desk, "Phòng Nội vụ", old, since="31/12/1999")
    assert codes(refused.value) == ["L.1124", "L.1129"]
    assert unit(desk, "Phòng Nội vụ", old, since="01/01/2000", until="30/06/2025")


def test_move_refuses_a_circle(desk: Desk) -> None:
    top = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", top)
    below = unit(desk, "Phòng Tổ chức", home)
    for target in (top, home, below):
        with pytest.raises(InvalidError) as refused:
            move_unit(desk, top, 1, target)
        assert "L.1121" in codes(refused.value)
    move_unit(desk, below, 1, top)
    move_unit(desk, home, 1, below)
    assert names(desk) == [("UBND tỉnh", 0), ("Phòng Tổ chức", 1), ("Sở Nội vụ", 2)]
    move_unit(desk, below, 2, None)
    assert actions(desk)[-1] == "unit.moved"


def test_moving_a_unit_to_where_it_stands_is_told(desk: Desk) -> None:
    top = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", top)
    for number, target, code in ((home, top, "L.1172"), (top, None, "L.1173")):
        with pytest.raises(InvalidError) as refused:
            move_unit(desk, number, 1, target)
        assert codes(refused.value) == [code]
    assert "unit.moved" not in actions(desk)


def test_closing_a_unit_needs_its_last_day(desk: Desk) -> None:
    home = unit(desk)
    with pytest.raises(InvalidError) as refused:
        close_unit(desk, home, 1, " ")
    assert (codes(refused.value), wheres(refused.value)) == (["L.1102"], ["until"])
    assert "unit.closed" not in actions(desk)
    assert "unit.reopened" not in actions(desk)


def test_unit_in_use_is_not_deleted(desk: Desk) -> None:
    home = unit(desk)
    below = unit(desk, "Phòng Tổ chức", home)
    person(desk, home)
    with pytest.raises(InvalidError) as refused:
        delete_unit(desk, home, 1)
    assert codes(refused.value) == ["L.1119"]
    assert "1 chức vụ, 1 đơn vị trực thuộc" in refused.value.findings[0].text()
    delete_unit(desk, below, 1)
    assert names(desk) == [("Sở Nội vụ", 0)]


def test_another_tenants_unit_is_as_good_as_none(desk: Desk, elsewhere: Desk) -> None:
    foreign = unit(elsewhere, "Sở Y tế")
    for act in (
        lambda: show_unit(desk, foreign),
        lambda: edit_unit(desk, foreign, 1, UNIT),
        lambda: move_unit(desk, foreign, 1, None),
        lambda: close_unit(desk, foreign, 1, "30/06/2025"),
        lambda: delete_unit(desk, foreign, 1),
    ):
        with pytest.raises(NotFoundError):
            act()
    with pytest.raises(InvalidError) as refused:
        unit(desk, "Phòng", foreign)
    assert codes(refused.value) == ["L.1114"]
    assert subtree(desk.platform, desk.scope, foreign) == frozenset()
    assert unit_tree(desk) == ()


def test_staff_stay_within_their_units(desk: Desk) -> None:
    top = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", top)
    below = unit(desk, "Phòng Tổ chức", home)
    other = unit(desk, "Sở Y tế", top)
    staff = replace(desk, units=subtree(desk.platform, desk.scope, home))
    assert names(staff) == [("Sở Nội vụ", 0), ("Phòng Tổ chức", 1)]
    with pytest.raises(NotFoundError):
        show_unit(staff, other)
    for act in (
        lambda: unit(staff, "Phòng mới", other),
        lambda: unit(staff, "Sở mới"),
        lambda: move_unit(staff, below, 1, other),
        lambda: move_unit(staff, home, 1, below),
        lambda: delete_unit(staff, home, 1),
    ):
        with pytest.raises(InvalidError) as refused:
            act()
        assert "L.1127" in codes(refused.value)
    assert unit(staff, "Phòng mới", home)


@pytest.mark.parametrize("table", ["unit", "person", "post"])
def test_whatever_hangs_on_a_record_has_a_name(table: str) -> None:
    tables = {kind.__tablename__ for kind, _ in pointing_at(table)}
    assert {one for one in tables if f"people.uses.{one}" not in CATALOGUE} == set()
    expected = {
        "unit": {"unit", "post", "access_grant", "invitation"},
        "person": {"post"},
        "post": set(),
    }
    assert expected[table] <= tables
