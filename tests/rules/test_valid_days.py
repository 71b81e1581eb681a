"""Valid meeting days: windows of a plan, and what a postponement changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.timing_samples import (
    PLACE,
    PLAIN,
    STRICT,
    WEDNESDAY,
    all_findings,
    deadline,
    line,
    meeting_on,
)

from tinnhiem_core.law import Citation, Severity, Topic
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Step, Timeline
from tinnhiem_core.rules.timing import (
    Window,
    postpone,
    schedule,
    valid_days,
)
from tinnhiem_core.rules.timing.windows import planned_window

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
            "window.on",
            {"earliest": WEDNESDAY, "latest": WEDNESDAY},
        ),
        (
            line(deadline(stated=date(2023, 8, 9)), meetings=(meeting_on(None, WEDNESDAY),)),
            "window.between",
            {"earliest": date(2023, 8, 29), "latest": WEDNESDAY},
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
