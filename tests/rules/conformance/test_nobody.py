"""Plans that poll nobody, nowhere, or by nobody; and shares on a base that is forbidden."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import Change, codes, venue, workplace

from tinnhiem_core.law import QD_96_2023, Citation, RuleSetKey, Severity, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.titles import TitleRow, VenueKind
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.nobody import left_elsewhere

SCOPE = regulation(Topic.SCOPE).quote
NO_DEPUTIES = Settings(base=Base.DEPUTIES)


def left(plan: Plan, topic: Topic, *, inherited: bool = False) -> Plan:
    gap = Gap(topic=topic, note="văn bản khác", note_en="elsewhere", inherited=inherited)
    return replace(plan, locality=replace(plan.locality, gaps=(gap,)))


def test_table_without_rows(rows: Change, told: Any) -> None:
    assert [told(one) for one in conformance(rows())] == [("L.551", "title_rows", {}, (SCOPE,))]


def test_row_without_titles(rows: Change, row: TitleRow, told: Any) -> None:
    found = conformance(rows(replace(row, titles=())))
    assert [told(one) for one in found] == [
        ("L.552", "members", {"number": "1"}, (row.text, SCOPE))
    ]
    assert found[0].severity is Severity.ERROR


def test_title_that_means_no_post(rows: Change, row: TitleRow, told: Any) -> None:
    (title,) = row.titles
    empty = replace(title, key="empty", text="Ủy viên", selectors=())
    assert [told(one) for one in conformance(rows(replace(row, titles=(title, empty))))] == [
        ("L.553", "members.empty", {"number": "1", "words": "Ủy viên"}, ("Ủy viên", SCOPE))
    ]


def test_row_without_venues(rows: Change, row: TitleRow, told: Any) -> None:
    law = regulation(Topic.VENUES).quote
    other = replace(row, key="other", number="", titles=row.titles[:1], venues=())
    found = [one for one in conformance(rows(row, other)) if one.code == "L.554"]
    assert [told(one) for one in found] == [
        ("L.554", "other", {"number": f"“{row.text}”"}, (row.text, law))
    ]


def test_row_without_venues_leaves_them_to_another_paper(rows: Change, row: TitleRow) -> None:
    plan = rows(replace(row, venues=()))
    assert codes(left(plan, Topic.VENUES)) == ["C.572"]
    assert codes(left(plan, Topic.VENUES, inherited=True)) == ["L.554", "C.571"]
    assert codes(left(plan, Topic.PANELS)) == ["L.554", "C.572"]


@pytest.mark.parametrize("quote", ["Nơi lấy phiếu: cơ quan công tác", ""])
def test_venue_without_a_panel(rows: Change, row: TitleRow, told: Any, quote: str) -> None:
    bare = workplace(row, panel="", citation=replace(row.citation, quote=quote))
    plan = rows(replace(row, venues=(*row.venues, bare)))
    found = conformance(plan)
    assert [told(one) for one in found] == [
        (
            "L.555",
            "members.workplace",
            {"number": "1", "organiser": "cơ quan"},
            (quote or "cơ quan",),
        )
    ]
    assert found[0].because[-1] == regulation(Topic.PANELS)
    assert codes(left(plan, Topic.PANELS)) == ["C.572"]
    assert codes(left(plan, Topic.PANELS, inherited=True)) == ["L.555", "C.571"]
    assert codes(left(plan, Topic.VENUES)) == ["L.555", "C.572"]


def test_deputies_vote_in_the_council_without_a_panel(rows: Change, row: TitleRow) -> None:
    assert codes(rows(replace(row, venues=(venue(row, panel=""),)))) == []
    party = venue(row, kind=VenueKind.PARTY_COMMITTEE, panel="")
    assert codes(rows(replace(row, venues=(party,))))[0] == "L.555"


@pytest.mark.parametrize(
    ("topic", "inherited", "expected"),
    [
        (Topic.PANELS, False, True),
        (Topic.PANELS, True, False),
        (Topic.VENUES, False, False),
    ],
)
def test_left_elsewhere(sound: Plan, topic: Topic, *, inherited: bool, expected: bool) -> None:
    assert left_elsewhere(left(sound, topic, inherited=inherited), Topic.PANELS) is expected
    assert left_elsewhere(sound, Topic.PANELS) is False


def test_panel_without_groups(sound: Plan, told: Any) -> None:
    deputies, staff = sound.panels
    found = conformance(replace(sound, panels=(deputies, replace(staff, groups=()))))
    assert [told(one) for one in found] == [
        ("L.541", "staff", {"words": "Trưởng phòng"}, ("Trưởng phòng",))
    ]
    assert found[0].because[-1] == regulation(Topic.PANELS)


def test_group_that_selects_nobody(sound: Plan, at: Citation, told: Any) -> None:
    deputies, staff = sound.panels
    empty = VoterGroup(key="empty", text="Đoàn thể", selectors=(), citation=at)
    panel: VoterPanel = replace(staff, groups=(*staff.groups, empty))
    found = conformance(replace(sound, panels=(deputies, panel)))
    assert [told(one) for one in found] == [
        ("L.542", "staff.empty", {"words": "Đoàn thể"}, ("Đoàn thể",))
    ]
    assert found[0].because[-1] == regulation(Topic.PANELS)
    attending = replace(staff, attending=(empty,))
    assert codes(replace(sound, panels=(deputies, attending))) == ["C.542"]


def test_shares_on_deputies_in_the_council_alone(sound: Plan, row: TitleRow) -> None:
    """Decision 1: the People's Council may, and nobody else."""
    council = replace(sound, locality=replace(sound.locality, settings=NO_DEPUTIES))
    assert codes(council) == []
    table = replace(sound.title_table, rows=(replace(row, venues=()),))
    assert "L.586" not in codes(replace(council, title_table=table))


def test_shares_on_deputies_where_the_regulation_rules(
    rows: Change, row: TitleRow, told: Any
) -> None:
    party = [
        workplace(row, key=key, organiser=key, rule_set=RuleSetKey.QD_96_2023) for key in "ab"
    ]
    plan = rows(replace(row, venues=(*row.venues, *party)))
    assert "L.586" not in codes(plan)
    on_deputies = replace(plan, locality=replace(plan.locality, settings=NO_DEPUTIES))
    (found,) = (one for one in conformance(on_deputies) if one.code == "L.586")
    figures = {"rules": "Quy định số 96-QĐ/TW", "venues": 2}
    assert told(found) == ("L.586", "settings", figures, (QD_96_2023.cite(Topic.TALLY).quote,))
