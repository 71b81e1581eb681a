"""JSON as written: no float, no number too long to read, no key given twice unnoticed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.law import Finding, find
from tinnhiem_core.schemas.errors import Path, SchemaError, located

MAX_LENGTH: Final = 2**20
"""Characters; the longest of the five plans has a seventh of it."""
MAX_DIGITS: Final = 18


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is no whole number of at most 18 digits, as written: "1.5", "1e3", "NaN"."""

    text: str


class Object(dict[str, object]):
    """A JSON object that remembers which keys were given more than once."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.repeated: tuple[str, ...] = ()
        if len(pairs) > len(self):
            times = Counter(key for key, _ in pairs)
            self.repeated = tuple(key for key, number in times.items() if number > 1)


def parse(source: str | bytes, most: int = MAX_LENGTH) -> object:
    """Return what ``source`` holds.

    ``SchemaError`` where it is longer than ``most``, no UTF-8, no JSON, or nested too deep.
    """
    if len(source) > most:
        raise _refused("L.751", most=most)
    text = source if isinstance(source, str) else decoded(source)
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=Object,
            parse_int=_whole,
            parse_float=Number,
            parse_constant=Number,
        )
    except json.JSONDecodeError as error:
        raise _refused("L.750", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise _refused("L.764") from None


def decoded(data: bytes) -> str:
    """Return UTF-8 text without its mark; ``SchemaError`` names the first byte that is none."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused("L.763", position=error.start + 1) from None


def repeated(document: object) -> Iterator[tuple[Path, Finding]]:
    """Yield a finding for every key that is given more than once, at any depth."""
    waiting: list[tuple[Path, object]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, Object):
            yield from (((*path, key), find("L.752")) for key in value.repeated)
        waiting.extend(
            ((*path, key), inner)
            for key, inner in _inside(value)
            if isinstance(inner, Object | list)
        )


def _inside(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, Object):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _whole(digits: str) -> int | Number:
    return int(digits) if len(digits) <= MAX_DIGITS else Number(digits)


def _refused(code: str, **figures: object) -> SchemaError:
    finding = Finding(code=code, figures=tuple(figures.items()))
    return SchemaError(*located([((), finding)]))
