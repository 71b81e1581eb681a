"""What every kind of answer tells the browser: pages, errors, files, refusals of the API."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask, abort
from flask.testing import FlaskClient
from tests.admin.conftest import Site, settings_for
from werkzeug.test import TestResponse

from tinnhiem_admin.app import MAX_BODY, build_app
from tinnhiem_core.model.tenancy import AccountRole

ANSWERS = {
    "page": ("GET", "/sign-in", 200),
    "redirect": ("GET", "/", 302),
    "not found": ("GET", "/nowhere", 404),
    "wrong verb": ("DELETE", "/sign-in", 405),
    "no token": ("POST", "/sign-in", 400),
    "api": ("GET", "/api/v1/people/", 401),
    "crash": ("GET", "/crash", 500),
    "too often": ("GET", "/too-often", 429),
    "file": ("GET", "/static/css/app.css", 200),
}


def make(site: Site, *, tls: bool) -> Flask:
    settings = replace(settings_for(site.place), tls=tls)
    app = build_app(settings, site.app.extensions["tinnhiem"])

    @app.route("/crash")
    def crash() -> str:
        message = "secret of the inside"
        raise RuntimeError(message)

    @app.route("/too-often")
    def too_often() -> str:
        return abort(429)

    return app


@pytest.fixture(scope="module", params=["plain", "tls"])
def made(site: Site, request: pytest.FixtureRequest) -> tuple[FlaskClient, bool]:
    tls = request.param == "tls"
    client = make(site, tls=tls).test_client()
    if tls:
        client.environ_base["wsgi.url_scheme"] = "https"
    return client, tls


def ask(client: FlaskClient, kind: str) -> TestResponse:
    method, path, code = ANSWERS[kind]
    answer = client.open(path, method=method)
    assert answer.status_code == code
    return answer


@pytest.mark.parametrize("kind", ANSWERS)
def test_every_answer_carries_the_headers(made: tuple[FlaskClient, bool], kind: str) -> None:
    client, tls = made
    answer = ask(client, kind)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert ("Strict-Transport-Security" in answer.headers) == tls
    assert ("no-store" in answer.headers["Cache-Control"]) == (kind != "file")
    answer.close()


@pytest.mark.parametrize("kind", ["not found", "wrong verb", "no token", "crash", "too often"])
def test_a_refusal_is_a_page_of_ours_without_the_inside(
    made: tuple[FlaskClient, bool], kind: str
) -> None:
    shown = ask(made[0], kind).get_data(as_text=True)
    assert '<html lang="vi"' in shown
    assert shown.count("<h1") == 1
    assert "secret of the inside" not in shown
    assert "Traceback" not in shown
    assert "style=" not in shown
    assert " onclick" not in shown


def test_a_wrong_verb_says_which_are_right(made: tuple[FlaskClient, bool]) -> None:
    assert "POST" in ask(made[0], "wrong verb").headers["Allow"]


def test_the_api_refuses_in_json(made: tuple[FlaskClient, bool]) -> None:
    answer = ask(made[0], "api")
    assert answer.mimetype == "application/json"
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_file_too_large_is_refused(made: tuple[FlaskClient, bool]) -> None:
    answer = made[0].post("/sign-in", data={"file": "x" * (MAX_BODY + 1)})
    assert answer.status_code == 413
    assert "Tệp quá lớn" in answer.get_data(as_text=True)


def test_the_cookie_is_kept_from_scripts_and_other_sites(made: tuple[FlaskClient, bool]) -> None:
    known, tls = made
    client = known.application.test_client()
    client.environ_base |= known.environ_base
    cookie = ask(client, "page").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert ("Secure" in cookie) == tls
    assert cookie.startswith("__Host-tinnhiem=" if tls else "tinnhiem=")
    assert "Domain" not in cookie


def test_a_policy_is_new_with_every_answer(made: tuple[FlaskClient, bool]) -> None:
    first, second = ask(made[0], "page"), ask(made[0], "page")
    key = "Content-Security-Policy"
    assert first.headers[key] != second.headers[key]


def test_nothing_stands_in_the_way_of_the_policy(site: Site) -> None:
    shown = site.browser(AccountRole.TENANT_ADMIN).get("/").get_data(as_text=True)
    assert "style=" not in shown
    assert "<script>" not in shown
    assert "//" not in shown.replace("http://www.w3.org", "").replace("http://localhost", "")


def test_a_database_that_is_gone_still_answers_with_a_code(site: Site) -> None:
    app = make(site, tls=False)
    client = app.test_client()
    site.sign_in(client, AccountRole.OBSERVER)
    app.extensions["tinnhiem"] = None
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Traceback" not in answer.get_data(as_text=True)
    assert "Content-Security-Policy" in answer.headers
