"""What a hostile browser sends: HEAD as a write, endless numbers, foreign hosts, broken files."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import create_engine, text
from tests.admin.conftest import Site, settings_for
from tests.admin.crawling import shots
from tests.admin.opened import sent
from tests.admin.world import OUR_ROW, OURS, open_whole

from tinnhiem_admin.app import build_app
from tinnhiem_admin.links import one_time_link
from tinnhiem_admin.settings import Settings
from tinnhiem_core.model.tenancy import AccountRole

ENDLESS = "9" * 5000
FORM = {
    "name": "Người lạ",
    "revision": "1",
    "until": "31/12/2099",
    "username": "nguoi.la",
    "password": "mot hai ba bon nam 96",
}
ADMINISTRATORS = (AccountRole.TENANT_ADMIN, AccountRole.PLATFORM_ADMIN)
FILES = ("/static/nowhere.css", "/static/", "/static/../app.py", "/static/appbuilder/nowhere.js")


def acts(site: Site) -> int:
    """Count what was done; refusals and downloads are written down whatever the verb."""
    engine = create_engine(site.place.owner)
    with engine.begin() as connection:
        open_whole(connection)
        asked = text(
            "select count(*) from audit_event"
            " where action not in ('access.refused', 'plan.exported')"
        )
        found = int(connection.execute(asked).scalar_one())
    engine.dispose()
    return found


@pytest.mark.parametrize("role", ADMINISTRATORS)
def test_head_writes_nothing_at_any_address(site: Site, role: AccountRole) -> None:
    client = site.browser(role)
    before, seen = acts(site), 0
    urls = {one.url for one in shots(site.app) if one.method == "GET" and "?" not in one.url}
    tenants = {one.replace(str(OUR_ROW), str(OURS)) for one in urls if "/tenants/" in one}
    for url in sorted(urls | tenants):
        assert client.head(url, data=FORM).status_code < 500, url
        seen += 1
    assert seen > 40
    assert acts(site) == before


def test_head_closes_no_tenant_where_post_does(site: Site) -> None:
    client = site.browser(AccountRole.PLATFORM_ADMIN)
    page, before = client.get(f"/tenants/{OURS}/edit").text, acts(site)
    revision = re.findall(r'name="revision" value="(\d+)"', page)[0]
    form = {"until": "31/12/2099", "revision": revision}
    assert client.head(f"/tenants/{OURS}/close", data=form).status_code == 200
    assert acts(site) == before
    assert client.post(f"/tenants/{OURS}/close", data=form).status_code == 303
    assert acts(site) == before + 2  # in the log of the platform and in that of the tenant


@pytest.mark.parametrize("address", FILES)
def test_a_missing_file_is_a_whole_page_with_its_headers(site: Site, address: str) -> None:
    got = site.app.test_client().get(address)
    assert got.status_code == 404
    assert "</html>" in got.text
    assert "default-src 'none'" in got.headers["Content-Security-Policy"]
    assert got.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["POST", "DELETE", "PUT"])
def test_a_file_takes_no_form(site: Site, method: str) -> None:
    got = site.app.test_client().open("/static/css/app.css", method=method)
    assert got.status_code == 405
    assert "GET" in got.headers["Allow"]
    assert "Content-Security-Policy" in got.headers


@pytest.mark.parametrize(
    "address",
    [
        "/people/?unit={}",
        "/people/?page={}",
        "/people/new?unit={}",
        "/units/new?parent={}",
        "/audit/?account={}",
        "/audit/?page={}",
        "/imports/1?page={}",
        "/people/{}",
    ],
)
def test_an_endless_number_in_an_address_names_nothing(site: Site, address: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    told = {422} if address == "/audit/?account={}" else {200, 404}  # a filter that isn't one
    assert client.get(address.format(ENDLESS)).status_code in told


def test_an_endless_number_in_a_form_is_refused_in_words(site: Site) -> None:
    client = site.browser(AccountRole.PLATFORM_ADMIN)
    numbers = {"revision": ENDLESS, "into": ENDLESS, "parent": ENDLESS, "until": "31/12/2099"}
    for page in ("edit", "close", "merge"):
        got = client.post(f"/tenants/{OURS}/{page}", data=FORM | numbers)
        assert got.status_code in {404, 409, 422}, page
        assert "</html>" in got.text


def test_an_endless_account_lets_nothing_through_the_filter(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    got = client.post("/audit/export", data={"account": ENDLESS, "kind": "csv"})
    assert got.status_code == 422  # told, and not read as "of nobody"
    assert got.mimetype == "text/html"


@pytest.mark.parametrize("field", ["text", "subject", "action"])
def test_a_filter_of_a_whole_book_finds_nothing(site: Site, field: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    got = client.post("/audit/export", data={field: "x" * 100_000, "kind": "csv"})
    assert got.status_code == 200
    assert len(got.text.splitlines()) == 1


def asking(site: Site, public: str = "", *, demo: bool = False) -> FlaskClient:
    settings = replace(settings_for(site.place), public_url=public, demo=demo)
    return build_app(settings, site.app.extensions["tinnhiem"]).test_client()


@pytest.mark.parametrize(
    ("public", "demo", "host", "code"),
    [
        ("", False, "localhost:8000", 200),
        ("", False, "127.0.0.1:8000", 200),
        ("", False, "evil.example", 400),
        ("https://tn.example.vn", False, "tn.example.vn", 200),
        ("https://tn.example.vn", False, "evil.example", 400),
        ("https://tn.example.vn", False, "tn.example.vn.evil.example", 400),
        ("https://tn.example.vn", True, "tn.example.vn", 400),
        ("https://tn.example.vn", True, "localhost", 200),
    ],
)
def test_only_ones_own_host_is_answered(
    site: Site,
    public: str,
    demo: bool,  # noqa: FBT001 - a column
    host: str,
    code: int,
) -> None:
    client = asking(site, public, demo=demo)
    for address in ("/sign-in", "/static/css/app.css"):
        with client.get(address, headers={"Host": host}) as got:
            assert got.status_code == code
            assert "Content-Security-Policy" in got.headers
            assert b"evil" not in got.data
    if code == 400:
        assert client.post("/sign-in", headers={"Host": host}).status_code == 400
        assert client.get("/api/v1/people/", headers={"Host": host}).status_code == 400


def test_a_link_on_a_slip_is_of_the_public_address(site: Site) -> None:
    app = asking(site, "https://tn.example.vn:8443").application
    with app.test_request_context("/", headers={"Host": "tn.example.vn"}):
        assert one_time_link("abc") == "https://tn.example.vn:8443/join/abc"


def test_hosts_of_a_plain_installation_are_this_machines_own() -> None:
    plain = Settings(database_url="sqlite://", secret_key="s" * 48)
    assert plain.hosts == ("localhost", "127.0.0.1")
    assert replace(plain, public_url="https://tn.example.vn").hosts == ("tn.example.vn",)


def test_a_key_is_of_a_role_that_this_tenant_can_give(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    assert 'value="central_officer"' not in client.get("/keys/new").text
    before = acts(site)
    sent(client, "/keys/new", 422, name="Phần mềm", role="central_officer", until="")
    assert acts(site) == before
