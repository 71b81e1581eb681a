"""Does somebody hold one post twice at the same time?

A post is known by its unit, role and title, however the title is spelt. An unknown first day is
since ever, an unknown last day is still: terms that may overlap do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from tinnhiem_core.intake.names import spelling
from tinnhiem_core.model.people import Role

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Generic[T]):
    """The time in which a person holds a post, both days included; ``told`` tells of it."""

    told: T
    person: Hashable
    unit: Hashable
    role: Role
    title: str
    since: date | None
    until: date | None

    @property
    def first(self) -> date:
        """Return the first day, the first of all where it is unknown."""
        return self.since or date.min

    @property
    def last(self) -> date:
        """Return the last day, the last of all where it is unknown."""
        return self.until or date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedDay:
    """The one day that two terms share, and the day ``before``, with which the earlier may end."""

    day: date
    before: date


def shared_day(one: Term[T], two: Term[T]) -> SharedDay | None:
    """Return the last day of one term that is the first of the next; None where more overlaps.

    Lists often write one day twice: left on 1 June, took the new post on 1 June.
    """
    early, late = sorted((one, two), key=lambda term: (term.first, term.last))
    if not early.first < early.last == late.first:
        return None
    return SharedDay(day=late.first, before=late.first - timedelta(days=1))


def overlaps(terms: Iterable[Term[T]]) -> Iterator[tuple[Term[T], Term[T]]]:
    """Yield terms of one post of one person that overlap, in pairs.

    Every term that overlaps another is in a pair; of many that all overlap, each is paired with
    the longest.
    """
    groups: defaultdict[Hashable, list[Term[T]]] = defaultdict(list)
    for one in terms:
        groups[one.person, one.unit, one.role, spelling(one.title)].append(one)
    for group in groups.values():
        longest, *others = sorted(group, key=lambda one: one.first)
        for one in others:
            if one.first <= longest.last:
                yield longest, one
            longest = max(longest, one, key=lambda term: term.last)
