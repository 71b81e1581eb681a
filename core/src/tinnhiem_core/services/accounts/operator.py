"""What the operator does at the terminal, where no page can help any more."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import hashing
from tinnhiem_core.services.accounts.ceilings import Wish, grantable
from tinnhiem_core.services.accounts.granting import add_grant, told
from tinnhiem_core.services.accounts.joining import new_account, set_password
from tinnhiem_core.services.accounts.loading import chains
from tinnhiem_core.services.accounts.matrix import role_words
from tinnhiem_core.services.accounts.naming import name_findings
from tinnhiem_core.services.accounts.proving import drop_second_factor, new_secret
from tinnhiem_core.services.accounts.refusals import unknown
from tinnhiem_core.services.accounts.rules import username_findings, username_of
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.services.tenants.reading import refuse_unless_open
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import Account

_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """An account to be made; the password is the operator's to choose and hand over."""

    tenant: int
    username: str
    name: str
    role: AccountRole
    password: str = field(repr=False)
    unit: int | None = None
    must_change: bool = True
    second_factor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Created:
    """A new account; ``secret`` of its second factor (base32), empty where none was asked for."""

    account: int
    secret: str


def random_password() -> str:
    """Return a password to be read aloud or typed from paper: about 99 bits, in four groups."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(_GROUPS))


def create_account(platform: Platform, new: NewAccount) -> Created:
    """Make an account with a role: the first of the platform, or those of the sample data."""
    called = username_of(new.username)
    findings = (*username_findings(called), *name_findings(new.name))
    if findings:
        raise InvalidError(*findings)
    wish = Wish(role=new.role, unit=new.unit)
    fresh = hashing.hashed(new.password)
    with work(platform, door.scope()) as act:
        _check(act, new.tenant, called, new.role)
        account = new_account(act, called, new.name, fresh, must_change=new.must_change)
        secret = new_secret(platform, account) if new.second_factor else ""
        account.totp_confirmed = new.second_factor
        act.session.flush()
        add_grant(act, new.tenant, account.id, wish)
        act.record_in((new.tenant,), "account.created", called, **told(wish))
        return Created(account=account.id, secret=secret)


def reset_password(platform: Platform, username: str) -> str:
    """Give an account a temporary password, to be changed at once; return it."""
    password = random_password()
    fresh = hashing.hashed(password)
    with work(platform, door.scope()) as act:
        account = _named(act, username)
        set_password(platform, act, account, fresh, must_change=True)
        logs = chains(act.session, account.id, act.today)
        act.record_in(logs, "account.password_reset", account.username)
    return password


def reset_second_factor(platform: Platform, username: str) -> None:
    """Take a lost second factor from an account; it sets a new one up at its next sign-in."""
    with work(platform, door.scope()) as act:
        account = _named(act, username)
        drop_second_factor(act.session, account)
        store.end_sign_ins(act.session, account.id, act.now)
        logs = chains(act.session, account.id, act.today)
        act.record_in(logs, "second_factor.reset", account.username)


def block_account(platform: Platform, username: str) -> bool:
    """Let nobody in with an account, at once; return False where it was blocked already.

    Its sign-ins end, and links to a new password. What it made for others, keys for programs and
    invitations, works no more while it is blocked (``api_keys.holder``, ``joining.offer``).
    """
    with work(platform, door.scope()) as act:
        account = _named(act, username)
        if not account.active:
            return False
        account.active = False
        store.end_sign_ins(act.session, account.id, act.now)
        for one in door.open_resets(act.session, account.id):
            one.revoked_at = act.now
        logs = chains(act.session, account.id, act.today)
        act.record_in(logs, "account.blocked", account.username)
        return True


def unblock_account(platform: Platform, username: str) -> bool:
    """Let an account in again with the password it had; return False where it is not blocked."""
    with work(platform, door.scope()) as act:
        account = _named(act, username)
        if account.active:
            return False
        account.active = True
        logs = chains(act.session, account.id, act.today)
        act.record_in(logs, "account.unblocked", account.username)
        return True


def _check(act: Work, tenant: int, username: str, role: AccountRole) -> None:
    found = door.tenant(act.session, tenant)
    if found is None:
        raise unknown("L.1243")
    refuse_unless_open(found, act.now)
    if role not in grantable(found.kind):
        raise InvalidError(find("L.1230", where="role", role=role_words(role)))
    if door.account_named(act.session, username) is not None:
        raise ConflictError(find("L.1257", where="username", username=username))


def _named(act: Work, username: str) -> Account:
    account = door.account_named(act.session, username_of(username), lock=True)
    if account is None:
        raise unknown("L.1254")
    return account
