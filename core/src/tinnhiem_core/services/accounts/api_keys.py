"""Keys for programs: made by an account, for one tenant and one role, shown once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import limits
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.services.accounts.loading import choice, own_rows
from tinnhiem_core.services.accounts.matrix import MATRIX, Action, actions, role_words
from tinnhiem_core.services.accounts.naming import name_findings
from tinnhiem_core.services.accounts.refusals import limited, unknown
from tinnhiem_core.services.accounts.values import SignedIn, TenantChoice
from tinnhiem_core.services.accounts.vault import digest, new_token
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import VIETNAM, Platform, Work, day_of, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import ApiKey, Attempt, Grant

MARK: Final = "tn_"
YEAR: Final = timedelta(days=365)
NAME_LIMIT: Final = 120
MINUTE: Final = timedelta(minutes=1)
IN_A_MINUTE: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewKey:
    """A new key; ``key`` is shown this once, ``prefix`` tells keys apart afterwards.

    ``shortened``: a later day was asked for than a key can have.
    """

    id: int
    key: str
    prefix: str
    expires_at: datetime
    shortened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """One key of the tenant; ``account`` and ``maker`` are number and name of who made it.

    ``void``: the roles that its maker has here today allow less than the key. ``asleep``: its
    maker is blocked; it is refused until that account is let in again.
    """

    id: int
    name: str
    prefix: str
    role: AccountRole
    account: int
    maker: str
    created_at: datetime
    expires_at: datetime | None
    used_at: datetime | None
    expired: bool
    void: bool
    asleep: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """The program that sent a key: it acts for ``account`` in one tenant, in one role."""

    key: int
    account: int
    name: str
    tenant: TenantChoice
    role: AccountRole
    units: frozenset[int] | None

    @property
    def scope(self) -> Scope:
        """Return whose rows the program sees."""
        platform = self.role is AccountRole.PLATFORM_ADMIN
        return Scope(tenant=self.tenant.id, account=self.account, platform=platform)

    def may(self, action: Action) -> bool:
        """Return whether the role of the key allows ``action``."""
        return action in MATRIX[self.role]


def create(
    platform: Platform,
    me: SignedIn,
    *,
    name: str,
    role: AccountRole,
    expires_at: datetime | None = None,
    noted: tuple[Finding, ...] = (),
) -> NewKey:
    """Make a key for the current tenant, in a role that allows no more than one's own.

    It holds to the end of ``last_day`` at most, and only while its maker may do what it does.
    ``noted``: what can't be read in the form, refused together with the rest.
    """
    called, secret = " ".join(name.split()), MARK + new_token()
    now = platform.clock()
    last = end_of(last_day(now))
    ends = min(expires_at or last, last)
    found = (*name_findings(called, NAME_LIMIT), *noted, *_against(me, role, expires_at, now))
    _check(me, role, found)
    with work(platform, me.scope, me.name) as act:
        require_open(act)
        own_rows(act, me)
        row = ApiKey(
            account_id=me.account,
            role=role,
            name=called,
            prefix=secret[:10],
            digest=digest(secret),
            created_at=now,
            expires_at=ends,
        )
        act.session.add(row)
        act.session.flush()
        act.record("api_key.created", called, role=role.value, prefix=row.prefix)
        short = expires_at is not None and ends < expires_at
        return NewKey(id=row.id, key=secret, prefix=row.prefix, expires_at=ends, shortened=short)


def last_day(now: datetime) -> date:
    """Return the last day in Việt Nam of a key made now: a year from today."""
    return day_of(now) + YEAR


def end_of(day: date) -> datetime:
    """Return the last second of a day in Việt Nam."""
    return datetime.combine(day, time(23, 59, 59), VIETNAM)


def roles(me: SignedIn) -> tuple[AccountRole, ...]:
    """Return the roles for a key here: they may call, and allow no more than one's own."""
    here = () if me.tenant is None else grantable(me.tenant.kind)
    own = actions(me.roles)
    return tuple(one for one in here if Action.USE_API in MATRIX[one] and MATRIX[one] <= own)


def _check(me: SignedIn, role: AccountRole, findings: tuple[Finding, ...]) -> None:
    if me.tenant is None or not MATRIX[role] <= actions(me.roles):
        raise ForbiddenError(find("L.1250", where="role", role=role_words(role)))
    if findings:
        raise InvalidError(*findings)


def _against(
    me: SignedIn, role: AccountRole, expires_at: datetime | None, now: datetime
) -> Iterator[Finding]:
    if role not in roles(me):
        yield find("L.1230", where="role", role=role_words(role))
    if expires_at is not None and expires_at <= now:
        yield find("L.1233", where="until", until=day_of(expires_at))


