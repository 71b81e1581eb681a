"""The accounts of a tenant: who may see them, what is done for whom, what never crosses over."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
from tests.admin.conftest import PASSWORD, Site
from tests.admin.opened import (
    MOST_STATEMENTS,
    errors_of,
    made,
    newcomer,
    sent,
    shown,
    signed_in,
    statements,
)
from tests.admin.world import OUR_ROW, POISON, THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.accounts.matrix import Action, may

GETS = ("/accounts/", f"/accounts/{OUR_ROW}", "/accounts/invite")
POSTS = (
    "/accounts/{0}/roles",
    "/accounts/{0}/roles/{0}/end",
    "/accounts/{0}/roles/{0}/revoke",
    "/accounts/{0}/unlock",
    "/accounts/{0}/end-sign-ins",
    "/accounts/{0}/second-factor",
    "/accounts/{0}/link",
    "/accounts/invitations/{0}/withdraw",
)
ROLE = {"role": "observer", "unit": "", "since": "", "until": ""}
LINK = re.compile(r"http://localhost(/join/[\w-]{43})")


def link_of(page: str) -> str:
    found = LINK.search(page)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("role", AccountRole)
def test_only_administrators_reach_the_accounts(site: Site, role: AccountRole) -> None:
    client, allowed = site.browser(role), may(role, Action.MANAGE_ACCOUNTS)
    assert client.get("/accounts/").status_code == (200 if allowed else 403)
    assert client.get("/accounts/invite").status_code == (200 if allowed else 403)
    if not allowed:
        for address in POSTS:
            assert client.post(address.format(OUR_ROW), data=ROLE).status_code == 403, address
        assert client.post("/accounts/invite", data={"name": "X", **ROLE}).status_code == 403
        assert "/accounts/" not in client.get("/").text


@pytest.mark.parametrize("address", GETS)
def test_a_page_of_accounts_needs_few_statements(site: Site, address: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    shown(client, address)
    with statements(site) as seen:
        shown(client, address)
    assert len(seen) <= MOST_STATEMENTS


def test_another_tenants_numbers_name_nothing(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    assert client.get(f"/accounts/{THEIR_ROW}").status_code == 404
    assert client.get(f"/accounts/{OUR_ROW}/roles/{THEIR_ROW}/end").status_code == 404
    for address in POSTS:
        answer = client.post(address.format(THEIR_ROW), data=ROLE)
        assert answer.status_code == 404, address
        assert POISON not in answer.text
    grant = client.post(f"/accounts/{OUR_ROW}/roles/{THEIR_ROW}/revoke")
    assert grant.status_code == 404


def test_a_role_is_not_reached_through_another_account(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    assert client.post(f"/accounts/{person.account}/roles/{OUR_ROW}/revoke").status_code == 404


def test_the_list_is_searched_without_diacritics_and_holds_our_people_alone(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.CLERK)
    page = shown(client, "/accounts/")
    assert person.username in page
    assert POISON.lower() not in page.lower()
    found = shown(client, f"/accounts/?q=nguoi%20MOI%20{person.username}")
    assert "1 tài khoản" in found
    assert "Thành viên ban kiểm phiếu" in found
    assert "Không tìm thấy tài khoản nào" in shown(client, "/accounts/?q=khongcoai")
    shown(client, "/accounts/?page=99999999999999999999")


def test_everything_against_an_invitation_is_said_at_once(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    empty = sent(client, "/accounts/invite", 422, name="", since="31/02/2027", until="1/1/2020")
    assert errors_of(empty) == ["name", "role", "since", "until"]
    assert 'value="31/02/2027"' in empty
    typed = {"role": "clerk", "unit": str(THEIR_ROW), "since": "", "until": ""}
    foreign = sent(client, "/accounts/invite", 422, name="Lò A", **typed)
    assert errors_of(foreign) == ["unit", "unit"]
    above = sent(client, "/accounts/invite", 422, name="Lò A", **ROLE | {"role": "platform_admin"})
    assert errors_of(above) == ["role"]
    assert POISON not in empty + foreign + above


def test_units_to_choose_are_our_own(site: Site) -> None:
    page = shown(site.browser(AccountRole.TENANT_ADMIN), "/accounts/invite")
    assert f'value="{OUR_ROW}"' in page
    assert f'value="{THEIR_ROW}"' not in page


def test_an_invitation_is_shown_once_and_withdrawn(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    slip = made(client, "/accounts/invite", name="  Lò   Văn Mời ", **ROLE)
    link = link_of(slip)
    assert "Lò Văn Mời" in slip
    assert "data:image/svg+xml" in slip
    page = shown(client, "/accounts/")
    assert "Lò Văn Mời" in page
    assert not LINK.search(page)
    shown(site.app.test_client(), link)
    number = re.findall(r"/accounts/invitations/(\d+)/withdraw", page)[0]
    assert client.post(f"/accounts/invitations/{number}/withdraw").status_code == 302
    shown(site.app.test_client(), link, 404)
    assert client.post(f"/accounts/invitations/{number}/withdraw").status_code == 404


def test_a_role_is_given_ended_and_revoked(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.CLERK)
    base = f"/accounts/{person.account}"
    unit = {"role": "staff", "unit": str(OUR_ROW)}
    assert client.post(f"{base}/roles", data=ROLE | unit).status_code == 302
    again = sent(client, f"{base}/roles", 409, **ROLE | unit)
    assert errors_of(again) == [""]
    page = shown(client, base)
    clerk, staff = re.findall(rf"{base}/roles/(\d+)/end", page)
    wrong = sent(client, f"{base}/roles/{staff}/end", 422, until="1/1/2020")
    assert errors_of(wrong) == ["until"]
    assert errors_of(sent(client, f"{base}/roles/{staff}/end", 422, until="")) == ["until"]
    today = site.app.extensions["tinnhiem"].today
    later = f"{today + timedelta(days=9):%d/%m/%Y}"
    assert client.post(f"{base}/roles/{staff}/end", data={"until": later}).status_code == 302
    assert later in shown(client, base)
    shown(person.client, "/profile/")
    for grant in (clerk, staff):
        assert client.post(f"{base}/roles/{grant}/revoke").location == "/accounts/"
    assert client.get(base).status_code == 404
    assert person.client.get("/").location == "/sign-in/tenants"


def test_nobody_changes_their_own_roles(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    own = site.account(AccountRole.TENANT_ADMIN)
    page = shown(client, f"/accounts/{own}")
    assert "/roles" not in page
    assert client.post(f"/accounts/{own}/roles", data=ROLE).status_code == 403
    assert client.post(f"/accounts/{own}/link").status_code == 403
    assert client.post(f"/accounts/{own}/second-factor").status_code == 403


def test_a_locked_account_is_unlocked(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    wrong = {"username": person.username, "password": "sai"}
    codes = [site.app.test_client().post("/sign-in", data=wrong).status_code for _ in range(6)]
    assert codes[-1] == 429
    assert "Khóa đến" in shown(client, f"/accounts/{person.account}")
    assert "Khóa đến" in shown(client, f"/accounts/?q={person.username}")
    assert client.post(f"/accounts/{person.account}/unlock").status_code == 302
    assert "Khóa đến" not in shown(client, f"/accounts/{person.account}")
    signed_in(site, person.username)


def test_who_is_blocked_by_the_operator_is_shown_as_such(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    address, found = f"/accounts/{person.account}", f"/accounts/?q={person.username}"
    assert "Đã khóa" not in shown(client, address) + shown(client, found)
    assert operator.block_account(site.app.extensions["tinnhiem"], person.username)
    assert person.client.get("/profile/").location.startswith("/sign-in")
    assert "Đã khóa" in shown(client, found)
    page = shown(client, address)
    assert "Chỉ người vận hành mở khóa được" in page
    assert f"{address}/link" not in page
    assert "đã bị người vận hành hệ thống khóa" in sent(client, f"{address}/link", 403)


def test_nobody_unlocks_the_own_account(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    own = site.account(AccountRole.TENANT_ADMIN)
    assert client.post(f"/accounts/{own}/unlock").status_code == 403


def test_a_link_to_a_new_password_ends_the_earlier_one(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    address = f"/accounts/{person.account}/link"
    first, second = (link_of(made(client, address)) for _ in range(2))
    shown(site.app.test_client(), first, 404)
    assert person.username in shown(site.app.test_client(), second)
    assert not LINK.search(shown(client, f"/accounts/{person.account}"))


def test_a_lost_second_factor_is_taken_away(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    head = site.account(AccountRole.BOARD_HEAD)
    theirs = site.browser(AccountRole.BOARD_HEAD)
    assert client.post(f"/accounts/{head}/second-factor").status_code == 302
    assert theirs.get("/profile/").location.startswith("/sign-in")
    again = signed_in(site, f"test.{AccountRole.BOARD_HEAD}", PASSWORD)
    assert again.get("/").location == "/profile/second-factor"
    site.accounts.pop(AccountRole.BOARD_HEAD)
    shown(client, f"/accounts/{head}")


def test_what_somebody_has_open_is_ended(site: Site) -> None:
    client, person = site.browser(AccountRole.TENANT_ADMIN), newcomer(site, AccountRole.STAFF)
    assert client.post(f"/accounts/{person.account}/end-sign-ins").status_code == 302
    assert person.client.get("/profile/").location.startswith("/sign-in")
    assert "1 phiên" in html.unescape(shown(client, "/accounts/"))


def test_ending_ones_own_sign_ins_leaves_the_browser_that_asks(site: Site) -> None:
    role = AccountRole.TENANT_ADMIN
    here, there = site.browser(role), site.browser(role)
    mine = site.account(role)
    answer = here.post(f"/accounts/{mine}/end-sign-ins", follow_redirects=True)
    assert answer.request.path == f"/accounts/{mine}"
    assert "Trình duyệt này vẫn đăng nhập." in answer.text
    assert there.get("/").location.startswith("/sign-in")
