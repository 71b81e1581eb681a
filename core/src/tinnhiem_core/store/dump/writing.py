"""Everything as lines, out of one snapshot.

``{"dump": "tinnhiem", "version": 1, "revision": …}``, then for each table, in the order of their
foreign keys, ``{"table": …, "columns": […]}``, its rows by number, ``{"rows": …, "sha256": …}``;
at last ``{"audit": […], "sha256": …}``, the SHA-256 of every line before: the fingerprint.
Nothing says which engine or when: the same rows give the same lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.dump.chains import Chain, chains
from tinnhiem_core.store.dump.refusals import refusal
from tinnhiem_core.store.dump.values import (
    UNREADABLE,
    Decoder,
    columns,
    decode,
    decoders,
    encode,
    line,
)

VERSION = 1
ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a dump holds: rows per table, the audit logs, and the fingerprint of it all."""

    revision: str
    rows: dict[str, int]
    audit: tuple[Chain, ...]
    fingerprint: str


def lines(connection: Connection, revision: str) -> Iterator[bytes]:
    """Yield the lines of a dump of what the transaction of the connection sees.

    Raises ``DumpError`` for a row that no restore would take.
    """
    digest = sha256()
    for one in _content(connection, revision):
        digest.update(one)
        yield one
    audit = [chain.data() for chain in chains(connection)]
    yield line({"audit": audit, "sha256": digest.hexdigest()})


def _content(connection: Connection, revision: str) -> Iterator[bytes]:
    yield line({"dump": "tinnhiem", "version": VERSION, "revision": revision})
    for table in Base.metadata.sorted_tables:
        yield from _table(connection, table)


def _table(connection: Connection, table: Table) -> Iterator[bytes]:
    yield line({"table": table.name, "columns": [one.name for one in table.columns]})
    digest, count = sha256(), 0
    for written in _rows(connection, table):
        digest.update(written)
        count += 1
        yield written
    yield line({"rows": count, "sha256": digest.hexdigest()})


def _rows(connection: Connection, table: Table) -> Iterator[bytes]:
    in_order = select(*columns(table)).order_by(table.c.id)
    how, count = decoders(table), 0
    try:
        for row in connection.execute(in_order, execution_options={"yield_per": ROWS_AT_ONCE}):
            yield _row(row, table, how)
            count += 1
    except (*UNREADABLE, DBAPIError) as error:
        if (number := _unreadable(connection, table, count)) is None:
            raise  # the database's fault, not a row's
        raise refusal("L.1337", table=table.name, row=number) from error


def _row(row: Sequence[object], table: Table, how: Sequence[Decoder]) -> bytes:
    values = [encode(value, one) for value, one in zip(row, table.columns, strict=True)]
    decode(values, table, how)  # what a restore would refuse must not be found out by a restore
    return line(values)


def _unreadable(connection: Connection, table: Table, after: int) -> int | None:
    """Return the number of the first row that can't be read; ``after`` rows could."""
    for number in connection.scalars(select(table.c.id).order_by(table.c.id).offset(after)).all():
        try:
            one = connection.execute(select(*columns(table)).where(table.c.id == number)).one()
            _row(one, table, decoders(table))
        except (*UNREADABLE, DBAPIError):
            return int(number)
    return None


class Counting:
    """Passes lines on and notes what they say of themselves."""

    def __init__(self) -> None:
        self._revision = self._table = ""
        self._rows: dict[str, int] = {}
        self._last: dict[str, Any] = {}

    def __call__(self, given: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the lines as they come."""
        for one in given:
            if one.startswith(b"{"):
                self._note(json.loads(one))
            yield one

    def _note(self, said: dict[str, Any]) -> None:
        self._revision = said.get("revision", self._revision)
        self._table = said.get("table", self._table)
        if "rows" in said:
            self._rows[self._table] = said["rows"]
        if "audit" in said:
            self._last = said

    def summary(self) -> Summary:
        """Return what went by, once all of it did."""
        return Summary(
            revision=self._revision,
            rows=self._rows,
            audit=tuple(Chain(**one) for one in self._last["audit"]),
            fingerprint=self._last["sha256"],
        )
