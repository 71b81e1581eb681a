"""What the platform sees of who administers a tenant, and the slips that it hands out."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, made, sent, shown, statements
from tests.admin.world import OURS, PLATFORM, POISON, THEIRS

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.PLATFORM_ADMIN)


def withdrawals(page: str, tenant: int) -> list[str]:
    return re.findall(rf"/tenants/{tenant}/invitations/\d+/withdraw", page)


def test_administrators_are_named_and_nobody_else(site: Site, browser: FlaskClient) -> None:
    site.account(AccountRole.TENANT_ADMIN)
    site.account(AccountRole.STAFF)
    page = shown(browser, f"/tenants/{OURS}")
    assert "Tài khoản tenant_admin" in page
    assert "Tài khoản staff" not in page
    theirs = shown(browser, f"/tenants/{THEIRS}")
    assert "Chưa có ai quản trị đơn vị này" in theirs
    assert not re.search(rf"{POISON} (?!tenant\.name)", theirs)


def test_the_page_of_a_tenant_needs_few_statements(site: Site, browser: FlaskClient) -> None:
    site.account(AccountRole.TENANT_ADMIN)
    made(browser, f"/tenants/{OURS}/invite", name="Lê Thị Mời")
    shown(browser, f"/tenants/{OURS}")
    with statements(site) as seen:
        shown(browser, f"/tenants/{OURS}")
    assert len(seen) <= MOST_STATEMENTS, seen


def test_a_lost_slip_is_withdrawn(site: Site, browser: FlaskClient) -> None:
    slip = made(browser, f"/tenants/{OURS}/invite", name="Lê Thị Lạc")
    link = re.search(r"/join/[\w-]{40,}", slip)
    assert link is not None
    page = shown(browser, f"/tenants/{OURS}")
    assert "Lê Thị Lạc" in page
    (way,) = withdrawals(page, OURS)[:1]
    elsewhere = way.replace(f"/{OURS}/", f"/{THEIRS}/")
    assert browser.post(elsewhere).status_code == 404
    assert site.browser(AccountRole.TENANT_ADMIN).post(way).status_code == 403
    assert browser.post(way).status_code == 303
    assert browser.post(way).status_code == 404
    assert way not in shown(browser, f"/tenants/{OURS}")
    assert site.app.test_client().get(link[0]).status_code == 404


def test_both_slips_are_one(site: Site, browser: FlaskClient) -> None:
    role = {"name": "Lê Thị Hai", "role": "auditor"}
    mine = made(site.browser(AccountRole.TENANT_ADMIN), "/accounts/invite", **role)
    for slip in (mine, made(browser, f"/tenants/{OURS}/invite", name="Lê Thị Hai")):
        assert 'class="tn-qr"' in slip
        assert "xin giấy mới" in slip
        assert "quay lại hay tải lại" in slip
        assert "Cua ta tenant.name" in slip


def offered(page: str, field: str) -> dict[str, str]:
    chosen = re.search(rf'<select[^>]*id="{field}".*?</select>', page, re.DOTALL)
    assert chosen is not None
    found = re.findall(r'<option value="(\w*)"[^>]*>([^<]*)', chosen[0])
    return {value: words.strip() for value, words in found}


def test_a_merge_offers_nothing_that_is_refused(browser: FlaskClient) -> None:
    made = browser.post("/tenants/new", data={"name": "Văn phòng Trung ương", "kind": "central"})
    central = made.location.rpartition("/")[2]
    below = browser.post(
        "/tenants/new", data={"name": "Huyện Dưới", "kind": "district", "parent": str(OURS)}
    ).location.rpartition("/")[2]
    choices = offered(shown(browser, f"/tenants/{OURS}/merge"), "into")
    assert str(THEIRS) in choices
    assert not {str(PLATFORM), str(OURS), central, below} & choices.keys()
    typed = {"revision": "1", "into": central, "until": "30/06/2025"}
    assert "là cơ quan trung ương" in sent(browser, f"/tenants/{OURS}/merge", 422, **typed)


def test_a_package_in_use_is_marked(browser: FlaskClient) -> None:
    page = shown(browser, "/tenants/new")
    choices = offered(page, "locality")
    assert "đang dùng: Cua ta tenant.name" in choices["dien_bien"]
    assert "đang dùng" not in choices["ninh_son"]
    for field in ("name", "kind"):
        labelled = re.search(rf'<label[^>]* for="{field}">.*?</label>', page)
        assert labelled is not None
        assert "không bắt buộc" not in labelled[0]
        assert f'id="{field}-help"' in page


def test_home_counts_what_the_tree_counts(browser: FlaskClient) -> None:
    counted = re.search(r"Đơn vị đang hoạt động</dt><dd[^>]*>(\d+)", shown(browser, "/"))
    assert counted is not None
    assert f">{counted[1]} đơn vị, chưa kể đơn vị vận hành hệ thống<" in shown(
        browser, "/tenants/"
    )
