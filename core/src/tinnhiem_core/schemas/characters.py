"""Text that may cross a border: NFC, line feeds, nothing that hides or reverses other text."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from tinnhiem_core.plugins import limits

FORBIDDEN: Final = limits.FORBIDDEN
ODD_BLANKS: Final = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Blanks of Word and of web pages, which look like the ordinary one and are another character."""
SHOWN: Final = 60


def clean(text: str) -> str:
    """Return text in NFC with line feeds as the only line ends."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def as_meant(text: str) -> str:
    """Return typed text clean, every blank in it an ordinary one, nothing blank around it.

    What is read from a file or a package keeps its blanks: ``clean`` alone.
    """
    return ODD_BLANKS.sub(" ", clean(text)).strip()


def forbidden(text: str) -> tuple[str, ...]:
    """Return the forbidden characters of a text, each once, as "U+202E"."""
    return tuple(f"U+{ord(one):04X}" for one in dict.fromkeys(FORBIDDEN.findall(text)))


def cut(text: str) -> str:
    """Return text short and harmless enough to be shown in a message."""
    short = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return FORBIDDEN.sub("�", short)
