"""What no plan goes beyond, whether a package answers it or a file brings it."""

from __future__ import annotations

import re
from typing import Final

MAX_WHOLE: Final = 99_999
"""No number of a plan is larger; a calendar reaches as many days back."""
MAX_ITEMS: Final = 10_000
"""No list of a plan is longer."""
YEARS: Final = range(1900, 2101)
"""A day outside these years is a slip of the keyboard."""
UNSEEN: Final = frozenset(
    chr(one)
    for span in (
        (0x034F, 0x034F),  # joins letters
        (0x115F, 0x1160),  # fillers of Hangul
        (0x17B4, 0x17B5),  # vowels of Khmer that nobody writes
        (0x180B, 0x180F),  # variants of Mongolian
        (0x2800, 0x2800),  # Braille without a point
        (0x3164, 0x3164),  # fillers of Hangul
        (0xFE00, 0xFE0F),  # variants
        (0xFFA0, 0xFFA0),  # a filler of Hangul
        (0xE0100, 0xE01EF),  # variants
    )
    for one in range(span[0], span[1] + 1)
)
"""Characters that print nothing, though Unicode counts them among letters, marks or signs."""
FORBIDDEN: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks
    "\ud800-\udfff\ufffe\uffff"  # halves of pairs, and what is no character
    "]"
)
"""Characters that hide or reverse other text, or that no file can hold."""
