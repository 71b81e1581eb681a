"""Dates of the reporting duties against the planned meetings and against each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import quoting
from tinnhiem_core.rules.timing.reading import concerns, day_notes
from tinnhiem_core.rules.timing.reports import report_findings


def report_dates(plan: Plan) -> Iterator[Finding]:
    """Reports due before the vote, on its day when read strictly, or on a day off."""
    settings = plan.locality.settings
    for duty in plan.locality.reporting:
        if duty.stated is None:
            continue
        words = quoting(duty.citation, duty.words)
        yield from day_notes(duty.stated, duty.words, words, duty.key)
        for meeting in plan.timeline.meetings:
            if meeting.planned and concerns(duty.rows, meeting.rows):
                yield from report_findings(duty.stated, words, meeting.planned, settings, duty.key)


def report_dates_differ(plan: Plan) -> Iterator[Finding]:
    """Reports on the same rows that are due on different days."""
    dated = [one for one in plan.locality.reporting if one.stated]
    for one, other in combinations(dated, 2):
        same = set(one.rows) & set(other.rows) or one.rows == other.rows
        if same and one.stated != other.stated:
            yield find(
                "N.503",
                quoting(one.citation, one.text),
                quoting(other.citation, other.text),
                where=other.key,
                words=one.words,
                stated=one.stated,
                other_words=other.words,
                other_stated=other.stated,
            )
