"""The deadlines of a plan in short: one line a step, with the day that the plan itself names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.timing.reading import concerns


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One step. ``days_before`` the meeting, ``day`` the plan's own; either may be None.

    Where the plan names several days for the step, ``day`` is the next of them, or the last one
    when all are over. With a day, ``days_before`` is counted from it to the meeting as in the
    calendar, None where the plan fixes no day for that one. ``by``: a meeting on that day at the
    latest, not on it.
    """

    step: Step
    days_before: int | None
    day: date | None
    by: bool

    def days_left(self, today: date) -> int | None:
        """Return how many days there are left, negative when it is over."""
        return None if self.day is None else (self.day - today).days


def milestones(plan: Plan, today: date) -> tuple[Milestone, ...]:
    """Return the steps of a plan in the order of its days, else in that of the Regulation."""
    found = tuple(_milestone(step, plan, today) for step in Step if _concerned(step, plan))
    if all(one.day for one in found):
        return tuple(sorted(found, key=lambda one: one.day or today))
    return found


def _concerned(step: Step, plan: Plan) -> bool:
    if step is Step.REPORT:
        return any(_days(step, plan))
    return step is Step.MEETING or any(one.step is step for one in plan.timeline.deadlines)


def _milestone(step: Step, plan: Plan, today: date) -> Milestone:
    day = _next(_days(step, plan), today)
    fixed = {one.latest for one in plan.timeline.meetings if one.earliest == one.latest}
    return Milestone(
        step=step,
        days_before=0 if step is Step.MEETING else _days_before(step, plan, day),
        day=day,
        by=step is Step.MEETING and day not in fixed,
    )


def _days_before(step: Step, plan: Plan, day: date | None) -> int | None:
    """Return how many days before the meeting ``day`` is; without a day what the plan says."""
    deadlines = [one for one in plan.timeline.deadlines if one.step is step]
    if day is None:
        offsets = [one.days_before for one in deadlines if one.days_before is not None]
        return max(offsets, default=None)
    rows = next((one.rows for one in deadlines if one.stated == day), None)
    votes = [
        one.latest
        for one in plan.timeline.meetings
        if rows is not None and one.earliest == one.latest and concerns(one.rows, rows)
    ]
    return min(((one - day).days for one in votes if one), default=None)


def _days(step: Step, plan: Plan) -> Iterator[date]:
    stated = [one.stated for one in plan.timeline.deadlines if one.step is step]
    if step is Step.MEETING:
        stated += [one.planned or one.latest for one in plan.timeline.meetings]
    if step is Step.REPORT:
        stated += [one.stated for one in plan.locality.reporting]
    yield from (one for one in stated if one is not None)


def _next(days: Iterable[date], today: date) -> date | None:
    known = sorted(days)
    return next((one for one in known if one >= today), known[-1] if known else None)
