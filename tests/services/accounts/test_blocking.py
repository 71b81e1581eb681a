"""An account that the operator blocks: nobody and nothing gets in with it, until unblocked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from tests.services.accounts.test_signing import also
from tests.services.accounts.world import HERE, HOST, NEW, NORTH, PASSWORD, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import (
    api_keys,
    helping,
    inviting,
    joining,
    listing,
    operator,
    profile,
    sessions,
    signing,
)
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.refusals import SignInError
from tinnhiem_core.services.refusals import ForbiddenError, NotFoundError
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import ApiKey

TENANT = Scope(tenant=NORTH)
STAFF = Wish(role=AccountRole.STAFF)


def test_blocking_ends_sign_ins_and_refuses_new_ones_like_a_wrong_password(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    tokens = [world.enter("anh") for _ in range(2)]
    me = world.me(tokens[0])
    assert operator.block_account(world.platform, "ANH")
    assert [sessions.signed_in(world.platform, one) for one in tokens] == [None, None]
    with pytest.raises(NotFoundError):
        profile.set_scale(world.platform, me, "xl")  # of a request that was under way
    with pytest.raises(SignInError) as raised:
        world.enter("anh")
    assert [one.code for one in raised.value.findings] == ["L.1201"]
    assert world.details(NORTH) == {"address": HERE.address, "reason": "blocked"}
    with pytest.raises(SignInError):
        signing.sign_in(world.platform, "anh", "sai", HERE)
    assert world.details(NORTH)["reason"] == "password"


def test_blocking_between_password_and_second_factor_ends_it(world: World) -> None:
    made = world.person("truong", AccountRole.BOARD_HEAD, second_factor=True)
    token = world.enter("truong")
    operator.block_account(world.platform, "truong")
    with pytest.raises(NotFoundError):
        signing.second_step(world.platform, token, world.code(made.secret), HERE)


def test_keys_of_a_blocked_account_are_refused_until_it_is_unblocked(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    key = api_keys.create(world.platform, me, name="x", role=AccountRole.OBSERVER).key
    api_keys.holder(world.platform, key)
    operator.block_account(world.platform, "quan")
    with pytest.raises(NotFoundError):
        api_keys.holder(world.platform, key)
    (line,) = api_keys.keys(world.platform, TENANT)
    assert (line.asleep, line.void) == (True, False)
    operator.unblock_account(world.platform, "quan")
    api_keys.holder(world.platform, key)
    (line,) = api_keys.keys(world.platform, TENANT)
    assert (line.asleep, line.void) == (False, False)


def test_links_to_a_blocked_account_open_nothing_and_none_is_made(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    link = helping.reset_link(world.platform, TENANT, "QT", account=made.account)
    operator.block_account(world.platform, "anh")
    with pytest.raises(NotFoundError):
        joining.reset(world.platform, link.token, NEW)
    with pytest.raises(ForbiddenError) as raised:
        helping.reset_link(world.platform, TENANT, "QT", account=made.account)
    assert [one.code for one in raised.value.findings] == ["L.1255"]
    operator.unblock_account(world.platform, "anh")
    with pytest.raises(NotFoundError):
        joining.reset(world.platform, link.token, NEW)
    world.enter("anh")


def test_invitations_of_a_blocked_administrator_open_nothing(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN)
    scope = Scope(tenant=NORTH, account=made.account)
    slip = inviting.invite(world.platform, scope, "quan", name="Lê Bình", wish=STAFF)
    operator.block_account(world.platform, "quan")
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, slip.token, "binh", NEW)


def test_acts_stand_in_the_logs_of_every_tenant_and_only_where_something_changed(
    world: World,
) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.OBSERVER)
    before = {tenant: world.acts(tenant) for tenant in (NORTH, SOUTH)}
    assert not operator.unblock_account(world.platform, "anh")
    assert [operator.block_account(world.platform, "anh") for _ in range(2)] == [True, False]
    assert [operator.unblock_account(world.platform, "anh") for _ in range(2)] == [True, False]
    for tenant in (NORTH, SOUTH):
        new = world.acts(tenant)[len(before[tenant]) :]
        assert new == ["account.blocked", "account.unblocked"]
    world.enter("anh")


def test_list_shows_who_is_blocked(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    operator.block_account(world.platform, "anh")
    assert not listing.account(world.platform, TENANT, made.account).active


def test_tenant_whose_last_administrator_is_blocked_gets_a_new_one(world: World) -> None:
    world.person("quan", AccountRole.TENANT_ADMIN)
    scope = Scope(tenant=HOST, platform=True)
    operator.block_account(world.platform, "quan")
    slip = inviting.invite_administrator(world.platform, scope, "VH", tenant=NORTH, name="Lê Ba")
    joining.accept(world.platform, slip.token, "ba.le", NEW)
    signing.sign_in(world.platform, "ba.le", NEW, HERE)


def test_new_password_does_not_unblock(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    operator.block_account(world.platform, "anh")
    given = operator.reset_password(world.platform, "anh").password
    with pytest.raises(SignInError):
        signing.sign_in(world.platform, "anh", given, HERE)
    operator.unblock_account(world.platform, "anh")
    with pytest.raises(SignInError):
        signing.sign_in(world.platform, "anh", PASSWORD, HERE)
    signing.sign_in(world.platform, "anh", given, HERE)


def test_new_password_of_the_operator_revokes_keys_in_every_tenant(world: World) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    other = world.signed_in("khac", AccountRole.TENANT_ADMIN)
    made = [
        api_keys.create(world.platform, who, name=name, role=AccountRole.OBSERVER)
        for who, name in ((me, "Bắc"), (me, "Nam"), (me, "cũ"), (other, "của người khác"))
    ]
    with world.door() as session:
        rows = {one.name: one for one in session.scalars(select(ApiKey))}
        rows["Nam"].tenant_id = SOUTH
        rows["cũ"].expires_at = world.platform.clock() - timedelta(days=1)
    link = helping.reset_link(world.platform, TENANT, "QT", account=me.account)
    reset = operator.reset_password(world.platform, "quan")
    assert (reset.sign_ins, reset.keys) == (1, 2)
    assert reset.password not in repr(reset)
    for one in made[:3]:
        with pytest.raises(NotFoundError):
            api_keys.holder(world.platform, one.key)
    api_keys.holder(world.platform, made[3].key)
    with pytest.raises(NotFoundError):
        joining.offer(world.platform, link.token)
    assert world.acts(NORTH)[-2:] == ["api_key.revoked", "account.password_reset"]
    assert world.details(NORTH) == {"api_keys": 2, "sign_ins": 1}
    assert world.acts(SOUTH)[-1] == "api_key.revoked"
    again = operator.reset_password(world.platform, "quan")
    assert (again.sign_ins, again.keys) == (0, 0)


@pytest.mark.parametrize("act", [operator.block_account, operator.unblock_account])
def test_unknown_account_is_told(world: World, act: object) -> None:
    assert callable(act)
    with pytest.raises(NotFoundError):
        act(world.platform, "nobody")
