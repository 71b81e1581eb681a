"""Column types that several tables share."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Enum


def words(kind: type[StrEnum]) -> Enum:
    """Return the column of one of our enumerations: its values as text, checked on the way in.

    Text and no type of the database: a new value needs no migration of a type.
    """
    return Enum(
        kind,
        native_enum=False,
        length=40,
        create_constraint=False,
        validate_strings=True,
        values_callable=lambda members: [one.value for one in members],
    )