def keys(platform: Platform, scope: Scope) -> tuple[KeyLine, ...]:
    """Return the keys of the tenant that nobody revoked, the newest first."""
    now = platform.clock()
    with platform.database.reading(scope) as session:
        found = store.api_keys(session)
        makers = store.names(session, {one.account_id for one in found})
        held = door.grants_of(session, makers, platform.today, blocked=True)
        blocked = store.blocked(session, makers)
        return tuple(
            KeyLine(
                id=one.id,
                name=one.name,
                prefix=one.prefix,
                role=one.role,
                account=one.account_id,
                maker=makers.get(one.account_id, ""),
                created_at=one.created_at,
                expires_at=one.expires_at,
                used_at=one.used_at,
                expired=_is_over(one, now),
                void=not _covers(one, (two for two in held if two.account_id == one.account_id)),
                asleep=one.account_id in blocked,
            )
            for one in found
        )


def revoke(platform: Platform, scope: Scope, actor: str, *, key: int) -> None:
    """Make a key worthless at once."""
    with work(platform, scope, actor) as act:
        found = store.api_key(act.session, key)
        if found is None:
            raise unknown("L.1251")
        found.revoked_at = act.now
        act.record("api_key.revoked", found.name, prefix=found.prefix)


def revoke_all(act: Work, account: int) -> int:
    """Revoke, at the door, the keys of an account in every tenant; return how many worked yet."""
    found = [one for one in door.api_keys(act.session, account) if not _is_over(one, act.now)]
    for one in found:
        one.revoked_at = act.now
        act.record_in((one.tenant_id,), "api_key.revoked", one.name, prefix=one.prefix)
    return len(found)


def revoke_dead(act: Work, account: int, tenant: int) -> None:
    """Revoke the keys of an account that its roles in the tenant allow no more.

    A later role must not bring them back to life: nobody remembers them by then.
    """
    held = [grant for grant, _ in door.grants(act.session, account, act.today)]
    here = [one for one in held if one.tenant_id == tenant]
    for one in door.api_keys(act.session, account):
        if one.tenant_id == tenant and not (_is_over(one, act.now) or _covers(one, here)):
            one.revoked_at = act.now
            act.record_in(
                (tenant,), "api_key.revoked", one.name, prefix=one.prefix, reason="role_ended"
            )


def holder(platform: Platform, key: str) -> KeyHolder:
    """Return whose key this is; raise ``NotFoundError`` or, over 120 a minute, ``LimitedError``.

    Every call is counted in the database, so that the limit holds across processes.
    """
    with work(platform, door.scope()) as act:
        found = door.api_key(act.session, digest(key))
        if found is None or not found[1].active or _is_over(found[0], act.now):
            raise unknown("L.1252")
        row, account = found
        covering = _covering(act, row)
        tenant = door.tenant(act.session, row.tenant_id)
        if not covering or tenant is None:
            raise unknown("L.1252")
        _count(platform, act, row)
        return KeyHolder(
            key=row.id,
            account=account.id,
            name=f"{account.name} ({row.name})",
            tenant=choice(tenant),
            role=row.role,
            units=_units(row, covering),
        )


def _is_over(row: ApiKey, now: datetime) -> bool:
    return row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now)


def _covering(act: Work, row: ApiKey) -> tuple[Grant, ...]:
    """Return the grants of the maker that still allow what the key does; none: it is dead."""
    held = door.grants(act.session, row.account_id, act.today)
    here = tuple(one for one, _ in held if one.tenant_id == row.tenant_id)
    return here if _covers(row, here) else ()


def _covers(row: ApiKey, held: Iterable[Grant]) -> bool:
    return MATRIX[row.role] <= actions(one.role for one in held)


def _units(row: ApiKey, covering: tuple[Grant, ...]) -> frozenset[int] | None:
    """Return the units of the grants in the key's own role, or of all that cover it."""
    own = [one for one in covering if one.role is row.role] or list(covering)
    roots = [one.unit_id for one in own]
    return None if None in roots else frozenset(one for one in roots if one is not None)


def _count(platform: Platform, act: Work, row: ApiKey) -> None:
    session: ScopedSession = act.session
    subject = limits.subject(platform, "key", str(row.id))
    if door.attempts(session, subject, act.now - MINUTE) >= IN_A_MINUTE:
        raise limited("L.1253", act.now + MINUTE)
    door.forget_before(session, subject, act.now - MINUTE)
    session.add(Attempt(subject=subject, at=act.now))
    if row.used_at is None or act.now - row.used_at >= MINUTE:
        row.used_at = act.now
