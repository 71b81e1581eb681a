"""Steps and offsets of a plan; a stricter plan never fails more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rules.conformance.samples import FRIDAY, Change, codes, meeting

from tinnhiem_core.law import Citation, Severity
from tinnhiem_core.law.offsets import MINIMUM_OFFSETS
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.conformance import conformance

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
    plan = timed(explanation={"words": "dự kiến tháng 11", "second_reading": "hoặc ngày họp"})
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.502",
            "explanation",
            {"words": "dự kiến tháng 11", "reading": "hoặc ngày họp"},
            ("nguyên văn", "dự kiến tháng 11"),
        )
    ]


def test_gate_is_stricter_than_the_regulation(timed: Change, told: Any) -> None:
    plan = timed(explanation={"gate": "xem xét trước khi gửi"})
    assert [told(one) for one in conformance(plan)] == [
        ("C.503", "explanation", {"words": "xem xét trước khi gửi"}, ("xem xét trước khi gửi",))
    ]


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
