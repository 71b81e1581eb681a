"""A form sent after its sign-in ended: kept for who typed it, and for nobody else."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Final

import pyotp
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, update
from tests.admin.conftest import PASSWORD
from tests.admin.crawling import field_names
from tests.admin.doors import post, sign_in, token
from tests.admin.world import OUR_ROW, OURS, THEIRS
from werkzeug.test import TestResponse

import tinnhiem_admin
from tinnhiem_admin import kept_forms
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.accounts.operator import NewAccount
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import AuditEvent, Grant, Person, SignIn

NUMBERS = count(1)
FORM: Final = "/people/new"
NAME: Final = 'Lò Thị "Muộn" <script>alert(1)</script>'
TYPED: Final = {"name": NAME, "key": "MUON1", "born": "khong phai ngay"}
KEPT: Final = re.compile(r'name="kept" value="([^"]+)"')
HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
NOT_SAVED: Final = "Chưa lưu: hãy xem lại rồi gửi."


class Typist:
    """An account of ours and its browser."""

    def __init__(self, app: Flask, role: AccountRole = AccountRole.STAFF, **more: bool) -> None:
        self.app, self.username = app, f"kept.{next(NUMBERS)}"
        new = NewAccount(
            tenant=OURS,
            username=self.username,
            name="Người gõ chậm",
            role=role,
            password=PASSWORD,
            must_change=False,
            second_factor=more.get("second_factor", False),
        )
        made = operator.create_account(app.extensions["tinnhiem"], new)
        self.account, self.secret = made.account, made.secret
        self.browser = app.test_client()
        self.browser.environ_base["REMOTE_ADDR"] = f"10.3.{next(NUMBERS)}.1"
        sign_in(self.browser, self.username, PASSWORD, self.secret)

    def end(self) -> None:
        """Let the sign-in end, as after half an hour without a request."""
        late = datetime.now(UTC) - timedelta(minutes=31)
        with self.app.extensions["tinnhiem"].database.work(door.scope()) as session:
            mine = SignIn.account_id == self.account
            session.execute(update(SignIn).where(mine).values(seen_at=late))

    def send_late(self, path: str = FORM, **values: str) -> TestResponse:
        """Open a form, let the sign-in end, send the form."""
        shown = token(self.browser.get(path))
        self.end()
        return self.browser.post(path, data={"csrf_token": shown, **(values or TYPED)})

    def return_with(self, answer: TestResponse, username: str = "") -> TestResponse:
        """Sign in at the page that was the answer."""
        values = {"csrf_token": token(answer), "kept": kept(answer), "password": PASSWORD}
        return self.browser.post(
            "/sign-in", data={**values, "username": username or self.username}
        )


def kept(answer: TestResponse) -> str:
    found = KEPT.search(answer.text)
    return found[1] if found else ""


def fields(answer: TestResponse) -> dict[str, str]:
    """Return the hidden fields of the page that offers the form again."""
    return {name: html.unescape(value) for name, value in HIDDEN.findall(answer.text)}


def look(browser: FlaskClient, offered: TestResponse, path: str = FORM) -> TestResponse:
    return browser.post(path, data={**fields(offered), "look_again": "1"})


def people(app: Flask) -> int:
    with app.extensions["tinnhiem"].database.reading(Scope(tenant=OURS)) as session:
        return session.scalar(select(func.count(Person.id))) or 0


def acts(app: Flask) -> int:
    with app.extensions["tinnhiem"].database.reading(Scope(tenant=OURS)) as session:
        return session.scalar(select(func.count(AuditEvent.id))) or 0


def test_what_was_typed_is_there_again_and_not_saved(app: Flask) -> None:
    me, before = Typist(app), people(app)
    late = me.send_late()
    assert (late.status_code, late.request.path) == (403, FORM)
    assert "nội dung vừa nhập được giữ trong trang này" in late.text
    offered = me.return_with(late)
    assert offered.status_code == 200
    assert "<script>alert" not in offered.text
    assert f'action="{FORM}"' in offered.text
    logged = acts(app)
    again = look(me.browser, offered)
    assert html.escape(NAME, quote=True).replace("&#x27;", "&#39;") in again.text.replace(
        "&#34;", "&quot;"
    )
    assert 'value="MUON1"' in again.text
    assert NOT_SAVED in again.text
    assert (people(app), acts(app)) == (before, logged)


def test_it_is_saved_once_it_is_sent_by_the_person(app: Flask) -> None:
    me, before = Typist(app), people(app)
    typed = {"name": "Lò Thị Kịp", "key": f"KIP{next(NUMBERS)}"}
    again = look(me.browser, me.return_with(me.send_late(**typed)))
    assert NOT_SAVED in again.text
    assert people(app) == before
    sent = me.browser.post(FORM, data={"csrf_token": token(again), **typed})
    assert sent.status_code == 303
    assert people(app) == before + 1


def test_it_passes_through_the_second_factor(app: Flask) -> None:
    me = Typist(app, second_factor=True)
    second = me.return_with(me.send_late())
    assert (second.status_code, bool(kept(second))) == (200, True)
    wrong = {"csrf_token": token(second), "kept": kept(second), "code": "000000"}
    refused = me.browser.post("/sign-in/code", data=wrong)
    assert (refused.status_code, bool(kept(refused))) == (422, True)
    right = {**wrong, "csrf_token": token(refused), "code": _next_code(me.secret)}
    offered = me.browser.post("/sign-in/code", data=right)
    assert fields(offered)["name"] == NAME
    assert NOT_SAVED in look(me.browser, offered).text


def _next_code(secret: str) -> str:
    """Return the code after the one that opened the first sign-in: each works once."""
    return pyotp.TOTP(secret).at(datetime.now(UTC) + timedelta(seconds=30))


def test_a_wrong_password_loses_nothing(app: Flask) -> None:
    me = Typist(app)
    late = me.send_late()
    values = {"csrf_token": token(late), "kept": kept(late), "username": me.username}
    refused = me.browser.post("/sign-in", data={**values, "password": "sai"})
    assert refused.status_code == 422
    assert fields(me.return_with(refused))["name"] == NAME


def test_another_account_never_gets_it(app: Flask) -> None:
    me, other = Typist(app), Typist(app)
    answer = me.return_with(me.send_late(), other.username)
    assert (answer.status_code, answer.location) == (303, "/")
    assert "không được giữ lại" in me.browser.get("/").text


def test_the_same_account_in_another_tenant_never_gets_it(app: Flask) -> None:
    me = Typist(app)
    late = me.send_late()
    database = app.extensions["tinnhiem"].database
    with database.work(Scope(tenant=OURS)) as session:
        mine = update(Grant).where(Grant.account_id == me.account)
        session.execute(mine.values(revoked_at=datetime.now(UTC)))
    with database.work(Scope(tenant=THEIRS)) as session:
        given = {"role": AccountRole.STAFF, "granted_at": datetime.now(UTC)}
        session.add(Grant(account_id=me.account, **given))
    assert me.return_with(late).status_code == 303


def test_a_form_without_its_token_is_never_kept(app: Flask) -> None:
    me = Typist(app)
    me.browser.get(FORM)
    me.end()
    foreign = me.browser.post(FORM, data=TYPED)
    stolen = token(app.test_client().get("/sign-in"))  # signed by us, for another browser
    assert (foreign.status_code, kept(foreign)) == (400, "")
    elsewhere = me.browser.post(FORM, data={"csrf_token": stolen, **TYPED})
    assert (elsewhere.status_code, kept(elsewhere)) == (400, "")


def test_who_never_signed_in_gets_no_form_kept(app: Flask) -> None:
    browser = app.test_client()
    shown = token(browser.get("/sign-in"))
    answer = browser.post(FORM, data={"csrf_token": shown, **TYPED})
    assert (answer.status_code, answer.location) == (302, f"/sign-in?next={FORM}")


def test_signing_out_leaves_nothing_to_keep(app: Flask) -> None:
    me = Typist(app)
    shown = token(me.browser.get(FORM))
    post(me.browser, "/", "/sign-out")
    answer = me.browser.post(FORM, data={"csrf_token": shown, **TYPED})
    assert (answer.status_code, kept(answer)) == (400, "")


@pytest.mark.parametrize("spoil", [lambda one: one[:-2] + "xx", lambda _one: "x", lambda _one: ""])
def test_a_kept_form_that_we_did_not_seal_is_dropped(app: Flask, spoil: object) -> None:
    me = Typist(app)
    late = me.send_late()
    text = spoil(kept(late))  # type: ignore[operator]
    values = {"csrf_token": token(late), "kept": text, "password": PASSWORD}
    answer = me.browser.post("/sign-in", data={**values, "username": me.username})
    assert (answer.status_code, answer.location) == (303, "/")


def test_a_kept_form_is_dropped_after_half_an_hour(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = Typist(app)
    late = me.send_late()
    monkeypatch.setattr(kept_forms, "SECONDS", -1)
    assert me.return_with(late).location == "/"
    assert kept_forms.SECONDS != 30 * 60


def test_a_long_form_and_a_file_are_not_kept(app: Flask) -> None:
    me = Typist(app)
    fits = {**TYPED, "name": "ậ" * (kept_forms.LARGEST // 3 - 50)}
    assert kept(me.send_late(**fits))
    sign_in(me.browser, me.username, PASSWORD)
    long = me.send_late(**TYPED | {"name": "ậ" * (kept_forms.LARGEST // 3 + 1)})
    assert (long.status_code, kept(long)) == (302, "")
    assert "Chưa ghi gì" in me.browser.get(long.location).text
    sign_in(me.browser, me.username, PASSWORD)
    shown = token(me.browser.get("/imports/new"))
    me.end()
    file = {"csrf_token": shown, "file": (BytesIO(b"x"), "a.csv"), "note": "x"}
    assert me.browser.post("/imports/new", data=file).status_code == 302


def test_passwords_codes_and_secrets_are_never_kept(app: Flask) -> None:
    me = Typist(app)
    for path in ("/profile/password", "/profile/second-factor"):
        answer = me.send_late(path, current=PASSWORD, password="x" * 20, code="123456")
        assert (answer.status_code, kept(answer)) == (302, ""), path
        sign_in(me.browser, me.username, PASSWORD)


def test_every_page_that_asks_for_a_secret_is_one_that_keeps_nothing() -> None:
    root = Path(tinnhiem_admin.__file__).parent / "templates/tinnhiem"
    asking = {
        one.parent.name
        for one in root.rglob("*.html")
        if re.search(r'kind="password"|one-time-code', one.read_text(encoding="utf-8"))
    }
    assert asking == {"profile", "joining", "sign_in"}  # one's own account, and the door


def test_a_row_of_a_plan_is_there_again(app: Flask) -> None:
    me = Typist(app, AccountRole.TENANT_ADMIN, second_factor=True)
    path = f"/plan/{OUR_ROW}/new?table=title_rows"
    shown = me.browser.get(path)
    revision = fields(shown)["revision"]
    me.end()
    typed = {"csrf_token": token(shown), "revision": revision, "note": "Dòng\r\ngõ dở"}
    second = me.return_with(me.browser.post(path, data=typed))
    code = _next_code(me.secret)
    values = {"csrf_token": token(second), "kept": kept(second), "code": code}
    offered = me.browser.post("/sign-in/code", data=values)
    assert fields(offered)["revision"] == revision
    assert "gõ dở" in fields(offered)["note"]
    again = look(me.browser, offered, path)
    assert NOT_SAVED in again.text
    assert again.status_code in {409, 422}


def test_a_button_is_not_pressed_by_looking_again(app: Flask) -> None:
    me = Typist(app)
    key = f"BO{next(NUMBERS)}"
    sent = post(me.browser, FORM, FORM, name="Lò Thị Bỏ", key=key)
    person, before = sent.location, people(app)
    hidden = fields(me.browser.get(f"{person}/delete"))
    looked = me.browser.post(f"{person}/delete", data={**hidden, "look_again": "1"})
    assert (looked.status_code, people(app)) == (422, before)
    assert me.browser.post(f"{person}/delete", data=hidden).status_code == 303
    assert people(app) == before - 1


def test_the_crawl_sends_what_would_write() -> None:
    assert "look_again" not in field_names()
