"""Rows as lines: one JSON array per row, in the order of the columns, the same in both engines.

Moments in UTC to the microsecond, days as ISO, files as Base64, words as they are stored.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Enum,
    Integer,
    LargeBinary,
    String,
    Table,
    type_coerce,
)

from tinnhiem_core.store.base import Moment

Decoder = Callable[[Any], Any]

UNREADABLE: Final = (TypeError, ValueError, OverflowError)
"""What a value raises that its column may not hold; SQLite keeps any value in any column."""


def line(value: object) -> bytes:
    """Return a JSON value as one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def columns(table: Table) -> list[ColumnElement[Any]]:
    """Return what to select: words as text, so that one that nobody knows any more is kept."""
    return [
        type_coerce(one, String).label(one.name) if isinstance(one.type, Enum) else one
        for one in table.columns
    ]


def encode(value: object, column: Column[Any]) -> object:
    """Return a value of a row as a JSON value. Raises ``TypeError`` for bytes in a text."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        if not isinstance(column.type, LargeBinary):
            raise TypeError(value)
        return b64encode(value).decode("ascii")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:  # PostgreSQL keeps no NUL
        raise ValueError(value)
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _whole(bits: int) -> Decoder:
    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value.bit_length() >= bits:
            raise ValueError(value)
        return value

    return read


_DECODERS: Final[tuple[tuple[type, Decoder], ...]] = (
    (Moment, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (LargeBinary, b64decode),
    (Boolean, _yes_or_no),
    (BigInteger, _whole(64)),
    (Integer, _whole(32)),
    (String, _text),
)
"""How each kind of column reads its values; one that is none of these would be a new kind."""


def decoders(table: Table) -> list[Decoder]:
    """Return for each column how its JSON value becomes one of the database."""
    return [_decoder(one) for one in table.columns]


def _decoder(column: Column[Any]) -> Decoder:
    kinds = (decode for kind, decode in _DECODERS if isinstance(column.type, kind))
    return next(kinds)


def decode(values: Sequence[object], table: Table, how: Sequence[Decoder]) -> dict[str, Any]:
    """Return a line's values as a row. Raises one of ``UNREADABLE`` for other values."""
    pairs = zip(table.columns, how, values, strict=True)
    return {one.name: None if value is None else use(value) for one, use, value in pairs}
