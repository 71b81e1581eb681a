"""The installed localities as the platform sees them, those in quarantine too."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site, settings_for
from tests.admin.world import OUR_ROW, OURS

from tinnhiem_admin.app import build_app
from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import Installed
from tinnhiem_core.services.accounts.ceilings import grantable

FAULT = find("L.601", slug="hong", distribution="tinnhiem-hong", error="thiếu tệp")


@pytest.fixture
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.PLATFORM_ADMIN)


def with_localities(site: Site, localities: Localities) -> FlaskClient:
    """Return a browser of the platform on a site where these localities are installed."""
    platform = replace(site.app.extensions["tinnhiem"], localities=localities)
    client = build_app(settings_for(site.place), platform).test_client()
    site.sign_in(client, AccountRole.PLATFORM_ADMIN)
    return client


def broken() -> Localities:
    """Return localities of which one was set aside when it was loaded."""
    found = Localities()
    one = Installed(slug="hong", distribution="tinnhiem-hong", version="9.9", fault=FAULT)
    found.installed = (one,)
    return found


def test_every_package_shows_version_plan_counts_and_tenants(browser: FlaskClient) -> None:
    shown = browser.get("/plugins/").get_data(as_text=True)
    for name in ("Tỉnh Điện Biên", "Tỉnh Bắc Giang", "Huyện Ninh Sơn", "Tỉnh Nam Định"):
        assert name in shown
    assert "Kế hoạch số 104-KH/TU ngày 30/08/2023" in shown
    assert "tinnhiem-dien-bien" in shown
    assert f'href="/tenants/{OURS}"' in shown
    assert "Các gói đều hoạt động" in shown


def test_one_package_lists_every_finding_of_its_check(browser: FlaskClient) -> None:
    shown = browser.get("/plugins/dien_bien").get_data(as_text=True)
    assert "0 lỗi, 12 cảnh báo, 4 lưu ý" in shown
    assert shown.count('<span class="tn-code">') == 16


@pytest.mark.parametrize("slug", ["dien_bien", "nam_dinh", "ninh_son", "quang_ngai", "bac_giang"])
def test_a_finding_stands_at_rows_that_people_know(browser: FlaskClient, slug: str) -> None:
    shown = browser.get(f"/plugins/{slug}").get_data(as_text=True)
    places = re.findall(r'<p class="tn-meta"><span class="tn-code">[^<]*</span>([^<]*)', shown)
    assert places
    assert not re.search(r"[a-z]_[a-z]|gaps\.|timeline\.", " ".join(places)), places


def test_a_package_in_quarantine_says_why_and_what_to_do(site: Site) -> None:
    client = with_localities(site, broken())
    for path in ("/plugins/", "/plugins/hong"):
        shown = client.get(path).get_data(as_text=True)
        assert FAULT.text() in shown.replace("&#34;", '"').replace("&#39;", "'")
        assert "cách ly" in shown
    assert "1 gói cấu hình đang cách ly" in client.get("/").get_data(as_text=True)


def test_no_package_at_all_is_said_with_what_to_do(site: Site) -> None:
    client = with_localities(site, Localities())
    assert "Chưa cài gói cấu hình nào" in client.get("/plugins/").get_data(as_text=True)


def test_an_unknown_package_is_not_found(browser: FlaskClient) -> None:
    assert browser.get("/plugins/khong-co").status_code == 404


@pytest.mark.parametrize("role", grantable(TenantKind.PROVINCE))
def test_only_the_platform_sees_them(site: Site, role: AccountRole) -> None:
    client = site.browser(role)
    assert client.get("/plugins/").status_code == 403
    assert client.get("/plugins/dien_bien").status_code == 403


def test_a_tenant_works_on_while_its_package_is_in_quarantine(site: Site) -> None:
    def broken() -> object:
        raise RuntimeError

    source = Source(slug="dien_bien", distribution="x", version="1", load=broken)
    platform = replace(site.app.extensions["tinnhiem"], localities=Localities([source]))
    client = build_app(settings_for(site.place), platform).test_client()
    site.sign_in(client, AccountRole.TENANT_ADMIN)
    for page in ("edit", "findings", "papers", "history", "difference?with=in_force"):
        assert client.get(f"/plan/{OUR_ROW}/{page}").status_code in {200, 404}, page
    for path in ("/", "/plan/", f"/plan/{OUR_ROW}/edit"):
        assert client.get(path).status_code == 200, path
    against = client.get(f"/plan/{OUR_ROW}/difference?with=plugin")
    assert against.status_code in {200, 422}
    assert "Gói cấu hình của địa phương đang lỗi" in against.text
    assert "RuntimeError" not in against.text  # the operator's to read
