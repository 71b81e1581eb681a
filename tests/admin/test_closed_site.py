"""A closed tenant on screen: no page offers what its services would refuse."""

from __future__ import annotations

from hashlib import sha256

import pytest
from sqlalchemy import create_engine
from tests.admin.closed_site import (
    GOES_ON,
    LOCKED,
    ROLES,
    SAID,
    WIDEST,
    addresses,
    closed,
    fill,
    offered,
)
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, made, sent, shown, statements
from tests.admin.test_home import run
from tests.admin.world import OUR_ROW, OURS, open_whole

from tinnhiem_core.model.tenancy import AccountRole, PlanState
from tinnhiem_core.store.base import Base

# What a page offers comes from rights and states, whatever engine keeps them; what the services
# refuse is tried on both (tests/services/test_closed_tenant.py).
pytestmark = pytest.mark.parametrize("site", ["sqlite"], indirect=True, scope="module")
Rows = dict[str, tuple[object, ...]]
FORMS = ("/people/new", "/units/new", "/imports/new", "/plan/import", "/accounts/invite")
ASIDE = frozenset({"account", "attempt", "audit_event", "sign_in"})
"""Tables that reading writes, too."""


@pytest.fixture(scope="module")
def rows(site: Site) -> Rows:
    return fill(site)


def wrong(site: Site, role: AccountRole, rows: Rows, area: str = "") -> list[str]:
    """Return what the pages that the role may open offer beyond what goes on; refuse a crash."""
    views, client, found = site.app.view_functions, site.browser(role), list[str]()
    for rule, address in addresses(site.app, rows):
        if not rule.endpoint.startswith(area):
            continue
        answer = client.get(address)
        assert answer.status_code < 500, address
        for method, endpoint in offered(site.app, answer):
            forbidden = method == "POST" and endpoint not in GOES_ON
            if forbidden or getattr(views[endpoint], "writes", False):
                found.append(f"{address}: {method} {endpoint}")
    return found


@pytest.mark.parametrize("role", WIDEST)
def test_no_page_of_a_closed_tenant_offers_a_write(
    site: Site, rows: Rows, role: AccountRole
) -> None:
    with closed(site):
        assert wrong(site, role, rows) == []


@pytest.mark.parametrize("state", PlanState)
def test_no_state_of_a_plan_offers_a_write(site: Site, rows: Rows, state: PlanState) -> None:
    run(site, f"update plan_version set state = '{state}' where tenant_id = :tenant")  # noqa: S608 - ours
    try:
        with closed(site):
            assert wrong(site, AccountRole.TENANT_ADMIN, rows, "Plan.") == []
            page = shown(site.browser(AccountRole.TENANT_ADMIN), f"/plan/{OUR_ROW}/edit")
            assert LOCKED in page
            assert "bắt đầu bản nháp" not in page
    finally:
        run(site, "update plan_version set state = 'draft' where tenant_id = :tenant")


def test_control_the_same_pages_of_an_open_tenant_offer_writes(site: Site, rows: Rows) -> None:
    found = {one.partition(": ")[2] for one in wrong(site, AccountRole.TENANT_ADMIN, rows)}
    posts = {
        rule.endpoint
        for rule in site.app.url_map.iter_rules()
        if "POST" in (rule.methods or ()) and getattr(_view(site, rule.endpoint), "writes", False)
    }
    missed = {one for one in posts if not {f"POST {one}", f"GET {one}"} & found}
    assert missed == {"Plan.approve", "Plan.give_back", "Plan.start"}  # of no draft


def _view(site: Site, endpoint: str) -> object:
    return site.app.view_functions[endpoint]


@pytest.mark.parametrize("path", FORMS)
def test_a_form_asked_for_by_its_address_is_locked(site: Site, rows: Rows, path: str) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    assert LOCKED not in shown(client, path)
    with closed(site):
        page = shown(client, path, 403)
        assert LOCKED in page
        assert SAID in page
        assert client.head(path).status_code == 403
    del rows


