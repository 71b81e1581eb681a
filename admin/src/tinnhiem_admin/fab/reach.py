"""The units that the holder of a key is kept to, asked anew with every request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from flask import g
from flask_appbuilder.models.filters import BaseFilter
from sqlalchemy import ColumnElement, select

from tinnhiem_admin.signed_in import own_scope, platform, units
from tinnhiem_core.services.people.units import subtree
from tinnhiem_core.store.tables import Person, Post, Unit

Reach = frozenset[int]


def reach() -> Reach | None:
    """Return the numbers of the units within reach, subtrees included; None for all."""
    if "reach" not in g:
        roots = units()
        below = (subtree(platform(), own_scope(), root) for root in roots or ())
        g.reach = None if roots is None else Reach().union(*below)
    found: Reach | None = g.reach
    return found


def _unit(within: Reach) -> ColumnElement[bool]:
    return Unit.id.in_(within)


def _post(within: Reach) -> ColumnElement[bool]:
    return Post.unit_id.in_(within)


def _person(within: Reach) -> ColumnElement[bool]:
    return Person.id.in_(select(Post.person_id).where(Post.unit_id.in_(within)))


CONDITIONS: Final[Mapping[type, Callable[[Reach], ColumnElement[bool]]]] = {
    Unit: _unit,
    Post: _post,
    Person: _person,
}


class Within(BaseFilter):
    """Rows within the reach; a person is where one of their posts is, held or former."""

    def apply(self, query: Any, value: object) -> Any:  # noqa: ANN401 - as in BaseFilter
        """Narrow the query where the holder is kept to units."""
        del value
        within = reach()
        return query if within is None else query.filter(CONDITIONS[self.model](within))
