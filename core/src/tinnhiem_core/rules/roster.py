"""Who holds which post, where, on the day of the meeting? Built once, asked often."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from tinnhiem_core.law import Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.people import Person, Post, Roster, Unit

T = TypeVar("T")


class BrokenRosterError(ValueError):
    """A roster whose parts don't fit together; ``findings`` lists everything at once."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterIndex:
    """A roster on one day: ``posts`` are those held on ``day``, in roster order.

    ``by_person`` has every person, ``by_unit`` and ``children`` every unit, also where there is
    nothing to list.
    """

    day: date
    units: Mapping[str, Unit]
    persons: Mapping[str, Person]
    posts: tuple[Post, ...]
    by_unit: Mapping[str, tuple[Post, ...]]
    by_person: Mapping[str, tuple[Post, ...]]
    children: Mapping[str, tuple[str, ...]]

    def below(self, unit: str) -> frozenset[str]:
        """Return the keys of all units under ``unit``, itself left out."""
        found: set[str] = set()
        waiting = [unit]
        while waiting:
            children = self.children[waiting.pop()]
            found.update(children)
            waiting.extend(children)
        return frozenset(found)


@cites(regulation(Topic.SCOPE))
def index(roster: Roster, day: date) -> RosterIndex:
    """Return the index of ``roster`` on ``day``.

    ``BrokenRosterError`` (a ``ValueError``) lists every key used twice, every reference to a
    person or unit that is not there, and every unit caught in a circle of parents.
    """
    broken = _broken(roster)
    if broken:
        raise BrokenRosterError(broken)
    held = tuple(post for post in roster.posts if post.held_on(day))
    return RosterIndex(
        day=day,
        units=MappingProxyType({unit.key: unit for unit in roster.units}),
        persons=MappingProxyType({person.key: person for person in roster.persons}),
        posts=held,
        by_unit=_grouped((unit.key for unit in roster.units), ((p.unit, p) for p in held)),
        by_person=_grouped((one.key for one in roster.persons), ((p.person, p) for p in held)),
        children=_grouped((unit.key for unit in roster.units), _under(roster.units)),
    )


def _grouped(keys: Iterable[str], pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    lists: defaultdict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        lists[key].append(value)
    return MappingProxyType({key: tuple(lists[key]) for key in keys})


def _under(units: tuple[Unit, ...]) -> Iterable[tuple[str, str]]:
    return ((unit.parent, unit.key) for unit in units if unit.parent)


def _broken(roster: Roster) -> tuple[Finding, ...]:
    units = {unit.key for unit in roster.units}
    persons = {person.key for person in roster.persons}
    return (
        *_twice("L.320", (unit.key for unit in roster.units)),
        *_twice("L.321", (person.key for person in roster.persons)),
        *(
            find("L.322", where=unit.key, key=unit.key, parent=unit.parent)
            for unit in roster.units
            if unit.parent and unit.parent not in units
        ),
        *(
            find("L.323", where=key, key=key)
            for key in _circling({unit.key: unit.parent for unit in roster.units})
        ),
        *(
            find("L.324", where=f"posts[{place}]", title=post.title, key=post.person)
            for place, post in enumerate(roster.posts)
            if post.person not in persons
        ),
        *(
            find("L.325", where=f"posts[{place}]", title=post.title, key=post.unit)
            for place, post in enumerate(roster.posts)
            if post.unit not in units
        ),
    )


def _twice(code: str, keys: Iterable[str]) -> Iterable[Finding]:
    return (
        find(code, where=key, key=key, times=times)
        for key, times in Counter(keys).items()
        if times > 1
    )


def _circling(parents: Mapping[str, str]) -> tuple[str, ...]:
    """Return the units from which the way up never ends, in their order."""
    ends: dict[str, bool] = {}
    for start in parents:
        trail = []
        at = start
        while at in parents and at not in ends:
            ends[at] = False
            trail.append(at)
            at = parents[at]
        arrives = at not in ends or ends[at]
        ends |= dict.fromkeys(trail, arrives)
    return tuple(key for key in parents if ends[key] is False)
