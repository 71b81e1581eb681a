"""JSON from outside, read without surprises.

Nothing goes through a float: a number that is no plain whole number stays as it was written
(``Number``). Repeated keys stay in view (``Object.repeated``) for the reader to report. What is
no JSON at all is refused with its place.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.law import Finding, find

MAX_BYTES: Final = 16 * 2**20
MAX_DIGITS: Final = 18


class RefusedInputError(Exception):
    """Input that can't be used; ``findings`` say everything that is wrong, each with its path."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(str(one) for one in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written that is no whole number of at most 18 digits: "97.87", "1e3", "NaN"."""

    text: str


class Object(dict[str, object]):
    """A JSON object that remembers which keys were given more than once."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        times = Counter(key for key, _ in pairs) if len(pairs) > len(self) else Counter[str]()
        self.repeated = tuple(key for key, number in times.items() if number > 1)


def read_json(source: str | bytes) -> object:
    """Return the value that ``source`` holds; raise ``RefusedInputError`` where it holds none."""
    if len(source) > MAX_BYTES:
        raise RefusedInputError(find("L.152", size=len(source), most=MAX_BYTES))
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
        raise RefusedInputError(find("L.153", line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise RefusedInputError(find("L.154")) from None


def _text(source: bytes) -> str:
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedInputError(find("L.151", position=error.start + 1)) from None


def _whole(digits: str) -> int | Number:
    return int(digits) if len(digits) <= MAX_DIGITS else Number(digits)
