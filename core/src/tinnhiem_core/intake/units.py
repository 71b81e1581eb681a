"""The tree of units, from every row that mentions one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.drafts import Draft, Drafts, Identity, draft_units
from tinnhiem_core.intake.entries import UnitEntry
from tinnhiem_core.intake.names import excerpt, few, fold, spelling
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.unit_checks import (
    below,
    note_circles,
    note_homonyms,
    note_lookalikes,
)
from tinnhiem_core.intake.values import blank
from tinnhiem_core.intake.vocabulary import nearest
from tinnhiem_core.model.people import Level, Unit, UnitKind
from tinnhiem_core.texts import show

T = TypeVar("T")


class Known(Protocol):
    """What is known of units beside the file."""

    def described(self, identity: Identity, times: int, /) -> tuple[UnitKind, Level] | None:
        """Return kind and level of a unit, None where it is not there or not clear which it is.

        ``times``: how many units of the file have its name.
        """

    def bearers(self, name: str, /) -> int:
        """Return how many units have a name, given in its spelling."""

    def nearest(self, name: str, /) -> tuple[str, ...]:
        """Return the names of units that a name which none has may mean, the likeliest first."""


class _Unheard:
    def described(self, _identity: Identity, _times: int, /) -> None:
        return None

    def bearers(self, _name: str, /) -> int:
        return 0

    def nearest(self, _name: str, /) -> tuple[str, ...]:
        return ()


UNHEARD: Final[Known] = _Unheard()
"""Nothing is known of any unit: all that counts is what the file says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTree:
    """The units in the order in which the file names them, and which one a row means.

    ``unplaced``: keys of those of which it is not clear where they stand.
    """

    units: tuple[Unit, ...]
    keys: Mapping[Identity, str]
    drafts: Drafts
    unplaced: frozenset[str]

    def key(self, entry: UnitEntry) -> str:
        """Return the key of the unit that a row means, empty where that is not clear."""
        identity = self.drafts.identity(entry)
        return self.keys.get(identity, "") if identity else ""


def build_units(entries: Sequence[UnitEntry], notes: Notes, known: Known = UNHEARD) -> UnitTree:
    """Return the tree of the units that ``entries`` name; contradictions go to ``notes``.

    A unit above of which no row speaks is one of ``known``; it stands in the tree without its own
    unit above, since the file says nothing of that.
    """
    named = [entry for entry in entries if entry.name]
    drafts = draft_units(named)
    for entry in named:
        if drafts.identity(entry) is None:
            _unclear(entry, c.UNIT, entry.name, drafts, notes)
    above = _above(drafts, known)
    own = [_unit(draft, drafts, notes, known, above) for draft in drafts.drafts]
    units = (*above.values(), *own)
    note_homonyms(drafts.drafts, notes)
    note_lookalikes(drafts.drafts, notes)
    circles = note_circles(units, drafts.drafts, notes)
    keys = {draft.identity: draft.key for draft in drafts.drafts}
    unclear = {one.key for draft, one in zip(drafts.drafts, own, strict=True) if _lost(draft, one)}
    return UnitTree(
        units=units, keys=keys, drafts=drafts, unplaced=frozenset(below(units, unclear | circles))
    )


def _lost(draft: Draft, unit: Unit) -> bool:
    """Return whether a unit above is named that can't be read, or is nowhere (noted there)."""
    return not unit.parent and _broken(draft, c.PARENT)


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


def _above(drafts: Drafts, known: Known) -> Mapping[str, Unit]:
    """Return the units above that are known and that no row speaks of, by spelling."""
    found: dict[str, Unit] = {}
    for draft in drafts.drafts:
        name = draft.identity[1]
        there = known.described((name, ""), 1) if name and name not in drafts.by_name else None
        if there and name not in found:
            written = draft.placed.parent
            found[name] = Unit(key=written, name=written, kind=there[0], level=there[1])
    return found


def _unit(
    draft: Draft, drafts: Drafts, notes: Notes, known: Known, above: Mapping[str, Unit]
) -> Unit:
    kind = _agreed(draft, c.KIND, [(one, one.kind) for one in draft.entries], notes)
    level = _agreed(draft, c.LEVEL, [(one, one.level) for one in draft.entries], notes)
    below = [(one, one.has_subordinates) for one in draft.entries]
    if kind is None or level is None:
        name = draft.identity[0]
        there = known.described(draft.identity, len(drafts.by_name[name])) or (None, None)
        kind, level = kind or there[0], level or there[1]
    if kind is None or level is None:
        close = known.nearest(draft.name)
        _undescribed(draft, drafts, c.LEVEL if kind else c.KIND, notes, close)
    return Unit(
        key=draft.key,
        name=draft.name,
        kind=kind or UnitKind.DEPARTMENT,
        level=level or Level.PROVINCE,
        parent=_parent(draft, drafts, notes, known, above),
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


def _undescribed(
    draft: Draft, drafts: Drafts, column: c.Column[Any], notes: Notes, known: Sequence[str]
) -> None:
    """Note a unit of which kind or level is said nowhere: perhaps its name is misspelt."""
    bare = not any(entry.kind or entry.level for entry in draft.entries)
    named = nearest(fold(draft.name), drafts.described) if bare else ""
    close = _offered(named, *known)
    record = draft.entries[0].record
    broken = _broken(draft, column)
    if close and (bare or not broken):
        notes.at("L.748", record, c.UNIT, unit=excerpt(draft.name), nearest=close)
    elif not broken:
        notes.at("L.744", record, c.UNIT, unit=excerpt(draft.name), missing=column.heading)


def _broken(draft: Draft, column: c.Column[Any]) -> bool:
    """Return whether a row says something in that column that couldn't be read (noted there)."""
    return any(not blank(entry.record.value(column)) for entry in draft.entries)


def _parent(
    draft: Draft, drafts: Drafts, notes: Notes, known: Known, above: Mapping[str, Unit]
) -> str:
    """Return the key of the unit above, empty for none; an unknown or unclear one is noted."""
    name = draft.identity[1]
    if not name or name in above:
        return above[name].key if name else ""
    named = drafts.by_name.get(name, ())
    if len(named) == 1:
        return named[0].key
    entry = draft.placed
    if named:
        _unclear(entry, c.PARENT, entry.parent, drafts, notes)
    elif known.bearers(name):
        notes.at("L.787", entry.record, c.PARENT, value=excerpt(entry.parent))
    else:
        _unknown(entry, drafts, notes, known.nearest(entry.parent))
    return ""


def _offered(*names: str) -> str:
    """Return the names that may be meant, to stand in quotation marks."""
    return "”, “".join(few(dict.fromkeys(one for one in names if one)))


def _unknown(entry: UnitEntry, drafts: Drafts, notes: Notes, known: Sequence[str]) -> None:
    """Note a unit above that is nowhere, with the names that may be meant where there are any."""
    value = excerpt(entry.parent)
    close = _offered(nearest(fold(entry.parent), drafts.names), *known)
    if close:
        notes.at("L.786", entry.record, c.PARENT, value=value, nearest=close)
    else:
        notes.at("L.742", entry.record, c.PARENT, value=value)
