"""Dates of a plan: each check passes on the sound plan and fails on one change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tinnhiem_core.law import Citation, Severity
from tinnhiem_core.law.offsets import MINIMUM_OFFSETS
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step
from tinnhiem_core.rules.conformance import CHECKS, conformance
from tinnhiem_core.texts import Lang

Change = Callable[..., Plan]
FRIDAY = date(2023, 9, 29)
QUOTE = {one.step: one.quote for one in MINIMUM_OFFSETS}


def meeting(at: Citation, **given_: Any) -> MeetingDate:
    values: dict[str, Any] = {"key": "hop", "words": "dự kiến", "citation": at} | given_
    return MeetingDate(**values)


def codes(plan: Plan) -> list[str]:
    return [one.code for one in conformance(plan)]


def test_nothing_is_wrong_with_the_sound_plan(sound: Plan) -> None:
    assert conformance(sound) == ()


def test_every_check_is_listed_once() -> None:
    assert len(CHECKS) == len(set(CHECKS)) == 37


def test_findings_come_once_errors_first(timed: Change, at: Citation) -> None:
    plan = timed(
        meetings=[
            meeting(at, key=key, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY) for key in "ab"
        ],
        dossier={"days_before": 19},
        explanation={"second_reading": "hai cách"},
        questions={"days_before": 10},
    )
    found = conformance(plan)
    assert [one.code for one in found].count("L.401") == 1
    assert [one.severity for one in found] == sorted(
        (one.severity for one in found), key="EWI".index
    )
    assert {one.severity for one in found} == set(Severity)


# The schedule of a planned meeting


def test_planned_meeting_is_scheduled(timed: Change, at: Citation, told: Any) -> None:
    words = "trước ngày 10/9/2023 (20 ngày)"
    plan = timed(
        meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)],
        dossier={"stated": date(2023, 9, 8), "words": words},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.401",
            "dossier",
            {
                "words": words,
                "stated": date(2023, 9, 8),
                "meeting": FRIDAY,
                "days": 21,
                "named": 20,
                "by_offset": date(2023, 9, 9),
                "due": date(2023, 9, 8),
            },
            (words,),
        ),
        ("N.401", "dossier", {"day": date(2023, 9, 9), "words": words}, (words,)),
    ]


def test_meetings_are_scheduled_one_by_one(timed: Change, at: Citation, told: Any) -> None:
    later = date(2023, 10, 27)
    days = {"open": None, "a": FRIDAY, "b": later}
    plan = timed(
        meetings=[
            meeting(at, key=key, earliest=day, latest=day, planned=day)
            for key, day in days.items()
        ],
        questions={"days_before": 10},
    )
    slack = [told(one)[2] for one in conformance(plan) if one.code == "N.404"]
    assert slack == [{"due": date(2023, 9, 19)}, {"due": date(2023, 10, 17)}]
    assert "C.404" not in codes(plan)


def test_meeting_without_a_planned_day_is_not_scheduled(timed: Change, at: Citation) -> None:
    open_ = meeting(at, earliest=FRIDAY, latest=FRIDAY + timedelta(days=9))
    assert codes(timed(meetings=[open_])) == []


def test_inherited_steps_are_not_told_twice(timed: Change, at: Citation) -> None:
    day = date(2023, 9, 18)  # 15 days before: a Sunday
    plan = timed(
        meetings=[meeting(at, earliest=day, latest=day, planned=day)],
        without=[Step.TO_VOTERS],
    )
    assert "N.402" not in codes(plan)


def test_rows_of_the_meeting_pick_its_deadlines(timed: Change, at: Citation) -> None:
    sunday = date(2023, 9, 24)
    ballots = Deadline(
        key="ballots",
        step=Step.BALLOTS,
        text="w",
        words="w",
        stated=sunday,
        rows=("a",),
        citation=at,
    )
    for name, expected in (("a", ["N.402"]), ("b", [])):
        planned = meeting(at, planned=FRIDAY, rows=(name,))
        assert [one for one in codes(timed(ballots, meetings=[planned])) if one == "N.402"] == (
            expected
        )


def test_settings_of_the_plan_are_used(timed: Change, at: Citation) -> None:
    plan = timed(
        meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)],
        dossier={"stated": date(2023, 9, 9), "words": "trước ngày 9/9"},
    )
    strict = replace(plan.locality, settings=Settings(strictly_before=True))
    assert "C.401" not in codes(plan)
    assert "C.401" in codes(replace(plan, locality=strict))


def test_plan_issued_after_its_own_first_deadline(timed: Change, at: Citation) -> None:
    day = date(2023, 6, 21)
    soon = meeting(at, earliest=day, latest=day, planned=day)
    assert "C.403" not in codes(timed(meetings=[soon]))
    day -= timedelta(days=1)
    sooner = meeting(at, earliest=day, latest=day, planned=day)
    assert "C.403" in codes(timed(meetings=[sooner]))


def test_notes_on_one_day_are_one(timed: Change, at: Citation, told: Any) -> None:
    sunday = date(2023, 9, 24)
    more = [
        Deadline(key=key, step=Step.BALLOTS, text=key, words=words, stated=sunday, citation=at)
        for key, words in (("x", "mốc một"), ("y", "mốc hai"), ("z", "mốc hai"))
    ]
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)
    notes = [
        told(one) for one in conformance(timed(*more, meetings=[planned])) if one.code == "N.402"
    ]
    assert notes == [
        (
            "N.402",
            "x",
            {"day": sunday, "words": "mốc một”, “mốc hai"},
            ("mốc một", "mốc hai"),
        )
    ]


def test_slack_on_one_day_is_told_once(timed: Change, at: Citation, told: Any) -> None:
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)
    again = Deadline(
        key="again", step=Step.FORWARD, text="w", words="chuyển", days_before=10, citation=at
    )
    plan = timed(again, meetings=[planned], questions={"days_before": 10, "words": "hỏi"})
    slack = [told(one) for one in conformance(plan) if one.code == "N.404"]
    assert slack == [
        (
            "N.404",
            "forward",
            {"due": date(2023, 9, 19)},
            ("hỏi", "trước 10 ngày", "chuyển"),
        )
    ]


# Steps and offsets


@pytest.mark.parametrize("offset", MINIMUM_OFFSETS, ids=lambda one: one.step)
def test_looser_than_the_regulation_is_an_error(timed: Change, offset: Any) -> None:
    loose = timed(**{offset.step: {"days_before": offset.days - 1}})
    assert codes(loose) == ["L.401"]
    assert conformance(loose)[0].severity is Severity.ERROR
    assert "L.401" not in codes(timed(**{offset.step: {"days_before": offset.days}}))


@pytest.mark.parametrize("offset", MINIMUM_OFFSETS, ids=lambda one: one.step)
def test_missing_step_is_inherited(timed: Change, told: Any, offset: Any) -> None:
    plan = timed(without=[Step(offset.step)])
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.501",
            f"timeline.{offset.step}",
            {"clause": offset.quote, "days": offset.days},
            (offset.quote,),
        )
    ]


def test_ambiguous_phrase_quotes_both(timed: Change, told: Any) -> None:
    plan = timed(explanation={"words": "dự kiến ngày 07/11", "second_reading": "hoặc ngày họp"})
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.502",
            "explanation",
            {"words": "dự kiến ngày 07/11", "reading": "hoặc ngày họp"},
            ("nguyên văn", "dự kiến ngày 07/11"),
        )
    ]


def test_gate_is_stricter_than_the_regulation(timed: Change, told: Any) -> None:
    plan = timed(explanation={"gate": "xem xét trước khi gửi"})
    assert [told(one) for one in conformance(plan)] == [
        ("C.503", "explanation", {"words": "xem xét trước khi gửi"}, ("xem xét trước khi gửi",))
    ]


# Windows


def month(at: Citation, **given_: Any) -> MeetingDate:
    values: dict[str, Any] = {
        "words": "trong tháng 11/2023",
        "earliest": date(2023, 11, 1),
        "latest": date(2023, 11, 30),
    } | given_
    return meeting(at, **values)


def test_stated_dates_narrow_the_window(timed: Change, at: Citation, told: Any) -> None:
    plan = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 7)})
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.501",
            "hop",
            {"window": "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023."},
            ("trong tháng 11/2023",),
        )
    ]


@pytest.mark.parametrize(
    "window",
    [
        {},
        {"earliest": date(2023, 11, 10), "latest": date(2023, 11, 10)},
        {"earliest": date(2023, 11, 10)},
    ],
    ids=["earlier dates", "one day", "the same first day"],
)
def test_window_is_not_narrowed(timed: Change, at: Citation, window: dict[str, date]) -> None:
    stated = date(2023, 11, 7) if window else date(2023, 10, 20)
    plan = timed(meetings=[month(at, **window)], explanation={"stated": stated})
    assert codes(plan) == []


def test_window_open_at_its_start_is_narrowed(timed: Change, at: Citation) -> None:
    plan = timed(meetings=[month(at, earliest=None)], explanation={"stated": date(2023, 11, 7)})
    assert codes(plan) == ["N.501"]
    open_ = timed(meetings=[month(at, earliest=None)])
    assert codes(open_) == []


def test_dates_of_other_rows_do_not_narrow_the_window(timed: Change, at: Citation) -> None:
    stated = {"stated": date(2023, 11, 7), "rows": ("a",)}
    for name, expected in (("a", ["N.501"]), ("b", [])):
        plan = timed(meetings=[month(at, rows=(name,))], explanation=stated)
        assert codes(plan) == expected


def test_no_valid_day_is_an_error(timed: Change, at: Citation, told: Any) -> None:
    plan = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 28)})
    assert [told(one) for one in conformance(plan)] == [
        (
            "L.501",
            "hop",
            {"earliest": date(2023, 12, 1), "latest": date(2023, 11, 30)},
            ("trong tháng 11/2023",),
        )
    ]
    last = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 27)})
    assert codes(last) == ["N.501"]


def request(at: Citation, stated: date | None, **given_: Any) -> Deadline:
    values: dict[str, Any] = {"text": "w", "words": "trước ngày 01/11/2023"} | given_
    return Deadline(
        key="request", step=Step.AUTHORITY_REQUEST, stated=stated, citation=at, **values
    )


def test_added_step_falls_short_on_the_first_valid_day(
    timed: Change, at: Citation, told: Any
) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at)],
        explanation={"stated": date(2023, 11, 7)},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.504",
            "request",
            {
                "words": "trước ngày 01/11/2023",
                "stated": date(2023, 11, 1),
                "meeting": date(2023, 11, 10),
                "days": 9,
                "clear_from": date(2023, 11, 11),
            },
            ("trước ngày 01/11/2023", QUOTE["forward"]),
        ),
        (
            "N.501",
            "hop",
            {"window": "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023."},
            ("trong tháng 11/2023",),
        ),
    ]


@pytest.mark.parametrize(
    "added",
    [{"stated": date(2023, 10, 31)}, {"stated": None}, {"rows": ("other",)}],
    ids=["in time", "no date", "other rows"],
)
def test_added_step_keeps_its_days(timed: Change, at: Citation, added: dict[str, Any]) -> None:
    values: dict[str, Any] = {"stated": date(2023, 11, 1)} | added
    plan = timed(
        request(at, **values),
        meetings=[month(at, rows=("members",))],
        explanation={"stated": date(2023, 11, 7)},
    )
    assert codes(plan) == ["N.501"]


def test_added_step_is_read_strictly_where_the_plan_is(timed: Change, at: Citation) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at)],
        explanation={"stated": date(2023, 11, 7)},
    )
    strict = replace(plan.locality, settings=Settings(strictly_before=True))
    assert codes(replace(plan, locality=strict)) == ["N.501"]


# Absolute dates


def test_dates_without_a_number_of_days(timed: Change, told: Any) -> None:
    dated = {"days_before": None, "stated": date(2023, 10, 20)}
    plan = timed(
        dossier={**dated, "words": "trước ngày 20/10"},
        to_voters={**dated, "words": "trước ngày 23/10"},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.502",
            "timeline",
            {"words": "trước ngày 20/10”, “trước ngày 23/10"},
            ("trước ngày 20/10", "trước ngày 23/10"),
        )
    ]


def test_number_of_days_may_stand_elsewhere(timed: Change, at: Citation) -> None:
    again = Deadline(
        key="again", step=Step.DOSSIER, text="w", words="w", stated=FRIDAY, citation=at
    )
    assert codes(timed(again)) == []
    assert codes(timed(replace(again, rows=("members",)))) == ["N.502"]
    assert codes(timed(replace(again, step=Step.BALLOTS))) == []


# Reports


def duty(at: Citation, stated: date | None, **given_: Any) -> ReportingDuty:
    values: dict[str, Any] = {"key": "report", "text": "Báo cáo", "recipient": "Tỉnh ủy"}
    return ReportingDuty(stated=stated, citation=at, **(values | given_))


def reporting(plan: Plan, *duties: ReportingDuty) -> Plan:
    return replace(plan, locality=replace(plan.locality, reporting=duties))


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (date(2023, 9, 28), ["C.405"]),
        (FRIDAY, ["N.405"]),
        (date(2023, 9, 30), ["N.401", "N.405"]),
        (date(2023, 10, 2), []),
        (None, []),
    ],
)
def test_report_against_the_planned_day(
    timed: Change, at: Citation, stated: date | None, expected: list[str]
) -> None:
    plan = timed(meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)])
    words = f"trước ngày {stated:%d/%m}" if stated else ""
    found = conformance(reporting(plan, duty(at, stated, words=words)))
    mine = [one for one in found if one.where == "report"]
    assert [one.code for one in mine] == expected
    assert all(one.quotes() == (words,) for one in mine)


def test_report_without_a_date_does_not_hide_the_next(
    sound: Plan, at: Citation, told: Any
) -> None:
    saturday = date(2023, 9, 30)
    words = "trong tháng 9"
    plan = reporting(sound, duty(at, None, key="a"), duty(at, saturday, key="b", words=words))
    assert [told(one) for one in conformance(plan)] == [
        ("N.401", "b", {"day": saturday, "words": words}, (words,))
    ]


def test_report_of_other_rows_or_without_a_planned_day(timed: Change, at: Citation) -> None:
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY, rows=("a",))
    other = duty(at, date(2023, 9, 28), words="trước ngày 28/9", rows=("b",))
    assert "C.405" not in codes(reporting(timed(meetings=[planned]), other))
    open_ = meeting(at, latest=FRIDAY)
    assert "C.405" not in codes(reporting(timed(meetings=[open_]), replace(other, rows=())))


def test_two_dates_for_the_same_report(sound: Plan, at: Citation, told: Any) -> None:
    first = duty(
        at, date(2023, 8, 31), key="a", text="Báo cáo A", words="trong tháng 8", rows=("x", "y")
    )
    second = duty(
        at, date(2023, 8, 30), key="b", text="Báo cáo B", words="trước ngày 30/8", rows=("y",)
    )
    assert [told(one) for one in conformance(reporting(sound, first, second))] == [
        (
            "N.503",
            "b",
            {
                "words": "trong tháng 8",
                "stated": date(2023, 8, 31),
                "other_words": "trước ngày 30/8",
                "other_stated": date(2023, 8, 30),
            },
            ("Báo cáo A", "Báo cáo B"),
        )
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"rows": ("x",)}, {"rows": ("y",)}, []),
        ({}, {}, ["N.503"]),
        ({"rows": ("x",)}, {}, []),
        ({}, {"stated": None}, []),
        ({}, {"stated": date(2023, 8, 31)}, []),
    ],
)
def test_reports_that_may_differ(
    sound: Plan, at: Citation, first: Any, second: Any, expected: list[str]
) -> None:
    one = replace(duty(at, date(2023, 8, 31)), **first)
    other = replace(duty(at, date(2023, 8, 30), key="b"), **second)
    assert codes(reporting(sound, one, other)) == expected


# A stricter plan


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60
)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 40)), min_size=5, max_size=5),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=5, max_size=5),
)
def test_stricter_plan_never_fails_a_check_that_a_looser_one_passes(
    timed: Change, at: Citation, loose: list[tuple[int, int]], tighter: list[tuple[int, int]]
) -> None:
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)

    def plan(steps: list[tuple[int, int]]) -> Plan:
        return timed(
            meetings=[planned],
            **{
                offset.step: {
                    "days_before": days,
                    "stated": FRIDAY - timedelta(days=ahead),
                }
                for offset, (days, ahead) in zip(MINIMUM_OFFSETS, steps, strict=True)
            },
        )

    tight = [
        (days + more, ahead + earlier)
        for (days, ahead), (more, earlier) in zip(loose, tighter, strict=True)
    ]
    assert _failed(plan(tight)) <= _failed(plan(loose))


def _failed(plan: Plan) -> set[tuple[str, str]]:
    """L.402 and L.403 are one check: a stated date keeps the days of the Regulation."""
    return {
        ("stated" if one.code in {"L.402", "L.403"} else one.code, one.where)
        for one in conformance(plan)
        if one.severity is Severity.ERROR
    }


def test_a_step_that_is_missing_tells_the_gap_by_itself(timed: Change) -> None:
    plan = timed(without=[Step.TO_VOTERS])
    gap = Gap(topic=plan.locality.sections[0].topic, note="x", note_en="x")
    told = replace(plan.locality, gaps=(replace(gap, topic=gap.topic.TIMELINE), gap))
    assert codes(replace(plan, locality=told)) == ["C.501", "C.571"]


def test_dates_speak_both_languages(timed: Change, at: Citation) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at), month(at, key="late", latest=date(2023, 11, 2))],
        without=[Step.TO_VOTERS],
        dossier={"days_before": None, "stated": date(2023, 10, 20)},
        explanation={"stated": date(2023, 11, 7), "gate": "g", "second_reading": "r"},
    )
    found = conformance(plan)
    assert {one.code for one in found} >= {"L.501", "C.501", "C.502", "C.503", "C.504", "N.502"}
    for one in found:
        for lang in Lang:
            assert "{" not in one.text(lang)
            assert "None" not in one.text(lang) + one.remedy(lang)


@pytest.mark.parametrize(
    ("planned", "rows", "days", "expected"),
    [
        (None, (), 10, True),
        (None, (), 11, False),
        (FRIDAY, (), 10, False),
        (FRIDAY, ("other",), 10, True),
    ],
)
def test_questions_and_forwarding_the_same_days_before(
    timed: Change,
    at: Citation,
    told: Any,
    planned: date | None,
    rows: tuple[str, ...],
    days: int,
    *,
    expected: bool,
) -> None:
    plan = timed(
        meetings=[meeting(at, planned=planned, rows=rows)],
        questions={"days_before": days, "words": "hỏi"},
        forward={"rows": ("members",), "words": "chuyển"},
    )
    found = [told(one) for one in conformance(plan) if one.code == "N.504"]
    assert found == ([("N.504", "forward", {"days": 10}, ("hỏi", "chuyển"))] if expected else [])


def test_questions_of_other_rows_are_not_compared(timed: Change) -> None:
    plan = timed(questions={"days_before": 10, "rows": ("a",)}, forward={"rows": ("b",)})
    assert "N.504" not in codes(plan)
