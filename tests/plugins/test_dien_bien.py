"""Điện Biên: eleven rows with their meetings, panels, dates, duties and forms."""

from __future__ import annotations

from datetime import date
from typing import Final

import tinnhiem_dien_bien
from tinnhiem_core.law import QD_96_2023, RuleSetKey, Topic
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import FormKind, Skin
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.plugins.assembly import REQUIRED, assemble
from tinnhiem_core.rules.disclosure import disclosed_to

ANSWERS: Final = {name: getattr(tinnhiem_dien_bien, name)() for name in REQUIRED}
PLAN: Final[Plan] = assemble(ANSWERS)
LOCALITY: Final = PLAN.locality
ROWS: Final = {row.number: row for row in PLAN.title_table.rows}
FORMATS: Final = {one.form: one for one in PLAN.formats}


# Phụ lục 1


def test_eleven_rows_in_order() -> None:
    assert list(ROWS) == [str(number) for number in range(1, 12)]


def test_venues_of_each_row_with_the_number_of_the_meeting() -> None:
    assert {
        number: [(venue.key, venue.number) for venue in row.venues] for number, row in ROWS.items()
    } == {
        "1": [("provincial_party_committee", 0)],
        "2": [
            ("provincial_party_committee", 1),
            ("provincial_council", 2),
            ("party_body_workplace", 2),
            ("front_workplace", 2),
            ("inspection_workplace", 2),
            ("district_party_committee", 2),
        ],
        "3": [("provincial_council", 0), ("council_party_group", 0)],
        "4": [("provincial_council", 1), ("provincial_peoples_committee", 2)],
        "5": [("provincial_council", 1), ("party_body_workplace", 2)],
        "6": [("inspection_workplace", 0)],
        "7": [("provincial_council", 1), ("department_workplace", 2)],
        "8": [("front_standing_board", 1), ("front_workplace", 2)],
        "9": [("organisation_executive_committee", 1), ("organisation_workplace", 2)],
        "10": [("district_party_committee", 1), ("district_council", 2)],
        "11": [("district_council", 0)],
    }


def test_panels_of_each_row() -> None:
    assert {
        number: list(dict.fromkeys(venue.panel for venue in row.venues))
        for number, row in ROWS.items()
    } == {
        "1": ["provincial_executive_committee"],
        "2": [
            "provincial_executive_committee",
            "provincial_council",
            "party_body_workplace",
            "front_workplace",
            "inspection_of_head",
            "district_executive_committee",
        ],
        "3": ["provincial_council", "council_party_group"],
        "4": ["provincial_council", "provincial_peoples_committee"],
        "5": ["provincial_council", "party_body_workplace"],
        "6": ["inspection_workplace"],
        "7": ["provincial_council", "department_workplace"],
        "8": ["front_standing_board", "front_workplace"],
        "9": ["organisation_executive_committee", "organisation_workplace"],
        "10": ["district_executive_committee", "district_council"],
        "11": ["district_council"],
    }


def test_titles_and_groups_are_as_many_as_the_cells_name() -> None:
    assert [len(row.titles) for row in ROWS.values()] == [2, 2, 2, 2, 4, 1, 1, 1, 1, 2, 3]
    assert {one.key: len(one.groups) for one in PLAN.panels if len(one.groups) > 1} == {
        "inspection_of_head": 4,
        "council_party_group": 7,
        "provincial_peoples_committee": 2,
        "party_body_workplace": 4,
        "inspection_workplace": 4,
        "department_workplace": 4,
        "front_workplace": 4,
        "organisation_workplace": 4,
    }


def test_council_follows_its_own_law_and_comes_before_the_party_committee() -> None:
    for row in ROWS.values():
        for venue in row.venues:
            council = venue.kind is VenueKind.COUNCIL
            assert (venue.rule_set is RuleSetKey.NQ_96_2023_QH15) is council
            assert venue.sequence == 1 or not council
            assert venue.sequence == 2 or venue.kind is not VenueKind.PARTY_COMMITTEE


def test_the_condition_of_the_national_assembly() -> None:
    words = "nếu thuộc đối tượng theo quy định của Quốc hội"
    conditional = {
        number: [venue.key for venue in row.venues if venue.proviso]
        for number, row in ROWS.items()
        if any(venue.proviso for venue in row.venues)
    }
    assert conditional == {
        **{number: ["provincial_council"] for number in ("3", "4", "5", "7")},
        "10": ["district_council"],
    }
    assert {venue.proviso for row in ROWS.values() for venue in row.venues} == {"", words}


