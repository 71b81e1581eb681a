"""One meeting from its file to a folder of papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import beside
from tinnhiem_core.intake.meeting_checks import file_findings
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.intake.roster import open_roster
from tinnhiem_core.law.finding import Finding, Severity, by_severity
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.meeting import Attendance
from tinnhiem_core.model.people import Unit
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.selecting import index
from tinnhiem_core.rules.timing import DueDate
from tinnhiem_core.services.meeting.attending import Attended, absent_officers, attended
from tinnhiem_core.services.meeting.checking import calendar, check, unused_reasons
from tinnhiem_core.services.meeting.counting import CountedBox, count_box
from tinnhiem_core.services.meeting.entered import read_boxes
from tinnhiem_core.services.meeting.lookup import Subject, look_up
from tinnhiem_core.services.meeting.people import Assembly, assemble
from tinnhiem_core.services.meeting.printing import unprintable

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRun:
    """Everything known of a meeting once its file has been read and checked.

    ``attendance`` is None and ``boxes`` empty for a meeting that is being prepared. ``findings``
    hold everything, errors first.
    """

    file: MeetingFile
    subject: Subject
    units: Mapping[str, Unit]
    people: Assembly
    due: tuple[DueDate, ...]
    attendance: Attendance | None
    boxes: tuple[CountedBox, ...]
    findings: tuple[Finding, ...]

    @property
    def issued(self) -> date:
        """Return the day on which the papers are issued."""
        return self.file.issued or self.file.day

    @property
    def stopped(self) -> bool:
        """Return whether an error stops the meeting: nothing is printed then."""
        return any(one.severity is Severity.ERROR for one in self.findings)


def run(file: MeetingFile, folder: Path, localities: Localities) -> MeetingRun:
    """Check a meeting whole. ``folder`` is where its roster and lists lie.

    Raises ``IntakeError`` where the locality can't answer or a file can't be used, with everything
    that is wrong in as many of them as can be read.
    """
    problems = list(file_findings(file))
    plan = _tried(lambda: localities.plan(file.locality), problems)
    roster = _tried(lambda: open_roster(beside(folder, file.roster, "roster")), problems)
    if plan is None or roster is None:
        raise IntakeError(*problems)
    subject = _tried(lambda: look_up(file, plan, roster.roster), problems)
    if subject is None or problems:
        raise IntakeError(*problems)
    known = index(roster.roster, file.day)
    people = assemble(file, subject, known, localities)
    problems += unprintable(file, people)
    due = calendar(file, subject)
    there, boxes = _held(file, subject, people, folder, problems)
    slug = plan.locality.slug
    findings = (
        *roster.findings,
        *people.findings,
        *check(file, subject, people, due),
        *(there.findings if there else ()),
        *(absent_officers(file, subject, there.attendance) if there else ()),
        *(one for box in boxes for one in box.findings),
        *(one for box in boxes for one in localities.checks(slug, box.result)),
    )
    return MeetingRun(
        file=file,
        subject=subject,
        units=known.units,
        people=people,
        due=due,
        attendance=there.attendance if there else None,
        boxes=boxes,
        findings=by_severity((*findings, *unused_reasons(file, findings))),
    )


def _tried(work: Callable[[], T], problems: list[Finding]) -> T | None:
    """Return what ``work`` returns; where it refuses, keep why and go on."""
    try:
        return work()
    except RefusedError as refused:
        problems.extend(refused.findings)
        return None


def _held(
    file: MeetingFile,
    subject: Subject,
    people: Assembly,
    folder: Path,
    problems: list[Finding],
) -> tuple[Attended | None, tuple[CountedBox, ...]]:
    """Return who was there and what was counted; nothing of a meeting that is being prepared."""
    entry, electorates = file.attendance, people.electorates
    there, entered = None, None
    if entry is not None and electorates:
        there = _tried(lambda: attended(entry, people.voters, folder), problems)
        entered = _tried(lambda: read_boxes(file.boxes, electorates, folder), problems)
    if problems:
        raise IntakeError(*problems)
    if there is None or entered is None:
        return None, ()
    attendance = there.attendance
    return there, tuple(count_box(one, file, subject, attendance) for one in entered)
