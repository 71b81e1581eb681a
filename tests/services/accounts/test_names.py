"""Names in logs and on slips hold nothing that hides or reverses other text."""

from __future__ import annotations

import pytest
from tests.services.accounts.world import HOST, NEW, NORTH, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys, inviting, joining, listing, operator, profile
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.store import Scope, door
from tinnhiem_core.store import accounts as store

NAMES = ("A\x01", "Tên\u202egnốc\x07", "Lê\u200bAn")


def told(raised: pytest.ExceptionInfo[InvalidError]) -> list[tuple[str, str]]:
    return [(one.code, "".join(one.where)) for one in raised.value.findings]


@pytest.mark.parametrize("name", NAMES)
def test_own_name_and_name_of_a_key(world: World, name: str) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    with pytest.raises(InvalidError) as own:
        profile.set_contact(world.platform, me, name=name, email="")
    with pytest.raises(InvalidError) as key:
        api_keys.create(world.platform, me, name=name, role=AccountRole.OBSERVER)
    assert told(own) == told(key) == [("L.1256", "name")]


@pytest.mark.parametrize("name", NAMES)
def test_name_of_an_invitation(world: World, name: str) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    wish = Wish(role=AccountRole.STAFF)
    with pytest.raises(InvalidError) as own:
        inviting.invite(world.platform, me.scope, me.name, name=name, wish=wish)
    host = world.signed_in("host", AccountRole.PLATFORM_ADMIN, HOST)
    with pytest.raises(InvalidError) as above:
        inviting.invite_administrator(
            world.platform, host.scope, host.name, tenant=SOUTH, name=name
        )
    assert told(own) == told(above) == [("L.1256", "name")]


def test_name_given_at_the_terminal(world: World) -> None:
    new = operator.NewAccount(
        tenant=HOST,
        username="hai",
        name=NAMES[0],
        role=AccountRole.PLATFORM_ADMIN,
        password=operator.random_password(),
    )
    with pytest.raises(InvalidError) as raised:
        operator.create_account(world.platform, new)
    assert told(raised) == [("L.1256", "name")]


def test_user_name_taken_at_the_same_moment_is_told_as_such(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.person("quan", AccountRole.TENANT_ADMIN)
    wish = Wish(role=AccountRole.STAFF)
    slip = inviting.invite(world.platform, Scope(tenant=NORTH), "QT", name="Lê An", wish=wish)
    monkeypatch.setattr(door, "account_named", lambda *_, **__: None)  # not yet there when asked
    with pytest.raises(ConflictError) as raised:
        joining.accept(world.platform, slip.token, "quan", NEW)
    assert [(one.code, one.where) for one in raised.value.findings] == [("L.1247", "username")]
    with pytest.raises(ConflictError) as raised:
        world.person("quan", AccountRole.STAFF)
    assert [one.code for one in raised.value.findings] == ["L.1257"]
    joining.accept(world.platform, slip.token, "le.an", NEW)


def test_accounts_stand_in_vietnamese_order_by_given_name(world: World) -> None:
    named = {"anh": "Vũ Ánh", "an.do": "Đỗ Ân", "dung": "Lê Dũng", "dao": "Đặng Đào"}
    for username, name in named.items():
        made = world.person(username, AccountRole.STAFF)
        with world.platform.database.work(Scope(tenant=NORTH)) as session:
            row = store.account(session, made.account)
            assert row is not None
            row.name = name
    found = listing.accounts(world.platform, Scope(tenant=NORTH)).lines
    assert [one.name for one in found] == ["Vũ Ánh", "Đỗ Ân", "Lê Dũng", "Đặng Đào"]


@pytest.mark.parametrize(("name", "code"), [(" ", "L.1265"), ("A" * 201, "L.1225")])
def test_a_name_is_missing_or_too_long_never_both(world: World, name: str, code: str) -> None:
    me = world.signed_in("quan", AccountRole.TENANT_ADMIN)
    with pytest.raises(InvalidError) as raised:
        profile.set_contact(world.platform, me, name=name, email="")
    assert told(raised) == [(code, "name")]
