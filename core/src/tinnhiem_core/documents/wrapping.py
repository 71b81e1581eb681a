"""Where the centred lines of a heading break: lines of like length, not one word left over.

"SỞ KHOA HỌC / VÀ CÔNG NGHỆ", not "SỞ KHOA HỌC VÀ CÔNG / NGHỆ". The renderer fills a line before it
begins the next, so the lines are measured here, with the widths of our own fonts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, pairwise
from math import comb
from typing import Final

from fontTools.ttLib import TTFont

from tinnhiem_core.documents.fonts import FAMILY, FOLDER
from tinnhiem_core.documents.layout import Face

POINTS_PER_MM: Final = 72 / 25.4
SPARE: Final = 0.97
"""Share of the width that may be filled: the widths here know no kerning."""
GOOD_STARTS: Final = frozenset(
    ("các", "của", "đối", "huyện", "năm", "tại", "theo", "thuộc", "tỉnh", "trong", "và", "xã")
)
ELSEWHERE: Final = 0.03
"""What it costs to break neither after a mark nor before one of ``GOOD_STARTS``."""
MOST_WAYS: Final = 20_000


def balanced(text: str, face: Face, width_mm: float) -> tuple[str, ...]:
    """Return ``text`` in as few lines as fit into ``width_mm``, of like length.

    A line break of the text stays; a word that is wider than the line gets a line of its own.
    """
    return tuple(
        line for one in text.splitlines() for line in _broken(one.split(" "), face, width_mm)
    )


def _broken(words: Sequence[str], face: Face, width_mm: float) -> list[str]:
    room = width_mm * POINTS_PER_MM * SPARE
    filled = list(_filled(words, face, room))
    gaps, breaks = len(words) - 1, len(filled) - 1
    if not breaks or comb(gaps, breaks) > MOST_WAYS:
        return filled
    ways = (_cut(words, cuts) for cuts in combinations(range(1, len(words)), breaks))
    fitting = [way for way in ways if all(_width(line, face) <= room for line in way)]
    return min(fitting, key=lambda way: _cost(way, face), default=filled)


def _filled(words: Sequence[str], face: Face, room: float) -> Iterator[str]:
    """Yield the lines as the renderer would fill them."""
    line = words[0]
    for word in words[1:]:
        if _width(f"{line} {word}", face) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}"
    yield line


def _cut(words: Sequence[str], cuts: Sequence[int]) -> list[str]:
    return [" ".join(words[start:end]) for start, end in pairwise((0, *cuts, len(words)))]


def _cost(lines: Sequence[str], face: Face) -> float:
    widths = [_width(line, face) for line in lines]
    mean = sum(widths) / len(widths)
    uneven = sum((one / mean - 1) ** 2 for one in widths)
    return uneven + ELSEWHERE * sum(not _good(*pair) for pair in pairwise(lines))


def _good(line: str, following: str) -> bool:
    return line[-1:] in ",;:" or following.partition(" ")[0].casefold() in GOOD_STARTS


def _width(text: str, face: Face) -> float:
    widths = _widths(f"{FAMILY}-{_style(face)}.ttf")
    printed = text.upper() if face.caps else text
    return sum(widths.get(ord(one), 0.0) for one in printed) * float(face.size.value)


def _style(face: Face) -> str:
    name = ("Bold" if face.bold else "") + ("Italic" if face.italic else "")
    return name or "Regular"


@cache
def _widths(name: str) -> Mapping[int, float]:
    """Return the width of every character in ems."""
    with TTFont(FOLDER / name, lazy=True) as font:
        advances, em = font["hmtx"].metrics, font["head"].unitsPerEm
        return {code: advances[glyph][0] / em for code, glyph in font.getBestCmap().items()}
