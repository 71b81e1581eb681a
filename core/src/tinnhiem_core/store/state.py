"""Whether a database is as this version of the program needs it."""

from __future__ import annotations

from dataclasses import dataclass

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.migrations import head, known
from tinnhiem_core.store.raw import Rights, pragmas, rights


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What was found. ``rights`` of PostgreSQL, ``settings`` of SQLite that are wrong.

    ``revision`` is empty where there are no tables; ``strangers`` are tables that no revision of
    ours made.
    """

    engine: str
    revision: str
    head: str
    is_newer: bool
    strangers: tuple[str, ...]
    rights: Rights | None
    settings: dict[str, tuple[str, str]]


def revision_of(connection: Connection) -> str:
    """Return the revision of the tables, empty where there are none."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def strangers(connection: Connection) -> tuple[str, ...]:
    """Return the tables that are not ours: no dump holds them."""
    there = set(inspect(connection).get_table_names())
    return tuple(sorted(there - {*Base.metadata.tables, "alembic_version"}))


def look(database: Database) -> State:
    """Look at a database as the account that is connected."""
    engine = database.engine.dialect.name
    with database.engine.connect() as connection:
        revision = revision_of(connection)
        current = revision == head()
        return State(
            engine=engine,
            revision=revision,
            head=head(),
            is_newer=bool(revision) and revision not in known(),
            strangers=strangers(connection),
            rights=_rights(connection) if engine == "postgresql" and current else None,
            settings=pragmas(connection) if engine == "sqlite" else {},
        )


def _rights(connection: Connection) -> Rights:
    return rights(connection, Base.metadata.tables)