def test_who_has_no_right_at_all_is_told_that_alone(site: Site, rows: Rows) -> None:
    with closed(site):
        page = shown(site.browser(AccountRole.OBSERVER), "/people/new", 403)
    assert LOCKED not in page
    del rows


def test_what_is_sent_all_the_same_writes_nothing(site: Site, rows: Rows) -> None:
    views = site.app.view_functions
    values: Rows = rows | {"name": ("X",)}
    with closed(site):
        before = contents(site)
        for rule in site.app.url_map.iter_rules():
            view = views[rule.endpoint]
            if "POST" in (rule.methods or ()) and getattr(view, "writes", False):
                given = {one: values[one][-1] for one in rule.arguments}
                address = site.app.url_map.bind("localhost").build(rule.endpoint, given)
                answer = site.browser(AccountRole.TENANT_ADMIN).post(address, data={"name": "X"})
                assert answer.status_code in {403, 404, 409, 422}, address
        assert contents(site) == before


def contents(site: Site) -> str:
    """Return a digest of all that our tenant holds."""
    owner, said = create_engine(site.place.owner), list[str]()
    with owner.begin() as connection:
        open_whole(connection)
        for table in Base.metadata.sorted_tables:
            if "tenant_id" in table.c and table.name not in ASIDE:
                found = connection.execute(table.select().where(table.c.tenant_id == OURS))
                said += sorted(f"{table.name}: {tuple(one)!r}" for one in found)
    owner.dispose()
    return sha256("\n".join(said).encode()).hexdigest()


@pytest.mark.parametrize("role", ROLES)
def test_home_has_nothing_to_do_and_leads_to_what_is_kept(
    site: Site, rows: Rows, role: AccountRole
) -> None:
    client = site.browser(role)
    with closed(site):
        client.get("/")
        with statements(site) as asked:
            page = shown(client, "/")
        assert len(asked) <= MOST_STATEMENTS, "\n".join(asked)
        assert SAID in page
        assert "Đã ngừng sau ngày 01/02/2024" in page
        assert "Những gì còn xem và xuất được" in page
        assert "Cần làm" not in page
        assert "Mở tài khoản" in page
    assert "Những gì còn xem" not in shown(client, "/")
    del rows


def test_the_dates_of_a_plan_are_kept_no_more(site: Site, rows: Rows) -> None:
    client, dates = site.browser(AccountRole.TENANT_ADMIN), "Các mốc của kế hoạch đang áp dụng"
    run(site, "update plan_version set state = 'in_force' where tenant_id = :tenant")
    try:
        assert dates in shown(client, "/")
        with closed(site):
            assert dates not in shown(client, "/")
    finally:
        run(site, "update plan_version set state = 'draft' where tenant_id = :tenant")
    del rows


def test_rights_are_still_taken_back(site: Site, rows: Rows) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    other = site.account(AccountRole.OBSERVER)
    with closed(site):
        page = shown(client, f"/accounts/{other}")
        assert "Thu hồi" in page
        assert "chỉ người vận hành hệ thống đặt lại được" in page
        sent(client, f"/accounts/{other}/end-sign-ins", 302)
        waiting = rows["number"][-1]
        assert "chỉ có thể bỏ tệp" in shown(client, f"/imports/{waiting}")
        sent(client, f"/imports/{waiting}/discard", 303)


def test_an_invitation_into_a_closed_tenant_waits_for_nobody(site: Site, rows: Rows) -> None:
    del rows
    places = (
        (AccountRole.TENANT_ADMIN, "/accounts/"),
        (AccountRole.PLATFORM_ADMIN, f"/tenants/{OURS}"),
    )
    made(site.browser(AccountRole.PLATFORM_ADMIN), f"/tenants/{OURS}/invite", name="Lê Thị Mời")
    for role, address in places:
        assert "không ai vào được bằng lời mời này nữa" not in shown(site.browser(role), address)
        with closed(site):
            page = shown(site.browser(role), address)
            assert "Lời mời chưa ai nhận" in page
            assert "không ai vào được bằng lời mời này nữa" in page
            assert "đang chờ" not in page
