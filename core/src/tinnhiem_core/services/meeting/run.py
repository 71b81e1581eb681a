"""One meeting from its file to a folder of papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.intake.roster import open_roster
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.meeting import Attendance
from tinnhiem_core.model.people import Unit
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.selecting import index
from tinnhiem_core.rules.timing import DueDate
from tinnhiem_core.services.meeting.attending import attendance_of
from tinnhiem_core.services.meeting.checking import calendar, check
from tinnhiem_core.services.meeting.counting import CountedBox, count_boxes
from tinnhiem_core.services.meeting.lookup import Subject, look_up
from tinnhiem_core.services.meeting.people import Assembly, assemble


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

    Raises ``LocalityError`` for a locality that can't answer, ``IntakeError`` or ``InputError``
    for files that can't be used, each with everything that is wrong.
    """
    plan = localities.plan(file.locality)
    roster = open_roster(folder / file.roster)
    subject = look_up(file, plan, roster.roster)
    known = index(roster.roster, file.day)
    people = assemble(file, subject, known, localities)
    due = calendar(file, subject)
    attendance = _attendance(file, people, folder)
    boxes = _boxes(file, subject, people, attendance, folder)
    slug = plan.locality.slug
    findings = (
        *roster.findings,
        *people.findings,
        *check(file, subject, people, due),
        *(one for box in boxes for one in box.findings),
        *(one for box in boxes for one in localities.checks(slug, box.result)),
    )
    order = sorted(dict.fromkeys(findings), key=lambda one: "EWI".index(one.severity))
    return MeetingRun(
        file=file,
        subject=subject,
        units=known.units,
        people=people,
        due=due,
        attendance=attendance,
        boxes=boxes,
        findings=tuple(order),
    )


def _attendance(file: MeetingFile, people: Assembly, folder: Path) -> Attendance | None:
    if file.attendance is None:
        return None
    return attendance_of(file.attendance, people.voters, folder)


def _boxes(
    file: MeetingFile,
    subject: Subject,
    people: Assembly,
    attendance: Attendance | None,
    folder: Path,
) -> tuple[CountedBox, ...]:
    if attendance is None or not people.electorates:
        return ()
    return count_boxes(file, subject, people.electorates, attendance, folder)
