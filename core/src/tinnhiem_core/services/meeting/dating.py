"""On which day a paper of a meeting is issued, and which days can't be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.meeting.names import NAMES

OF_THE_COUNT: Final = (
    FormKind.MINUTES,
    FormKind.RESULTS_REPORT,
    FormKind.UPWARD_SUMMARY,
    FormKind.PUBLIC_NOTICE,
    FormKind.ENTRY_LOG,
)
"""Papers that tell of the count: none is older than the meeting."""

WHOLE: Final = "issued"
"""The key that dates every paper without a day of its own."""


class Issued(NamedTuple):
    """The day of issue of a paper, and the place in the meeting file that says so."""

    day: date
    where: str


def issued_on(file: MeetingFile, form: FormKind) -> Issued:
    """Return the paper's own day, else that of the whole file, else the day of the meeting."""
    for number, one in enumerate(file.numbers):
        if one.form is form and one.day:
            return Issued(one.day, f"numbers[{number}].day")
    return Issued(file.issued or file.day, WHOLE)


def dating_findings(file: MeetingFile) -> Iterator[Finding]:
    """Yield an error for papers of the count before the meeting, and for a summons after it.

    The day of the whole file dates the papers of the count once there is one.
    """
    early: dict[Issued, list[str]] = {}
    for form in OF_THE_COUNT:
        issued = issued_on(file, form)
        if issued.day < file.day and (file.boxes or issued.where != WHOLE):
            early.setdefault(issued, []).append(NAMES[form])
    law = regulation(Topic.MINUTES)
    for (day, where), papers in early.items():
        yield find("L.827", law, where=where, papers=tuple(papers), day=day, meeting=file.day)
    day, where = issued_on(file, FormKind.SUMMONS)
    if day > file.day:
        law = regulation(Topic.PROCESS)
        paper = NAMES[FormKind.SUMMONS]
        yield find("L.828", law, where=where, paper=paper, day=day, meeting=file.day)
