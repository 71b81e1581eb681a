"""At which revision the tables are, told without loading the history: a worker starts sooner."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, String, column, inspect, select, table

REVISIONS: Final = ("0001", "0002", "0003", "0004")
"""Every revision of the history, the oldest first; a test compares."""
HEAD: Final = REVISIONS[-1]
VERSIONS: Final = "alembic_version"
"""The table in which Alembic keeps the revision."""


def revision_of(connection: Connection, versions: str = VERSIONS) -> str:
    """Return the revision of the tables, empty where there are none."""
    if not inspect(connection).has_table(versions):
        return ""
    number = column("version_num", String)
    return str(connection.scalar(select(number).select_from(table(versions, number))) or "")
