"""No shape of a statement leaves the tenant: with the guard, and on PostgreSQL without it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError
from tests.store.guards import unguarded
from tests.store.shapes import NARROWED, REFUSED, Run, Shape
from tests.store.worlds import POISON, A, B, rows_of, settle
from tests.store.writes import PAST_THE_GUARD, WRITES, post_across

from tinnhiem_core.store import Database
from tinnhiem_core.store.errors import StoreError

ALL_WRITES = WRITES | PAST_THE_GUARD
ON_POSTGRESQL = pytest.mark.parametrize("place", ["postgresql"], indirect=True)
ON_SQLITE = pytest.mark.parametrize("place", ["sqlite"], indirect=True)

pytestmark = pytest.mark.filterwarnings("ignore:SELECT statement has a cartesian product")


@pytest.fixture
def world(database: Database) -> Database:
    settle(database)
    return database


def wrong(database: Database, shapes: tuple[Shape, ...]) -> list[str]:
    """Return the shapes whose answer is not A's own, with what they answered."""
    found = []
    for shape in shapes:
        with database.session(A) as session:
            try:
                answer = shape.run(session)
            except StoreError as error:
                answer = type(error).__name__
        if answer != shape.own:
            found.append(f"{shape.name}: {answer}")
    return found


def changing(database: Database, writes: Mapping[str, Run] = WRITES) -> list[str]:
    """Return the writes after which B's rows are others than before."""
    found = []
    for name, write in writes.items():
        before = rows_of(database, B)
        with database.session(A, writing=True) as session:
            try:
                write(session)
                session.commit()
            except (StoreError, DBAPIError, StaleDataError):
                session.rollback()
        if rows_of(database, B) != before:
            found.append(name)
    return found


def test_every_shape_is_narrowed(world: Database) -> None:
    assert wrong(world, NARROWED) == []


@pytest.mark.parametrize("shape", REFUSED, ids=lambda shape: shape.name)
def test_what_cannot_be_narrowed_is_refused(world: Database, shape: Shape) -> None:
    if shape.name == "connection":
        with world.session(A) as session, pytest.raises(StoreError):
            session.connection()
        return
    with world.session(A) as session, pytest.raises(StoreError):
        shape.run(session)


def test_no_write_reaches_another_tenant(world: Database) -> None:
    assert changing(world) == []


def test_every_write_to_another_tenant_by_name_is_an_error(world: Database) -> None:
    """What is narrowed changes nothing; what names B's rows outright is told so."""
    silent = {"update", "update_by_number", "update_query", "update_account", "update_tenant"}
    silent |= {"delete", "delete_query", "delete_recovery"}
    for name, write in WRITES.items():
        with world.session(A, writing=True) as session:
            if name in silent:
                write(session)
            else:
                with pytest.raises(StoreError):
                    write(session)


def test_foreign_keys_refuse_rows_of_another_tenant(world: Database) -> None:
    with world.session(A, writing=True) as session, pytest.raises(IntegrityError):
        post_across(session)


@ON_POSTGRESQL
def test_row_security_alone_holds_what_is_read(world: Database) -> None:
    with unguarded():
        assert wrong(world, NARROWED + REFUSED) == []


@ON_POSTGRESQL
def test_row_security_alone_holds_what_is_written(world: Database) -> None:
    with unguarded():
        assert changing(world, ALL_WRITES) == []


@ON_POSTGRESQL
def test_row_security_shows_nothing_where_no_scope_was_told(world: Database) -> None:
    with unguarded(), world.session(None) as session:
        assert [shape.name for shape in NARROWED if POISON in repr(shape.run(session))] == []


@ON_SQLITE
def test_control_without_the_guard_every_shape_leaks(world: Database) -> None:
    """Where this fails, the shapes are blind: they would not see a leak."""
    with unguarded():
        leaking = {one.partition(":")[0] for one in wrong(world, NARROWED + REFUSED)}
    assert {shape.name for shape in NARROWED + REFUSED} - leaking == set()


@ON_SQLITE
@pytest.mark.parametrize("name", ALL_WRITES)
def test_control_without_the_guard_every_write_reaches(world: Database, name: str) -> None:
    with unguarded():
        assert changing(world, {name: ALL_WRITES[name]}) == [name]
