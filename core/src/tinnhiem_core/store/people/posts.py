"""Statements on posts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Post, Unit


def held_on(day: date) -> ColumnElement[bool]:
    """Return the condition that a post is held on ``day``; open ends count as held."""
    return and_(
        or_(Post.since.is_(None), Post.since <= day), or_(Post.until.is_(None), Post.until >= day)
    )


def all_posts(session: ScopedSession) -> Sequence[Post]:
    """Return every post of the tenant in the order in which they were added."""
    return session.scalars(select(Post).order_by(Post.id)).all()


def posts_held_by(session: ScopedSession, persons: Sequence[int]) -> Sequence[Post]:
    """Return the posts of some persons in the order in which they were added."""
    return session.scalars(select(Post).where(Post.person_id.in_(persons)).order_by(Post.id)).all()


def post_row(session: ScopedSession, number: int) -> Post | None:
    """Return one post, None where the tenant has no such."""
    return session.scalars(select(Post).where(Post.id == number)).one_or_none()


def posts_of(session: ScopedSession, persons: Iterable[int]) -> Sequence[tuple[Post, str]]:
    """Return the posts of some persons with the names of their units, the latest first."""
    rows = session.execute(
        select(Post, Unit.name)
        .join(Unit, Unit.id == Post.unit_id)
        .where(Post.person_id.in_(tuple(persons)))
        .order_by(Post.person_id, Post.since.desc().nulls_last(), Post.id)
    )
    return [(post, name) for post, name in rows]
