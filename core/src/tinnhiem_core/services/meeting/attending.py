"""Who was there: from a list, or from the names of those who were not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tinnhiem_core.intake.attendance import read_attendance
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_file import AttendanceEntry
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.meeting import Attendance, Electorate
from tinnhiem_core.model.panels import Voter
from tinnhiem_core.model.vote import BallotAccount


def attendance_of(entry: AttendanceEntry, voters: tuple[Voter, ...], folder: Path) -> Attendance:
    """Return the attendance of a meeting; raise with everything in it that can't be."""
    summoned = tuple(one.person.key for one in voters)
    if entry.file:
        listed = read_attendance(folder / entry.file, tuple(one.person for one in voters))
        return replace(listed, summoned=summoned)
    problems = tuple(_problems(entry, summoned))
    if problems:
        raise IntakeError(*problems)
    away, late, left = set(entry.absent), set(entry.late), set(entry.left)
    return Attendance(
        summoned=summoned,
        opening=tuple(one for one in summoned if one not in away | late),
        present=tuple(one for one in summoned if one not in away | left),
    )


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


def account(
    attendance: Attendance,
    box: Electorate,
    *,
    issued: int,
    collected: int,
    foreign: int,
    deputies: int | None,
) -> BallotAccount:
    """Return the account of one box: its papers, and who of its electorate was there."""
    return BallotAccount(
        issued=issued,
        collected=collected,
        foreign=foreign,
        deputies=deputies,
        **figures(attendance, box),
    )
