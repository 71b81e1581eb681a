"""How a Vietnamese name is found, and where it stands in a list.

Own lines and no library: ICU's Vietnamese collation comes only as a binary that is compiled
against the machine's ICU, transliterators know neither đ as a letter of its own nor the order of
the tones, and neither would sort alike in SQLite and PostgreSQL. The key below is of figures
alone, so that every collation of every database puts it in the same order.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from tinnhiem_core.intake.names import fold

SEARCH_LIMIT: Final = 200
ORDER_LIMIT: Final = 600

_NOWHERE: Final = "%"
"""What no folded text holds."""
_LETTERS: Final = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANKS: Final = {letter: f"{rank:02}" for rank, letter in enumerate(_LETTERS, start=1)}
_OTHER: Final = "99"
# Of the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng.
_TONES: Final = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def searched(*texts: str) -> str:
    """Return what is searched in: no case, no diacritics, no punctuation ("dien bien")."""
    return fold(" ".join(texts))[:SEARCH_LIMIT]


def words_sought(text: str) -> tuple[str, ...]:
    """Return the words that are looked for, none for a blank text.

    A text of signs alone stands nowhere: it finds nothing, rather than everything.
    """
    return tuple(searched(text).split()) or ((_NOWHERE,) if text.strip() else ())


def order_of(name: str) -> str:
    """Return the sort key of a person's name: given name, family name, then what is between.

    A remark in brackets, as lists use to tell namesakes apart, comes last.
    """
    written, _, remark = name.partition("(")
    *before, given = written.split() or [""]
    words = (given, *before, *remark.split())
    return "".join(_ranked(word) for word in words)[:ORDER_LIMIT]


def _ranked(word: str) -> str:
    """Return letters before tones: "An" stands before "Ân", both before "Ba"."""
    marks = unicodedata.normalize("NFD", word.casefold())
    letters = unicodedata.normalize("NFC", "".join(one for one in marks if one not in _TONES))
    tones = "".join(_TONES[one] for one in marks if one in _TONES)
    return f"{''.join(_RANKS.get(one, _OTHER) for one in letters)}00{tones}0"
