"""When two ways of writing a name mean the same name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_DASHES: Final = str.maketrans("‐‑‒–—−", "------")


@lru_cache(maxsize=16_384)
def spelling(text: str) -> str:
    """Return the form in which spellings of the same name are equal.

    Case, the place of the tone mark in a syllable and the kind of dash do not matter: Hoà is
    Hòa, but Thành An is not Thạnh An.
    """
    words = unicodedata.normalize("NFD", text.translate(_DASHES).casefold()).split()
    return " ".join(_toneless(word) + _tone(word) for word in words)


def _toneless(word: str) -> str:
    return "".join(mark for mark in word if mark not in _TONES)


def _tone(word: str) -> str:
    return "".join(mark for mark in word if mark in _TONES)
