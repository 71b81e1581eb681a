"""What the law asks of a meeting besides its count: time, board, chair, venues, dossiers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from tinnhiem_core.intake.meeting_file import DossierEntry, MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.rule_sets import RuleSetKey
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.meeting import CountingBoard
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.board import board_findings, chair_findings
from tinnhiem_core.rules.existence import levels_exist, locality_exists
from tinnhiem_core.rules.timing import DueDate, lateness, schedule, timing_findings
from tinnhiem_core.services.meeting.dating import dating_findings
from tinnhiem_core.services.meeting.elsewhere import venue_findings
from tinnhiem_core.services.meeting.lookup import Subject
from tinnhiem_core.services.meeting.people import Assembly

LATE: Final = {"C.406": "C.827", "C.407": "C.828"}
"""What is late, and whose dossier it is."""


def calendar(file: MeetingFile, subject: Subject) -> tuple[DueDate, ...]:
    """Return the deadlines of this meeting."""
    place = subject.plan.locality
    return schedule(subject.plan.timeline, file.day, place.settings, subject.row_keys)


def check(
    file: MeetingFile, subject: Subject, people: Assembly, due: tuple[DueDate, ...]
) -> tuple[Finding, ...]:
    """Return every finding that does not come from the count itself."""
    place = subject.plan.locality
    return (
        *locality_exists(place, file.day),
        *levels_exist((subject.unit,), file.day),
        *timing_findings(
            due,
            file.day,
            subject.plan.timeline,
            place.settings,
            rows=subject.row_keys,
            issued=place.paper.issued,
        ),
        *_board(file, subject, people),
        *venue_findings(file, subject, people),
        *_dossiers(file, subject, people, due),
        *_not_polled(file, subject, people),
        *_deputies(file, subject),
        *dating_findings(file),
    )


def unused_reasons(file: MeetingFile, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the recorded reasons that no warning of this meeting asks for."""
    asked = {one.code: {""} for one in findings}
    for one in findings:
        asked[one.code].add(one.where)
    for number, entry in enumerate(file.reasons):
        if entry.where not in asked.get(entry.code, ()):
            yield find("C.826", where=f"reasons[{number}]", warning=entry.code)


def board_of(file: MeetingFile, subject: Subject) -> CountingBoard | None:
    """Return the counting board with its names; None where none is named yet."""
    if file.board is None:
        return None
    names = {key: one.name for key, one in subject.persons.items()}
    return CountingBoard(
        head=names[file.board.head],
        members=tuple(names[one] for one in file.board.members),
    )


def chair_name(file: MeetingFile, subject: Subject) -> str:
    """Return the name of the chair, empty where none is named."""
    if file.chair is None:
        return ""
    return subject.persons[file.chair.person].name if file.chair.person else file.chair.name


def _board(file: MeetingFile, subject: Subject, people: Assembly) -> Iterator[Finding]:
    board = board_of(file, subject)
    if board is not None and file.board is not None:
        yield from board_findings(board, people.polled, file.board.reason)
    clause = subject.plan.locality.chair
    yield from chair_findings(
        chair_name(file, subject), people.polled, clause.citation if clause else None
    )


def _not_polled(file: MeetingFile, subject: Subject, people: Assembly) -> Iterator[Finding]:
    """Yield what the file says of persons who are not polled here: a slip, and of no effect."""
    polled = {one.person.key for one in people.polled}
    said = [
        *((f"dossiers[{number}]", one.person) for number, one in enumerate(file.dossiers)),
        *((f"elsewhere[{number}]", one.person) for number, one in enumerate(file.elsewhere)),
    ]
    for where, person in said:
        if person not in polled:
            yield find("C.824", where=where, name=subject.persons[person].name)


def _dossiers(
    file: MeetingFile, subject: Subject, people: Assembly, due: tuple[DueDate, ...]
) -> Iterator[Finding]:
    """Late or missing dossiers and explanations, once the file records dossiers (decision 37)."""
    polled = {one.person.key for one in people.polled}
    first = {one.deadline.step: one for one in reversed(due)}
    for number, entry in enumerate(file.dossiers):
        said = [(Step.DOSSIER, "received"), (Step.TO_VOTERS, "sent")]
        if entry.explained is not None:
            said.append((Step.EXPLANATION, "explained"))
        name = subject.persons[entry.person].name
        if entry.person not in polled:
            continue
        yield from _impossible(entry, name, f"dossiers[{number}]", file.day)
        for step, key in said:
            if step in first:
                late = lateness(first[step], getattr(entry, key), file.day)
                yield from (_of(one, name, f"dossiers[{number}].{key}") for one in late)


def _impossible(entry: DossierEntry, name: str, where: str, day: date) -> Iterator[Finding]:
    """Yield days of a dossier that can hardly be: sent before it came in, after the vote."""
    clause = regulation(Topic.TIMELINE)
    if entry.sent and entry.received and entry.sent < entry.received:
        sent, received = entry.sent, entry.received
        at = f"{where}.sent"
        yield find("C.832", clause, where=at, name=name, sent=sent, received=received)
    for key in ("received", "sent", "explained"):
        given = getattr(entry, key)
        if given and given > day:
            yield find("C.833", clause, where=f"{where}.{key}", name=name, day=given, meeting=day)


def _deputies(file: MeetingFile, subject: Subject) -> Iterator[Finding]:
    """Yield that the number of deputies is of no use away from a People's Council."""
    if file.deputies is not None and subject.rules.key is not RuleSetKey.NQ_96_2023_QH15:
        clause = subject.rules.cite(Topic.TALLY)
        yield find("C.834", clause, where="deputies", rules=subject.rules.document.name)


def _of(late: Finding, name: str, where: str) -> Finding:
    """Return what is late with the name of whose dossier it is."""
    return replace(
        late, code=LATE[late.code], where=where, figures=(*late.figures, ("name", name))
    )
