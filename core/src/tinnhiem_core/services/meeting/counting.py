"""The count of each ballot box: entries compared blind, then totalled once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.intake.meeting_file import BoxEntry, CountEntry, MeetingFile, RulingEntry
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.meeting import Attendance, BallotResult, Electorate, OfficeHolder
from tinnhiem_core.model.vote import (
    BallotAccount,
    BoardRuling,
    CandidateLine,
    Mark,
    Paper,
    RowCount,
)
from tinnhiem_core.rules.entries import Entry, entry_findings
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers
from tinnhiem_core.services.meeting.attending import account
from tinnhiem_core.services.meeting.lookup import Subject

MAX_PAPERS_FILE = 4 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedBox:
    """One box: its electorate, who entered it, and what came out."""

    electorate: Electorate
    entered_by: tuple[str, ...]
    entries: tuple[Entry, ...]
    result: BallotResult
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Box:
    path: str
    entry: BoxEntry
    electorate: Electorate
    account: BallotAccount
    subject: Subject
    folder: Path


def line_of(holder: OfficeHolder) -> CandidateLine:
    """Return a person polled as printed: name, and "chức vụ, đơn vị công tác"."""
    return CandidateLine(
        name=holder.person.name, title=holder.post.title, person=holder.person.key
    )


def count_boxes(
    file: MeetingFile,
    subject: Subject,
    electorates: tuple[Electorate, ...],
    attendance: Attendance,
    folder: Path,
) -> tuple[CountedBox, ...]:
    """Count every box of the file; raise ``IntakeError`` with all that can't be read."""
    problems = list(_box_problems(file.boxes, electorates))
    by_key = {one.key: one for one in electorates}
    boxes = []
    for number, entry in enumerate(file.boxes):
        electorate = by_key.get(entry.electorate) or (electorates[0] if not number else None)
        if problems or electorate is None:
            continue
        figures = account(
            attendance,
            electorate,
            issued=entry.issued,
            collected=entry.collected,
            foreign=entry.foreign,
            deputies=file.deputies,
        )
        boxes.append(
            _Box(
                path=f"boxes[{number}]",
                entry=entry,
                electorate=electorate,
                account=figures,
                subject=subject,
                folder=folder,
            )
        )
    for box in boxes:
        problems += _entry_problems(box)
    if problems:
        raise IntakeError(*problems)
    return tuple(_count(box, file) for box in boxes)


def _box_problems(
    boxes: tuple[BoxEntry, ...], electorates: tuple[Electorate, ...]
) -> Iterator[Finding]:
    keys = [one.key for one in electorates]
    named = [one.electorate or (keys[0] if len(keys) == 1 else "") for one in boxes]
    for number, (name, times) in enumerate(
        zip(named, map(Counter(named).get, named), strict=True)
    ):
        where = f"boxes[{number}].electorate"
        if name not in keys:
            yield find("L.830", where=where, name=name, known=tuple(keys))
        elif times != 1:
            yield find("L.831", where=where, name=name)
    yield from (find("L.832", where="boxes", name=key) for key in keys if key not in named)


def _papers(box: _Box, entry: CountEntry) -> tuple[str, ...]:
    """Return the papers of an entry: from the file, or from the text file beside it."""
    if not entry.file:
        return entry.papers
    text = read_bytes(box.folder / entry.file, MAX_PAPERS_FILE).decode("utf-8", "replace")
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _entry_problems(box: _Box) -> Iterator[Finding]:
    people, names = len(box.electorate.polled), {one.person.key for one in box.electorate.polled}
    for number, entry in enumerate(box.entry.entries):
        where = f"{box.path}.entries[{number}]"
        given = [bool(entry.papers), bool(entry.file), bool(entry.totals)]
        if sum(given) > 1 or (not any(given) and box.entry.collected > box.entry.foreign):
            yield find("L.833", where=where)
        yield from _mark_problems(_papers(box, entry), people, where)
        if entry.totals:
            found = Counter(one.person for one in entry.totals)
            wrong = sorted((names ^ found.keys()) | {one for one in found if found[one] > 1})
            if wrong:
                yield find("L.836", where=f"{where}.totals", persons=tuple(wrong))
    if len(box.entry.entries) > 2:  # noqa: PLR2004 - two clerks, one optional third for a recount
        yield find("N.830", where=box.path, entries=len(box.entry.entries))
    yield from _ruling_problems(box, people)


