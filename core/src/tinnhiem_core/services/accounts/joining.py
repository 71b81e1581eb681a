"""What a one-time link or slip opens: a new account, one more tenant, or a new password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import hashing, limits
from tinnhiem_core.services.accounts.backing import backed
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.granting import add_grant, told, void_resets
from tinnhiem_core.services.accounts.loading import chains, own_rows
from tinnhiem_core.services.accounts.matrix import role_words
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.accounts.rules import (
    password_findings,
    username_findings,
    username_of,
)
from tinnhiem_core.services.accounts.values import SignedIn, Step
from tinnhiem_core.services.accounts.vault import digest
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.services.tenants.reading import refuse_unless_open
from tinnhiem_core.services.work import Platform, Work, day_of, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.errors import TakenError
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.units import unit_names
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Account, Grant, Invitation
from tinnhiem_core.store.taken import flush_unique
from tinnhiem_core.texts import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a link offers; ``username`` only where it leads to a new password.

    ``unit``: to which the role is kept, empty for the whole tenant.
    ``maker``: the account that made it, which can't take it up itself; None at the terminal.
    """

    kind: Literal["invitation", "reset"]
    tenant: str
    name: str
    role: AccountRole
    unit: str
    username: str
    expires_at: datetime
    maker: int | None


def offer(platform: Platform, token: str) -> Offer:
    """Return what a link offers; used, withdrawn, expired and invented ones are all unknown.

    So are those of somebody who may invite no more: a dismissed administrator has no way back.
    An invitation into a closed tenant is refused (``ForbiddenError``).
    """
    with platform.database.reading(door.scope()) as session:
        return _offer(session, _usable(session, token, platform.clock()))


def accept(
    platform: Platform,
    token: str,
    username: str,
    password: str,
    *,
    lang: Lang = Lang.VI,
    noted: tuple[Finding, ...] = (),
) -> int:
    """Make an account with the invited role; return its number. All that is wrong at once.

    ``lang``: in which its pages are shown. ``noted``: what the form has found already.
    """
    seen, name = offer(platform, token), username_of(username)
    about = (name, seen.name, seen.tenant)
    findings = (*username_findings(username), *password_findings(password, about), *noted)
    if findings:
        raise InvalidError(*_taken(platform, name), *findings)
    fresh = hashing.hashed(password)
    with work(platform, door.scope()) as act:
        row = _usable(act.session, token, act.now)
        if row.account_id is not None:
            raise unknown("L.1246")
        account = new_account(act, name, row.name, fresh, must_change=False)
        account.language = lang
        _enter(act.acting(account.id, account.name), row, account, "invitation.accepted")
        return account.id


def _taken(platform: Platform, username: str) -> tuple[Finding, ...]:
    """Return what is said of a user name that somebody has."""
    with platform.database.reading(door.scope()) as session:
        if door.account_named(session, username) is None:
            return ()
    return (find("L.1247", where="username", username=username),)


def join(platform: Platform, token: str, me: SignedIn) -> None:
    """Give the account that is signed in the invited role; nobody invites themselves."""
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        row = _usable(act.session, token, act.now)
        if row.account_id is not None or me.step is Step.CHANGE_PASSWORD:
            raise unknown("L.1246")
        if row.created_by == account.id:
            raise forbidden("L.1258")
        if _holds(act, row, account):
            raise ConflictError(find("L.1234", role=role_words(row.role)))
        _enter(act, row, account, "invitation.joined")


def reset(
    platform: Platform, token: str, password: str, *, noted: tuple[Finding, ...] = ()
) -> None:
    """Set the new password that a link was made for; every sign-in of the account ends.

    An account that has, or will have, a role in another tenant is not for the tenant of the link
    to open: the link is void then (``NotFoundError``), and its log says so.
    """
    seen = offer(platform, token)
    if seen.kind != "reset":
        raise unknown("L.1246")
    about = (seen.username, seen.name, seen.tenant)
    if findings := (*password_findings(password, about), *noted):
        raise InvalidError(*findings)
    fresh = hashing.hashed(password)
    with work(platform, door.scope()) as act:
        # the account first, as those do who make links or give roles: nobody waits in a circle
        account = door.account_named(act.session, seen.username, lock=True)
        row = _usable(act.session, token, act.now)
        if account is None or row.account_id != account.id:
            raise unknown("L.1246")
        if done := not door.busy_elsewhere(act.session, (account.id,), row.tenant_id, act.today):
            _reset(platform, act, row, account, fresh)
        else:
            void_resets(act, account.id)
    if not done:
        raise unknown("L.1246")


