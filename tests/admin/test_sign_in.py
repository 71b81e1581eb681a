"""The door: password, second factor, the way to a page, and what an attacker tries there."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import count
from urllib.parse import parse_qs, unquote, urlsplit

import pyotp
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update
from tests.admin.conftest import PASSWORD
from tests.admin.doors import post, sign_in, token
from tests.admin.world import OURS, THEIRS

from tinnhiem_admin.signed_in import COOKIE
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.accounts.operator import NewAccount
from tinnhiem_core.services.work import VIETNAM
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import SignIn

NO_UNIT = "Tài khoản này chưa mở được đơn vị nào"
NUMBERS = count(1)
ELSEWHERE = (
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n//evil.example",
    " //evil.example",
    "evil.example",
    "@evil.example",
    "//evil.example@localhost",
    "https://localhost@evil.example",
)


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    """A browser at an address of its own, since addresses are limited too."""
    address = f"10.1.{next(NUMBERS)}.1"
    client = app.test_client()
    client.environ_base["REMOTE_ADDR"] = address
    return client


def account(app: Flask, role: AccountRole = AccountRole.OBSERVER, **more: bool) -> tuple[str, str]:
    """Make an account; return its user name and the secret of its second factor."""
    username = f"door.{next(NUMBERS)}"
    new = NewAccount(
        tenant=OURS,
        username=username,
        name="Người thử cửa",
        role=role,
        password=PASSWORD,
        must_change=more.get("must_change", False),
        second_factor=more.get("second_factor", False),
    )
    return username, operator.create_account(app.extensions["tinnhiem"], new).secret


def test_a_password_opens_the_home_page(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    answer = sign_in(browser, name, PASSWORD)
    assert (answer.status_code, answer.location) == (303, "/")
    assert browser.get("/").status_code == 200


def test_a_second_factor_is_asked_for_before_any_page(app: Flask, browser: FlaskClient) -> None:
    name, secret = account(app, second_factor=True)
    assert sign_in(browser, name, PASSWORD).location == "/sign-in/code"
    assert browser.get("/").location == "/sign-in/code"
    code = pyotp.TOTP(secret).now()
    assert post(browser, "/sign-in/code", "/sign-in/code", code=code).location == "/"
    assert browser.get("/").status_code == 200


def test_a_wrong_code_stays_outside(app: Flask, browser: FlaskClient) -> None:
    name, secret = account(app, second_factor=True)
    sign_in(browser, name, PASSWORD)
    wrong = f"{(int(pyotp.TOTP(secret).now()) + 1) % 1_000_000:06}"
    answer = post(browser, "/sign-in/code", "/sign-in/code", code=wrong)
    assert answer.status_code == 422
    assert "Chưa đăng nhập được" in answer.get_data(as_text=True)
    assert browser.get("/").location == "/sign-in/code"


@pytest.mark.parametrize("known", [True, False])
def test_a_wrong_pair_never_says_which_half(
    app: Flask, browser: FlaskClient, *, known: bool
) -> None:
    name = account(app)[0] if known else "khong.co"
    answer = sign_in(browser, name, "sai hoan toan roi")
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in shown
    assert f'value="{name}"' in shown
    assert "sai hoan toan roi" not in shown


def test_five_wrong_ones_lock_and_say_until_when(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    for _attempt in range(5):
        sign_in(browser, name, "sai")
    answer = sign_in(browser, name, PASSWORD)
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 429
    again = parsedate_to_datetime(answer.headers["Retry-After"]) - datetime.now(UTC)
    assert timedelta(minutes=10) < again <= timedelta(minutes=15)
    assert "tạm khóa đến" in shown
    until = re.search(r"tạm khóa đến (\d\d:\d\d)", shown)
    assert until is not None
    in_vietnam = datetime.now(UTC).astimezone(VIETNAM) + timedelta(minutes=15)
    assert until[1] in {f"{in_vietnam - timedelta(minutes=one):%H:%M}" for one in (0, 1)}


def test_the_way_wanted_is_kept_through_both_steps(app: Flask, browser: FlaskClient) -> None:
    name, secret = account(app, AccountRole.TENANT_ADMIN, second_factor=True)
    asked = browser.get("/?q=điện")
    wanted = parse_qs(urlsplit(asked.location).query)["next"][0]
    arrived = sign_in(browser, name, PASSWORD, secret, wanted).location
    assert urlsplit(unquote(arrived))[2:4] == ("/", "q=điện")


@pytest.mark.parametrize("target", ELSEWHERE)
def test_nobody_is_led_elsewhere(app: Flask, browser: FlaskClient, target: str) -> None:
    name, secret = account(app, second_factor=True)
    answer = sign_in(browser, name, PASSWORD, secret, target)
    assert answer.location == "/"
    later = browser.get("/sign-in", query_string={"next": target})
    assert later.location == "/"


def test_the_secret_of_a_sign_in_is_replaced_at_each_step(
    app: Flask, browser: FlaskClient
) -> None:
    name, secret = account(app, second_factor=True)
    with browser.session_transaction() as kept:
        kept[COOKIE] = "planted-by-somebody"
    sign_in(browser, name, PASSWORD)
    with browser.session_transaction() as kept:
        first = kept[COOKIE]
    code = pyotp.TOTP(secret).now()
    post(browser, "/sign-in/code", "/sign-in/code", code=code)
    with browser.session_transaction() as kept:
        second = kept[COOKIE]
    assert len({"planted-by-somebody", first, second}) == 3
    other = app.test_client()
    for old in ("planted-by-somebody", first):
        with other.session_transaction() as kept:
            kept[COOKIE] = old
        assert other.get("/").status_code == 302


def test_signing_out_ends_the_sign_in_itself(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    sign_in(browser, name, PASSWORD)
    with browser.session_transaction() as kept:
        stolen = kept[COOKIE]
    assert post(browser, "/", "/sign-out").location == "/sign-in"
    thief = app.test_client()
    with thief.session_transaction() as kept:
        kept[COOKIE] = stolen
    assert thief.get("/").status_code == 302


def test_an_ended_sign_in_says_so(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    sign_in(browser, name, PASSWORD)
    database = app.extensions["tinnhiem"].database
    with database.work(door.scope()) as session:
        past = datetime.now(UTC) - timedelta(minutes=31)
        session.execute(update(SignIn).values(seen_at=past))
    answer = browser.get("/", follow_redirects=True)
    assert answer.request.path == "/sign-in"
    assert "Phiên đăng nhập đã kết thúc" in answer.get_data(as_text=True)
    assert "Phiên đăng nhập" not in app.test_client().get("/sign-in").get_data(as_text=True)


def test_keeping_a_sign_in_alive_needs_one(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    first = browser.get("/sign-in")
    assert browser.post("/sign-in/extend", data={"csrf_token": token(first)}).status_code == 401
    sign_in(browser, name, PASSWORD)
    assert post(browser, "/", "/sign-in/extend").status_code == 204


@pytest.mark.parametrize(
    "path", ["/sign-in", "/sign-in/code", "/sign-in/switch", "/sign-in/extend", "/sign-out"]
)
def test_no_form_is_taken_without_its_token(browser: FlaskClient, path: str) -> None:
    answer = browser.post(path, data={"username": "x", "password": "x"})
    assert answer.status_code == 400
    assert "Biểu mẫu không còn dùng được" in answer.get_data(as_text=True)


def test_the_language_can_be_changed_at_the_door(browser: FlaskClient) -> None:
    assert '<html lang="vi"' in browser.get("/sign-in").get_data(as_text=True)
    browser.get("/lang/en")
    shown = browser.get("/sign-in").get_data(as_text=True)
    assert '<html lang="en"' in shown
    assert "Sign in" in shown


def test_a_tenant_without_a_role_in_it_is_not_entered(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    sign_in(browser, name, PASSWORD)
    assert post(browser, "/", "/sign-in/switch", tenant=str(THEIRS)).status_code == 403
    assert post(browser, "/", "/sign-in/switch", tenant="nonsense").status_code == 403
    assert post(browser, "/", "/sign-in/switch", tenant=str(OURS)).location == "/"


def test_a_given_password_must_be_changed_first(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app, must_change=True)
    sign_in(browser, name, PASSWORD)
    where = browser.get("/").location
    assert "password" in where
    assert browser.get(where).status_code == 200


def test_a_role_that_needs_a_second_factor_sets_it_up_first(
    app: Flask, browser: FlaskClient
) -> None:
    name, _ = account(app, AccountRole.TENANT_ADMIN)
    sign_in(browser, name, PASSWORD)
    where = browser.get("/").location
    assert "second-factor" in where
    assert browser.get(where).status_code == 200


def test_whoever_has_no_role_left_is_told_so(app: Flask, browser: FlaskClient) -> None:
    name, _ = account(app)
    sign_in(browser, name, PASSWORD)
    database = app.extensions["tinnhiem"].database
    with database.work(door.scope()) as session:
        found = door.account_named(session, name)
        assert found is not None
        for grant, _tenant in door.grants(session, found.id, datetime.now(UTC).date()):
            grant.revoked_at = datetime.now(UTC)
    answer = browser.get("/", follow_redirects=True)
    assert answer.request.path == "/sign-in/tenants"
    assert NO_UNIT in answer.get_data(as_text=True)
