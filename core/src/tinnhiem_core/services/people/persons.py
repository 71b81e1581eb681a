"""Persons seen: lists with search and filters, and one person with posts and history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.model.people import Role
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.naming import words_sought
from tinnhiem_core.services.people.subjects import history, missing
from tinnhiem_core.services.people.tree import subtree
from tinnhiem_core.services.people.units import own_unit
from tinnhiem_core.services.people.values import Page, PersonCard, PersonLine, PostLine
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import (
    ORDERS,
    Sought,
    count_persons,
    person_row,
    persons_page,
)
from tinnhiem_core.store.people.posts import posts_of
from tinnhiem_core.store.people.units import parents
from tinnhiem_core.store.tables import Person, Post

LARGEST_PAGE: Final = 200
_MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFilter:
    """Who is looked for; unit (with all below it), role and day speak of the same post.

    ``text`` finds names and codes without diacritics. ``order`` is "name" (given name first),
    "code" or "born", with "-" before it the other way round.
    """

    text: str = ""
    unit: int | None = None
    role: Role | None = None
    day: date | None = None
    order: str = "name"


def list_people(
    desk: Desk, wanted: PeopleFilter, number: int = 1, size: int = 50
) -> Page[PersonLine]:
    """Return one page of the desk's people with their posts, at most ``LARGEST_PAGE`` rows.

    A page beyond the last is the last one; an unknown order is "name". ``NotFoundError`` where
    the unit is not the desk's. Posts are those held on ``wanted.day``, or today's.
    """
    size = min(max(1, size), LARGEST_PAGE)
    order = wanted.order if wanted.order in ORDERS else "name"
    with desk.reading() as session:
        sought = _sought(session, desk, wanted)
        count = count_persons(session, sought)
        number = min(max(1, number), max(1, -(-count // size)))
        rows = persons_page(session, sought, order, (number - 1) * size, size)
        held = _posts(session, desk, rows)
    day = wanted.day or desk.today()
    people = (person_line(row, (p for p in held[row.id] if p.held_on(day))) for row in rows)
    return Page(rows=tuple(people), count=count, number=number, size=size)


def show_person(desk: Desk, number: int) -> PersonCard:
    """Return one person; ``NotFoundError`` where none of the posts is within the desk's reach."""
    with desk.reading() as session:
        row = own_person(session, desk, number)
        every = [post_line(*one) for one in posts_of(session, [row.id])]
        seen = tuple(one for one in every if desk.may(one.unit))
        today = desk.today()
        return PersonCard(
            person=person_line(row, seen),
            current=tuple(one for one in seen if one.until is None or one.until >= today),
            former=tuple(one for one in seen if one.until is not None and one.until < today),
            history=history(session, row) if len(seen) == len(every) else (),
            editable=len(seen) == len(every),
        )


def own_person(session: ScopedSession, desk: Desk, number: int) -> Person:
    """Return the row of a person of the desk; ``NotFoundError`` where there is none."""
    row = person_row(session, number)
    if row is None or (desk.units is not None and not _within(session, desk, number)):
        raise missing("person", number)
    return row


def post_line(post: Post, unit_name: str) -> PostLine:
    """Return a post as the pages see it."""
    return PostLine(
        id=post.id,
        unit=post.unit_id,
        unit_name=unit_name,
        role=post.role,
        title=post.title,
        since=post.since,
        until=post.until,
        appointed=post.appointed,
        appointment=post.appointment,
        full_time=post.full_time,
        service=post.service,
        revision=post.revision,
    )


def person_line(row: Person, posts: Iterable[PostLine]) -> PersonLine:
    """Return a person with posts as the pages see it."""
    return PersonLine(
        id=row.id,
        key=row.key,
        name=row.name,
        born=row.born,
        retirement_notice=row.retirement_notice,
        posts=tuple(posts),
        revision=row.revision,
    )


def _within(session: ScopedSession, desk: Desk, number: int) -> bool:
    return any(desk.may(post.unit_id) for post, _ in posts_of(session, [number]))


def _sought(session: ScopedSession, desk: Desk, wanted: PeopleFilter) -> Sought:
    units = desk.units
    if wanted.unit is not None:
        own_unit(session, desk, wanted.unit)
        units = subtree(parents(session), wanted.unit)
    return Sought(
        words=words_sought(wanted.text)[:_MOST_WORDS],
        units=units,
        role=wanted.role,
        day=wanted.day,
    )


def _posts(
    session: ScopedSession, desk: Desk, rows: Iterable[Person]
) -> Mapping[int, list[PostLine]]:
    found: defaultdict[int, list[PostLine]] = defaultdict(list)
    for post, unit_name in posts_of(session, [row.id for row in rows]):
        if desk.may(post.unit_id):
            found[post.person_id].append(post_line(post, unit_name))
    return found
