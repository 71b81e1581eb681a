"""A version that never was in force is seen by those who work on it, and by nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.admin.conftest import Site
from tests.admin.plan_desk import ROW, SCOPE, address, platform, text
from tests.admin.probe_keys import hurry, program
from tests.admin.test_home import changed
from tests.admin.world import OUR_ROW

from tinnhiem_core.model.tenancy import AccountRole, PlanState
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts.matrix import Action, may

READERS = [
    one
    for one in (
        AccountRole.TENANT_ADMIN,
        AccountRole.STAFF,
        AccountRole.BOARD_HEAD,
        AccountRole.OBSERVER,
        AccountRole.AUDITOR,
    )
    if may(one, Action.VIEW_PLAN)
]
PAGES = (
    *(address(OUR_ROW, one) for one in ("edit", "findings", "difference", "history", "papers")),
    address(OUR_ROW, "row", table="title_rows", row=ROW),
    address(OUR_ROW, "export"),
    address(OUR_ROW, "preview/ballot"),
    address(OUR_ROW, "preview/ballot/open"),
)
PAPER = "104-KH/TU"


@contextmanager
def standing(site: Site, state: PlanState) -> Iterator[None]:
    """Let our tenant's version stand in a state."""
    put = f"update plan_version set state = '{state}' where tenant_id = :tenant"  # noqa: S608
    back = "update plan_version set state = 'draft' where tenant_id = :tenant"
    with changed(site, put, back):
        yield


@pytest.mark.parametrize("state", PlanState)
@pytest.mark.parametrize("role", READERS)
def test_pages_open_for_whom_they_are_meant(
    site: Site, role: AccountRole, state: PlanState
) -> None:
    seen = may(role, Action.VIEW_DRAFTS) or state in {PlanState.IN_FORCE, PlanState.SUPERSEDED}
    browser = site.browser(role)
    with standing(site, state):
        for page in PAGES:
            assert browser.get(page).status_code == (200 if seen else 403), page
        listed = text(browser.get("/plan/"))
        assert (f"/plan/{OUR_ROW}/" in listed) is seen
        home = text(browser.get("/"))
        living = state in {PlanState.DRAFT, PlanState.SUBMITTED, PlanState.IN_FORCE}
        assert (PAPER in home) is (seen and living)


def test_the_refusal_says_who_sees_it(site: Site) -> None:
    shown = text(site.browser(AccountRole.OBSERVER).get(address(OUR_ROW, "edit")))
    assert "Bản 1 chưa từng áp dụng (Bản nháp)" in shown
    assert "hỏi quản trị địa phương" in shown
    listed = text(site.browser(AccountRole.OBSERVER).get("/plan/"))
    assert "Đơn vị chưa có kế hoạch nào được áp dụng" in listed
    assert "Nhập kế hoạch" not in listed


@pytest.mark.parametrize("state", PlanState)
@pytest.mark.parametrize("role", [one for one in READERS if may(one, Action.USE_API)])
def test_keys_read_what_their_role_sees(site: Site, role: AccountRole, state: PlanState) -> None:
    hurry(site)
    key = program(site, role)
    seen = may(role, Action.VIEW_DRAFTS) or state in {PlanState.IN_FORCE, PlanState.SUPERSEDED}
    with standing(site, state):
        assert key.json("plans/")["count"] == int(seen)
        for path in (f"plans/{OUR_ROW}", f"plans/{OUR_ROW}/content"):
            assert key.get(path).status_code == (200 if seen else 404), path


def test_a_draft_is_not_laid_beside_what_may_be_read(site: Site) -> None:
    with standing(site, PlanState.IN_FORCE):
        made = plans.start_from_version(platform(site), SCOPE, "", OUR_ROW)
        page = address(OUR_ROW, "difference", **{"with": str(made.id)})
        for role in READERS:
            answer = site.browser(role).get(page)
            may_see = may(role, Action.VIEW_DRAFTS)
            assert answer.status_code == (200 if may_see else 403), role
            options = text(site.browser(role).get(address(OUR_ROW, "difference")))
            assert (f'value="{made.id}"' in options) is may_see, role
        plans.discard(platform(site), SCOPE, "", made.id, made.revision)
