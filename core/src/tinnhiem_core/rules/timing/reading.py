"""How a date phrase is read: which day is the last, which rows it concerns, what day it is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.offsets import EXTRA_OFFSETS, MINIMUM_OFFSETS, MinimumOffset
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Step

REQUIRED: Final[dict[Step, MinimumOffset]] = {Step(one.step): one for one in MINIMUM_OFFSETS}
"""The five steps of the Regulation; a plan may only be stricter (decision 34)."""

ADDED: Final[dict[Step, MinimumOffset]] = {Step(one.step): one for one in EXTRA_OFFSETS}
"""Steps that a plan adds, measured by the same clause."""

FIXED_HOLIDAYS: Final = ((1, 1), (4, 30), (5, 1), (9, 2))
"""Month and day of the public holidays with a fixed date; lunar ones are not computed."""

_BEFORE_A_DATE: Final = re.compile(r"trước\s+ngày\s+\d", re.IGNORECASE)
_WEEKEND: Final = {5: "N.401", 6: "N.402"}
ONE_DAY: Final = timedelta(days=1)


def says_before(words: str) -> bool:
    """Return whether the phrase names a date with "trước ngày X"."""
    return _BEFORE_A_DATE.search(words) is not None


def last_day(words: str, named: date | None, settings: Settings) -> date | None:
    """Return the last permitted day of a phrase that names ``named``.

    "trước ngày X": X itself, or the day before where ``strictly_before`` is set (decision 31).
    """
    strict = settings.strictly_before and says_before(words)
    return named - ONE_DAY if named is not None and strict else named


def concerns(of: tuple[str, ...], rows: tuple[str, ...]) -> bool:
    """Return whether something said of title rows ``of`` (empty: all) concerns ``rows``."""
    return not of or not rows or not set(of).isdisjoint(rows)


def day_codes(day: date) -> tuple[str, ...]:
    """Return the codes of what a day is: Saturday, Sunday, public holiday (decision 32)."""
    weekend = (_WEEKEND[day.weekday()],) if day.weekday() in _WEEKEND else ()
    holiday = ("N.403",) if (day.month, day.day) in FIXED_HOLIDAYS else ()
    return weekend + holiday


def day_notes(day: date, words: str, citation: Citation, where: str) -> tuple[Finding, ...]:
    """Return a note for each thing worth knowing of a day that ``words`` name."""
    return tuple(
        find(code, citation, where=where, day=day, words=words) for code in day_codes(day)
    )
