"""Versions of a plan as rows: what a tenant's session finds, and who did what to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import defer

from tinnhiem_core.model.tenancy import AccountRole, PlanState
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Account, AuditEvent, Grant, Invitation, PlanVersion

OPEN = (PlanState.DRAFT, PlanState.SUBMITTED)
"""States of a version that somebody still works on: a tenant has one such version at most."""

ISSUED = (PlanState.IN_FORCE, PlanState.SUPERSEDED)
"""States of a version that is or was in force: whoever reads the plan reads it."""


def version_rows(session: ScopedSession) -> tuple[PlanVersion, ...]:
    """Return every version, the newest first, without its content."""
    chosen = select(PlanVersion).options(defer(PlanVersion.content, raiseload=True))
    return tuple(session.scalars(chosen.order_by(PlanVersion.number.desc())))


def version_row(session: ScopedSession, key: int, *, writing: bool = False) -> PlanVersion | None:
    """Return one version whole; ``writing`` lets nobody else write it meanwhile."""
    chosen = select(PlanVersion).where(PlanVersion.id == key)
    return session.scalars(chosen.with_for_update() if writing else chosen).first()


def count_in(session: ScopedSession, *states: PlanState) -> dict[PlanState, int]:
    """Return how many versions there are in each of ``states``; a state without any is absent."""
    counted = select(PlanVersion.state, func.count(PlanVersion.id))
    found = session.execute(
        counted.where(PlanVersion.state.in_(states)).group_by(PlanVersion.state)
    )
    return {one[0]: one[1] for one in found}


def in_state(session: ScopedSession, *states: PlanState) -> PlanVersion | None:
    """Return the newest version in one of ``states``."""
    chosen = select(PlanVersion).where(PlanVersion.state.in_(states))
    return session.scalars(chosen.order_by(PlanVersion.number.desc()).limit(1)).first()


def next_number(session: ScopedSession) -> int:
    """Return the number of the version after the last."""
    return (session.scalars(select(func.max(PlanVersion.number))).first() or 0) + 1


def administrators(session: ScopedSession, since: datetime, first: date, last: date) -> int:
    """Return how many accounts were administrators of the tenant at some time of a span.

    ``since`` is its first moment, on the day ``first`` in Việt Nam; ``last`` is its last day.
    Those whose grant was revoked or ran out meanwhile are among them; blocked ones are not.
    """
    holders = (
        select(func.count(func.distinct(Grant.account_id)))
        .join(Account, Account.id == Grant.account_id)
        .where(
            Grant.role == AccountRole.TENANT_ADMIN,
            Grant.unit_id.is_(None),
            or_(Grant.revoked_at.is_(None), Grant.revoked_at >= since),
            or_(Grant.since.is_(None), Grant.since <= last),
            or_(Grant.until.is_(None), Grant.until >= first),
            Account.active,
        )
    )
    return session.scalars(holders).one()


def made_by(session: ScopedSession, since: datetime) -> frozenset[tuple[int, int]]:
    """Return which account made which administrator, or opened its account anew, since a moment.

    By a role as administrator (by invitation too), by a link to a new password that was used, or
    by taking the second factor away. Pairs (who did it, to whom). Only administrators of the
    tenant count as those who did it: whoever sets a tenant up from above makes all of its first
    administrators, and they don't belong together by that.
    """
    own = set(
        session.scalars(select(Grant.account_id).where(Grant.role == AccountRole.TENANT_ADMIN))
    )
    given = select(Grant.granted_by, Grant.account_id).where(
        Grant.role == AccountRole.TENANT_ADMIN, Grant.granted_at >= since
    )
    opened = select(Invitation.created_by, Invitation.account_id).where(
        Invitation.account_id.is_not(None), Invitation.used_at >= since
    )
    taken = (
        select(AuditEvent.account_id, Account.id)
        .join(Account, Account.username == AuditEvent.subject)
        .where(AuditEvent.action == "second_factor.reset", AuditEvent.at >= since)
    )
    found = (row for asked in (given, opened, taken) for row in session.execute(asked))
    return frozenset((by, to) for by, to in found if by in own and to is not None)


def account_names(session: ScopedSession, keys: Iterable[int | None]) -> Mapping[int, str]:
    """Return the names of accounts that the tenant knows."""
    wanted = {one for one in keys if one is not None}
    if not wanted:
        return {}
    chosen = select(Account.id, Account.name).where(Account.id.in_(wanted))
    return {row.id: row.name for row in session.execute(chosen)}


def version_numbers(session: ScopedSession, keys: Iterable[int | None]) -> Mapping[int, int]:
    """Return the numbers of versions by their keys."""
    wanted = {one for one in keys if one is not None}
    if not wanted:
        return {}
    chosen = select(PlanVersion.id, PlanVersion.number).where(PlanVersion.id.in_(wanted))
    return {row.id: row.number for row in session.execute(chosen)}


def digest_in_force(session: ScopedSession) -> str:
    """Return the digest of the version in force, empty before the first."""
    chosen = select(PlanVersion.digest).where(PlanVersion.state == PlanState.IN_FORCE)
    return session.scalars(chosen).first() or ""


def returned_by(session: ScopedSession, subject: str) -> str:
    """Return who last returned a version, as the audit log names it; empty where nobody did."""
    chosen = select(AuditEvent.actor).where(
        AuditEvent.subject == subject, AuditEvent.action == "plan.returned"
    )
    return session.scalars(chosen.order_by(AuditEvent.number.desc()).limit(1)).first() or ""


def events_of(session: ScopedSession, subject: str) -> tuple[AuditEvent, ...]:
    """Return what was done to a subject, the first act first."""
    chosen = select(AuditEvent).where(AuditEvent.subject == subject)
    return tuple(session.scalars(chosen.order_by(AuditEvent.number)))
