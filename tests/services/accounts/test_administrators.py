"""Who administers a tenant, as the platform sees it: names and open slips, and nobody else."""

from __future__ import annotations

import pytest
from tests.services.accounts.world import HOST, NEW, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import inviting, joining
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.values import SignedIn
from tinnhiem_core.services.refusals import ForbiddenError, NotFoundError
from tinnhiem_core.services.tenants.administrators import administration, withdraw
from tinnhiem_core.store import Scope

THERE = Scope(tenant=SOUTH)
ADMINISTRATOR = Wish(role=AccountRole.TENANT_ADMIN)


@pytest.fixture
def admin(world: World) -> SignedIn:
    return world.signed_in("host", AccountRole.PLATFORM_ADMIN, HOST)


def invited(world: World, admin: SignedIn) -> tuple[int, str]:
    """Invite one administrator from the platform; return the number and the secret."""
    slip = inviting.invite_administrator(
        world.platform, admin.scope, admin.name, tenant=SOUTH, name="Trần Cường"
    )
    return slip.id, slip.token


def test_administrators_alone_are_named(world: World, admin: SignedIn) -> None:
    assert administration(world.platform, admin.scope, SOUTH).administrators == ()
    made = world.person("quan", AccountRole.TENANT_ADMIN, SOUTH, second_factor=True)
    world.person("anh", AccountRole.STAFF, SOUTH)
    world.person("xung", AccountRole.TENANT_ADMIN)
    (one,) = administration(world.platform, admin.scope, SOUTH).administrators
    assert (one.name, one.username, one.active) == ("Người quan", "quan", True)
    assert one.last_seen is None
    world.me(world.enter("quan", made.secret))
    (one,) = administration(world.platform, admin.scope, SOUTH).administrators
    assert one.last_seen == world.clock.now


def test_invitations_of_the_tenant_itself_are_not_the_platforms(
    world: World, admin: SignedIn
) -> None:
    own = world.signed_in("quan", AccountRole.TENANT_ADMIN, SOUTH)
    slip = inviting.invite(world.platform, own.scope, own.name, name="Lê A", wish=ADMINISTRATOR)
    number, _token = invited(world, admin)
    found = administration(world.platform, admin.scope, SOUTH).invited
    assert [one.id for one in found] == [number]
    with pytest.raises(NotFoundError):
        withdraw(world.platform, admin.scope, "VH", tenant=SOUTH, invitation=slip.id)
    assert joining.offer(world.platform, slip.token).name == "Lê A"


def test_a_lost_slip_is_withdrawn_in_both_logs(world: World, admin: SignedIn) -> None:
    number, token = invited(world, admin)
    withdraw(world.platform, admin.scope, admin.name, tenant=SOUTH, invitation=number)
    assert world.acts(HOST)[-1] == "invitation.first_withdrawn"
    assert world.details(HOST)["tenant_name"] == "Tỉnh Nam"
    assert world.acts(SOUTH)[-1] == "invitation.withdrawn"
    assert administration(world.platform, admin.scope, SOUTH).invited == ()
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, token, "cuong", NEW)
    with pytest.raises(NotFoundError):
        withdraw(world.platform, admin.scope, admin.name, tenant=SOUTH, invitation=number)


def test_only_the_platform_asks(world: World, admin: SignedIn) -> None:
    number, _token = invited(world, admin)
    with pytest.raises(ForbiddenError):
        administration(world.platform, THERE, SOUTH)
    with pytest.raises(ForbiddenError):
        withdraw(world.platform, THERE, "", tenant=SOUTH, invitation=number)
    with pytest.raises(NotFoundError):
        administration(world.platform, admin.scope, 99)
    with pytest.raises(NotFoundError):
        withdraw(world.platform, admin.scope, "", tenant=HOST, invitation=number)
