"""Thousands of one name and one day of birth: looked up, never compared pair by pair."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.rosters import row
from tests.services.people.files import bring
from tests.services.people.samples import PERSON, POST, unit

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.duplicates import likely_duplicates
from tinnhiem_core.services.people.imports.alike import MOST, Alike, Entry
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import decide
from tinnhiem_core.services.people.person_editing import add_person
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.store.tables import Person

NAME, BORN = "Nguyễn Văn An", "01/02/1970"
DAYS = st.sampled_from([None, date(1970, 1, 1), date(1970, 1, 2)])
PEOPLE = st.lists(
    st.tuples(st.sampled_from("ab"), DAYS, st.frozensets(st.integers(1, 3)), st.booleans()),
    max_size=40,
)


def one_of(count: int, first: int = 0) -> list[list[object]]:
    return [
        row(Mã_cán_bộ=f"A{number}", Họ_và_tên=NAME, Ngày_sinh=BORN)
        for number in range(first, first + count)
    ]


@given(people=PEOPLE)
def test_whoever_is_like_another_is_found_and_few_are_named(
    people: list[tuple[str, date | None, frozenset[int], bool]],
) -> None:
    """Against the plain way: every pair compared."""
    index: Alike[int] = Alike()
    before: list[Entry[int]] = []
    for number, (name, born, units, is_other) in enumerate(people):
        one = Entry(
            told=number,
            answer=f"row:{number}",
            name=name,
            born=born,
            units=frozenset(units),
            is_other=is_other,
        )
        pairs = {other.told: how for other in before if (how := other.likeness(one))}
        found, more = index.like(one, "")
        assert dict(found).items() <= pairs.items()
        assert (len(found), more) == (min(len(pairs), MOST), len(pairs) > MOST)
        assert [told for told, _ in found] == sorted(told for told, _ in found)
        for told, how in pairs.items():
            assert (told, how) in index.like(one, f"row:{told}")[0]
        index.add(one)
        before.append(one)


def test_none_of_many_is_taken_silently(desk: Desk) -> None:
    count = MOST + 5
    seen = bring(desk, *one_of(count))
    assert [one.code for one in seen.questions] == [f"A{number}" for number in range(1, count)]
    assert max(len(one.candidates) for one in seen.questions) == MOST
    assert [one.more for one in seen.questions] == [number > MOST for number in range(1, count)]
    assert len(seen.open) == count - 1
    with pytest.raises(InvalidError):
        apply_import(desk, seen.line.id, seen.seal)


def test_who_is_decided_makes_room_for_the_next(desk: Desk) -> None:
    """The rows said to be A0 are named last: who is like them is like A0."""
    count = MOST + 5
    number = bring(desk, *one_of(count)).line.id
    same = {f"A{one}": "row:A0" for one in range(1, MOST + 1)}
    last = decide(desk, number, same).questions[-1]
    told = [one.code for one in last.candidates]
    assert told[0] == "A0"
    assert {f"A{one}" for one in range(MOST + 1, count - 1)} <= set(told)
    answers = {f"A{one}": "row:A0" for one in range(MOST + 1, count)}
    seen = decide(desk, number, answers)
    assert (seen.open, seen.counts.persons_new) == ((), 1)
    counts = apply_import(desk, number, seen.seal)
    assert counts.persons_new == 1
    again = bring(desk, *one_of(MOST + 1, first=100))
    assert [one.candidates[0].code for one in again.questions] == ["A0"] * (MOST + 1)


def add(desk: Desk, where: int, key: str) -> None:
    fields = replace(PERSON, name=NAME, born=BORN, key=key)
    add_person(desk, fields, replace(POST, unit=where), despite=True)


def test_many_in_the_database(desk: Desk) -> None:
    where = unit(desk)
    for number in range(MOST + 2):
        add(desk, where, f"B{number}")
    (question,) = bring(desk, row(Mã_cán_bộ="C1", Họ_và_tên=NAME, Ngày_sinh=BORN)).questions
    assert (len(question.candidates), question.more) == (MOST, True)
    with desk.reading() as session:
        asked = Person(key="D1", name=NAME, born=date(1970, 2, 1))
        assert len(likely_duplicates(session, desk, asked, where)) == MOST
