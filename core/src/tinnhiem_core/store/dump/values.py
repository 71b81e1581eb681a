"""Rows as lines: one JSON array per row, in the order of the columns, the same in both engines.

Moments in UTC to the microsecond, days as ISO, files as Base64, words as they are stored.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Date, Enum, LargeBinary, String, Table, type_coerce

from tinnhiem_core.store.base import Moment

Decoder = Callable[[Any], Any]


def line(value: object) -> bytes:
    """Return a JSON value as one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def columns(table: Table) -> list[ColumnElement[Any]]:
    """Return what to select: words as text, so that one that nobody knows any more is kept."""
    return [
        type_coerce(one, String).label(one.name) if isinstance(one.type, Enum) else one
        for one in table.columns
    ]


def encode(value: object) -> object:
    """Return a value of a row as a JSON value."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    return value


def _as_it_is(value: object) -> object:
    return value


_DECODERS: Final[tuple[tuple[type, Decoder], ...]] = (
    (Moment, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (LargeBinary, b64decode),
)


def decoders(table: Table) -> list[Decoder]:
    """Return for each column how its JSON value becomes one of the database."""
    return [_decoder(one) for one in table.columns]


def _decoder(column: Column[Any]) -> Decoder:
    kinds = (decode for kind, decode in _DECODERS if isinstance(column.type, kind))
    return next(kinds, _as_it_is)


def decode(values: Sequence[object], table: Table, how: Sequence[Decoder]) -> dict[str, Any]:
    """Return a line's values as a row. Raises ``ValueError`` or ``TypeError`` for other values."""
    pairs = zip(table.columns, how, values, strict=True)
    return {one.name: None if value is None else use(value) for one, use, value in pairs}
