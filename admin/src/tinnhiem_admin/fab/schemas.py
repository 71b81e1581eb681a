"""What the REST API says of a table: marshmallow schemas out of columns, and what may be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from marshmallow import Schema, fields

from tinnhiem_admin.fab.filters import Among, Comparison, operators
from tinnhiem_admin.fab.typed import MOST_SIGNS, Kind, kind_of, largest, words_of

LARGEST_PAGE: Final = 100
LAST_PAGE: Final = 100_000
MOST_FILTERS: Final = 10
MOST_VALUES: Final = 100

Json = dict[str, Any]

FIELDS: Final[Mapping[Kind, type[fields.Field[Any]]]] = {
    Kind.TEXT: fields.String,
    Kind.NUMBER: fields.Integer,
    Kind.DAY: fields.Date,
    Kind.MOMENT: fields.DateTime,
    Kind.TRUTH: fields.Boolean,
}

VALUES: Final[Mapping[Kind, Json]] = {
    Kind.TEXT: {"type": "string", "maxLength": MOST_SIGNS, "pattern": "^[^\\x00]*$"},
    Kind.DAY: {"type": "string", "format": "date"},
    Kind.MOMENT: {"type": "string", "format": "date-time"},
    Kind.TRUTH: {"type": "boolean"},
}


def column_type(model: type, name: str) -> Any:  # noqa: ANN401 - a type of SQLAlchemy
    """Return the type of a column."""
    return getattr(model, name).type


def row_schema(model: type, columns: Iterable[str], name: str) -> Schema:
    """Return how one row is shown: every column always there, null where it may be."""
    shown = {one: _field(model, one) for one in columns}
    return Schema.from_dict(dict(shown), name=name)()


def _field(model: type, name: str) -> fields.Field[Any]:
    column = getattr(model, name)
    kind = kind_of(column.type)
    empty: bool = column.nullable
    if kind is Kind.CHOICE:
        return fields.Enum(column.type.enum_class, by_value=True, required=True, allow_none=empty)
    if kind is None:
        message = f"{model.__name__}.{name} can't be shown"
        raise TypeError(message)
    return FIELDS[kind](required=True, allow_none=empty)


def list_query(model: type, searched: Iterable[str], ordered: Iterable[str]) -> Json:
    """Return the JSON schema of what a list may be asked for."""
    page = {"type": "integer", "minimum": 0, "maximum": LAST_PAGE}
    filters = [_filter(model, name, one) for name, one in _all(model, searched)]
    size = {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "page": page,
            "page_size": size,
            "order_column": {"type": "string", "enum": list(ordered)},
            "order_direction": {"type": "string", "enum": ["asc", "desc"]},
            "filters": {
                "type": "array",
                "maxItems": MOST_FILTERS,
                "items": {"anyOf": filters},
            },
        },
    }


def _all(model: type, searched: Iterable[str]) -> Iterable[tuple[str, type[Comparison]]]:
    return [(name, one) for name in searched for one in operators(model, name)]


def _filter(model: type, name: str, operator: type[Comparison]) -> Json:
    value = value_schema(column_type(model, name))
    if operator is Among:
        value = {"type": "array", "minItems": 1, "maxItems": MOST_VALUES, "items": value}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["col", "opr", "value"],
        "properties": {
            "col": {"type": "string", "enum": [name]},
            "opr": {"type": "string", "enum": [operator.opr]},
            "value": value,
        },
    }


def value_schema(kind: Any) -> Json:  # noqa: ANN401 - a type of SQLAlchemy
    """Return the JSON schema of a value that a column is compared with."""
    if words := words_of(kind):
        return {"type": "string", "enum": list(words)}
    found = kind_of(kind)
    if found is Kind.NUMBER:
        return {"type": "integer", "minimum": -largest(kind), "maximum": largest(kind)}
    return {} if found is None else dict(VALUES[found])
