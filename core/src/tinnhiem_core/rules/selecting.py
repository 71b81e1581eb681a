"""Which posts does a selector pick, seen from the unit that meets?

Titles and panels name posts by role, kind of unit, scope and conditions; decisions 24 and 25
make "chuyên trách" and "có cấp trực thuộc" attributes that are asked of each post and unit.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from tinnhiem_core.law import Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.people import Post, Role, Unit
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.rules.roster import BrokenRosterError, RosterIndex, index

__all__ = ["BrokenRosterError", "RosterIndex", "among", "index", "matches", "meets"]


@cites(regulation(Topic.PANELS), regulation(Topic.SCOPE))
def matches(selector: Selector, index: RosterIndex, unit: str) -> tuple[Post, ...]:
    """Return the posts that ``selector`` picks for a meeting of ``unit``, in roster order.

    ``BrokenRosterError`` where the roster has no such unit.
    """
    return among(index.posts, (selector,), index, unit)


@cites(regulation(Topic.PANELS), regulation(Topic.SCOPE))
def among(
    posts: Iterable[Post], selectors: Iterable[Selector], index: RosterIndex, unit: str
) -> tuple[Post, ...]:
    """Return those of ``posts`` that any of ``selectors`` picks, each once, in their order."""
    if unit not in index.units:
        raise BrokenRosterError((find("L.326", where=unit, key=unit),))
    everyone = tuple(posts)
    picked = {
        id(post)
        for selector in selectors
        for post in _picked(everyone, selector, index, _reach(selector.scope, index, unit))
    }
    return tuple(post for post in everyone if id(post) in picked)


@cites(regulation(Topic.PANELS), regulation(Topic.SCOPE))
def meets(post: Post, selector: Selector, index: RosterIndex) -> bool:
    """Return whether a post meets everything that ``selector`` asks except its scope."""
    return (
        _is(post, selector.post, index)
        and (selector.full_time is None or post.full_time is selector.full_time)
        and (
            selector.has_subordinates is None
            or index.units[post.unit].has_subordinates is selector.has_subordinates
        )
        and (not selector.also or _holds(post.person, selector.also, index))
        and not _holds(post.person, selector.unless, index)
    )


def _picked(
    posts: tuple[Post, ...], selector: Selector, index: RosterIndex, reach: Container[str]
) -> list[Post]:
    """Return the posts picked; the role is asked first, since most posts fail there."""
    wanted = selector.post.roles or tuple(Role)
    return [
        post
        for post in posts
        if post.role in wanted and post.unit in reach and meets(post, selector, index)
    ]


def _holds(person: str, holdings: tuple[Holding, ...], index: RosterIndex) -> bool:
    return any(
        _is(post, holding, index) for holding in holdings for post in index.by_person[person]
    )


def _is(post: Post, holding: Holding, index: RosterIndex) -> bool:
    if holding.roles and post.role not in holding.roles:
        return False
    unit = index.units[post.unit]
    return (
        (not holding.kinds or unit.kind in holding.kinds)
        and (holding.level is None or unit.level is holding.level)
        and (not holding.units or _named(unit, holding.units))
    )


def _named(unit: Unit, names: tuple[str, ...]) -> bool:
    """Return whether a unit is one of ``names``, by key or by name however it is spelt."""
    return unit.key in names or spelling(unit.name) in map(spelling, names)


def _reach(scope: Scope, index: RosterIndex, unit: str) -> Container[str]:
    if scope is Scope.TENANT:
        return index.units
    if scope is Scope.MEETING_UNIT:
        return (unit,)
    if scope is Scope.CHILDREN:
        return index.children[unit]
    below = index.below(unit)
    return below if scope is Scope.SUBORDINATES else below | {unit}
