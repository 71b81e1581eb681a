"""Where the centred lines of a heading break: lines of like length, not one word left over.

"SỞ KHOA HỌC / VÀ CÔNG NGHỆ", not "SỞ KHOA HỌC VÀ CÔNG / NGHỆ". The renderer fills a line before it
begins the next, so the lines are measured here, with the widths of our own fonts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Final

from fontTools.ttLib import TTFont

from tinnhiem_core.documents.fonts import FAMILY, FOLDER
from tinnhiem_core.documents.layout import Face

POINTS_PER_MM: Final = 72 / 25.4
SPARE: Final = 0.97
"""Share of the width that may be filled: the widths here know no kerning."""
GOOD_STARTS: Final = frozenset(
    {"các", "của", "dự", "đối", "huyện", "lấy", "năm"}
    | {"tại", "theo", "thuộc", "tỉnh", "trong", "và", "xã"}
)
AT_WORD: Final = 0.03
"""What it costs to break before one of ``GOOD_STARTS``, and not at a mark."""
AT_COMMA: Final = 0.06
"""What it costs to break after a comma: "chức vụ lãnh đạo, quản lý" is one phrase."""
ELSEWHERE: Final = 0.08
"""What it costs to break inside a phrase."""
IN_NAME: Final = 0.16
"""What it costs to break inside a name: "Giám đốc", "Ban Chấp hành"."""
NEVER: Final = float("inf")


def balanced(text: str, face: Face, width_mm: float) -> tuple[str, ...]:
    """Return ``text`` in as few lines as fit into ``width_mm``, of like length.

    A line break of the text stays; a word that is wider than the line gets a line of its own.
    """
    return tuple(
        line for one in text.splitlines() for line in _broken(one.split(" "), face, width_mm)
    )


def _broken(words: Sequence[str], face: Face, width_mm: float) -> list[str]:
    """Return the cheapest way to break ``words`` into as few lines as fit."""
    room = width_mm * POINTS_PER_MM * SPARE
    filled = list(_filled(words, face, room))
    spaces = _width(" ", face) * (len(words) - len(filled))
    mean = (sum(_width(word, face) for word in words) + spaces) / len(filled)
    if len(filled) == 1 or any(_width(line, face) > room for line in filled):
        return filled
    line = partial(_line, words, tuple(_width(word, face) for word in words), _width(" ", face))
    best: list[tuple[float, list[str]]] = [(0.0, []), *[(NEVER, [])] * len(words)]
    for _ in filled:
        best = [_cheapest(best, end, line, room, mean) for end in range(len(words) + 1)]
    return best[-1][1]


def _cheapest(
    best: Sequence[tuple[float, list[str]]],
    end: int,
    line: Callable[[int, int], tuple[str, float, float]],
    room: float,
    mean: float,
) -> tuple[float, list[str]]:
    """Return cost and lines of the first ``end`` words, with one line more than in ``best``."""
    found: tuple[float, list[str]] = (NEVER, [])
    for start in reversed(range(end)):
        text, width, joint = line(start, end)
        if width > room:
            break
        cost = best[start][0] + (width / mean - 1) ** 2 + joint
        if cost < found[0]:
            found = (cost, [*best[start][1], text])
    return found


def _line(
    words: Sequence[str], widths: Sequence[float], space: float, start: int, end: int
) -> tuple[str, float, float]:
    """Return a line, its width, and what it costs to break before it."""
    text = " ".join(words[start:end])
    width = sum(widths[start:end]) + space * (end - start - 1)
    return text, width, _joint(words[start - 1], words[start]) if start else 0.0


def _joint(last: str, following: str) -> float:
    if last.endswith((";", ":")) or following.startswith("("):
        return 0.0
    if last.endswith(","):
        return AT_COMMA
    if following.casefold() in GOOD_STARTS:
        return AT_WORD
    return IN_NAME if last.istitle() and following.islower() else ELSEWHERE


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
