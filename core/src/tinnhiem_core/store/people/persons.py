"""Statements on persons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, func, select

from tinnhiem_core.model.people import Role
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.posts import held_on
from tinnhiem_core.store.tables import Person, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Who is looked for: folded words that each must stand in the name or code, and one post.

    Unit, role and day speak of the same post; ``units`` None asks for no unit.
    """

    words: tuple[str, ...] = ()
    units: frozenset[int] | None = None
    role: Role | None = None
    day: date | None = None


ORDERS = {
    "name": (Person.order, Person.id),
    "-name": (Person.order.desc(), Person.id.desc()),
    "code": (Person.key, Person.id),
    "-code": (Person.key.desc(), Person.id.desc()),
    "born": (Person.born.nulls_last(), Person.order, Person.id),
    "-born": (Person.born.desc().nulls_last(), Person.order, Person.id),
}


def _conditions(sought: Sought) -> list[ColumnElement[bool]]:
    found = [Person.search.contains(word, autoescape=True) for word in sought.words]
    posts: list[ColumnElement[bool]] = []
    if sought.units is not None:
        posts.append(Post.unit_id.in_(sought.units))
    if sought.role is not None:
        posts.append(Post.role == sought.role)
    if sought.day is not None:
        posts.append(held_on(sought.day))
    if posts:
        found.append(Person.id.in_(select(Post.person_id).where(*posts)))
    return found


def count_persons(session: ScopedSession, sought: Sought) -> int:
    """Return how many persons are meant."""
    statement = select(func.count(Person.id)).where(*_conditions(sought))
    return session.scalar(statement) or 0


def persons_page(
    session: ScopedSession, sought: Sought, order: str, offset: int, limit: int
) -> Sequence[Person]:
    """Return a stretch of the persons that are meant; ``order`` is a key of ``ORDERS``."""
    return session.scalars(
        select(Person)
        .where(*_conditions(sought))
        .order_by(*ORDERS[order])
        .offset(offset)
        .limit(limit)
    ).all()


def all_persons(session: ScopedSession) -> Sequence[Person]:
    """Return every person of the tenant in the order in which they were added."""
    return session.scalars(select(Person).order_by(Person.id)).all()


def person_names(session: ScopedSession) -> Sequence[tuple[int, str, str]]:
    """Return number, code and name of every person of the tenant."""
    rows = session.execute(select(Person.id, Person.key, Person.name).order_by(Person.id))
    return [(number, key, name) for number, key, name in rows]


def persons_numbered(session: ScopedSession, numbers: Sequence[int]) -> Sequence[Person]:
    """Return the persons with these numbers in the order in which they were added."""
    return session.scalars(select(Person).where(Person.id.in_(numbers)).order_by(Person.id)).all()


def holders(session: ScopedSession) -> Sequence[tuple[int, int | None]]:
    """Return who holds posts in which unit, by their numbers; None for whoever holds none."""
    rows = session.execute(
        select(Person.id, Post.unit_id)
        .outerjoin(Post, and_(Post.person_id == Person.id, Post.tenant_id == Person.tenant_id))
        .distinct()
    )
    return [(person, unit) for person, unit in rows]


def person_row(session: ScopedSession, number: int) -> Person | None:
    """Return one person, None where the tenant has no such."""
    return session.scalars(select(Person).where(Person.id == number)).one_or_none()


def person_of_key(session: ScopedSession, key: str) -> Person | None:
    """Return the person of a code, None where nobody has it."""
    return session.scalars(select(Person).where(Person.key == key)).one_or_none()


def namesakes(session: ScopedSession, words: tuple[str, ...]) -> Sequence[Person]:
    """Return the persons in whose name or code all of the folded words stand."""
    return session.scalars(
        select(Person).where(*_conditions(Sought(words=words))).order_by(Person.id)
    ).all()
