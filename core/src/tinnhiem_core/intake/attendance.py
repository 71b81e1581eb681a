"""Attendance: who was summoned, who was there at the opening and when ballots were handed out.

Everybody on the list was summoned; an "x" says present. Persons are named by their code or, where
a list has none, by a name that only one of them bears.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.book import read_book
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.intake.names import excerpt, few, spelling
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.sheets import the_list
from tinnhiem_core.intake.table import Record, Table
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.meeting import Attendance
from tinnhiem_core.model.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceReading:
    """An attendance list that can be used, with the warnings and notes met on the way."""

    attendance: Attendance
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _People:
    by_code: Mapping[str, Person]
    by_name: Mapping[str, tuple[Person, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    record: Record
    person: str
    opening: bool
    present: bool


def read_attendance(path: Path, persons: Sequence[Person]) -> Attendance:
    """Return the attendance list at ``path`` about ``persons``.

    ``IntakeError`` holds every error at once: an unknown or unclear person, somebody twice, a
    mark that says neither yes nor no.
    """
    return open_attendance(path, persons).attendance


def open_attendance(path: Path, persons: Sequence[Person]) -> AttendanceReading:
    """Return the attendance list at ``path`` with warnings and notes; ``IntakeError`` as above."""
    return parse_attendance(read_bytes(path), path.name, persons)


def parse_attendance(data: bytes, name: str, persons: Sequence[Person]) -> AttendanceReading:
    """Return the attendance list in ``data``, the content of a file called ``name``."""
    notes = Notes()
    book = read_book(data, name)
    notes.take(*book.findings)
    table = the_list(book, c.ATTENDANCE, notes)
    _named(table, notes)
    people = _people(persons)
    rows = [_row(record, people, notes) for record in table.records]
    _once(rows, notes)
    findings = notes.findings()
    attendance = Attendance(
        summoned=tuple(row.person for row in rows),
        opening=tuple(row.person for row in rows if row.opening),
        present=tuple(row.person for row in rows if row.present),
    )
    return AttendanceReading(attendance=attendance, findings=findings)


def _named(table: Table, notes: Notes) -> None:
    if not {c.WHO_CODE, c.WHO_NAME} & table.places.keys():
        sheet, line = table.sheet.name, str(table.head)
        either = f"{c.WHO_CODE.heading} / {c.WHO_NAME.heading}"
        notes.add("L.718", f"{sheet}!A{line}", sheet=sheet, line=line, heading=either)


def _people(persons: Iterable[Person]) -> _People:
    names: defaultdict[str, list[Person]] = defaultdict(list)
    codes: dict[str, Person] = {}
    for person in persons:
        codes[person.key] = person
        names[spelling(person.name)].append(person)
    by_name = {name: tuple(namesakes) for name, namesakes in names.items()}
    return _People(by_code=codes, by_name=by_name)


def _row(record: Record, people: _People, notes: Notes) -> _Row:
    return _Row(
        record=record,
        person=_person(record, people, notes),
        opening=notes.read(record, c.OPENING) is True,
        present=notes.read(record, c.PRESENT) is True,
    )


def _person(record: Record, people: _People, notes: Notes) -> str:
    before = notes.count
    code, name = notes.read(record, c.WHO_CODE), notes.read(record, c.WHO_NAME)
    if code:
        return _by_code(code, name, record, people, notes)
    if name:
        return _by_name(name, record, people, notes)
    if notes.count == before:
        column = c.WHO_CODE if c.WHO_CODE in record.places else c.WHO_NAME
        notes.at("L.727", record, column)
    return ""


def _by_code(code: str, name: str | None, record: Record, people: _People, notes: Notes) -> str:
    person = people.by_code.get(code)
    if person is None:
        notes.at("L.749", record, c.WHO_CODE, value=excerpt(code))
        return ""
    if name and spelling(name) != spelling(person.name):
        notes.at(
            "L.738", record, c.WHO_NAME, code=code, value=excerpt(name), other=excerpt(person.name)
        )
    return person.key


def _by_name(name: str, record: Record, people: _People, notes: Notes) -> str:
    namesakes = people.by_name.get(spelling(name), ())
    if len(namesakes) == 1:
        return namesakes[0].key
    if namesakes:
        codes = few(person.key for person in namesakes)
        notes.at("L.724", record, c.WHO_NAME, value=excerpt(name), codes=codes)
    else:
        notes.at("L.749", record, c.WHO_NAME, value=excerpt(name))
    return ""


def _once(rows: Iterable[_Row], notes: Notes) -> None:
    first: dict[str, Record] = {}
    for row in rows:
        before = first.setdefault(row.person, row.record)
        if row.person and before is not row.record:
            column = c.WHO_CODE if c.WHO_CODE in row.record.places else c.WHO_NAME
            line = str(before.line.number)
            notes.at("L.726", row.record, column, value=excerpt(row.person), other=line)
