"""One writer at a time on the people of a tenant."""

from __future__ import annotations

from sqlalchemy import select

from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Tenant


def lock_tenant(session: ScopedSession) -> None:
    """Wait until no other transaction works on this tenant (SQLite has one writer anyway)."""
    scope = session.scope
    assert scope is not None  # noqa: S101 - the guard refuses a session without one
    session.execute(select(Tenant.id).where(Tenant.id == scope.tenant).with_for_update())
