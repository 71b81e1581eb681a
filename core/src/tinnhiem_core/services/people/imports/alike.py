"""Who may be one person: the same name and day of birth, or the same name in the same unit.

Looked up, never compared pair by pair: a list may hold thousands of one name and day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import Any, Final, Generic, TypeVar

from tinnhiem_core.services.people.imports.values import Likeness

T = TypeVar("T")

MOST: Final = 10
"""How many are named of those who may be one person; that there are more is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[T]):
    """Somebody, by what makes two records alike; ``answer`` says "it is this one".

    ``name`` is folded. ``is_other``: it was said of this one already who else it is.
    """

    told: T
    answer: str
    name: str
    born: date | None
    units: frozenset[Hashable]
    is_other: bool = False

    def likeness(self, other: Entry[Any]) -> Likeness | None:
        """Return why two may be one person, None where they can't be."""
        if self.name != other.name:
            return None
        if self.born and other.born:
            return Likeness.BIRTH if self.born == other.born else None
        return Likeness.UNIT if self.units & other.units else None


@dataclass(slots=True)
class _Group(Generic[T]):
    """Entries that are alike in one way; ``others`` are those already said to be somebody else."""

    firsts: list[Entry[T]] = field(default_factory=list)
    others: list[Entry[T]] = field(default_factory=list)


class Alike(Generic[T]):
    """Entries, found by those who may be one person with them."""

    def __init__(self) -> None:
        self._groups: defaultdict[Hashable, _Group[T]] = defaultdict(_Group)
        self._by_answer: dict[str, Entry[T]] = {}
        self._place: dict[str, int] = {}

    def add(self, entry: Entry[T]) -> None:
        """Take an entry in."""
        self._place[entry.answer] = len(self._place)
        self._by_answer[entry.answer] = entry
        keys: list[Hashable] = [(entry.name, unit, bool(entry.born)) for unit in entry.units]
        if entry.born:
            keys.append((entry.name, entry.born))
        for key in keys:
            group = self._groups[key]
            (group.others if entry.is_other else group.firsts).append(entry)

    def like(self, entry: Entry[Any], answer: str) -> tuple[list[tuple[T, Likeness]], bool]:
        """Return at most ``MOST`` of those like one, in their order, and whether there are more.

        Somebody already said to be somebody else comes last: whoever is like the one is, as a
        rule, like the other. Where any is alike, at least one is returned, and the one of
        ``answer`` is always among them.
        """
        found: dict[str, Entry[T]] = {}
        for one in self._alike(entry):
            found[one.answer] = one
            if len(found) > MOST:
                break
        more = len(found) > MOST
        shown = dict(list(found.items())[:MOST])
        if answer in self._by_answer:
            shown[answer] = self._by_answer[answer]
        in_order = sorted(shown.values(), key=lambda one: self._place[one.answer])
        pairs = ((one.told, one.likeness(entry)) for one in in_order)
        return [(told, likeness) for told, likeness in pairs if likeness], more

    def _alike(self, entry: Entry[Any]) -> Iterator[Entry[T]]:
        groups = [self._groups[key] for key in self._keys(entry) if key in self._groups]
        return chain(
            chain.from_iterable(one.firsts for one in groups),
            chain.from_iterable(one.others for one in groups),
        )

    def _keys(self, entry: Entry[Any]) -> Iterator[Hashable]:
        """Yield where those are who are like an entry; two known days of birth must be one."""
        if entry.born:
            yield (entry.name, entry.born)
        for unit in entry.units:
            yield (entry.name, unit, False)
            if not entry.born:
                yield (entry.name, unit, True)
