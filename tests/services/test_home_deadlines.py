"""The dates on the home page agree with themselves and with the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.timeline import Step
from tinnhiem_core.services.calendar import entries, meeting_calendar
from tinnhiem_core.services.home.deadlines import milestones

VOTE = date(2023, 8, 30)


def offsets(slug: str, today: date = date(2023, 7, 1)) -> dict[Step, int | None]:
    return {one.step: one.days_before for one in milestones(LOCALITIES.plan(slug), today)}


def test_the_offset_is_that_of_the_day_beside_it() -> None:
    shown = milestones(LOCALITIES.plan("nam_dinh"), date(2023, 7, 1))
    assert {one.step: one.days_before for one in shown if one.day} == {
        Step.DOSSIER: 20,
        Step.TO_VOTERS: 15,
        Step.FORWARD: 10,
        Step.EXPLANATION: 4,  # the plan says 3 days and names the 26th: the 30th is 4 days later
        Step.BALLOTS: 2,  # not the 1 day of the company, which has another vote
        Step.MEETING: 0,
        Step.REPORT: None,
    }


def test_home_and_calendar_say_the_same() -> None:
    plan = LOCALITIES.plan("nam_dinh")
    drawn = {(one.step, one.day) for one in entries(meeting_calendar(plan, VOTE))}
    for one in milestones(plan, date(2023, 7, 1)):
        if one.day and one.step is not Step.REPORT:
            assert (one.step, one.day) in drawn
            assert one.days_before is not None
            assert one.day == VOTE - timedelta(days=one.days_before)


@pytest.mark.parametrize("slug", ["ninh_son", "quang_ngai"])
def test_nothing_is_counted_to_a_vote_that_has_no_day_yet(slug: str) -> None:
    for one in milestones(LOCALITIES.plan(slug), date(2023, 6, 1)):
        if one.day and one.step is not Step.MEETING:
            assert one.days_before is None


def test_without_a_day_the_plan_s_own_number_stands() -> None:
    assert offsets("dien_bien")[Step.DOSSIER] == 20
    assert offsets("nam_dinh")[Step.QUESTIONS] == 10