def _mark_problems(papers: tuple[str, ...], people: int, where: str) -> Iterator[Finding]:
    for number, marks in enumerate(papers):
        strange = "".join(sorted(set(marks) - set(Mark)))
        place = f"{where}.papers[{number}]"
        if strange:
            yield find("L.834", where=place, paper=number + 1, marks=strange)
        elif len(marks) != people:
            yield find("L.835", where=place, paper=number + 1, found=len(marks), people=people)


def _ruling_problems(box: _Box, people: int) -> Iterator[Finding]:
    first = box.entry.entries[0] if box.entry.entries else CountEntry(by="")
    pile = len(_papers(box, first))
    for number, one in enumerate(box.entry.rulings):
        if not (1 <= one.paper <= pile and 1 <= one.row <= people):
            where = f"{box.path}.rulings[{number}]"
            yield find("L.837", where=where, papers=pile, people=people)
        if not one.note.strip():
            yield find("L.838", where=f"{box.path}.rulings[{number}].note")


def _count(box: _Box, file: MeetingFile) -> CountedBox:
    rulings = tuple(_ruling(one) for one in box.entry.rulings)
    entries = tuple(_entry(box, one, rulings) for one in box.entry.entries)
    first = entries[0]
    reasons = box.entry.reasons
    result = ballot_result(
        box.subject.rules,
        box.subject.plan.locality.settings,
        box.account,
        tuple(line_of(one) for one in box.electorate.polled),
        first.counts,
        papers=None if first.papers is None else len(first.papers),
        reasons={
            "unreturned": reasons.unreturned,
            "foreign": reasons.foreign,
            "no_result": reasons.no_result,
        },
        rulings=rulings,
        added_names=max(one.added_names for one in box.entry.entries),
        on=file.day,
    )
    return CountedBox(
        electorate=box.electorate,
        entered_by=tuple(one.by for one in box.entry.entries),
        entries=entries,
        result=result,
        findings=(*_entering(box, entries), *result.findings),
    )


def _entering(box: _Box, entries: tuple[Entry, ...]) -> Iterator[Finding]:
    """Yield what speaks against closing the count: entries that differ, or only one of them."""
    for other in entries[1:]:
        yield from entry_findings(entries[0], other)
    names = [one.by.strip().casefold() for one in box.entry.entries]
    if len(entries) == 1:
        yield find("C.830", where=f"{box.path}.entries")
    elif len(set(names)) < len(names):
        yield find("L.839", where=f"{box.path}.entries", by=box.entry.entries[0].by)


def _entry(box: _Box, entry: CountEntry, rulings: tuple[BoardRuling, ...]) -> Entry:
    if entry.totals:
        by_person = {one.person: one for one in entry.totals}
        found = [by_person[one.person.key] for one in box.electorate.polled]
        counts = tuple(
            RowCount(high=one.high, trust=one.trust, low=one.low, void=one.void) for one in found
        )
        return Entry(account=box.account, counts=counts)
    papers = tuple(Paper(marks=marks) for marks in _papers(box, entry))
    counts = count_papers(
        papers,
        len(box.electorate.polled),
        settings=box.subject.plan.locality.settings,
        foreign=box.account.foreign,
        rulings=rulings,
    )
    return Entry(account=box.account, counts=counts, papers=papers)


def _ruling(entry: RulingEntry) -> BoardRuling:
    return BoardRuling(
        paper=entry.paper - 1,
        row=entry.row - 1,
        doubt=entry.doubt,
        confidence=entry.read_as,
        note=entry.note,
    )
