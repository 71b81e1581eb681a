"""Gaps: what a plan lacks, inherited or missing (decisions 44 and 45)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.rules.conformance.dates import missing_steps
from tinnhiem_core.rules.conformance.forms import minutes_form
from tinnhiem_core.rules.conformance.people import exemption_clause
from tinnhiem_core.rules.conformance.reading import texts

SAID_BY: Final = {
    Topic.QUORUM: "2/3 số người được triệu tập",
    Topic.VOID: "không hợp lệ",
    Topic.TALLY: "phiếu thu về",
    Topic.RECONSIDER: "50%",
    Topic.DISMISS: "2/3 số phiếu tín nhiệm thấp",
}
"""Words by which a plan that answers the topic is known."""


def gaps(plan: Plan) -> Iterator[Finding]:
    """What is marked as lacking: inherited from elsewhere, or missing.

    Left out is what a check of its own tells more exactly.
    """
    told = _told_elsewhere(plan)
    for gap in (one for one in plan.locality.gaps if one.topic not in told):
        yield find(
            "C.571" if gap.inherited else "C.572",
            *_grounds(gap),
            where=f"gaps.{gap.topic}",
            note=gap.note,
            note_en=gap.note_en,
        )


def _told_elsewhere(plan: Plan) -> set[Topic]:
    exact = {
        Topic.EXEMPTION: exemption_clause,
        Topic.TIMELINE: missing_steps,
        Topic.MINUTES: minutes_form,
    }
    return {topic for topic, check in exact.items() if any(check(plan))}


def _grounds(gap: Gap) -> tuple[Citation, ...]:
    named = (Citation(document=gap.document),) if gap.document else ()
    return (*named, regulation(gap.topic)) if gap.inherited or not named else named


def silent_topics(plan: Plan) -> Iterator[Finding]:
    """Topics on which the plan is silent without saying so."""
    marked = {gap.topic for gap in plan.locality.gaps}
    said = "\n".join(words for words, _ in texts(plan))
    for topic, words in SAID_BY.items():
        if topic not in marked and words not in said:
            clause = regulation(topic)
            yield find("C.573", clause, where=f"topics.{topic}", clause=clause.quote)
