"""Opening a database by its address, with a clear reason where that can't be done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError, SQLAlchemyError

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.raw import owns_tables, see_whole

ENGINES = ("sqlite", "postgresql")
IN_MEMORY = ("", ":memory:")
"""Names with which SQLite keeps nothing: there is no file."""


class UnusableError(RefusedError):
    """The database can't be reached, or not by this account."""


def unusable(code: str, **figures: object) -> UnusableError:
    """Return the refusal of one code with its figures."""
    return UnusableError(Finding(code=code, figures=tuple(figures.items())))


def shown(address: str) -> str:
    """Return an address without its password; as it is where it is none."""
    try:
        return make_url(address).render_as_string(hide_password=True)
    except ArgumentError:
        return address


def user_of(address: str) -> str:
    """Return the account in an address, empty where there is none."""
    return _parsed(address).username or ""


def _parsed(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:  # the second one: of a port that is no number
        raise unusable("L.1301", database=address.rpartition("@")[2]) from error
    if url.get_backend_name() not in ENGINES:
        raise unusable("L.1301", database=shown(address))
    return url


@contextmanager
def opened(address: str, *, new: bool = False) -> Iterator[Database]:
    """Open a database and close it at the end; ``new`` lets SQLite make the file.

    Raises ``UnusableError``, also where the database fails while it is used.
    """
    url = _parsed(address)
    file = url.database or ""
    is_kept = file not in IN_MEMORY and (new or Path(file).is_file())
    if url.get_backend_name() == "sqlite" and not is_kept:
        raise unusable("L.1302", path=file)
    database = _database(address)
    try:
        yield database
    except DatabaseError as error:
        if not isinstance(error, OperationalError) and type(error) is not DatabaseError:
            raise  # not the database's fault
        raise unusable("L.1300", database=shown(address), detail=str(error.orig)) from error
    finally:
        database.close()


def _database(address: str) -> Database:
    try:
        return Database(address)
    except (ImportError, SQLAlchemyError) as error:  # a driver that is not there
        raise unusable("L.1301", database=shown(address)) from error


@contextmanager
def whole(database: Database, *, writing: bool = False) -> Iterator[Connection]:
    """Open one transaction of the owner of the tables, who alone sees every tenant's rows.

    A reading one is a snapshot: what others write meanwhile does not enter it.
    """
    options: dict[str, Any] = {"writing": writing}
    if database.engine.dialect.name == "postgresql" and not writing:
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with database.engine.execution_options(**options).begin() as connection:
        if not owns_tables(connection):
            raise unusable("L.1325")
        see_whole(connection)
        yield connection
