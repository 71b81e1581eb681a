"""What the pages say of an end that is still to come, and of one that took another's place."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import shown
from tests.admin.world import PLATFORM

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.work import VIETNAM

LAST = f"{datetime.now(VIETNAM) + timedelta(days=30):%d/%m/%Y}"


@pytest.fixture
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.PLATFORM_ADMIN)


def create(browser: FlaskClient, name: str) -> int:
    values = {"name": name, "kind": "province", "parent": str(PLATFORM), "since": "01/07/2021"}
    answer = browser.post("/tenants/new", data=values)
    assert answer.status_code == 303
    return int(answer.location.rpartition("/")[2])


def act(browser: FlaskClient, number: int, job: str, /, **values: str) -> str:
    page = shown(browser, f"/tenants/{number}/{job}")
    revision = re.search(r'name="revision" value="(\d+)"', page)
    assert revision
    answer = browser.post(
        f"/tenants/{number}/{job}", data=values | {"revision": revision[1]}, follow_redirects=True
    )
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def test_a_planned_merge_is_told_as_such_until_it_is_closed_instead(browser: FlaskClient) -> None:
    one, other = create(browser, "Tỉnh Sắp Gộp"), create(browser, "Tỉnh Sẽ Nhận")
    act(browser, one, "merge", into=str(other), until=LAST)
    for job in ("close", "merge"):
        page = shown(browser, f"/tenants/{one}/{job}")
        assert f"Tỉnh Sắp Gộp sáp nhập vào Tỉnh Sẽ Nhận sau ngày {LAST}" in page
    tree = shown(browser, "/tenants/")
    assert "Sẽ sáp nhập vào Tỉnh Sẽ Nhận" in tree
    assert "Đã sáp nhập vào Tỉnh Sẽ Nhận" not in tree
    page = act(browser, one, "close", until=LAST)
    assert "Tỉnh Sẽ Nhận" not in page
    assert f"Ngừng sau ngày {LAST}" in page
    assert "Tỉnh Sắp Gộp" not in shown(browser, f"/tenants/{other}")
    assert "sáp nhập vào Tỉnh Sẽ Nhận" not in shown(browser, "/tenants/")
