"""Rows of imports as the pages see them, and whose they are."""

from __future__ import annotations

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.values import ImportLine
from tinnhiem_core.services.people.subjects import missing
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.imports import import_row
from tinnhiem_core.store.tables import RosterImport


def own_import(session: ScopedSession, desk: Desk, number: int) -> RosterImport:
    """Return an import of the desk; ``NotFoundError`` where there is none.

    A desk of some units works on the files of its own account alone.
    """
    row = import_row(session, number)
    foreign = desk.units is not None and row and row.account_id != desk.scope.account
    if row is None or foreign:
        raise missing("import", number)
    return row


def import_line(row: RosterImport, actor: str) -> ImportLine:
    """Return an import as a line of the list."""
    return ImportLine(
        id=row.id,
        file_name=row.file_name,
        digest=row.digest,
        state=row.state,
        at=row.at,
        closed_at=row.closed_at,
        actor=actor,
    )
