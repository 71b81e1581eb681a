"""One JSON object read key by key: every wrong value is kept with its path, none is guessed.

A key that is missing or null is "not given". A value that is wrong is reported once and then
read as not given, so that all errors come out together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Final, TypeVar

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.law import Finding, find
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.schemas.checks import YEARS, far, shown
from tinnhiem_core.schemas.strict_json import Number, Object

Choice = TypeVar("Choice", bound=StrEnum)

MAX_COUNT: Final = 1_000_000_000
MAX_TEXT: Final = 1_000
MAX_FINDINGS: Final = 1_000
_LONGEST_KEY: Final = 60
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INTEGER: Final = re.compile(r"(-?)[0-9]+")
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters that no paper can print, each once, as "U+202E"."""
    hidden = (one for one in text if unicodedata.category(one) in _UNPRINTABLE)
    return tuple(dict.fromkeys(f"U+{ord(one):04X}" for one in hidden))


class Problems:
    """What is wrong so far. Past ``MAX_FINDINGS`` problems are only counted."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.more = 0

    @property
    def full(self) -> bool:
        """Return whether further problems are only counted."""
        return len(self.findings) >= MAX_FINDINGS

    def add(self, code: str, where: str, /, **figures: object) -> None:
        """Keep one problem."""
        if self.full:
            self.more += 1
        else:
            figured = (("at", where or "JSON"), *figures.items())
            self.findings.append(Finding(code=code, where=where, figures=figured))

    def refuse(self) -> None:
        """Raise everything that is wrong; do nothing where nothing is."""
        if self.findings:
            last = (find("L.180", more=self.more),) if self.more else ()
            raise IntakeError(*self.findings, *last)


class ObjectReader:
    """Reads the object ``value`` at the path ``where``, whose keys may be ``known``.

    ``readable`` False: the value is no object, and every key reads as not given.
    """

    def __init__(
        self, value: object, where: str, known: Sequence[str], problems: Problems
    ) -> None:
        self.where = where
        self.problems = problems
        self.values: dict[str, object] = {}
        self.readable = isinstance(value, dict)
        if isinstance(value, dict):
            self.values = value
            self._keys(known)
        else:
            problems.add("L.155", where, found=shown(value))

    def at(self, key: str) -> str:
        """Return the path of a key."""
        return f"{self.where}.{key}" if self.where else key

    def given(self, key: str) -> bool:
        """Return whether the key has a value."""
        return self.values.get(key) is not None

    def wrong(self, key: str, code: str, /, **figures: object) -> None:
        """Keep a problem of one key."""
        self.problems.add(code, self.at(key), **figures)

    def needed(self, key: str) -> bool:
        """Return whether the key has a value; keep a problem where it has none."""
        if not self.given(key):
            self.wrong(key, "L.156")
        return self.given(key)

    def count(self, key: str, most: int = MAX_COUNT) -> int | None:
        """Return a whole number from 0 to ``most``; None where it is not given or wrong."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self._no_count(key, value, most)
        elif value < 0:
            self.wrong(key, "L.161", found=shown(value))
        elif value > most:
            self.wrong(key, "L.162", found=shown(value), most=most)
        else:
            return value
        return None

    def text(self, key: str) -> str:
        """Return text in NFC without blanks around it; empty where it is not given or wrong."""
        value = self.values.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(key, "L.163", found=shown(value))
            return ""
        if len(value) > MAX_TEXT:
            self.wrong(key, "L.164", length=len(value), most=MAX_TEXT)
            return ""
        plain = unicodedata.normalize("NFC", value.strip())
        hidden = unprintable(plain)
        if hidden:
            self.wrong(key, "L.165", characters=hidden)
        return "" if hidden else plain

    def choice(self, key: str, default: Choice) -> Choice:
        """Return the value of the enumeration of ``default``, which stands where none is given."""
        return self.option(key, type(default)) or default

    def option(self, key: str, kind: type[Choice]) -> Choice | None:
        """Return a value of an enumeration; None where it is not given or wrong."""
        value = self.values.get(key)
        if value is None:
            return None
        allowed = {one.value: one for one in kind}
        if isinstance(value, str) and value in allowed:
            return allowed[value]
        self.wrong(key, "L.166", found=shown(value), allowed=tuple(allowed))
        return None

    def day(self, key: str) -> date | None:
        """Return a day written as 2023-12-13; None where it is not given or wrong."""
        value = self.values.get(key)
        if value is None:
            return None
        try:
            if isinstance(value, str) and _DATE.fullmatch(value):
                found = date.fromisoformat(value)
                if found.year in YEARS:
                    return found
        except ValueError:
            pass
        if far(value):
            years = {"first": f"{YEARS[0]}", "last": f"{YEARS[-1]}"}
            self.wrong(key, "L.183", found=shown(value), **years)
        else:
            self.wrong(key, "L.175", found=shown(value))
        return None

    def items(self, key: str, most: int) -> list[object]:
        """Return a list of at most ``most`` values; empty where it is not given or wrong."""
        value = self.values.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.wrong(key, "L.169", found=shown(value))
            return []
        if len(value) > most:
            self.wrong(key, "L.181", length=len(value), most=most)
            return []
        return value

    def _no_count(self, key: str, value: object, most: int) -> None:
        whole = _INTEGER.fullmatch(value.text) if isinstance(value, Number) else None
        if whole is None:
            self.wrong(key, "L.160", found=shown(value))
        elif whole.group(1):
            self.wrong(key, "L.161", found=shown(value))
        else:
            self.wrong(key, "L.162", found=shown(value), most=most)

    def _keys(self, known: Sequence[str]) -> None:
        for key in self.values.repeated if isinstance(self.values, Object) else ():
            self.wrong(cut(key), "L.159")
        for key in self.values:
            if key not in known:
                self._unknown(key, known)

    def _unknown(self, key: str, known: Sequence[str]) -> None:
        name = cut(key)
        near = [] if self.problems.full else get_close_matches(key[:_LONGEST_KEY], known, n=1)
        if near:
            self.wrong(name, "L.157", nearest=near[0])
        else:
            self.wrong(name, "L.158", known=tuple(known))
