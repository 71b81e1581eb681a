"""Ten thousand people: dumped and restored in reasonable time, with little memory."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest
from sqlalchemy import insert
from tests.databases import Place, upgraded
from tests.store.worlds import settle

from tinnhiem_core.services.database.dump import dump
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.store import Database
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.opening import whole

PEOPLE = 10_000


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_ten_thousand_people(place: Place, database: Database, tmp_path: Path) -> None:
    settle(database)
    _fill(place)
    path = tmp_path / "a.dump"
    began = time.perf_counter()
    tracemalloc.start()
    dump(place.owner, path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    for target in upgraded("postgresql", tmp_path):
        assert restore(target.owner, path).summary.rows["post"] == PEOPLE + 2
    assert time.perf_counter() - began < 60
    assert peak < 20_000_000  # a few rows at a time, not the table


def _fill(place: Place) -> None:
    owner = Database(place.owner)
    numbers = range(100, 100 + PEOPLE)
    people = [
        {
            "id": n,
            "tenant_id": 2,
            "key": f"k{n}",
            "name": f"Nguyễn Văn {n}",
            "search": "x",
            "order": "x",
        }
        for n in numbers
    ]
    posts = [
        {
            "tenant_id": 2,
            "person_id": n,
            "unit_id": 1,
            "role": "head",
            "title": "Trưởng phòng",
            "appointment": "first",
            "service": "on_duty",
        }
        for n in numbers
    ]
    with whole(owner, writing=True) as connection:
        connection.execute(insert(Base.metadata.tables["person"]), people)
        connection.execute(insert(Base.metadata.tables["post"]), posts)
    owner.close()
