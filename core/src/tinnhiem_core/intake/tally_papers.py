"""The papers of a tally, one string a paper, and what the board decided about doubtful lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tinnhiem_core.intake.json_object import ObjectReader
from tinnhiem_core.model.vote import BoardRuling, Confidence, Doubt, Mark, Paper
from tinnhiem_core.schemas.checks import shown

MAX_PAPERS: Final = 100_000
PAPER_KEYS: Final = ("papers", "added_names", "rulings")
_RULING: Final = ("paper", "row", "doubt", "confidence", "note")
_NEEDED: Final = ("paper", "row", "doubt", "note")
_MARKS: Final = frozenset(Mark)
_FIRST: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPile:
    """The board's own papers, the rulings on them, how many carry written-in names."""

    papers: tuple[Paper, ...]
    rulings: tuple[BoardRuling, ...]
    added_names: int


def read_pile(top: ObjectReader, names: int) -> PaperPile | None:
    """Return the papers with ``names`` marks each; None where the rows hold counts.

    Where no row could be read (``names`` 0) the length of the papers is not judged.
    """
    if not top.given("papers"):
        for key in PAPER_KEYS[1:]:
            if top.given(key):
                top.wrong(key, "L.178")
        return None
    papers = top.items("papers", MAX_PAPERS)
    for number, value in enumerate(papers):
        _check(top, f"papers[{number}]", value, names)
    return PaperPile(
        papers=tuple(Paper(marks=value) for value in papers if isinstance(value, str)),
        rulings=_rulings(top, len(papers), names),
        added_names=top.count("added_names", len(papers)) or 0,
    )


def _check(top: ObjectReader, where: str, marks: object, names: int) -> None:
    if not isinstance(marks, str):
        top.problems.add("L.163", where, found=shown(marks))
        return
    if names and len(marks) != names:
        top.problems.add("L.172", where, length=len(marks), names=names)
    if not _MARKS.issuperset(marks):
        strange = [place for place, mark in enumerate(marks) if mark not in _MARKS][:_FIRST]
        found = tuple(shown(marks[place]) for place in strange)
        top.problems.add("L.173", where, found=found, positions=tuple(strange))


def _rulings(top: ObjectReader, papers: int, names: int) -> tuple[BoardRuling, ...]:
    items = top.items("rulings", papers * names)
    read = [_ruling(top, value, number, papers, names) for number, value in enumerate(items)]
    rulings = tuple(one for one in read if one)
    ruled: set[tuple[int, int]] = set()
    for one in rulings:
        if (one.paper, one.row) in ruled:
            top.wrong("rulings", "L.177", paper=one.paper, row=one.row)
        ruled.add((one.paper, one.row))
    return rulings


def _ruling(
    top: ObjectReader, value: object, number: int, papers: int, names: int
) -> BoardRuling | None:
    given = ObjectReader(value, f"rulings[{number}]", _RULING, top.problems)
    missing = [key for key in _NEEDED if given.readable and not given.needed(key)]
    paper, row = given.count("paper"), given.count("row")
    doubt, note = given.option("doubt", Doubt), given.text("note")
    confidence = given.option("confidence", Confidence)
    if paper is None or row is None or doubt is None or missing:
        return None
    if paper >= papers or row >= names:
        top.problems.add("L.176", given.where, paper=paper, row=row)
    if not note and not str(given.values["note"]).strip():
        given.wrong("note", "L.182")
    return BoardRuling(paper=paper, row=row, doubt=doubt, confidence=confidence, note=note)
