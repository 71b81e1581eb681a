"""Text as people write it: one Unicode form, no invisible characters, no legacy coding.

``fold`` and ``spelling`` say when two texts mean the same: ``fold`` where a label is looked up
(no diacritics), ``spelling`` where a name is (Hoà is Hòa, but Thành An is not Thạnh An).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.plugins.limits import UNSEEN
from tinnhiem_core.texts import Wording, wording

__all__ = ["character", "decomposed", "excerpt", "few", "fold", "spelling", "strange", "tidy"]

_SPACES: Final = " \t\n\r\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"
_REFUSED: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
_KINDS: Final = {
    "Cc": "intake.character.control",
    "Cf": "intake.character.hidden",
    "Zl": "intake.character.hidden",
    "Zp": "intake.character.hidden",
    "Co": "intake.character.private",
}
_USUAL: Final = re.compile("[ -~\u00a0-\u00ac\u00ae-\u034e\u0350-\u0377\u1e00-\u1eff]*")
"""Latin letters with their marks, all of them allowed: most texts need no further look."""

_SHOWN: Final = 60
_FEW: Final = 6


def fold(text: str) -> str:
    """Return ``text`` without case, diacritics and punctuation, words one space apart."""
    return _fold(text[:400])


@lru_cache(maxsize=16_384)
def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    letters = (one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return " ".join("".join(letters).split())


def tidy(text: str) -> str:
    """Return ``text`` in NFC, white space collapsed, without Excel's leading apostrophe."""
    return " ".join(unicodedata.normalize("NFC", text).strip().removeprefix("'").split())


def decomposed(text: str) -> bool:
    """Return whether ``text`` is not in NFC: letters and their marks are kept apart."""
    return not unicodedata.is_normalized("NFC", text)


def strange(text: str) -> str:
    """Return the first character that no text may hold, empty where there is none.

    Control, bidirectional, zero-width and private characters; white space is not meant.
    """
    if _USUAL.fullmatch(text):
        return ""
    return next((one for one in text if one not in _SPACES and _refused(one)), "")


def _refused(one: str) -> bool:
    return one in UNSEEN or unicodedata.category(one) in _REFUSED


def character(one: str) -> Wording:
    """Return a character's number and what it is.

    "U+202E (ký tự ẩn)", in English its name in Unicode: "U+202E (RIGHT-TO-LEFT OVERRIDE)".
    """
    number = f"U+{ord(one):04X}"
    unseen = "intake.character.hidden" if one in UNSEEN else "intake.character.unassigned"
    kind = wording(_KINDS.get(unicodedata.category(one), unseen))
    return Wording(f"{number} ({kind.vi})", f"{number} ({unicodedata.name(one, kind.en)})")


def excerpt(value: object) -> str:
    """Return a value for a message: short, and with nothing that acts on a screen."""
    text = str(value)
    shown = "".join(map(_seen, text[:_SHOWN]))
    return shown + ("…" if len(text) > _SHOWN else "")


def _seen(one: str) -> str:
    """Return a character as it may be shown; a line's end within a cell is a space."""
    if one in _SPACES:
        return " "
    return f"⟨U+{ord(one):04X}⟩" if _refused(one) else one


def few(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the first of ``texts`` as excerpts, with "…" where there are more."""
    found = tuple(islice(texts, _FEW + 1))
    shown = tuple(excerpt(one) for one in found[:_FEW])
    return (*shown, "…") if len(found) > _FEW else shown
