"""Tables and forms of the editor, ready to be shown: one description for every table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Deadline
from tinnhiem_core.services.plans.building import blank, default_values
from tinnhiem_core.services.plans.choosing import Choice, choices
from tinnhiem_core.services.plans.shapes import FieldKind, Leaf, leaves, parts, takes_key
from tinnhiem_core.services.plans.showing import as_typed, in_words, row_title
from tinnhiem_core.services.plans.tables import (
    DOCUMENTS,
    TABS,
    Table,
    find_table,
    part_name,
)
from tinnhiem_core.texts import Lang, Wording, wording

WIDEST: Final = 4
"""Columns of a table of rows; the rest stands in the form."""
OF_DEADLINES: Final = frozenset({"step", "text", "words", "days_before"})
"""The sentence itself says who acts; the number of days is what a reader looks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One page of the editor with the names of its tables."""

    name: str
    label: Wording
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A table that belongs to one row, and how many rows it has."""

    table: str
    label: Wording
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One row in a list: its title, its cells under the columns, its own tables."""

    table: str
    key: str
    title: str
    cells: tuple[str, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """One table in a list. ``parent`` is table and key of the row that it is a part of."""

    name: str
    label: Wording
    single: bool
    can_add: bool
    can_remove: bool
    can_move: bool
    columns: tuple[Wording, ...]
    rows: tuple[RowView, ...]
    parent: tuple[str, str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of a row with its value as a form holds it; a list of values for ``choices``."""

    name: str
    kind: FieldKind
    label: Wording
    group: Wording | None
    required: bool
    own: bool
    value: str | tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowForm:
    """The form of one row; ``key`` is empty for a new one. ``takes_key``: it may be given one."""

    table: str
    key: str
    title: str
    takes_key: bool
    fields: tuple[FormField, ...]
    parts: tuple[Part, ...]


def tabs() -> tuple[Tab, ...]:
    """Return the pages of the editor in order."""
    return tuple(
        Tab(name=name, label=wording(f"plan.tab.{name}"), tables=tables)
        for name, tables in TABS.items()
    )


def table(plan: Plan, name: str, lang: Lang = Lang.VI) -> TableView:
    """Return one table of a plan; ``NotFoundError`` where it has none of this name."""
    found = find_table(plan, name)
    shown = columns(found)
    several = found.can_grow and not found.single
    return TableView(
        name=name,
        label=found.label,
        single=found.single,
        can_add=found.can_grow and not (found.single and found.rows),
        can_remove=found.can_grow and bool(found.rows),
        can_move=several and len(found.rows) > 1,
        columns=tuple(one.label for one in shown),
        rows=tuple(_row(found, place, shown, lang) for place in range(len(found.rows))),
        parent=_parent(name),
    )


def columns(found: Table) -> tuple[Leaf, ...]:
    """Return the fields that a list shows: those of the row itself, where it stands left out."""
    citing = found.shape is Citation
    own = [one for one in leaves(found.shape) if citing or one.owner is not Citation]
    own = [one for one in own if "citation" not in one.path or citing]
    if found.shape is Deadline:
        return tuple(one for one in own if one.name in OF_DEADLINES)
    return tuple(own[:WIDEST])


def row_form(plan: Plan, name: str, key: str, lang: Lang = Lang.VI) -> RowForm:
    """Return the form of one row."""
    found = find_table(plan, name)
    row = found.rows[found.index(key)]
    title = row_title(row, lang) or found.label.sentence(lang)
    return RowForm(
        table=name,
        key=key,
        title=title,
        takes_key=False,
        fields=_fields(plan, found, row),
        parts=_parts(found, key, row),
    )


def new_form(plan: Plan, name: str) -> RowForm:
    """Return the empty form of a row to add."""
    found = find_table(plan, name)
    row = blank(found.shape, default_values(plan, found.shape))
    return RowForm(
        table=name,
        key="",
        title="",
        takes_key=takes_key(found.shape),
        fields=_fields(plan, found, row),
        parts=(),
    )


def _parent(name: str) -> tuple[str, str] | None:
    if "/" not in name:
        return None
    table_name, key, _ = name.rsplit("/", 2)
    return table_name, key.replace("~1", "/").replace("~0", "~")


def _row(found: Table, place: int, shown: Iterable[Leaf], lang: Lang) -> RowView:
    row, key = found.rows[place], found.keys[place]
    return RowView(
        table=found.name,
        key=key,
        title=row_title(row, lang) or found.label.sentence(lang),
        cells=tuple(in_words(one.value(row), lang) for one in shown),
        parts=_parts(found, key, row),
    )


def _parts(found: Table, key: str, row: object) -> tuple[Part, ...]:
    if found.single or found.name == DOCUMENTS:
        return ()
    return tuple(
        Part(
            table=part_name(found.name, key, one),
            label=wording(f"plan.part.{one}"),
            count=len(getattr(row, one)),
        )
        for one in parts(found.shape)
    )


def _fields(plan: Plan, found: Table, row: object) -> tuple[FormField, ...]:
    return tuple(
        FormField(
            name=one.name,
            kind=one.kind,
            label=one.label,
            group=_group(one),
            required=not one.optional and one.kind is not FieldKind.TRUTH,
            own=one.own,
            value=as_typed(one, one.value(row)),
            choices=choices(plan, found, one),
        )
        for one in leaves(found.shape)
    )


def _group(leaf: Leaf) -> Wording | None:
    """Return what the fields of a nested value stand under; None for the row's own."""
    return wording(f"plan.group.{leaf.path[0]}") if len(leaf.path) > 1 else None
