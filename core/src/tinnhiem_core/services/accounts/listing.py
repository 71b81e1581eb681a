"""The accounts of a tenant, as its administrator sees them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from tinnhiem_core.intake.names import fold
from tinnhiem_core.services.accounts.loading import granted
from tinnhiem_core.services.accounts.refusals import unknown
from tinnhiem_core.services.accounts.values import Granted
from tinnhiem_core.services.people.naming import order_of
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Account, Grant

PAGE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """One account of the tenant with its grants here, also those that are over or to come.

    ``only_here``: it has no role in another tenant today, so that this one may give it a new
    password; which others there are is not told. ``last_seen`` is in this tenant.
    """

    id: int
    username: str
    name: str
    email: str
    active: bool
    locked_until: datetime | None
    second_factor: bool
    must_change: bool
    last_seen: datetime | None
    grants: tuple[Granted, ...]
    only_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPage:
    """One page of accounts; pages count from 1, ``total`` is of all pages."""

    lines: tuple[AccountLine, ...]
    page: int
    pages: int
    total: int


def accounts(platform: Platform, scope: Scope, text: str = "", page: int = 1) -> AccountPage:
    """Return the accounts of the tenant whose name or user name holds ``text``, by name."""
    wanted = fold(text)
    with platform.database.reading(scope) as session:
        found = [
            one
            for one in sorted(store.accounts(session), key=lambda one: order_of(one.name))
            if not wanted or wanted in fold(f"{one.name} {one.username}")
        ]
        pages = max(1, -(-len(found) // PAGE))
        shown = min(max(page, 1), pages)
        rows = found[(shown - 1) * PAGE : shown * PAGE]
        read = _read(session, rows)
    lines = _lines(platform, scope, read)
    return AccountPage(lines=lines, page=shown, pages=pages, total=len(found))


def account(platform: Platform, scope: Scope, account: int) -> AccountLine:
    """Return one account of the tenant."""
    with platform.database.reading(scope) as session:
        rows = [one for one in store.accounts(session) if one.id == account]
        if not rows:
            raise unknown("L.1240")
        read = _read(session, rows)
    return _lines(platform, scope, read)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """Accounts, with what the tenant knows of them."""

    rows: Sequence[Account]
    grants: Sequence[Grant]
    seen: Mapping[int, datetime]


def _read(session: ScopedSession, rows: Sequence[Account]) -> _Read:
    numbers = [one.id for one in rows]
    grants, seen = store.grants(session, numbers), store.last_seen(session, numbers)
    return _Read(rows=rows, grants=grants, seen=seen)


def _lines(platform: Platform, scope: Scope, read: _Read) -> tuple[AccountLine, ...]:
    rows, grants, seen, now = read.rows, read.grants, read.seen, platform.clock()
    numbers = [one.id for one in rows]
    with platform.database.reading(door.scope()) as outside:
        busy = door.busy_elsewhere(outside, numbers, scope.tenant or 0, platform.today)
    return tuple(
        AccountLine(
            id=one.id,
            username=one.username,
            name=one.name,
            email=one.email,
            active=one.active,
            locked_until=one.locked_until if (one.locked_until or now) > now else None,
            second_factor=one.totp_confirmed,
            must_change=one.must_change,
            last_seen=seen.get(one.id),
            grants=tuple(granted(held) for held in grants if held.account_id == one.id),
            only_here=one.id not in busy,
        )
        for one in rows
    )
