"""A dump back into an empty database: every row or none, looked at again when it is there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.dump.refusals import refusal
from tinnhiem_core.store.dump.values import UNREADABLE, decode, decoders
from tinnhiem_core.store.dump.writing import ROWS_AT_ONCE, VERSION, Counting, Summary, lines
from tinnhiem_core.store.raw import constraints_hold, hold_constraints, set_counters


class _Source:
    """The lines of a dump, and the SHA-256 of those that were read."""

    def __init__(self, given: Iterable[bytes]) -> None:
        self._lines = iter(given)
        self.digest = sha256()
        self.last = b""

    def line(self) -> bytes:
        """Return the next line; the dump is cut where there is none."""
        self.digest.update(self.last)
        self.last = next(self._lines, b"")
        if not self.last.endswith(b"\n"):
            raise refusal("L.1312")
        return self.last

    def said(self) -> Any:  # noqa: ANN401 - what JSON can say
        """Return the next line as JSON."""
        return _parsed(self.line())

    def ended(self) -> bool:
        """Return whether nothing follows."""
        return next(self._lines, None) is None


def restore(connection: Connection, given: Iterable[bytes], revision: str) -> Summary:
    """Fill the empty tables from the lines of a dump, and read it all once more.

    Raises ``DumpError``; the caller's transaction is then rolled back.
    """
    _need_empty(connection)
    source = _Source(given)
    _check_header(source.said(), revision)
    hold_constraints(connection)
    for table in Base.metadata.sorted_tables:
        _fill(connection, table, source)
    _check_end(source)
    if not constraints_hold(connection):
        raise refusal("L.1333")
    summary = _read_again(connection, revision, source.last)
    set_counters(connection, [one.name for one in Base.metadata.sorted_tables])
    return summary


def _parsed(content: bytes) -> Any:  # noqa: ANN401 - what JSON can say
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise refusal("L.1313") from error


def _need_empty(connection: Connection) -> None:
    filled = tuple(
        table.name
        for table in Base.metadata.sorted_tables
        if connection.scalar(select(func.count()).select_from(table))
    )
    if filled:
        raise refusal("L.1317", tables=filled)


def _check_header(said: object, revision: str) -> None:
    if not isinstance(said, dict) or said.get("dump") != "tinnhiem":
        raise refusal("L.1310")
    if said.get("version") != VERSION:
        raise refusal("L.1311", version=str(said.get("version")), ours=str(VERSION))
    if said.get("revision") != revision:
        raise refusal("L.1316", revision=str(said.get("revision")), ours=revision)


def _fill(connection: Connection, table: Table, source: _Source) -> None:
    if source.said() != {"table": table.name, "columns": [one.name for one in table.columns]}:
        raise refusal("L.1314", table=table.name)
    digest, count = sha256(), 0
    for rows in _batches(source):
        for one in rows:
            digest.update(one)
        count += len(rows)
        _insert(connection, table, rows)
    if _parsed(source.last) != {"rows": count, "sha256": digest.hexdigest()}:
        raise refusal("L.1315", table=table.name)


def _batches(source: _Source) -> Iterator[list[bytes]]:
    """Yield the rows of one table, some at a time, up to the line that ends it."""
    rows: list[bytes] = []
    while not (one := source.line()).startswith(b"{"):
        rows.append(one)
        if len(rows) == ROWS_AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows


def _insert(connection: Connection, table: Table, rows: list[bytes]) -> None:
    how = decoders(table)
    try:
        values = [decode(_parsed(one), table, how) for one in rows]
        connection.execute(insert(table).inline(), values)
    except (SQLAlchemyError, *UNREADABLE) as error:
        raise refusal("L.1318", table=table.name) from error


def _check_end(source: _Source) -> None:
    said = source.said()
    whole = isinstance(said, dict) and said.get("sha256") == source.digest.hexdigest()
    if not whole or not source.ended():
        raise refusal("L.1313")


def _read_again(connection: Connection, revision: str, last: bytes) -> Summary:
    """Dump what was restored: the last line holds the hash of every row and every audit log."""
    counting, written = Counting(), b""
    for one in counting(lines(connection, revision)):
        written = one
    if written != last:
        raise refusal("L.1319")
    return counting.summary()
