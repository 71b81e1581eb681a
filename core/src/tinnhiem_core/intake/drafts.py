"""Which rows speak of the same unit?

A unit is known by its name and that of the unit above it. A row that names no unit above means
the unit of that name; where there are several, it has to say which.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias

from tinnhiem_core.intake.entries import UnitEntry
from tinnhiem_core.intake.names import fold, spelling

_COMPARED: Final = 2_000

Identity: TypeAlias = tuple[str, str]
"""Spelling of the name, spelling of the name above (empty for none)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything that a file says about one unit, in the order of its rows."""

    identity: Identity
    key: str
    entries: tuple[UnitEntry, ...]

    @property
    def name(self) -> str:
        """Return the name as first written."""
        return self.entries[0].name

    @property
    def placed(self) -> UnitEntry:
        """Return the first entry that names the unit above, else the first of all."""
        return next((entry for entry in self.entries if entry.parent), self.entries[0])


@dataclass(frozen=True, kw_only=True)
class Drafts:
    """The drafts in the order of the file; ``above`` lists the parents of each name."""

    drafts: tuple[Draft, ...]
    above: Mapping[str, tuple[str, ...]]

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Draft, ...]]:
        """The drafts by the spelling of their name."""
        found: defaultdict[str, list[Draft]] = defaultdict(list)
        for draft in self.drafts:
            found[draft.identity[0]].append(draft)
        return {name: tuple(group) for name, group in found.items()}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names as written, by their folded form; none where there are too many to compare."""
        if len(self.drafts) > _COMPARED:
            return {}
        return {fold(one.name): one.name for one in self.drafts}

    @cached_property
    def described(self) -> Mapping[str, str]:
        """Of ``names``, those of units whose kind and level some row gives."""
        return {
            folded: one.name
            for one in self.drafts
            if (folded := fold(one.name)) in self.names
            and any(row.kind and row.level for row in one.entries)
        }

    def identity(self, entry: UnitEntry) -> Identity | None:
        """Return which unit a row means, None where it doesn't say which of several."""
        return _identity(entry, self.above)


def unit_key(name: str, parent: str = "") -> str:
    """Return the key of a unit: its name, with its parent's where several units bear it."""
    return f"{name} ({parent})" if parent else name


def draft_units(entries: Sequence[UnitEntry]) -> Drafts:
    """Return the drafts of all units that ``entries`` name, unclear entries left out."""
    above = _above(entries)
    groups: defaultdict[Identity, list[UnitEntry]] = defaultdict(list)
    for entry in entries:
        identity = _identity(entry, above)
        if identity is not None:
            groups[identity].append(entry)
    times = Counter(name for name, _ in groups)
    drafts = (
        Draft(identity=one, key=_key(group, shared=times[one[0]] > 1), entries=tuple(group))
        for one, group in groups.items()
    )
    return Drafts(drafts=tuple(drafts), above=above)


def _above(entries: Iterable[UnitEntry]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        if entry.parent:
            found[spelling(entry.name)][spelling(entry.parent)] = None
    return {name: tuple(parents) for name, parents in found.items()}


def _identity(entry: UnitEntry, above: Mapping[str, tuple[str, ...]]) -> Identity | None:
    name = spelling(entry.name)
    if entry.parent:
        return name, spelling(entry.parent)
    parents = above.get(name, ("",))
    return (name, parents[0]) if len(parents) == 1 else None


def _key(group: Sequence[UnitEntry], *, shared: bool) -> str:
    parent = next((entry.parent for entry in group if entry.parent), "")
    return unit_key(group[0].name, parent if shared else "")
