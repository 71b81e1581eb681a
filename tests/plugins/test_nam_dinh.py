"""Nam Định: what the plan of August 2023 holds, with its own mistakes, and what it lacks."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import RuleSetKey, Topic
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import ExclusionEffect, VenueKind
from tinnhiem_nam_dinh.locality import LOCALITY
from tinnhiem_nam_dinh.panels import PANELS
from tinnhiem_nam_dinh.reports import FORMATS
from tinnhiem_nam_dinh.timeline import TIMELINE
from tinnhiem_nam_dinh.titles import TITLE_TABLE

ROWS = {one.key: one for one in TITLE_TABLE.rows}


def test_five_groups_a_to_dd_in_order() -> None:
    assert [one.number for one in TITLE_TABLE.rows] == ["a)", "b)", "c)", "d)", "đ)"]


def test_venues_and_panels_of_each_group() -> None:
    assert {
        key: [(venue.key, venue.panel) for venue in row.venues] for key, row in ROWS.items()
    } == {
        "vice_chair": [("peoples_committee", "peoples_committee"), ("council", "")],
        "committee_member": [("workplace", "department"), ("council", "")],
        "department_leaders": [("workplace", "department")],
        "subordinate_leaders": [("subordinate_unit", "")],
        "company_leaders": [("company", "company")],
    }


def test_the_council_follows_its_own_law_and_nobody_else_does() -> None:
    for row in TITLE_TABLE.rows:
        for venue in row.venues:
            council = venue.kind is VenueKind.COUNCIL
            assert (venue.rule_set is RuleSetKey.NQ_96_2023_QH15) is council


def test_director_of_planning_needs_a_decision_with_both_quotations() -> None:
    for key, venues in (("committee_member", ("workplace",)), ("department_leaders", ())):
        (exclusion,) = ROWS[key].exclusions
        assert exclusion.effect is ExclusionEffect.NEEDS_DECISION
        assert exclusion.venues == venues
        assert [one.quote for one in exclusion.because] == [
            "Thực hiện theo điểm b khoản 2.3 mục 2 phần II Kế hoạch này.",
            "(trừ Giám đốc Sở Kế hoạch và đầu tư)",
        ]


def test_panels_of_2_1_2_3_and_2_5() -> None:
    assert {one.key: [group.key for group in one.groups] for one in PANELS} == {
        "peoples_committee": ["heads"],
        "department": ["leaders", "party_committee", "divisions", "mass_organisations"],
        "company": ["leaders", "party_committee", "divisions", "mass_organisations"],
    }


def test_steps_of_2_1_with_dates_and_of_2_5_without() -> None:
    six = [
        Step.DOSSIER,
        Step.TO_VOTERS,
        Step.QUESTIONS,
        Step.FORWARD,
        Step.EXPLANATION,
        Step.BALLOTS,
    ]
    by_row = {
        row: [one for one in TIMELINE.deadlines if one.rows == (row,)]
        for row in ("vice_chair", "company_leaders")
    }
    assert [[one.step for one in some] for some in by_row.values()] == [six, six]
    assert [(one.days_before, one.stated) for one in by_row["vice_chair"]] == [
        (20, date(2023, 8, 10)),
        (15, date(2023, 8, 15)),
        (10, None),
        (10, date(2023, 8, 20)),
        (3, date(2023, 8, 26)),
        (None, date(2023, 8, 28)),
    ]
    assert [(one.days_before, one.stated) for one in by_row["company_leaders"]] == [
        (20, None),
        (15, None),
        (10, None),
        (10, None),
        (3, None),
        (1, None),
    ]


def test_explanations_pass_the_gate_of_the_authority() -> None:
    gates = {one.key: one.gate for one in TIMELINE.deadlines if one.gate}
    assert set(gates) == {"vice_chair.explanation", "company.explanation"}
    assert set(gates.values()) == {"xem xét trước khi gửi cho người ghi phiếu"}


def test_meeting_days() -> None:
    assert [(one.rows, one.earliest, one.latest) for one in TIMELINE.meetings] == [
        (("vice_chair",), date(2023, 8, 30), date(2023, 8, 30)),
        (("company_leaders",), None, date(2023, 8, 30)),
    ]


def test_routes_of_reporting() -> None:
    assert [(one.recipient, one.via, one.stated) for one in LOCALITY.reporting] == [
        ("Ban Thường vụ Tỉnh ủy", "", date(2023, 8, 31)),
        ("Ban Tổ chức Tỉnh ủy", "", date(2023, 8, 31)),
        ("Ban Cán sự Đảng UBND tỉnh, UBND tỉnh", "Sở Nội vụ", date(2023, 8, 30)),
        ("sở, ban, ngành", "", date(2023, 8, 31)),
        ("Ban Cán sự Đảng UBND tỉnh, UBND tỉnh", "Sở Nội vụ", date(2023, 8, 31)),
    ]


def test_observers_of_companies_and_departments() -> None:
    assert [(one.key, one.rows, one.venues) for one in LOCALITY.observers] == [
        ("companies", ("company_leaders",), ()),
        ("departments", ("committee_member", "department_leaders"), ("workplace",)),
    ]


def test_a_party_paper_without_number_and_day() -> None:
    assert LOCALITY.issuer.skin is Skin.PARTY
    assert (LOCALITY.paper.number, LOCALITY.paper.issued) == ("", None)
    assert LOCALITY.signature.authority == "T/M BAN CÁN SỰ ĐẢNG"
    assert len(LOCALITY.recipients) == 8


def test_the_resolution_is_written_wrongly_and_meant_rightly() -> None:
    (council,) = (one for one in LOCALITY.legal_bases if not one.opening)
    assert council.document.number == "96/2023/QH15"
    assert "96/2023/NQ-QH15" in council.text


def test_two_references_name_part_two_for_part_three() -> None:
    assert [(one.text, one.proposed) for one in LOCALITY.references] == [
        (
            "điểm b khoản 2.3 mục 2 phần II Kế hoạch này",
            "điểm b khoản 2.3 mục 2 phần III Kế hoạch này",
        ),
        (
            "điểm c, điểm d khoản 1 mục II Kế hoạch này",
            "điểm c, điểm d khoản 1 mục III Kế hoạch này",
        ),
    ]


def test_typing_errors_of_the_plan_stay() -> None:
    duties = " ".join(one for some in LOCALITY.responsibilities for one in some.duties)
    assert "Ban Ban cán sự đảng" in duties
    assert any("tín nhiệm nhiệm" in one.text for one in LOCALITY.reporting)


def test_what_is_left_to_a_paper_not_at_hand() -> None:
    left = [one.topic for one in LOCALITY.gaps if one.document and not one.document.available]
    assert {Topic.BALLOT, Topic.VOID, Topic.DISCLOSURE, Topic.RECONSIDER, Topic.DISMISS} <= {*left}
    assert FORMATS == ()


def test_sections_follow_the_text() -> None:
    assert [one.number for one in LOCALITY.sections] == [
        *("I.", "II.", "III.", "1.", "2.", "2.1.", "2.2.", "2.3.", "2.4.", "2.5.", "IV.", ""),
    ]
    assert sum(len(one.clauses) for one in LOCALITY.sections) == 53
