"""The rows of an audit log as they stand, also those that no reader of the program expects.

SQLite keeps any value in any column, and whoever has the file can write one there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select, type_coerce
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import NullType

from tinnhiem_core.store.database import Database
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.raw import owns_tables, see_whole
from tinnhiem_core.store.tables import AuditEvent, Tenant

UNREADABLE: Final = (TypeError, ValueError, OverflowError, DBAPIError)
"""What reading such a row raises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoilt:
    """An event that can't be read; what stands for its number and its digest."""

    number: object
    digest: object


def every_row(session: ScopedSession) -> Iterator[AuditEvent | Spoilt]:
    """Yield the events of the session's tenant from the first to the last."""
    in_order = select(AuditEvent).order_by(AuditEvent.number, AuditEvent.id)
    seen = 0
    try:
        for row in session.scalars(in_order, execution_options={"yield_per": 1000}):
            yield row if is_sound(row) else Spoilt(number=row.number, digest=row.digest)
            seen += 1
    except UNREADABLE as error:
        _is_a_rows_fault(error)
        yield from _one_by_one(session, seen)


def first_spoilt(session: ScopedSession) -> Spoilt | None:
    """Return the first event of the session's tenant that can't be read."""
    return next((one for one in every_row(session) if isinstance(one, Spoilt)), None)


def orphans(database: Database) -> dict[int, int]:
    """Return the numbers of tenants that are not there, with how many events their logs hold.

    Only the owner of the tables sees them; for others there is none.
    """
    events, tenants = AuditEvent.__table__, Tenant.__table__
    known = select(tenants.c.id)
    counted = select(events.c.tenant_id, func.count()).where(events.c.tenant_id.not_in(known))
    with database.engine.begin() as connection:
        if not owns_tables(connection):
            return {}
        see_whole(connection)
        found = connection.execute(counted.group_by(events.c.tenant_id))
        return {tenant: events for tenant, events in found}  # noqa: C416 - rows are no pairs


def _one_by_one(session: ScopedSession, after: int) -> Iterator[AuditEvent | Spoilt]:
    """Yield the events that come after some, each read by itself."""
    number = type_coerce(AuditEvent.number, NullType()).label("number")
    digest = type_coerce(AuditEvent.digest, NullType()).label("digest")
    in_order = select(AuditEvent.id, number, digest).order_by(AuditEvent.number, AuditEvent.id)
    for raw in session.execute(in_order.offset(after)).all():
        row = _read(session, raw.id)
        yield row if row is not None else Spoilt(number=raw.number, digest=raw.digest)


def _read(session: ScopedSession, key: int) -> AuditEvent | None:
    try:
        row = session.scalars(select(AuditEvent).where(AuditEvent.id == key)).one()
    except UNREADABLE as error:
        _is_a_rows_fault(error)
        return None
    return row if is_sound(row) else None


def _is_a_rows_fault(error: Exception) -> None:
    """Raise what is no row's fault: a connection that is gone must not look like tampering."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        raise error


def is_sound(row: AuditEvent) -> bool:
    """Return whether what was read is of the kinds that the columns are for."""
    numbers: tuple[object, ...] = (row.number, row.account_id or 0)
    words: tuple[object, ...] = (
        *(row.actor, row.action, row.subject, row.details),
        *(row.previous, row.digest),
    )
    return all(isinstance(one, int) for one in numbers) and all(
        isinstance(one, str) for one in words
    )
