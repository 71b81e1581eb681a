"""The papers of one entry as lines of text: marks in groups of five, each digit in its place.

All marks and digits of the fonts are half an em wide, so the lines of a page stand under each
other without a cell for every mark: 500 papers of 60 names are 500 short texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from tinnhiem_core.documents.layout import Layout, Part
from tinnhiem_core.documents.measures import A4_HEIGHT, A4_WIDTH
from tinnhiem_core.model.vote import Mark, Paper

GROUP: Final = 5
LONGEST: Final = 100
"""Marks on one line; a longer list goes on in a table of its own."""
GAP: Final = "  "
BLANK: Final = "\N{FIGURE SPACE}"
SIGNS: Final = str.maketrans({Mark.STRUCK.value: "\N{EN DASH}"})
"""The hyphen of the keypad is narrower than a digit; the dash is as wide."""
ADDED: Final = "+"
EM_OF_GROUP: Final = 3
"""Five digits of half an em and a gap of two blanks of a quarter."""
MM_OF_POINT: Final = Decimal("25.4") / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A table of lines: ``heads`` over each of its columns, ``rows`` of one paper a cell."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def blocks(
    papers: Sequence[Paper], layout: Layout, *, landscape: bool = False
) -> tuple[Block, ...]:
    """Return the papers in the order of the pile, numbered from 1, as many abreast as fit."""
    names = max((len(paper.marks) for paper in papers), default=0)
    ranges = (range(start, min(start + LONGEST, names)) for start in range(0, names, LONGEST))
    return tuple(
        _block(papers, one, max(1, abreast(len(one), layout, landscape=landscape)))
        for one in ranges
    )


def abreast(names: int, layout: Layout, *, landscape: bool = False) -> int:
    """Return how many papers of so many names stand beside each other; 0: a page is too narrow."""
    whole = (A4_HEIGHT if landscape else A4_WIDTH).value
    room = whole - layout.margins.left.value - layout.margins.right.value
    em = layout.faces[Part.ENTRY].size.value * MM_OF_POINT
    groups = 1 + -(-min(names, LONGEST) // GROUP)
    cell = EM_OF_GROUP * em * groups + 2 * layout.lengths["cell_padding"].value + em
    return int(room // cell)


def _block(papers: Sequence[Paper], names: range, across: int) -> Block:
    texts = [_line(number, paper, names) for number, paper in enumerate(papers, 1)]
    across = min(across, len(texts))
    texts += [""] * (-len(texts) % across)
    rows = tuple(tuple(texts[i : i + across]) for i in range(0, len(texts), across))
    return Block(heads=(_head(names),) * across, rows=rows)


def _head(names: range) -> str:
    """Return the number of the first name of each group, over its mark."""
    numbers = [str(place + 1) for place in names[::GROUP]]
    return GAP.join(_filled(text) for text in ("Tờ", *numbers))


def _line(number: int, paper: Paper, names: range) -> str:
    marks = paper.marks[names.start : names.stop].translate(SIGNS)
    groups = [marks[i : i + GROUP] for i in range(0, len(marks), GROUP)]
    added = f" {ADDED}" if paper.added_names else ""
    return GAP.join((_filled(str(number)), *groups)) + added


def _filled(text: str) -> str:
    return text + BLANK * (GROUP - len(text))
