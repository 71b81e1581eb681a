"""Statements on roster imports; the content of a file is read only where it is needed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import aliased, defer

from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.usage import pointing_at
from tinnhiem_core.store.tables import AuditEvent, RosterImport

MOST = 100
"""The list shows the latest; older ones stand in the audit log."""


def _number() -> ScalarSelect[int]:
    """Return which one of the tenant's imports a row is, the first being 1: ``id`` counts all."""
    earlier = aliased(RosterImport)
    counted = select(func.count(earlier.id)).where(earlier.id <= RosterImport.id)
    return counted.correlate(RosterImport).scalar_subquery()


def imports(
    session: ScopedSession, account: int | None, *, every: bool
) -> Sequence[tuple[RosterImport, int]]:
    """Return the latest imports without their content, numbered; of one account, or ``every``."""
    statement = select(RosterImport, _number()).options(
        defer(RosterImport.content, raiseload=True), defer(RosterImport.changes, raiseload=True)
    )
    if not every:
        statement = statement.where(RosterImport.account_id == account)
    found = session.execute(statement.order_by(RosterImport.id.desc()).limit(MOST))
    return [(row, number) for row, number in found]


def numbers(session: ScopedSession, rows: Collection[int] | None = None) -> dict[int, int]:
    """Return which one of the tenant's imports each of ``rows`` is; None: all of them."""
    asked = select(RosterImport.id, _number())
    if rows is not None:
        asked = asked.where(RosterImport.id.in_(tuple(rows)))
    return {one[0]: one[1] for one in session.execute(asked)}


def numbered_import(session: ScopedSession, number: int) -> tuple[RosterImport, int] | None:
    """Return one import with its content, and which one of the tenant's it is; None for none."""
    statement = select(RosterImport, _number()).where(RosterImport.id == number)
    found = session.execute(statement).one_or_none()
    return (found[0], found[1]) if found else None


def applied_before(
    session: ScopedSession, digest: str, number: int
) -> tuple[RosterImport, int] | None:
    """Return the last other import of the same bytes that is in force, numbered."""
    found = session.execute(
        select(RosterImport, _number())
        .options(defer(RosterImport.content, raiseload=True))
        .where(
            RosterImport.digest == digest,
            RosterImport.state == ImportState.APPLIED,
            RosterImport.id != number,
        )
        .order_by(RosterImport.id.desc())
        .limit(1)
    ).one_or_none()
    return (found[0], found[1]) if found else None


def previewed_before(
    session: ScopedSession, digest: str, account: int | None
) -> RosterImport | None:
    """Return this account's preview of the same bytes that still waits."""
    return session.scalar(
        select(RosterImport)
        .options(defer(RosterImport.content, raiseload=True))
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was noted when a file was chosen: who did, its size in bytes (None in an old log)."""

    actor: str
    size: int | None


def noted_of(session: ScopedSession, subject: str) -> Noted:
    """Return what was noted of an import, given as the subject of its acts."""
    found = session.execute(
        select(AuditEvent.actor, AuditEvent.details)
        .where(AuditEvent.subject == subject, AuditEvent.action == "import.previewed")
        .limit(1)
    ).one_or_none()
    if found is None:
        return Noted(actor="", size=None)
    size = _noted(found.details).get("size")
    return Noted(actor=found.actor, size=size if isinstance(size, int) else None)


def _noted(details: str) -> dict[str, object]:
    """Return details of an act; nothing where they were changed past the program."""
    try:
        kept = json.loads(details)
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def applied_act(session: ScopedSession, number: int) -> AuditEvent | None:
    """Return the act by which an import was applied, None where the log has none."""
    return session.scalars(
        select(AuditEvent)
        .where(AuditEvent.subject == f"import:{number}", AuditEvent.action == "import.applied")
        .limit(1)
    ).one_or_none()


def links(session: ScopedSession, table: str) -> Iterator[tuple[str, int, int]]:
    """Yield what names rows of ``table``: the name of its table, its number, the row named."""
    for kind, column in pointing_at(table):
        rows = session.execute(select(kind.id, column).where(column.is_not(None)))
        yield from ((str(kind.__tablename__), number, named) for number, named in rows)
