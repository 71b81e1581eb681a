"""What in a plan contradicts the Regulation, its own words, or its own dates?

One module for each kind of check; every check reads the data of the plan alone. Looser than the
Regulation is an error (decision 34), a contradiction or a gap is a warning, what is merely worth
knowing is a note. Nothing is corrected (decision 38).
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law.citation import cites
from tinnhiem_core.law.finding import Finding, by_severity
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance import (
    bases,
    dates,
    documents,
    figures,
    forms,
    gaps,
    nobody,
    panels,
    people,
    references,
    reports,
    thresholds,
    validity,
    venues,
    words,
)

CHECKS: Final = (
    nobody.no_rows,
    nobody.nobody_polled,
    nobody.nowhere_polled,
    nobody.nobody_named,
    nobody.nobody_votes,
    bases.forbidden_base,
    thresholds.thresholds,
    figures.other_days,
    figures.other_dates,
    figures.other_meeting_dates,
    figures.unsaid_exclusions,
    dates.planned_dates,
    dates.loose_offsets,
    dates.missing_steps,
    dates.ambiguous_deadlines,
    dates.gates,
    dates.windows,
    dates.absolute_dates,
    dates.same_offsets,
    reports.report_dates,
    reports.report_dates_differ,
    references.wrong_references,
    references.wrong_numbers,
    references.wrong_dates,
    references.later_bases,
    references.same_number,
    references.regulation_not_named,
    documents.unavailable,
    documents.blanks,
    people.exemption_clause,
    people.undecided_exceptions,
    panels.chair_polled,
    panels.attending_without_vote,
    panels.voters_are_polled,
    panels.several_electorates,
    panels.committee_without_itself,
    venues.third_venue,
    venues.contradictory_exclusion,
    venues.printed_order,
    venues.council_missing,
    venues.overlapping_rows,
    forms.void_column,
    forms.minutes_form,
    gaps.gaps,
    gaps.silent_topics,
    validity.ended,
    words.doubled_words,
)
"""Every check, in the order in which its findings are told within one severity."""


@cites(regulation(Topic.SCOPE))
def conformance(plan: Plan) -> tuple[Finding, ...]:
    """Return every finding on a plan, errors first, each once."""
    return by_severity(finding for check in CHECKS for finding in check(plan))
