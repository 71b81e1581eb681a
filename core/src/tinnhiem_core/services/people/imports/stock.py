"""The people that are there already, looked up in the ways in which a file names them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tinnhiem_core.intake.names import fold, spelling
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import all_persons
from tinnhiem_core.store.people.posts import all_posts
from tinnhiem_core.store.people.units import all_units
from tinnhiem_core.store.tables import Person, Post, Unit


@dataclass(kw_only=True)
class Stock:
    """All units, persons and posts of a tenant, as rows of one session."""

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
