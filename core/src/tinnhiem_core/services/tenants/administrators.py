"""Who administers a tenant, and whom the platform has invited to: for the platform alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import inviting
from tinnhiem_core.services.accounts.inviting import InvitationLine
from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.people.naming import order_of
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Invitation
from tinnhiem_core.store.tenants import tenant_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Administrator:
    """An administrator of a tenant today; ``last_seen`` is in that tenant."""

    name: str
    username: str
    active: bool
    last_seen: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Administration:
    """``invited``: invitations of the platform that wait; those of the tenant itself are not."""

    administrators: tuple[Administrator, ...]
    invited: tuple[InvitationLine, ...]


def administration(platform: Platform, scope: Scope, key: int) -> Administration:
    """Return who administers a tenant, read in the scope of that tenant; nobody else of it."""
    inside = _inside(platform, scope, key)
    with platform.database.reading(inside) as session:
        role = AccountRole.TENANT_ADMIN
        held = {one.account_id for one in store.holders(session, role, platform.today)}
        found = [one for one in store.accounts(session) if one.id in held]
        rows = sorted(found, key=lambda one: order_of(one.name))
        seen = store.last_seen(session, held)
        waiting = list(store.invitations(session))
    ours, now = _ours(platform, waiting), platform.clock()
    return Administration(
        administrators=tuple(
            Administrator(
                name=one.name,
                username=one.username,
                active=one.active,
                last_seen=seen.get(one.id),
            )
            for one in rows
        ),
        invited=tuple(inviting.line(one, now, void=False) for one in waiting if one.id in ours),
    )


def withdraw(
    platform: Platform, scope: Scope, actor: str, *, tenant: int, invitation: int
) -> None:
    """Make an invitation of the platform worthless; it stands in the logs of both."""
    inside = _inside(platform, scope, tenant)
    with platform.database.reading(inside) as session:
        found = [one for one in store.invitations(session) if one.id == invitation]
    if invitation not in _ours(platform, found):
        raise unknown("L.1245")
    with work(platform, scope, actor) as act:
        named = door.tenant(act.session, tenant)
        act.record(
            "invitation.first_withdrawn",
            found[0].name,
            tenant=tenant,
            tenant_name="" if named is None else named.name,
        )
        with door.beside(act.session, inside) as session:
            there = Work(session=session, scope=inside, now=act.now, actor=actor)
            inviting.end(there, invitation)


def _inside(platform: Platform, scope: Scope, key: int) -> Scope:
    """Return the scope of a tenant that the platform sees."""
    if not scope.platform:
        raise forbidden("L.1242")
    with platform.database.reading(scope) as session:
        if tenant_row(session, key) is None:
            raise NotFoundError(find("L.1001"))
    return Scope(tenant=key, account=scope.account)


def _ours(platform: Platform, waiting: list[Invitation]) -> frozenset[int]:
    """Return which invitations somebody has made who still administers the platform.

    Those of anybody else are void, or the tenant's own affair.
    """
    made = [one for one in waiting if one.role is AccountRole.TENANT_ADMIN and one.created_by]
    makers = {one.created_by for one in made if one.created_by}
    if not makers:
        return frozenset()
    with platform.database.reading(door.scope()) as session:
        held = door.grants_of(session, makers, platform.today)
    runs = {one.account_id for one in held if may(one.role, Action.MANAGE_TENANTS)}
    return frozenset(one.id for one in made if one.created_by in runs)
