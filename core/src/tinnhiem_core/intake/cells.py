"""One cell read as what its column holds: a text, a day, a yes or no, a word of a list."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from tinnhiem_core.intake.legacy import legacy
from tinnhiem_core.intake.names import character, excerpt, strange, tidy
from tinnhiem_core.intake.values import Failure, Formula, Value
from tinnhiem_core.schemas.checks import YEARS

_FAILURES: Final = frozenset(
    {"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
_GAP: Final = r"\s*[./-]\s*"
_WRITTEN: Final = re.compile(rf"(\d{{1,2}}){_GAP}(\d{{1,2}}){_GAP}(\d{{4}})", re.ASCII)
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
_LONGEST_DAY: Final = 40


class UnreadableError(ValueError):
    """A cell that can't be read: the ``code`` of the finding and its ``figures``."""

    def __init__(self, code: str, **figures: object) -> None:
        super().__init__(code)
        self.code = code
        self.figures = figures


def whole(value: Value) -> Value:
    """Return ``value`` unless it is a formula or an error of the spreadsheet."""
    if isinstance(value, Failure) or (isinstance(value, str) and value.strip() in _FAILURES):
        raise UnreadableError("L.729", value=excerpt(value))
    if isinstance(value, Formula) or (isinstance(value, str) and value.startswith("=")):
        raise UnreadableError("L.728", value=excerpt(value))
    return value


def text(value: Value, limit: int) -> str:
    """Return a text of at most ``limit`` characters in NFC; numbers and days are refused."""
    held = whole(value)
    if not isinstance(held, str):
        raise UnreadableError("L.730", value=shown(held))
    return _text(held, limit)


@lru_cache(maxsize=16_384)
def _text(value: str, limit: int) -> str:
    if len(value) > 2 * limit and len(tidy(value[: 100 * limit])) > limit:
        raise UnreadableError("L.731", value=excerpt(value), size=len(value), limit=limit)
    coding = legacy(value)
    if coding:
        raise UnreadableError("L.733", value=excerpt(value), coding=coding)
    odd = strange(value)
    if odd:
        raise UnreadableError("L.732", value=excerpt(value), character=character(odd))
    found = tidy(value)
    if len(found) > limit:
        raise UnreadableError("L.731", value=excerpt(found), size=len(found), limit=limit)
    return found


def label(value: Value, limit: int) -> str:
    """Return a text as ``text`` does; a whole number is taken as its digits (codes)."""
    held = whole(value)
    if isinstance(held, float) and held.is_integer():
        held = int(held)
    return text(str(held) if type(held) is int else held, limit)


def day(value: Value) -> date:
    """Return a day: a real date, or dd/mm/yyyy (also with - or .) or yyyy-mm-dd as text."""
    held = whole(value)
    found = held.date() if isinstance(held, datetime) else held
    if isinstance(found, str):
        found = _day(found)
    if not isinstance(found, date):
        raise UnreadableError("L.735", value=shown(held))
    if found.year not in YEARS:
        raise UnreadableError(
            "L.737", value=shown(found), first=f"{YEARS[0]}", last=f"{YEARS[-1]}"
        )
    return found


def _day(value: str) -> date:
    written = text(value, _LONGEST_DAY)
    match = _WRITTEN.fullmatch(written)
    iso = _ISO.fullmatch(written)
    if match:
        parts = (match[3], match[2], match[1])
    elif iso:
        parts = (iso[1], iso[2], iso[3])
    else:
        raise UnreadableError("L.735", value=excerpt(written))
    try:
        return date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        raise UnreadableError("L.736", value=excerpt(written)) from None


def shown(value: Value) -> str:
    """Return a value as a clerk sees it: dates dd/mm/yyyy, whole numbers without ".0"."""
    if isinstance(value, date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, float) and value.is_integer():
        return excerpt(int(value))
    return excerpt(value)
