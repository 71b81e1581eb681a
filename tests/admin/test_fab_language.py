"""The choice of a language: kept in the browser, back to where it was made, never elsewhere."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site

from tinnhiem_core.model.tenancy import AccountRole

LANG = re.compile(r'<html[^>]*\blang="(\w+)"')


def spoken(client: FlaskClient, url: str = "/sign-in") -> str:
    found = LANG.search(client.get(url).text)
    assert found is not None
    return found.group(1)


def test_a_page_is_vietnamese_until_english_is_chosen(site: Site) -> None:
    client = site.app.test_client()
    assert spoken(client) == "vi"
    assert client.get("/lang/en").status_code == 302
    assert spoken(client) == "en"
    assert "Sign in" in client.get("/sign-in").text
    client.get("/lang/vi")
    assert spoken(client) == "vi"
    assert "Đăng nhập" in client.get("/sign-in").text


def test_what_is_chosen_wins_over_the_account_in_this_browser(site: Site) -> None:
    browser = site.browser(AccountRole.TENANT_ADMIN)
    assert spoken(browser, "/no-such-page") == "vi"
    browser.get("/lang/en")
    assert spoken(browser, "/no-such-page") == "en"
    assert spoken(site.browser(AccountRole.TENANT_ADMIN), "/no-such-page") == "vi"


@pytest.mark.parametrize("locale", ["fr", "VI", "en_US", "..", "%00", "vi%0d%0aX: y"])
def test_another_language_is_404(site: Site, locale: str) -> None:
    assert site.app.test_client().get(f"/lang/{locale}").status_code == 404


@pytest.mark.parametrize(
    ("referrer", "target"),
    [
        ("http://localhost/sign-in?next=/a", "/sign-in?next=/a"),
        ("http://elsewhere.example/sign-in", "/"),
        ("http://localhost//elsewhere.example", "/"),
        ("http://localhost@elsewhere.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
    ],
)
def test_it_leads_back_to_the_page_and_never_elsewhere(
    site: Site, referrer: str, target: str
) -> None:
    sent = site.app.test_client().get("/lang/en", headers={"Referer": referrer})
    assert sent.headers["Location"] == target


def test_nothing_in_the_query_changes_the_language(site: Site) -> None:
    assert spoken(site.app.test_client(), "/sign-in?_l_=en") == "vi"
