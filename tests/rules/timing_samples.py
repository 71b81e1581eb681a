"""Deadlines, meeting days and their findings, for the tests of the timing rules."""

from __future__ import annotations

from datetime import date
from typing import Any

from tinnhiem_core.law import Citation, Finding
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_core.rules.timing import (
    DueDate,
    schedule,
    timing_findings,
)

PLAIN = Settings()
STRICT = Settings(strictly_before=True)
PLACE = Citation(document=QD_96, place="mục 1", quote="câu đầy đủ")
WEDNESDAY = date(2023, 8, 30)
FIVE = [Step.DOSSIER, Step.TO_VOTERS, Step.QUESTIONS, Step.FORWARD, Step.EXPLANATION]


def deadline(step: Step = Step.DOSSIER, **given_: Any) -> Deadline:
    values: dict[str, Any] = {"key": str(step), "text": "câu", "words": "", "citation": PLACE}
    values |= given_
    return Deadline(step=step, **values)


def line(*deadlines: Deadline, meetings: tuple[MeetingDate, ...] = ()) -> Timeline:
    return Timeline(deadlines=deadlines, meetings=meetings)


def meeting_on(
    earliest: date | None, latest: date | None, words: str = "dự kiến", **given_: Any
) -> MeetingDate:
    values: dict[str, Any] = {"key": "hop", "planned": latest, "citation": PLACE} | given_
    return MeetingDate(words=words, earliest=earliest, latest=latest, **values)


def only(
    one: Deadline,
    day: date = WEDNESDAY,
    settings: Settings = PLAIN,
) -> DueDate:
    return schedule(line(one), day, settings)[0]


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [one.code for one in findings]


def all_findings(timeline: Timeline, day: date, **given_: Any) -> tuple[Finding, ...]:
    settings = given_.pop("settings", PLAIN)
    due_dates = schedule(timeline, day, settings, given_.get("rows", ()))
    return timing_findings(due_dates, day, timeline, settings, **given_)
