"""A browser keeps our files until they change, whoever is signed in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from tests.admin.conftest import Site

import tinnhiem_admin
from tinnhiem_admin.static_files import YEAR, init_static
from tinnhiem_core.model.tenancy import AccountRole

NAMED = re.compile(r'(?:href|src)="(/static/[^"#]+)')


@pytest.fixture(scope="module")
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def test_every_file_that_a_page_names_is_kept_for_a_year(browser: FlaskClient) -> None:
    named = set(NAMED.findall(browser.get("/people/").text))
    assert {Path(one.partition("?")[0]).suffix for one in named} == {".css", ".js", ".svg"}
    for address in named:
        with browser.get(address) as got:
            assert got.status_code == 200
            assert got.headers["Cache-Control"] == f"public, max-age={YEAR}, immutable"
            assert "Cookie" not in got.headers.get("Vary", "")
            assert "Set-Cookie" not in got.headers


@pytest.mark.parametrize("address", ["/static/css/app.css", "/static/css/app.css?v=000000000000"])
def test_a_file_of_another_version_is_asked_for_each_time(
    browser: FlaskClient, address: str
) -> None:
    with browser.get(address) as got:
        assert got.headers["Cache-Control"] == "no-cache"


def test_a_missing_file_is_not_kept(browser: FlaskClient, site: Site) -> None:
    version = site.app.config["static_version"]
    with browser.get(f"/static/css/nowhere.css?v={version}") as got:
        assert got.headers["Cache-Control"] == "no-store"


def test_a_font_that_a_style_sheet_names_is_kept_for_a_week(browser: FlaskClient) -> None:
    with browser.get("/static/css/tokens.css") as sheet:
        font = re.findall(r'url\("\.\.(/fonts/[^"]+)"\)', sheet.get_data(as_text=True))[0]
    with browser.get(f"/static{font}") as got:
        assert got.headers["Cache-Control"] == "public, max-age=604800"


def test_the_digest_changes_with_any_file(tmp_path: Path) -> None:
    def version() -> str:
        app = Flask("any", static_folder=str(tmp_path))
        init_static(app)
        return str(app.config["static_version"])

    (tmp_path / "a.css").write_text("a")
    first = version()
    assert version() == first
    (tmp_path / "a.css").write_text("b")
    assert version() != first
    (tmp_path / "a.css").write_text("a")
    (tmp_path / "a.css").rename(tmp_path / "b.css")
    assert version() != first


def test_no_card_is_kept_whole_in_print() -> None:
    """One that is longer than a page would leave the page before it empty."""
    css = (Path(tinnhiem_admin.__file__).parent / "static/css/pages.css").read_text("utf-8")
    on_paper = css.split("@media print", 1)[1].split("@media", 1)[0]
    whole = [one for one in on_paper.splitlines() if "break-inside: avoid" in one]
    assert whole
    assert not any(re.search(r"\.tn-card[ ,{][^}]*break-inside: avoid", one) for one in whole)
