"""The rows of a roster, cell by cell, before anything is compared with anything else.

What can't be read is noted and stands here as empty; a file with such a row is never taken in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.table import Record
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind

EXAMPLE: Final = "ví dụ"
"""What the code of an example person and the name of an example unit begin with."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnitEntry:
    """What one row says about a unit; None or empty where it says nothing."""

    record: Record
    name: str
    parent: str
    kind: UnitKind | None
    level: Level | None
    has_subordinates: bool | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PostEntry:
    """What one row says about a person and a post; None or empty where it says nothing."""

    record: Record
    code: str
    name: str
    born: date | None
    notice: date | None
    unit: UnitEntry
    role: Role
    title: str
    since: date | None
    until: date | None
    appointed: date | None
    appointment: Appointment | None
    full_time: bool | None
    service: Service | None


def unit_entry(record: Record, notes: Notes) -> UnitEntry:
    """Return what ``record`` says about a unit."""
    return UnitEntry(
        record=record,
        name=notes.read(record, c.UNIT) or "",
        parent=notes.read(record, c.PARENT) or "",
        kind=notes.read(record, c.KIND),
        level=notes.read(record, c.LEVEL),
        has_subordinates=notes.read(record, c.HAS_SUBORDINATES),
    )


def post_entry(record: Record, notes: Notes) -> PostEntry:
    """Return what ``record`` says about a person and a post."""
    return PostEntry(
        record=record,
        code=notes.read(record, c.CODE) or "",
        name=notes.read(record, c.NAME) or "",
        born=notes.read(record, c.BORN),
        unit=unit_entry(record, notes),
        role=notes.read(record, c.ROLE) or Role.STAFF,
        title=notes.read(record, c.TITLE) or "",
        since=notes.read(record, c.SINCE),
        until=notes.read(record, c.UNTIL),
        appointed=notes.read(record, c.APPOINTED),
        appointment=notes.read(record, c.APPOINTMENT),
        full_time=notes.read(record, c.FULL_TIME),
        service=notes.read(record, c.SERVICE),
        notice=notes.read(record, c.NOTICE),
    )


def without_examples(
    records: Iterable[Record], column: c.Column[str], notes: Notes
) -> Iterator[Record]:
    """Yield the records that are no example of the template; each example left in is told."""
    for record in records:
        value = record.value(column)
        if isinstance(value, str) and value.strip().casefold().startswith(EXAMPLE):
            name = record.value(c.NAME) if column is c.CODE else value
            notes.at("C.744", record, column, value=excerpt(name or value))
        else:
            yield record
