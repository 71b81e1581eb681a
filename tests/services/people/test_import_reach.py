"""Who looks after some units is told nothing of anybody else, whatever file they bring."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from typing import Any, NamedTuple

import pytest
from openpyxl import load_workbook
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import PERSON, POST, codes, person, unit

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports import undoing
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.error_list import error_list
from tinnhiem_core.services.people.imports.files import (
    decide,
    discard_import,
    list_imports,
    number_of,
    show_import,
)
from tinnhiem_core.services.people.imports.previewing import RowFilter
from tinnhiem_core.services.people.imports.values import Preview
from tinnhiem_core.services.people.person_editing import add_person, delete_person
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.people.posts import add_post, remove_post
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError
from tinnhiem_core.store.audit import Wanted, oldest

SECRET = "Đặng Bí Mật"
BORN = "13/07/1961"
TITLE = "Chức vụ kín"
FOREIGN = ("Bí Mật", "1961", "13/07", TITLE, "1999", "Sở Kín")
"""What stands in the record beyond, and in none of the files that are brought."""


class Place(NamedTuple):
    admin: Desk
    staff: Desk
    own: int
    other: int
    secret: int


@pytest.fixture
def place_(desk: Desk) -> Place:
    """Return two units under one, with a record beyond the reach of the staff."""
    top = unit(desk, "UBND tỉnh", kind="peoples_committee")
    own, other = unit(desk, "Sở Nội vụ", top), unit(desk, "Sở Kín", top)
    fields = replace(PERSON, key="CB006", name=SECRET, born=BORN)
    post = replace(POST, unit=other, title=TITLE, since="02/02/1999", until="03/03/2031")
    secret = add_person(desk, fields, post)
    staff = replace(desk, actor="Cán bộ", units=frozenset({own}))
    return Place(desk, staff, own, other, secret)


def everything(desk: Desk, seen: Preview) -> str:
    """Return all that somebody is told of an import: its page, its list of errors, the log."""
    number = seen.line.id
    pages = [show_import(desk, number, RowFilter(attention=False)), seen]
    book = load_workbook(BytesIO(error_list(desk, number)))
    cells = [
        str(cell) for sheet in book for line in sheet.iter_rows(values_only=True) for cell in line
    ]
    said = [f"{one.text()} {one.remedy()}" for one in seen.findings]
    with desk.reading() as session:
        acts = [one.details for one in oldest(session, Wanted()) if "import" in one.action]
    return "\n".join([*map(repr, pages), *cells, *said, *map(json.dumps, acts)])


@pytest.mark.parametrize(
    "rows",
    [
        [deputy("CB006", "Người Khác", Ngày_sinh="01/01/1980")],
        [deputy("CB006", "Người Khác", Ngày_sinh="01/01/2022")],
        [deputy("CB006", "Người Khác", Ngày_sinh="")],
        [deputy("CB006", "Dang Bi", Ngày_sinh=""), deputy("CB006", "Dang Bi", Ngày_sinh="", Chức_vụ="X")],
        [row(Mã_cán_bộ="CB006", Họ_và_tên="Người Khác", Từ_ngày="01/01/2015")],
        [deputy("CB006", "Ai", Ngày_sinh="", Thông_báo_nghỉ_hưu_ngày="01/01/1955")],
    ],
)  # fmt: skip
def test_a_code_tells_nothing_of_a_record_beyond(place_: Place, rows: list[list[object]]) -> None:
    seen = bring(place_.staff, *rows)
    assert not [one for one in FOREIGN if one in everything(place_.staff, seen)]
    assert "L.1139" in [one.code for one in seen.errors]
    assert {"L.1133", "L.1134", "L.1151"}.isdisjoint(one.code for one in seen.findings)
    assert (seen.questions, seen.counts.persons_changed) == ((), 0)
    assert not [one for one in seen.rows.rows if one.changes]
    with pytest.raises(InvalidError):
        apply_import(place_.staff, seen.line.id, seen.seal)


def test_an_unknown_code_and_a_foreign_one_differ_in_the_refusal_alone(place_: Place) -> None:
    """Nothing of the record makes a difference either: two foreign codes are told alike."""
    fields = replace(PERSON, key="CB007", name="Người Khác", born="")
    add_person(place_.admin, fields, replace(POST, unit=place_.other))
    one, two = (
        bring(place_.staff, deputy(code, "Lê Văn C", Ngày_sinh="01/01/1980"), name=f"{code}.csv")
        for code in ("CB006", "CB007")
    )
    for seen in (one, two):
        assert [found.code for found in seen.findings] == ["L.1139"]
    assert one.counts == two.counts
    shown = [replace(seen.rows.rows[0], cells=(), findings=()) for seen in (one, two)]
    assert shown[0] == shown[1]


ROWS = (
    deputy("CB006", "Người Khác", Ngày_sinh="01/01/1980"),
    deputy("CB006", "Người Khác", Ngày_sinh="", Chức_vụ="Chuyên viên", Vai_trò="Cán bộ"),
    row(Mã_cán_bộ="CB006", Họ_và_tên="Người Khác", Ngày_sinh="", Từ_ngày="01/01/2015"),
    deputy("N1", "Lê Văn C", Cơ_quan_đơn_vị="Sở Kín", Loại_đơn_vị="Công ty"),
    deputy("N2", "Lê Văn D", Cơ_quan_đơn_vị="Phòng A", Đơn_vị_cấp_trên="Sở Kín"),
    deputy("CB02", "Lê Thị Bình", Ngày_sinh="01/01/2022"),
)


@pytest.mark.parametrize("rows", [*([one] for one in ROWS), list(ROWS)])
def test_nothing_of_what_is_beyond_makes_a_difference(
    desk: Desk, elsewhere: Desk, rows: list[list[object]]
) -> None:
    """Two tenants that differ in what the staff may not see: their previews are the same."""
    told = []
    for admin, name, born, title, kind in (
        (desk, SECRET, BORN, TITLE, "department"),
        (elsewhere, "Người Khác", "", "Giám đốc Sở Nội vụ", "company"),
    ):
        top = unit(admin, "UBND tỉnh", kind="peoples_committee")
        own, other = unit(admin, "Sở Nội vụ", top), unit(admin, "Sở Kín", top, kind=kind)
        foreign = replace(POST, unit=other, title=title, since="02/02/1999" if born else "")
        add_person(admin, replace(PERSON, key="CB006", name=name, born=born), foreign)
        shared = person(admin, own, "CB02", name="Lê Thị Bình", born="")
        add_post(admin, shared, foreign)
        seen = bring(replace(admin, units=frozenset({own})), *rows)
        whole = (seen.rows, seen.findings, seen.questions, seen.unit_questions, seen.units)
        told.append((*whole, seen.counts))
    assert told[0] == told[1]


def test_who_brought_the_same_file_before_is_not_told(place_: Place) -> None:
    number, _ = take(place_.admin, deputy())
    scope = replace(place_.staff.scope, account=7)
    other = bring(replace(place_.staff, scope=scope), deputy())
    assert (other.line.id > number, other.findings) == (True, ())
    assert [one.code for one in bring(place_.staff, deputy()).findings] == ["C.1141"]


def test_posts_beyond_of_somebody_shared_are_not_told(place_: Place) -> None:
    shared = person(place_.admin, place_.own, "CB02", name="Lê Thị Bình", born="")
    post = replace(POST, unit=place_.other, title=TITLE, since="02/02/1999", until="03/03/2031")
    add_post(place_.admin, shared, post)
    seen = bring(place_.staff, deputy(Ngày_sinh="01/01/2022"))
    assert not [one for one in FOREIGN if one in everything(place_.staff, seen)]
    assert {one.code for one in seen.errors} == {"L.1139", "L.1133"}  # of the post in reach
    assert bring(place_.staff, deputy(Ngày_sinh="")).ready  # a post in reach can be added


@pytest.mark.parametrize("kind", ["Sở", "Công ty"])
@pytest.mark.parametrize("above", ["", "UBND tỉnh"])
def test_units_beyond_are_as_good_as_none(place_: Place, kind: str, above: str) -> None:
    """A unit that is there and one that is not are told alike; those above keep their values."""
    said: list[list[str]] = []
    for name in ("Sở Kín", "Sở Không có"):
        more: dict[str, Any] = {"Cơ_quan_đơn_vị": name, "Loại_đơn_vị": kind}
        seen = bring(place_.staff, deputy(Đơn_vị_cấp_trên=above, **more), deputy(
            "CB09", "Lê D", Cơ_quan_đơn_vị="UBND tỉnh", Loại_đơn_vị="Công ty", Đến_ngày=""
        ))  # fmt: skip
        said.append([one.text().replace(name, "?") for one in seen.findings])
        assert [one.name for one in seen.units] == [name]
        assert seen.units[0].changes == ()
    assert said[0] == said[1]
    assert "UBND tỉnh" in "".join(said[0])


def test_somebody_of_the_same_name_and_birthday_beyond_is_asked_about(place_: Place) -> None:
    """As the form does (C.1117): it says so, and nothing else of that record."""
    rows = [deputy("Z1", "Dang bi mat", Ngày_sinh=BORN)]
    seen = bring(place_.staff, *rows)
    (asked,) = seen.questions
    assert (asked.beyond, asked.candidates, asked.answers) == (True, (), ("different", "skip"))
    assert not [one for one in ("Đặng", "CB006", TITLE) if one in everything(place_.staff, seen)]
    with pytest.raises(InvalidError) as refused:
        apply_import(place_.staff, seen.line.id, seen.seal)
    assert codes(refused.value) == ["L.1142"]
    with pytest.raises(InvalidError):
        decide(place_.staff, seen.line.id, {"Z1": f"same:{place_.secret}"})
    seen = decide(place_.staff, seen.line.id, {"Z1": "different"})
    assert apply_import(place_.staff, seen.line.id, seen.seal).persons_new == 1
    (asked,) = bring(place_.admin, deputy("Z2", SECRET, Ngày_sinh=BORN)).questions
    assert len(asked.candidates) == 2


def test_the_form_tells_the_name_as_it_was_typed(place_: Place) -> None:
    fields = replace(PERSON, key="Z1", name="Dang bi mat", born=BORN)
    with pytest.raises(InvalidError) as refused:
        add_person(place_.staff, fields, replace(POST, unit=place_.own))
    assert codes(refused.value) == ["C.1117"]
    assert "Đặng" not in refused.value.findings[0].text()


def moved(place_: Place) -> Desk:
    """Return the same account, which looks after the other unit by now."""
    return replace(place_.staff, units=frozenset({place_.other}))


def test_an_import_is_shut_once_its_units_are_anothers(place_: Place) -> None:
    applied, _ = take(place_.staff, deputy())
    waiting = bring(place_.staff, deputy("CB03", "Lê C")).line
    staff = moved(place_)
    acts = (
        lambda number: show_import(staff, number),
        lambda number: number_of(staff, number),
        lambda number: error_list(staff, number),
        lambda number: decide(staff, number, {}),
        lambda number: apply_import(staff, number, ""),
        lambda number: undoing.undo_import(staff, number),
    )
    for number in (applied, waiting.id):
        for act in acts:
            with pytest.raises(ForbiddenError) as refused:
                act(number)
            assert codes(refused.value) == ["L.1159"]
            assert "Lê" not in refused.value.findings[0].text()
    again = bring(staff, deputy("CB03", "Lê C")).line  # brought anew, told for the new units
    assert again.id != waiting.id
    discard_import(staff, waiting.id)  # of what it holds nothing is shown
    assert show_import(staff, waiting.id).rows.count == 0
    undoing.undo_import(place_.staff, applied)
    assert show_import(staff, applied).rows.count == 0
    assert len(list_imports(staff)) == 3


def test_an_import_of_all_units_is_shut_to_somebody_of_some(place_: Place) -> None:
    applied, _ = take(place_.admin, deputy(Cơ_quan_đơn_vị="Sở Kín"))
    waiting = bring(place_.admin, deputy("CB03", "Lê C")).line.id
    for number in (applied, waiting):
        with pytest.raises(ForbiddenError):
            show_import(place_.staff, number)
    own, _ = take(place_.admin, deputy("CB04", "Lê D"))  # speaks of the unit in reach alone
    assert show_import(place_.staff, own).rows.count == 1


def test_more_units_shut_nothing(place_: Place) -> None:
    applied, _ = take(place_.staff, deputy(Cơ_quan_đơn_vị="Phòng A", Đơn_vị_cấp_trên="Sở Nội vụ"))
    below = next(one.id for one in unit_tree(place_.admin) if one.name == "Phòng A")
    staff = replace(place_.staff, units=frozenset({place_.own, place_.other, below}))
    assert show_import(staff, applied).rows.count == 1
    undoing.undo_import(staff, applied)


def test_undo_leaves_people_alone_who_are_beyond_by_now(place_: Place) -> None:
    added, _ = take(place_.staff, deputy())
    (line,) = list_people(place_.staff, PeopleFilter(text="CB02")).rows
    add_post(place_.admin, line.id, replace(POST, unit=place_.other, title=TITLE))
    with pytest.raises(ForbiddenError) as refused:
        undoing.undo_import(place_.staff, added)
    assert codes(refused.value) == ["L.1159"]
    assert "1 chức vụ" not in str(refused.value)
    with pytest.raises(InvalidError):
        undoing.undo_import(place_.admin, added)  # told what stands in the way


def test_a_changed_person_who_went_away_shuts_the_import(place_: Place) -> None:
    """The page would show the former values of a record that is not theirs any more."""
    take(place_.admin, deputy())
    changed, _ = take(
        place_.staff, deputy(Ngày_sinh="01/02/1975", Thông_báo_nghỉ_hưu_ngày="01/09/2023")
    )
    assert show_import(place_.staff, changed).rows.rows[0].changes
    (line,) = list_people(place_.staff, PeopleFilter(text="CB02")).rows
    add_post(place_.admin, line.id, replace(POST, unit=place_.other))
    assert show_import(place_.staff, changed).rows.count == 1
    remove_post(place_.admin, line.posts[0].id, line.posts[0].revision)
    for act in (show_import, undoing.undo_import):
        with pytest.raises(ForbiddenError):
            act(place_.staff, changed)


def test_a_record_that_is_gone_shuts_nothing(place_: Place) -> None:
    added, _ = take(place_.staff, deputy())
    (line,) = list_people(place_.staff, PeopleFilter(text="CB02")).rows
    remove_post(place_.admin, line.posts[0].id, line.posts[0].revision)
    delete_person(place_.admin, line.id, line.revision)
    assert show_import(place_.staff, added).rows.count == 1
    with pytest.raises(RefusedError) as refused:
        undoing.undo_import(place_.staff, added)
    assert set(codes(refused.value)) == {"L.1148"}
