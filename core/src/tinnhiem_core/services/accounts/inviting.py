"""Invitations: a one-time link or printed slip with which somebody gets into a tenant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.backing import backed
from tinnhiem_core.services.accounts.ceilings import Wish, check
from tinnhiem_core.services.accounts.granting import told
from tinnhiem_core.services.accounts.naming import name_findings
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.accounts.values import Slip
from tinnhiem_core.services.accounts.vault import digest, new_token
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, Work, tenant_of, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Invitation

LIFE: Final = timedelta(hours=72)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLine:
    """An invitation that waits; ``expired`` ones stay in sight until somebody withdraws them.

    So do ``void`` ones, whose maker has no right to invite any more.
    """

    id: int
    name: str
    role: AccountRole
    unit: int | None
    since: date | None
    until: date | None
    created_at: datetime
    expires_at: datetime
    expired: bool
    void: bool

    @property
    def works(self) -> bool:
        """Return whether somebody could get in with it today."""
        return not self.expired and not self.void


def invite(
    platform: Platform,
    scope: Scope,
    actor: str,
    *,
    name: str,
    wish: Wish,
    noted: tuple[Finding, ...] = (),
) -> Slip:
    """Invite a person into the tenant; the secret of the slip is shown this once.

    ``noted``: what can't be read in the form, refused together with the rest.
    """
    called = " ".join(name.split())
    with work(platform, scope, actor) as act:
        check(act, wish, (*name_findings(called), *noted))
        slip = issue(act, called, wish)
        act.record("invitation.created", called, **told(wish))
        return slip


def invite_administrator(
    platform: Platform, scope: Scope, actor: str, *, tenant: int, name: str
) -> Slip:
    """Invite an administrator of any open tenant, as administrator of the platform.

    The first one, or one more: whom its own administrator invites hangs together with that one,
    and can't be the second pair of eyes on a plan. Stands in the logs of both.
    """
    called = _checked_name(name)
    if not scope.platform:
        raise forbidden("L.1242")
    wish = Wish(role=AccountRole.TENANT_ADMIN)
    inside = Scope(tenant=tenant, account=scope.account)
    with work(platform, scope, actor) as act:
        named = door.tenant(act.session, tenant)
        name = "" if named is None else named.name
        act.record("invitation.first_created", called, tenant=tenant, tenant_name=name)
        with door.beside(act.session, inside) as session:
            there = Work(session=session, scope=inside, now=act.now, actor=actor)
            _check_tenant(there)
            slip = issue(there, called, wish)
            there.record("invitation.created", called, **told(wish))
        return slip


def _check_tenant(act: Work) -> None:
    kind = store.hold(act.session)
    if kind is None or kind is TenantKind.PLATFORM:
        raise unknown("L.1243")
    require_open(act)


def invitations(platform: Platform, scope: Scope) -> tuple[InvitationLine, ...]:
    """Return the invitations of the tenant that wait for somebody, the newest first."""
    now = platform.clock()
    with platform.database.reading(scope) as session:
        found = store.invitations(session)
    with platform.database.reading(door.scope()) as outside:
        good = backed(outside, found, platform.today)
    return tuple(line(one, now, void=one.id not in good) for one in found)


def line(row: Invitation, now: datetime, *, void: bool) -> InvitationLine:
    """Return an invitation as it stands now; ``void``: nobody stands behind it any more."""
    return InvitationLine(
        id=row.id,
        name=row.name,
        role=row.role,
        unit=row.unit_id,
        since=row.since,
        until=row.until,
        created_at=row.created_at,
        expires_at=row.expires_at,
        expired=row.expires_at <= now,
        void=void,
    )


def withdraw(platform: Platform, scope: Scope, actor: str, *, invitation: int) -> None:
    """Make an invitation that waits worthless."""
    with work(platform, scope, actor) as act:
        end(act, invitation)


def end(act: Work, invitation: int) -> None:
    """Make an invitation that waits in the tenant of ``act`` worthless."""
    found = store.invitation(act.session, invitation)
    if found is None or found.used_at is not None or found.revoked_at is not None:
        raise unknown("L.1245")
    found.revoked_at = act.now
    act.record("invitation.withdrawn", found.name, role=found.role.value)


def issue(act: Work, name: str, wish: Wish, *, account: int | None = None) -> Slip:
    """Write an invitation; with ``account`` it is a link to a new password of that account."""
    token = new_token()
    row = Invitation(
        tenant_id=tenant_of(act),
        digest=digest(token),
        name=name,
        role=wish.role,
        unit_id=wish.unit,
        since=wish.since,
        until=wish.until,
        account_id=account,
        created_by=act.scope.account,
        created_at=act.now,
        expires_at=act.now + LIFE,
    )
    act.session.add(row)
    act.session.flush()
    return Slip(id=row.id, token=token, expires_at=row.expires_at)


def _checked_name(name: str) -> str:
    called = " ".join(name.split())
    if findings := tuple(name_findings(called)):
        raise InvalidError(*findings)
    return called
