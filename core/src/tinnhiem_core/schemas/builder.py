"""A marshmallow schema for any frozen value of the model, built from its annotations.

Understood: str, int, bool, date, time, StrEnum, dataclasses, ``X | None``, ``tuple[X, ...]``. A
field with a default may be left out of a document; everything else is required, and nothing
unknown is let in. (marshmallow-dataclass would do this, but hands our field metadata to
marshmallow's constructors, which refuse it.)
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, Union, get_args, get_origin, get_type_hints

from marshmallow import Schema
from marshmallow import fields as json_fields

from tinnhiem_core.law import find
from tinnhiem_core.schemas import checks
from tinnhiem_core.schemas.characters import clean
from tinnhiem_core.schemas.checks import Check
from tinnhiem_core.schemas.errors import wrong

AnyField: TypeAlias = json_fields.Field[Any]
Options: TypeAlias = dict[str, Any]


class Text(json_fields.String):
    """Text that is written in NFC; ``checks.text`` reads it so."""

    def _serialize(
        self, value: object, attr: str | None, obj: object, **kwargs: object
    ) -> str | None:
        written = super()._serialize(value, attr, obj, **kwargs)
        return None if written is None else clean(written)


_PLAIN: Final[dict[type, tuple[type[AnyField], Check, str]]] = {
    str: (Text, checks.text, checks.TEXT),
    int: (json_fields.Integer, checks.whole, checks.WHOLE),
    bool: (json_fields.Boolean, checks.of_type(bool, checks.TRUTH), checks.TRUTH),
    date: (json_fields.Date, checks.day, checks.DAY),
    time: (json_fields.Time, checks.clock, checks.CLOCK),
}


@cache
def schema_of(shape: type) -> type[Schema]:
    """Return the schema of a dataclass; ``TypeError`` for an annotation it can't express."""
    hints = get_type_hints(shape)
    declared = {one.name: _field(hints[one.name], _default(one)) for one in fields(shape)}
    built = Schema.from_dict(declared, name=f"{shape.__name__}Schema")
    built.error_messages = {"unknown": find("L.753", known=tuple(declared))}  # type: ignore[dict-item]
    return built


def record(shape: type, options: Options) -> AnyField:
    """Return the field that reads an object into ``shape`` and reports what the class refuses."""

    def build(data: dict[str, object]) -> object:
        try:
            return shape(**data)
        except ValueError as error:
            raise wrong("L.759", reason=str(error)) from None

    check = checks.of_type(dict, checks.OBJECT)
    reading = _reading(check, checks.OBJECT)
    return json_fields.Nested(schema_of(shape), post_load=build, **reading, **options)


def _field(hint: object, options: Options) -> AnyField:
    origin, args = get_origin(hint), get_args(hint)
    inner = tuple(one for one in args if one is not NoneType)
    if origin in (Union, UnionType) and len(inner) == 1:
        return _field(inner[0], options | {"allow_none": True})
    if origin is tuple and args[1:] == (...,):
        reading = _reading(checks.items, checks.LIST)
        return json_fields.List(_field(args[0], {}), post_load=tuple, **reading, **options)
    if isinstance(hint, type) and is_dataclass(hint):
        return record(hint, options)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        reading = _reading(checks.one_of(hint), " | ".join(hint))
        return json_fields.Enum(hint, by_value=True, **reading, **options)
    if isinstance(hint, type) and hint in _PLAIN:
        kind, check, expected = _PLAIN[hint]
        return kind(**_reading(check, expected), **options)
    message = f"no JSON is known for {hint}"
    raise TypeError(message)


def _default(one: Field[object]) -> Options:
    if one.default is not MISSING:
        return {"load_default": one.default}
    if one.default_factory is not MISSING:
        return {"load_default": one.default_factory}
    return {"required": True}


def _reading(check: Check, expected: str) -> Options:
    """Return how a field reads: its check, and what is said where it is missing or null."""

    def unless_null(value: object) -> object:
        return value if value is None else check(value)

    null = find("L.755", found="null", expected=expected)
    return {
        "pre_load": unless_null,
        "error_messages": {"required": [find("L.754")], "null": [null]},
    }
