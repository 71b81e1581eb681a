"""Taking an import back: as if it had never been, or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import PERSON, POST, actions, codes, person, unit

from tinnhiem_core.model.people import Roster
from tinnhiem_core.model.tenancy import AccountRole, ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import decide, list_imports, show_import
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.person_editing import edit_person
from tinnhiem_core.services.people.persons import PeopleFilter, list_people, show_person
from tinnhiem_core.services.people.posts import add_post, remove_post
from tinnhiem_core.services.people.roster import roster
from tinnhiem_core.services.people.unit_editing import close_unit
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import ConflictError, InvalidError, NotFoundError
from tinnhiem_core.store.people.imports import numbered_import
from tinnhiem_core.store.tables import Invitation
from tinnhiem_core.texts import Lang

BELOW: dict[str, Any] = {
    "Cơ_quan_đơn_vị": "Phòng Tổ chức",
    "Đơn_vị_cấp_trên": "Sở Nội vụ",
    "Loại_đơn_vị": "Phòng, ban",
}


def known(desk: Desk) -> Roster:
    with desk.reading() as session:
        return roster(session)


def test_undo_leaves_everything_as_before(desk: Desk) -> None:
    take(desk, row(), deputy())
    before = known(desk)
    changed = row(
        Ngày_sinh="30/11/1971",
        Loại_đơn_vị="Công ty",
        Đến_ngày="30/09/2023",
        Tình_trạng_công_tác="Đình chỉ",
        Thông_báo_nghỉ_hưu_ngày="01/09/2023",
        Có_cấp_trực_thuộc="Có",
    )
    number, counts = take_decided(desk, changed, deputy("CB03", "Lê C", **BELOW))
    assert (counts.units_new, counts.units_changed, counts.persons_changed) == (1, 1, 1)
    assert known(desk) != before
    undo_import(desk, number)
    assert known(desk) == before
    assert list_imports(desk)[0].state is ImportState.UNDONE
    with desk.reading() as session:
        found = numbered_import(session, number)
        assert found is not None
        kept = found[0]
        assert (kept.content, kept.changes, kept.decisions) == (b"", "{}", "{}")
    assert actions(desk)[-1] == "import.undone"
    assert show_import(desk, number).rows.count == 0
    with pytest.raises(ConflictError) as refused:
        undo_import(desk, number)
    assert codes(refused.value) == ["L.1146"]


def take_decided(desk: Desk, *rows: list[object]) -> Any:
    """Apply a file whose every question is answered by its first answer."""
    seen = bring(desk, *rows)
    seen = decide(desk, seen.line.id, {one.code: one.answers[0] for one in seen.open})
    return seen.line.id, apply_import(desk, seen.line.id, seen.seal)


def test_undo_into_an_empty_tenant_leaves_nothing(desk: Desk) -> None:
    number, _ = take(desk, deputy("CB03", "Lê C", **BELOW), row())
    undo_import(desk, number)
    assert known(desk) == Roster(units=(), persons=(), posts=())
    seen = bring(desk, deputy("CB03", "Lê C", **BELOW), row())
    assert seen.findings == ()
    assert seen.ready


def test_undo_says_everything_that_stands_in_the_way(desk: Desk) -> None:
    number, _ = take(desk, row(), deputy(), deputy("CB03", "Lê C"))
    home = unit_tree(desk)[0].id
    first, second, third = (one.id for one in list_people(desk, PeopleFilter(order="code")).rows)
    edit_person(desk, first, 1, replace(PERSON, name="Nguyễn Văn Ân"))
    add_post(desk, second, replace(POST, unit=home, role="staff", title="Chuyên viên"))
    remove_post(desk, show_person(desk, third).current[0].id, 1)
    unit(desk, "Phòng mới", home)
    before = known(desk)
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, number)
    assert [(one.code, one.where) for one in refused.value.findings] == [
        ("L.1147", "person"),
        ("L.1148", "post"),
        ("L.1149", "unit"),
        ("L.1149", "person"),
    ]
    said = [one.text() for one in refused.value.findings]
    assert "1 cán bộ đã sửa sau lần nhập: Nguyễn Văn Ân" in said[0]
    assert "1 chức vụ, 1 đơn vị trực thuộc" in said[2]
    assert "Lê Thị Bình đang được dùng bởi 1 chức vụ" in said[3]
    assert known(desk) == before
    assert list_imports(desk)[0].state is ImportState.APPLIED


def test_a_unit_once_given_to_an_account_stays(desk: Desk) -> None:
    """Not even a withdrawn invitation is ever deleted: no advice may ask for it."""
    number, _ = take(desk, row())
    with desk.work() as act:
        told: dict[str, Any] = {"digest": "0" * 64, "name": "Trần Thị Cúc"}
        days = dict.fromkeys(("created_at", "expires_at", "revoked_at"), act.now)
        of = unit_tree(desk)[0].id
        act.session.add(Invitation(**told, role=AccountRole.STAFF, unit_id=of, **days))
        act.record("import.undone", "import:0")
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, number)
    (found,) = refused.value.findings
    assert (found.code, found.where) == ("L.1166", "unit")
    assert "1 lời mời tạo tài khoản" in found.text()
    assert "invitations: 1" in found.text(Lang.EN)
    assert "Xóa hoặc chuyển" not in found.remedy()


def test_later_import_of_the_same_people_stands_in_the_way(desk: Desk) -> None:
    """Until it is undone itself: then everything is as the first one left it."""
    first, _ = take(desk, row())
    second, _ = take(desk, row(Đến_ngày="30/09/2023"))
    third, _ = take(desk, row(Đến_ngày="30/09/2023", Thông_báo_nghỉ_hưu_ngày="01/09/2023"))
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, first)
    assert codes(refused.value) == ["L.1147", "L.1147"]
    undo_import(desk, second)  # the third touched the person, not the post
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, first)
    assert codes(refused.value) == ["L.1147"]
    undo_import(desk, third)
    undo_import(desk, first)
    assert known(desk) == Roster(units=(), persons=(), posts=())


def test_what_was_changed_and_changed_back_is_unchanged(desk: Desk) -> None:
    number, _ = take(desk, row())
    (line,) = list_people(desk, PeopleFilter()).rows
    edit_person(desk, line.id, 1, replace(PERSON, name="Nguyễn Văn Ân"))
    with pytest.raises(InvalidError):
        undo_import(desk, number)
    edit_person(desk, line.id, 2, PERSON)
    undo_import(desk, number)
    assert known(desk) == Roster(units=(), persons=(), posts=())


def test_an_import_of_an_earlier_release_goes_by_the_revision(desk: Desk) -> None:
    first, _ = take(desk, row())
    second, _ = take(desk, row(Đến_ngày="30/09/2023"))
    undo_import(desk, second)
    with desk.work() as act:
        found = numbered_import(act.session, first)
        assert found is not None
        kept = json.loads(found[0].changes)
        for table in ("unit", "person", "post"):
            del kept[table]["left"]
        found[0].changes = json.dumps(kept)
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, first)
    assert codes(refused.value) == ["L.1147"]


def test_undo_opens_no_post_in_a_unit_that_was_closed_since(desk: Desk) -> None:
    home = unit(desk)
    person(desk, home)
    number, _ = take(desk, row(Từ_ngày="01/06/2020", Đến_ngày="31/12/2022"))
    close_unit(desk, home, 1, "31/12/2022")
    before = known(desk)
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, number)
    assert codes(refused.value) == ["L.1160"]
    assert "Sở Nội vụ (31/12/2022)" in refused.value.findings[0].text()
    assert known(desk) == before
    close_unit(desk, home, 2, "")
    undo_import(desk, number)
    assert known(desk).posts[0].until is None


def test_undo_makes_no_second_unit_of_a_name_at_the_top(desk: Desk) -> None:
    unit(desk, "Phòng X")
    unit(desk)
    below = {"Cơ_quan_đơn_vị": "Phòng X", "Đơn_vị_cấp_trên": "Sở Nội vụ"}
    number, counts = take(desk, row(**below))
    assert counts.units_changed == 1
    again = unit(desk, "phòng x")
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, number)
    assert codes(refused.value) == ["L.1161"]
    assert "“Phòng X”" in refused.value.findings[0].text()
    close_unit(desk, again, 1, "31/12/2022")
    undo_import(desk, number)
    assert [one.parent for one in known(desk).units] == ["", "", ""]


def test_undo_puts_no_birth_after_what_was_entered_since(desk: Desk) -> None:
    home = unit(desk)
    holder = person(desk, home, born="30/11/1990")
    changed = row(
        Ngày_sinh="30/11/1970", Từ_ngày="01/06/2020", Thông_báo_nghỉ_hưu_ngày="01/09/2023"
    )
    number, _ = take_decided(desk, changed)
    add_post(
        desk, holder, replace(POST, unit=home, title="Y", since="01/06/1989", until="01/01/1991")
    )
    with pytest.raises(InvalidError) as refused:
        undo_import(desk, number)
    assert codes(refused.value) == ["L.1162"]
    assert (
        "Từ ngày (01/06/1989) không sau Ngày sinh (30/11/1990)" in refused.value.findings[0].text()
    )


def test_undo_of_a_preview_or_of_another_tenant_is_refused(desk: Desk, elsewhere: Desk) -> None:
    waiting = bring(desk, row()).line.id
    with pytest.raises(ConflictError):
        undo_import(desk, waiting)
    foreign, _ = take(elsewhere, row())
    with pytest.raises(NotFoundError):
        undo_import(desk, foreign)
    assert person(desk, None)
