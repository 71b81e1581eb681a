"""Venues of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import (
    DIRECTOR,
    MEMBER,
    SECRETARY,
    STANDING,
    VICE_CHAIR,
    Change,
    codes,
    titled,
    venue,
    workplace,
)

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.people import Level, Role
from tinnhiem_core.model.plan import Clause, Plan
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_core.rules.conformance import conformance


def test_possible_third_venue_quotes_its_rows(rows: Change, row: TitleRow, at: Citation) -> None:
    second = workplace(row)
    third = venue(row, key="party", kind=VenueKind.PARTY_COMMITTEE, organiser="BCH")
    found = conformance(rows(replace(row, venues=(*row.venues, second, third))))
    assert [one.code for one in found] == ["C.308"]
    assert found[0].quotes() == (regulation(Topic.VENUES).quote, row.text)
    assert at not in found[0].because


def test_a_member_who_heads_a_department_may_come_to_a_third_venue(
    rows: Change, row: TitleRow
) -> None:
    committee = venue(row, key="committee", kind=VenueKind.PEOPLES_COMMITTEE)
    member = titled(row, MEMBER, key="member", venues=(*row.venues, committee))
    head = titled(row, DIRECTOR, key="head", venues=(workplace(row),))
    found = [one for one in conformance(rows(member, head)) if one.code == "C.308"]
    assert [one.where for one in found] == ["member+head"]


CHAIR = replace(VICE_CHAIR, roles=(Role.CHAIR, Role.VICE_CHAIR))


def standing_row(row: TitleRow, named: Holding, **changes: Any) -> TitleRow:
    values: dict[str, Any] = {
        "key": "secretaries",
        "text": "trừ Bí thư, Phó Bí thư",
        "selectors": (Selector(post=STANDING, also=(SECRETARY,)),),
        "effect": ExclusionEffect.EXCLUDED,
        "because": (replace(row.citation, place="mục 2", quote="trừ Bí thư, Phó Bí thư"),),
    } | changes
    there = venue(
        row, whom=(Selector(post=named),), citation=replace(row.citation, quote="đối với")
    )
    return titled(
        row,
        STANDING,
        key="standing",
        number="2",
        text="Ủy viên Ban Thường vụ",
        venues=(there,),
        exclusions=(Exclusion(**values),),
    )


def secretary_row(row: TitleRow) -> TitleRow:
    return titled(row, SECRETARY, key="secretaries", text="Bí thư, Phó Bí thư")


def test_row_that_bars_whom_its_venue_names(rows: Change, row: TitleRow, told: Any) -> None:
    other = titled(row, STANDING, key="other", text="khác")
    district = replace(SECRETARY, level=Level.DISTRICT)
    far = titled(row, district, key="far", text="Bí thư huyện")
    assert "C.551" in codes(rows(other, far, standing_row(row, CHAIR)))
    plan = rows(secretary_row(row), far, standing_row(row, CHAIR))
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.551",
            "standing.secretaries",
            {"words": "trừ Bí thư, Phó Bí thư", "organiser": "HĐND tỉnh", "number": "2"},
            ("Ủy viên Ban Thường vụ", "đối với", "Bí thư, Phó Bí thư"),
        )
    ]


@pytest.mark.parametrize(
    ("named", "changes"),
    [
        (VICE_CHAIR, {}),
        (replace(CHAIR, level=Level.DISTRICT), {}),
        (CHAIR, {"effect": ExclusionEffect.NEEDS_DECISION}),
        (CHAIR, {"selectors": (Selector(post=STANDING, also=(DIRECTOR,)),)}),
        (CHAIR, {"selectors": (Selector(post=replace(STANDING, roles=())),)}),
        (CHAIR, {"selectors": (Selector(post=replace(SECRETARY, kinds=())),)}),
        (CHAIR, {"selectors": ()}),
    ],
    ids=[
        "the vice-chair",
        "another level",
        "to be decided",
        "others barred",
        "any role barred",
        "any body barred",
        "nobody barred",
    ],
)
def test_exclusion_and_venue_agree(
    rows: Change, row: TitleRow, named: Holding, changes: dict[str, Any]
) -> None:
    assert "C.551" not in codes(rows(standing_row(row, named, **changes)))


def test_secretary_barred_by_the_post_itself(rows: Change, row: TitleRow) -> None:
    barred = {"selectors": (Selector(post=SECRETARY),)}
    own = titled(standing_row(row, CHAIR, **barred), SECRETARY)
    found = next(one for one in conformance(rows(own)) if one.code == "C.551")
    assert found.quotes() == ("Ủy viên Ban Thường vụ", "đối với")


def party(row: TitleRow, **changes: Any) -> Venue:
    values: dict[str, Any] = {
        "key": "party",
        "kind": VenueKind.PARTY_COMMITTEE,
        "organiser": "BCH Đảng bộ",
        "number": 1,
        "sequence": 2,
    }
    return venue(row, **(values | changes))


def test_printed_order_against_the_law(rows: Change, row: TitleRow, told: Any) -> None:
    council = venue(row, number=2, citation=replace(row.citation, quote=""))
    plan = rows(replace(row, venues=(party(row), council)))
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.552",
            "members.party",
            {
                "number": "1",
                "first": "BCH Đảng bộ",
                "first_number": 1,
                "second": "HĐND tỉnh",
            },
            ("nguyên văn", "HĐND tỉnh", regulation(Topic.ORDER).quote),
        )
    ]
    reversed_ = rows(replace(row, venues=(council, party(row))))
    assert [told(one) for one in conformance(reversed_)] == [
        told(one) for one in conformance(plan)
    ]


def test_printed_order_quotes_the_plans_own_clause(
    sound: Plan, row: TitleRow, at: Citation
) -> None:
    clause = Clause(
        key="order",
        text="tiến hành sau khi lấy phiếu tín nhiệm đối với các chức danh do HĐND bầu",
        citation=at,
    )
    section = sound.locality.sections[0]
    place = replace(
        sound.locality,
        sections=(replace(section, clauses=(*section.clauses, clause)),),
    )
    table = replace(
        sound.title_table, rows=(replace(row, venues=(party(row), venue(row, number=2))),)
    )
    found = conformance(replace(sound, locality=place, title_table=table))
    assert [one.code for one in found] == ["C.552"]
    assert found[0].quotes()[-1] == clause.text
    assert regulation(Topic.ORDER) not in found[0].because


@pytest.mark.parametrize(
    ("numbers", "sequences"),
    [((1, 2), (1, 2)), ((1, 2), (1, 1)), ((1, 1), (2, 1)), ((0, 2), (2, 1)), ((1, 0), (2, 1))],
    ids=["in order", "no order", "one number", "first unnumbered", "second unnumbered"],
)
def test_printed_order_is_fine(
    rows: Change, row: TitleRow, numbers: tuple[int, int], sequences: tuple[int, int]
) -> None:
    one = party(row, number=numbers[0], sequence=sequences[0])
    other = venue(row, number=numbers[1], sequence=sequences[1])
    assert codes(rows(replace(row, venues=(one, other)))) == []


def test_council_left_out(rows: Change, row: TitleRow, told: Any) -> None:
    plan = rows(replace(row, venues=(workplace(row),)))
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.553",
            "members",
            {"words": row.text, "venues": ("cơ quan",)},
            (row.text, resolution(Topic.SCOPE).quote),
        )
    ]
