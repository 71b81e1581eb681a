"""How long, how large and how a value of a plan may be: typed into a form or read from a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, Final

from tinnhiem_core.documents.characters import hidden, unprintable
from tinnhiem_core.intake.names import character
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.schemas.errors import Path, located
from tinnhiem_core.services.plans.shapes import BOUNDS, MAY_BE_EMPTY, MOST, hints, inner
from tinnhiem_core.texts import CATALOGUE, Wording, wording

KEY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")
LONGEST: Final = 20_000
"""Signs of one field: the longest section of a plan has far fewer."""
NUMBER_LONGEST: Final = 60
"""Signs of the number of a paper or a row, which stands in headings: on one line, too."""

Fault = tuple[str, dict[str, object]]
"""The code of what is wrong with a value, and its figures."""
Placed = tuple[Path, Finding]


def fault_of_text(text: str, *, number: bool) -> Fault | None:
    """Return why a text can't be taken; ``number``: it is the number of a paper or a row."""
    most = NUMBER_LONGEST if number else LONGEST
    if len(text) > most:
        return "L.1042", {"found": len(text), "most": most}
    if strange := strange_characters(text):
        return "L.1049", {"characters": strange}
    return ("L.1048", {}) if number and "\n" in text else None


def strange_characters(text: str) -> tuple[Wording, ...]:
    """Return each character of a text that no paper can show, and what is wrong with it."""
    return tuple(map(_named, unprintable(text)))


def _named(one: str) -> Wording:
    if hidden(one):
        return character(one)
    seen = f"“{one}” U+{ord(one):04X}"
    return Wording(f"{seen} (phông chữ in không có)", f"{seen} (the fonts lack it)")


def beyond_limits(plan: Plan) -> tuple[Finding, ...]:
    """Return every value of a plan that no form would have taken, with its path."""
    return located(_in_row(plan, (), optional=False))


def _in_row(row: Any, path: Path, *, optional: bool) -> Iterator[Placed]:  # noqa: ANN401 - a value
    shape: type = type(row)
    for one in fields(row):
        value, at = getattr(row, one.name), (*path, one.name)
        nullable = optional or inner(hints(shape)[one.name])[1]
        if is_dataclass(value):
            yield from _in_row(value, at, optional=nullable)
        elif isinstance(value, tuple):
            yield from _in_list(shape, one, value, at)
        elif fault := _fault(shape, one, value, optional=nullable):
            yield at, _found(shape, one, fault)


def _in_list(
    owner: type, one: Field[Any], values: tuple[Any, ...], path: Path
) -> Iterator[Placed]:
    for at, value in enumerate(values):
        if is_dataclass(value):
            yield from _in_row(value, (*path, at), optional=False)
        elif fault := _fault(owner, one, value, optional=True):
            yield (*path, at), _found(owner, one, fault)


def _fault(owner: type, one: Field[Any], value: object, *, optional: bool) -> Fault | None:
    if isinstance(value, str):
        return _fault_of_word(one, value, optional=optional)
    if isinstance(value, int) and not isinstance(value, bool):
        least, most = BOUNDS.get((owner, one.name), (0, MOST))
        if not least <= value <= most:
            return "L.1032", {"found": value, "least": least, "most": most}
    return None


def _fault_of_word(one: Field[Any], text: str, *, optional: bool) -> Fault | None:
    if one.name == "key" and not KEY.fullmatch(text):
        return "L.1034", {"found": cut(text)}
    given = one.default is not MISSING or one.default_factory is not MISSING
    if not (text.strip() or optional or given or one.name in MAY_BE_EMPTY):
        return "L.1030", {}
    return fault_of_text(text, number=one.name == "number")


def _found(owner: type, one: Field[Any], fault: Fault) -> Finding:
    code, figures = fault
    shown = (("label", _label(owner, one.name)), *figures.items())
    return Finding(code=code, figures=shown)


def _label(owner: type, name: str) -> Wording:
    """Return what people call a field; its name in the file where no form shows it."""
    codes = (f"plan.field.{owner.__name__}.{name}", f"plan.field.{name}")
    known = next((one for one in codes if one in CATALOGUE), None)
    return wording(known) if known else Wording(name, name)
