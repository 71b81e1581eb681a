"""The people that are there already, looked up in the ways in which a file names them.

Whoever looks after some units is shown nothing of anybody else: what lies beyond them is taken out
here, before a file is compared with anything, so that nothing of it can be told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from tinnhiem_core.intake.names import fold, spelling
from tinnhiem_core.model.people import Roster
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.tree import ancestors
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import all_persons, person_names, persons_numbered
from tinnhiem_core.store.people.posts import all_posts, posts_held_by
from tinnhiem_core.store.people.units import all_units
from tinnhiem_core.store.tables import Person, Post, Unit

MANY: Final = 1000
"""From so many persons on it is quicker to read everybody."""


@dataclass(kw_only=True)
class Stock:
    """The units of a tenant and persons with their posts, as rows of one session.

    Of a desk of some units: its units with those above them (``above``), who holds a post in its
    units, these posts. ``shared`` are the numbers of such persons who hold posts elsewhere too;
    ``beyond`` the codes of everybody else, ``elsewhere`` their folded names with days of birth.
    """

    units: Mapping[int, Unit]
    persons: Mapping[int, Person]
    posts: Mapping[int, Post]
    above: frozenset[int] = frozenset()
    shared: frozenset[int] = frozenset()
    beyond: frozenset[str] = frozenset()
    elsewhere: frozenset[tuple[str, date]] = frozenset()
    units_named: Mapping[str, Sequence[Unit]] = field(init=False)
    persons_named: Mapping[str, Sequence[Person]] = field(init=False)
    person_of: Mapping[str, Person] = field(init=False)
    posts_of: Mapping[int, Sequence[Post]] = field(init=False)

    def __post_init__(self) -> None:
        units: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in self.units.values():
            units[spelling(unit.name)].append(unit)
        persons: defaultdict[str, list[Person]] = defaultdict(list)
        for person in self.persons.values():
            persons[fold(person.name)].append(person)
        posts: defaultdict[int, list[Post]] = defaultdict(list)
        for post in self.posts.values():
            posts[post.person_id].append(post)
        self.units_named, self.persons_named, self.posts_of = units, persons, posts
        self.person_of = {person.key: person for person in self.persons.values()}


def load(session: ScopedSession) -> Stock:
    """Return the people of the session's tenant."""
    return Stock(
        units={row.id: row for row in all_units(session)},
        persons={row.id: row for row in all_persons(session)},
        posts={row.id: row for row in all_posts(session)},
    )


def load_for(session: ScopedSession, desk: Desk, roster: Roster) -> Stock:
    """Return, of the people of a desk, those whom a list may mean: of its codes and names."""
    stock = _meant(session, roster)
    return stock if desk.units is None else _within(desk, stock)


def seen_units(desk: Desk, rows: Iterable[Unit]) -> dict[int, Unit]:
    """Return the units of a desk and those above them, which are their address."""
    found = {row.id: row for row in rows}
    if desk.units is None:
        return found
    parents = {row.id: row.parent_id for row in found.values()}
    own = [number for number in found if desk.may(number)]
    seen = {*own, *(above for number in own for above in ancestors(parents, number))}
    return {number: row for number, row in found.items() if number in seen}


def _within(desk: Desk, stock: Stock) -> Stock:
    """Return what a desk of some units may be told."""
    posts = {number: row for number, row in stock.posts.items() if desk.may(row.unit_id)}
    seen = {row.person_id for row in posts.values()}
    others = [row for row in stock.persons.values() if row.id not in seen]
    units = seen_units(desk, stock.units.values())
    return Stock(
        units=units,
        persons={number: row for number, row in stock.persons.items() if number in seen},
        posts=posts,
        above=frozenset(number for number in units if not desk.may(number)),
        shared=frozenset(
            row.person_id
            for number, row in stock.posts.items()
            if number not in posts and row.person_id in seen
        ),
        beyond=frozenset(row.key for row in others),
        elsewhere=frozenset((fold(row.name), row.born) for row in others if row.born),
    )


def _meant(session: ScopedSession, roster: Roster) -> Stock:
    keys = {one.key for one in roster.persons}
    names = {fold(one.name) for one in roster.persons}
    if len(keys) > MANY:
        return load(session)
    meant = [
        number for number, key, name in person_names(session) if key in keys or fold(name) in names
    ]
    if len(meant) > MANY:
        return load(session)
    return Stock(
        units={row.id: row for row in all_units(session)},
        persons={row.id: row for row in persons_numbered(session, meant)},
        posts={row.id: row for row in posts_held_by(session, meant)},
    )
