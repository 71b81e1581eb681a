"""What the tables of the history have in common. History: what a revision uses never changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

KEY: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT: Final = sa.DateTime(timezone=True)
WORD: Final = sa.String(40)


def row(table: str) -> Iterator[SchemaItem]:
    """Yield the number of a row and its key."""
    yield sa.Column("id", KEY, nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def tenant_row(table: str) -> Iterator[SchemaItem]:
    """Yield what a row of a tenant has: number, tenant, and the key that ``inside`` points to."""
    yield from row(table)
    yield sa.Column("tenant_id", KEY, nullable=False)
    yield sa.ForeignKeyConstraint(
        ["tenant_id"], ["tenant.id"], name=f"fk_{table}_tenant_id", ondelete="RESTRICT"
    )
    yield sa.UniqueConstraint("tenant_id", "id", name=f"uq_{table}_tenant_id_id")


def inside(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """Return the constraint that a column names a row of ``other`` of the same tenant."""
    return sa.ForeignKeyConstraint(
        ["tenant_id", column],
        [f"{other}.tenant_id", f"{other}.id"],
        name=f"fk_{table}_tenant_id_{column}",
        deferrable=True,
        initially="IMMEDIATE",
    )


def points(table: str, column: str, other: str, *, late: bool = False) -> sa.ForeignKeyConstraint:
    """Return the constraint that a column names a row of ``other``; ``late``: may be deferred."""
    return sa.ForeignKeyConstraint(
        [column],
        [f"{other}.id"],
        name=f"fk_{table}_{column}",
        deferrable=True if late else None,
        initially="IMMEDIATE" if late else None,
    )


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """Return the constraint that no two rows agree in these columns."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(table: str, *columns: str) -> None:
    """Create the index on these columns."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
