"""Every test of accounts runs on both engines; hashing is cheap here, but for its own test."""

from __future__ import annotations

import pytest
from tests.databases import database, place
from tests.services.accounts.world import World, make

from tinnhiem_core.services.accounts import hashing
from tinnhiem_core.store import Database

__all__ = ["database", "place"]


@pytest.fixture(autouse=True)
def cheap(request: pytest.FixtureRequest) -> None:
    if "real_cost" not in request.fixturenames:
        request.getfixturevalue("quick_passwords")


@pytest.fixture
def real_cost() -> None:
    """Hash at the cost of the product."""
    hashing._nobody.cache_clear()  # noqa: SLF001 - made at the other cost


@pytest.fixture
def world(database: Database) -> World:
    return make(database)
