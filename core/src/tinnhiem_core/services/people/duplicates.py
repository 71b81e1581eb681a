"""Is this person there already? Same name and day of birth, or same name in the same unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Final

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.names import fold
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import namesakes
from tinnhiem_core.store.people.posts import posts_of
from tinnhiem_core.store.tables import Person, Post

MOST: Final = 10
"""How many persons are named who may be the same."""


def likely_duplicates(
    session: ScopedSession, desk: Desk, person: Person, unit: int | None
) -> tuple[Finding, ...]:
    """Return a warning for each person who may be the same; those elsewhere aren't named.

    At most ``MOST``: of more, nobody would read the list.
    """
    return tuple(islice(_findings(session, desk, person, unit), MOST))


def _findings(
    session: ScopedSession, desk: Desk, person: Person, unit: int | None
) -> Iterator[Finding]:
    name = fold(person.name)
    rows = [
        one
        for one in namesakes(session, tuple(name.split()))
        if one.key != person.key and fold(one.name) == name
    ]
    posts: defaultdict[int, list[tuple[Post, str]]] = defaultdict(list)
    for post, where in posts_of(session, [row.id for row in rows]) if rows else ():
        posts[post.person_id].append((post, where))
    for row in rows:
        own = posts[row.id]
        born_alike = row.born is not None and row.born == person.born
        if born_alike or (_could_be(row, person) and any(p.unit_id == unit for p, _ in own)):
            yield _finding(desk, person, row, own)


def _could_be(row: Person, person: Person) -> bool:
    """Return whether the days of birth do not contradict each other."""
    return row.born is None or person.born is None or row.born == person.born


def _finding(desk: Desk, person: Person, row: Person, own: list[tuple[Post, str]]) -> Finding:
    seen = [(post, where) for post, where in own if desk.may(post.unit_id)]
    if desk.units is not None and not seen:
        return find("C.1117", where="name", name=person.name)  # as typed: nothing of that record
    titles = tuple(f"{post.title} ({where})" for post, where in seen[:3])
    return find(
        "C.1116",
        where="name",
        name=row.name,
        key=row.key,
        born=shown(row.born) if row.born else "—",
        posts=titles or ("—",),
        number=str(row.id),
    )
