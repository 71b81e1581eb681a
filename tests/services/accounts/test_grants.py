"""Invitations and grants: who may give what, and what never happens."""

from __future__ import annotations

from datetime import date

import pytest
from tests.services.accounts.world import CENTRE, HOST, NEW, NORTH, SOUTH, World

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.people import Level, UnitKind
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts import granting, inviting, joining, listing
from tinnhiem_core.services.accounts.ceilings import Wish, grantable
from tinnhiem_core.services.refusals import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Unit

HERE = Scope(tenant=NORTH)
STAFF, ADMIN = Wish(role=AccountRole.STAFF), Wish(role=AccountRole.TENANT_ADMIN)


def codes(raised: pytest.ExceptionInfo[RefusedError]) -> list[str]:
    return [one.code for one in raised.value.findings]


def unit(world: World, tenant: int) -> int:
    with world.platform.database.work(Scope(tenant=tenant)) as session:
        row = Unit(
            key="so", name="Sở", search="so", kind=UnitKind.DEPARTMENT, level=Level.PROVINCE
        )
        session.add(row)
        session.flush()
        return row.id


def test_invitation_makes_an_account_with_its_role(world: World) -> None:
    place = unit(world, NORTH)
    wish = Wish(role=AccountRole.STAFF, unit=place, until=date(2026, 12, 31))
    slip = inviting.invite(world.platform, HERE, "QT", name=" Lê  Bình ", wish=wish)
    seen = joining.offer(world.platform, slip.token)
    assert seen.unit == "Sở"
    assert (seen.kind, seen.name, seen.tenant, seen.role) == (
        "invitation",
        "Lê Bình",
        "Tỉnh Bắc",
        AccountRole.STAFF,
    )
    account = joining.accept(world.platform, slip.token, "Binh.Le", NEW)
    line = listing.account(world.platform, HERE, account)
    assert (line.username, line.name, line.must_change) == ("binh.le", "Lê Bình", False)
    assert [(one.role, one.unit, one.until) for one in line.grants] == [
        (AccountRole.STAFF, place, date(2026, 12, 31))
    ]
    assert world.acts(NORTH) == ["invitation.created", "invitation.accepted"]
    assert world.last(NORTH).account_id == account


def test_role_that_only_looks_widens_no_units(world: World) -> None:
    place = unit(world, NORTH)
    made = world.person("anh", AccountRole.STAFF, unit=place)
    assert world.me(world.enter("anh")).units == frozenset({place})
    for role in (AccountRole.OBSERVER, AccountRole.AUDITOR):
        assert world.me(world.enter("anh")).seen_units == frozenset({place})
        granting.give(world.platform, HERE, "QT", account=made.account, wish=Wish(role=role))
    assert world.me(world.enter("anh")).units == frozenset({place})
    assert world.me(world.enter("anh")).seen_units is None  # an auditor's; observers see nobody
    granting.give(world.platform, HERE, "QT", account=made.account, wish=STAFF)
    assert world.me(world.enter("anh")).units is None


def test_link_works_once(world: World) -> None:
    slip = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    joining.accept(world.platform, slip.token, "binh", NEW)
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, slip.token, "binh2", NEW)


def test_link_ends_after_three_days_or_when_withdrawn(world: World) -> None:
    late = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    world.clock.passes(hours=72)
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, late.token, "binh", NEW)
    assert [one.expired for one in inviting.invitations(world.platform, HERE)] == [True]
    gone = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    inviting.withdraw(world.platform, HERE, "QT", invitation=gone.id)
    with pytest.raises(NotFoundError):
        joining.offer(world.platform, gone.token)
    with pytest.raises(NotFoundError):
        inviting.withdraw(world.platform, HERE, "QT", invitation=gone.id)


def test_invitation_of_another_tenant_is_unknown(world: World) -> None:
    slip = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    there = Scope(tenant=SOUTH)
    assert inviting.invitations(world.platform, there) == ()
    with pytest.raises(NotFoundError):
        inviting.withdraw(world.platform, there, "QT", invitation=slip.id)


