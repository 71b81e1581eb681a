"""The one place for SQL as text: what SQLAlchemy has no words for. Each line was reviewed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection as SqliteConnection
from typing import Final

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from tinnhiem_core.store.scope import Scope

# ``true``: until the end of the transaction, so that a pooled connection forgets it.
_ANNOUNCE: Final = text(
    "select set_config('tinnhiem.tenant', :tenant, true),"
    " set_config('tinnhiem.account', :account, true),"
    " set_config('tinnhiem.platform', :platform, true),"
    " set_config('tinnhiem.door', :door, true)"
)


def announce(connection: Connection, scope: Scope | None) -> None:
    """Tell PostgreSQL the scope of this transaction; SQLite has no row-level security."""
    if connection.dialect.name != "postgresql":
        return
    connection.execute(
        _ANNOUNCE,
        {
            "tenant": "" if scope is None or scope.tenant is None else str(scope.tenant),
            "account": "" if scope is None or scope.account is None else str(scope.account),
            "platform": "on" if scope is not None and scope.platform else "",
            "door": "on" if scope is not None and scope.door else "",
        },
    )


PRAGMAS: Final = {
    "foreign_keys": "ON",
    "journal_mode": "WAL",
    "synchronous": "FULL",  # a count survives a power cut
    "busy_timeout": "10000",
}


def prepare(connection: SqliteConnection) -> None:
    """Set up a new connection to SQLite: SQLAlchemy begins transactions, not the driver."""
    connection.isolation_level = None
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def begin(connection: Connection) -> None:
    """Begin a transaction of SQLite; a writing one takes the lock at once.

    One that first reads and then writes would else be refused when another wrote in between.
    """
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


_WHOLE: Final = text("select set_config('tinnhiem.whole', 'on', true)")


def see_whole(connection: Connection) -> None:
    """Open every row to the owner of the tables until the transaction ends (PostgreSQL)."""
    if connection.dialect.name == "postgresql":
        connection.execute(_WHOLE)


def hold_constraints(connection: Connection) -> None:
    """Let rows point to rows that come later in this transaction."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("set constraints all deferred")
    else:
        connection.exec_driver_sql("pragma defer_foreign_keys = on")


def dangling(connection: Connection) -> tuple[str, ...]:
    """Return the tables with rows that point to none (SQLite: keys can be switched off there)."""
    if connection.dialect.name == "postgresql":
        return ()
    found = connection.exec_driver_sql("pragma foreign_key_check")
    return tuple(sorted({str(table) for table, *_ in found}))


def constraints_hold(connection: Connection) -> bool:
    """Return whether every row points to one that is there; else the transaction is over."""
    if connection.dialect.name != "postgresql":
        return not dangling(connection)
    try:
        connection.exec_driver_sql("set constraints all immediate")
    except IntegrityError:
        return False
    return True


def set_counters(connection: Connection, tables: Iterable[str]) -> None:
    """Let the next number of each table follow the highest that is there (PostgreSQL)."""
    if connection.dialect.name != "postgresql":
        return
    for one in tables:
        connection.exec_driver_sql(
            f"select setval(pg_get_serial_sequence('public.\"{one}\"', 'id'),"  # noqa: S608 - our names
            f' coalesce(max(id), 1), max(id) is not null) from "{one}"'
        )


_STRANGERS_TABLES: Final = text(
    "select 1 from pg_tables where schemaname = 'public' and tablename = 'alembic_version'"
    " and tableowner <> current_user"
)


def owns_tables(connection: Connection) -> bool:
    """Return whether this account is the owner; in SQLite whoever has the file is."""
    if connection.dialect.name != "postgresql":
        return True
    return connection.execute(_STRANGERS_TABLES).first() is None


_ROLE: Final = text("select rolsuper, rolbypassrls from pg_roles where rolname = current_user")
_OWNED: Final = text(
    "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
    " where n.nspname = 'public' and c.relkind = 'r'"
    " and pg_has_role(current_user, c.relowner, 'member') and c.relname = any(:tables)"
)
_OPEN: Final = text(
    "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
    " where n.nspname = 'public' and c.relkind = 'r' and c.relname = any(:tables)"
    " and not (c.relrowsecurity and c.relforcerowsecurity and exists"
    " (select 1 from pg_policy p where p.polrelid = c.oid))"
)
_MAY_CHANGE_LOG: Final = text(
    "select has_table_privilege(current_user, 'public.audit_event', 'update, delete, truncate')"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What the connected account of PostgreSQL could do past the policies."""

    superuser: bool
    bypasses: bool
    owned: tuple[str, ...]
    unprotected: tuple[str, ...]
    changes_log: bool


def rights(connection: Connection, tables: Iterable[str]) -> Rights:
    """Look up the rights of the connected account, and which tables have no policies."""
    named = {"tables": list(tables)}
    superuser, bypasses = connection.execute(_ROLE).one()
    return Rights(
        superuser=superuser,
        bypasses=bypasses,
        owned=tuple(sorted(connection.scalars(_OWNED, named))),
        unprotected=tuple(sorted(connection.scalars(_OPEN, named))),
        changes_log=bool(connection.scalar(_MAY_CHANGE_LOG)),
    )


def pragmas(connection: Connection) -> dict[str, tuple[str, str]]:
    """Return the settings of SQLite that are not as they must be: name -> (is, must be)."""
    names = {"ON": "1", "WAL": "wal", "FULL": "2"}
    found = {}
    for name, wanted in PRAGMAS.items():
        value = str(connection.exec_driver_sql(f"PRAGMA {name}").scalar())
        if value != names.get(wanted, wanted):
            found[name] = (value, wanted)
    return found
