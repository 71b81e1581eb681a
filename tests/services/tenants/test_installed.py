"""The page of plugins: plan, check, fault, and which tenants start from each."""

from __future__ import annotations

import pytest

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import State
from tinnhiem_core.services.check import check
from tinnhiem_core.services.tenants import (
    TenantForm,
    create_tenant,
    installed,
    plugin_overview,
)
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope


def test_every_package_with_its_check_and_its_tenants(platform: Platform, scope: Scope) -> None:
    made = create_tenant(platform, scope, "Quản trị", TenantForm(locality="ninh_son"))
    found = {one.slug: one for one in plugin_overview(platform, scope)}
    assert found.keys() == platform.localities.plans.keys()
    one = found["ninh_son"]
    report = check(platform.localities.plan("ninh_son"))
    assert one.findings == report.findings
    assert one.errors + one.warnings + one.notes == len(report.findings)
    assert one.tenants == ((made.id, "Huyện Ninh Sơn"),)
    assert (one.state, one.fault, found["dien_bien"].tenants) == (State.ACTIVE, None, ())


def test_package_that_fails_is_shown_with_its_error(platform: Platform, scope: Scope) -> None:
    def broken() -> object:
        message = "hỏng"
        raise RuntimeError(message)

    source = Source(slug="hong", distribution="tinnhiem-hong", version="0.1", load=broken)
    other = Platform(database=platform.database, localities=Localities([source]))
    (one,) = plugin_overview(other, scope)
    assert one.state is State.QUARANTINED
    assert one.fault is not None
    assert "hỏng" in one.fault.text()
    assert (one.errors, one.title, one.findings) == (0, "", ())


def test_plan_that_cannot_be_checked_is_shown_beside_the_others(
    platform: Platform, scope: Scope, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(plan: Plan) -> tuple[Finding, ...]:
        if plan.locality.slug == "ninh_son":
            raise OverflowError
        return ()

    monkeypatch.setattr(installed, "findings_of", failing)
    found = {one.slug: one for one in plugin_overview(platform, scope)}
    bad = found.pop("ninh_son")
    assert (bad.state, bad.fault and bad.fault.code) == (State.QUARANTINED, "L.614")
    assert "OverflowError" in str(bad.fault)
    assert {one.state for one in found.values()} == {State.ACTIVE}
