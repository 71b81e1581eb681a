"""One history: up and down on both engines, and what it makes is what the tables say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from tests.databases import ENGINES, OWNER, Place, bare
from tests.store.worlds import settle

from tinnhiem_core.store import Database
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.errors import RoleMissingError
from tinnhiem_core.store.migrations import downgrade, script, upgrade
from tinnhiem_core.store.revisions import HEAD, REVISIONS
from tinnhiem_core.store.state import look


@pytest.fixture(params=ENGINES)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where a database without a table is."""
    yield from bare(request.param, tmp_path)


def _said(one: object) -> str:
    return json.dumps(one, default=str, sort_keys=True)


def shape(url: str, *, made_by_history: bool) -> dict[str, Any]:
    """Return every table with its columns, keys, constraints and indexes, as the engine has it."""
    database = Database(url)
    if not made_by_history:
        Base.metadata.create_all(database.engine)
    looking = inspect(database.engine)
    found = {
        name: {
            "columns": sorted(map(_said, looking.get_columns(name))),
            "key": looking.get_pk_constraint(name),
            "foreign": sorted(map(_said, looking.get_foreign_keys(name))),
            "unique": sorted(map(_said, looking.get_unique_constraints(name))),
            "indexes": sorted(map(_said, looking.get_indexes(name))),
        }
        for name in looking.get_table_names()
    }
    database.close()
    found.pop("alembic_version", None)
    return found


def test_history_is_one_line() -> None:
    assert len(script().get_heads()) == len(script().get_bases()) == 1
    assert tuple(one.revision for one in script().walk_revisions())[::-1] == REVISIONS


def test_history_and_tables_agree(place: Place) -> None:
    database = Database(place.owner)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    database.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_history_makes_what_the_tables_say(engine: str, tmp_path: Path) -> None:
    for one in bare(engine, tmp_path):
        upgrade(one.owner)
        history = shape(one.owner, made_by_history=True)
    for one in bare(engine, tmp_path):
        assert shape(one.owner, made_by_history=False) == history


def test_each_revision_goes_up_and_down_again(empty: Place) -> None:
    shapes = [shape(empty.owner, made_by_history=True)]
    for revision in REVISIONS:
        upgrade(empty.owner, revision=revision)
        shapes.append(shape(empty.owner, made_by_history=True))
    for revision, expected in zip(["base", *REVISIONS][-2::-1], shapes[-2::-1], strict=True):
        downgrade(empty.owner, revision)
        assert shape(empty.owner, made_by_history=True) == expected
    assert shapes[0] == {}


def test_history_goes_down_with_rows_in_the_tables(place: Place, database: Database) -> None:
    settle(database)
    database.close()
    downgrade(place.owner, "base")
    assert shape(place.owner, made_by_history=True) == {}


def test_upgrade_twice_changes_nothing(place: Place, database: Database) -> None:
    settle(database)
    upgrade(place.owner)
    state = look(database)
    assert (state.revision, state.strangers) == (HEAD, ())


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
def test_upgrade_needs_the_role_of_the_application(empty: Place) -> None:
    with pytest.raises(RoleMissingError):
        upgrade(empty.owner, role="nobody")
    assert shape(empty.owner, made_by_history=True) == {}


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_every_table_forces_its_policies(place: Place) -> None:
    database = Database(place.owner)
    listed = "select relname from pg_class where relrowsecurity and relforcerowsecurity"
    scoped = "select distinct tablename from pg_policies where policyname <> 'whole'"
    with database.engine.connect() as connection:
        assert set(connection.scalars(text(listed))) == set(Base.metadata.tables)
        assert set(connection.scalars(text(scoped))) == set(Base.metadata.tables)
        roles = text("select distinct roles::text from pg_policies where policyname = 'whole'")
        assert connection.scalars(roles).all() == [f"{{{OWNER}}}"]
    database.close()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
@pytest.mark.parametrize("right", ["update", "delete", "truncate", "references", "trigger"])
def test_application_may_only_add_to_the_log(database: Database, right: str) -> None:
    asked = text("select has_table_privilege(current_user, 'audit_event', :right)")
    with database.engine.connect() as connection:
        assert connection.scalar(asked, {"right": right}) is False
        assert connection.scalar(asked, {"right": "insert"}) is True


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_owner_sees_nothing_before_it_asks(place: Place, database: Database) -> None:
    settle(database)
    owner = Database(place.owner)
    with owner.engine.connect() as connection:
        counted = text("select count(*) from unit")
        assert connection.scalar(counted) == 0
        connection.execute(text("select set_config('tinnhiem.whole', 'on', true)"))
        assert connection.scalar(counted) == 2
    owner.close()


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_application_gains_nothing_by_asking_for_the_whole(database: Database) -> None:
    settle(database)
    with database.engine.connect() as connection:
        connection.execute(text("select set_config('tinnhiem.whole', 'on', true)"))
        assert connection.scalar(text("select count(*) from unit")) == 0
