"""Keys for programs: shown once, never above their maker, counted and revocable."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from sqlalchemy import select
from tests.services.accounts.test_signing import also
from tests.services.accounts.world import HOST, NORTH, SOUTH, World

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys, granting, sessions
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.accounts.refusals import LimitedError
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError, NotFoundError
from tinnhiem_core.services.work import VIETNAM
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import ApiKey

HERE = Scope(tenant=NORTH)


def test_key_opens_one_tenant_in_one_role(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    made = api_keys.create(world.platform, me, name="Đồng bộ", role=AccountRole.OBSERVER)
    assert made.key.startswith("tn_")
    assert made.key not in repr(made)
    holder = api_keys.holder(world.platform, made.key)
    assert (holder.account, holder.role) == (me.account, AccountRole.OBSERVER)
    assert holder.scope == Scope(tenant=NORTH, account=me.account)
    assert holder.may(Action.VIEW_PLAN)
    assert not holder.may(Action.EDIT_PLAN)
    assert world.details(NORTH) == {"prefix": made.prefix, "role": "observer"}


def test_database_keeps_only_a_hash_and_the_beginning(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    made = api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER)
    with world.door() as session:
        row = session.scalars(select(ApiKey)).one()
    assert made.key not in " ".join(str(one) for one in vars(row).values())
    assert made.key.startswith(row.prefix)


@pytest.mark.parametrize("role", [AccountRole.PLATFORM_ADMIN, AccountRole.TENANT_ADMIN])
def test_key_never_allows_more_than_its_maker(world: World, role: AccountRole) -> None:
    world.person("anh", AccountRole.AUDITOR)
    me = world.me(world.enter("anh"))
    with pytest.raises(ForbiddenError):
        api_keys.create(world.platform, me, name="x", role=role)


def test_key_dies_with_the_role_of_its_maker(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    auditor = Wish(role=AccountRole.AUDITOR)
    grant = granting.give(world.platform, HERE, "QT", account=made.account, wish=auditor)
    me = world.me(world.enter("anh"))
    key = api_keys.create(world.platform, me, name="x", role=AccountRole.AUDITOR).key
    api_keys.holder(world.platform, key)
    granting.revoke(world.platform, HERE, "QT", grant=grant)
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, key)


def test_role_in_another_tenant_does_not_keep_a_key_alive(world: World) -> None:
    made = world.person("anh", AccountRole.AUDITOR)
    me = world.me(world.enter("anh"))
    key = api_keys.create(world.platform, me, name="x", role=AccountRole.AUDITOR).key
    also(world, made.account, SOUTH, AccountRole.AUDITOR)
    with world.door() as session:
        session.scalars(select(ApiKey)).one().tenant_id = SOUTH
    assert api_keys.holder(world.platform, key).tenant.id == SOUTH
    with world.door() as session:
        session.scalars(select(ApiKey)).one().tenant_id = 4
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, key)


def test_key_ends_on_its_day_and_after_a_year_at_most(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    soon = world.clock.now + timedelta(days=1)
    short = api_keys.create(
        world.platform, me, name="x", role=AccountRole.OBSERVER, expires_at=soon
    )
    far = api_keys.create(
        world.platform,
        me,
        name="y",
        role=AccountRole.OBSERVER,
        expires_at=soon + timedelta(days=9999),
    )
    world.clock.passes(days=1)
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, short.key)
    api_keys.holder(world.platform, far.key)
    world.clock.passes(days=366)
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, far.key)
    assert [one.expired for one in api_keys.keys(world.platform, HERE)] == [True, True]


def test_everything_against_a_key_is_said_at_once(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    with pytest.raises(InvalidError) as raised:
        api_keys.create(
            world.platform,
            me,
            name=" ",
            role=AccountRole.CENTRAL_OFFICER,  # not of a province
            expires_at=world.clock.now,
            noted=(find("L.1211", where="role", value="x"),),
        )
    found = [(one.code, one.where) for one in raised.value.findings]
    assert found == [
        ("L.1265", "name"),
        ("L.1211", "role"),
        ("L.1230", "role"),
        ("L.1233", "until"),
    ]


def test_key_that_is_over_before_it_is_made_is_refused(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    past, next_moment = world.clock.now, world.clock.now + timedelta(seconds=1)
    with pytest.raises(InvalidError) as raised:
        api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER, expires_at=past)
    assert dict(raised.value.findings[0].figures) == {"until": date(2026, 3, 2)}
    api_keys.create(
        world.platform, me, name="x", role=AccountRole.OBSERVER, expires_at=next_moment
    )


def test_key_that_could_call_nothing_is_not_made(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    assert AccountRole.CLERK not in api_keys.roles(me)
    with pytest.raises(InvalidError):
        api_keys.create(world.platform, me, name="x", role=AccountRole.CLERK)


def test_roles_to_choose_are_of_the_tenant_and_within_ones_own(world: World) -> None:
    assert api_keys.roles(world.signed_in("quan", AccountRole.TENANT_ADMIN)) == (
        AccountRole.TENANT_ADMIN,
        AccountRole.STAFF,
        AccountRole.OBSERVER,
        AccountRole.AUDITOR,
    )
    operator = world.signed_in("chu", AccountRole.PLATFORM_ADMIN, HOST)
    assert api_keys.roles(operator) == (AccountRole.PLATFORM_ADMIN,)


def test_list_tells_who_made_a_key_also_when_the_maker_left(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER)
    told = [(me.account, "Người quan")]
    assert [(one.account, one.maker) for one in api_keys.keys(world.platform, HERE)] == told
    world.person("hai", AccountRole.TENANT_ADMIN)
    today = world.platform.today
    granting.end(world.platform, HERE, "QT", grant=me.grants[0].id, until=today)
    world.clock.passes(days=2)
    assert [(one.account, one.maker) for one in api_keys.keys(world.platform, HERE)] == told


def test_revoked_key_is_worthless_and_another_tenant_cannot_revoke_it(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    made = api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER)
    with pytest.raises(NotFoundError):
        api_keys.revoke(world.platform, Scope(tenant=SOUTH), "", key=made.id)
    assert api_keys.keys(world.platform, Scope(tenant=SOUTH)) == ()
    api_keys.revoke(world.platform, HERE, "QT", key=made.id)
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, made.key)
    assert api_keys.keys(world.platform, HERE) == ()
    assert world.acts(NORTH)[-1] == "api_key.revoked"


def test_calls_are_limited_to_120_a_minute(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    key = api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER).key
    for _ in range(api_keys.IN_A_MINUTE):
        api_keys.holder(world.platform, key)
    with pytest.raises(LimitedError):
        api_keys.holder(world.platform, key)
    world.clock.passes(minutes=1, seconds=1)
    api_keys.holder(world.platform, key)


@pytest.mark.parametrize("key", ["", "tn_", "tn_" + "a" * 43])
def test_invented_key_is_unknown(world: World, key: str) -> None:
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, key)


def test_key_without_a_day_holds_to_the_end_of_the_last_day_that_the_page_names(
    world: World,
) -> None:
    me, now = world.signed_in("quan", AccountRole.TENANT_ADMIN), world.clock.now
    last = api_keys.last_day(now)
    assert last == now.astimezone(VIETNAM).date() + timedelta(days=365)
    api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER)
    (line,) = api_keys.keys(world.platform, me.scope)
    assert line.expires_at is not None
    end = line.expires_at.astimezone(VIETNAM)
    assert (end.date(), end.time()) == (last, time(23, 59, 59))


def auditor_key(world: World, until: date | None = None) -> tuple[int, int, str]:
    """Return account, grant and key of somebody who is an auditor beside staff."""
    made = world.person("anh", AccountRole.STAFF)
    wish = Wish(role=AccountRole.AUDITOR, until=until)
    grant = granting.give(world.platform, HERE, "QT", account=made.account, wish=wish)
    me = world.me(world.enter("anh"))
    api_keys.create(world.platform, me, name="giữ", role=AccountRole.STAFF)
    key = api_keys.create(world.platform, me, name="chết", role=AccountRole.AUDITOR).key
    return made.account, grant, key


def dead(world: World, key: str) -> bool:
    try:
        api_keys.holder(world.platform, key)
    except NotFoundError:
        return True
    return False


def test_key_that_died_stays_dead(world: World) -> None:
    account, grant, key = auditor_key(world)
    granting.revoke(world.platform, HERE, "QT", grant=grant)
    assert world.acts(NORTH)[-2:] == ["grant.revoked", "api_key.revoked"]
    assert world.details(NORTH)["reason"] == "role_ended"
    assert [one.name for one in api_keys.keys(world.platform, HERE)] == ["giữ"]
    wish = Wish(role=AccountRole.AUDITOR)
    granting.give(world.platform, HERE, "QT", account=account, wish=wish)
    assert dead(world, key)


def test_key_of_a_role_that_ran_out_is_listed_as_void_and_stays_dead(world: World) -> None:
    account, grant, key = auditor_key(world, until=date(2026, 3, 5))
    assert not dead(world, key)
    world.clock.passes(days=5)
    assert dead(world, key)
    listed = {one.name: (one.void, one.expired) for one in api_keys.keys(world.platform, HERE)}
    assert listed == {"giữ": (False, False), "chết": (True, False)}
    granting.end(world.platform, HERE, "QT", grant=grant, until=date(2026, 12, 31))
    assert dead(world, key)
    wish = Wish(role=AccountRole.AUDITOR)
    granting.give(world.platform, HERE, "QT", account=account, wish=wish)
    assert dead(world, key)
    assert [one.name for one in api_keys.keys(world.platform, HERE)] == ["giữ"]


def test_key_lives_on_where_one_role_follows_the_other(world: World) -> None:
    account, grant, key = auditor_key(world, until=date(2026, 3, 5))
    wish = Wish(role=AccountRole.AUDITOR, since=date(2026, 3, 6))
    granting.give(world.platform, HERE, "QT", account=account, wish=wish)
    world.clock.passes(days=5)
    granting.revoke(world.platform, HERE, "QT", grant=grant)
    assert not dead(world, key)


def test_revoking_here_leaves_the_keys_elsewhere(world: World) -> None:
    account, grant, _ = auditor_key(world)
    also(world, account, SOUTH, AccountRole.AUDITOR)
    me = world.me(world.enter("anh"))
    sessions.switch(world.platform, me, SOUTH)
    there = world.me(world.enter("anh"))
    key = api_keys.create(world.platform, there, name="nơi khác", role=AccountRole.AUDITOR).key
    granting.revoke(world.platform, HERE, "QT", grant=grant)
    assert not dead(world, key)


def test_new_key_says_how_long_it_works(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    year, role = api_keys.end_of(api_keys.last_day(world.clock.now)), AccountRole.OBSERVER
    far = api_keys.end_of(date(2099, 12, 31))
    near = api_keys.end_of(date(2026, 4, 1))
    for wanted, given in ((far, year), (None, year), (near, near)):
        made = api_keys.create(world.platform, me, name="x", role=role, expires_at=wanted)
        assert made.expires_at == given