def test_all_that_is_wrong_with_an_acceptance_is_said_at_once(world: World) -> None:
    slip = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    with pytest.raises(InvalidError) as raised:
        joining.accept(world.platform, slip.token, "b", "ngắn")
    assert codes(raised) == ["L.1220", "L.1221"]
    world.person("binh", AccountRole.STAFF, SOUTH)
    with pytest.raises(ConflictError):
        joining.accept(world.platform, slip.token, "binh", NEW)
    joining.accept(world.platform, slip.token, "binh2", NEW)


def test_account_of_another_tenant_joins_and_keeps_what_it_had(world: World) -> None:
    made = world.person("binh", AccountRole.STAFF, SOUTH)
    me = world.me(world.enter("binh"))
    slip = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    joining.join(world.platform, slip.token, me)
    me = world.me(world.enter("binh"))
    assert [one.id for one in me.tenants] == [NORTH, SOUTH]
    assert not listing.account(world.platform, HERE, made.account).only_here
    assert world.acts(NORTH)[-1] == "invitation.joined"
    again = inviting.invite(world.platform, HERE, "QT", name="Lê Bình", wish=STAFF)
    with pytest.raises(ConflictError):
        joining.join(world.platform, again.token, me)


@pytest.mark.parametrize("kind", TenantKind)
def test_platform_roles_stay_in_the_platform(kind: TenantKind) -> None:
    platform = AccountRole.PLATFORM_ADMIN in grantable(kind)
    assert platform is (kind is TenantKind.PLATFORM)
    assert (AccountRole.CENTRAL_OFFICER in grantable(kind)) is (kind is TenantKind.CENTRAL)


@pytest.mark.parametrize(
    ("tenant", "role"),
    [
        (NORTH, AccountRole.PLATFORM_ADMIN),
        (NORTH, AccountRole.CENTRAL_OFFICER),
        (CENTRE, AccountRole.CLERK),
        (HOST, AccountRole.TENANT_ADMIN),
    ],
)
def test_role_over_the_ceiling_is_refused(world: World, tenant: int, role: AccountRole) -> None:
    scope = Scope(tenant=tenant)
    with pytest.raises(InvalidError) as raised:
        inviting.invite(world.platform, scope, "QT", name="X", wish=Wish(role=role))
    assert codes(raised) == ["L.1230"]
    made = world.person("anh", AccountRole.AUDITOR, tenant)
    with pytest.raises(InvalidError):
        granting.give(world.platform, scope, "QT", account=made.account, wish=Wish(role=role))


def test_all_that_is_wrong_with_a_grant_is_said_at_once(world: World) -> None:
    theirs = unit(world, SOUTH)
    wish = Wish(role=AccountRole.OBSERVER, unit=theirs, until=date(2020, 1, 1))
    with pytest.raises(InvalidError) as raised:
        inviting.invite(world.platform, HERE, "QT", name="X", wish=wish)
    assert codes(raised) == ["L.1231", "L.1232", "L.1233"]


