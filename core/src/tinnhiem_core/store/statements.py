"""What a statement names: the mapped classes that can be narrowed; what can't be is refused.

SQLAlchemy narrows a mapped class in every SELECT that names it, however deep. It doesn't narrow
tables without their class, tables beside the one that an UPDATE or DELETE is on, and text.
"""

from __future__ import annotations

from typing import Any, Final, cast

from sqlalchemy import Alias, BindParameter, ColumnClause, TableClause
from sqlalchemy.orm import Mapper
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.elements import TextClause
from sqlalchemy.sql.lambdas import LambdaElement
from sqlalchemy.sql.selectable import AliasedReturnsRows, FromClause, SelectBase
from sqlalchemy.sql.visitors import ExternallyTraversible

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.errors import BypassError

Mappers = frozenset[Mapper[Any]]

# Asked of every part of every statement: a union written in place would be made anew each time.
_STATEMENTS: Final = (SelectBase, UpdateBase)
_UNREADABLE: Final = (TextClause, LambdaElement)
_LEAVES: Final = (ColumnClause, BindParameter, TableClause)

_HARMLESS: Final = frozenset({"*", "1"})
"""What SQLAlchemy itself writes as text: ``count(*)``, ``EXISTS (SELECT 1 …)``."""


def is_ours(table: object) -> bool:
    """Return whether a table bears the name of one of ours, from whatever metadata it comes."""
    return isinstance(table, TableClause) and table.name in Base.metadata.tables


def entity_of(element: object) -> Any | None:  # noqa: ANN401 - a mapper or an alias of one
    """Return the mapped class or alias behind an element, by which criteria find it."""
    annotations: dict[str, Any] = getattr(element, "_annotations", {})
    return annotations.get("parententity")


def mappers_in(statement: ExternallyTraversible) -> Mappers:
    """Return the mapped classes that a statement names at any depth.

    Raises ``BypassError`` for what SQLAlchemy would not narrow.
    """
    found: set[Mapper[Any]] = set()
    levels: list[ExternallyTraversible] = [statement]
    for level in levels:  # grows while it is read: a SELECT within is a level of its own
        entities, bare = _level(level, levels)
        if stray := bare - {one.selectable for one in entities}:
            raise BypassError(", ".join(sorted(map(str, stray))))
        _refuse_beside(level, entities)
        found |= {_known(one.mapper) for one in entities}
    return frozenset(found)


def _level(
    level: ExternallyTraversible, levels: list[ExternallyTraversible]
) -> tuple[set[Any], set[FromClause]]:
    """Return the mapped classes of one level, and what it names of our tables without one."""
    entities, bare = set(), set()
    elements = list(level.get_children())
    for element in elements:  # grows while it is read
        if isinstance(element, _STATEMENTS):
            if element not in levels:
                levels.append(element)
            continue
        if (entity := entity_of(element)) is not None:
            entities.add(entity)
        elif (table := _bare(element)) is not None:
            bare.add(table)
        if not _is_leaf(element):
            elements += element.get_children()
    return entities, bare


def _is_leaf(element: ExternallyTraversible) -> bool:
    """Return whether nothing is within, or nothing but the table that it is an alias of."""
    if isinstance(element, Alias):
        return isinstance(element.element, TableClause)
    return isinstance(element, _LEAVES)


def _known(mapper: Mapper[Any]) -> Mapper[Any]:
    """Refuse another class that was mapped onto a table of ours: no criterion knows it."""
    if mapper.registry is not Base.registry and is_ours(mapper.local_table):
        raise BypassError(mapper.class_.__name__)
    return mapper


def _bare(element: object) -> FromClause | None:
    """Return our table, or the alias of it, that an element is or is a column of."""
    if isinstance(element, _UNREADABLE):
        raise BypassError(str(element))
    if isinstance(element, ColumnClause):
        if element.is_literal and element.name not in _HARMLESS:
            raise BypassError(element.name)
        element = element.table
    base = element.element if isinstance(element, AliasedReturnsRows) else element
    return cast("FromClause", element) if is_ours(base) else None


def _refuse_beside(level: ExternallyTraversible, entities: set[Any]) -> None:
    """Refuse a write that names a second table: SQLAlchemy narrows the first alone."""
    if isinstance(level, UpdateBase):
        target = entity_of(level.table)
        if beside := [one for one in entities if one is not target]:
            raise BypassError(", ".join(sorted(map(str, beside))))
