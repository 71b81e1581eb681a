"""A link, a slip or a key is shown after its form, this once; reloading makes and ends nothing."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256
from unittest.mock import patch

import pytest
from flask.testing import FlaskClient
from sqlalchemy import create_engine, func, select
from tests.admin.conftest import Site
from tests.admin.opened import made, newcomer, shown
from tests.admin.world import OURS
from tests.databases import superuser_url

from tinnhiem_admin import shown_once
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import ApiKey, Invitation

ADMIN, PLATFORM = AccountRole.TENANT_ADMIN, AccountRole.PLATFORM_ADMIN
SECRET = re.compile(r"tn_[\w-]{43}|/join/[\w-]{43}")
INVITED = {"name": "Lò Văn Mời", "role": "observer"}
FORMS = [
    (ADMIN, "/accounts/invite", INVITED),
    (ADMIN, "/accounts/{}/link", {}),
    (ADMIN, "/keys/new", {"name": "Phần mềm", "role": "observer"}),
    (PLATFORM, f"/tenants/{OURS}/invite", {"name": "Lò Thị Mời"}),
]


def asked(site: Site, address: str) -> str:
    return address.format(newcomer(site, AccountRole.STAFF).account if "{}" in address else "")


def everything(site: Site) -> str:
    """Return what the database holds in whatever table, whosever it is."""
    at, found = site.place, ""
    engine = create_engine(superuser_url(at) if at.engine == "postgresql" else at.url)
    with engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            found += repr(connection.execute(select(*table.c)).all())
    engine.dispose()
    return found


def count(site: Site) -> int:
    """Return how many invitations, links and keys our tenant has."""
    with site.app.extensions["tinnhiem"].database.reading(Scope(tenant=OURS)) as session:
        return sum(session.scalar(select(func.count(one.id))) or 0 for one in (Invitation, ApiKey))


@pytest.mark.parametrize(("role", "address", "typed"), FORMS)
def test_a_secret_is_shown_once_and_reloading_does_nothing(
    site: Site, role: AccountRole, address: str, typed: dict[str, str]
) -> None:
    client, address = site.browser(role), asked(site, address)
    answer = client.post(address, data=typed)
    assert answer.status_code == 303
    assert not SECRET.search(answer.location + answer.text)
    first = shown(client, answer.location)
    assert len(set(SECRET.findall(first))) == 1
    before = count(site)
    for _ in range(2):
        again = shown(client, answer.location)
        assert not SECRET.search(again)
        assert "hiện một lần" in again
        assert "không hiện lại" in again
    assert count(site) == before


def test_a_link_that_was_printed_outlives_the_reload(site: Site) -> None:
    client, person = site.browser(ADMIN), newcomer(site, AccountRole.STAFF)
    answer = client.post(f"/accounts/{person.account}/link")
    found = SECRET.search(shown(client, answer.location))
    assert found is not None
    shown(client, answer.location)
    shown(site.app.test_client(), found[0])


def cookie(client: FlaskClient, address: str) -> str:
    found = client.get_cookie(shown_once.COOKIE, path=address)
    assert found is not None
    assert (found.http_only, found.same_site, found.path) == (True, "Strict", address)
    assert found.max_age == shown_once.LIFE.total_seconds()
    return found.value


def test_on_its_way_the_secret_is_sealed_and_in_no_table(site: Site) -> None:
    client = site.browser(ADMIN)
    address = client.post("/accounts/invite", data=INVITED).location
    sealed = cookie(client, address)
    (found,) = set(SECRET.findall(shown(client, address)))
    token = found.removeprefix("/join/")
    assert client.get_cookie(shown_once.COOKIE, path=address) is None
    assert token not in sealed + base64.urlsafe_b64decode(sealed).decode("latin-1")
    kept = everything(site)
    assert token not in kept
    assert sha256(token.encode()).hexdigest() in kept


def test_what_was_sealed_for_one_sign_in_page_and_minute_opens_nowhere_else(site: Site) -> None:
    client = site.browser(ADMIN)
    address = client.post("/accounts/invite", data=INVITED).location
    sealed = cookie(client, address)
    other = site.browser(ADMIN)
    for browser, page in ((other, address), (client, f"{address}0"), (client, "/keys/1")):
        browser.set_cookie(shown_once.COOKIE, sealed, path=page)
        assert not SECRET.search(shown(browser, page))
    client.set_cookie(shown_once.COOKIE, sealed[:-8] + "AAAAAAA=", path=address)
    assert not SECRET.search(shown(client, address))
    clock = site.app.extensions["tinnhiem"].clock
    later = replace(site.app.extensions["tinnhiem"], clock=lambda: clock() + shown_once.LIFE)
    with patch.dict(site.app.extensions, tinnhiem=later):
        client.set_cookie(shown_once.COOKIE, sealed, path=address)
        assert not SECRET.search(shown(client, address))
    client.set_cookie(shown_once.COOKIE, sealed, path=address)
    assert SECRET.search(shown(client, address))


def test_two_invitations_of_one_name_and_role_are_told_apart(site: Site) -> None:
    for role, address, typed, where in (
        (ADMIN, "/accounts/invite", INVITED, "/accounts/"),
        (PLATFORM, f"/tenants/{OURS}/invite", {"name": "Lò Thị Mời"}, f"/tenants/{OURS}"),
    ):
        client = site.browser(role)
        for _ in range(2):
            slip = made(client, address, **typed)
            number = re.search(r"<dt>Lời mời số</dt><dd>(\d+)</dd>", slip)
            assert number is not None
            listed = shown(client, where)
            assert f"Số {number[1]}, lập lúc " in listed
            assert f"Thu hồi lời mời số {number[1]} của {typed['name']}?" in listed
