"""Signing in and out: user name and password, then the second factor."""

from __future__ import annotations

from dataclasses import dataclass

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts import hashing, limits
from tinnhiem_core.services.accounts.loading import (
    PENDING,
    WHOLE,
    chains,
    is_open,
    is_required,
    step_of,
)
from tinnhiem_core.services.accounts.proving import UnprovableError, is_right
from tinnhiem_core.services.accounts.refusals import SignInError, over
from tinnhiem_core.services.accounts.rules import username_of
from tinnhiem_core.services.accounts.values import Opened, Visitor
from tinnhiem_core.services.accounts.vault import digest, new_token
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Account, Attempt, SignIn


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attempt:
    """One attempt that was written down, and what it is an attempt on."""

    account: str
    address: str
    rows: tuple[int, ...]


def sign_in(platform: Platform, username: str, password: str, visitor: Visitor) -> Opened:
    """Open a sign-in; raise ``SignInError`` (never saying what was wrong) or ``LimitedError``.

    Unknown names take the same way and the same time as known ones. The hash is computed outside
    of any transaction, since it takes long by design.
    """
    name = username_of(username)
    attempt = _noted(platform, name, visitor)
    with platform.database.reading(door.scope()) as session:
        known = door.account_named(session, name)
        stored = "" if known is None else known.password
    right = hashing.matches(password, stored)
    fresh = hashing.hashed(password) if right and hashing.is_stale(stored) else stored
    with work(platform, door.scope()) as act:
        account = door.account_named(act.session, name, lock=True)
        if right and account and account.active and account.password == stored:
            account.password = fresh
            return _opened(act, account, attempt, visitor)
        is_blocked = right and account is not None and not account.active
        reason = "blocked" if is_blocked else "password"
        _refused(act, account, attempt.account, visitor, reason)
    raise SignInError(find("L.1201"))


def second_step(platform: Platform, token: str, code: str, visitor: Visitor) -> Opened:
    """Complete a sign-in with a code of the authenticator or a recovery code; each works once.

    ``UnprovableError`` (a ``SignInError``) where none can be right, since the secret key of the
    installation is another than it was; that is recorded, and no attempt.
    """
    try:
        return _second_step(platform, token, code, visitor)
    except UnprovableError:
        with work(platform, door.scope()) as act:
            _, account = _pending(act, token)
            logs, who = chains(act.session, account.id, act.today), act.acting(account.id, "")
            details = {"reason": "other_key", "address": visitor.address}
            who.record_in(logs, "sign_in.refused", account.username, **details)
        raise


def _second_step(platform: Platform, token: str, code: str, visitor: Visitor) -> Opened:
    with work(platform, door.scope()) as act:
        row, account = _pending(act, token)
        subject = limits.subject(platform, "account", account.username)
        address = limits.subject(platform, "address", visitor.address)
        refusal = limits.refusal(act.session, subject, address, act.now)
        if refusal:
            raise refusal
        if is_right(platform, act, account, code):
            return _complete(act, row, account, subject)
        limits.note(act.session, act.now, subject, address)
        _refused(act, account, subject, visitor, "second_factor")
    raise SignInError(find("L.1204"))


def sign_out(platform: Platform, token: str) -> None:
    """End the sign-in of a cookie; one that is over already stays so."""
    with work(platform, door.scope()) as act:
        found = door.sign_in(act.session, digest(token))
        if found is None or found[0].ended_at is not None:
            return
        row, account = found
        row.ended_at = act.now
        me = act.acting(account.id, account.name)
        me.record_in(_entered(act, row, account), "sign_in.closed", account.username)


def _noted(platform: Platform, username: str, visitor: Visitor) -> _Attempt:
    """Write the attempt down before it is looked at; refuse it where a limit is reached."""
    account = limits.subject(platform, "account", username)
    address = limits.subject(platform, "address", visitor.address)
    with work(platform, door.scope()) as act:
        door.account_named(act.session, username, lock=True)  # attempts on it one after another
        refusal = limits.refusal(act.session, account, address, act.now)
        if refusal:
            raise refusal
        rows = limits.note(act.session, act.now, account, address)
    return _Attempt(account=account, address=address, rows=rows)


def _refused(
    act: Work, account: Account | None, subject: str, visitor: Visitor, reason: str
) -> None:
    """Record a refusal, and the lock where this was the last attempt that was free."""
    number = None if account is None else account.id
    name = "" if account is None else account.username
    logs = chains(act.session, number, act.today)
    until = limits.locked_until(act.session, subject, limits.OF_AN_ACCOUNT, act.now)
    if account is not None:
        account.failures += 1
        account.locked_until = until
    who = act.acting(number, "")
    who.record_in(logs, "sign_in.refused", name, reason=reason, address=visitor.address)
    if until is not None:
        who.record_in(logs, "sign_in.locked", name, until=until.isoformat(timespec="seconds"))


def _opened(act: Work, account: Account, attempt: _Attempt, visitor: Visitor) -> Opened:
    token, now = new_token(), act.now
    held = door.grants(act.session, account.id, act.today)
    tenants = [tenant.id for _, tenant in held]
    last = door.last_tenant(act.session, account.id)
    row = SignIn(
        account_id=account.id,
        digest=digest(token),
        tenant_id=last if last in tenants else next(iter(tenants), None),
        second_factor=False,
        address=visitor.address[:64],
        agent=visitor.agent[:200],
        created_at=now,
        seen_at=now,
        expires_at=now + (PENDING if account.totp_confirmed else WHOLE),
    )
    act.session.add(row)
    _take_back(act.session, attempt)
    action = "sign_in.password_accepted" if account.totp_confirmed else "sign_in.opened"
    if not account.totp_confirmed:
        _unlock(act.session, account, attempt.account)
    me = act.acting(account.id, account.name)
    me.record_in(_entered(act, row, account), action, account.username, address=visitor.address)
    return Opened(token=token, step=step_of(account, row, required=is_required(held)))


def _take_back(session: ScopedSession, attempt: _Attempt) -> None:
    """Remove the attempt: it was right. Earlier wrong ones on the second factor still count."""
    for number in attempt.rows:
        row = session.get(Attempt, number)
        if row is not None:
            session.delete(row)


def _unlock(session: ScopedSession, account: Account, subject: str) -> None:
    door.forget(session, subject)
    account.failures, account.locked_until = 0, None


def _pending(act: Work, token: str) -> tuple[SignIn, Account]:
    found = door.sign_in(act.session, digest(token))
    account = None if found is None else door.account(act.session, found[1].id)
    if found is None or account is None or not account.active:
        raise over()
    row = found[0]
    act.session.refresh(row)
    if not is_open(row, act.now) or row.second_factor or not account.totp_confirmed:
        raise over()
    return row, account


def _complete(act: Work, row: SignIn, account: Account, subject: str) -> Opened:
    """Give the browser a new secret: the one before the second factor opens nothing."""
    token = new_token()
    row.digest, row.second_factor = digest(token), True
    row.seen_at, row.expires_at = act.now, act.now + WHOLE
    _unlock(act.session, account, subject)
    me = act.acting(account.id, account.name)
    me.record_in(
        _entered(act, row, account), "sign_in.opened", account.username, address=row.address
    )
    held = door.grants(act.session, account.id, act.today)
    return Opened(token=token, step=step_of(account, row, required=is_required(held)))


def _entered(act: Work, row: SignIn, account: Account) -> tuple[int, ...]:
    """Return in whose log a sign-in stands: the tenant's that it enters, else the platform's."""
    if row.tenant_id is not None:
        return (row.tenant_id,)
    return chains(act.session, account.id, act.today)
