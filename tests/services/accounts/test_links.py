"""Who stands behind a one-time link, and in which language it makes an account."""

from __future__ import annotations

import pytest
from tests.services.accounts.test_signing import also
from tests.services.accounts.world import HERE, HOST, NEW, NORTH, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import (
    granting,
    helping,
    inviting,
    joining,
    listing,
    operator,
    signing,
)
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.operator import Created
from tinnhiem_core.services.refusals import ForbiddenError, NotFoundError
from tinnhiem_core.store import Scope
from tinnhiem_core.texts import Lang

TENANT = Scope(tenant=NORTH)
STAFF, ADMIN = Wish(role=AccountRole.STAFF), Wish(role=AccountRole.TENANT_ADMIN)


@pytest.mark.parametrize("lang", Lang)
def test_account_begins_in_the_language_of_its_invitation(world: World, lang: Lang) -> None:
    slip = inviting.invite(world.platform, TENANT, "QT", name="Lê Bình", wish=STAFF)
    joining.accept(world.platform, slip.token, "binh", NEW, lang=lang)
    opened = signing.sign_in(world.platform, "binh", NEW, HERE)
    assert world.me(opened.token).language == lang


def dismissed(world: World, made: Created) -> None:
    (grant,) = listing.account(world.platform, TENANT, made.account).grants
    granting.revoke(world.platform, TENANT, "QT", grant=grant.id)


def test_links_of_a_dismissed_administrator_open_nothing(world: World) -> None:
    world.person("giu", AccountRole.TENANT_ADMIN)
    made, other = world.person("nghi", AccountRole.TENANT_ADMIN), world.person("anh", STAFF.role)
    scope = Scope(tenant=NORTH, account=made.account)
    way_back = inviting.invite(world.platform, scope, "nghi", name="Ai đó", wish=ADMIN)
    link = helping.reset_link(world.platform, scope, "nghi", account=other.account)
    for slip in (way_back, link):
        joining.offer(world.platform, slip.token)
    dismissed(world, made)
    for slip in (way_back, link):
        with pytest.raises(NotFoundError):
            joining.offer(world.platform, slip.token)
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, way_back.token, "ai.do", NEW)
    with pytest.raises(NotFoundError):
        joining.reset(world.platform, link.token, NEW)
    world.enter("anh")


def test_invitation_is_listed_as_void_while_it_opens_nothing(world: World) -> None:
    world.person("giu", AccountRole.TENANT_ADMIN)
    made, blocked = (world.person(one, AccountRole.TENANT_ADMIN) for one in ("nghi", "khoa"))
    slips = {
        name: inviting.invite(
            world.platform, Scope(tenant=NORTH, account=who), "x", name=name, wish=STAFF
        )
        for name, who in (("Của nghi", made.account), ("Của khoa", blocked.account), ("Ai", None))
    }

    def listed() -> dict[str, bool]:
        return {one.name: one.works for one in inviting.invitations(world.platform, TENANT)}

    def opened(name: str) -> bool:
        try:
            joining.offer(world.platform, slips[name].token)
        except NotFoundError:
            return False
        return True

    assert listed() == dict.fromkeys(slips, True)
    dismissed(world, made)
    operator.block_account(world.platform, "khoa")
    assert listed() == {"Của nghi": False, "Của khoa": False, "Ai": True}
    assert listed() == {name: opened(name) for name in slips}
    assert {one.expired for one in inviting.invitations(world.platform, TENANT)} == {False}
    operator.unblock_account(world.platform, "khoa")
    assert listed()["Của khoa"]
    assert opened("Của khoa")


def test_role_elsewhere_backs_no_invitation_here(world: World) -> None:
    world.person("giu", AccountRole.TENANT_ADMIN)
    made = world.person("nghi", AccountRole.TENANT_ADMIN)
    also(world, made.account, SOUTH, AccountRole.TENANT_ADMIN)
    scope = Scope(tenant=NORTH, account=made.account)
    slip = inviting.invite(world.platform, scope, "nghi", name="Ai đó", wish=ADMIN)
    dismissed(world, made)
    with pytest.raises(NotFoundError):
        joining.offer(world.platform, slip.token)


def test_first_administrator_comes_in_while_the_inviter_runs_the_platform(world: World) -> None:
    made = world.person("chu", AccountRole.PLATFORM_ADMIN, HOST)
    world.person("hai", AccountRole.PLATFORM_ADMIN, HOST)
    scope = Scope(tenant=HOST, account=made.account, platform=True)
    slip = inviting.invite_administrator(world.platform, scope, "chu", tenant=SOUTH, name="Lê Ba")
    assert joining.offer(world.platform, slip.token).tenant == "Tỉnh Nam"
    (grant,) = listing.account(world.platform, Scope(tenant=HOST), made.account).grants
    granting.revoke(world.platform, Scope(tenant=HOST), "hai", grant=grant.id)
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, slip.token, "ba.le", NEW)


def test_nobody_takes_up_an_invitation_of_their_own(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    slip = inviting.invite(
        world.platform, me.scope, me.name, name="Tự Mời", wish=Wish(role=AccountRole.AUDITOR)
    )
    assert joining.offer(world.platform, slip.token).maker == me.account
    with pytest.raises(ForbiddenError) as caught:
        joining.join(world.platform, slip.token, me)
    assert [one.code for one in caught.value.findings] == ["L.1258"]
    (grant,) = listing.account(world.platform, TENANT, me.account).grants
    assert grant.role is AccountRole.TENANT_ADMIN
    world.person("khac", AccountRole.CLERK)
    other = world.me(world.enter("khac"))
    joining.join(world.platform, slip.token, other)
    assert world.acts(NORTH)[-1] == "invitation.joined"


def test_the_platform_gives_itself_no_tenant(world: World) -> None:
    me = world.signed_in("chu", AccountRole.PLATFORM_ADMIN, HOST)
    slip = inviting.invite_administrator(
        world.platform, me.scope, me.name, tenant=SOUTH, name="Tự Mời"
    )
    with pytest.raises(ForbiddenError):
        joining.join(world.platform, slip.token, me)
    assert "invitation.joined" not in world.acts(SOUTH)
