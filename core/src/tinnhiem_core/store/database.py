"""One database, and the sessions that it opens."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.orm import sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from tinnhiem_core.store import folding
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.raw import begin, prepare
from tinnhiem_core.store.scope import Scope

# The driver's remarks on what fails come with its exception; on the terminal they puzzle.
logging.getLogger("psycopg").addHandler(logging.NullHandler())


class Database:
    """SQLite by default, PostgreSQL for everything larger. ``engine`` is for the store alone."""

    def __init__(self, url: str) -> None:
        # hide_parameters: what fails is logged with its message, which must not hold passwords
        self.engine: Engine = create_engine(make_url(url), hide_parameters=True)
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", begin)
        self._reading = _sessions(self.engine)
        self._writing = _sessions(self.engine.execution_options(writing=True))

    def session(self, scope: Scope | None, *, writing: bool = False) -> ScopedSession:
        """Open a session of ``scope``; the caller closes it. None: FAB's own tables alone.

        ``writing`` takes SQLite's write lock at the beginning: a transaction that first reads
        and then writes would else be refused when another one wrote in between.
        """
        return (self._writing if writing else self._reading)(info={"scope": scope})

    @contextmanager
    def reading(self, scope: Scope) -> Iterator[ScopedSession]:
        """Open a session that only looks."""
        with self.session(scope) as session:
            yield session

    @contextmanager
    def work(self, scope: Scope) -> Iterator[ScopedSession]:
        """Open a session, commit what was done at the end, roll back where anything fails."""
        with self.session(scope, writing=True) as session, session.begin():
            yield session

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _sessions(engine: Engine) -> sessionmaker[ScopedSession]:
    return sessionmaker(engine, class_=ScopedSession, expire_on_commit=False)


def _prepare(connection: SqliteConnection, record: ConnectionPoolEntry) -> None:
    del record
    prepare(connection)
    folding.prepare(connection)
