"""One history of the tables for both engines, run without any file of settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.errors import ForeignKeyError, RoleMissingError
from tinnhiem_core.store.migrations.row_security import protect, unprotect

FOLDER: Final = Path(__file__).parent
APP_ROLE: Final = "tinnhiem_app"
"""As whom the application connects to PostgreSQL where nobody says otherwise."""

_Steps = Callable[[Any, Any], Any]


def script() -> ScriptDirectory:
    """Return the history."""
    return ScriptDirectory(str(FOLDER))


def upgrade(url: str, *, role: str = APP_ROLE, revision: str = "heads") -> None:
    """Bring a database up to a revision, with its policies and rights, in one transaction.

    ``url`` is that of the owner of the tables, ``role`` the one as which the application connects
    (PostgreSQL). Raises ``RoleMissingError``.
    """
    history = script()
    _run(url, role, lambda at, _: history._upgrade_revs(revision, at))  # noqa: SLF001 - as in command


def downgrade(url: str, revision: str, *, role: str = APP_ROLE) -> None:
    """Take a database back to a revision ("base": no tables); what was younger is lost."""
    history = script()
    _run(url, role, lambda at, _: history._downgrade_revs(revision, at))  # noqa: SLF001 - same


def _run(url: str, role: str, steps: _Steps) -> None:
    database = Database(url)
    run = _on_sqlite if database.engine.dialect.name == "sqlite" else _on_postgresql
    try:
        with database.engine.execution_options(writing=True).connect() as connection:
            run(connection, role, steps)
    finally:
        database.close()


def _on_postgresql(connection: Connection, role: str, steps: _Steps) -> None:
    with connection.begin():
        _need_role(connection, role)
        unprotect(connection)
        _migrate(connection, steps)
        protect(connection, role)


def _on_sqlite(connection: Connection, _: str, steps: _Steps) -> None:
    """Migrate with foreign keys looked at last: SQLite changes a table by copying it."""
    driver: Any = connection.connection.driver_connection
    driver.execute("pragma foreign_keys = off")  # has no effect once a transaction began
    with connection.begin():
        _migrate(connection, steps)
        if broken := connection.exec_driver_sql("pragma foreign_key_check").all():
            raise ForeignKeyError(broken)


def _migrate(connection: Connection, steps: _Steps) -> None:
    with EnvironmentContext(Config(), script(), fn=steps) as environment:
        environment.configure(
            connection=connection, target_metadata=Base.metadata, render_as_batch=True
        )
        environment.run_migrations()


def _need_role(connection: Connection, role: str) -> None:
    found = text("select 1 from pg_roles where rolname = :role")
    if connection.execute(found, {"role": role}).first() is None:
        raise RoleMissingError(role)
