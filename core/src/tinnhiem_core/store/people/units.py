"""Statements on units."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import func, or_, select

from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.posts import held_on
from tinnhiem_core.store.tables import Person, Post, Unit


def all_units(session: ScopedSession) -> Sequence[Unit]:
    """Return every unit of the tenant in the order in which they were added."""
    return session.scalars(select(Unit).order_by(Unit.id)).all()


def parents(session: ScopedSession) -> Mapping[int, int | None]:
    """Return the unit above each unit, by number."""
    rows = session.execute(select(Unit.id, Unit.parent_id))
    return {one.id: one.parent_id for one in rows}


def unit_row(session: ScopedSession, number: int) -> Unit | None:
    """Return one unit, None where the tenant has no such."""
    return session.scalars(select(Unit).where(Unit.id == number)).one_or_none()


def unit_names(session: ScopedSession, numbers: Collection[int]) -> Mapping[int, str]:
    """Return the names of some units, by number; those that are gone are out."""
    rows = session.execute(select(Unit.id, Unit.name).where(Unit.id.in_(numbers)))
    return {one.id: one.name for one in rows}


def people_by_unit(session: ScopedSession, day: date) -> Mapping[int, int]:
    """Return how many persons hold a post in each unit on ``day``; units without any are out."""
    rows = session.execute(
        select(Post.unit_id, func.count(Post.person_id.distinct()).label("people"))
        .where(held_on(day))
        .group_by(Post.unit_id)
    )
    return {one.unit_id: one.people for one in rows}


def people_within(session: ScopedSession, units: frozenset[int], day: date) -> int:
    """Return how many persons hold a post on ``day`` in any of the units."""
    return (
        session.scalar(
            select(func.count(Post.person_id.distinct())).where(
                Post.unit_id.in_(units), held_on(day)
            )
        )
        or 0
    )


def held_after(session: ScopedSession, unit: int, day: date) -> Sequence[tuple[str, str]]:
    """Return name and title of whoever holds a post in the unit beyond ``day``."""
    rows = session.execute(
        select(Person.name, Post.title)
        .join(Person, Person.id == Post.person_id)
        .where(Post.unit_id == unit, or_(Post.until.is_(None), Post.until > day))
        .order_by(Person.order, Post.id)
    )
    return [(name, title) for name, title in rows]
