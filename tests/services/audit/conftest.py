"""Every test of the audit log runs on both engines."""

from __future__ import annotations

import pytest
from tests.databases import database, place
from tests.services.accounts.world import World, make

from tinnhiem_core.store import Database

__all__ = ["database", "place"]


@pytest.fixture
def world(database: Database) -> World:
    return make(database)
