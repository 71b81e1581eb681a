"""The JSON of a count, read without surprises: no float, no key given twice unnoticed.

What is no JSON at all is refused with its place.
"""

from __future__ import annotations

import json
from typing import Final

from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.schemas.strict_json import MAX_DIGITS, Number, Object

MAX_BYTES: Final = 16 * 2**20


def read_json(source: str | bytes) -> object:
    """Return the value that ``source`` holds; raise ``IntakeError`` where it holds none.

    A number that is no plain whole number stays as it was written (``Number``); an ``Object``
    knows which of its keys were repeated.
    """
    if len(source) > MAX_BYTES:
        raise refusal("L.152", "", size=len(source), most=MAX_BYTES)
    text = _text(source) if isinstance(source, bytes) else source
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=Object,
            parse_float=Number,
            parse_constant=Number,
            parse_int=_whole,
        )
    except json.JSONDecodeError as error:
        raise refusal("L.153", "", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise refusal("L.154", "") from None


def _text(source: bytes) -> str:
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refusal("L.151", "", position=error.start + 1) from None


def _whole(digits: str) -> int | Number:
    return int(digits) if len(digits) <= MAX_DIGITS else Number(digits)
