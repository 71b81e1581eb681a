"""The tree of units, from every row that mentions one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.drafts import Draft, Drafts, Identity, draft_units
from tinnhiem_core.intake.entries import UnitEntry
from tinnhiem_core.intake.names import excerpt, few, fold, spelling
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.unit_checks import note_circles, note_homonyms, note_lookalikes
from tinnhiem_core.intake.values import blank
from tinnhiem_core.intake.vocabulary import nearest
from tinnhiem_core.model.people import Level, Unit, UnitKind
from tinnhiem_core.texts import show

T = TypeVar("T")
Described: TypeAlias = Callable[[Identity, int], tuple[UnitKind, Level] | None]
"""Tells kind and level of a unit; the figure is how many units of the file have its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTree:
    """The units in the order in which the file names them, and which one a row means."""

    units: tuple[Unit, ...]
    keys: Mapping[Identity, str]
    drafts: Drafts

    def key(self, entry: UnitEntry) -> str:
        """Return the key of the unit that a row means, empty where that is not clear."""
        identity = self.drafts.identity(entry)
        return self.keys.get(identity, "") if identity else ""


def unheard_of(_identity: Identity, _times: int) -> None:
    """Tell nothing of a unit: all that counts is what the file says."""


def build_units(
    entries: Sequence[UnitEntry], notes: Notes, known: Described = unheard_of
) -> UnitTree:
    """Return the tree of the units that ``entries`` name; contradictions go to ``notes``."""
    named = [entry for entry in entries if entry.name]
    drafts = draft_units(named)
    for entry in named:
        if drafts.identity(entry) is None:
            _unclear(entry, c.UNIT, entry.name, drafts, notes)
    units = tuple(_unit(draft, drafts, notes, known) for draft in drafts.drafts)
    note_homonyms(drafts.drafts, notes)
    note_lookalikes(drafts.drafts, notes)
    note_circles(units, drafts.drafts, notes)
    keys = {draft.identity: draft.key for draft in drafts.drafts}
    return UnitTree(units=units, keys=keys, drafts=drafts)


def _unclear(
    entry: UnitEntry, column: c.Column[str], name: str, drafts: Drafts, notes: Notes
) -> None:
    homonyms = drafts.by_name[spelling(name)]
    notes.at(
        "L.745",
        entry.record,
        column,
        unit=excerpt(name),
        parents=few(one.placed.parent for one in homonyms),
    )


def _unit(draft: Draft, drafts: Drafts, notes: Notes, known: Described) -> Unit:
    kind = _agreed(draft, c.KIND, [(one, one.kind) for one in draft.entries], notes)
    level = _agreed(draft, c.LEVEL, [(one, one.level) for one in draft.entries], notes)
    below = [(one, one.has_subordinates) for one in draft.entries]
    if kind is None or level is None:
        name = draft.identity[0]
        there = known(draft.identity, len(drafts.by_name[name])) or (None, None)
        kind, level = kind or there[0], level or there[1]
    if kind is None or level is None:
        _undescribed(draft, drafts, c.LEVEL if kind else c.KIND, notes)
    return Unit(
        key=draft.key,
        name=draft.name,
        kind=kind or UnitKind.DEPARTMENT,
        level=level or Level.PROVINCE,
        parent=_parent(draft, drafts, notes),
        has_subordinates=bool(_agreed(draft, c.HAS_SUBORDINATES, below, notes)),
    )


def _agreed(
    draft: Draft, column: c.Column[Any], said: Sequence[tuple[UnitEntry, T | None]], notes: Notes
) -> T | None:
    """Return what the rows say, None where none says anything; a different word is noted."""
    words = [(entry, value) for entry, value in said if value is not None]
    if not words:
        return None
    first, value = words[0]
    for entry, other in words[1:]:
        if other != value:
            notes.at(
                "L.743",
                entry.record,
                column,
                unit=excerpt(draft.name),
                value=excerpt(show(entry.record.value(column))),
                other=excerpt(show(first.record.value(column))),
                first=first.record.where(column),
            )
    return value


def _undescribed(draft: Draft, drafts: Drafts, column: c.Column[Any], notes: Notes) -> None:
    """Note a unit of which kind or level is said nowhere: perhaps its name is misspelt."""
    close = nearest(fold(draft.name), drafts.described)
    record = draft.entries[0].record
    if close and not any(entry.kind or entry.level for entry in draft.entries):
        notes.at("L.748", record, c.UNIT, unit=excerpt(draft.name), nearest=excerpt(close))
    elif not _broken(draft, column):
        notes.at("L.744", record, c.UNIT, unit=excerpt(draft.name), missing=column.heading)


def _broken(draft: Draft, column: c.Column[Any]) -> bool:
    """Return whether a row says something in that column that couldn't be read (noted there)."""
    return any(not blank(entry.record.value(column)) for entry in draft.entries)


def _parent(draft: Draft, drafts: Drafts, notes: Notes) -> str:
    """Return the key of the unit above, empty for none; an unknown or unclear one is noted."""
    above = draft.identity[1]
    known = drafts.by_name.get(above, ())
    if not above or len(known) == 1:
        return known[0].key if above else ""
    entry = draft.placed
    if known:
        _unclear(entry, c.PARENT, entry.parent, drafts, notes)
    else:
        close = nearest(fold(entry.parent), drafts.names) or "—"
        notes.at(
            "L.742", entry.record, c.PARENT, value=excerpt(entry.parent), nearest=excerpt(close)
        )
    return ""
