"""What the audit log says about one person, unit or import."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import AuditEvent


def events_about(session: ScopedSession, subject: str, limit: int) -> Sequence[AuditEvent]:
    """Return the last events of a subject ("person:12"), the latest first."""
    return session.scalars(
        select(AuditEvent)
        .where(AuditEvent.subject == subject)
        .order_by(AuditEvent.number.desc())
        .limit(limit)
    ).all()
