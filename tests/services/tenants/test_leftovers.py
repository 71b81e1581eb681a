"""What a tenant has not finished, before it is ended: figures of that tenant and of no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Final

import pytest
from tests.services.tenants.conftest import NOW

from tinnhiem_core.model.tenancy import AccountRole, ImportState, PlanState, TenantKind
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.services.tenants import TenantForm, close_tenant, create_tenant
from tinnhiem_core.services.tenants.leftovers import leftovers
from tinnhiem_core.services.tenants.values import Leftovers
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Invitation, PlanVersion, RosterImport

NUMBERS: Final = count(1)
NOTHING: Final = Leftovers(drafts=0, submitted=0, imports=0, invitations=0, below=())
SOON: Final = timedelta(hours=1)
INVITATIONS: Final[tuple[dict[str, object], ...]] = (
    {},  # the one that still works
    {"expires_at": NOW},
    {"used_at": NOW},
    {"revoked_at": NOW},
    {"created_by": 987654},  # whoever made it may invite nobody any more
)


def made(platform: Platform, scope: Scope, name: str, parent: int | None = None) -> int:
    form = TenantForm(name=name, kind=TenantKind.PROVINCE, parent=parent)
    return create_tenant(platform, scope, "Quản trị", form).id


def fill(platform: Platform, tenant: int) -> None:
    """Write one version, import and invitation of each kind."""
    with platform.database.work(Scope(tenant=tenant)) as session:
        session.add_all(
            PlanVersion(number=number, state=state, content="{}", digest="0" * 64, created_at=NOW)
            for number, state in enumerate(PlanState, start=1)
        )
        session.add_all(
            RosterImport(file_name="a.csv", digest="0" * 64, content=b"", state=state, at=NOW)
            for state in ImportState
        )
        session.add_all(
            Invitation(
                digest=f"{next(NUMBERS):064}",
                name="Người Được Mời",
                role=AccountRole.STAFF,
                created_at=NOW,
                **{"expires_at": NOW + SOON, **more},
            )
            for more in INVITATIONS
        )


def test_a_tenant_without_anything_open_leaves_nothing(platform: Platform, scope: Scope) -> None:
    found = leftovers(platform, scope, made(platform, scope, "Tỉnh A"))
    assert found == NOTHING
    assert found.none


def test_what_is_open_is_counted_and_nothing_else(platform: Platform, scope: Scope) -> None:
    tenant = made(platform, scope, "Tỉnh A")
    fill(platform, tenant)
    found = leftovers(platform, scope, tenant)
    assert found == replace(NOTHING, drafts=1, submitted=1, imports=1, invitations=1)
    assert not found.none


def test_nothing_of_another_tenant_is_counted(platform: Platform, scope: Scope) -> None:
    tenant, other = made(platform, scope, "Tỉnh A"), made(platform, scope, "Tỉnh B")
    fill(platform, other)
    assert leftovers(platform, scope, tenant) == NOTHING
    fill(platform, tenant)
    assert leftovers(platform, scope, tenant) == leftovers(platform, scope, other)


def test_tenants_right_below_come_first(platform: Platform, scope: Scope) -> None:
    tenant = made(platform, scope, "Tỉnh A")
    open_, ended = made(platform, scope, "Huyện B", tenant), made(platform, scope, "C", tenant)
    made(platform, scope, "Xã D", open_)
    close_tenant(platform, scope, "Quản trị", ended, 1, date(2023, 6, 1))
    found = leftovers(platform, scope, tenant)
    assert found.below == ((open_, "Huyện B"),)
    assert not found.none


def test_a_tenant_that_is_not_there_is_not_found(platform: Platform, scope: Scope) -> None:
    with pytest.raises(NotFoundError) as raised:
        leftovers(platform, scope, 987654)
    assert [one.code for one in raised.value.findings] == ["L.1001"]


def test_who_is_not_the_platform_learns_nothing_of_another(
    platform: Platform, scope: Scope
) -> None:
    tenant, other = made(platform, scope, "Tỉnh A"), made(platform, scope, "Tỉnh B")
    fill(platform, other)
    with pytest.raises(NotFoundError):
        leftovers(platform, Scope(tenant=tenant), other)