def test_a_voter_for_two_offices_only() -> None:
    for panel in PLAN.panels:
        for group in panel.groups:
            extra = group.key == "full_time_delegation_deputy"
            assert group.only_for == (("council_office_leader",) if extra else ())


def test_exceptions_and_the_venues_they_are_limited_to() -> None:
    assert {
        number: [(one.key, one.venues) for one in row.exclusions]
        for number, row in ROWS.items()
        if row.exclusions
    } == {
        "2": [("secretaries", ())],
        "4": [("standing_committee", ())],
        "8": [("chair_in_standing_committee", ("front_standing_board",))],
        "9": [("part_time", ())],
        "10": [("secretary_in_standing_committee", ("district_council",))],
    }


# Body


def test_twenty_fifteen_ten_ten_three() -> None:
    days = {(one.step, one.days_before) for one in PLAN.timeline.deadlines}
    assert days == {
        (Step.DOSSIER, 20),
        (Step.TO_VOTERS, 15),
        (Step.QUESTIONS, 10),
        (Step.FORWARD, 10),
        (Step.EXPLANATION, 3),
        (Step.REPORT, None),
    }
    assert {one.stated for one in PLAN.timeline.deadlines} == {None}


def test_every_row_has_a_way_for_its_dossier() -> None:
    ways = {
        one.recipient: set(one.rows) for one in PLAN.timeline.deadlines if one.step is Step.DOSSIER
    }
    assert list(ways) == [
        "Ban Tổ chức Tỉnh ủy",
        "Sở Nội vụ",
        "bộ phận phụ trách tổ chức cán bộ cơ quan đó",
        "cơ quan tham mưu về tổ chức, cán bộ",
    ]
    assert set().union(*ways.values()) == {row.key for row in PLAN.title_table.rows}


def test_only_the_council_result_is_made_public() -> None:
    row = ROWS["2"]
    told = {
        venue.key: set(disclosed_to(row, LOCALITY.disclosure, QD_96_2023, venue).value)
        for venue in row.venues
    }
    public = {key for key, audiences in told.items() if Audience.MASS_MEDIA in audiences}
    assert public == {"provincial_council"}
    assert all(Audience.EXECUTIVE_COMMITTEE in audiences for audiences in told.values())


def test_exemption_leaves_an_exception_to_a_letter_not_at_hand() -> None:
    clause = LOCALITY.exemption
    assert clause is not None
    assert clause.unresolved is not None
    assert clause.unresolved.document.number == "599/UBTVQH15-CTĐB"
    assert not clause.unresolved.document.available


def test_a_party_paper_with_its_number_and_day() -> None:
    assert LOCALITY.issuer.skin is Skin.PARTY
    assert (LOCALITY.paper.number, LOCALITY.paper.issued) == ("104-KH/TU", date(2023, 8, 30))
    assert [one.purpose for one in LOCALITY.recipients] == ["để b/c"] * 3 + [""] * 10


def test_one_reference_is_wrong() -> None:
    wrong = [(one.text, one.proposed) for one in LOCALITY.references if one.proposed]
    assert wrong == [("Mẫu phụ lục 2", "Mẫu phụ lục 3")]


def test_the_form_of_the_minutes_is_missing() -> None:
    assert FormKind.MINUTES not in FORMATS
    assert [one.topic for one in LOCALITY.gaps] == [Topic.EXEMPTION, Topic.MINUTES]


def test_appendices_two_to_five_are_forms() -> None:
    assert {one.annex: (form, one.title) for form, one in FORMATS.items()} == {
        "PHỤ LỤC 2": (
            FormKind.DOSSIER_LIST,
            "DANH MỤC HỒ SƠ NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
        ),
        "PHỤ LỤC 3": (
            FormKind.PERSONAL_REPORT,
            "BÁO CÁO CỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
        ),
        "PHỤ LỤC 4": (FormKind.BALLOT, "PHIẾU TÍN NHIỆM"),
        "PHỤ LỤC 5": (FormKind.RESULTS_REPORT, "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM"),
    }
    assert not any("không hợp lệ" in one for one in FORMATS[FormKind.RESULTS_REPORT].columns)
