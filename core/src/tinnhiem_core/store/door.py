"""The one look-up outside a tenant: who signs in, and where that account may go.

Reviewed as a whole. It reads and writes the tables of ``criteria.OF_THE_DOOR`` and no other; a
session of the door sees no person, no plan and no result of anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Final, TypeVarTuple

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.raw import announce
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    Attempt,
    Grant,
    Invitation,
    RecoveryCode,
    SignIn,
    Tenant,
)

Found = TypeVarTuple("Found")
HEIR: Final = aliased(Tenant)
"""The tenant in which another one goes on."""


def scope(account: int | None = None) -> Scope:
    """Return the scope of the door; ``account`` once it is known who knocks."""
    return Scope(tenant=None, account=account, door=True)


@contextmanager
def beside(session: ScopedSession, other: Scope) -> Iterator[ScopedSession]:
    """Open a session of another scope in the same transaction; both are kept or neither.

    For the audit logs of several tenants that one act concerns, and for the question whether an
    account has grants elsewhere. The first session must not be used before this one is closed.
    """
    session.flush()
    connection = Session.connection(session)
    joined = ScopedSession(
        connection, info={"scope": other}, join_transaction_mode="create_savepoint"
    )
    with joined, joined.begin():
        yield joined
    announce(connection, session.scope)


def live(today: date) -> ColumnElement[bool]:
    """Return what makes a grant hold on a day: not revoked, begun, not over."""
    return and_(
        Grant.revoked_at.is_(None),
        or_(Grant.since.is_(None), Grant.since <= today),
        or_(Grant.until.is_(None), Grant.until >= today),
    )


def not_over(today: date) -> ColumnElement[bool]:
    """Return what makes a grant hold on a day or on a later one."""
    return and_(Grant.revoked_at.is_(None), or_(Grant.until.is_(None), Grant.until >= today))


def locked(wanted: Select[*Found]) -> Select[*Found]:
    """Return the question with its rows locked until the act is done, and read anew."""
    return wanted.with_for_update().execution_options(populate_existing=True)


def account_named(session: ScopedSession, username: str, *, lock: bool = False) -> Account | None:
    """Return the account of a user name; ``lock`` makes others wait until the act is done."""
    wanted = select(Account).where(Account.username == username)
    return session.scalar(locked(wanted) if lock else wanted)


def account(session: ScopedSession, number: int) -> Account | None:
    """Return an account by its number, locked until the act is done."""
    return session.scalar(locked(select(Account).where(Account.id == number)))


def grants(session: ScopedSession, number: int, today: date) -> Sequence[tuple[Grant, Tenant]]:
    """Return the grants of an account that hold today, with their tenants, by name of tenant."""
    return [found[:2] for found in grants_and_heirs(session, number, today)]


def grants_and_heirs(
    session: ScopedSession, number: int, today: date
) -> Sequence[tuple[Grant, Tenant, str | None]]:
    """Return the same, each with the name of the tenant in which its tenant goes on."""
    found = session.execute(
        select(Grant, Tenant, HEIR.name)
        .join(Tenant, Tenant.id == Grant.tenant_id)
        .outerjoin(HEIR, HEIR.id == Tenant.merged_into_id)
        .where(Grant.account_id == number, live(today))
        .order_by(Tenant.name, Tenant.id, Grant.id)
    )
    return [(grant, tenant, into) for grant, tenant, into in found]


def grants_of(
    session: ScopedSession, numbers: Iterable[int], today: date, *, blocked: bool = False
) -> Sequence[Grant]:
    """Return the grants of accounts that hold today; of blocked ones only with ``blocked``."""
    asked = and_(Account.id.in_(tuple(numbers)), live(today))
    found = select(Grant).join(Account, Account.id == Grant.account_id).where(asked)
    let_in = found if blocked else found.where(Account.active.is_(True))
    return session.scalars(let_in.order_by(Grant.id)).all()


def busy_elsewhere(
    session: ScopedSession, numbers: Iterable[int], tenant: int, today: date
) -> frozenset[int]:
    """Return which of the accounts hold a grant in another tenant, not in which one.

    One that has yet to begin counts: who could get in today would still be in on that day.
    """
    asked = Grant.account_id.in_(tuple(numbers))
    found = select(Grant.account_id).where(asked, Grant.tenant_id != tenant, not_over(today))
    return frozenset(session.scalars(found.distinct()))


def platform_tenant(session: ScopedSession) -> int | None:
    """Return the tenant that is the platform itself, whose log keeps what concerns no other."""
    return session.scalar(select(Tenant.id).where(Tenant.kind == TenantKind.PLATFORM))


def tenant(session: ScopedSession, number: int) -> Tenant | None:
    """Return a tenant by its number."""
    return session.scalar(select(Tenant).where(Tenant.id == number))


def sign_in(session: ScopedSession, digest: str) -> tuple[SignIn, Account] | None:
    """Return the sign-in whose secret has this hash, with its account."""
    found = session.execute(
        select(SignIn, Account)
        .join(Account, Account.id == SignIn.account_id)
        .where(SignIn.digest == digest)
    ).first()
    return None if found is None else (found[0], found[1])


def sign_ins(session: ScopedSession, number: int) -> Sequence[SignIn]:
    """Return the sign-ins of an account that nobody ended, the newest first."""
    mine = select(SignIn).where(SignIn.account_id == number, SignIn.ended_at.is_(None))
    return session.scalars(mine.order_by(SignIn.seen_at.desc(), SignIn.id.desc())).all()


def touch(session: ScopedSession, number: int, now: datetime) -> None:
    """Write when a sign-in was used last."""
    session.execute(
        update(SignIn).where(SignIn.id == number, SignIn.ended_at.is_(None)).values(seen_at=now)
    )


def last_tenant(session: ScopedSession, number: int) -> int | None:
    """Return the tenant in which an account worked last."""
    mine = select(SignIn.tenant_id).where(
        SignIn.account_id == number, SignIn.tenant_id.is_not(None)
    )
    return session.scalar(mine.order_by(SignIn.seen_at.desc(), SignIn.id.desc()).limit(1))


def recovery_codes(session: ScopedSession, number: int) -> Sequence[RecoveryCode]:
    """Return the recovery codes of an account, used ones too."""
    return session.scalars(select(RecoveryCode).where(RecoveryCode.account_id == number)).all()


def invitation(session: ScopedSession, digest: str) -> Invitation | None:
    """Return the invitation whose secret has this hash, locked until the act is done."""
    return session.scalar(locked(select(Invitation).where(Invitation.digest == digest)))


def open_resets(session: ScopedSession, number: int) -> Sequence[Invitation]:
    """Return the one-time links to a new password of an account that nobody used yet, locked."""
    waiting = (Invitation.used_at.is_(None), Invitation.revoked_at.is_(None))
    found = select(Invitation).where(Invitation.account_id == number, *waiting)
    return session.scalars(locked(found.order_by(Invitation.id))).all()


def api_key(session: ScopedSession, digest: str) -> tuple[ApiKey, Account] | None:
    """Return the key for programs with this hash, and the account that made it."""
    found = session.execute(
        select(ApiKey, Account)
        .join(Account, Account.id == ApiKey.account_id)
        .where(ApiKey.digest == digest)
    ).first()
    return None if found is None else (found[0], found[1])


def api_keys(session: ScopedSession, number: int) -> Sequence[ApiKey]:
    """Return the keys for programs that an account made, in whatever tenant, locked.

    Those that somebody revoked are left out.
    """
    mine = select(ApiKey).where(ApiKey.account_id == number, ApiKey.revoked_at.is_(None))
    return session.scalars(locked(mine.order_by(ApiKey.id))).all()


def last_attempt(session: ScopedSession, subject: str) -> datetime | None:
    """Return when ``subject`` was tried last."""
    return session.scalar(select(func.max(Attempt.at)).where(Attempt.subject == subject))


def attempts(session: ScopedSession, subject: str, after: datetime) -> int:
    """Return how often ``subject`` was tried after a moment."""
    counted = select(func.count(Attempt.id)).where(Attempt.subject == subject, Attempt.at > after)
    return session.scalar(counted) or 0


def forget(session: ScopedSession, subject: str) -> None:
    """Remove the attempts on ``subject``: it succeeded."""
    session.execute(delete(Attempt).where(Attempt.subject == subject))


def forget_before(session: ScopedSession, subject: str, before: datetime) -> None:
    """Remove the attempts on ``subject`` that its limit counts no more."""
    session.execute(delete(Attempt).where(Attempt.subject == subject, Attempt.at < before))


def prune(session: ScopedSession, before: datetime) -> None:
    """Remove attempts that no limit counts any more."""
    session.execute(delete(Attempt).where(Attempt.at < before))
