"""Posts that the rows of a plan name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import (
    COMMITTEE,
    DIRECTOR,
    MEMBER,
    STANDING,
    VICE_CHAIR,
    Change,
    codes,
    titled,
    workplace,
)

from tinnhiem_core.law import Topic
from tinnhiem_core.law.regulation import resolution
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import (
    TitleRow,
)
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.holdings import same_holder, same_post

COUNCIL = (UnitKind.PEOPLES_COUNCIL,)


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (Holding(roles=(Role.CHAIR,), kinds=COUNCIL), True),
        (Holding(roles=(Role.VICE_CHAIR,), kinds=COUNCIL), True),
        (Holding(roles=(Role.COUNCIL_DEPUTY,), kinds=COUNCIL), False),
        (Holding(roles=(Role.HEAD,), kinds=(UnitKind.COUNCIL_COMMITTEE,)), True),
        (Holding(roles=(Role.DEPUTY,), kinds=(UnitKind.COUNCIL_COMMITTEE,)), False),
        (Holding(roles=(Role.CHAIR,), kinds=COMMITTEE), True),
        (VICE_CHAIR, True),
        (MEMBER, True),
        (replace(VICE_CHAIR, level=Level.DISTRICT), True),
        (replace(VICE_CHAIR, level=Level.COMMUNE), False),
        (replace(VICE_CHAIR, level=Level.CENTRAL), False),
        (Holding(roles=(Role.VICE_CHAIR,)), False),
        (replace(VICE_CHAIR, kinds=(UnitKind.FATHERLAND_FRONT,)), False),
    ],
)
def test_posts_that_the_council_elects(
    rows: Change, row: TitleRow, post: Holding, *, expected: bool
) -> None:
    found = codes(rows(titled(row, post, venues=(workplace(row),))))
    assert found == (["C.553"] if expected else [])


def test_head_of_a_department_is_normally_a_member(rows: Change, row: TitleRow, told: Any) -> None:
    directors = titled(
        row, DIRECTOR, key="directors", text="Giám đốc Sở", venues=(workplace(row),)
    )
    assert [told(one) for one in conformance(rows(directors))] == [
        (
            "N.551",
            "directors",
            {"words": "Giám đốc Sở", "venues": ("cơ quan",)},
            ("Giám đốc Sở", resolution(Topic.SCOPE).quote),
        )
    ]
    assert codes(rows(row, directors)) == []
    no_council = replace(row, venues=())
    assert codes(rows(no_council, directors)) == ["L.554", "N.551"]
    vice_chairs = titled(row, VICE_CHAIR)
    assert codes(rows(vice_chairs, directors)) == ["N.551"]
    assert codes(rows(replace(directors, venues=(*row.venues, workplace(row))))) == []


def test_rows_that_name_the_same_post(rows: Change, row: TitleRow, told: Any) -> None:
    again = titled(row, VICE_CHAIR, key="again", text="Phó Chủ tịch")
    assert [told(one) for one in conformance(rows(row, again))] == [
        (
            "N.552",
            "members, again",
            {"first": row.text, "second": "Phó Chủ tịch"},
            (row.text, "Phó Chủ tịch"),
        )
    ]
    other = titled(row, replace(VICE_CHAIR, level=Level.DISTRICT), key="again")
    assert codes(rows(row, other)) == []


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"roles": (Role.DEPUTY, Role.HEAD)}, True),
        ({"roles": (Role.DEPUTY,)}, False),
        ({"roles": ()}, True),
        ({"kinds": (UnitKind.COMPANY,)}, False),
        ({"kinds": ()}, True),
        ({"level": Level.DISTRICT}, False),
        ({"level": None}, True),
        ({"units": ("Sở A",)}, True),
    ],
)
def test_same_post(changes: dict[str, Any], *, same: bool) -> None:
    other = replace(DIRECTOR, **changes)
    assert same_post(DIRECTOR, other) is same
    assert same_post(other, DIRECTOR) is same


def test_named_units_tell_posts_apart() -> None:
    one, other = (replace(DIRECTOR, units=(name,)) for name in ("Sở A", "Sở B"))
    assert not same_post(one, other)
    assert same_post(one, replace(one, units=("Sở B", "Sở A")))


def test_same_holder_minds_what_else_is_held() -> None:
    with_seat = Selector(post=DIRECTOR, also=(MEMBER,))
    without = Selector(post=DIRECTOR, unless=(MEMBER,))
    assert same_holder(with_seat, Selector(post=DIRECTOR))
    assert not same_holder(with_seat, without)
    assert not same_holder(without, with_seat)
    assert same_holder(with_seat, Selector(post=DIRECTOR, unless=(STANDING,)))
    assert not same_holder(with_seat, Selector(post=VICE_CHAIR))
