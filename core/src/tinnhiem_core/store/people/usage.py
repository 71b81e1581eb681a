"""What hangs on a row, in whatever table: read from the foreign keys themselves."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ForeignKeyConstraint, func, select
from sqlalchemy.orm import InstrumentedAttribute

from tinnhiem_core.store.base import Base, Row
from tinnhiem_core.store.guard import ScopedSession


def pointing_at(table: str) -> Iterator[tuple[type[Row], InstrumentedAttribute[int]]]:
    """Yield every column of our tables that names a row of ``table``."""
    for mapper in sorted(Base.registry.mappers, key=lambda one: str(one.local_table)):
        if mapper.inherits is not None:
            continue  # another view of a table that was already looked at
        for constraint in mapper.local_table.constraints:  # type: ignore[attr-defined]
            if not isinstance(constraint, ForeignKeyConstraint):
                continue
            for element in constraint.elements:
                if element.target_fullname == f"{table}.id":
                    kind = mapper.class_
                    yield kind, getattr(kind, mapper.get_property_by_column(element.parent).key)


def used_by(session: ScopedSession, table: str, number: int) -> tuple[tuple[str, int], ...]:
    """Return how many rows of each table name row ``number`` of ``table``; none are left out."""
    counts: dict[str, int] = {}
    for kind, column in pointing_at(table):
        count = session.scalar(select(func.count(kind.id)).where(column == number)) or 0
        name = str(kind.__tablename__)
        counts[name] = counts.get(name, 0) + count
    return tuple((name, count) for name, count in counts.items() if count)
