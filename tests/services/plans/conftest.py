"""Two tenants with their own plans and administrators, on both engines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final

import pytest
from tests.databases import database, place

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.plans import Reason, VersionView, report, start_from_plugin
from tinnhiem_core.services.tenants import TenantForm, create_tenant, ensure_platform
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.tables import Account, Grant

__all__ = ["database", "place"]

LOCALITIES: Final = Localities.discover()
NOW: Final = datetime(2023, 10, 31, 20, 0, tzinfo=UTC)
"""The first of October in Vietnam."""

Administrator = Callable[..., Scope]


@pytest.fixture
def platform(database: Database) -> Platform:
    return Platform(database=database, localities=LOCALITIES, clock=lambda: NOW)


@pytest.fixture
def operator(platform: Platform) -> Scope:
    return Scope(tenant=ensure_platform(platform), platform=True)


@pytest.fixture
def tenant(platform: Platform, operator: Scope) -> int:
    """The number of Ninh Sơn, whose plan is the shortest."""
    return create_tenant(platform, operator, "", TenantForm(locality="ninh_son")).id


@pytest.fixture
def neighbour(platform: Platform, operator: Scope) -> Scope:
    form = TenantForm(locality="bac_giang", kind=TenantKind.PROVINCE)
    return Scope(tenant=create_tenant(platform, operator, "", form).id)


@pytest.fixture
def administrator(platform: Platform, tenant: int) -> Administrator:
    """Make an administrator of the tenant and return the scope of the account."""

    def make(name: str, **more: date | datetime | None) -> Scope:
        with platform.database.work(Scope(tenant=tenant)) as session:
            account = Account(
                username=name.lower().replace(" ", "."), name=name, password="", created_at=NOW
            )
            session.add(account)
            session.flush()
            session.add(
                Grant(
                    account_id=account.id,
                    role=AccountRole.TENANT_ADMIN,
                    granted_at=NOW,
                    **more,
                )
            )
            session.flush()
            return Scope(tenant=tenant, account=account.id)

    return make


@pytest.fixture
def first(administrator: Administrator) -> Scope:
    return administrator("Lò Văn Một")


@pytest.fixture
def draft(platform: Platform, first: Scope) -> VersionView:
    return start_from_plugin(platform, first, "Lò Văn Một")


def reasons(plan: Plan) -> tuple[Reason, ...]:
    """Return a reason for every warning on a plan."""
    codes = dict.fromkeys(one.finding.code for one in report(plan).unanswered)
    return tuple(Reason(code=one, text="Kế hoạch đã ban hành, giữ nguyên văn") for one in codes)
