"""Dates: each stands in the source, and in the words of its own row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.timeline import Deadline
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.words import inside, plain

OURS: Final = "plan.locality.validity"
"""When a body was abolished is our knowledge, not the plan's."""
DECEMBER: Final = 12


def every_date_stands_in_the_source(package: Package) -> Iterator[Finding]:
    """Every day of the plan is written in the source, or bounds a month or year written there."""
    source = package.transcript.source.text
    places: dict[date, str] = {}
    for path, day in _days(package.plan):
        if not path.startswith(OURS):
            places.setdefault(day, path)
    for day, path in places.items():
        if not written(day, source):
            yield find("L.636", where=path, path=path, day=day)


def every_deadline_has_its_words(package: Package) -> Iterator[Finding]:
    """Stated days and numbers of days stand in the sentence of their own deadline or duty."""
    plan = package.plan
    rows: tuple[Deadline | ReportingDuty, ...] = (
        *plan.timeline.deadlines,
        *plan.locality.reporting,
    )
    for one in rows:
        words = plain(f"{one.words} {one.text}")
        if one.stated and not written(one.stated, words):
            yield find("L.637", where=one.key, key=one.key, figure=one.stated, words=one.words)
        days = one.days_before if isinstance(one, Deadline) else None
        if days and not re.search(rf"\b0?{days}\b", plain(one.words)):
            yield find("L.637", where=one.key, key=one.key, figure=days, words=one.words)


def _days(value: object, path: str = "plan") -> Iterator[tuple[str, date]]:
    if isinstance(value, date):
        yield path, value
    for one, inner in inside(value, path, own=True):
        yield from _days(one, inner)


def written(day: date, text: str) -> bool:
    """Return whether ``text`` names this day, or a month or year that it begins or ends."""
    ways = [
        rf"\b0?{day.day}\s*[/.-]\s*0?{day.month}\b",
        rf"\b0?{day.day} tháng 0?{day.month}\b",
    ]
    first, last = day.day == 1, (day + timedelta(days=1)).day == 1
    if first or last:
        ways.append(rf"\btháng 0?{day.month}(\s*/\s*| năm ){day.year}\b")
    if (first and day.month == 1) or (last and day.month == DECEMBER):
        ways.append(rf"\bnăm {day.year}\b")
    return any(re.search(way, text) for way in ways)
