"""Signed-in browsers: idle and absolute end, own list, ending, switching the tenant."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update
from tests.services.accounts.test_signing import also
from tests.services.accounts.world import HERE, NORTH, PASSWORD, SECRET, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import helping, listing, profile, sessions, signing
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.accounts.values import SignedIn, Visitor
from tinnhiem_core.services.accounts.vault import SecretError
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError, NotFoundError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope, door
from tinnhiem_core.store.tables import Account, SignIn


@pytest.fixture
def me(world: World) -> SignedIn:
    world.person("anh", AccountRole.STAFF)
    return world.me(world.enter("anh"))


def test_half_an_hour_without_a_request_ends_it(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    world.clock.passes(minutes=29, seconds=59)
    assert sessions.signed_in(world.platform, token) is not None
    world.clock.passes(minutes=29, seconds=59)
    assert sessions.signed_in(world.platform, token) is not None
    world.clock.passes(minutes=30)
    assert sessions.signed_in(world.platform, token) is None


def test_twelve_hours_end_it_whatever_happens(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    for _ in range(12 * 3 - 1):
        world.clock.passes(minutes=20)
        assert sessions.signed_in(world.platform, token) is not None
    world.clock.passes(minutes=20)
    assert sessions.signed_in(world.platform, token) is None


def test_request_is_written_once_a_minute(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    begun = world.clock.now
    world.clock.passes(seconds=59)
    world.me(token)
    with world.door() as session:
        assert session.scalars(select(SignIn.seen_at)).one() == begun
    world.clock.passes(seconds=1)
    world.me(token)
    with world.door() as session:
        assert session.scalars(select(SignIn.seen_at)).one() == world.clock.now


@pytest.mark.parametrize("token", ["", "x", "a" * 43])
def test_invented_cookie_is_nobody(world: World, token: str) -> None:
    assert sessions.signed_in(world.platform, token) is None


def test_blocked_account_is_out_at_once(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    with world.door() as session:
        session.execute(update(Account).values(active=False))
    assert sessions.signed_in(world.platform, token) is None


def test_own_browsers_are_listed_and_ended(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    first = world.enter("anh")
    world.clock.passes(minutes=1)
    second = world.enter("anh", visitor=Visitor(address="10.0.0.8", agent="Chrome"))
    me = world.me(second)
    lines = sessions.own_sign_ins(world.platform, me)
    assert [(one.address, one.agent, one.current) for one in lines] == [
        ("10.0.0.8", "Chrome", True),
        ("10.0.0.7", "Firefox", False),
    ]
    sessions.end_one(world.platform, me, lines[1].id)
    assert sessions.signed_in(world.platform, first) is None
    assert sessions.signed_in(world.platform, second) is not None
    assert world.acts(NORTH)[-1] == "sign_in.ended"


def test_all_others_end_at_once(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    others = [world.enter("anh") for _ in range(3)]
    mine = world.enter("anh")
    assert sessions.end_others(world.platform, world.me(mine)) == 3
    assert [sessions.signed_in(world.platform, one) for one in others] == [None] * 3
    assert sessions.signed_in(world.platform, mine) is not None


def test_sign_in_of_somebody_else_is_unknown(world: World, me: SignedIn) -> None:
    world.person("binh", AccountRole.STAFF)
    theirs = world.me(world.enter("binh"))
    with pytest.raises(NotFoundError):
        sessions.end_one(world.platform, me, theirs.sign_in)


def test_ended_browser_can_do_nothing_more(world: World, me: SignedIn) -> None:
    with world.door() as session:
        session.execute(update(SignIn).values(ended_at=world.clock.now))
    for act in (
        lambda: sessions.end_others(world.platform, me),
        lambda: profile.set_language(world.platform, me, "en"),
        lambda: sessions.switch(world.platform, me, NORTH),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_switching_needs_a_grant_that_holds_today(world: World, me: SignedIn) -> None:
    with pytest.raises(ForbiddenError):
        sessions.switch(world.platform, me, SOUTH)
    also(world, me.account, SOUTH, AccountRole.AUDITOR)
    sessions.switch(world.platform, me, SOUTH)
    assert world.acts(SOUTH) == ["sign_in.switched"]
    assert world.acts(NORTH)[-1] == "sign_in.left"
    with world.door() as session:
        assert [one.tenant_id for one in door.sign_ins(session, me.account)] == [SOUTH]


def test_who_went_on_to_another_tenant_was_seen_in_the_first(world: World, me: SignedIn) -> None:
    also(world, me.account, SOUTH, AccountRole.AUDITOR)
    left = world.clock.now
    sessions.switch(world.platform, me, SOUTH)
    world.clock.passes(hours=1)
    seen = {
        tenant: listing.account(world.platform, Scope(tenant=tenant), me.account).last_seen
        for tenant in (NORTH, SOUTH)
    }
    assert seen == {NORTH: left, SOUTH: left}


def test_what_stands_in_every_log_shows_nobody_there(world: World, me: SignedIn) -> None:
    also(world, me.account, SOUTH, AccountRole.AUDITOR)
    profile.set_language(world.platform, me, "en")
    assert "account.profile_changed" in world.acts(SOUTH)
    there = listing.account(world.platform, Scope(tenant=SOUTH), me.account)
    assert there.last_seen is None


def test_roles_are_those_of_the_current_tenant_alone(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.AUDITOR)
    token = world.enter("anh")
    assert world.me(token).roles == {AccountRole.STAFF}
    assert not world.me(token).may(Action.VIEW_AUDIT)
    sessions.switch(world.platform, world.me(token), SOUTH)
    assert world.me(token).roles == {AccountRole.AUDITOR}
    assert world.me(token).may(Action.VIEW_AUDIT)
    assert not world.me(token).may(Action.EDIT_PEOPLE)


def test_revoked_grant_never_leads_into_another_tenant_by_itself(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.STAFF)
    token = world.enter("anh")
    with world.door() as session:
        for grant, tenant in door.grants(session, made.account, world.platform.today):
            if tenant.id == NORTH:
                grant.revoked_at = world.clock.now
    me = world.me(token)
    assert me.tenant is None
    assert me.roles == frozenset()
    assert [one.id for one in me.tenants] == [SOUTH]


def test_only_the_platform_administrator_sees_the_tree(world: World) -> None:
    admin = world.signed_in("host", AccountRole.PLATFORM_ADMIN, 1)
    assert admin.scope == Scope(tenant=1, account=admin.account, platform=True)
    other = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    assert not other.scope.platform


def test_tenant_ends_what_is_open_in_it_and_nothing_elsewhere(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.STAFF)
    here, there = world.enter("anh"), world.enter("anh")
    sessions.switch(world.platform, world.me(there), SOUTH)
    count = helping.end_sign_ins(world.platform, Scope(tenant=NORTH), "QT", account=made.account)
    assert count == 1
    assert sessions.signed_in(world.platform, here) is None
    assert sessions.signed_in(world.platform, there) is not None


def test_profile_is_checked_and_kept(world: World, me: SignedIn) -> None:
    profile.set_language(world.platform, me, "en")
    profile.set_scale(world.platform, me, "xl")
    profile.set_contact(world.platform, me, name="  Lê  An ", email="an@bac.gov.vn")
    with world.door() as session:
        account = session.scalars(select(Account)).one()
    assert (account.language, account.scale, account.name) == ("en", "xl", "Lê An")
    assert world.details(NORTH) == {
        "changed.name": ["Người anh", "Lê An"],
        "fields": ["email"],
    }
    acts = world.acts(NORTH)
    profile.set_contact(world.platform, me, name="Lê An", email="an@bac.gov.vn")
    assert world.acts(NORTH) == acts
    with pytest.raises(InvalidError):
        profile.set_language(world.platform, me, "fr")
    with pytest.raises(InvalidError) as raised:
        profile.set_contact(world.platform, me, name=" ", email="không có")
    assert [one.code for one in raised.value.findings] == ["L.1265", "L.1226"]
    with pytest.raises(InvalidError):
        profile.set_contact(world.platform, me, name="An", email="an@bac.gov.vn\nBcc:b@c.vn")


def test_short_secret_is_refused_before_anything_is_done(world: World) -> None:
    weak = Platform(database=world.platform.database, secret=SECRET[:31])
    with pytest.raises(SecretError):
        signing.sign_in(weak, "anh", PASSWORD, HERE)
    assert SECRET not in repr(world.platform)
