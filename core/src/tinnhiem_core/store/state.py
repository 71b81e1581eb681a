"""Whether a database is as this version of the program needs it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, inspect

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.raw import Rights, pragmas, rights
from tinnhiem_core.store.revisions import HEAD, REVISIONS, VERSIONS, revision_of


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


def strangers(connection: Connection) -> tuple[str, ...]:
    """Return the tables that are not ours: no dump holds them."""
    there = set(inspect(connection).get_table_names())
    return tuple(sorted(there - {*Base.metadata.tables, VERSIONS}))


def look(database: Database) -> State:
    """Look at a database as the account that is connected."""
    engine = database.engine.dialect.name
    with database.engine.connect() as connection:
        revision = revision_of(connection)
        current = revision == HEAD
        return State(
            engine=engine,
            revision=revision,
            head=HEAD,
            is_newer=bool(revision) and revision not in REVISIONS,
            strangers=strangers(connection),
            rights=_rights(connection) if engine == "postgresql" and current else None,
            settings=pragmas(connection) if engine == "sqlite" else {},
        )


def _rights(connection: Connection) -> Rights:
    return rights(connection, Base.metadata.tables)
