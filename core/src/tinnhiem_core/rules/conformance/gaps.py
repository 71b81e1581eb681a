"""Gaps: what a plan lacks, inherited or missing (decisions 44 and 45)."""

from __future__ import annotations

import re
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

TWO_THIRDS: Final = r"(?:2\s*/\s*3|hai\s+phần\s+ba|⅔)(?:\s*\((?:2/3|hai phần ba)\))?"
HALF: Final = (
    r"(?:\b50\s*%|năm\s+mươi\s+phần\s+trăm|\b1\s*/\s*2\b|½|một\s+phần\s+hai"
    r"|\bmột\s+nửa\b|quá\s+(?:một\s+)?(?:nửa|bán))"
)
SUMMONED: Final = (
    r"(?:tổng\s+)?(?:số\s+)?(?:người|đại\s+biểu|thành\s+viên|thành\s+phần)"
    r"(?:\s+(?:được\s+)?(?:triệu\s+tập|ghi\s+phiếu|dự\s+họp|có\s+mặt))"
)
LOW_VOTES: Final = r"(?:tổng\s+)?(?:số\s+)?phiếu\s+(?:đánh\s+giá\s+)?[“\"]?tín\s+nhiệm\s+thấp"
SAID_BY: Final = {
    Topic.QUORUM: re.compile(rf"{TWO_THIRDS}\s+{SUMMONED}", re.IGNORECASE),
    Topic.VOID: re.compile(r"không\s+hợp\s+lệ", re.IGNORECASE),
    Topic.TALLY: re.compile(r"phiếu\s+thu\s+về", re.IGNORECASE),
    Topic.RECONSIDER: re.compile(HALF, re.IGNORECASE),
    Topic.DISMISS: re.compile(rf"{TWO_THIRDS}\s+{LOW_VOTES}", re.IGNORECASE),
}
"""Words by which a plan that answers the topic is known, fractions in figures or in words."""


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
    said = tuple(words for words, _ in texts(plan))
    for topic, words in SAID_BY.items():
        if topic not in marked and not any(map(words.search, said)):
            clause = regulation(topic)
            yield find("C.573", clause, where=f"topics.{topic}", clause=clause.quote)
