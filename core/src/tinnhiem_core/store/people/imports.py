"""Statements on roster imports; the content of a file is read only where it is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import defer

from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.usage import pointing_at
from tinnhiem_core.store.tables import AuditEvent, RosterImport

MOST = 100
"""The list shows the latest; older ones stand in the audit log."""


def imports(session: ScopedSession, account: int | None, *, every: bool) -> Sequence[RosterImport]:
    """Return the latest imports without their content; of one account, or ``every``."""
    statement = select(RosterImport).options(
        defer(RosterImport.content, raiseload=True), defer(RosterImport.changes, raiseload=True)
    )
    if not every:
        statement = statement.where(RosterImport.account_id == account)
    return session.scalars(statement.order_by(RosterImport.id.desc()).limit(MOST)).all()


def import_row(session: ScopedSession, number: int) -> RosterImport | None:
    """Return one import with its content, None where the tenant has no such."""
    return session.scalars(select(RosterImport).where(RosterImport.id == number)).one_or_none()


def applied_before(session: ScopedSession, digest: str, number: int) -> RosterImport | None:
    """Return the last other import of the same bytes that is in force."""
    return session.scalars(
        select(RosterImport)
        .options(defer(RosterImport.content, raiseload=True))
        .where(
            RosterImport.digest == digest,
            RosterImport.state == ImportState.APPLIED,
            RosterImport.id != number,
        )
        .order_by(RosterImport.id.desc())
        .limit(1)
    ).one_or_none()


def previewed_before(session: ScopedSession, digest: str, account: int | None) -> int | None:
    """Return the number of this account's preview of the same bytes that still waits."""
    return session.scalar(
        select(RosterImport.id)
        .where(
            RosterImport.digest == digest,
            RosterImport.state == ImportState.PREVIEWED,
            RosterImport.account_id == account,
        )
        .order_by(RosterImport.id.desc())
        .limit(1)
    )


def who_previewed(session: ScopedSession, subjects: Sequence[str]) -> Mapping[str, str]:
    """Return the name of who chose each file, by the subject of the import."""
    rows = session.execute(
        select(AuditEvent.subject, AuditEvent.actor).where(
            AuditEvent.subject.in_(subjects), AuditEvent.action == "import.previewed"
        )
    )
    return {one.subject: one.actor for one in rows}


def links(session: ScopedSession, table: str) -> Iterator[tuple[str, int, int]]:
    """Yield what names rows of ``table``: the name of its table, its number, the row named."""
    for kind, column in pointing_at(table):
        rows = session.execute(select(kind.id, column).where(column.is_not(None)))
        yield from ((str(kind.__tablename__), number, named) for number, named in rows)
