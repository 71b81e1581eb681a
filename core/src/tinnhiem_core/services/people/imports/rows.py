"""Rows of imports as the pages see them, and whose they are."""

from __future__ import annotations

from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.decisions import from_json
from tinnhiem_core.services.people.imports.reach import beyond, within
from tinnhiem_core.services.people.imports.values import ImportLine
from tinnhiem_core.services.people.subjects import missing
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.imports import numbered_import
from tinnhiem_core.store.tables import RosterImport


def own_import(session: ScopedSession, desk: Desk, number: int) -> RosterImport:
    """Return an import of the desk; ``NotFoundError`` where there is none.

    A desk of some units works on the files of its own account alone. Whether it may still look
    into one, ``own_numbered`` asks.
    """
    return _own(session, desk, number)[0]


def own_numbered(session: ScopedSession, desk: Desk, number: int) -> tuple[RosterImport, int]:
    """Return the same, and which one of the tenant's imports it is.

    ``ForbiddenError`` where it holds what is beyond the desk by now.
    """
    found = _own(session, desk, number)
    if not within(session, desk, found[0]):
        raise beyond(found[0])
    return found


def _own(session: ScopedSession, desk: Desk, number: int) -> tuple[RosterImport, int]:
    found = numbered_import(session, number)
    foreign = desk.units is not None and found and found[0].account_id != desk.scope.account
    if found is None or foreign:
        raise missing("import", number)
    return found


def import_line(row: RosterImport, number: int, actor: str, size: int | None = None) -> ImportLine:
    """Return an import as a line of the list; its ``size`` is in bytes."""
    return ImportLine(
        id=row.id,
        number=number,
        file_name=row.file_name,
        digest=row.digest,
        state=row.state,
        at=row.at,
        closed_at=row.closed_at,
        actor=actor,
        size=size,
        faulty=row.state is ImportState.PREVIEWED and from_json(row.decisions).faulty,
    )
