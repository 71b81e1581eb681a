"""The tree of tenants as rows: what a session of the platform finds in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import AuditEvent, Tenant


def every_tenant(session: ScopedSession) -> tuple[Tenant, ...]:
    """Return the tenants that the session may see, by name."""
    return tuple(session.scalars(select(Tenant).order_by(Tenant.search, Tenant.id)))


def tenant_row(session: ScopedSession, key: int, *, writing: bool = False) -> Tenant | None:
    """Return one tenant; ``writing`` keeps others from changing it meanwhile."""
    chosen = select(Tenant).where(Tenant.id == key)
    return session.scalars(chosen.with_for_update() if writing else chosen).first()


def hold_tree(session: ScopedSession) -> None:
    """Keep others from changing the tree meanwhile: what is looked at there stays as it is.

    Acts of the platform wait for each other at its own row, as they do at its audit log: two
    that each change one tenant and look at the other's could else wait for each other forever.
    """
    own = select(Tenant.id).where(Tenant.kind == TenantKind.PLATFORM).order_by(Tenant.id).limit(1)
    session.execute(own.with_for_update(key_share=True))


def with_slug(session: ScopedSession, slug: str) -> Tenant | None:
    """Return the tenant that has this code."""
    return session.scalars(select(Tenant).where(Tenant.slug == slug)).first()


def platform_row(session: ScopedSession) -> Tenant | None:
    """Return the row of the platform itself."""
    found = select(Tenant).where(Tenant.kind == TenantKind.PLATFORM).order_by(Tenant.id)
    return session.scalars(found.limit(1)).first()


def last_act(
    session: ScopedSession, subject: str, actions: Iterable[str]
) -> tuple[str, datetime] | None:
    """Return who did the last of ``actions`` to ``subject`` in this tenant, and when."""
    found = session.execute(
        select(AuditEvent.actor, AuditEvent.at)
        .where(AuditEvent.subject == subject, AuditEvent.action.in_(tuple(actions)))
        .order_by(AuditEvent.number.desc())
        .limit(1)
    ).first()
    return None if found is None else (found.actor, found.at)
