"""What is wrong, doubtful or worth knowing about the dates of one meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from tinnhiem_core.law.citation import Citation, cites
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.finding import Finding, by_severity, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Step, Timeline
from tinnhiem_core.rules.timing.due import DueDate, quoted
from tinnhiem_core.rules.timing.reading import concerns, day_codes, day_notes
from tinnhiem_core.rules.timing.reports import report_findings
from tinnhiem_core.rules.timing.windows import planned_window

_AFTER: Final = (Step.MEETING, Step.REPORT)


@cites(regulation(Topic.TIMELINE))
def timing_findings(
    due_dates: tuple[DueDate, ...],
    day: date,
    timeline: Timeline,
    settings: Settings,
    *,
    rows: tuple[str, ...] = (),
    issued: date | None = None,
) -> tuple[Finding, ...]:
    """Return every finding on the schedule ``due_dates`` of a meeting on ``day``.

    ``issued`` is the day of the plan; None where it is blank. Errors first.
    """
    found = [finding for one in due_dates for finding in one.findings]
    found += _before_everything(due_dates, day)
    found += _before_the_plan(due_dates, day, issued)
    found += _meeting_day(timeline, day, settings, rows)
    found += _no_slack(due_dates)
    for one in due_dates:
        found += _report(one, day, settings)
    return by_severity(found)


def _before_everything(due_dates: tuple[DueDate, ...], day: date) -> tuple[Finding, ...]:
    """A meeting day before every date that the plan names for its preparation."""
    stated = [
        (one.stated, one) for one in due_dates if one.stated and one.deadline.step not in _AFTER
    ]
    if not stated or day >= min(date_ for date_, _ in stated):
        return ()
    first = min(stated, key=lambda pair: pair[0])
    return (find("L.404", quoted(first[1].deadline), meeting=day, first=first[0]),)


def _before_the_plan(
    due_dates: tuple[DueDate, ...], day: date, issued: date | None
) -> tuple[Finding, ...]:
    """A meeting, or the first deadline, before the plan was issued (decision 36)."""
    if issued is None:
        return ()
    if day < issued:
        return (find("L.405", regulation(Topic.TIMELINE), meeting=day, issued=issued),)
    ahead = [
        (one.due, one.deadline)
        for one in due_dates
        if one.due and one.due < issued and one.deadline.step not in _AFTER
    ]
    if not ahead:
        return ()
    due, deadline = min(ahead, key=lambda pair: pair[0])
    return (
        find(
            "C.403",
            quoted(deadline),
            where=deadline.key,
            words=deadline.words,
            due=due,
            issued=issued,
        ),
    )


def _meeting_day(
    timeline: Timeline, day: date, settings: Settings, rows: tuple[str, ...]
) -> tuple[Finding, ...]:
    """The day itself: outside the plan's own window, on a weekend, on a public holiday."""
    of_rows = [one for one in timeline.meetings if concerns(one.rows, rows)]
    outside = [
        find(
            "C.404",
            replace(one.citation, quote=one.words),
            where=one.key,
            words=one.words,
            meeting=day,
        )
        for one in of_rows
        if not planned_window((one,), settings).holds(day)
    ]
    if not of_rows:
        return _off_day(day)
    first = of_rows[0]
    citation = replace(first.citation, quote=first.words)
    return (*outside, *day_notes(day, first.words, citation, first.key))


def _off_day(day: date) -> tuple[Finding, ...]:
    """A meeting day that the plan leaves open, on a weekend or public holiday."""
    return (find("N.406", Citation(document=QD_96), meeting=day),) if day_codes(day) else ()


def _no_slack(due_dates: tuple[DueDate, ...]) -> tuple[Finding, ...]:
    """Questions of the voters and their forwarding fall on one date."""
    own = [one for one in due_dates if one.due and not one.inherited]
    return tuple(
        find(
            "N.404",
            quoted(question.deadline),
            quoted(forward.deadline),
            where=forward.deadline.key,
            due=question.due,
        )
        for question in own
        if question.deadline.step is Step.QUESTIONS
        for forward in own
        if forward.deadline.step is Step.FORWARD
        and forward.due == question.due
        and concerns(question.deadline.rows, forward.deadline.rows)
    )


def _report(one: DueDate, day: date, settings: Settings) -> tuple[Finding, ...]:
    stated = one.deadline.stated
    if one.deadline.step is not Step.REPORT or stated is None:
        return ()
    return report_findings(stated, quoted(one.deadline), day, settings, one.deadline.key)
