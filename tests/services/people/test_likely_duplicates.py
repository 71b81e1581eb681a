"""Is a person of a file somebody who is there already? Asked, answered, done."""

from __future__ import annotations

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy
from tests.services.people.samples import codes, person, unit

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import (
    decide,
)
from tinnhiem_core.services.people.imports.values import Likeness
from tinnhiem_core.services.people.persons import PeopleFilter, list_people, show_person
from tinnhiem_core.services.refusals import InvalidError


def people(desk: Desk) -> list[tuple[str, str]]:
    return [(one.key, one.name) for one in list_people(desk, PeopleFilter(order="code")).rows]


def test_same_code_with_another_name_asks_who_it_is(desk: Desk) -> None:
    number = person(desk, unit(desk))
    seen = bring(desk, row(Họ_và_tên="Trần Văn Bê"))
    (question,) = seen.questions
    assert question.candidates[0].likeness is Likeness.CODE
    assert question.answers == (f"same:{number}", "skip")
    with pytest.raises(InvalidError) as refused:
        apply_import(desk, seen.line.id, seen.seal)
    assert codes(refused.value) == ["L.1142"]
    with pytest.raises(InvalidError) as refused:
        decide(desk, seen.line.id, {"CB01": "different", "CB99": "skip"})
    assert codes(refused.value) == ["L.1144", "L.1144"]
    same = decide(desk, seen.line.id, {"CB01": f"same:{number}"})
    assert (same.open, same.counts.persons_changed) == ((), 1)
    apply_import(desk, same.line.id, same.seal)
    assert people(desk) == [("CB01", "Trần Văn Bê")]


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        ("same", [("X1", "NGUYỄN VĂN AN")]),
        ("different", [("CB01", "Nguyễn Văn An"), ("X1", "NGUYỄN VĂN AN")]),
        ("skip", [("X1", "NGUYỄN VĂN AN")]),
    ],
)
def test_somebody_like_him_is_there(desk: Desk, answer: str, after: list[tuple[str, str]]) -> None:
    number = person(desk, None, "X1", name="NGUYỄN VĂN AN")
    seen = bring(desk, row(), deputy())
    assert [one.likeness for one in seen.questions[0].candidates] == [Likeness.BIRTH]
    given = f"same:{number}" if answer == "same" else answer
    seen = decide(desk, seen.line.id, {"CB01": given})
    apply_import(desk, seen.line.id, seen.seal)
    names = {("CB02", "Lê Thị Bình"), *after}
    if answer == "same":
        names = {("CB02", "Lê Thị Bình"), ("X1", "Nguyễn Văn An")}
    assert set(people(desk)) == names
    assert len(show_person(desk, number).current) == (answer == "same")


def test_two_codes_of_one_person_in_the_file_become_one(desk: Desk) -> None:
    second = row(Mã_cán_bộ="CB02", Chức_vụ="Ủy viên")
    seen = bring(desk, row(), second, row(Mã_cán_bộ="CB03"))
    assert [one.answers for one in seen.questions] == [
        ("row:CB01", "different", "skip"),
        ("row:CB01", "row:CB02", "different", "skip"),
    ]
    seen = decide(desk, seen.line.id, {"CB02": "row:CB01", "CB03": "row:CB02"})
    counts = apply_import(desk, seen.line.id, seen.seal)
    assert (counts.persons_new, counts.posts_new) == (1, 2)
    assert people(desk) == [("CB01", "Nguyễn Văn An")]
    reopened = bring(desk, row(), second, row(Mã_cán_bộ="CB03"))
    assert len(reopened.open) == 2
