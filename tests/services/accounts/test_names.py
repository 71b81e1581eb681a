"""Names in logs and on slips hold nothing that hides or reverses other text."""

from __future__ import annotations

import pytest
from tests.services.accounts.world import HOST, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys, inviting, operator, profile
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.refusals import InvalidError

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
