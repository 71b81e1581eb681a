"""Deadlines: offset against stated date, weekends, slack, windows, third year, postponement."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tinnhiem_core.law import Citation, Finding, Severity, Topic
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.offsets import EXTRA_OFFSETS, MINIMUM_OFFSETS
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_core.rules.timing import (
    DueDate,
    Window,
    cycle,
    late,
    lateness,
    postpone,
    schedule,
    timing_findings,
    valid_days,
)
from tinnhiem_core.rules.timing.windows import planned_window
from tinnhiem_core.texts import Lang

PLAIN = Settings()
STRICT = Settings(strictly_before=True)
PLACE = Citation(document=QD_96, place="mục 1", quote="câu đầy đủ")
WEDNESDAY = date(2023, 8, 30)
FIVE = [Step.DOSSIER, Step.TO_VOTERS, Step.QUESTIONS, Step.FORWARD, Step.EXPLANATION]


def deadline(step: Step = Step.DOSSIER, **given_: Any) -> Deadline:
    values: dict[str, Any] = {"key": str(step), "text": "câu", "words": "", "citation": PLACE}
    values |= given_
    return Deadline(step=step, **values)


def line(*deadlines: Deadline, meetings: tuple[MeetingDate, ...] = ()) -> Timeline:
    return Timeline(deadlines=deadlines, meetings=meetings)


def meeting_on(
    earliest: date | None, latest: date | None, words: str = "dự kiến", **given_: Any
) -> MeetingDate:
    values: dict[str, Any] = {"key": "hop", "planned": latest, "citation": PLACE} | given_
    return MeetingDate(words=words, earliest=earliest, latest=latest, **values)


def only(
    one: Deadline,
    day: date = WEDNESDAY,
    settings: Settings = PLAIN,
) -> DueDate:
    return schedule(line(one), day, settings)[0]


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [one.code for one in findings]


def all_findings(timeline: Timeline, day: date, **given_: Any) -> tuple[Finding, ...]:
    settings = given_.pop("settings", PLAIN)
    due_dates = schedule(timeline, day, settings, given_.get("rows", ()))
    return timing_findings(due_dates, day, timeline, settings, **given_)


# The Regulation's steps


def test_regulation_asks_20_15_10_10_3_days() -> None:
    assert [(one.step, one.days) for one in MINIMUM_OFFSETS] == [
        ("dossier", 20),
        ("to_voters", 15),
        ("questions", 10),
        ("forward", 10),
        ("explanation", 3),
    ]
    assert [(one.step, one.days) for one in EXTRA_OFFSETS] == [("authority_request", 10)]


def test_each_offset_cites_the_regulation_without_an_article() -> None:
    for one in (*MINIMUM_OFFSETS, *EXTRA_OFFSETS):
        assert one.citation == Citation(document=QD_96, quote=one.quote)
        assert str(one.days) in one.quote


def test_empty_plan_inherits_the_five_steps() -> None:
    inherited = schedule(line(), WEDNESDAY, PLAIN)
    assert [one.deadline.step for one in inherited] == FIVE
    assert [one.due for one in inherited] == [
        date(2023, 8, 10),
        date(2023, 8, 15),
        date(2023, 8, 20),
        date(2023, 8, 20),
        date(2023, 8, 27),
    ]
    assert all(one.inherited and one.stated is None for one in inherited)
    first = inherited[0].deadline
    assert first.key == "regulation.dossier"
    assert first.citation.document == QD_96
    assert (
        first.text
        == first.words
        == ("gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày")
    )
    assert first.rows == ()
    assert [one.deadline.days_before for one in inherited] == [20, 15, 10, 10, 3]


def test_only_what_the_plan_lacks_is_inherited() -> None:
    own = deadline(Step.TO_VOTERS, days_before=16)
    found = schedule(line(own), WEDNESDAY, PLAIN)
    assert [one.deadline.step for one in found] == [Step.TO_VOTERS, *FIVE[:1], *FIVE[2:]]
    assert [one.inherited for one in found] == [False, True, True, True, True]
    assert found[0].deadline is own


def test_rows_pick_the_deadlines_that_concern_them() -> None:
    both = line(
        deadline(key="a", days_before=21, rows=("a",)),
        deadline(key="b", days_before=22, rows=("b", "c")),
        deadline(key="all", days_before=23),
    )
    assert [one.deadline.key for one in schedule(both, WEDNESDAY, PLAIN, ("c",))[:2]] == [
        "b",
        "all",
    ]
    assert [one.deadline.key for one in schedule(both, WEDNESDAY, PLAIN)[:3]] == ["a", "b", "all"]


def test_rows_without_the_step_inherit_it_for_themselves() -> None:
    part = line(deadline(key="a", days_before=21, rows=("a",)))
    found = schedule(part, WEDNESDAY, PLAIN, ("a", "b", "c"))
    dossiers = [one for one in found if one.deadline.step is Step.DOSSIER]
    assert [(one.deadline.key, one.deadline.rows) for one in dossiers] == [
        ("a", ("a",)),
        ("regulation.dossier", ("b", "c")),
    ]
    assert len(schedule(part, WEDNESDAY, PLAIN, ("a",))) == 5


# Offset, stated date, the earlier binds


def test_offset_alone() -> None:
    found = only(deadline(days_before=20))
    assert (found.by_offset, found.stated, found.due) == (
        date(2023, 8, 10),
        None,
        date(2023, 8, 10),
    )
    assert found.findings == ()
    assert not found.inherited


def test_stated_alone_is_measured_by_the_regulation() -> None:
    found = only(deadline(stated=date(2023, 8, 9)))
    assert (found.by_offset, found.stated) == (date(2023, 8, 10), date(2023, 8, 9))
    assert found.due == date(2023, 8, 9)
    assert found.findings == ()


def test_regulation_binds_where_it_is_earlier_than_a_stated_date() -> None:
    assert only(deadline(stated=date(2023, 8, 11))).due == date(2023, 8, 10)


def test_step_without_offset_or_date_is_not_due() -> None:
    found = only(deadline(Step.BALLOTS))
    assert (found.by_offset, found.stated, found.due, found.findings) == (None, None, None, ())


def test_added_step_has_no_inherited_offset() -> None:
    found = only(deadline(Step.AUTHORITY_REQUEST, stated=date(2023, 8, 1)))
    assert (found.by_offset, found.due) == (None, date(2023, 8, 1))


def test_zero_days_before_is_an_offset() -> None:
    assert only(deadline(Step.BALLOTS, days_before=0)).due == WEDNESDAY


def test_meeting_is_due_on_its_own_day_whatever_the_plan_says() -> None:
    found = only(deadline(Step.MEETING, stated=date(2023, 8, 26), days_before=3))
    assert found.due == WEDNESDAY
    assert found.stated == date(2023, 8, 26)
    assert found.findings == ()


def test_stated_date_is_the_last_permitted_day() -> None:
    nam_dinh = deadline(
        words="trước ngày 10/8/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày)",
        days_before=20,
        stated=date(2023, 8, 10),
    )
    assert only(nam_dinh).stated == date(2023, 8, 10)
    assert only(nam_dinh).findings == ()
    assert only(nam_dinh, settings=STRICT).stated == date(2023, 8, 9)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("xong trước ngày 26/8/2023", 25),
        ("Trước  ngày 26/8", 25),
        ("trước ngày lấy phiếu tín nhiệm 3 ngày", 26),
        ("dự kiến ngày 26/8", 26),
    ],
)
def test_strict_reading_moves_only_dates_named_with_before(words: str, last: int) -> None:
    one = deadline(Step.BALLOTS, words=words, stated=date(2023, 8, 26))
    assert only(one, settings=STRICT).stated == date(2023, 8, last)
    assert only(one).stated == date(2023, 8, 26)


def test_nam_dinh_26_8_is_four_days_not_the_three_it_names() -> None:
    words = "trước ngày 26/8/2023 (trước ngày lấy phiếu tín nhiệm 3 ngày)"
    found = only(deadline(Step.EXPLANATION, words=words, days_before=3, stated=date(2023, 8, 26)))
    assert found.due == date(2023, 8, 26)
    assert codes(found.findings) == ["C.401", "N.401", "N.402"]
    first = found.findings[0]
    assert dict(first.figures) == {
        "words": words,
        "stated": date(2023, 8, 26),
        "meeting": WEDNESDAY,
        "days": 4,
        "named": 3,
        "by_offset": date(2023, 8, 27),
        "due": date(2023, 8, 26),
    }
    assert first.quotes() == (words,)
    assert first.where == "explanation"
    assert first.severity is Severity.WARNING
    assert [dict(one.figures)["day"] for one in found.findings[1:]] == [
        date(2023, 8, 26),
        date(2023, 8, 27),
    ]


def test_disagreement_needs_an_offset_of_the_plan() -> None:
    assert only(deadline(stated=date(2023, 8, 9))).findings == ()


def test_offset_that_is_earlier_binds() -> None:
    found = only(deadline(days_before=22, stated=date(2023, 8, 9)))
    assert found.due == date(2023, 8, 8)
    assert codes(found.findings) == ["C.401"]
    assert dict(found.findings[0].figures)["due"] == date(2023, 8, 8)


# Looser than the Regulation


@pytest.mark.parametrize("offset", MINIMUM_OFFSETS, ids=lambda one: one.step)
def test_plan_may_tighten_and_not_loosen(offset: Any) -> None:
    step = Step(offset.step)
    day = date(2023, 8, 30)
    assert "L.401" not in codes(only(deadline(step, days_before=offset.days), day).findings)
    assert "L.401" not in codes(only(deadline(step, days_before=offset.days + 1), day).findings)
    loose = only(deadline(step, words="w", days_before=offset.days - 1), day).findings
    assert loose[0].code == "L.401"
    assert dict(loose[0].figures) == {
        "words": "w",
        "days": offset.days - 1,
        "minimum": offset.days,
    }
    assert loose[0].quotes() == ("w", offset.quote)
    assert loose[0].where == offset.step
    assert loose[0].severity is Severity.ERROR


@pytest.mark.parametrize("offset", MINIMUM_OFFSETS, ids=lambda one: one.step)
def test_stated_date_keeps_the_days_of_the_regulation(offset: Any) -> None:
    step = Step(offset.step)
    kept = WEDNESDAY - timedelta(days=offset.days)
    assert not {"L.402", "L.403"} & set(codes(only(deadline(step, stated=kept)).findings))
    short = kept + timedelta(days=1)
    found = only(deadline(step, words="w", stated=short)).findings
    assert found[0].code == "L.402"
    assert dict(found[0].figures) == {
        "words": "w",
        "stated": short,
        "meeting": WEDNESDAY,
        "days": offset.days - 1,
        "minimum": offset.days,
    }
    assert found[0].quotes() == ("w", offset.quote)
    assert found[0].where == offset.step


def test_one_day_before_is_short_and_the_day_itself_is_not_before() -> None:
    assert "L.402" in codes(only(deadline(stated=date(2023, 8, 29))).findings)
    assert "L.403" in codes(only(deadline(stated=WEDNESDAY)).findings)
    assert "L.403" in codes(only(deadline(stated=date(2023, 9, 1))).findings)


def test_offset_of_a_step_beyond_the_five_is_free() -> None:
    assert only(deadline(Step.BALLOTS, days_before=1)).findings == ()
    assert only(deadline(Step.AUTHORITY_REQUEST, days_before=1)).findings == ()


@pytest.mark.parametrize(("day", "expected"), [(10, ["C.402"]), (11, [])])
def test_ninh_son_request_of_the_authority_is_a_warning(day: int, expected: list[str]) -> None:
    one = deadline(Step.AUTHORITY_REQUEST, words="trước ngày 01/11/2023", stated=date(2023, 11, 1))
    found = only(one, date(2023, 11, day)).findings
    assert codes(found) == expected
    if found:
        assert dict(found[0].figures)["days"] == 9
        assert dict(found[0].figures)["minimum"] == 10


def test_ninh_son_request_read_strictly_keeps_ten_days() -> None:
    one = deadline(Step.AUTHORITY_REQUEST, words="trước ngày 01/11/2023", stated=date(2023, 11, 1))
    assert only(one, date(2023, 11, 10), STRICT).findings == ()


def test_request_of_the_authority_after_the_vote_stays_a_warning() -> None:
    one = deadline(Step.AUTHORITY_REQUEST, stated=date(2023, 11, 2))
    assert codes(only(one, date(2023, 11, 1)).findings) == ["C.402"]


@settings(deadline=None)
@given(
    st.sampled_from(list(Step)),
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(-5, 40),
    st.integers(0, 30),
)
def test_stricter_plan_never_fails_what_a_looser_one_passes(
    step: Step, days: int, more: int, ahead: int, earlier: int
) -> None:
    stated = WEDNESDAY - timedelta(days=ahead)
    loose = line(deadline(step, days_before=days, stated=stated))
    tight = line(deadline(step, days_before=days + more, stated=stated - timedelta(days=earlier)))
    assert _errors(tight) <= _errors(loose)


def _errors(timeline: Timeline) -> set[str]:
    due_dates = schedule(timeline, WEDNESDAY, PLAIN)
    return {
        one.code[:3] if one.code in {"L.402", "L.403"} else one.code
        for due in due_dates
        for one in due.findings
        if one.severity is Severity.ERROR
    }


@settings(deadline=None)
@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 60))
def test_binding_date_is_the_earlier_and_never_after_the_regulation(day: date, ahead: int) -> None:
    stated = day - timedelta(days=ahead)
    found = only(deadline(stated=stated), day)
    assert found.due == min(stated, day - timedelta(days=20))


# Weekends and holidays


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 8, 18), []),  # Friday
        (date(2023, 8, 19), ["N.401"]),
        (date(2023, 8, 20), ["N.402"]),
        (date(2023, 8, 21), []),
        (date(2024, 1, 1), ["N.403"]),
        (date(2024, 4, 30), ["N.403"]),
        (date(2024, 5, 1), ["N.403"]),
        (date(2024, 9, 2), ["N.403"]),
        (date(2023, 9, 2), ["N.401", "N.403"]),
    ],
)
def test_weekends_and_holidays_are_noted_and_never_shifted(day: date, expected: list[str]) -> None:
    found = only(deadline(Step.BALLOTS, words="w", stated=day), day + timedelta(days=20))
    assert found.due == day
    assert codes(found.findings) == expected
    for one in found.findings:
        assert dict(one.figures) == {"day": day, "words": "w"}
        assert one.where == "ballots"
        assert one.quotes() == ("w",)
        assert one.severity is Severity.NOTE


def test_day_of_the_regulation_is_noted_only_where_it_binds() -> None:
    monday = date(2023, 8, 28)  # 20 days before: Tuesday the 8th
    saturday = date(2023, 9, 1)  # 20 days before: Saturday the 12th of August
    earlier = deadline(stated=date(2023, 8, 11))
    later = deadline(stated=date(2023, 8, 14))
    assert only(earlier, saturday).findings == ()
    assert [one.code for one in only(later, saturday).findings] == ["L.402", "N.401"]
    assert only(deadline(), saturday).findings[0].code == "N.401"
    assert only(deadline(), monday).findings == ()


def test_text_stands_in_for_missing_words() -> None:
    found = only(deadline(Step.BALLOTS, stated=date(2023, 8, 19)))
    assert found.findings[0].quotes() == ("câu",)


# All findings of one meeting


def test_findings_start_with_errors_and_come_once() -> None:
    both = line(
        deadline(Step.BALLOTS, key="x", words="w", stated=date(2023, 8, 19)),
        deadline(Step.BALLOTS, key="x", words="w", stated=date(2023, 8, 19)),
        deadline(days_before=19),
    )
    found = all_findings(both, WEDNESDAY)
    assert codes(found)[:2] == ["L.401", "N.401"]
    assert codes(found).count("N.401") == 1


def test_meeting_before_every_date_of_the_plan() -> None:
    plan = line(
        deadline(stated=date(2023, 8, 10), words="trước ngày 10/8"),
        deadline(Step.TO_VOTERS, stated=date(2023, 8, 15)),
        deadline(Step.MEETING, stated=date(2023, 8, 2)),
        deadline(Step.REPORT, stated=date(2023, 8, 1)),
    )
    found = all_findings(plan, date(2023, 8, 9))
    clear = next(one for one in found if one.code == "L.404")
    assert clear.where == ""
    assert dict(clear.figures) == {"meeting": date(2023, 8, 9), "first": date(2023, 8, 10)}
    assert clear.quotes() == ("trước ngày 10/8",)
    assert "L.404" not in codes(all_findings(plan, date(2023, 8, 10)))


def test_first_of_several_dates_on_one_day_is_quoted() -> None:
    plan = line(
        deadline(stated=date(2023, 8, 10), words="một"),
        deadline(Step.TO_VOTERS, stated=date(2023, 8, 10), words="hai"),
    )
    found = all_findings(plan, date(2023, 8, 9), issued=date(2023, 8, 1))
    quotes = {one.code: one.quotes() for one in found if one.code in {"L.404", "C.403"}}
    assert quotes["L.404"] == ("một",)
    both = line(
        deadline(days_before=20, words="một"),
        deadline(Step.TO_VOTERS, days_before=20, words="hai"),
    )
    first = next(
        one
        for one in all_findings(both, WEDNESDAY, issued=date(2023, 8, 11))
        if one.code == "C.403"
    )
    assert first.quotes() == ("một",)


def test_plan_of_offsets_alone_has_no_date_to_come_before() -> None:
    assert "L.404" not in codes(all_findings(line(deadline(days_before=20)), date(2023, 1, 2)))


def test_meeting_before_the_plan_was_issued() -> None:
    plan = line(deadline(days_before=20))
    found = all_findings(plan, date(2023, 8, 29), issued=WEDNESDAY)
    early = next(one for one in found if one.code == "L.405")
    assert dict(early.figures) == {"meeting": date(2023, 8, 29), "issued": WEDNESDAY}
    assert early.because == (regulation(Topic.TIMELINE),)
    assert "L.405" not in codes(all_findings(plan, WEDNESDAY, issued=WEDNESDAY))


def test_plan_issued_after_its_own_first_deadline() -> None:
    plan = line(
        deadline(Step.TO_VOTERS, days_before=15),
        deadline(days_before=20, words="w"),
        deadline(Step.REPORT, key="r", stated=date(2023, 1, 3)),
    )
    found = all_findings(plan, WEDNESDAY, issued=date(2023, 8, 16))
    first = next(one for one in found if one.code == "C.403")
    assert dict(first.figures) == {
        "words": "w",
        "due": date(2023, 8, 10),
        "issued": date(2023, 8, 16),
    }
    assert first.where == "dossier"
    assert first.quotes() == ("w",)
    assert "C.403" in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 11)))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 10)))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY))


def test_first_deadline_skips_steps_without_a_date() -> None:
    plan = line(deadline(Step.BALLOTS), *(deadline(step, days_before=20) for step in FIVE))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 10)))


def test_meeting_outside_the_time_that_the_plan_foresees() -> None:
    plan = line(
        meetings=(
            meeting_on(
                date(2023, 11, 1), date(2023, 11, 30), "Dự kiến trong tháng 11/2023", rows=("a",)
            ),
        )
    )
    found = all_findings(plan, date(2023, 12, 1))
    outside = next(one for one in found if one.code == "C.404")
    assert dict(outside.figures) == {
        "words": "Dự kiến trong tháng 11/2023",
        "meeting": date(2023, 12, 1),
    }
    assert outside.where == "hop"
    assert outside.quotes() == ("Dự kiến trong tháng 11/2023",)
    for day in (date(2023, 11, 1), date(2023, 11, 30)):
        assert "C.404" not in codes(all_findings(plan, day))
    assert "C.404" in codes(all_findings(plan, date(2023, 10, 31)))
    assert "C.404" not in codes(all_findings(plan, date(2023, 10, 31), rows=("b",)))
    assert "C.404" in codes(all_findings(plan, date(2023, 10, 31), rows=("a",)))


def test_meeting_day_on_a_weekend() -> None:
    saturday = date(2023, 7, 15)
    planned = line(meetings=(meeting_on(None, saturday, "trước ngày 15/7/2023"),))
    note = next(one for one in all_findings(planned, saturday) if one.where == "hop")
    assert note.code == "N.401"
    assert note.quotes() == ("trước ngày 15/7/2023",)
    assert "C.404" in codes(all_findings(planned, saturday, settings=STRICT))
    assert dict(note.figures) == {"day": saturday, "words": "trước ngày 15/7/2023"}


def test_open_meeting_day_on_a_weekend_or_holiday() -> None:
    for day in (date(2023, 7, 15), date(2024, 9, 2)):
        note = next(one for one in all_findings(line(), day) if one.code == "N.406")
        assert dict(note.figures) == {"meeting": day}
        assert note.because == (Citation(document=QD_96),)
    assert "N.406" not in codes(all_findings(line(), WEDNESDAY))


def test_zero_slack_between_questions_and_their_forwarding() -> None:
    plan = line(
        deadline(Step.QUESTIONS, words="q", days_before=10),
        deadline(Step.FORWARD, words="f", days_before=10, stated=date(2023, 8, 20)),
    )
    found = [one for one in all_findings(plan, WEDNESDAY) if one.code == "N.404"]
    assert len(found) == 1
    assert dict(found[0].figures) == {"due": date(2023, 8, 20)}
    assert found[0].quotes() == ("q", "f")
    assert found[0].where == "forward"


@pytest.mark.parametrize(
    "forward",
    [
        deadline(Step.FORWARD, days_before=11),
        deadline(Step.FORWARD, days_before=10, rows=("b",)),
        deadline(Step.TO_VOTERS, days_before=10),
    ],
    ids=["a day apart", "other rows", "not planned: inherited"],
)
def test_slack_is_fine(forward: Deadline) -> None:
    plan = line(deadline(Step.QUESTIONS, days_before=10, rows=("a",)), forward)
    assert "N.404" not in codes(all_findings(plan, WEDNESDAY))


def test_inherited_steps_are_not_told_about_slack() -> None:
    assert "N.404" not in codes(all_findings(line(), WEDNESDAY))


@pytest.mark.parametrize(
    ("words", "stated", "expected"),
    [
        ("trước ngày 30/8/2023", 29, "C.405"),
        ("trước ngày 30/8/2023", 30, "N.405"),
        ("trước ngày 31/8/2023", 31, "N.405"),
        ("trước ngày 31/8/2023", 32, None),
        ("trong tháng 8/2023", 31, None),
        ("trong tháng 8/2023", 30, None),
    ],
)
def test_report_against_the_day_of_the_vote(words: str, stated: int, expected: str | None) -> None:
    on = date(2023, 8, 1) + timedelta(days=stated - 1)
    plan = line(deadline(Step.REPORT, words=words, stated=on))
    found = [one for one in all_findings(plan, WEDNESDAY) if one.code in {"C.405", "N.405"}]
    assert codes(tuple(found)) == ([expected] if expected else [])
    for one in found:
        assert one.where == "report"
        assert one.quotes() == (words,)
        assert dict(one.figures) == {
            "words": words,
            "stated": on,
            "strict": on - timedelta(days=1),
            "meeting": WEDNESDAY,
        }


def test_report_read_strictly_on_the_day_of_the_vote() -> None:
    plan = line(deadline(Step.REPORT, words="trước ngày 31/8/2023", stated=date(2023, 8, 31)))
    assert "N.405" in codes(all_findings(plan, WEDNESDAY, settings=STRICT))
    earlier = line(deadline(Step.REPORT, words="trước ngày 30/8/2023", stated=WEDNESDAY))
    assert "C.405" in codes(all_findings(earlier, WEDNESDAY, settings=STRICT))


def test_report_without_a_date_says_nothing() -> None:
    plan = line(deadline(Step.REPORT, days_before=-1))
    assert not {"C.405", "N.405"} & set(codes(all_findings(plan, WEDNESDAY)))


# Lateness


def test_late_counts_calendar_days() -> None:
    due = only(deadline(days_before=20))
    assert late(due, date(2023, 8, 10)) == 0
    assert late(due, date(2023, 8, 11)) == 1
    assert late(due, date(2023, 8, 1)) == 0
    assert late(only(deadline(Step.BALLOTS)), WEDNESDAY) == 0


def test_lateness_is_recorded_with_the_day_count() -> None:
    due = only(deadline(days_before=20, words="w"))
    assert lateness(due, date(2023, 8, 10), WEDNESDAY) == ()
    found = lateness(due, date(2023, 8, 12), WEDNESDAY)
    assert codes(found) == ["C.406"]
    assert dict(found[0].figures) == {"words": "w", "due": date(2023, 8, 10), "days": 2}
    assert found[0].where == "dossier"
    assert found[0].quotes() == ("w",)


def test_missing_explanation_is_counted_to_the_day_of_the_vote() -> None:
    due = only(deadline(Step.EXPLANATION, days_before=3))
    found = lateness(due, None, WEDNESDAY)
    assert codes(found) == ["C.407"]
    assert dict(found[0].figures)["days"] == 3
    assert lateness(only(deadline(Step.BALLOTS)), None, WEDNESDAY) == ()


# Third year


@pytest.mark.parametrize(
    ("term", "year", "held"),
    [
        (2020, 2021, False),
        (2020, 2022, True),
        (2020, 2023, True),  # Party term begun in autumn 2020
        (2020, 2024, False),
        (2021, 2023, True),  # Council term begun in May 2021
        (2025, 2028, True),
        (2026, 2028, True),
    ],
)
def test_third_year(term: int, year: int, *, held: bool) -> None:
    decision = cycle(term, year, PLAIN)
    assert decision.value is held
    assert decision.code == ("cycle.held" if held else "cycle.other")
    assert decision.because == (regulation(Topic.CYCLE),)
    assert dict(decision.figures) == {
        "term": str(term),
        "year": str(year),
        "cycle_year": 3,
        "first": str(term + 2),
        "last": str(term + 3),
    }


def test_year_of_the_cycle_is_a_setting() -> None:
    assert cycle(2021, 2026, Settings(cycle_year=5)).value is True
    assert cycle(2021, 2023, Settings(cycle_year=5)).value is False


# Valid meeting days


def quang_ngai(settings: Settings = PLAIN) -> Window:
    return valid_days(
        line(
            deadline(words="trước ngày 20/6/2023", days_before=20, stated=date(2023, 6, 20)),
            meetings=(meeting_on(None, date(2023, 7, 15), "Dự kiến trước ngày 15/7/2023"),),
        ),
        settings,
    ).value


def test_quang_ngai_is_valid_only_from_10_to_15_july() -> None:
    assert quang_ngai() == Window(
        earliest=date(2023, 7, 10), latest=date(2023, 7, 15), clear_from=date(2023, 7, 10)
    )
    assert [quang_ngai().holds(date(2023, 7, day)) for day in (9, 10, 15, 16)] == [
        False,
        True,
        True,
        False,
    ]


def test_quang_ngai_read_strictly() -> None:
    window = quang_ngai(STRICT)
    assert (window.earliest, window.latest) == (date(2023, 7, 9), date(2023, 7, 14))


NINH_SON = line(
    deadline(words="trước ngày 20/10/2023", stated=date(2023, 10, 20)),
    deadline(Step.TO_VOTERS, words="trước ngày 23/10/2023", stated=date(2023, 10, 23)),
    deadline(Step.QUESTIONS, words="trước ngày 26/10/2023", stated=date(2023, 10, 26)),
    deadline(Step.AUTHORITY_REQUEST, words="trước ngày 01/11/2023", stated=date(2023, 11, 1)),
    deadline(
        Step.EXPLANATION,
        words="(dự kiến ngày 07/11/2023)",
        days_before=3,
        stated=date(2023, 11, 7),
    ),
    meetings=(meeting_on(date(2023, 11, 1), date(2023, 11, 30), planned=None),),
)


def test_ninh_son_is_valid_from_10_november_and_clear_from_11() -> None:
    assert valid_days(NINH_SON, PLAIN).value == Window(
        earliest=date(2023, 11, 10), latest=date(2023, 11, 30), clear_from=date(2023, 11, 11)
    )
    assert valid_days(NINH_SON, STRICT).value.clear_from == date(2023, 11, 10)


@pytest.mark.parametrize(
    ("day", "errors", "warnings"),
    [
        (7, {"dossier", "explanation"}, {"authority_request", "explanation"}),
        (9, {"explanation"}, {"authority_request", "explanation"}),
        (10, set(), {"authority_request"}),
        (11, set(), {"explanation"}),
        (30, set(), {"explanation"}),
    ],
)
def test_ninh_son_day_by_day(day: int, errors: set[str], warnings: set[str]) -> None:
    found = all_findings(NINH_SON, date(2023, 11, day))
    assert {one.where for one in found if one.severity is Severity.ERROR} == errors
    assert {one.where for one in found if one.severity is Severity.WARNING} == warnings


def test_window_says_what_is_valid() -> None:
    decision = valid_days(NINH_SON, PLAIN)
    assert decision.text() == "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023."
    assert decision.because == (PLACE, regulation(Topic.TIMELINE))


def test_window_rests_on_the_dates_and_meetings_that_bound_it() -> None:
    one, other, third, fourth = (Citation(document=QD_96, place=name) for name in "abcd")
    plan = line(
        deadline(stated=date(2023, 8, 10), citation=one, rows=("y",)),
        deadline(days_before=20, citation=other),
        deadline(Step.BALLOTS, stated=date(2023, 8, 28), citation=other),
        meetings=(
            meeting_on(None, WEDNESDAY, rows=("x",), citation=third),
            meeting_on(None, WEDNESDAY, rows=("y",), citation=fourth),
        ),
    )
    law = regulation(Topic.TIMELINE)
    assert valid_days(plan, PLAIN).because == (one, third, fourth, law)
    assert valid_days(plan, PLAIN, ("y",)).because == (one, fourth, law)
    assert valid_days(plan, PLAIN, ("x",)).because == (third, law)


def test_window_of_the_plan_alone_is_clear_from_its_first_day() -> None:
    window = planned_window(NINH_SON.meetings, PLAIN)
    assert window == Window(
        earliest=date(2023, 11, 1), latest=date(2023, 11, 30), clear_from=date(2023, 11, 1)
    )


@pytest.mark.parametrize(
    ("timeline", "code", "figures"),
    [
        (line(), "window.any", {}),
        (line(deadline(days_before=20)), "window.any", {}),
        (line(deadline(stated=WEDNESDAY)), "window.from", {"earliest": date(2023, 9, 19)}),
        (line(meetings=(meeting_on(None, WEDNESDAY),)), "window.until", {"latest": WEDNESDAY}),
        (
            line(deadline(stated=WEDNESDAY), meetings=(meeting_on(None, WEDNESDAY),)),
            "window.none",
            {"earliest": date(2023, 9, 19), "latest": WEDNESDAY},
        ),
        (
            line(deadline(stated=date(2023, 8, 10)), meetings=(meeting_on(None, WEDNESDAY),)),
            "window.between",
            {"earliest": WEDNESDAY, "latest": WEDNESDAY},
        ),
    ],
)
def test_sentence_of_the_window(timeline: Timeline, code: str, figures: dict[str, object]) -> None:
    decision = valid_days(timeline, PLAIN)
    assert decision.code == code
    assert dict(decision.figures) == figures
    assert decision.value.empty is (code == "window.none")


def test_window_of_some_rows() -> None:
    plan = line(
        deadline(key="a", stated=date(2023, 8, 10), rows=("a",)),
        deadline(key="b", stated=date(2023, 8, 20), rows=("b",)),
        meetings=(
            meeting_on(None, date(2023, 12, 31), rows=("a",)),
            meeting_on(date(2023, 10, 1), date(2023, 10, 31), rows=("b",)),
            meeting_on(date(2023, 8, 1), None),
        ),
    )
    assert valid_days(plan, PLAIN, ("a",)).value == Window(
        earliest=WEDNESDAY, latest=date(2023, 12, 31), clear_from=WEDNESDAY
    )
    both = valid_days(plan, PLAIN).value
    assert (both.earliest, both.latest) == (date(2023, 10, 1), date(2023, 10, 31))


def test_open_window_holds_every_day() -> None:
    anything = Window(earliest=None, latest=None, clear_from=None)
    assert anything.holds(WEDNESDAY)
    assert not anything.empty
    assert not Window(earliest=WEDNESDAY, latest=None, clear_from=None).empty
    assert not Window(earliest=None, latest=WEDNESDAY, clear_from=None).empty


def test_added_step_alone_leaves_the_first_day_open() -> None:
    window = valid_days(
        line(deadline(Step.AUTHORITY_REQUEST, stated=date(2023, 11, 1))), PLAIN
    ).value
    assert (window.earliest, window.clear_from) == (None, date(2023, 11, 11))


def test_added_step_of_other_rows_leaves_every_day_clear() -> None:
    plan = line(deadline(Step.AUTHORITY_REQUEST, stated=date(2023, 11, 1), rows=("b",)))
    assert valid_days(plan, PLAIN, ("a",)).value.clear_from is None
    assert valid_days(plan, PLAIN, ("b",)).value.clear_from == date(2023, 11, 11)


@settings(deadline=None)
@given(st.integers(0, 45))
def test_a_day_within_the_window_has_no_error_and_a_day_outside_has(offset: int) -> None:
    day = date(2023, 10, 25) + timedelta(days=offset)
    window = valid_days(NINH_SON, PLAIN).value
    errors = [one for one in all_findings(NINH_SON, day) if one.severity is Severity.ERROR]
    if window.holds(day):
        assert not errors
    elif day < date(2023, 11, 10):
        assert errors


# Postponement


def test_postponement_recomputes_and_keeps_the_old_calendar() -> None:
    plan = line(
        deadline(days_before=20, stated=date(2023, 8, 10)),
        deadline(Step.BALLOTS, stated=date(2023, 8, 28)),
        deadline(Step.EXPLANATION, days_before=3),
    )
    moved = postpone(plan, WEDNESDAY, date(2023, 9, 6), PLAIN)
    assert (moved.old_day, moved.new_day) == (WEDNESDAY, date(2023, 9, 6))
    assert moved.old == schedule(plan, WEDNESDAY, PLAIN)
    assert [one.due for one in moved.new[:3]] == [
        date(2023, 8, 17),
        date(2023, 9, 4),
        date(2023, 9, 3),
    ]
    assert [one.stated for one in moved.new[:3]] == [date(2023, 8, 17), date(2023, 9, 4), None]
    assert len(moved.new) == len(moved.old) == 6


def test_postponement_of_some_rows() -> None:
    plan = line(deadline(key="a", rows=("a",)), deadline(key="b", rows=("b",)))
    moved = postpone(plan, WEDNESDAY, date(2023, 9, 6), PLAIN, ("b",))
    assert moved.old[0].deadline.key == moved.new[0].deadline.key == "b"


def test_every_finding_speaks_both_languages() -> None:
    plan = line(
        deadline(words="trước ngày 29/8", days_before=1, stated=date(2023, 8, 29)),
        deadline(Step.AUTHORITY_REQUEST, words="w", stated=WEDNESDAY),
        deadline(Step.REPORT, words="trước ngày 31/8", stated=date(2023, 8, 31)),
        meetings=(meeting_on(date(2023, 9, 2), None),),
    )
    for one in all_findings(plan, WEDNESDAY, issued=date(2023, 8, 29)):
        for lang in Lang:
            assert "{" not in one.text(lang)
            assert "None" not in one.text(lang)
            assert "{" not in one.remedy(lang)
