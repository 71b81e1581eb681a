"""Figures and exceptions of a plan that its own words don't bear out.

A paper prints the words, the calendar counts with the figures: where they part, one is wrong.
Only what words name in figures is compared ("20 ngày", "trước ngày 10/8/2023").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Deadline
from tinnhiem_core.model.titles import Exclusion, TitleRow
from tinnhiem_core.rules.conformance.reading import quoting

_DAYS: Final = re.compile(
    r"(?<![\d/])(\d{1,3})(?:\s*\([^()\d]*\))?\s+ngày\b(?!\s+làm\s+việc)", re.IGNORECASE
)
"""A number of calendar days: "20 ngày", "03 (ba) ngày"."""
_DATES: Final = (
    re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)"),
    re.compile(
        r"\bngày\s+(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?![\d/])(?:\s+năm\s+(\d{4}))?",
        re.IGNORECASE,
    ),
)
"""A date: "10/8/2023"; "ngày 26/8", "ngày 10 tháng 8 năm 2023"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDate:
    """A date as words name it; without a year it may be of any."""

    phrase: str
    day: int
    month: int
    year: int | None

    def names(self, day: date | None) -> bool:
        """Return whether this is the day."""
        return day is not None and (self.day, self.month, self.year or day.year) == (
            day.day,
            day.month,
            day.year,
        )


def said_days(words: str) -> tuple[int, ...]:
    """Return every number of calendar days that the words name."""
    return tuple(int(one) for one in _DAYS.findall(words))


def said_dates(words: str) -> tuple[SaidDate, ...]:
    """Return every date that the words name."""
    return tuple(
        SaidDate(
            phrase=one[0], day=int(one[1]), month=int(one[2]), year=int(one[3]) if one[3] else None
        )
        for pattern in _DATES
        for one in pattern.finditer(words)
    )


def other_days(plan: Plan) -> Iterator[Finding]:
    """Deadlines whose number of days isn't the one in their words."""
    for one in plan.timeline.deadlines:
        for words in _speaking(one.words, one.text, one.days_before):
            said = said_days(words)
            if said and one.days_before not in said:
                clause = quoting(one.citation, words)
                yield find("C.505", clause, where=one.key, words=words, said=said)


def other_dates(plan: Plan) -> Iterator[Finding]:
    """Deadlines and reports whose stated date isn't the one in their words."""
    dated: tuple[Deadline | ReportingDuty, ...] = (
        *plan.timeline.deadlines,
        *plan.locality.reporting,
    )
    for one in dated:
        for words in _speaking(one.words, one.text, one.stated):
            said = said_dates(words)
            if said and not any(day.names(one.stated) for day in said):
                yield _other_date(one.key, quoting(one.citation, words), said)


def _speaking(words: str, text: str, figure: object) -> tuple[str, ...]:
    """Return the words that a figure has to agree with.

    The sentence around a phrase may name other days, too: it is asked for a figure that is there.
    """
    return (words,) if figure is None or words == text else (words, text)


def other_meeting_dates(plan: Plan) -> Iterator[Finding]:
    """Meetings that are planned for other days than their words name."""
    for one in plan.timeline.meetings:
        days = tuple(day for day in (one.earliest, one.latest, one.planned) if day)
        said = said_dates(one.words)
        strange = any(not any(date_.names(day) for day in days) for date_ in said)
        unsaid = any(not any(date_.names(day) for date_ in said) for day in days)
        if strange or (said and unsaid):
            yield _other_date(one.key, quoting(one.citation, one.words), said)


def _other_date(where: str, clause: Citation, said: tuple[SaidDate, ...]) -> Finding:
    phrases = tuple(dict.fromkeys(one.phrase for one in said))
    return find("C.506", clause, where=where, words=clause.quote, said=phrases)


def unsaid_exclusions(plan: Plan) -> Iterator[Finding]:
    """Exceptions that neither their row and its venues nor another clause says any more."""
    for row in plan.title_table.rows:
        for one in row.exclusions:
            if not any(_plain(one.text) in _plain(words) for words in _sources(row, one)):
                yield find(
                    "C.554",
                    quoting(row.citation, row.text),
                    where=f"{row.key}.{one.key}",
                    number=row.label,
                    words=one.text,
                )


def _sources(row: TitleRow, exclusion: Exclusion) -> Iterator[str]:
    yield row.text
    yield from (venue.citation.quote for venue in row.venues)
    yield from (clause.quote for clause in exclusion.because if clause.place != row.citation.place)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
