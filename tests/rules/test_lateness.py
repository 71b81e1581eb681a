"""Lateness in calendar days, and the third year of the cycle."""

from __future__ import annotations

from datetime import date

import pytest
from tests.rules.timing_samples import (
    PLAIN,
    WEDNESDAY,
    codes,
    deadline,
    only,
)

from tinnhiem_core.law import Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.timing import (
    cycle,
    late,
    lateness,
)

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
