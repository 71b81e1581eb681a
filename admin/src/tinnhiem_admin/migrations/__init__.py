"""FAB's own tables (``ab_*``): a branch of history of their own beside core's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask_appbuilder import Model
from sqlalchemy import Connection, inspect

from tinnhiem_admin.revision import VERSIONS
from tinnhiem_core.store.database import Database

FOLDER: Final = Path(__file__).parent


def script() -> ScriptDirectory:
    """Return the history."""
    return ScriptDirectory(str(FOLDER))


def upgrade(url: str, role: str) -> None:
    """Bring FAB's tables up to date; on PostgreSQL ``role``, the workers', may only read them."""
    history = script()
    _run(url, role, lambda at, _: history._upgrade_revs("heads", at))  # noqa: SLF001 - as core does


def downgrade(url: str, role: str) -> None:
    """Drop FAB's tables; ``upgrade`` and the release command make them anew."""
    history = script()
    _run(url, role, lambda at, _: history._downgrade_revs("base", at))  # noqa: SLF001 - same


def _run(url: str, role: str, steps: Callable[[Any, Any], Any]) -> None:
    database = Database(url)
    try:
        with database.engine.execution_options(writing=True).begin() as connection:
            _migrate(connection, steps)
            if connection.dialect.name == "postgresql":
                _let_read(connection, role)
    finally:
        database.close()


def _migrate(connection: Connection, steps: Callable[[Any, Any], Any]) -> None:
    with EnvironmentContext(Config(), script(), fn=steps) as environment:
        environment.configure(
            connection=connection, target_metadata=Model.metadata, version_table=VERSIONS
        )
        environment.run_migrations()


def _let_read(connection: Connection, role: str) -> None:
    """Take from the workers what core's history gives them on every later table, but reading."""
    for table in inspect(connection).get_table_names():
        if table == VERSIONS or table in Model.metadata.tables:
            connection.exec_driver_sql(f'revoke all on "{table}" from public, "{role}"')
            connection.exec_driver_sql(f'grant select on "{table}" to "{role}"')


def differences(url: str) -> list[Any]:
    """Return in what the tables differ from what FAB's models say, so that a new pin is seen."""
    database = Database(url)
    try:
        with database.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"include_name": _is_frameworks})
            return list(compare_metadata(context, Model.metadata))
    finally:
        database.close()


def _is_frameworks(name: str | None, kind: str, parents: object) -> bool:
    del parents
    return kind != "table" or name in Model.metadata.tables
