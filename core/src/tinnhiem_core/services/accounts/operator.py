"""What the operator does at the terminal, where no page can help any more."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import hashing
from tinnhiem_core.services.accounts.api_keys import revoke_all
from tinnhiem_core.services.accounts.ceilings import Wish, grantable
from tinnhiem_core.services.accounts.granting import add_grant, told
from tinnhiem_core.services.accounts.joining import new_account, set_password
from tinnhiem_core.services.accounts.loading import chains, is_open
from tinnhiem_core.services.accounts.matrix import role_words
from tinnhiem_core.services.accounts.naming import name_findings
from tinnhiem_core.services.accounts.proving import drop_second_factor, new_secret
from tinnhiem_core.services.accounts.refusals import unknown
from tinnhiem_core.services.accounts.rules import username_findings, username_of
from tinnhiem_core.services.refusals import InvalidError
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reset:
    """A temporary password; how many sign-ins of the account ended and keys were revoked."""

    password: str = field(repr=False)
    sign_ins: int
    keys: int


def random_password() -> str:
    """Return a password to be read aloud or typed from paper: about 99 bits, in four groups."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(_GROUPS))


def create_account(platform: Platform, new: NewAccount) -> Created:
    """Make an account with a role: the first of the platform, or those of the sample data."""
    called = username_of(new.username)
    findings = (*username_findings(new.username), *name_findings(new.name))
    if findings:
        raise InvalidError(*findings)
    wish = Wish(role=new.role, unit=new.unit)
    fresh = hashing.hashed(new.password)
    with work(platform, door.scope()) as act:
        _check(act, new.tenant, new.role)
        account = new_account(
            act, called, new.name, fresh, must_change=new.must_change, taken="L.1257"
        )
        secret = new_secret(platform, account) if new.second_factor else ""
        account.totp_confirmed = new.second_factor
        act.session.flush()
        add_grant(act, new.tenant, account.id, wish)
        act.record_in((new.tenant,), "account.created", called, **told(wish))
        return Created(account=account.id, secret=secret)


def reset_password(platform: Platform, username: str) -> Reset:
    """Give an account a temporary password, to be changed at once.

    Whoever had the old one is shut out: sign-ins end, and open links to a new password; the keys
    for programs that the account made are revoked in every tenant, each with a line in its log.
    """
    password = random_password()
    fresh = hashing.hashed(password)
    with work(platform, door.scope()) as act:
        account = _named(act, username)
        mine = door.sign_ins(act.session, account.id)
        sign_ins = sum(is_open(one, act.now) for one in mine)
        set_password(platform, act, account, fresh, must_change=True)
        _void_links(act, account)
        keys = revoke_all(act, account.id)
        logs = chains(act.session, account.id, act.today)
        name = account.username
        act.record_in(logs, "account.password_reset", name, sign_ins=sign_ins, api_keys=keys)
    return Reset(password=password, sign_ins=sign_ins, keys=keys)


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
        _void_links(act, account)
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


def _check(act: Work, tenant: int, role: AccountRole) -> None:
    found = door.tenant(act.session, tenant)
    if found is None:
        raise unknown("L.1243")
    refuse_unless_open(found, act.now)
    if role not in grantable(found.kind):
        raise InvalidError(find("L.1230", where="role", role=role_words(role)))


def _void_links(act: Work, account: Account) -> None:
    for one in door.open_resets(act.session, account.id):
        one.revoked_at = act.now


def _named(act: Work, username: str) -> Account:
    account = door.account_named(act.session, username_of(username), lock=True)
    if account is None:
        raise unknown("L.1254")
    return account
