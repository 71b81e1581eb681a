"""What only one row may have: two acts at once may both find it free, the database takes one."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from tinnhiem_core.store.errors import TakenError
from tinnhiem_core.store.guard import ScopedSession


def flush_unique(session: ScopedSession, table: str, column: str) -> None:
    """Write what was added; raise ``TakenError`` where another row has that value of a column."""
    try:
        session.flush()
    except IntegrityError as error:
        names = (f"uq_{table}_{column}", f"{table}.{column}")  # of PostgreSQL, of SQLite
        if any(one in str(error.orig) for one in names):
            raise TakenError(f"{table}.{column}") from error
        raise
