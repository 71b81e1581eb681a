"""What is ended for good leads somewhere: days of parents, of receivers, and of what is there."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select
from tests.services.tenants.conftest import LOCALITIES

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import PlanState, TenantKind
from tinnhiem_core.schemas import canonical, digest
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants import (
    TenantForm,
    TenantView,
    close_tenant,
    create_tenant,
    edit_tenant,
    merge_tenant,
    tenant,
)
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import AuditEvent, PlanVersion
from tinnhiem_core.texts import Lang

TODAY = date(2023, 6, 2)
JULY, LATER = date(2023, 7, 31), date(2023, 8, 31)


def made(platform: Platform, scope: Scope, name: str, **more: Any) -> TenantView:
    form = TenantForm(name=name, **{"kind": TenantKind.DISTRICT, **more})
    return create_tenant(platform, scope, "Quản trị", form)


class Tree:
    """Two tenants, and what is done to them as they stand."""

    def __init__(self, platform: Platform, scope: Scope) -> None:
        self.platform, self.scope = platform, scope
        self.one, self.other = (made(platform, scope, name) for name in ("Một", "Hai"))

    def now(self, one: TenantView) -> TenantView:
        return tenant(self.platform, self.scope, one.id)

    def merge(self, one: TenantView, into: TenantView, until: date) -> TenantView:
        seen = self.now(one).revision
        return merge_tenant(self.platform, self.scope, "", one.id, seen, into.id, until)

    def close(self, one: TenantView, until: date) -> TenantView:
        seen = self.now(one).revision
        return close_tenant(self.platform, self.scope, "", one.id, seen, until)

    def edit(self, one: TenantView, **more: Any) -> TenantView:
        seen = self.now(one)
        form = TenantForm(name=seen.name, kind=seen.kind, **more)
        return edit_tenant(self.platform, self.scope, "", one.id, seen.revision, form)


@pytest.fixture
def tree(platform: Platform, scope: Scope) -> Tree:
    return Tree(platform, scope)


def refused(act: Callable[[], object]) -> Finding:
    with pytest.raises(InvalidError) as told:
        act()
    (found,) = told.value.findings
    return found


def test_two_tenants_never_merge_into_each_other(tree: Tree) -> None:
    tree.merge(tree.one, tree.other, JULY)
    found = refused(lambda: tree.merge(tree.other, tree.one, date(2023, 7, 30)))
    assert (found.code, found.where) == ("L.1060", "until")
    assert "01/08/2023" in found.text(Lang.VI)
    assert "Một" in found.text(Lang.EN)
    assert refused(lambda: tree.merge(tree.other, tree.one, LATER)).code == "L.1010"


@pytest.mark.parametrize("day", [date(2023, 7, 30), JULY])
def test_a_receiver_is_there_on_the_day_after_the_merge(tree: Tree, day: date) -> None:
    tree.merge(tree.one, tree.other, JULY)
    assert refused(lambda: tree.close(tree.other, day)).code == "L.1060"
    assert refused(lambda: tree.edit(tree.other, since=date(2023, 8, 2))).where == "since"
    assert tree.edit(tree.other, since=date(2023, 8, 1)).since == date(2023, 8, 1)
    assert tree.close(tree.other, date(2023, 8, 1)).until == date(2023, 8, 1)


def test_nothing_merges_into_what_begins_later(tree: Tree) -> None:
    late = made(tree.platform, tree.scope, "Ba", since=date(2040, 1, 1))
    found = refused(lambda: tree.merge(tree.one, late, JULY))
    assert (found.code, found.where) == ("L.1010", "into")
    assert "chưa bắt đầu" in found.text()
    tree.edit(late, since=date(2023, 8, 1))
    assert tree.merge(tree.one, late, JULY).merged_into == late.id


def test_nothing_stands_under_a_parent_that_ends_before_it(tree: Tree) -> None:
    tree.close(tree.one, JULY)
    under = partial(made, tree.platform, tree.scope, "Xã", parent=tree.one.id)
    for since in (None, date(2024, 1, 1)):
        found = refused(partial(under, since=since))
        assert (found.code, found.where) == ("L.1061", "parent")
        assert "31/07/2023" in found.text(Lang.VI)
    assert refused(lambda: tree.edit(tree.other, parent=tree.one.id)).code == "L.1061"
    tree.close(tree.other, JULY)
    assert tree.edit(tree.other, parent=tree.one.id).parent == tree.one.id


def test_a_year_mistyped_does_not_close_a_tenant_for_good(tree: Tree) -> None:
    far = date(2022, 5, 31)
    found = refused(lambda: tree.close(tree.one, far))
    assert (found.code, found.where) == ("L.1063", "until")
    assert refused(lambda: tree.merge(tree.one, tree.other, date(1990, 1, 1))).code == "L.1063"
    assert tree.close(tree.one, date(2022, 6, 1)).until == date(2022, 6, 1)
    tree.edit(tree.other, since=date(1997, 1, 1))
    assert tree.close(tree.other, far).until == far


def in_force(tree: Tree, one: TenantView, state: PlanState) -> None:
    plan = LOCALITIES.plan("dien_bien")  # of 30/08/2023
    row = PlanVersion(number=1, state=state, content=canonical(plan), digest=digest(plan))
    row.created_at = datetime(2023, 9, 1, tzinfo=UTC)
    with tree.platform.database.work(Scope(tenant=one.id)) as session:
        session.add(row)


def test_a_tenant_was_there_when_its_plan_was_issued(tree: Tree) -> None:
    tree.edit(tree.one, since=date(1997, 1, 1))
    in_force(tree, tree.one, PlanState.IN_FORCE)
    found = refused(lambda: tree.close(tree.one, date(2023, 8, 29)))
    assert (found.code, found.where) == ("L.1062", "until")
    assert "30/08/2023" in found.text(Lang.EN)
    assert tree.close(tree.one, date(2023, 8, 30)).until == date(2023, 8, 30)


def test_two_who_set_each_under_the_other_at_once_are_told(tree: Tree) -> None:
    told: list[str] = []
    start = threading.Barrier(2)

    def put(one: TenantView, parent: TenantView) -> None:
        start.wait(10)
        try:
            tree.edit(one, parent=parent.id)
            told.append("ok")
        except RefusedError as error:
            told.extend(found.code for found in error.findings)

    for _ in range(3):
        told.clear()
        pairs = ((tree.one, tree.other), (tree.other, tree.one))
        threads = [threading.Thread(target=put, args=pair) for pair in pairs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(told) == ["L.1005", "ok"]
        for one in (tree.one, tree.other):
            tree.edit(one)


def logged(tree: Tree, one: int) -> list[tuple[str, str]]:
    with tree.platform.database.reading(Scope(tenant=one)) as session:
        rows = session.scalars(select(AuditEvent).order_by(AuditEvent.number)).all()
        return [(row.action, json.loads(row.details).get("into", "")) for row in rows]


def test_the_end_of_a_tenant_stands_in_the_logs_of_all_it_concerns(tree: Tree) -> None:
    tree.close(tree.one, LATER)
    assert logged(tree, tree.one.id) == [("tenant.closed", "")]
    assert logged(tree, tree.other.id) == []
    tree.merge(tree.one, tree.other, JULY)
    assert logged(tree, tree.one.id)[-1] == ("tenant.merged", "Hai")
    assert logged(tree, tree.other.id) == [("tenant.merged", "Hai")]
    assert tree.now(tree.other).merging == ((tree.one.id, "Một", JULY),)
    assert tree.now(tree.one).merging == ()


def test_closing_takes_a_planned_merge_back(tree: Tree) -> None:
    tree.merge(tree.one, tree.other, JULY)
    after = tree.close(tree.one, JULY)
    assert (after.until, after.merged_into, after.merged_into_name) == (JULY, None, "")
    assert tree.now(tree.other).merging == ()
    off = ("tenant.merge_withdrawn", "Hai")
    assert logged(tree, tree.one.id)[-2:] == [off, ("tenant.closed", "")]
    assert logged(tree, tree.other.id) == [("tenant.merged", "Hai"), off]
    assert logged(tree, tree.scope.tenant or 0)[-2:] == [off, ("tenant.closed", "")]
    assert tree.close(tree.other, date(2023, 7, 30)).until == date(2023, 7, 30)


def test_a_receiver_that_is_over_does_not_receive_later(tree: Tree) -> None:
    tree.merge(tree.one, tree.other, JULY)
    tree.close(tree.other, date(2023, 8, 1))
    found = refused(lambda: tree.merge(tree.one, tree.other, LATER))
    assert (found.code, found.where) == ("L.1010", "into")
    assert tree.close(tree.one, LATER).merged_into is None


@pytest.mark.parametrize("day", [JULY, LATER])
def test_another_receiver_takes_the_merge_from_the_first(tree: Tree, day: date) -> None:
    third = made(tree.platform, tree.scope, "Ba")
    tree.merge(tree.one, tree.other, JULY)
    tree.merge(tree.one, third, day)
    off, on = ("tenant.merge_withdrawn", "Hai"), ("tenant.merged", "Ba")
    assert logged(tree, tree.one.id)[-2:] == [off, on]
    assert logged(tree, tree.other.id)[-1] == off
    assert logged(tree, third.id) == [on]
    tree.merge(tree.one, third, day)
    assert logged(tree, third.id) == [on, on]  # of the same receiver nothing is taken back


def test_a_child_does_not_outlive_its_parent(tree: Tree) -> None:
    child = made(tree.platform, tree.scope, "Xã", parent=tree.one.id)
    tree.close(child, JULY)
    tree.close(tree.one, JULY)
    for act in (
        lambda: tree.close(child, LATER),
        lambda: tree.merge(child, tree.other, LATER),
    ):
        found = refused(act)
        assert (found.code, found.where) == ("L.1064", "until")
        assert "31/07/2023" in found.text(Lang.VI)
    assert tree.close(child, date(2023, 7, 30)).until == date(2023, 7, 30)
    tree.edit(child, parent=tree.other.id)
    assert tree.close(child, LATER).until == LATER
