"""Persons and posts: found, added, changed, refused with everything at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.services.people.samples import (
    PERSON,
    POST,
    actions,
    codes,
    person,
    unit,
    wheres,
)

from tinnhiem_core.model.people import Role
from tinnhiem_core.services.audit.words import detail_words
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.person_editing import (
    add_person,
    delete_person,
    edit_person,
    note_retirement,
)
from tinnhiem_core.services.people.persons import PeopleFilter, list_people, show_person
from tinnhiem_core.services.people.posts import add_post, correct_post, end_post, remove_post
from tinnhiem_core.services.people.units import subtree, unit_tree
from tinnhiem_core.services.refusals import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from tinnhiem_core.texts import Lang


def found(desk: Desk, **wanted: object) -> list[str]:
    filters = PeopleFilter(**wanted)  # type: ignore[arg-type]
    return [one.name for one in list_people(desk, filters).rows]


def test_list_is_searched_filtered_and_sorted(desk: Desk) -> None:
    top = unit(desk, "UBND tỉnh")
    home = unit(desk, "Sở Nội vụ", top)
    person(desk, home, "CB01", name="Đỗ Thị Hà")
    person(desk, top, "CB02", name="Lò Văn Ẽng")
    person(desk, None, "CB03", name="Đỗ Văn Ánh")
    assert found(desk) == ["Đỗ Văn Ánh", "Lò Văn Ẽng", "Đỗ Thị Hà"]
    assert found(desk, order="-code") == ["Đỗ Văn Ánh", "Lò Văn Ẽng", "Đỗ Thị Hà"]
    assert found(desk, text="DO ha") == ["Đỗ Thị Hà"]
    assert found(desk, text="cb02") == ["Lò Văn Ẽng"]
    assert found(desk, text="100%_") == []
    assert found(desk, text=" ") == found(desk)
    assert found(desk, unit=top) == ["Lò Văn Ẽng", "Đỗ Thị Hà"]
    assert found(desk, unit=home, role=Role.HEAD) == ["Đỗ Thị Hà"]
    assert found(desk, unit=home, role=Role.DEPUTY) == []
    assert found(desk, day=date(2020, 5, 31)) == []
    assert found(desk, day=date(2020, 6, 1)) == ["Lò Văn Ẽng", "Đỗ Thị Hà"]


@pytest.mark.parametrize("signs", ["%", "_", "-", "=", "% _", "😀", "\u0301"])
def test_signs_alone_find_nobody(desk: Desk, signs: str) -> None:
    person(desk, unit(desk))
    assert found(desk, text=signs) == []
    assert unit_tree(desk, text=signs) == ()


@pytest.mark.parametrize(
    ("field", "typed"), [("role", "boss"), ("since", "31/02/2020"), ("until", "?")]
)
def test_a_post_that_cannot_be_read_is_not_called_one_that_is_there(
    desk: Desk, field: str, typed: str
) -> None:
    home = unit(desk)
    number = person(desk, home)
    wrong: dict[str, Any] = {field: typed}
    with pytest.raises(InvalidError) as refused:
        add_post(desk, number, replace(POST, unit=home, **wrong))
    assert "L.1115" not in codes(refused.value)
    assert wheres(refused.value) == [field]


@pytest.mark.parametrize("typed", ["=1+1", "#REF!"])
def test_a_name_that_is_a_formula_is_called_one(desk: Desk, typed: str) -> None:
    with pytest.raises(InvalidError) as refused:
        add_person(desk, replace(PERSON, name=typed))
    assert codes(refused.value) == ["L.1155"]
    assert f"“{typed}” trông như công thức" in refused.value.findings[0].text()


def test_a_hidden_character_is_told_in_the_language_of_the_page(desk: Desk) -> None:
    with pytest.raises(InvalidError) as refused:
        add_person(desk, replace(PERSON, name="Lò\u202eA"))
    (one,) = refused.value.findings
    assert one.text().endswith("có ký tự không được dùng: U+202E (ký tự ẩn).")
    assert one.text(Lang.EN).endswith("U+202E (RIGHT-TO-LEFT OVERRIDE).")


def test_pages_are_bounded(desk: Desk) -> None:
    for number in range(5):
        person(desk, None, f"CB{number}", name=f"Lê Văn {'ABCDE'[number]}")
    page = list_people(desk, PeopleFilter(), 9, 2)
    assert (page.number, page.pages, page.count, len(page.rows)) == (3, 3, 5, 1)
    assert list_people(desk, PeopleFilter(order="drop table"), 0, 10_000).size == 200
    assert list_people(desk, PeopleFilter(), 1, 0).size == 1


def test_everything_wrong_with_a_person_and_its_post_is_said_at_once(desk: Desk) -> None:
    fields = replace(PERSON, key="", name="Tên\u202eẩn", born="03/10/2023")
    post = replace(POST, unit=99, role="boss", title="", until="01/01/2019", appointed="1/1/1890")
    with pytest.raises(InvalidError) as refused:
        add_person(desk, fields, post)
    assert wheres(refused.value) == [
        *("key", "name", "born"),
        *("post.role", "post.title", "post.appointed"),
        *("post.unit", "post.since", "post.until"),
    ]
    assert codes(refused.value) == [
        *("L.1102", "L.1104", "L.1111"),
        *("L.1109", "L.1102", "L.1108"),
        *("L.1114", "L.1110", "L.1110"),
    ]
    assert actions(desk) == []


@pytest.mark.parametrize(
    ("born", "notice", "code"),
    [
        ("02/10/2023", "", None),
        ("03/10/2023", "", "L.1111"),
        ("30/11/1970", "29/11/1970", "L.1110"),
        ("30/11/1970", "30/11/1970", "L.1130"),
        ("30/11/1970", "01/12/1970", None),
    ],
)
def test_days_of_a_person(desk: Desk, born: str, notice: str, code: str | None) -> None:
    fields = replace(PERSON, born=born, retirement_notice=notice)
    if code is None:
        assert add_person(desk, fields)
    else:
        with pytest.raises(InvalidError) as refused:
            add_person(desk, fields)
        assert codes(refused.value) == [code]


def test_code_of_somebody_else_is_refused_by_name(desk: Desk) -> None:
    person(desk, None)
    with pytest.raises(InvalidError) as refused:
        person(desk, None, name="Lê Văn B")
    assert codes(refused.value) == ["L.1112"]
    assert "Nguyễn Văn An" in refused.value.findings[0].text()


def test_likely_duplicate_is_named_and_taken_in_when_confirmed(desk: Desk) -> None:
    home = unit(desk)
    person(desk, home)
    with pytest.raises(InvalidError) as refused:
        person(desk, None, "CB02", name="NGUYỄN VĂN AN")
    assert codes(refused.value) == ["C.1116"]
    assert "Giám đốc Sở Nội vụ (Sở Nội vụ)" in refused.value.findings[0].text()
    assert add_person(desk, replace(PERSON, key="CB02"), despite=True)
    with pytest.raises(InvalidError) as refused:
        person(desk, home, "CB03", born="")
    assert codes(refused.value) == ["C.1116"]
    assert person(desk, home, "CB04", born="01/01/1980")
    assert person(desk, None, "CB05", name="Nguyễn Văn Anh")


def test_post_is_ended_corrected_and_kept_in_the_history(desk: Desk) -> None:
    home = unit(desk)
    number = person(desk, home)
    post = show_person(desk, number).current[0]
    with pytest.raises(InvalidError) as refused:
        end_post(desk, post.id, 1, "31/05/2020")
    assert codes(refused.value) == ["L.1110"]
    with pytest.raises(InvalidError) as refused:
        end_post(desk, post.id, 1, " ")
    assert codes(refused.value) == ["L.1102"]
    end_post(desk, post.id, 1, "01/10/2023")
    with pytest.raises(ConflictError):
        correct_post(desk, post.id, 1, replace(POST, unit=home))
    card = show_person(desk, number)
    assert (card.current, [one.title for one in card.former]) == ((), ["Giám đốc Sở Nội vụ"])
    correct_post(desk, post.id, 2, replace(POST, unit=home, until="02/10/2023"))
    card = show_person(desk, number)
    assert [one.until for one in card.current] == [date(2023, 10, 2)]
    assert [one.action for one in card.history] == [
        *("post.corrected", "post.ended", "post.added", "person.added")
    ]
    assert ("Sửa đến ngày", "01/10/2023 → 02/10/2023") in detail_words(
        card.history[0].details, Lang.VI
    )


def test_same_post_twice_at_one_time_is_refused(desk: Desk) -> None:
    home = unit(desk)
    number = person(desk, home)
    again = replace(POST, unit=home, title="giám đốc Sở Nội vụ")
    with pytest.raises(InvalidError) as refused:
        add_post(desk, number, again)
    assert codes(refused.value) == ["L.1115"]
    assert add_post(desk, number, replace(again, since="01/01/2010", until="31/05/2020"))


def test_post_stays_within_life_and_unit(desk: Desk) -> None:
    old = unit(desk, "Huyện ủy", since="01/01/2000", until="30/06/2025")
    number = person(desk, None)
    wrong = replace(POST, unit=old, since="29/11/1970", appointed="29/11/1970", until="01/07/2025")
    with pytest.raises(InvalidError) as refused:
        add_post(desk, number, wrong)
    assert codes(refused.value) == ["L.1129", "L.1124", "L.1110", "L.1110"]


def test_person_cannot_be_born_after_a_post_began(desk: Desk) -> None:
    number = person(desk, unit(desk))
    with pytest.raises(InvalidError) as refused:
        edit_person(desk, number, 1, replace(PERSON, born="02/06/2020"))
    assert codes(refused.value) == ["L.1113"]
    edit_person(desk, number, 1, replace(PERSON, name="Nguyễn Văn Ân", born="01/06/2020"))
    assert found(desk, text="nguyen van an") == ["Nguyễn Văn Ân"]
    with pytest.raises(ConflictError):
        edit_person(desk, number, 1, PERSON)


def test_notice_of_retirement_is_set_and_taken_back(desk: Desk) -> None:
    number = person(desk, None)
    note_retirement(desk, number, 1, "01/09/2023")
    assert show_person(desk, number).person.retirement_notice == date(2023, 9, 1)
    note_retirement(desk, number, 2, "")
    assert show_person(desk, number).person.retirement_notice is None
    with pytest.raises(InvalidError) as refused:
        note_retirement(desk, number, 3, "29/11/1970")
    assert codes(refused.value) == ["L.1110"]
    with pytest.raises(InvalidError) as refused:
        note_retirement(desk, number, 3, "30/11/1970")
    assert codes(refused.value) == ["L.1130"]


def test_person_is_deleted_only_without_posts(desk: Desk) -> None:
    number = person(desk, unit(desk))
    with pytest.raises(InvalidError) as refused:
        delete_person(desk, number, 1)
    assert codes(refused.value) == ["L.1118"]
    remove_post(desk, show_person(desk, number).current[0].id, 1)
    delete_person(desk, number, 1)
    with pytest.raises(NotFoundError):
        show_person(desk, number)
    assert actions(desk)[-2:] == ["post.removed", "person.deleted"]


def test_another_tenants_person_is_as_good_as_none(desk: Desk, elsewhere: Desk) -> None:
    foreign = person(elsewhere, unit(elsewhere))
    post = show_person(elsewhere, foreign).current[0].id
    for act in (
        lambda: show_person(desk, foreign),
        lambda: edit_person(desk, foreign, 1, PERSON),
        lambda: note_retirement(desk, foreign, 1, ""),
        lambda: delete_person(desk, foreign, 1),
        lambda: add_post(desk, foreign, replace(POST, unit=1)),
        lambda: end_post(desk, post, 1, "01/01/2023"),
        lambda: correct_post(desk, post, 1, POST),
        lambda: remove_post(desk, post, 1),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert found(desk) == []
    assert person(desk, None)  # the other tenant's code and name are free here


def test_staff_see_and_change_nobody_elsewhere(desk: Desk) -> None:
    home, other = unit(desk), unit(desk, "Sở Y tế")
    person(desk, other, "CB01")
    both = person(desk, home, "CB02", name="Lê Thị B")
    elsewhere = add_post(desk, both, replace(POST, unit=other, title="Ủy viên"))
    staff = replace(desk, units=subtree(desk.platform, desk.scope, home))
    assert found(staff) == ["Lê Thị B"]
    card = show_person(staff, both)
    assert ([one.unit for one in card.current], card.editable, card.history) == ([home], False, ())
    with pytest.raises(NotFoundError):
        list_people(staff, PeopleFilter(unit=other))
    with pytest.raises(ForbiddenError):
        edit_person(staff, both, 1, PERSON)
    with pytest.raises(NotFoundError):
        end_post(staff, elsewhere, 1, "01/01/2023")
    with pytest.raises(InvalidError) as refused:
        add_person(staff, replace(PERSON, key="CB03", name="Mới"))
    assert codes(refused.value) == ["L.1126"]
    with pytest.raises(InvalidError) as refused:
        person(staff, home, "CB01")
    assert codes(refused.value) == ["L.1128"]
    assert "Nguyễn" not in refused.value.findings[0].text()
    with pytest.raises(InvalidError) as refused:
        person(staff, home, "CB04")
    assert codes(refused.value) == ["C.1117"]
    assert "Sở Y tế" not in str(refused.value)
    assert person(staff, home, "CB05", name="Trần C")
