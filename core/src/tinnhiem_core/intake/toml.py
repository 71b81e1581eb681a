"""TOML, read as JSON would hold it: days as text, no float, refused with its place."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, time
from typing import Final

from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.schemas.strict_json import Number, Object

MAX_DEPTH: Final = 20
"""A meeting file has five levels; `[a.a.a…]` costs a reader the square of its depth."""

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_TWICE: Final = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Duplicate")
_NO_DAY: Final = "Invalid date or datetime"
_DOTTED: Final = re.compile(rf"^[^#\n]*?(?:\.[^.#\n]*?){{{MAX_DEPTH},}}[\]=]", re.MULTILINE)


def read_toml(text: str) -> object:
    """Return the value that ``text`` holds; ``IntakeError`` where it is no TOML, or too deep."""
    try:
        return _plain(tomllib.loads(text, parse_float=Number))
    except RecursionError:
        raise refusal("L.764", "") from None
    except ValueError as error:  # TOMLDecodeError, or a number with thousands of digits
        raise _refused(error, text) from None
