"""Every test of the store runs on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.databases import ENGINES, Place, database, place, upgraded
from tests.store.worlds import NOW, A, settle, unit_of

from tinnhiem_core.store import Database
from tinnhiem_core.store.audit import append

__all__ = ["database", "place"]


@pytest.fixture
def world(database: Database) -> Database:
    settle(database)
    with database.work(A) as session:
        below = unit_of("Cấp dưới\n“𠀀”", "below", parent_id=1)
        session.add(below)
        session.flush()
        session.add(unit_of("Cấp dưới nữa", "further", parent_id=below.id))
        below.parent_id, below.revision = None, 10**9
        append(session, at=NOW, actor="Nhà", action="test.more", details='{"số": 1}')
    with database.work(A) as session:  # a row that points to a later one
        first = session.get_one(type(below), 1)
        first.parent_id = below.id
    return database


@pytest.fixture(params=ENGINES)
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where another empty, upgraded database is."""
    yield from upgraded(request.param, tmp_path)