def _reset(platform: Platform, act: Work, row: Invitation, account: Account, fresh: str) -> None:
    row.used_at = act.now
    set_password(platform, act, account, fresh, must_change=False)
    me = act.acting(account.id, account.name)
    logs = {*chains(act.session, account.id, act.today), row.tenant_id}
    me.record_in(logs, "account.password_set", account.username)


def new_account(
    act: Work,
    username: str,
    name: str,
    password: str,
    *,
    must_change: bool,
    taken: str = "L.1247",
) -> Account:
    """Write an account; ``password`` is the hash.

    ``taken``: the code with which a user name is refused that is another's, be it since just now.
    """
    refusal = ConflictError(find(taken, where="username", username=username))
    if door.account_named(act.session, username) is not None:
        raise refusal
    account = Account(
        username=username,
        name=name,
        password=password,
        must_change=must_change,
        created_at=act.now,
    )
    act.session.add(account)
    try:
        flush_unique(act.session, "account", "username")
    except TakenError:
        raise refusal from None
    return account


def set_password(
    platform: Platform, act: Work, account: Account, fresh: str, *, must_change: bool
) -> None:
    """Replace a forgotten password: locks are lifted, sign-ins end."""
    account.password, account.must_change = fresh, must_change
    account.failures, account.locked_until = 0, None
    door.forget(act.session, limits.subject(platform, "account", account.username))
    store.end_sign_ins(act.session, account.id, act.now)


def _offer(session: ScopedSession, row: Invitation) -> Offer:
    tenant = door.tenant(session, row.tenant_id)
    account = None if row.account_id is None else door.account(session, row.account_id)
    return Offer(
        kind="invitation" if account is None else "reset",
        tenant="" if tenant is None else tenant.name,
        name=row.name,
        role=row.role,
        unit=_unit(session, row),
        username="" if account is None else account.username,
        expires_at=row.expires_at,
        maker=row.created_by,
    )


def _unit(session: ScopedSession, row: Invitation) -> str:
    """Return the name of the unit that a role is kept to: the tenant's to tell, not the door's."""
    if row.unit_id is None:
        return ""
    with door.beside(session, Scope(tenant=row.tenant_id)) as inside:
        return unit_names(inside, (row.unit_id,)).get(row.unit_id, "")


def _usable(session: ScopedSession, token: str, now: datetime) -> Invitation:
    row = door.invitation(session, digest(token))
    if row is None or row.used_at or row.revoked_at or row.expires_at <= now:
        raise unknown("L.1246")
    if not backed(session, (row,), day_of(now)):
        raise unknown("L.1246")
    tenant = door.tenant(session, row.tenant_id)
    if tenant is not None and row.account_id is None:  # a forgotten password opens no tenant
        refuse_unless_open(tenant, now)
    return row


def _wish(row: Invitation) -> Wish:
    return Wish(role=row.role, unit=row.unit_id, since=row.since, until=row.until)


def _holds(act: Work, row: Invitation, account: Account) -> bool:
    held: list[Grant] = [one for one, _ in door.grants(act.session, account.id, act.today)]
    wanted = (row.tenant_id, row.role, row.unit_id)
    return any((one.tenant_id, one.role, one.unit_id) == wanted for one in held)


def _enter(act: Work, row: Invitation, account: Account, action: str) -> None:
    row.used_at = act.now
    add_grant(act, row.tenant_id, account.id, _wish(row), by=row.created_by)
    act.record_in((row.tenant_id,), action, account.username, **told(_wish(row)))
