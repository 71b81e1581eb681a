"""Panels of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import (
    COMMITTEE,
    DIRECTOR,
    MEMBER,
    VICE_CHAIR,
    Change,
    codes,
    titled,
    venue,
)

from tinnhiem_core.law import Citation
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role
from tinnhiem_core.model.plan import Clause, Plan
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import (
    TitleRow,
    VenueKind,
)
from tinnhiem_core.rules.conformance import conformance


@pytest.mark.parametrize("polled", [True, False])
def test_chair_who_is_polled(place: Change, at: Citation, told: Any, *, polled: bool) -> None:
    chair = Clause(key="chu_tri", text="Giám đốc chủ trì", citation=at)
    found = [told(one) for one in conformance(place(chair=chair, chair_polled=polled))]
    expected = ("C.541", "chu_tri", {"words": "Giám đốc chủ trì"}, ("Giám đốc chủ trì",))
    assert found == ([expected] if polled else [])
    assert codes(place(chair_polled=polled)) == []


def group(at: Citation, *posts: Holding, **changes: Any) -> VoterGroup:
    values: dict[str, Any] = {"key": "g", "text": "Nhóm", "citation": at} | changes
    return VoterGroup(selectors=tuple(Selector(post=post) for post in posts), **values)


def empanelled(plan: Plan, *groups: VoterGroup, **changes: Any) -> Plan:
    panel = replace(plan.panels[0], groups=groups, **changes)
    return replace(plan, panels=(panel,))


@pytest.mark.parametrize("quote", ["tham dự đúng thành phần", ""])
def test_group_that_attends_without_a_vote(
    sound: Plan, at: Citation, told: Any, quote: str
) -> None:
    extra = group(at, key="truong_phong", text="Trưởng phòng", citation=replace(at, quote=quote))
    panel = replace(sound.panels[0], attending=(extra,))
    quotes = ("Trưởng phòng", "Đại biểu HĐND tỉnh", *((quote,) if quote else ()))
    found = conformance(replace(sound, panels=(panel,)))
    assert [told(one) for one in found] == [
        ("C.542", "deputies.truong_phong", {"words": "Trưởng phòng"}, quotes)
    ]
    assert len(found[0].because) == len(quotes)


def test_electorates_of_one_panel(sound: Plan, at: Citation, told: Any) -> None:
    alone = group(at, MEMBERS, key="rieng", text="Riêng chức danh", only_for=("member",))
    plan = empanelled(sound, *sound.panels[0].groups, alone)
    assert [told(one) for one in conformance(plan)] == [
        ("C.544", "deputies.rieng", {"words": "Riêng chức danh"}, ("Riêng chức danh",))
    ]


def at_committee(sound: Plan, row: TitleRow, *posts: Holding, polled: Any) -> Plan:
    """The sound plan, its row polled by the People's Committee with a panel of ``posts``."""
    there = venue(row, key="committee", kind=VenueKind.PEOPLES_COMMITTEE, organiser="UBND tỉnh")
    plan = empanelled(sound, *(group(row.citation, post) for post in posts), text="Thành viên")
    table = replace(sound.title_table, rows=(titled(row, *polled, venues=(*row.venues, there)),))
    return replace(plan, title_table=table)


MEMBERS = Holding(
    roles=(Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
    kinds=COMMITTEE,
    level=Level.PROVINCE,
)


def test_voters_who_are_polled(sound: Plan, row: TitleRow, told: Any) -> None:
    plan = at_committee(sound, row, MEMBERS, polled=(VICE_CHAIR, DIRECTOR))
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.543",
            "deputies",
            {"words": "Thành viên", "polled": f"{row.text}”, “{row.text}"},
            ("Thành viên", row.text, row.text),
        )
    ]


@pytest.mark.parametrize(
    ("voting", "polled", "expected"),
    [
        ((MEMBERS,), (VICE_CHAIR, MEMBER), True),
        ((MEMBERS,), (VICE_CHAIR,), False),
        ((MEMBERS,), (MEMBER,), False),
        ((MEMBERS,), (VICE_CHAIR, replace(DIRECTOR, level=Level.DISTRICT)), False),
        ((DIRECTOR,), (MEMBER,), True),
        ((DIRECTOR, MEMBERS), (VICE_CHAIR, MEMBER), True),
        ((DIRECTOR, replace(DIRECTOR, roles=(Role.DEPUTY,))), (MEMBER,), False),
        ((replace(MEMBERS, roles=(Role.CHAIR,)),), (MEMBERS,), False),
        ((replace(MEMBERS, roles=()),), (MEMBERS,), False),
        ((), (MEMBERS,), False),
    ],
)
def test_panel_of_the_polled(
    sound: Plan,
    row: TitleRow,
    voting: tuple[Holding, ...],
    polled: tuple[Holding, ...],
    *,
    expected: bool,
) -> None:
    assert ("C.543" in codes(at_committee(sound, row, *voting, polled=polled))) is expected


def test_panel_that_no_row_uses(sound: Plan, at: Citation) -> None:
    unused = VoterPanel(key="unused", text="x", groups=(group(at, MEMBERS),), citation=at)
    assert codes(replace(sound, panels=(*sound.panels, unused))) == []


def test_committee_that_does_not_vote_itself(sound: Plan, row: TitleRow, told: Any) -> None:
    plan = at_committee(sound, row, DIRECTOR, polled=(VICE_CHAIR,))
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.541",
            "deputies",
            {"organiser": "UBND tỉnh", "words": "Thành viên"},
            ("Thành viên",),
        )
    ]


def test_committee_that_votes_itself_or_is_not_known(sound: Plan, row: TitleRow) -> None:
    deputies = sound.panels[0].groups[0].selectors[0].post
    assert codes(at_committee(sound, row, deputies, MEMBERS, polled=(VICE_CHAIR,))) == []
    assert codes(at_committee(sound, row, Holding(), polled=(VICE_CHAIR,))) == []
    assert "N.541" not in codes(empanelled(sound, group(row.citation, DIRECTOR)))
