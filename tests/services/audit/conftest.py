"""Every test of the audit log runs on both engines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import create_engine
from tests.databases import Place, database, place
from tests.services.accounts.world import World, make

from tinnhiem_core.store import Database

__all__ = ["database", "place"]


@pytest.fixture
def world(database: Database) -> World:
    return make(database)


@pytest.fixture
def tamper(place: Place) -> Callable[..., None]:
    """Run statements as somebody who owns the database and has switched its guards off."""

    def run(*statements: str) -> None:
        url = place.owner.replace("tinnhiem_owner@", "postgres@")
        engine = create_engine(url)
        with engine.begin() as connection:
            if place.engine == "postgresql":
                connection.exec_driver_sql("set session_replication_role = replica")
            else:
                for (name,) in connection.exec_driver_sql(
                    "select name from sqlite_master where type = 'trigger'"
                ).all():
                    connection.exec_driver_sql(f"drop trigger {name}")
            for one in statements:
                connection.exec_driver_sql(one)
        engine.dispose()

    return run
