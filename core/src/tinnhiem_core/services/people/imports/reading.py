"""A roster file read twice: as values for the database, and as it stands for the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.book import read_book
from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.legible import Doubt
from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.roster import Unsaid, survey_roster
from tinnhiem_core.intake.sheets import the_list
from tinnhiem_core.intake.values import Value
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.people import Roster
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.known import NOTHING, KnownUnits, known_units
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import RosterImport


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row as written; ``line`` counts from 1 as on screen."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFile:
    """``roster`` is None where there is no list at all; ``lines`` are the rows of its posts.

    Where ``findings`` hold an error, it is what can be compared all the same, but for ``doubt``.
    """

    roster: Roster | None
    lines: tuple[int, ...]
    unsaid: Unsaid
    doubt: Doubt
    findings: tuple[Finding, ...]
    sheet: str
    headings: tuple[str, ...]
    rows: tuple[ListRow, ...]

    @property
    def whole(self) -> bool:
        """Return whether the file holds no error of its own."""
        return not any(one.severity is Severity.ERROR for one in self.findings)


def read_here(session: ScopedSession, desk: Desk, row: RosterImport) -> RosterFile:
    """Return what the file of an import says to a tenant that has units already.

    Kind and level of a unit that is there need not be said again; it may stand above others.
    """
    read = read_file(row.content, row.file_name)
    return (
        read if read.whole else read_file(row.content, row.file_name, known_units(session, desk))
    )


@lru_cache(maxsize=4)
def read_file(content: bytes, name: str, known: KnownUnits = NOTHING) -> RosterFile:
    """Return everything that the file says.

    Kept for the next pages of the same preview: who has the content may see what is in it.
    """
    sheet, headings, rows = as_written(content, name)
    try:
        reading = survey_roster(content, name, known)
    except IntakeError as error:
        return RosterFile(
            roster=None,
            lines=(),
            unsaid=Unsaid(posts=(), units=frozenset()),
            doubt=Doubt(),
            findings=error.findings,
            sheet=sheet,
            headings=headings,
            rows=rows,
        )
    return RosterFile(
        roster=reading.roster,
        lines=reading.lines,
        unsaid=reading.unsaid,
        doubt=reading.doubt,
        findings=reading.findings,
        sheet=sheet,
        headings=headings,
        rows=rows,
    )


@lru_cache(maxsize=4)
def as_written(content: bytes, name: str) -> tuple[str, tuple[str, ...], tuple[ListRow, ...]]:
    """Return the name of the sheet, the headings and the rows of a list, whatever they mean."""
    try:
        table = the_list(read_book(content, name), c.PEOPLE, Notes())
    except IntakeError:  # told by survey_roster, with all the rest
        return "", (), ()
    columns = [column for column in c.PEOPLE.columns if column in table.places]
    rows = (
        ListRow(line=record.line.number, cells=tuple(_shown(record.value(one)) for one in columns))
        for record in table.records
    )
    return table.sheet.name, tuple(column.heading for column in columns), tuple(rows)


def _shown(value: Value) -> str:
    if isinstance(value, str):
        return excerpt(value)
    return "" if value is None else shown(value)
