"""What is wrong with a meeting file by itself, before plan and roster are asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from tinnhiem_core.intake.meeting_file import BoxEntry, CountEntry, ElsewhereEntry, MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.spelling import spelling


def file_findings(file: MeetingFile) -> tuple[Finding, ...]:
    """Return everything that no plan and no roster could make right."""
    return (
        *(find("L.841", where=where) for where, text in _needed(file) if not text.strip()),
        *(find("L.843", where=where, value=n) for where, n in _counts(file) if (n or 0) < 0),
        *_times(file),
        *_twice(file),
        *_unfinished(file),
        *_attendance(file),
        *_added_names(file),
    )


def _needed(file: MeetingFile) -> Iterator[tuple[str, str]]:
    """Yield the texts that papers can't do without."""
    yield from (("name", file.name), ("unit", file.unit), ("roster", file.roster))
    if file.issuer is not None:
        yield "issuer.name", file.issuer.name
    if file.voters is not None:
        yield "voters.basis", file.voters.basis
    for number, one in enumerate(file.elsewhere):
        yield f"elsewhere[{number}].venue", one.venue
    for number, reason in enumerate(file.reasons):
        yield f"reasons[{number}].reason", reason.reason
    for where, _, entry in _entries(file):
        yield f"{where}.by", entry.by


def _counts(file: MeetingFile) -> Iterator[tuple[str, int | None]]:
    yield "deputies", file.deputies
    for number, box in enumerate(file.boxes):
        for name in ("issued", "collected", "foreign"):
            yield f"boxes[{number}].{name}", getattr(box, name)
    for where, _, entry in _entries(file):
        yield f"{where}.added_names", entry.added_names
        for number, row in enumerate(entry.totals):
            for name in ("high", "trust", "low", "void"):
                yield f"{where}.totals[{number}].{name}", getattr(row, name)
    for number, paper in enumerate(file.numbers):
        yield f"numbers[{number}].number", paper.number
    if file.secrecy is not None:
        yield "secrecy.copies", file.secrecy.copies


def _entries(file: MeetingFile) -> Iterator[tuple[str, BoxEntry, CountEntry]]:
    for number, box in enumerate(file.boxes):
        for place, entry in enumerate(box.entries):
            yield f"boxes[{number}].entries[{place}]", box, entry


def _times(file: MeetingFile) -> Iterator[Finding]:
    """Yield times of the day that run backwards: the minutes would say what can't have been."""
    order = ("starts", "count_starts", "count_ends", "ends")
    given = [(name, getattr(file, name)) for name in order if getattr(file, name) is not None]
    for (earlier, first), (later, then) in pairwise(given):
        if then < first:
            yield find("L.826", where=later, later=later, then=then, earlier=earlier, first=first)


def _twice(file: MeetingFile) -> Iterator[Finding]:
    """Yield what is said of one person, one paper or one line more than once."""
    yield from _repeated("decisions", (one.person for one in file.decisions))
    yield from _repeated("dossiers", (one.person for one in file.dossiers))
    yield from _same_places(file)
    yield from _repeated("numbers", (one.form.value for one in file.numbers))
    for number, box in enumerate(file.boxes):
        lines = (f"{one.paper}/{one.row}" for one in box.rulings)
        yield from _repeated(f"boxes[{number}].rulings", lines)


def _same_places(file: MeetingFile) -> Iterator[Finding]:
    seen = set[ElsewhereEntry]()
    for number, one in enumerate(file.elsewhere):
        spelled = replace(one, venue=spelling(one.venue))
        if spelled in seen:
            yield find("L.824", where=f"elsewhere[{number}]", name=f"{one.person}, {one.venue}")
        seen.add(spelled)


def _repeated(path: str, names: Iterable[str]) -> Iterator[Finding]:
    seen = Counter[str]()
    for number, name in enumerate(names):
        if seen[name]:
            yield find("L.824", where=f"{path}[{number}]", name=name)
        seen[name] += 1


def _unfinished(file: MeetingFile) -> Iterator[Finding]:
    """Yield what a meeting that was held can't be without: who was there, who counted what."""
    if bool(file.boxes) is (file.attendance is None):
        missing = "attendance" if file.boxes else "boxes"
        yield find("L.817", where=missing, missing=missing)
    if file.boxes and file.board is None:
        yield find("L.818", where="board")
    for number, box in enumerate(file.boxes):
        if not box.entries:
            yield find("L.840", where=f"boxes[{number}].entries")
    for where, box, entry in _entries(file):
        given = (entry.papers, entry.file, entry.totals)
        ways = sum(map(bool, given))
        if ways > 1 or (not ways and box.collected > box.foreign):
            yield find("L.833", where=where)


def _attendance(file: MeetingFile) -> Iterator[Finding]:
    there = file.attendance
    if there is not None and there.file and (there.absent or there.late or there.left):
        yield find("L.819", where="attendance")


def _added_names(file: MeetingFile) -> Iterator[Finding]:
    """Yield more papers with written-in names than papers of the board's own came back."""
    for where, box, entry in _entries(file):
        own = max(0, box.collected - box.foreign)
        if entry.added_names > own:
            at = f"{where}.added_names"
            yield find("L.829", where=at, value=entry.added_names, most=own)
