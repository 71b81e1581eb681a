"""The home page: what each role sees first, and how many statements that takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import create_engine, event, text
from tests.admin.conftest import Site
from tests.admin.people_desk import add_person, add_unit, staff
from tests.admin.world import OURS, POISON, open_whole

from tinnhiem_core.model.tenancy import AccountRole, PlanState, TenantKind
from tinnhiem_core.services.accounts.ceilings import grantable

BUDGET = 12
KINDS = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")
ROLES = (AccountRole.PLATFORM_ADMIN, *grantable(TenantKind.PROVINCE))
WITHOUT_PLAN = (AccountRole.CLERK, AccountRole.PLATFORM_ADMIN)
READING = [one for one in ROLES if one not in WITHOUT_PLAN]


@contextmanager
def statements(site: Site) -> Iterator[list[str]]:
    """Collect what is sent to the database, the announcement of the scope aside."""
    seen: list[str] = []

    def see(*told: object) -> None:
        if str(told[2]).startswith(KINDS) and "set_config" not in str(told[2]):
            seen.append(str(told[2]))

    engine = site.app.extensions["tinnhiem"].database.engine
    event.listen(engine, "before_cursor_execute", see)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", see)


def page(site: Site, role: AccountRole) -> str:
    answer = site.browser(role).get("/")
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


@contextmanager
def changed(site: Site, change: str, back: str) -> Iterator[None]:
    """Change our tenant past every guard, and take it back."""
    run(site, change)
    try:
        yield
    finally:
        run(site, back)


def run(site: Site, statement: str) -> None:
    engine = create_engine(site.place.owner)
    with engine.begin() as connection:
        open_whole(connection)
        connection.execute(text(statement), {"tenant": OURS})
    engine.dispose()


@pytest.mark.parametrize("role", ROLES)
def test_the_home_page_stays_within_its_statements(site: Site, role: AccountRole) -> None:
    browser = site.browser(role)
    browser.get("/")
    with statements(site) as seen:
        assert browser.get("/").status_code == 200
    assert len(seen) <= BUDGET, "\n".join(seen)


@pytest.mark.parametrize("role", ROLES)
def test_the_home_page_says_nothing_of_another_tenant(site: Site, role: AccountRole) -> None:
    shown = page(site, role)
    assert (POISON in shown) == (
        role is AccountRole.PLATFORM_ADMIN
    )  # sees which tenants there are
    assert f"{POISON} person" not in shown
    assert f"{POISON} plan_version" not in shown


@pytest.mark.parametrize("role", READING)
def test_whoever_reads_the_plan_sees_how_it_stands(site: Site, role: AccountRole) -> None:
    force = "update plan_version set state = 'in_force' where tenant_id = :tenant"
    back = "update plan_version set state = 'draft' where tenant_id = :tenant"
    with changed(site, force, back):
        assert "Kế hoạch số 104-KH/TU" in page(site, role)
    drafts = role is AccountRole.TENANT_ADMIN
    assert ("Kế hoạch số 104-KH/TU" in page(site, role)) is drafts
    assert ("Chưa có kế hoạch áp dụng" in page(site, role)) is not drafts


def test_the_card_of_a_version_says_how_it_stands(site: Site) -> None:
    assert "Bản 1, đang soạn thảo" in page(site, AccountRole.TENANT_ADMIN)
    waiting = "update plan_version set state = 'submitted' where tenant_id = :tenant"
    back = "update plan_version set state = 'draft' where tenant_id = :tenant"
    with changed(site, waiting, back):
        shown = page(site, AccountRole.TENANT_ADMIN)
        assert "Bản 1, chờ duyệt" in shown
        assert "đang soạn thảo" not in shown


@pytest.mark.parametrize("role", WITHOUT_PLAN)
def test_whoever_does_not_read_the_plan_sees_none(site: Site, role: AccountRole) -> None:
    assert "104-KH/TU" not in page(site, role)


def test_whoever_is_kept_to_a_unit_sees_its_figures_alone(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    top = add_unit(client)
    below = add_unit(client, parent=str(top))
    for unit in (top, below, below, add_unit(client)):
        add_person(client, unit=unit)
    browser = staff(site, top)
    home = browser.get("/").get_data(as_text=True)
    assert figures(home, "Cán bộ có chức vụ", "Cơ quan, đơn vị") == ["3", "2"]
    with statements(site) as seen:
        browser.get("/")
    assert len(seen) <= BUDGET, "\n".join(seen)


def test_only_who_holds_a_post_today_is_counted_as_holding_one(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    (before,) = figures(page(site, AccountRole.TENANT_ADMIN), "Cán bộ có chức vụ")
    unit = add_unit(client)
    add_person(client, unit=unit)
    former = {"post.since": "01/01/2010", "post.until": "31/12/2011"}
    soon = site.app.extensions["tinnhiem"].today + timedelta(days=30)
    for more in (former, {"post.since": f"{soon:%d/%m/%Y}"}):
        add_person(client, unit=unit, **more)
    add_person(client)
    (now,) = figures(page(site, AccountRole.TENANT_ADMIN), "Cán bộ có chức vụ")
    assert int(now) == int(before) + 1
    browser = staff(site, unit)
    assert figures(browser.get("/").text, "Cán bộ có chức vụ") == ["1"]


def figures(shown: str, *names: str) -> list[str]:
    plain = " ".join(re.sub(r"<[^>]*>", " ", shown).split())
    return [re.findall(rf"{name} (\d+)", plain)[0] for name in names]


def test_an_observer_is_told_in_words_that_there_is_nothing_to_do(site: Site) -> None:
    shown = page(site, AccountRole.OBSERVER)
    assert "Chưa có việc dành cho đồng chí" in shown
    assert "tn-todo" not in shown


def test_an_administrator_is_told_of_warnings_imports_and_second_steps(site: Site) -> None:
    shown = page(site, AccountRole.TENANT_ADMIN)
    assert "cảnh báo chưa ghi lý do" in shown
    assert "1 danh sách đã đọc nhưng chưa nhập" in shown
    assert "1 lời mời đã hoặc sắp hết hạn" in shown


def test_staff_is_told_of_its_own_imports_and_of_no_account(site: Site) -> None:
    shown = page(site, AccountRole.STAFF)
    assert "lời mời" not in shown
    assert "cảnh báo chưa ghi lý do" not in shown


def test_a_submitted_plan_waits_for_another_administrator(site: Site) -> None:
    waiting = "update plan_version set state = 'submitted', submitted_by = null where tenant_id = :tenant"
    back = "update plan_version set state = 'draft' where tenant_id = :tenant"
    with changed(site, waiting, back):
        assert "Bản 1 của kế hoạch đang chờ duyệt" in page(site, AccountRole.TENANT_ADMIN)
        assert "chờ duyệt" not in page(site, AccountRole.CLERK)


@contextmanager
def an_administrator_who_left(site: Site) -> Iterator[None]:
    """Let somebody else's role have been that of an administrator until just now."""
    other = site.account(AccountRole.OBSERVER)
    of = f"where account_id = {other} and tenant_id = :tenant"
    role = "update access_grant set role = '{}' " + of  # noqa: S608 - ours
    with changed(site, role.format("tenant_admin"), role.format("observer")):
        yield


