"""The people that are there already, looked up in the ways in which a file names them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tinnhiem_core.intake.names import fold, spelling
from tinnhiem_core.model.people import Roster
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import all_persons, person_names, persons_numbered
from tinnhiem_core.store.people.posts import all_posts, posts_held_by
from tinnhiem_core.store.people.units import all_units
from tinnhiem_core.store.tables import Person, Post, Unit

MANY: Final = 1000
"""From so many persons on it is quicker to read everybody."""


@dataclass(kw_only=True)
class Stock:
    """The units of a tenant and persons with their posts, as rows of one session."""

    units: Mapping[int, Unit]
    persons: Mapping[int, Person]
    posts: Mapping[int, Post]
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


def load_for(session: ScopedSession, roster: Roster) -> Stock:
    """Return, of the people, those whom a list may mean: of its codes and of its names."""
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
