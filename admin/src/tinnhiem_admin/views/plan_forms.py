"""The form of one row: its fields as a page shows them, and what a browser sent of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from typing import Final

from flask import request
from flask_babel import gettext as _

from tinnhiem_admin.signed_in import LOOK
from tinnhiem_admin.views.plan_words import spoken, templates, tongue
from tinnhiem_core.schemas.characters import clean
from tinnhiem_core.services.plans import FieldKind, FormField, RowForm

Value = str | tuple[str, ...]
CONTROL: Final = frozenset({"csrf_token", "revision", "seen", LOOK})
"""What a form sends beside the fields of the row."""
WIDTH: Final = 90
MOST_LINES: Final = 14
TEMPLATE: Final = "template"
"""A name of the system's own, chosen by what people call it."""
WRITTEN: Final = (FieldKind.TEXT, FieldKind.LINES, FieldKind.LIST)
ONE_LINE: Final = (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField:
    """One field: ``options`` are value and label; ``lines`` the height of its box.

    ``tongue``: the language of its text where it isn't the page's.
    """

    name: str
    kind: str
    label: str
    optional: bool
    value: Value
    options: tuple[tuple[str, str], ...]
    lines: int
    own: bool
    tongue: str


Group = tuple[str, list[ShownField]]


def groups(form: RowForm, typed: Mapping[str, Value] | None = None) -> list[Group]:
    """Return the fields of a form under their headings; ``typed`` goes before what is stored."""
    given = typed or {}
    found = groupby(form.fields, key=lambda one: spoken(one.group) if one.group else "")
    return [
        (head, [_shown(one, given.get(one.name, one.value)) for one in own]) for head, own in found
    ]


def _shown(field: FormField, value: Value) -> ShownField:
    text = value if isinstance(value, str) else ""
    several = "\n" in text and field.kind is FieldKind.TEXT
    return ShownField(
        name=field.name,
        kind=_kind(field, several=several).value,
        label=spoken(field.label),
        optional=not field.required,
        value=value,
        options=_templates(text) if field.name == TEMPLATE else _options(field),
        lines=min(MOST_LINES, 1 + sum(1 + len(line) // WIDTH for line in text.split("\n"))),
        own=field.own,
        tongue=tongue(spoken(field.label), text) if field.kind in WRITTEN else "",
    )


def _kind(field: FormField, *, several: bool) -> FieldKind:
    if field.name == TEMPLATE:
        return FieldKind.CHOICE
    return FieldKind.LINES if several else field.kind


def _templates(value: str) -> tuple[tuple[str, str], ...]:
    """Return the templates of the system; a name of no such one stays what it is."""
    known = dict(templates())
    return tuple({**known, **({} if value in known or not value else {value: value})}.items())


def _options(field: FormField) -> tuple[tuple[str, str], ...]:
    found = tuple((one.value, spoken(one.label)) for one in field.choices)
    if field.kind is FieldKind.TRISTATE:
        found = (("true", _("Yes")), ("false", _("No")))
    loose = field.kind is FieldKind.TRISTATE or (
        field.kind is FieldKind.CHOICE and not field.required
    )
    return (("", _("Not chosen")), *found) if loose else found


def sent(form: RowForm | None) -> dict[str, Value]:
    """Return what the browser sent, by field; of several values for one field the last."""
    lists = {one.name for one in form.fields if one.kind is FieldKind.CHOICES} if form else set()
    return {
        name: tuple(one for one in values if one) if name in lists else values[-1]
        for name, values in request.form.lists()
        if name not in CONTROL
    }


def revision() -> int:
    """Return the save of the draft that the page was made from; 0 where none was sent."""
    return request.form.get("revision", 0, type=int)


def seen(form: RowForm) -> str:
    """Return a short sign of each value, so that a conflict tells whose change is whose."""
    return " ".join(f"{one.name}:{sign(one.value)}" for one in form.fields)


def seen_before() -> dict[str, str]:
    """Return the signs that the page was made with."""
    pairs = (one.partition(":") for one in request.form.get("seen", "").split())
    return {name: mark for name, _colon, mark in pairs}


def sign(value: Value) -> str:
    """Return a value's sign: line ends of a browser don't change it."""
    whole = clean(value) if isinstance(value, str) else "\n".join(sorted(map(clean, value)))
    return sha256(whole.encode("utf-8", "replace")).hexdigest()[:12]


def labels(form: RowForm, more: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
    """Return the labels of a form's fields."""
    return {one.name: spoken(one.label) for one in form.fields} | dict(more)
