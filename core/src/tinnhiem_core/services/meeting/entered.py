"""What the clerks entered, box by box: read once, with everything that is wrong in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import beside, read_bytes
from tinnhiem_core.intake.meeting_file import BoxEntry, CountEntry
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.meeting import Electorate
from tinnhiem_core.model.vote import Mark, Paper

MAX_PAPERS_FILE = 4 * 2**20
FIRST = 20
"""Of so many wrong papers in one entry the place is named; a wrong file has them all wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredPile:
    """What one clerk entered; ``papers`` None: totals."""

    entry: CountEntry
    papers: tuple[Paper, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredBox:
    """One box of the file, at ``path`` in it, its electorate, and what each clerk entered."""

    path: str
    entry: BoxEntry
    electorate: Electorate
    piles: tuple[EnteredPile, ...]


def read_boxes(
    boxes: tuple[BoxEntry, ...], electorates: tuple[Electorate, ...], folder: Path
) -> tuple[EnteredBox, ...]:
    """Return every box with its papers; raise ``IntakeError`` with all that is wrong."""
    problems: list[Finding] = []
    read = [
        _read(f"boxes[{number}]", box, electorate, folder, problems)
        for number, (box, electorate) in enumerate(_matched(boxes, electorates, problems))
    ]
    if problems:
        raise IntakeError(*problems)
    return tuple(read)


def _matched(
    boxes: tuple[BoxEntry, ...], electorates: tuple[Electorate, ...], problems: list[Finding]
) -> list[tuple[BoxEntry, Electorate]]:
    """Return each box with its electorate; nothing where one doesn't fit."""
    by_key = {one.key: one for one in electorates}
    only = electorates[0].key if len(electorates) == 1 else ""
    named = [one.electorate or only for one in boxes]
    times = Counter(named)
    for number, name in enumerate(named):
        where = f"boxes[{number}].electorate"
        if name not in by_key:
            problems.append(find("L.830", where=where, name=name, known=tuple(by_key)))
        elif times[name] > 1:
            problems.append(find("L.831", where=where, name=name))
    missing = (key for key in by_key if key not in times)
    problems += (find("L.832", where="boxes", name=key) for key in missing)
    return (
        [] if problems else [(box, by_key[name]) for box, name in zip(boxes, named, strict=True)]
    )


def _read(
    path: str, box: BoxEntry, electorate: Electorate, folder: Path, problems: list[Finding]
) -> EnteredBox:
    piles = []
    for number, entry in enumerate(box.entries):
        where = f"{path}.entries[{number}]"
        lines = _lines(entry, box, folder, where, problems)
        problems += _mark_problems(lines, len(electorate.polled), where)
        problems += _total_problems(entry, electorate, where)
        papers = None if entry.totals else tuple(Paper(marks=one) for one in lines)
        piles.append(EnteredPile(entry=entry, papers=papers))
    read = min((len(one.papers) for one in piles if one.papers is not None), default=0)
    problems += _ruling_problems(path, box, read, len(electorate.polled))
    return EnteredBox(path=path, entry=box, electorate=electorate, piles=tuple(piles))


def _lines(
    entry: CountEntry, box: BoxEntry, folder: Path, where: str, problems: list[Finding]
) -> tuple[str, ...]:
    """Return the papers of an entry: from the meeting file, or the text file beside it.

    A box that held no paper of the board's own leaves an empty file.
    """
    if not entry.file:
        return entry.papers
    try:
        path = beside(folder, entry.file, f"{where}.file")
        data = read_bytes(path, MAX_PAPERS_FILE, may_be_empty=box.collected <= box.foreign)
    except IntakeError as refused:
        problems.extend(refused.findings)
        return ()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(find("L.847", where=f"{where}.file", position=error.start + 1))
        return ()
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _mark_problems(papers: tuple[str, ...], people: int, where: str) -> Iterator[Finding]:
    known = set(Mark)
    wrong = [
        (number, marks)
        for number, marks in enumerate(papers)
        if len(marks) != people or not known.issuperset(marks)
    ]
    for number, marks in wrong[:FIRST]:
        strange = "".join(sorted(set(marks) - known))[:FIRST]
        place = f"{where}.papers[{number}]"
        if strange:
            shown = " ".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in strange)
            yield find("L.834", where=place, paper=number + 1, marks=shown)
        else:
            yield find("L.835", where=place, paper=number + 1, found=len(marks), people=people)
    if wrong[FIRST:]:
        yield find("L.848", where=f"{where}.papers", more=len(wrong) - FIRST)


def _total_problems(entry: CountEntry, electorate: Electorate, where: str) -> Iterator[Finding]:
    if entry.totals:
        names = {one.person.key for one in electorate.polled}
        found = Counter(one.person for one in entry.totals)
        wrong = sorted((names ^ found.keys()) | {one for one in found if found[one] > 1})
        if wrong:
            yield find("L.836", where=f"{where}.totals", persons=tuple(wrong[:FIRST]))


def _ruling_problems(path: str, box: BoxEntry, pile: int, people: int) -> Iterator[Finding]:
    for number, one in enumerate(box.rulings):
        where = f"{path}.rulings[{number}]"
        if not (1 <= one.paper <= pile and 1 <= one.row <= people):
            yield find("L.837", where=where, papers=pile, people=people)
        if not one.note.strip():
            yield find("L.838", where=f"{where}.note")
