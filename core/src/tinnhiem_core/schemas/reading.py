"""A plan out of JSON: exactly what was written, or every error at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from marshmallow import ValidationError

from tinnhiem_core.law import Finding, find
from tinnhiem_core.model.plan import PLAN_SCHEMA, Plan
from tinnhiem_core.schemas.builder import record
from tinnhiem_core.schemas.errors import Path, SchemaError, gathered, located
from tinnhiem_core.schemas.strict_json import parse, repeated

T = TypeVar("T")


def load_plan(text: str) -> Plan:
    """Return the plan that ``text`` holds; ``load_plan(canonical(plan)) == plan``.

    Text is brought to NFC. ``SchemaError`` holds every error with its path: no JSON, unknown and
    missing keys, keys given twice, wrong types, values outside their list, impossible days,
    forbidden characters. A plan of another schema version gets that error alone.
    """
    document = parse(text)
    other = tuple(_other_version(document))
    if other:
        raise SchemaError(*located(other))
    return take(Plan, document)


def take(shape: type[T], document: object) -> T:
    """Return the value of the dataclass ``shape`` that a parsed document holds.

    ``SchemaError`` holds every error with its path, as for a plan.
    """
    twice = tuple(repeated(document))
    try:
        value: T = record(shape, {}).deserialize(document)
    except ValidationError as error:
        raise SchemaError(*located((*twice, *gathered(error.messages)))) from None
    if twice:
        raise SchemaError(*located(twice))
    return value


def _other_version(document: object) -> Iterator[tuple[Path, Finding]]:
    version = document.get("schema", PLAN_SCHEMA) if isinstance(document, dict) else PLAN_SCHEMA
    if isinstance(version, int) and not isinstance(version, bool) and version != PLAN_SCHEMA:
        yield ("schema",), find("L.759", reason=f"{version} ≠ {PLAN_SCHEMA}")
