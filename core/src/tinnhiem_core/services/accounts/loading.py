"""From the rows of the door to the values that requests work with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from tinnhiem_core.services.accounts.matrix import SECOND_FACTOR
from tinnhiem_core.services.accounts.refusals import over
from tinnhiem_core.services.accounts.values import Granted, SignedIn, Step, TenantChoice
from tinnhiem_core.services.work import Work
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Account, Grant, SignIn, Tenant

IDLE: Final = timedelta(minutes=30)
WHOLE: Final = timedelta(hours=12)
PENDING: Final = timedelta(minutes=10)
"""How long the second factor may take."""


def is_open(row: SignIn, now: datetime) -> bool:
    """Return whether a sign-in is neither ended nor expired nor idle for too long."""
    return row.ended_at is None and now < row.expires_at and now < row.seen_at + IDLE


def step_of(account: Account, row: SignIn, *, required: bool) -> Step:
    """Return what the browser has to do next."""
    if account.totp_confirmed and not row.second_factor:
        return Step.SECOND_FACTOR
    if account.must_change:
        return Step.CHANGE_PASSWORD
    if required and not account.totp_confirmed:
        return Step.ENROL
    return Step.READY


def is_required(grants: Iterable[tuple[Grant, Tenant]]) -> bool:
    """Return whether one of the roles, in whatever tenant, needs a second factor."""
    return any(grant.role in SECOND_FACTOR for grant, _ in grants)


def choice(tenant: Tenant, into: str | None = None) -> TenantChoice:
    """Return a tenant as one to enter."""
    return TenantChoice(
        id=tenant.id,
        slug=tenant.slug,
        name=tenant.name,
        kind=tenant.kind,
        until=tenant.until,
        into=into or "",
    )


def granted(grant: Grant) -> Granted:
    """Return a grant as a value."""
    return Granted(
        id=grant.id, role=grant.role, unit=grant.unit_id, since=grant.since, until=grant.until
    )


def signed_in_of(session: ScopedSession, row: SignIn, account: Account, today: date) -> SignedIn:
    """Return who is signed in, where, and as what."""
    found = door.grants_and_heirs(session, account.id, today)
    held = [(grant, tenant) for grant, tenant, _ in found]
    required = is_required(held)
    tenants = tuple(dict.fromkeys(choice(tenant, into) for _, tenant, into in found))
    return SignedIn(
        sign_in=row.id,
        account=account.id,
        username=account.username,
        name=account.name,
        email=account.email,
        language=account.language,
        scale=account.scale,
        tenant=next((one for one in tenants if one.id == row.tenant_id), None),
        tenants=tenants,
        grants=tuple(granted(one) for one, _ in held if one.tenant_id == row.tenant_id),
        step=step_of(account, row, required=required),
        second_factor=account.totp_confirmed,
        second_factor_required=required,
        must_change=account.must_change,
        ends_at=row.expires_at,
        idle_at=min(row.seen_at + IDLE, row.expires_at),
    )


def chains(session: ScopedSession, account: int | None, today: date) -> tuple[int, ...]:
    """Return in whose logs stands what concerns an account: its tenants', else the platform's."""
    held = () if account is None else door.grants(session, account, today)
    tenants = tuple(sorted({grant.tenant_id for grant, _ in held}))
    if tenants:
        return tenants
    platform = door.platform_tenant(session)
    return () if platform is None else (platform,)


def own_rows(act: Work, me: SignedIn, *, second_factor: bool = True) -> tuple[SignIn, Account]:
    """Return the rows of who is signed in, locked; refuse a sign-in that ended meanwhile.

    One that has yet to show its second factor may do nothing on its own account.
    """
    account = door.account(act.session, me.account)
    rows = {one.id: one for one in door.sign_ins(act.session, me.account)}
    row = rows.get(me.sign_in)
    if account is None or row is None or not account.active or not is_open(row, act.now):
        raise over()
    if second_factor and account.totp_confirmed and not row.second_factor:
        raise over()
    return row, account