def test_who_submitted_is_told_that_another_one_approves(site: Site) -> None:
    mine = site.account(AccountRole.TENANT_ADMIN)
    waiting = (
        f"update plan_version set state = 'submitted', submitted_by = {mine} "  # noqa: S608 - ours
        "where tenant_id = :tenant"
    )
    back = "update plan_version set state = 'draft', submitted_by = null where tenant_id = :tenant"
    with changed(site, waiting, back):
        browser = site.browser(AccountRole.TENANT_ADMIN)
        browser.get("/")
        with statements(site) as seen:
            alone = browser.get("/").text
        assert len(seen) <= BUDGET, "\n".join(seen)
        assert "đồng chí được tự duyệt" in alone
        assert 'href="/plan/' in alone.split("đồng chí được tự duyệt")[1].split("</li>")[0]
        with an_administrator_who_left(site):
            assert "chờ quản trị viên khác duyệt" in page(site, AccountRole.TENANT_ADMIN)


def test_a_plan_in_force_shows_its_dates(site: Site) -> None:
    force = (
        f"update plan_version set state = '{PlanState.IN_FORCE}', "  # noqa: S608 - ours
        "in_force_from = '2023-09-01' where tenant_id = :tenant"
    )
    back = (
        "update plan_version set state = 'draft', in_force_from = null where tenant_id = :tenant"
    )
    with changed(site, force, back):
        shown = page(site, AccountRole.STAFF)
        assert "Các mốc của kế hoạch đang áp dụng" in shown
        assert "T−20" in shown
        assert "Chậm nhất Chủ nhật 31/12/2023" in shown


def test_no_plan_at_all_is_the_first_thing_to_do(site: Site) -> None:
    gone = "update plan_version set state = 'superseded' where tenant_id = :tenant"
    back = "update plan_version set state = 'draft' where tenant_id = :tenant"
    with changed(site, gone, back):
        shown = page(site, AccountRole.TENANT_ADMIN)
        assert shown.index("Lập bản nháp từ kế hoạch") < shown.index("danh sách đã đọc")


def test_the_auditor_sees_whether_the_chain_is_whole(site: Site) -> None:
    assert "Nhật ký nguyên vẹn" in page(site, AccountRole.AUDITOR)
    assert "Nhật ký" not in page(site, AccountRole.OBSERVER)


def test_a_broken_chain_is_told_first(site: Site) -> None:
    forged = "update audit_event set actor = actor || '!' where tenant_id = :tenant and number = 1"
    back = (
        "update audit_event set actor = substr(actor, 1, length(actor) - 1) "
        "where tenant_id = :tenant and number = 1"
    )
    with changed(site, forged, back):
        shown = page(site, AccountRole.AUDITOR)
        assert "Nhật ký không nguyên vẹn" in shown
        assert "Nhật ký có dấu hiệu bị can thiệp" in shown


def test_the_platform_is_told_which_tenants_have_no_administrator(site: Site) -> None:
    site.account(AccountRole.TENANT_ADMIN)
    shown = page(site, AccountRole.PLATFORM_ADMIN)
    assert "1 đơn vị chưa có quản trị viên" in shown
    assert f"{POISON} tenant.name" in shown


def test_every_page_on_paper_names_its_tenant(site: Site) -> None:
    page = site.browser(AccountRole.TENANT_ADMIN).get("/people/").text
    (line,) = re.findall(r'<p class="tn-onpaper">(.*?)</p>', page)
    assert "tenant.name" in line
