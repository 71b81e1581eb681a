"""One's own account: what is forced at sign-in, the second factor, sign-ins, display."""

from __future__ import annotations

import re

import pyotp
import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import PASSWORD, Site
from tests.admin.opened import (
    MOST_STATEMENTS,
    errors_of,
    newcomer,
    secret_of,
    sent,
    shown,
    signed_in,
    statements,
)
from tests.admin.world import THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole

PAGES = ("/profile/", "/profile/password", "/profile/second-factor", "/profile/sessions")
FRESH = "chin con song chay nguoc 27"
CODE = re.compile(r"[A-Z2-9]{5}-[A-Z2-9]{5}")


@pytest.mark.parametrize("role", AccountRole)
def test_everybody_reaches_their_own_account(site: Site, role: AccountRole) -> None:
    client = site.browser(role)
    for address in PAGES:
        client.get(address)
        with statements(site) as seen:
            shown(client, address)
        assert len(seen) <= MOST_STATEMENTS, address


def test_whoever_is_not_signed_in_is_sent_to_the_door(site: Site) -> None:
    for address in PAGES:
        answer = site.app.test_client().get(address)
        assert answer.status_code == 302
        assert answer.location.startswith("/sign-in?next=")


def test_a_first_password_is_changed_before_anything_else(site: Site) -> None:
    client = newcomer(site, AccountRole.STAFF, must_change=True).client
    for address in ("/", "/profile/", "/profile/sessions", "/profile/second-factor"):
        assert client.get(address).location == "/profile/password", address
    assert "Đặt mật khẩu mới" in shown(client, "/profile/password")
    same = {"current": PASSWORD, "password": FRESH, "repeat": FRESH}
    assert client.post("/profile/password", data=same).location == "/"
    shown(client, "/profile/")


def test_everything_against_a_new_password_is_said_at_once(site: Site) -> None:
    client = newcomer(site, AccountRole.STAFF).client
    typed = {"current": PASSWORD, "password": "ngắn", "repeat": "khác"}
    assert errors_of(sent(client, "/profile/password", 422, **typed)) == ["password", "repeat"]
    wrong = {"current": "sai", "password": FRESH, "repeat": FRESH}
    assert errors_of(sent(client, "/profile/password", 422, **wrong)) == ["current"]


def test_a_changed_password_ends_every_other_sign_in(site: Site) -> None:
    person = newcomer(site, AccountRole.STAFF)
    other = signed_in(site, person.username)
    typed = {"current": PASSWORD, "password": FRESH, "repeat": FRESH}
    assert person.client.post("/profile/password", data=typed).location == "/profile/"
    shown(person.client, "/profile/")
    assert other.get("/profile/").location.startswith("/sign-in")


def test_a_role_that_needs_a_second_factor_sets_it_up_first(site: Site) -> None:
    client = newcomer(site, AccountRole.TENANT_ADMIN).client
    for address in ("/", "/profile/", "/accounts/"):
        assert client.get(address).location == "/profile/second-factor", address
    secret = secret_of(sent(client, "/profile/second-factor", 200, act="begin"))
    again = sent(
        client, "/profile/second-factor", 422, act="confirm", code="000000", secret=secret
    )
    assert secret_of(again) == secret
    assert errors_of(again) == ["code"]
    assert client.get("/").location == "/profile/second-factor"
    done = sent(
        client, "/profile/second-factor", 200, act="confirm", code=pyotp.TOTP(secret).now()
    )
    assert "quay lại không xem lại được" in done
    codes = CODE.findall(done)
    assert len(codes) == 10
    shown(client, "/profile/")
    assert not CODE.search(shown(client, "/profile/second-factor"))
    assert client.get("/").status_code == 200


def test_the_password_comes_before_the_second_factor(site: Site) -> None:
    client = newcomer(site, AccountRole.TENANT_ADMIN, must_change=True).client
    assert client.get("/profile/second-factor").location == "/profile/password"
    typed = {"current": PASSWORD, "password": FRESH, "repeat": FRESH}
    assert client.post("/profile/password", data=typed).location == "/"
    assert client.get("/").location == "/profile/second-factor"


def enrolled(site: Site, role: AccountRole) -> tuple[FlaskClient, list[str]]:
    client = newcomer(site, role).client
    secret = secret_of(sent(client, "/profile/second-factor", 200, act="begin"))
    code = pyotp.TOTP(secret).now()
    done = sent(client, "/profile/second-factor", 200, act="confirm", code=code)
    return client, CODE.findall(done)


