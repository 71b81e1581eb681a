"""Signed-in browsers: who it is at each request, which ones there are, how they end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from tinnhiem_core.services.accounts.loading import (
    chains,
    is_open,
    own_rows,
    signed_in_of,
)
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.accounts.values import SignedIn
from tinnhiem_core.services.accounts.vault import digest
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door

TOUCH: Final = timedelta(minutes=1)
"""How often at most the moment of the last request is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInLine:
    """One signed-in browser of the account; ``current`` is the one that asks."""

    id: int
    address: str
    agent: str
    created_at: datetime
    seen_at: datetime
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """Whose sign-in it was that opens nothing any more, and in which tenant it stood."""

    account: int
    tenant: int | None


def ended(platform: Platform, token: str) -> Ended | None:
    """Return whose a cookie was; None where it is unknown, or still opens something.

    It answers no right: what rests on it waits until the same account signs in again.
    """
    with platform.database.reading(door.scope()) as session:
        found = door.sign_in(session, digest(token))
        if found is None or (found[1].active and is_open(found[0], platform.clock())):
            return None
        return Ended(account=found[0].account_id, tenant=found[0].tenant_id)


def signed_in(platform: Platform, token: str) -> SignedIn | None:
    """Return who sends a cookie; None where its sign-in is unknown, ended or expired.

    Two queries; the moment of the request is written once a minute and is no act for the log.
    """
    now = platform.clock()
    with platform.database.reading(door.scope()) as session:
        found = door.sign_in(session, digest(token))
        if found is None or not found[1].active or not is_open(found[0], now):
            return None
        me = signed_in_of(session, *found, platform.today)
        idle = now - found[0].seen_at
    if idle >= TOUCH:
        with platform.database.work(door.scope(me.account)) as session:
            door.touch(session, me.sign_in, now)
    return me


def own_sign_ins(platform: Platform, me: SignedIn) -> tuple[SignInLine, ...]:
    """Return the browsers in which the account is signed in now, the last used one first."""
    now = platform.clock()
    with platform.database.reading(door.scope(me.account)) as session:
        return tuple(
            SignInLine(
                id=one.id,
                address=one.address,
                agent=one.agent,
                created_at=one.created_at,
                seen_at=one.seen_at,
                current=one.id == me.sign_in,
            )
            for one in door.sign_ins(session, me.account)
            if is_open(one, now)
        )


def end_one(platform: Platform, me: SignedIn, sign_in: int) -> None:
    """End one of the account's own sign-ins."""
    with work(platform, door.scope(me.account), me.name) as act:
        own_rows(act, me)
        mine = {one.id: one for one in door.sign_ins(act.session, me.account)}
        if sign_in not in mine:
            raise unknown("L.1206")
        mine[sign_in].ended_at = act.now
        logs = chains(act.session, me.account, act.today)
        act.record_in(logs, "sign_in.ended", me.username, count=1)


def end_others(platform: Platform, me: SignedIn) -> int:
    """End every other sign-in of the account; return how many."""
    with work(platform, door.scope(me.account), me.name) as act:
        own_rows(act, me)
        count = store.end_sign_ins(act.session, me.account, act.now, but=me.sign_in)
        logs = chains(act.session, me.account, act.today)
        act.record_in(logs, "sign_in.ended", me.username, count=count)
        return count


def switch(platform: Platform, me: SignedIn, tenant: int) -> None:
    """Enter another tenant in which the account has a grant; stands in that tenant's log.

    In the log of the one that is left stands that it was left, not for where.
    """
    with work(platform, door.scope(me.account), me.name) as act:
        row, account = own_rows(act, me)
        held = door.grants(act.session, account.id, act.today)
        if tenant not in {one.id for _, one in held}:
            raise forbidden("L.1207")
        left, row.tenant_id = row.tenant_id, tenant
        for one in sorted({tenant, left or tenant}):  # in the order of record_in
            action = "sign_in.switched" if one == tenant else "sign_in.left"
            act.record_in((one,), action, account.username)
