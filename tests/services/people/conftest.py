"""A tenant with nobody in it yet, and the desk of its administrator; on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.databases import database, place

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Tenant

__all__ = ["database", "desk", "elsewhere", "place"]

NOW = datetime(2023, 10, 2, 3, 0, tzinfo=UTC)


@pytest.fixture
def desk(database: Database) -> Desk:
    """Return the desk of the administrator of tenant 1."""
    with database.work(Scope(tenant=1, platform=True)) as session:
        for number, slug in ((1, "dien-bien"), (2, "nam-dinh")):
            kind = TenantKind.PROVINCE
            session.add(Tenant(id=number, slug=slug, name=slug, search=slug, kind=kind))
    platform = Platform(database=database, clock=lambda: NOW)
    return Desk(platform=platform, scope=Scope(tenant=1), actor="Lường Thị H")


@pytest.fixture
def elsewhere(desk: Desk) -> Desk:
    """Return the desk of the administrator of tenant 2."""
    return Desk(platform=desk.platform, scope=Scope(tenant=2), actor="Trần Văn K")
