"""Keys for programs: made in a role of one's own reach, shown once, revoked."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, made, sent, shown, statements
from tests.admin.world import POISON, THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.accounts.api_keys import last_day
from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import Account

KEY = re.compile(r"tn_[\w-]{43}")
NEW = {"name": "Phần mềm quản lý cán bộ", "role": "observer", "until": ""}


@pytest.mark.parametrize("role", AccountRole)
def test_only_administrators_reach_the_keys(site: Site, role: AccountRole) -> None:
    client, allowed = site.browser(role), may(role, Action.MANAGE_API_KEYS)
    for address in ("/keys/", "/keys/new"):
        assert client.get(address).status_code == (200 if allowed else 403)
    if not allowed:
        assert client.post("/keys/new", data=NEW).status_code == 403
        assert client.post(f"/keys/{THEIR_ROW}/revoke").status_code == 403
        assert "/keys/" not in client.get("/profile/").text


@pytest.mark.parametrize("address", ["/keys/", "/keys/new"])
def test_a_page_of_keys_needs_few_statements(site: Site, address: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    shown(client, address)
    with statements(site) as seen:
        assert POISON not in shown(client, address)
    assert len(seen) <= MOST_STATEMENTS


def test_a_key_is_shown_once_works_and_is_revoked(site: Site) -> None:
    client, program = site.browser(AccountRole.TENANT_ADMIN), site.app.test_client()
    found = KEY.search(made(client, "/keys/new", **NEW))
    assert found is not None
    key = {"Authorization": f"Bearer {found[0]}"}
    page = shown(client, "/keys/")
    assert found[0][:10] in page
    assert not KEY.search(page)
    assert program.get("/api/v1/_openapi", headers=key).status_code == 200
    number = re.findall(r"/keys/(\d+)/revoke", page)[0]
    assert client.post(f"/keys/{number}/revoke").status_code == 302
    assert program.get("/api/v1/_openapi", headers=key).status_code == 401
    assert client.post(f"/keys/{number}/revoke").status_code == 404


def test_the_list_names_who_made_a_key(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    made(client, "/keys/new", **NEW)
    page = shown(client, "/keys/")
    assert "Cua ta account.name" in page  # made by another account, before these tests
    assert "Tài khoản số" not in page
    assert "Chính mình" in page


def test_another_tenants_key_is_not_there(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    assert client.post(f"/keys/{THEIR_ROW}/revoke").status_code == 404


def test_everything_against_a_key_is_said_at_once(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    page = sent(client, "/keys/new", 422, name=" ", role="", until="1/1/2020")
    assert errors_of(page) == ["name", "role", "until"]
    assert 'value="1/1/2020"' in page
    assert errors_of(sent(client, "/keys/new", 422, **NEW | {"until": "mai"})) == ["until"]


def test_roles_to_choose_are_within_ones_own(site: Site) -> None:
    page = shown(site.browser(AccountRole.TENANT_ADMIN), "/keys/new")
    offered = set(re.findall(r'<option value="(\w+)"', page))
    assert "observer" in offered
    assert "platform_admin" not in offered
    assert "clerk" not in offered  # may not call
    above = site.browser(AccountRole.TENANT_ADMIN)
    assert sent(above, "/keys/new", 403, **NEW | {"role": "platform_admin"})


def test_a_key_holds_through_its_last_day(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    today = site.app.extensions["tinnhiem"].today
    made(client, "/keys/new", **NEW | {"until": f"{today:%d/%m/%Y}"})
    assert f"{today:%d/%m/%Y} 23:59" in shown(client, "/keys/")
    yesterday = today - timedelta(days=1)
    sent(client, "/keys/new", 422, **NEW | {"until": f"{yesterday:%d/%m/%Y}"})


def test_a_day_that_a_key_cannot_have_is_told_with_the_one_it_has(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    last = last_day(site.app.extensions["tinnhiem"].clock())
    for days, told in ((0, 0), (1, 1)):
        until = last + timedelta(days=days)
        page = made(client, "/keys/new", **NEW | {"until": f"{until:%d/%m/%Y}"})
        assert page.count(f"khóa này đến hết ngày {last:%d/%m/%Y}") == told
        assert "Trang này chỉ hiện một lần; quay lại không xem lại được." in page


def test_the_page_names_the_day_on_which_a_key_without_a_day_ends(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    named = re.search(r"đến hết ngày (\d\d/\d\d/\d{4})", shown(client, "/keys/new"))
    assert named is not None
    made(client, "/keys/new", **NEW)
    assert f"{named[1]} 23:59" in shown(client, "/keys/")


def test_a_key_whose_maker_is_blocked_is_said_to_sleep(site: Site) -> None:
    client, platform = site.browser(AccountRole.TENANT_ADMIN), site.app.extensions["tinnhiem"]
    told = "tài khoản được mở lại, khóa API dùng lại được"
    assert told not in shown(client, "/keys/")
    with platform.database.work(door.scope()) as session:
        maker = session.scalars(select(Account).where(Account.name == "Cua ta account.name")).one()
        maker.active = False
        username = maker.username
    assert told in shown(client, "/keys/")
    assert operator.unblock_account(platform, username)
    assert told not in shown(client, "/keys/")
