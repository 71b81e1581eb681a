"""Whether words already stand on a paper, and how the text of a row falls into lines.

Compared are words alone: marks, bullets, case and line breaks are how a text is set.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import accumulate
from typing import Final

WORD: Final = re.compile(r"\w+")
LISTED: Final = re.compile(r"^- |[.;:] - ")
NEXT_ITEM: Final = re.compile(r"(?<!\s)\s+(?=- \w)")


def bare(text: str) -> str:
    """Return the words of a text, one blank between them."""
    return " ".join(WORD.findall(unicodedata.normalize("NFC", text).casefold()))


class Standing:
    """What stands on a paper, in the order of its lines."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._lines = tuple(filter(None, map(bare, texts)))
        self._words = f" {' '.join(self._lines)} "
        self._edges = frozenset(accumulate((len(one) + 1 for one in self._lines), initial=0))

    def has(self, text: str) -> bool:
        """Return whether these words stand there one after the other, over lines if need be."""
        return f" {bare(text)} " in self._words

    def has_alone(self, text: str) -> bool:
        """Return whether these words are a line, or several, with no other word in them."""
        words = f" {bare(text)} "
        return any(
            edge + len(words) - 1 in self._edges
            for edge in self._edges
            if self._words.startswith(words, edge)
        )

    def and_also(self, texts: Iterable[str]) -> Standing:
        """Return the paper with further lines below."""
        return Standing((*self._lines, *texts))


def same_place(one: str, other: str) -> bool:
    """Return whether two places of a plan are the same, or one is a part of the other."""
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and f"{longer},".startswith(f"{shorter},")


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text; one written as a list ("- A - B") falls into its items.

    A dash inside a name ("Tài chính - Kế hoạch") is followed by a capital too: only a text that
    starts with a dash, or has one after a full stop or semicolon, is a list.
    """
    parts = [part.strip() for part in text.splitlines() if part.strip()]
    return tuple(item for part in parts for item in _items(part))


def _items(text: str) -> list[str]:
    if not LISTED.search(text):
        return [text]
    cuts = [one for one in NEXT_ITEM.finditer(text) if text[one.end() + 2].isupper()]
    starts = [0, *(one.end() for one in cuts)]
    ends = [*(one.start() for one in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]
