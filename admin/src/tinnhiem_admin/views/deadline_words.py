"""How a day in a plan's time-line is said: with its weekday, how far off, in which tone."""

from __future__ import annotations

from datetime import date
from typing import Final

from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang
from tinnhiem_core.texts import say

SOON: Final = 7
"""Days."""
FAR: Final = 99
"""Days from the vote beyond which a day of the plan is told as such: it is of another year."""


def dated(one: date) -> str:
    """Return a day with its weekday, as it begins a line."""
    weekday = say(f"weekday.{one.weekday()}", lang())
    return f"{weekday[:1].upper()}{weekday[1:]} {day(one)}"


def offset(days: int) -> str:
    """Return a number of days before the vote, as the plans' readers write it."""
    if days == 0:
        return "T"
    return f"T−{days}" if days > 0 else f"T+{-days}"


def distance(days: int) -> str:
    """Return how many days before the vote a day is; of one of another year that it is stated."""
    return str(_("Stated day")) if abs(days) > FAR else offset(days)


def state(left: int | None) -> str:
    """Return the state of a point of the kit's line, for the days that are left."""
    if left is None or left > SOON:
        return ""
    return "past" if left < 0 else "next"


def tone(left: int | None) -> str:
    """Return the tone of the word for the days that are left; none for a day that is over."""
    if left is None or left < 0:
        return ""
    return "warn" if left <= SOON else "info"


def status(left: int | None) -> str:
    """Return how many days are left, in words."""
    if left is None:
        return ""
    if left < 0:
        return str(_("Past"))
    if left == 0:
        return str(_("Today"))
    return str(ngettext("%(num)d day left", "%(num)d days left", left))
