"""The leaks of FAB that were measured, each against the guard, row-level security, and neither."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import IntegrityError
from tests.admin.probe import (
    HELD_BY_BASE_FILTERS,
    HELD_BY_THE_DATABASE,
    PROBES,
    Crossed,
    StockPosts,
    StockPostsApi,
    StockUnits,
    probe_app,
    unguarded,
)
from tests.admin.world import OUR_ROW, OURS, POISON, THEIR_ROW, fill, open_whole, theirs
from tests.databases import ENGINES, Place, upgraded

from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.base import Base

pytestmark = [  # what the framework itself still calls
    pytest.mark.filterwarnings("ignore:Yielding raw tuples:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The Query.get:sqlalchemy.exc.LegacyAPIWarning"),
]


SCOPE = Scope(tenant=OURS, account=OUR_ROW)


@dataclass(slots=True)
class Probed:
    """FAB as it comes over a filled database."""

    app: Flask
    place: Place
    owner: Engine

    def leaks(self, name: str) -> list[str]:
        """Send a probe; return what it showed, changed or stored that is theirs."""
        before = theirs(self.owner)
        said = PROBES[name](self.app.test_client())
        found = ["shown"] if POISON.lower() in said.lower() else []
        found += ["changed"] if theirs(self.owner) != before else []
        return [*found, *(["mixed"] if Crossed(self.owner).rows() else [])]


def probed(engine: str, folder: Path) -> Iterator[Probed]:
    for place in upgraded(engine, folder):
        owner = create_engine(place.owner)
        fill(owner)
        database = Database(place.url)
        app = probe_app(database, lambda: SCOPE, StockUnits, StockPosts, StockPostsApi)
        app.logger.disabled = True
        yield Probed(app, place, owner)
        database.close()
        owner.dispose()


@pytest.fixture(params=ENGINES, scope="module")
def fab(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Probed]:
    """One for the module: nothing that is safe changes it."""
    yield from probed(request.param, tmp_path_factory.mktemp("fab"))


@pytest.fixture(scope="module")
def on_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Probed]:
    yield from probed("postgresql", tmp_path_factory.mktemp("fab"))


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[Probed]:
    """One for each test: leaks change it."""
    yield from probed("sqlite", tmp_path)


def plant(owner: Engine) -> None:
    """Hang their post on our unit and ours on theirs, as no foreign key lets anybody."""
    with owner.begin() as connection:
        open_whole(connection)
        table = Base.metadata.tables["post"]
        for row, unit in ((OUR_ROW, THEIR_ROW), (THEIR_ROW, OUR_ROW)):
            connection.execute(table.update().where(table.c.id == row).values(unit_id=unit))


def unchecked(place: Place) -> Engine:
    """Return an engine of SQLite that doesn't look at foreign keys."""
    engine = create_engine(place.owner)
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = OFF"))
    return engine


@pytest.mark.parametrize("name", PROBES)
def test_the_guard_holds(fab: Probed, name: str) -> None:
    assert fab.leaks(name) == []


@pytest.mark.parametrize("name", PROBES)
def test_row_level_security_alone_holds(on_postgresql: Probed, name: str) -> None:
    with unguarded():
        assert on_postgresql.leaks(name) == []


@pytest.mark.parametrize(
    "name", sorted(PROBES.keys() - HELD_BY_THE_DATABASE - HELD_BY_BASE_FILTERS)
)
def test_without_the_guard_fab_leaks(on_sqlite: Probed, name: str) -> None:
    if "back-reference" in name or "dotted" in name:
        planting = unchecked(on_sqlite.place)
        plant(planting)
        planting.dispose()
    with unguarded():
        assert on_sqlite.leaks(name)


@pytest.mark.parametrize("name", ["show with a back-reference", "list with a dotted column"])
def test_the_guard_hides_what_was_planted(on_sqlite: Probed, name: str) -> None:
    planting = unchecked(on_sqlite.place)
    plant(planting)
    planting.dispose()
    assert "shown" not in on_sqlite.leaks(name)


@pytest.mark.parametrize("name", sorted(HELD_BY_THE_DATABASE))
def test_foreign_keys_hold_where_nothing_else_does(on_sqlite: Probed, name: str) -> None:
    with unguarded():
        assert "mixed" not in on_sqlite.leaks(name)


def test_no_engine_lets_a_row_of_one_tenant_name_another(fab: Probed) -> None:
    checked = create_engine(fab.place.owner)
    if fab.place.engine == "sqlite":
        event.listen(checked, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = ON"))
    with pytest.raises(IntegrityError):
        plant(checked)
    checked.dispose()
