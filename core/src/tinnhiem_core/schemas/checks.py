"""What a JSON value must be before a marshmallow field reads it; each check says what it found."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from enum import StrEnum
from typing import Any, Final

from marshmallow import ValidationError

from tinnhiem_core.plugins import limits
from tinnhiem_core.schemas.characters import clean, cut, forbidden
from tinnhiem_core.schemas.errors import wrong
from tinnhiem_core.schemas.strict_json import Number

Check = Callable[[Any], Any]

MAX_WHOLE: Final = limits.MAX_WHOLE
MAX_ITEMS: Final = limits.MAX_ITEMS
YEARS: Final = limits.YEARS
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR: Final = re.compile(r"([0-9]{1,4})-[0-9]{1,2}-[0-9]{1,2}")
_LONG: Final = 4
"""Digits of a year."""
_CLOCK: Final = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")

TEXT: Final = "“…”"
WHOLE: Final = "123"
TRUTH: Final = "true | false"
DAY: Final = "2023-08-30"
CLOCK: Final = "15:30"
LIST: Final = "[…]"
OBJECT: Final = "{…}"


def shown(value: object) -> str:
    """Return a value as its writer knows it, short and harmless."""
    if isinstance(value, str):
        return f"“{cut(value)}”"
    if isinstance(value, Number):
        return cut(value.text)
    if isinstance(value, list | dict):
        return LIST if isinstance(value, list) else OBJECT
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def of_type(kind: type, expected: str) -> Check:
    """Return the check that a value is a ``kind``, which one writes like ``expected``."""

    def check(value: object) -> object:
        if not isinstance(value, kind):
            raise _type_error(value, expected)
        return value

    return check


def text(value: object) -> str:
    """Return clean text; refuse characters that hide or reverse other text."""
    if not isinstance(value, str):
        raise _type_error(value, TEXT)
    cleaned = clean(value)
    found = forbidden(cleaned)
    if found:
        raise wrong("L.758", characters=found)
    return cleaned


def whole(value: object) -> int:
    """Return a whole number that a plan can have."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise _type_error(value, WHOLE)
    if abs(value) > MAX_WHOLE:
        raise wrong("L.759", reason=f"{value}; −{MAX_WHOLE} … {MAX_WHOLE}")
    return value


def items(value: object) -> list[object]:
    """Return a list of a length that a plan can have."""
    if not isinstance(value, list):
        raise _type_error(value, LIST)
    if len(value) > MAX_ITEMS:
        raise wrong("L.759", reason=f"{len(value)} > {MAX_ITEMS}")
    return value


def day(value: object) -> str:
    """Return a day written as 2023-08-30, unread."""
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            found = date.fromisoformat(value)
            if found.year in YEARS:
                return found.isoformat()
    except ValueError:
        pass
    if far(value):
        raise wrong("L.768", found=shown(value), first=f"{YEARS[0]}", last=f"{YEARS[-1]}")
    raise wrong("L.757", found=shown(value), expected=DAY)


def far(value: object) -> bool:
    """Return whether a text is written as a day with a short year, or one outside ``YEARS``."""
    year = _YEAR.fullmatch(value) if isinstance(value, str) else None
    return year is not None and (len(year[1]) < _LONG or int(year[1]) not in YEARS)


def clock(value: object) -> str:
    """Return a time of day written as 15:30, unread."""
    try:
        if isinstance(value, str) and _CLOCK.fullmatch(value):
            return time.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise wrong("L.760", found=shown(value), expected=CLOCK)


def one_of(kind: type[StrEnum]) -> Check:
    """Return the check that a value is one of an enumeration's."""
    allowed = tuple(one.value for one in kind)

    def check(value: object) -> object:
        if not isinstance(value, str) or value not in allowed:
            raise wrong("L.756", found=shown(value), allowed=allowed)
        return value

    return check


def _type_error(value: object, expected: str) -> ValidationError:
    return wrong("L.755", found=shown(value), expected=expected)
