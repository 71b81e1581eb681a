"""Plain JSON values of any result: for ``results.json`` and every other answer to a program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


def values(value: object) -> Json:
    """Return the JSON values of a value of the model.

    A dataclass becomes an object in the order of its fields, a tuple an array, an enumeration its
    value, a day or time its ISO form, a ``Fraction`` "n/d" in lowest terms: shares stay exact.
    ``TypeError`` for anything else, a float first of all.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return values(value.value)
    if isinstance(value, int | str):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return _compound(value)


def _compound(value: object) -> Json:
    if isinstance(value, tuple | list):
        return [values(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): values(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: values(getattr(value, one.name)) for one in fields(value)}
    message = f"{type(value).__name__} has no JSON form: {value!r}"
    raise TypeError(message)
