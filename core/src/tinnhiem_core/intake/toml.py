"""TOML, read as JSON would hold it: days as text, no float; refused with the line of the fault."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, time
from typing import Final

from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.schemas.strict_json import MAX_DIGITS, Number, Object

MAX_DEPTH: Final = 100
"""Dots of one key. A meeting file needs three; tomllib takes the square of their number."""

_PLACE: Final = re.compile(r" \(at line (\d+), column \d+\)$")
_TWICE: Final = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Duplicate")
_NO_DAY: Final = "Invalid date or datetime"
_DAY_LIKE: Final = re.compile(r"=\s*\d{1,4}\s*[-/.:h]\s*\d")
"""30/11/2023, 14:00, 14h30: how people write what TOML writes otherwise."""


def read_toml(text: str, name: str) -> object:
    """Return what ``text`` holds; ``IntakeError`` where it is no TOML, or nested too deep."""
    keys = (line.split("=", 1)[0] for line in text.split("\n") if not line.startswith("#"))
    if any(key.count(".") > MAX_DEPTH for key in keys):
        raise refusal("L.764", name)
    try:
        return _plain(tomllib.loads(text.replace("\r\n", "\n"), parse_float=Number))
    except RecursionError:
        raise refusal("L.764", name) from None
    except ValueError as error:  # TOMLDecodeError, or a number of thousands of digits
        raise _refused(str(error), text, name) from None


def _refused(why: str, text: str, name: str) -> IntakeError:
    place = _PLACE.search(why)
    line = int(place[1]) if place else text.count("\n") + 1
    if why.startswith(_TWICE):
        return refusal("L.765", name, line=line)
    if why.startswith(_NO_DAY) or _DAY_LIKE.search(text.split("\n")[line - 1]):
        return refusal("L.766", name, line=line)
    return refusal("L.761", name, line=line, why=cut(_PLACE.sub("", why)))


def _plain(value: object) -> object:
    """Return a TOML value as JSON would hold it: days and times as text."""
    if isinstance(value, dict):
        return Object([(key, _plain(inner)) for key, inner in value.items()])
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, int) and abs(value) >= 10**MAX_DIGITS:
        return Number(hex(value))  # thousands of digits can't be written as decimals
    if isinstance(value, date | time) and not isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, datetime) else value
