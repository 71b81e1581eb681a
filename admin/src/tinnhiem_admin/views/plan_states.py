"""Where a version stands beside the plugin's plan and the version in force, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from flask_babel import gettext as _

from tinnhiem_admin.signed_in import lang, own_scope, platform
from tinnhiem_admin.views.plan_words import TAGS
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import (
    Change,
    FieldDifference,
    OpenVersion,
    PlanDifference,
    RowDifference,
    compare,
)

Other = Literal["plugin", "in_force"]
Row = tuple[str, str]
"""Name of a table and key of a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A version beside another plan. ``inside``: rows with a part that is not the same."""

    other: Other
    rows: Mapping[Row, RowDifference]
    tables: Mapping[str, tuple[RowDifference, ...]]
    inside: frozenset[Row]

    def change(self, table: str, key: str) -> Change:
        """Return what became of a row, its parts included."""
        found = self.rows.get((table, key))
        change = Change.SAME if found is None else found.change
        return Change.CHANGED if change is Change.SAME and (table, key) in self.inside else change

    def fields(self, table: str, key: str) -> tuple[FieldDifference, ...]:
        """Return the fields of a row that are not the same."""
        found = self.rows.get((table, key))
        return () if found is None or found.change is Change.ADDED else found.fields

    def tag(self, change: Change) -> tuple[str, str]:
        """Return kind and words of a row's tag."""
        return TAGS[change], WORDS[self.other](change)

    def counts(self, table: str) -> list[tuple[str, str]]:
        """Return the tags of a table with how many rows carry each."""
        every = [
            (one.change if one.change is Change.REMOVED else self.change(one.table, one.key))
            for one in self.tables.get(table, ())
        ]
        numbers = {change: every.count(change) for change in Change}
        return [
            (TAGS[change], f"{number} {WORDS[self.other](change)}")
            for change, number in numbers.items()
            if number
        ]


def _plugin(change: Change) -> str:
    return {
        Change.SAME: _("as in the plugin"),
        Change.CHANGED: _("changed from the plugin"),
        Change.ADDED: _("not in the plugin"),
        Change.REMOVED: _("only in the plugin"),
        Change.MOVED: _("moved from the plugin"),
    }[change]


def _in_force(change: Change) -> str:
    return {
        Change.SAME: _("as in force"),
        Change.CHANGED: _("changed from what is in force"),
        Change.ADDED: _("not yet in force"),
        Change.REMOVED: _("only in what is in force"),
        Change.MOVED: _("moved from what is in force"),
    }[change]


WORDS = {"plugin": _plugin, "in_force": _in_force}


def besides(found: OpenVersion, first: str = "plugin") -> tuple[Beside, ...]:
    """Return a version beside what it can be laid beside; ``first`` goes before the other.

    A tenant without a locality has no plugin's plan, one without a version in force none of those.
    """
    others: list[Other] = ["in_force", "plugin"] if first == "in_force" else ["plugin", "in_force"]
    if found.view.state is PlanState.IN_FORCE:
        others.remove("in_force")
    seen = ((one, _difference(found, one)) for one in others)
    return tuple(_beside(other, one) for other, one in seen if one is not None)


def _difference(found: OpenVersion, other: Other) -> PlanDifference | None:
    try:
        return compare(platform(), own_scope(), found.view.id, other, lang())
    except RefusedError:
        return None


def _beside(other: Other, difference: PlanDifference) -> Beside:
    tables: dict[str, list[RowDifference]] = {}
    inside: set[Row] = set()
    for one in (row for table in difference.tables for row in table.rows):
        tables.setdefault(one.table, []).append(one)
        if one.change is not Change.SAME:
            inside |= _above(one.table)
    return Beside(
        other=other,
        rows={
            (one.table, one.key): one
            for rows in tables.values()
            for one in rows
            if one.change is not Change.REMOVED
        },
        tables={name: tuple(rows) for name, rows in tables.items()},
        inside=frozenset(inside),
    )


def _above(name: str) -> set[Row]:
    """Return the rows that a table is a part of, the nearest first."""
    found: set[Row] = set()
    while "/" in name:
        name, key, _part = name.rsplit("/", 2)
        found.add((name, key.replace("~1", "/").replace("~0", "~")))
    return found