def test_grant_is_given_ended_and_revoked(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    wish = Wish(role=AccountRole.AUDITOR)
    grant = granting.give(world.platform, HERE, "QT", account=made.account, wish=wish)
    with pytest.raises(ConflictError):
        granting.give(world.platform, HERE, "QT", account=made.account, wish=wish)
    token = world.enter("anh")
    assert world.me(token).roles == {AccountRole.STAFF, AccountRole.AUDITOR}
    granting.end(world.platform, HERE, "QT", grant=grant, until=date(2026, 3, 2))
    assert AccountRole.AUDITOR in world.me(token).roles
    world.clock.passes(hours=16)  # midnight in Việt Nam
    token = world.enter("anh")
    assert world.me(token).roles == {AccountRole.STAFF}
    granting.revoke(world.platform, HERE, "QT", grant=grant)
    with pytest.raises(NotFoundError):
        granting.revoke(world.platform, HERE, "QT", grant=grant)
    assert [one for one in world.acts(NORTH) if one.startswith("grant.")] == [
        "grant.given",
        "grant.ended",
        "grant.revoked",
    ]


def test_grant_begins_on_its_day(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    wish = Wish(role=AccountRole.AUDITOR, since=date(2026, 3, 3))
    granting.give(world.platform, HERE, "QT", account=made.account, wish=wish)
    assert world.me(world.enter("anh")).roles == {AccountRole.STAFF}
    world.clock.passes(hours=16)
    assert world.me(world.enter("anh")).roles == {AccountRole.STAFF, AccountRole.AUDITOR}


def test_nobody_changes_their_own_grants(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN)
    world.person("quan2", AccountRole.TENANT_ADMIN)
    own = Scope(tenant=NORTH, account=made.account)
    (grant,) = listing.account(world.platform, HERE, made.account).grants
    for act in (
        lambda: granting.give(world.platform, own, "q", account=made.account, wish=STAFF),
        lambda: granting.revoke(world.platform, own, "q", grant=grant.id),
        lambda: granting.end(world.platform, own, "q", grant=grant.id, until=date(2030, 1, 1)),
    ):
        with pytest.raises(ForbiddenError) as raised:
            act()
        assert codes(raised) == ["L.1235"]


def test_last_administrator_stays(world: World) -> None:
    first = world.person("quan", AccountRole.TENANT_ADMIN)
    (grant,) = listing.account(world.platform, HERE, first.account).grants
    with pytest.raises(ForbiddenError) as raised:
        granting.revoke(world.platform, HERE, "", grant=grant.id)
    assert codes(raised) == ["L.1236"]
    with pytest.raises(ForbiddenError):
        granting.end(world.platform, HERE, "", grant=grant.id, until=date(2030, 1, 1))
    world.person("xavier", AccountRole.TENANT_ADMIN, SOUTH)
    with pytest.raises(ForbiddenError):
        granting.revoke(world.platform, HERE, "", grant=grant.id)
    world.person("quan2", AccountRole.TENANT_ADMIN)
    granting.revoke(world.platform, HERE, "", grant=grant.id)


def test_grant_of_another_tenant_is_unknown(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    (grant,) = listing.account(world.platform, HERE, made.account).grants
    there = Scope(tenant=SOUTH)
    with pytest.raises(NotFoundError):
        granting.revoke(world.platform, there, "QT", grant=grant.id)
    with pytest.raises(NotFoundError):
        granting.give(world.platform, there, "QT", account=made.account, wish=STAFF)
    with pytest.raises(NotFoundError):
        listing.account(world.platform, there, made.account)


def test_platform_invites_the_first_administrator_and_further_ones(world: World) -> None:
    admin = world.signed_in("host", AccountRole.PLATFORM_ADMIN, HOST)
    slip = inviting.invite_administrator(
        world.platform, admin.scope, admin.name, tenant=SOUTH, name="Trần Cường"
    )
    assert world.acts(HOST)[-1] == "invitation.first_created"
    assert world.details(HOST)["tenant_name"]
    assert world.acts(SOUTH) == ["invitation.created"]
    account = joining.accept(world.platform, slip.token, "cuong", NEW)
    assert listing.account(world.platform, Scope(tenant=SOUTH), account).grants[0].role == (
        AccountRole.TENANT_ADMIN
    )
    inviting.invite_administrator(
        world.platform, admin.scope, admin.name, tenant=SOUTH, name="Lê Hai"
    )
    assert world.acts(SOUTH)[-1] == "invitation.created"
    for tenant in (HOST, 99):
        with pytest.raises(NotFoundError):
            inviting.invite_administrator(
                world.platform, admin.scope, admin.name, tenant=tenant, name="X"
            )
    assert world.acts(HOST).count("invitation.first_created") == 2


def test_administrator_of_a_tenant_invites_nobody_elsewhere(world: World) -> None:
    admin = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    with pytest.raises(ForbiddenError):
        inviting.invite_administrator(world.platform, admin.scope, "q", tenant=SOUTH, name="X")


def test_list_is_of_the_tenant_and_found_without_diacritics(world: World) -> None:
    for number in range(3):
        world.person(f"anh{number}", AccountRole.STAFF)
    world.person("dien", AccountRole.STAFF, SOUTH)
    page = listing.accounts(world.platform, HERE)
    assert [one.username for one in page.lines] == ["anh0", "anh1", "anh2"]
    assert (page.page, page.pages, page.total) == (1, 1, 3)
    assert listing.accounts(world.platform, HERE, "nguoi anh1").total == 1
    assert listing.accounts(world.platform, HERE, "dien").total == 0
    assert listing.accounts(world.platform, HERE, page=99).page == 1
