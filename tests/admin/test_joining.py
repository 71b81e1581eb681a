"""One-time links: what they show, what they take, and that they work once."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.closed_site import closed
from tests.admin.conftest import PASSWORD, Site
from tests.admin.opened import errors_of, made, newcomer, sent, shown, signed_in
from tests.admin.world import POISON

from tinnhiem_core.model.tenancy import AccountRole

LINK = re.compile(r"http://localhost(/join/[\w-]{43})")
FRESH = "chin con song chay nguoc 27"
BAD = {"username": "Có Dấu", "password": "ngắn"}


def link_of(page: str) -> str:
    found = LINK.search(page)
    assert found is not None
    return found[1]


def invitation(site: Site, role: str = "observer", name: str = "Lò Thị Mời") -> str:
    client = site.browser(AccountRole.TENANT_ADMIN)
    typed = {"name": name, "role": role, "unit": "", "since": "", "until": ""}
    return link_of(made(client, "/accounts/invite", **typed))


@pytest.fixture
def stranger(site: Site) -> FlaskClient:
    return site.app.test_client()


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "9001"])
def test_a_link_that_opens_nothing_says_so(stranger: FlaskClient, token: str) -> None:
    page = shown(stranger, f"/join/{token}", 404)
    assert "Đường dẫn không dùng được" in page
    sent(stranger, f"/join/{token}", 404, username="a.b.c", password=FRESH, repeat=FRESH)


def test_an_invitation_tells_what_is_offered_and_nothing_else(
    site: Site, stranger: FlaskClient
) -> None:
    page = shown(stranger, invitation(site))
    for word in ("Cua ta tenant.name", "Lò Thị Mời", "Người quan sát"):
        assert word in page
    assert "Cua ta unit.name" not in page
    assert "test.tenant_admin" not in page
    assert "tn-side" not in page
    assert POISON not in page


def test_everything_against_name_and_password_is_said_at_once(
    site: Site, stranger: FlaskClient
) -> None:
    link = invitation(site)
    page = sent(stranger, link, 422, **BAD, repeat="khác")
    assert errors_of(page) == ["username", "password", "repeat"]
    assert 'value="Có Dấu"' in page
    same = sent(stranger, link, 422, **BAD, repeat=BAD["password"])
    assert errors_of(same) == ["username", "password"]
    taken = newcomer(site, AccountRole.CLERK).username
    assert errors_of(sent(stranger, link, 409, username=taken, password=FRESH, repeat=FRESH)) == [
        "username"
    ]


def test_an_account_is_made_once_with_the_invited_role(site: Site, stranger: FlaskClient) -> None:
    link = invitation(site, name="Lường Văn Một")
    name = f"mot.{link[-4:].lower().strip('-_')}.lan"
    typed = {"username": name, "password": FRESH, "repeat": FRESH}
    assert stranger.post(link, data=typed).location == "/sign-in"
    client = signed_in(site, name, FRESH)
    page = shown(client, "/profile/")
    assert "Lường Văn Một" in page
    assert "Người quan sát" in page
    sent(stranger, link, 404, **typed | {"username": f"{name}.hai"})
    shown(stranger, link, 404)


def test_an_account_begins_in_the_language_of_the_page_that_made_it(
    site: Site, stranger: FlaskClient
) -> None:
    link = invitation(site)
    stranger.get("/lang/en")
    assert '<html lang="en"' in shown(stranger, link)
    name = f"en.{link[-4:].lower().strip('-_')}.hai"
    typed = {"username": name, "password": FRESH, "repeat": FRESH}
    assert stranger.post(link, data=typed).location == "/sign-in"
    assert '<html lang="en"' in shown(signed_in(site, name, FRESH), "/profile/")


def test_an_invitation_into_a_closed_tenant_says_so(site: Site, stranger: FlaskClient) -> None:
    link, person = invitation(site), newcomer(site, AccountRole.CLERK)
    typed = {"username": "dong.cua", "password": FRESH, "repeat": FRESH}
    with closed(site):
        for page in (shown(stranger, link, 403), sent(stranger, link, 403, **typed)):
            assert "Đường dẫn không dùng được" in page
            assert "chỉ xem được, không ghi được" in page
        assert "chỉ xem được" in sent(person.client, f"{link}/account", 403)
    shown(stranger, link)


def test_whoever_is_signed_in_joins_with_that_account(site: Site) -> None:
    person, link = newcomer(site, AccountRole.CLERK), invitation(site)
    assert person.username in shown(person.client, link)
    assert person.client.post(f"{link}/account").location == "/"
    page = shown(person.client, "/profile/")
    assert "Người quan sát" in page
    assert "Thành viên ban kiểm phiếu" in page
    shown(person.client, link, 404)
    sent(person.client, f"{link}/account", 404)


def test_a_role_that_is_held_already_is_refused_and_the_link_stays(site: Site) -> None:
    person, link = newcomer(site, AccountRole.OBSERVER), invitation(site)
    assert errors_of(sent(person.client, f"{link}/account", 409)) == [""]
    shown(person.client, link)


def test_whoever_is_not_signed_in_signs_in_and_comes_back(
    site: Site, stranger: FlaskClient
) -> None:
    link, person = invitation(site), newcomer(site, AccountRole.CLERK)
    door = stranger.post(f"{link}/account").location
    assert door.startswith("/sign-in?next=/join/")
    typed = {"username": person.username, "password": PASSWORD}
    assert stranger.post(door, data=typed).location == link


def test_half_a_sign_in_joins_nothing(site: Site) -> None:
    link = invitation(site)
    client = newcomer(site, AccountRole.CLERK, must_change=True).client
    assert client.post(f"{link}/account").location.startswith("/sign-in")
    assert "Nhận lời mời bằng" not in shown(client, link)
    shown(client, link)


def test_a_link_to_a_new_password_works_once(site: Site, stranger: FlaskClient) -> None:
    admin, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    link = link_of(made(admin, f"/accounts/{person.account}/link"))
    page = shown(stranger, link)
    assert person.username in page
    assert 'name="username"' not in page
    assert errors_of(sent(stranger, link, 422, **BAD, repeat="")) == ["password", "repeat"]
    assert stranger.post(link, data={"password": FRESH, "repeat": FRESH}).location == "/sign-in"
    assert person.client.get("/profile/").location.startswith("/sign-in")
    signed_in(site, person.username, FRESH)
    shown(stranger, link, 404)


def test_a_link_to_a_new_password_gives_no_role(site: Site) -> None:
    admin, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    link = link_of(made(admin, f"/accounts/{person.account}/link"))
    other = newcomer(site, AccountRole.CLERK)
    sent(other.client, f"{link}/account", 404)
    assert "Cán bộ giúp việc" not in shown(other.client, "/profile/")


def test_whoever_invites_is_told_not_to_join(site: Site) -> None:
    link = invitation(site)
    inviter, other = site.browser(AccountRole.TENANT_ADMIN), site.browser(AccountRole.AUDITOR)
    page = shown(inviter, link)
    assert "không ai tự giao vai trò cho mình" in page
    assert f'action="{link}/account"' not in page
    assert "không ai tự giao vai trò cho mình" in sent(inviter, f"{link}/account", 403)
    assert f'action="{link}/account"' in shown(other, link)
