"""A platform with its own row, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import pytest
from tests.databases import database, place

from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.tenants import ensure_platform
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope

__all__ = ["database", "place"]

LOCALITIES: Final = Localities.discover()
NOW: Final = datetime(2023, 6, 1, 20, 0, tzinfo=UTC)
"""The second of June in Vietnam."""


@pytest.fixture
def platform(database: Database) -> Platform:
    return Platform(database=database, localities=LOCALITIES, clock=lambda: NOW)


@pytest.fixture
def scope(platform: Platform) -> Scope:
    """The scope of the platform itself."""
    return Scope(tenant=ensure_platform(platform), platform=True)
