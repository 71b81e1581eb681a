"""Text without case and diacritics, alike in Python and in both databases.

``lower`` of a database folds by its locale, or ASCII alone; so letters are taken apart first.
"""

from __future__ import annotations

import unicodedata
from sqlite3 import Connection as SqliteConnection
from string import ascii_lowercase, ascii_uppercase
from typing import Final

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import String

NAME: Final = "tinnhiem_plain"
_MARKS: Final = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
"""Grave, acute, circumflex, tilde, breve, hook above, horn, dot below."""
_TABLE: Final = str.maketrans(f"Đđ{ascii_uppercase}", f"dd{ascii_lowercase}", _MARKS)


def plain(text: str) -> str:
    """Return ``text`` without case and diacritics ("Kế hoạch": "ke hoach"), signs as they are."""
    return unicodedata.normalize("NFD", text).translate(_TABLE)


def prepare(connection: SqliteConnection) -> None:
    """Teach a new connection to SQLite ``plain``; what is no text holds nothing."""
    connection.create_function(NAME, 1, _of, deterministic=True)


def _of(value: object) -> str:
    return plain(value) if isinstance(value, str) else ""


class Plain(GenericFunction[str]):
    """``plain`` in a statement."""

    type = String()
    name = NAME
    inherit_cache = True


@compiles(Plain, "postgresql")
def _translated(element: Plain, compiler: SQLCompiler, **more: object) -> str:
    inside = compiler.process(element.clauses, **more)
    # every letter that isn't changed is compared with each of the list: it is kept short
    return f"translate(lower(normalize({inside}, NFD) COLLATE \"C\"), 'Đđ{_MARKS}', 'dd')"


def holds(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """Return whether a column holds a text, whatever the case and the diacritics of both."""
    return Plain(column).contains(plain(text), autoescape=True)
