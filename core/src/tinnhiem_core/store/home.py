"""Counts for the home page: few statements, whatever the tenant holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select

from tinnhiem_core.model.tenancy import AccountRole, ImportState, PlanState
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import (
    Account,
    Grant,
    Invitation,
    PlanVersion,
    RosterImport,
    Unit,
)

LIVING = (PlanState.DRAFT, PlanState.SUBMITTED, PlanState.IN_FORCE)


def living_versions(session: ScopedSession) -> Sequence[PlanVersion]:
    """Return the versions of the plan that are in force or worked on, whole: two at most."""
    return session.scalars(select(PlanVersion).where(PlanVersion.state.in_(LIVING))).all()


def units(session: ScopedSession, day: date, within: frozenset[int] | None) -> int:
    """Return how many units there are on a day, of these or, where None is given, of all."""
    counted = select(func.count(Unit.id)).where((Unit.until.is_(None)) | (Unit.until >= day))
    if within is not None:
        counted = counted.where(Unit.id.in_(within))
    return session.scalar(counted) or 0


def waiting_imports(session: ScopedSession, account: int | None) -> Sequence[str]:
    """Return what is kept with each list that was read and not taken over.

    Of one account, or None: of all.
    """
    found = select(RosterImport.decisions).where(RosterImport.state == ImportState.PREVIEWED)
    if account is not None:
        found = found.where(RosterImport.account_id == account)
    return session.scalars(found).all()


def factors(session: ScopedSession, today: date) -> dict[int, tuple[str, bool]]:
    """Return name and second factor of each account with a role in the tenant today."""
    found = session.execute(
        select(Account.id, Account.name, Account.totp_confirmed)
        .where(
            Account.active,
            Account.id.in_(select(Grant.account_id).where(door.live(today))),
        )
        .order_by(Account.name, Account.id)
    )
    return {one.id: (one.name, one.totp_confirmed) for one in found}


def invitations_until(session: ScopedSession, moment: datetime) -> Sequence[str]:
    """Return whose invitations wait and end before ``moment``, or have ended."""
    waiting = (
        Invitation.used_at.is_(None),
        Invitation.revoked_at.is_(None),
        Invitation.account_id.is_(None),
        Invitation.expires_at <= moment,
    )
    return session.scalars(
        select(Invitation.name).where(*waiting).order_by(Invitation.expires_at)
    ).all()


def administered(session: ScopedSession, today: date) -> frozenset[int]:
    """Return the tenants that have an administrator today, seen from the platform.

    Grants are the door's to read: it tells in which tenants there is one, not who it is.
    """
    wanted = select(Grant.tenant_id).where(
        Grant.role == AccountRole.TENANT_ADMIN, door.live(today)
    )
    with door.beside(session, door.scope()) as outside:
        return frozenset(outside.scalars(wanted.distinct()))
