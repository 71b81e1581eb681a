"""Quảng Ngãi: what the department's plan of 31/5/2023 holds and what it lacks."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import Topic
from tinnhiem_core.model.forms import FormKind, Skin
from tinnhiem_core.model.people import Role
from tinnhiem_core.model.timeline import Step
from tinnhiem_quang_ngai.locality import LOCALITY
from tinnhiem_quang_ngai.panels import PANELS
from tinnhiem_quang_ngai.reports import FORMATS
from tinnhiem_quang_ngai.timeline import TIMELINE
from tinnhiem_quang_ngai.titles import TITLE_TABLE


def test_one_row_two_titles_one_venue() -> None:
    (row,) = TITLE_TABLE.rows
    assert [one.text for one in row.titles] == ["Giám đốc", "các Phó Giám đốc Sở"]
    assert [(one.key, one.panel) for one in row.venues] == [("department", "department")]
    assert row.exclusions == ()


def test_five_groups_vote_and_division_heads_only_attend() -> None:
    (panel,) = PANELS
    assert [one.key for one in panel.groups] == [
        "leaders",
        "party_committee",
        "subordinate_heads",
        "union_chair",
        "youth_secretary",
    ]
    voting = {role for group in panel.groups for one in group.selectors for role in one.post.roles}
    assert Role.DIVISION_HEAD not in voting
    assert [one.key for one in panel.attending] == ["division_heads"]


def test_offsets_in_the_order_of_the_text() -> None:
    assert [(one.step, one.days_before, one.stated) for one in TIMELINE.deadlines] == [
        (Step.DOSSIER, 20, date(2023, 6, 20)),
        (Step.EXPLANATION, 3, None),
        (Step.QUESTIONS, 10, None),
        (Step.TO_VOTERS, 15, None),
        (Step.FORWARD, 10, None),
    ]
    assert all(not one.gate for one in TIMELINE.deadlines)


def test_the_vote_is_before_the_middle_of_july() -> None:
    (meeting,) = TIMELINE.meetings
    assert (meeting.earliest, meeting.latest) == (None, date(2023, 7, 15))
    assert meeting.words == "Dự kiến trước ngày 15/7/2023"


def test_four_responsibilities() -> None:
    assert [(one.key, len(one.duties)) for one in LOCALITY.responsibilities] == [
        ("leadership", 2),
        ("polled", 2),
        ("voters", 2),
        ("personnel_body", 4),
    ]


def test_report_by_the_twentieth_of_july() -> None:
    (duty,) = LOCALITY.reporting
    assert duty.recipient == "Ban Thường vụ Tỉnh ủy, UBND tỉnh, Sở Nội vụ"
    assert duty.stated == date(2023, 7, 20)


def test_a_state_paper_without_number() -> None:
    assert LOCALITY.issuer.skin is Skin.STATE
    assert (LOCALITY.paper.number, LOCALITY.paper.issued) == ("", date(2023, 5, 31))
    assert len(LOCALITY.recipients) == 10


def test_the_chair_is_polled() -> None:
    assert LOCALITY.chair is not None
    assert LOCALITY.chair.text.startswith("Giám đốc Sở chủ trì hội nghị")
    assert LOCALITY.chair_polled


def test_two_letters_are_not_at_hand() -> None:
    missing = [one.document for one in LOCALITY.legal_bases if not one.document.available]
    assert [one.number for one in missing] == ["1546-CV/TU", "609/SNV-CCVC"]


def test_gaps_of_exemption_and_thresholds() -> None:
    topics = {one.topic for one in LOCALITY.gaps}
    assert {Topic.EXEMPTION, Topic.RECONSIDER, Topic.DISMISS, Topic.VENUES} <= topics
    assert LOCALITY.exemption is None


def test_three_forms_are_described_and_none_is_annexed() -> None:
    assert [one.form for one in FORMATS] == [
        FormKind.BALLOT,
        FormKind.RESULTS_REPORT,
        FormKind.MINUTES,
    ]
    assert all(one.blocks == () and one.annex == "" for one in FORMATS)


def test_the_reference_of_step_one_is_right() -> None:
    assert [(one.text, one.proposed) for one in LOCALITY.references] == [
        ("Điểm 2 Mục VI nêu trên", "")
    ]


def test_the_plan_has_eight_parts_and_three_steps() -> None:
    numbers = [one.number for one in LOCALITY.sections if one.number.rstrip(".").isalpha()]
    assert numbers == ["I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII."]
    steps = [one.heading for one in LOCALITY.sections if one.heading.startswith("Bước")]
    assert len(steps) == 3
