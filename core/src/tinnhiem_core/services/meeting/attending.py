"""Who was there: from a list, or from the names of those who were not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tinnhiem_core.intake.attendance import open_attendance
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import beside
from tinnhiem_core.intake.meeting_file import AttendanceEntry, MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.meeting import Attendance, Electorate
from tinnhiem_core.model.panels import Voter
from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.services.meeting.lookup import Subject

FEW = 10
"""So many names are shown of those whom a list leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """Who was summoned and there, and what is doubtful about the list that says so."""

    attendance: Attendance
    findings: tuple[Finding, ...] = ()


def attended(entry: AttendanceEntry, voters: tuple[Voter, ...], folder: Path) -> Attended:
    """Return the attendance of a meeting; raise ``IntakeError`` with everything wrong in it."""
    if entry.file:
        return _listed(beside(folder, entry.file, "attendance.file"), voters)
    summoned = tuple(one.person.key for one in voters)
    problems = tuple(_problems(entry, summoned))
    if problems:
        raise IntakeError(*problems)
    away, late, left = set(entry.absent), set(entry.late), set(entry.left)
    attendance = Attendance(
        summoned=summoned,
        opening=tuple(one for one in summoned if one not in away | late),
        present=tuple(one for one in summoned if one not in away | left),
    )
    return Attended(attendance=attendance)


def _listed(path: Path, voters: tuple[Voter, ...]) -> Attended:
    """Return the attendance that a list tells; whoever it leaves out was summoned and away."""
    reading = open_attendance(path, tuple(one.person for one in voters))
    listed = set(reading.attendance.summoned)
    missing = [one.person.name for one in voters if one.person.key not in listed]
    findings = list(reading.findings)
    if missing:
        names = (*missing[:FEW], *(["…"] if missing[FEW:] else []))
        findings.append(find("C.825", where="attendance.file", count=len(missing), names=names))
    summoned = tuple(one.person.key for one in voters)
    attendance = replace(reading.attendance, summoned=summoned)
    return Attended(attendance=attendance, findings=tuple(findings))


def absent_officers(
    file: MeetingFile, subject: Subject, attendance: Attendance
) -> Iterator[Finding]:
    """Yield who counts or chairs though recorded as away; a person decides what is right.

    The board hands out the papers and counts: who is gone by then is away too.
    """
    away = set(attendance.summoned) - set(attendance.present)
    law = regulation(Topic.COUNTING_BOARD)
    if file.board is not None:
        for key in dict.fromkeys((file.board.head, *file.board.members)):
            if key in away:
                yield find("C.829", law, where="board", name=subject.persons[key].name)
    chair = _chair_key(file, subject, attendance)
    if chair in away.difference(attendance.opening):
        name = subject.persons[chair].name
        yield find("C.831", regulation(Topic.PROCESS), where="chair", name=name)


def _chair_key(file: MeetingFile, subject: Subject, attendance: Attendance) -> str:
    """Return the code of the chair, also where the file only names them; empty: not summoned."""
    if file.chair is None or file.chair.person:
        return file.chair.person if file.chair else ""
    named = spelling(file.chair.name)
    summoned = (subject.persons[key] for key in attendance.summoned)
    return next((one.key for one in summoned if spelling(one.name) == named), "")


def _problems(entry: AttendanceEntry, summoned: Iterable[str]) -> Iterator[Finding]:
    known, seen = set(summoned), set[str]()
    for name in ("absent", "late", "left"):
        for number, person in enumerate(getattr(entry, name)):
            where = f"attendance.{name}[{number}]"
            if person not in known:
                yield find("L.815", where=where, person=person)
            elif person in seen:
                yield find("L.816", where=where, person=person)
            seen.add(person)


def figures(attendance: Attendance, box: Electorate) -> dict[str, int]:
    """Return summoned, opening and present of one electorate."""
    voters = {one.person.key for one in box.voters}
    return {
        name: len(voters.intersection(getattr(attendance, name)))
        for name in ("summoned", "opening", "present")
    }
