"""Dates that leave fewer days than the Regulation asks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.timing_samples import (
    PLAIN,
    STRICT,
    WEDNESDAY,
    codes,
    deadline,
    line,
    only,
)

from tinnhiem_core.law import Severity
from tinnhiem_core.law.offsets import MINIMUM_OFFSETS
from tinnhiem_core.model.timeline import Step, Timeline
from tinnhiem_core.rules.timing import (
    schedule,
)


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
