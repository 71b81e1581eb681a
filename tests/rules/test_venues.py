"""Decisions 20 to 22: two places at most, the Council first, results side by side."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from tests.rules.samples import cite, person, venue

from tinnhiem_core.law import Citation, Finding, Topic, decide
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.meeting import RowResult
from tinnhiem_core.model.people import Person
from tinnhiem_core.model.titles import MAX_VENUES, VenueKind
from tinnhiem_core.model.vote import CandidateLine, Confidence, Outcome, RowCount
from tinnhiem_core.rules.venues import (
    Assignment,
    VenueChoice,
    VenueResult,
    choice_findings,
    side_by_side,
    third_venue,
    venue_count,
    venue_order,
)

AN, BINH = person("an"), person("binh")
COUNCIL = venue("council", VenueKind.COUNCIL, organiser="HĐND tỉnh")
PARTY = venue("party", VenueKind.PARTY_COMMITTEE, organiser="Ban Chấp hành Đảng bộ tỉnh")
WORK = venue("work", organiser="Cơ quan, đơn vị công tác")
LAW = regulation(Topic.VENUES)


def at(
    who: Person = AN,
    where: object = WORK,
    unit: str = "so",
    day: date | None = None,
    row: str = "r1",
) -> Assignment:
    return Assignment(person=who, row=row, venue=where, unit=unit, day=day)  # type: ignore[arg-type]


TWO = (at(where=COUNCIL, unit="hdnd"), at(where=PARTY, unit="tinh_uy"))
THREE = (*TWO, at())
QUOTED = "“HĐND tỉnh”, “Ban Chấp hành Đảng bộ tỉnh”, “Cơ quan, đơn vị công tác”"


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, dict[str, object]]]:
    return [(one.code, one.where, dict(one.figures)) for one in findings]


def test_limit_is_two() -> None:
    assert MAX_VENUES == 2


def test_two_places_are_within_the_limit() -> None:
    decision = venue_count(AN, TWO)
    assert (decision.value, decision.code, decision.because) == (2, "venues.within", (LAW,))
    assert dict(decision.figures) == {
        "name": "Ông an",
        "count": 2,
        "limit": 2,
        "places": "“HĐND tỉnh”, “Ban Chấp hành Đảng bộ tỉnh”",
    }
    assert "Chưa đối chiếu với địa phương, đơn vị khác" in str(decision)
    assert third_venue(AN, TWO) == ()


def test_third_place_of_a_person_in_a_round_is_an_error() -> None:
    decision = venue_count(AN, THREE)
    assert (decision.value, decision.code) == (3, "venues.over")
    figures = {"name": "Ông an", "count": 3, "limit": 2, "places": QUOTED}
    assert dict(decision.figures) == figures
    (finding,) = third_venue(AN, THREE)
    assert (finding.code, finding.where, finding.because) == ("L.303", "an", (LAW,))
    assert dict(finding.figures) == figures


def test_two_rows_that_meet_at_one_body_are_one_place() -> None:
    same = (*TWO, at(where=COUNCIL, unit="hdnd", row="r2"))
    assert venue_count(AN, same).value == 2
    another_unit = (*TWO, at(where=COUNCIL, unit="hdnd_huyen"))
    assert venue_count(AN, another_unit).value == 3
    another_body = (*TWO, at(where=WORK, unit="hdnd"))
    assert venue_count(AN, another_body).value == 3


def test_place_has_the_wording_met_first_and_other_people_do_not_count() -> None:
    other = venue("other", organiser="nơi khác")
    mine = (at(), at(where=other), at(BINH, COUNCIL, "hdnd"), at(BINH, PARTY, "tinh_uy"))
    assert dict(venue_count(AN, mine).figures)["places"] == "“Cơ quan, đơn vị công tác”"
    assert venue_count(AN, mine).value == 1
    assert venue_count(person("nobody"), mine).value == 0


def choice(
    kept: tuple[Assignment, ...],
    dropped: tuple[Assignment, ...],
    reason: str = "Chọn nơi công tác chính",
    basis: Citation | None = None,
) -> list[tuple[str, str, dict[str, object]]]:
    chosen = VenueChoice(person=AN, kept=kept, dropped=dropped, reason=reason, basis=basis)
    return told(choice_findings(chosen))


def test_choice_of_two_with_a_reason_passes() -> None:
    assert choice(TWO, (at(),)) == []
    assert choice(TWO, (), reason="") == []


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_choice_without_a_reason_is_an_error(reason: str) -> None:
    places = {"name": "Ông an", "places": "“Cơ quan, đơn vị công tác”"}
    assert choice(TWO, (at(),), reason) == [("L.304", "an", places)]
    chosen = VenueChoice(person=AN, kept=TWO, dropped=(at(),))
    assert [one.because for one in choice_findings(chosen)] == [(LAW,)]


def test_choice_that_keeps_three_is_no_choice() -> None:
    extra = at(where=WORK, unit="doan_the")
    assert [code for code, *_ in choice(THREE, (extra,))] == ["L.303"]


@pytest.mark.parametrize("basis", [None, cite("điều nào đó"), cite("điều nào đó", " ")])
def test_council_is_dropped_only_on_a_quoted_legal_basis(basis: Citation | None) -> None:
    dropped = {"name": "Ông an", "places": "“HĐND tỉnh”"}
    kept = (THREE[1], THREE[2])
    assert choice(kept, (THREE[0],), basis=basis) == [("L.305", "an", dropped)]
    both = (THREE[0], at(where=WORK, unit="khac"))
    assert choice(kept, both, basis=basis) == [("L.305", "an", dropped)]
    chosen = VenueChoice(person=AN, kept=kept, dropped=both, reason="vì", basis=basis)
    assert choice_findings(chosen)[0].because == (resolution(Topic.SCOPE),)


def test_council_may_be_dropped_with_the_words_of_a_basis() -> None:
    basis = cite("Phụ lục 1, dòng 10", "trừ các đồng chí bí thư cấp ủy cấp huyện")
    assert choice((THREE[1], THREE[2]), (THREE[0],), basis=basis) == []
    assert [code for code, *_ in choice((), THREE, reason="", basis=basis)] == ["L.304"]
    assert [code for code, *_ in choice((), THREE, reason="")] == ["L.304", "L.305"]


def test_row_dropped_at_a_place_that_is_kept_is_not_a_place_dropped() -> None:
    again = at(where=COUNCIL, unit="hdnd", row="r2")
    assert choice(TWO, (again,), reason="") == []


EARLY, LATE = date(2023, 11, 3), date(2023, 12, 8)


def test_decision_21_party_committee_before_the_council_is_a_warning() -> None:
    clause = cite("II.2(2)", "tiến hành sau khi")
    assigned = (at(where=PARTY, day=EARLY), at(where=COUNCIL, day=LATE))
    (finding,) = venue_order(assigned, clause)
    assert (finding.code, finding.where, finding.because) == ("C.309", "an", (clause,))
    assert dict(finding.figures) == {
        "name": "Ông an",
        "party": "Ban Chấp hành Đảng bộ tỉnh",
        "party_day": EARLY,
        "council": "HĐND tỉnh",
        "council_day": LATE,
    }
    assert venue_order(reversed(assigned))[0].because == (regulation(Topic.ORDER),)


@pytest.mark.parametrize(
    "assigned",
    [
        (at(where=PARTY, day=LATE), at(where=COUNCIL, day=EARLY)),
        (at(where=PARTY, day=LATE), at(where=COUNCIL, day=LATE)),
        (at(where=PARTY, day=None), at(where=COUNCIL, day=LATE)),
        (at(where=PARTY, day=EARLY), at(where=COUNCIL, day=None)),
        (at(where=PARTY, day=EARLY), at(BINH, COUNCIL, day=LATE)),
        (at(where=WORK, day=EARLY), at(where=COUNCIL, day=LATE)),
        (at(where=PARTY, day=EARLY), at(where=WORK, day=LATE)),
    ],
)
def test_order_that_is_right_open_or_of_other_venues(assigned: tuple[Assignment, ...]) -> None:
    assert venue_order(assigned) == ()


def result(who: str, low: int, outcome: Outcome) -> RowResult:
    return RowResult(
        line=CandidateLine(name=f"Ông {who}", title="Giám đốc", person=who),
        count=RowCount(high=30 - low, trust=0, low=low),
        void=0,
        valid=30,
        shares=((Confidence.LOW, Fraction(low, 30)),),
        outcome=decide(outcome, "outcome"),
    )


BESIDE = (
    VenueResult(venue="HĐND tỉnh", result=result("an", 20, Outcome.DISMISS)),
    VenueResult(venue="UBND tỉnh", result=result("an", 10, Outcome.NONE)),
)


def test_decision_22_results_stand_side_by_side_each_with_its_own_band() -> None:
    both = side_by_side(BESIDE)
    assert both.results == BESIDE
    assert [one.result.outcome.value for one in both.results] == [Outcome.DISMISS, Outcome.NONE]
    assessment = both.assessment
    assert (assessment.value, assessment.code) == ("", "two_venues.pending")
    assert assessment.because == (regulation(Topic.TWO_VENUES),)
    assert dict(assessment.figures) == {"name": "Ông an", "count": 2, "assessment": ""}


def test_overall_assessment_is_the_text_of_the_authority() -> None:
    entered = side_by_side(BESIDE, " Hoàn thành tốt. ").assessment
    assert (entered.value, entered.code) == ("Hoàn thành tốt.", "two_venues.assessed")
    assert dict(entered.figures)["assessment"] == "Hoàn thành tốt."
    assert side_by_side(BESIDE, " ").assessment.code == "two_venues.pending"
    assert dict(side_by_side(BESIDE[:1]).assessment.figures)["count"] == 1


def test_results_of_different_people_never_stand_together() -> None:
    stranger = VenueResult(venue="UBND tỉnh", result=result("binh", 10, Outcome.NONE))
    with pytest.raises(ValueError, match=r"one person expected: \[\('an', 'Ông an'\), \('binh'"):
        side_by_side((BESIDE[0], stranger))
    with pytest.raises(ValueError, match=r"one person expected: \[\]"):
        side_by_side(())
