"""Dates: offset against stated date, the Regulation's days, windows, ambiguous phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step
from tinnhiem_core.rules.conformance.reading import quoting
from tinnhiem_core.rules.timing import Window, schedule, timing_findings, valid_days
from tinnhiem_core.rules.timing.due import loose_offset, quoted
from tinnhiem_core.rules.timing.reading import ADDED, REQUIRED, concerns, last_day

_DAY_NOTES: Final = ("N.401", "N.402", "N.403")
_ON_THE_DAY: Final = ("N.404",)


def planned_dates(plan: Plan) -> Iterator[Finding]:
    """Every finding on the schedule of each meeting that has a planned day."""
    place = plan.locality
    found: list[Finding] = []
    for meeting in plan.timeline.meetings:
        if meeting.planned is None:
            continue
        only = replace(plan.timeline, meetings=(meeting,))
        due_dates = schedule(only, meeting.planned, place.settings, meeting.rows)
        found += timing_findings(
            tuple(one for one in due_dates if not one.inherited),
            meeting.planned,
            only,
            place.settings,
            issued=place.paper.issued,
        )
    yield from _merged(found)


def _merged(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield each finding once; notes on the same day are one, with every phrase that names it."""
    notes: dict[tuple[str, object], list[Finding]] = {}
    for one in dict.fromkeys(found):
        figures = dict(one.figures)
        if one.code in _DAY_NOTES:
            notes.setdefault((one.code, figures["day"]), []).append(one)
        elif one.code in _ON_THE_DAY:
            notes.setdefault((one.code, figures["due"]), []).append(one)
        else:
            yield one
    for same in notes.values():
        because = dict.fromkeys(clause for one in same for clause in one.because)
        phrases = tuple(dict.fromkeys(clause.quote for clause in because))
        figures = dict(same[0].figures)
        if "words" in figures:
            figures["words"] = "”, “".join(phrases)
        yield replace(same[0], because=tuple(because), figures=tuple(figures.items()))


def loose_offsets(plan: Plan) -> Iterator[Finding]:
    """Offsets shorter than 20/15/10/10/3 days, whether or not a meeting is planned."""
    for deadline in plan.timeline.deadlines:
        yield from loose_offset(deadline)


def missing_steps(plan: Plan) -> Iterator[Finding]:
    """Steps of the Regulation that no deadline of the plan names: inherited (decision 44)."""
    named = {one.step for one in plan.timeline.deadlines}
    for step, law in REQUIRED.items():
        if step not in named:
            yield find(
                "C.501",
                law.citation,
                where=f"timeline.{step}",
                clause=law.quote,
                days=law.days,
            )


def ambiguous_deadlines(plan: Plan) -> Iterator[Finding]:
    """Phrases that can be read in two ways."""
    for one in plan.timeline.deadlines:
        if one.second_reading:
            clauses = dict.fromkeys((one.citation, quoted(one)))
            yield find(
                "C.502", *clauses, where=one.key, words=one.words, reading=one.second_reading
            )


def gates(plan: Plan) -> Iterator[Finding]:
    """Further checks that a plan inserts: stricter than the Regulation."""
    for one in plan.timeline.deadlines:
        if one.gate:
            yield find("C.503", quoting(one.citation, one.gate), where=one.key, words=one.gate)


def windows(plan: Plan) -> Iterator[Finding]:
    """Days of the planned window that the stated dates leave valid (decision 35)."""
    settings = plan.locality.settings
    for meeting in plan.timeline.meetings:
        only = replace(plan.timeline, meetings=(meeting,))
        decision = valid_days(only, settings, meeting.rows)
        window, clause = decision.value, quoting(meeting.citation, meeting.words)
        if window.empty:
            yield find(
                "L.501",
                clause,
                where=meeting.key,
                earliest=window.earliest,
                latest=window.latest,
            )
        elif _cut(window, meeting):
            yield find("N.501", clause, where=meeting.key, window=decision.text())
            yield from _added(plan, window, meeting.rows)


def _cut(window: Window, meeting: MeetingDate) -> bool:
    """Return whether the stated dates take days away from the plan's own window."""
    return window.earliest is not None and window.earliest != meeting.earliest


def _added(plan: Plan, window: Window, rows: tuple[str, ...]) -> Iterator[Finding]:
    """Steps that the plan adds and that fall short on the first valid day."""
    first = window.earliest
    for one in plan.timeline.deadlines:
        stated = last_day(one.words, one.stated, plan.locality.settings)
        if first is None or stated is None or not concerns(one.rows, rows):
            continue
        minimum = ADDED.get(one.step)
        if minimum and (first - stated).days < minimum.days:
            yield _short(quoted(one), minimum.citation, one.key, stated, window)


def _short(words: Citation, law: Citation, where: str, stated: date, window: Window) -> Finding:
    first = window.earliest or stated
    return find(
        "C.504",
        words,
        law,
        where=where,
        words=words.quote,
        stated=stated,
        meeting=first,
        days=(first - stated).days,
        clear_from=window.clear_from,
    )


def absolute_dates(plan: Plan) -> Iterator[Finding]:
    """Steps of the Regulation for which the plan names a date and nowhere a number of days."""
    deadlines = plan.timeline.deadlines
    counted = {(one.step, one.rows) for one in deadlines if one.days_before is not None}
    dated = [
        quoted(one)
        for one in deadlines
        if one.stated and one.step in REQUIRED and (one.step, one.rows) not in counted
    ]
    if dated:
        phrases = "”, “".join(dict.fromkeys(one.quote for one in dated))
        yield find("N.502", *dict.fromkeys(dated), where="timeline", words=phrases)


def same_offsets(plan: Plan) -> Iterator[Finding]:
    """Questions and their forwarding the same number of days before, with no day planned yet."""
    deadlines = [one for one in plan.timeline.deadlines if one.days_before is not None]
    for question in (one for one in deadlines if one.step is Step.QUESTIONS):
        for forward in (one for one in deadlines if one.step is Step.FORWARD):
            same = question.days_before == forward.days_before
            together = concerns(question.rows, forward.rows)
            if same and together and not _planned(plan, forward):
                yield find(
                    "N.504",
                    quoted(question),
                    quoted(forward),
                    where=forward.key,
                    days=forward.days_before,
                )


def _planned(plan: Plan, deadline: Deadline) -> bool:
    meetings = plan.timeline.meetings
    return any(one.planned and concerns(one.rows, deadline.rows) for one in meetings)