def test_recovery_codes_are_renewed_with_one_of_them(site: Site) -> None:
    client, codes = enrolled(site, AccountRole.STAFF)
    fresh = CODE.findall(sent(client, "/profile/second-factor", 200, act="codes", code=codes[0]))
    assert len(set(fresh)) == 10
    assert not set(fresh) & set(codes)
    refused = sent(client, "/profile/second-factor", 422, act="codes", code=codes[1])
    assert errors_of(refused) == ["codes-code"]


def test_a_second_factor_is_removed_where_no_role_needs_it(site: Site) -> None:
    client, codes = enrolled(site, AccountRole.STAFF)
    answer = client.post("/profile/second-factor", data={"act": "remove", "code": codes[0]})
    assert answer.location == "/profile/second-factor"
    assert "Chưa thiết lập" in shown(client, "/profile/second-factor")


def test_a_second_factor_that_a_role_needs_stays(site: Site) -> None:
    client, codes = enrolled(site, AccountRole.BOARD_HEAD)
    assert 'value="remove"' not in shown(client, "/profile/second-factor")
    sent(client, "/profile/second-factor", 403, act="remove", code=codes[0])
    assert "Đã thiết lập" in shown(client, "/profile/second-factor")


def test_a_new_phone_is_set_up_with_the_old_ones_code(site: Site) -> None:
    client, codes = enrolled(site, AccountRole.STAFF)
    sent(client, "/profile/second-factor", 422, act="begin", code="123456")
    secret_of(sent(client, "/profile/second-factor", 200, act="begin", code=codes[0]))
    assert 'value="remove"' in shown(client, "/profile/second-factor")  # the old one still counts


def test_a_sign_in_elsewhere_is_ended(site: Site) -> None:
    person = newcomer(site, AccountRole.STAFF)
    other, third = (signed_in(site, person.username) for _ in range(2))
    page = shown(person.client, "/profile/sessions")
    numbers = re.findall(r"/profile/sessions/(\d+)/end", page)
    assert len(numbers) == 2
    assert page.count("Trình duyệt này") == 1
    assert person.client.post(f"/profile/sessions/{numbers[0]}/end").status_code == 302
    ended = [one.get("/profile/").status_code for one in (other, third)]
    assert sorted(ended) == [200, 302]
    assert person.client.post("/profile/sessions/end-others").status_code == 302
    assert other.get("/profile/").status_code == third.get("/profile/").status_code == 302
    shown(person.client, "/profile/")


def test_nobody_ends_somebody_elses_sign_in(site: Site) -> None:
    person, other = newcomer(site, AccountRole.STAFF), newcomer(site, AccountRole.STAFF)
    signed_in(site, other.username)
    theirs = re.findall(r"/sessions/(\d+)/end", shown(other.client, "/profile/sessions"))
    for number in (*theirs, THEIR_ROW):
        assert person.client.post(f"/profile/sessions/{number}/end").status_code == 404
    shown(other.client, "/profile/")


def test_name_and_mail_are_refused_together_and_stay_as_typed(site: Site) -> None:
    client = newcomer(site, AccountRole.STAFF).client
    page = sent(client, "/profile/contact", 422, name=" ", email="không có a còng")
    assert errors_of(page) == ["name", "email"]
    assert 'value="không có a còng"' in page
    typed = {"name": "Lò Thị Mới", "email": "moi@example.vn"}
    assert client.post("/profile/contact", data=typed).status_code == 302
    assert "Lò Thị Mới" in shown(client, "/profile/")


def test_the_language_holds_in_the_next_browser_too(site: Site) -> None:
    person = newcomer(site, AccountRole.STAFF)
    assert person.client.post("/profile/language", data={"language": "en"}).status_code == 302
    assert '<html lang="en"' in shown(person.client, "/profile/")
    assert '<html lang="en"' in shown(signed_in(site, person.username), "/profile/")
    assert person.client.post("/profile/language", data={"language": "fr"}).status_code == 422


def test_the_size_of_text_holds_until_it_is_normal_again(site: Site) -> None:
    client = newcomer(site, AccountRole.STAFF).client
    client.post("/profile/scale", data={"scale": "xl"})
    assert 'data-scale="xl"' in shown(client, "/profile/")
    client.post("/profile/scale", data={"scale": "md"})
    assert "data-scale=" not in shown(client, "/profile/").partition(">")[0]
    assert client.post("/profile/scale", data={"scale": "xxl"}).status_code == 422


def test_it_leads_back_to_the_page_that_asked_and_nowhere_else(site: Site) -> None:
    client = newcomer(site, AccountRole.STAFF).client
    for came, leads in (
        ("http://localhost/profile/sessions", "/profile/sessions"),
        ("https://elsewhere.example/x", "/profile/"),
    ):
        answer = client.post("/profile/scale", data={"scale": "lg"}, headers={"Referer": came})
        assert answer.location == leads
