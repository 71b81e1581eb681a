"""What the pages of tenants say: of a conflict, of choices, of counts, of a day that is the last."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import platform
from tests.admin.test_tenants import act, create, words
from tests.admin.world import PLATFORM

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.PLATFORM_ADMIN)


def test_the_second_of_two_editors_is_told_and_saves_by_pressing_again(
    browser: FlaskClient,
) -> None:
    number, name = create(browser)
    values = {"name": name, "kind": "province", "parent": str(PLATFORM), "since": ""}
    stale = {**values, "name": "Bản của người sau", "since": "02/07/2021", "revision": "1"}
    assert act(browser, number, "edit", **values).status_code == 303
    answer = browser.post(f"/tenants/{number}/edit", data=stale)
    assert answer.status_code == 409
    assert "Bản của người sau" in words(answer)
    assert "Tài khoản platform_admin" in words(answer)
    assert f"Đang lưu: “{name}”" in words(answer)
    assert "Đang lưu: “không có”" in words(answer)
    assert 'name="revision" value="2"' in words(answer)
    assert "tải lại trang, xem" not in words(answer)
    again = {**stale, "revision": "2"}
    assert browser.post(f"/tenants/{number}/edit", data=again).status_code == 303
    assert "Bản của người sau" in words(browser.get(f"/tenants/{number}"))


def test_what_is_chosen_is_not_typed_into(browser: FlaskClient) -> None:
    made = words(browser.post("/tenants/new", data={"name": "Tỉnh Thử"}))
    assert "Loại: chưa chọn. Chọn một mục" in " ".join(made.split())
    number, _name = create(browser)
    merged = words(act(browser, number, "merge", until="01/01/2024"))
    assert "chưa chọn. Chọn một mục" in merged
    assert "chưa nhập" not in merged


def test_the_help_of_the_code_tells_of_the_plugin(browser: FlaskClient) -> None:
    assert "lấy mã của gói" in words(browser.get("/tenants/new"))


@pytest.mark.parametrize("query", ["", "?closed=1", "?q=tinh"])
def test_the_count_is_that_of_the_lines(browser: FlaskClient, query: str) -> None:
    page = words(browser.get(f"/tenants/{query}"))
    lines = len(set(re.findall(r'href="/tenants/(\d+)"', page)))
    told = re.search(r"(\d+) đơn vị(, chưa kể đơn vị vận hành hệ thống)?", page)
    assert told is not None
    if "q=" not in query:
        assert int(told[1]) + bool(told[2]) == lines


def test_list_and_page_agree_on_the_last_day(site: Site, browser: FlaskClient) -> None:
    into, name = create(browser)
    number, _name = create(browser)
    last = f"{platform(site).today:%d/%m/%Y}"
    assert act(browser, number, "merge", into=str(into), until=last).status_code == 303
    shown = words(browser.get(f"/tenants/{number}"))
    assert "Đang hoạt động" in shown
    listed = words(browser.get("/tenants/"))
    line = listed[listed.index(f'href="/tenants/{number}"') :][:600]
    assert f"Đã sáp nhập vào {name}" not in line
    assert name in line


def test_nobody_is_said_to_wait_for_a_closed_tenant(browser: FlaskClient) -> None:
    number, _name = create(browser)
    form = {"name": "Lê Thị Đợi"}
    assert browser.post(f"/tenants/{number}/invite", data=form).status_code == 303
    assert "không ai vào được" not in words(browser.get(f"/tenants/{number}"))
    assert act(browser, number, "close", until="02/01/2024").status_code == 303
    page = words(browser.get(f"/tenants/{number}"))
    assert "Lê Thị Đợi" in page
    assert "không ai vào được bằng lời mời này nữa" in page
