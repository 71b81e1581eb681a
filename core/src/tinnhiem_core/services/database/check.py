"""Is the database as this version of the program needs it? Asked at start-up and on demand."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.opening import opened
from tinnhiem_core.store.raw import Rights, dangling
from tinnhiem_core.store.state import State, look


class NotReadyError(RefusedError):
    """The program must not start on this database; nothing was changed."""


def check(address: str) -> tuple[Finding, ...]:
    """Return what speaks against running on the database at ``address``, all at once.

    On PostgreSQL the account must be the one as which the application connects: the question is
    what *it* could do. Raises ``UnusableError`` where the database can't be reached.
    """
    with opened(address) as database:
        return findings(database) or tuple(_of_links(database))


def require_ready(database: Database) -> None:
    """Refuse to start on a database that is not ready: ``NotReadyError``."""
    if found := findings(database):
        raise NotReadyError(*found)


def require_schema(database: Database) -> None:
    """Refuse a database whose tables aren't those of this version: ``NotReadyError``."""
    if found := tuple(_of_revision(look(database))):
        raise NotReadyError(*found)


def findings(database: Database) -> tuple[Finding, ...]:
    """Return what speaks against running on an open database."""
    state = look(database)
    return tuple(_of_revision(state)) or (*_of_settings(state), *_of_rights(state.rights))


def _of_revision(state: State) -> Iterator[Finding]:
    if state.is_newer:
        yield find("L.1304", revision=state.revision, head=state.head)
    elif not state.revision:
        yield find("L.1305", head=state.head)
    elif state.revision != state.head:
        yield find("L.1303", revision=state.revision, head=state.head)


def _of_links(database: Database) -> Iterator[Finding]:
    """Yield what a start of the program does not look for: it reads every row."""
    with database.engine.connect() as connection:
        if tables := dangling(connection):
            yield find("L.1338", tables=tables)


def _of_settings(state: State) -> Iterator[Finding]:
    for name, (value, wanted) in state.settings.items():
        yield find("L.1306", name=name, value=value, wanted=wanted)


def _of_rights(rights: Rights | None) -> Iterator[Finding]:
    if rights is None:
        return
    if rights.superuser:
        yield find("L.1307")
    if rights.bypasses:
        yield find("L.1308")
    if rights.owned:
        yield find("L.1309", tables=rights.owned)
    if rights.unprotected:
        yield find("L.1327", tables=rights.unprotected)
    if rights.changes_log:
        yield find("L.1326")
