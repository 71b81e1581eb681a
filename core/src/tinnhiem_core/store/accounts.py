"""Accounts as a tenant sees them: who has a role in it, who is invited, which programs call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, delete, func, not_, or_, select, update

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.store.door import live, locked
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    AuditEvent,
    Grant,
    Invitation,
    RecoveryCode,
    SignIn,
    Tenant,
    Unit,
)


def hold(session: ScopedSession) -> TenantKind | None:
    """Return the kind of the session's tenant; its row is locked until the act is done.

    What is counted after it (administrators, grants) stays counted: another act waits.
    """
    here = session.scope.tenant if session.scope else None
    return session.scalar(locked(select(Tenant.kind).where(Tenant.id == here)))


def has_unit(session: ScopedSession, unit: int) -> bool:
    """Return whether the tenant has a unit of this number."""
    return session.scalar(select(Unit.id).where(Unit.id == unit)) is not None


def accounts(session: ScopedSession) -> Sequence[Account]:
    """Return the accounts with a grant of the tenant that nobody revoked, by name."""
    holders = select(Grant.account_id).where(Grant.revoked_at.is_(None))
    found = select(Account).where(Account.id.in_(holders))
    return session.scalars(found.order_by(Account.name, Account.id)).all()


def account(session: ScopedSession, number: int) -> Account | None:
    """Return one of these accounts, locked until the act is done; None for all others."""
    holders = select(Grant.account_id).where(Grant.revoked_at.is_(None))
    found = select(Account).where(Account.id == number, Account.id.in_(holders))
    return session.scalar(locked(found))


def grants(session: ScopedSession, numbers: Iterable[int] | None = None) -> Sequence[Grant]:
    """Return the grants of the tenant that nobody revoked; of some accounts, or of all."""
    found = select(Grant).where(Grant.revoked_at.is_(None)).order_by(Grant.id)
    if numbers is not None:
        found = found.where(Grant.account_id.in_(tuple(numbers)))
    return session.scalars(found).all()


def grant(session: ScopedSession, number: int) -> Grant | None:
    """Return a grant of the tenant that nobody revoked."""
    return session.scalar(select(Grant).where(Grant.id == number, Grant.revoked_at.is_(None)))


def holders(session: ScopedSession, role: AccountRole, today: date) -> Sequence[Grant]:
    """Return the grants of a role that hold today, of accounts that are not blocked."""
    found = (
        select(Grant)
        .join(Account, Account.id == Grant.account_id)
        .where(Grant.role == role, live(today), Account.active)
    )
    return session.scalars(found).all()


def holder_names(
    session: ScopedSession, role: AccountRole, today: date, *, but: int | None, most: int
) -> tuple[str, ...]:
    """Return names of ``most`` accounts that ``holders`` has grants of, without one account."""
    held = select(Grant.account_id).where(Grant.role == role, live(today))
    found = select(Account.name).where(Account.id.in_(held), Account.active, Account.id != but)
    return tuple(session.scalars(found.order_by(Account.name, Account.id).limit(most)))


def last_seen(session: ScopedSession, numbers: Iterable[int]) -> dict[int, datetime]:
    """Return when each account was last seen in this tenant, as far as that is known.

    By the sign-ins that stand here now, and by its last act in the log: a sign-in that went on to
    another tenant stands there. Those not seen are out.
    """
    asked = tuple(numbers)
    here = session.scope.tenant if session.scope else None
    sign_ins = session.execute(
        select(SignIn.account_id, func.max(SignIn.seen_at))
        .where(SignIn.account_id.in_(asked), SignIn.tenant_id == here)
        .group_by(SignIn.account_id)
    )
    acts = session.execute(
        select(AuditEvent.account_id, func.max(AuditEvent.at))
        .where(AuditEvent.account_id.in_(asked), _done_here())
        .group_by(AuditEvent.account_id)
    )
    seen: dict[int, datetime] = {}
    for number, at in (*sign_ins, *acts):
        seen[number] = max(at, seen.get(number, at))
    return seen


def _done_here() -> ColumnElement[bool]:
    """Return which acts are done in the tenant itself: others stand in the logs of several."""
    elsewhere = ("account.", "second_factor.", "sign_in.", "invitation.accept", "invitation.join")
    outside = or_(*(AuditEvent.action.startswith(one) for one in elsewhere))
    return or_(AuditEvent.action.in_(("sign_in.switched", "sign_in.left")), not_(outside))


def end_sign_ins(
    session: ScopedSession, number: int, now: datetime, *, but: int = 0, here: bool = False
) -> int:
    """End the sign-ins of an account, all but one, or those in this tenant; return how many."""
    chosen = [SignIn.account_id == number, SignIn.ended_at.is_(None), SignIn.id != but]
    if here:
        chosen.append(SignIn.tenant_id == (session.scope.tenant if session.scope else None))
    ended = session.scalars(select(SignIn).where(*chosen)).all()
    for one in ended:
        one.ended_at = now
    return len(ended)


def drop_codes(session: ScopedSession, number: int) -> None:
    """Remove the recovery codes of an account."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == number))


def invitations(session: ScopedSession) -> Sequence[Invitation]:
    """Return the invitations of the tenant that wait, links to a new password aside."""
    waiting = (Invitation.used_at.is_(None), Invitation.revoked_at.is_(None))
    found = select(Invitation).where(*waiting, Invitation.account_id.is_(None))
    return session.scalars(found.order_by(Invitation.created_at.desc(), Invitation.id)).all()


def invitation(session: ScopedSession, number: int) -> Invitation | None:
    """Return an invitation of the tenant, locked until the act is done."""
    return session.scalar(locked(select(Invitation).where(Invitation.id == number)))


def withdraw_resets(session: ScopedSession, number: int, now: datetime) -> None:
    """End earlier one-time links to a new password of an account: the newest one counts."""
    session.execute(
        update(Invitation)
        .where(Invitation.account_id == number, Invitation.used_at.is_(None))
        .where(Invitation.revoked_at.is_(None))
        .values(revoked_at=now)
    )


def api_keys(session: ScopedSession) -> Sequence[ApiKey]:
    """Return the keys for programs of the tenant that nobody revoked, the newest first."""
    found = select(ApiKey).where(ApiKey.revoked_at.is_(None))
    return session.scalars(found.order_by(ApiKey.created_at.desc(), ApiKey.id)).all()


def names(session: ScopedSession, numbers: Iterable[int]) -> dict[int, str]:
    """Return the names of accounts that have, or had, a role in the tenant."""
    found = session.execute(select(Account.id, Account.name).where(Account.id.in_(tuple(numbers))))
    return {one[0]: one[1] for one in found}


def blocked(session: ScopedSession, numbers: Iterable[int]) -> frozenset[int]:
    """Return which of these accounts are blocked."""
    asked = (Account.id.in_(tuple(numbers)), Account.active.is_(False))
    return frozenset(session.scalars(select(Account.id).where(*asked)))


def api_key(session: ScopedSession, number: int) -> ApiKey | None:
    """Return one of these keys."""
    return session.scalar(select(ApiKey).where(ApiKey.id == number, ApiKey.revoked_at.is_(None)))
