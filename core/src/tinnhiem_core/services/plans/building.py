"""A row out of its values: nested values first, what no form shows as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from tinnhiem_core.intake.names import fold
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.model.plan import LegalBasis, Plan
from tinnhiem_core.services.plans.shapes import hints, inner, leaves
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.plans.tables import documents, every_table, own_key

LONGEST: Final = 40
ZERO: Final[dict[Any, Any]] = {str: "", int: 0, bool: False, date: None}


def changed(row: Any, values: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a row of any table
    """Return the row with other values in its fields; the same object where nothing changed."""
    new = _changed(row, type(row), values, "")
    return row if new == row else new


def _changed(row: Any, shape: type, values: Mapping[str, Any], prefix: str) -> Any:  # noqa: ANN401
    """Return ``row`` with the values whose names begin with ``prefix``; it may be None."""
    own = {name: value for name, value in values.items() if name.startswith(prefix)}
    if row is None:
        return blank(shape, values, prefix) if any(own.values()) else None
    found = {}
    for one in fields(shape):
        name, (hint, _) = f"{prefix}{one.name}", inner(hints(shape)[one.name])
        if name in values:
            found[one.name] = values[name]
        elif is_dataclass(hint) and any(other.startswith(f"{name}.") for other in values):
            nested = _changed(getattr(row, one.name), hint, values, f"{name}.")  # type: ignore[arg-type]
            found[one.name] = _unless_empty(nested, shape, one.name)
    return replace(row, **found) if found else row


def _unless_empty(nested: Any, shape: type, name: str) -> Any:  # noqa: ANN401
    """Return None for a citation without its paper, where there need not be one."""
    optional = inner(hints(shape)[name])[1]
    gone = isinstance(nested, Citation) and nested.document is None
    return None if optional and gone else nested


def blank(shape: type, values: Mapping[str, Any], prefix: str = "") -> Any:  # noqa: ANN401
    """Return a new value of a class: ``values`` where given, else its defaults, else nothing."""
    found: dict[str, Any] = {}
    for one in fields(shape):
        name, (hint, nullable) = f"{prefix}{one.name}", inner(hints(shape)[one.name])
        given = any(other.startswith(f"{name}.") for other in values)
        if name in values:
            found[one.name] = values[name]
        elif is_dataclass(hint) and (given or not nullable):
            found[one.name] = blank(hint, values, f"{name}.")  # type: ignore[arg-type]
            found[one.name] = _unless_empty(found[one.name], shape, one.name)
        elif one.default is MISSING and one.default_factory is MISSING:
            found[one.name] = None if nullable else _zero(hint)
    return shape(**found)


def _zero(hint: Any) -> Any:  # noqa: ANN401 - an annotation
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    return ZERO.get(hint, ())


def with_key(plan: Plan, row: Any, given: str) -> Any:  # noqa: ANN401 - a row of any table
    """Return a new row with the key that was given, else with one made of its words."""
    if not hasattr(row, "key"):
        return row
    taken = {own_key(one) for table in every_table(plan) for one in table.rows}
    return replace(row, key=given or unused("_".join(fold(row_title(row)).split()), taken))


def unused(words: str, taken: set[str]) -> str:
    """Return ``words`` as a key that nothing has yet."""
    plain = "".join(one for one in words if one.isascii())  # a key is never in other letters
    begin = plain[:LONGEST].strip("_") or "muc"
    number = 2
    key = begin
    while key in taken:
        key, number = f"{begin}_{number}", number + 1
    return key


def with_document(plan: Plan, row: LegalBasis) -> LegalBasis:
    """Return a new legal basis with the paper that it means: a known one, or a new one's key."""
    typed = row.document
    known = documents(plan)
    for one in known:
        if typed.number and (one.kind, one.number) == (typed.kind, typed.number):
            return replace(row, document=one)
    name = "_".join(fold(f"{typed.kind} {typed.number}").split())
    key = unused(f"{plan.locality.slug}.{name}", {one.key for one in known})
    return replace(row, document=replace(typed, key=key))


def default_values(plan: Plan, shape: type) -> dict[str, Any]:
    """Return what a new row begins with: the plan's own paper as what it rests on."""
    names = {leaf.name for leaf in leaves(shape)}
    return {"citation.document": plan.locality.paper} if "citation.document" in names else {}
