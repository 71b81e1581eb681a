"""Panels, venues and forms of a plan: each check passes and fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.plan import Clause, Gap, Plan
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.holdings import same_holder, same_post

Change = Callable[..., Plan]
COMMITTEE = (UnitKind.PEOPLES_COMMITTEE,)
DEPARTMENTS = (UnitKind.DEPARTMENT,)
DIRECTOR = Holding(roles=(Role.HEAD,), kinds=DEPARTMENTS, level=Level.PROVINCE)
MEMBER = Holding(roles=(Role.COMMITTEE_MEMBER,), kinds=COMMITTEE, level=Level.PROVINCE)
VICE_CHAIR = Holding(roles=(Role.VICE_CHAIR,), kinds=COMMITTEE, level=Level.PROVINCE)


def codes(plan: Plan) -> list[str]:
    return [one.code for one in conformance(plan)]


def titled(row: TitleRow, *posts: Holding, **changes: Any) -> TitleRow:
    """Return the row with titles of these posts."""
    title = Title(
        key="title",
        text=row.text,
        selectors=tuple(Selector(post=post) for post in posts),
        citation=row.citation,
    )
    return replace(row, titles=(title,), **changes)


def venue(row: TitleRow, **changes: Any) -> Venue:
    return replace(row.venues[0], **changes)


def workplace(row: TitleRow, **changes: Any) -> Venue:
    values: dict[str, Any] = {
        "key": "workplace",
        "kind": VenueKind.WORKPLACE,
        "organiser": "cơ quan",
        "panel": "",
    }
    return venue(row, **(values | changes))


# Panels


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
    alone = group(at, key="rieng", text="Riêng chức danh", only_for=("member",))
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


# Venues


def test_possible_third_venue_quotes_its_rows(rows: Change, row: TitleRow, at: Citation) -> None:
    second = workplace(row)
    third = venue(row, key="party", kind=VenueKind.PARTY_COMMITTEE, organiser="BCH", panel="")
    found = conformance(rows(replace(row, venues=(*row.venues, second, third))))
    assert [one.code for one in found] == ["C.308"]
    assert found[0].quotes() == (regulation(Topic.VENUES).quote, row.text)
    assert at not in found[0].because


PARTY = (UnitKind.PARTY_COMMITTEE,)
SECRETARY = Holding(
    roles=(Role.SECRETARY, Role.DEPUTY_SECRETARY), kinds=PARTY, level=Level.PROVINCE
)
STANDING = replace(SECRETARY, roles=(Role.STANDING_COMMITTEE_MEMBER,))
CHAIR = replace(VICE_CHAIR, roles=(Role.CHAIR, Role.VICE_CHAIR))


def standing_row(row: TitleRow, named: Holding, **changes: Any) -> TitleRow:
    values: dict[str, Any] = {
        "key": "secretaries",
        "text": "trừ Bí thư, Phó Bí thư",
        "selectors": (Selector(post=STANDING, also=(SECRETARY,)),),
        "effect": ExclusionEffect.EXCLUDED,
        "because": (),
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
    return titled(row, SECRETARY, key="secretaries", text="Bí thư, Phó Bí thư", venues=())


def test_row_that_bars_whom_its_venue_names(rows: Change, row: TitleRow, told: Any) -> None:
    other = titled(row, STANDING, key="other", text="khác", venues=())
    district = replace(SECRETARY, level=Level.DISTRICT)
    far = titled(row, district, key="far", text="Bí thư huyện", venues=())
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
        "panel": "",
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


def test_row_without_venues_leaves_them_to_another_paper(rows: Change, row: TitleRow) -> None:
    assert codes(rows(replace(row, venues=()))) == []


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
    assert codes(rows(no_council, directors)) == ["N.551"]
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


# Forms


def form(at: Citation, kind: FormKind, *columns: str, **changes: Any) -> ReportFormat:
    return ReportFormat(form=kind, template=str(kind), columns=columns, citation=at, **changes)


TALLY_CLAUSE = "số phiếu không hợp lệ và tỉ lệ phần trăm trên tổng số phiếu thu về"


@pytest.mark.parametrize("kind", [FormKind.RESULTS_REPORT, FormKind.MINUTES])
def test_form_without_the_void_column(
    sound: Plan, at: Citation, told: Any, kind: FormKind
) -> None:
    lacking = form(at, kind, "STT", "Số phiếu hợp lệ", annex="PHỤ LỤC 5", title="BÁO CÁO")
    minutes = form(at, FormKind.MINUTES) if kind is FormKind.RESULTS_REPORT else None
    formats = tuple(one for one in (lacking, minutes) if one)
    assert [told(one) for one in conformance(replace(sound, formats=formats))] == [
        (
            "C.561",
            kind,
            {"annex": "PHỤ LỤC 5"},
            ("STT | Số phiếu hợp lệ", TALLY_CLAUSE),
        )
    ]


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        (FormKind.RESULTS_REPORT, ("STT", "Số phiếu không hợp lệ")),
        (FormKind.RESULTS_REPORT, ()),
        (FormKind.BALLOT, ("STT", "Cao")),
    ],
)
def test_form_needs_no_void_column(
    sound: Plan, at: Citation, kind: FormKind, columns: tuple[str, ...]
) -> None:
    formats = (form(at, kind, *columns), form(at, FormKind.MINUTES))
    assert codes(replace(sound, formats=formats)) == []


def test_regulation_stands_in_for_the_tally_clause(sound: Plan, at: Citation) -> None:
    place = replace(sound.locality, sections=(), gaps=())
    formats = (form(at, FormKind.MINUTES, "STT", title="BIÊN BẢN"),)
    found = conformance(replace(sound, locality=place, formats=formats))
    lacking = next(one for one in found if one.code == "C.561")
    assert lacking.because[1] == regulation(Topic.TALLY)
    assert dict(lacking.figures) == {"annex": "BIÊN BẢN"}


def test_plan_with_forms_and_none_for_the_minutes(sound: Plan, at: Citation, told: Any) -> None:
    law = regulation(Topic.MINUTES).quote
    plan = replace(sound, formats=(form(at, FormKind.BALLOT),))
    assert [told(one) for one in conformance(plan)] == [("N.561", "formats", {}, (law,))]
    gap = Gap(topic=Topic.MINUTES, note="x", note_en="x")
    marked = replace(plan, locality=replace(plan.locality, gaps=(gap,)))
    assert codes(marked) == ["N.561"]
