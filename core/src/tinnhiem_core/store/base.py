"""The declarative base, and the columns that every table of a tenant has."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Key = BigInteger().with_variant(Integer(), "sqlite")
"""A row's number: SQLite counts up by itself only for INTEGER."""


class Moment(TypeDecorator[datetime]):
    """A moment in UTC to the microsecond, the same in both engines (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone: whose clock would it be?"""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment needs a time zone"
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite dropped."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The base of every table of the product; FAB's ``ab_*`` tables have their own."""

    metadata = MetaData(naming_convention=NAMES)


class Row(Base):
    """A table with a number of its own as key."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(Key, primary_key=True)


class TenantRow(Row):
    """A row that belongs to one tenant: only a session of that tenant reads or writes it."""

    __abstract__ = True

    tenant_id: Mapped[int] = mapped_column(
        Key, ForeignKey("tenant.id", ondelete="RESTRICT"), index=True
    )

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[object, ...]:
        """Return the key that composite foreign keys point to; subclasses add theirs."""
        return (UniqueConstraint("tenant_id", "id"),)


def inside(column: str, table: str) -> ForeignKeyConstraint:
    """Return the constraint that ``column`` names a row of ``table`` of the same tenant.

    A restore looks at it when all rows are there: a unit may come before the one above it.
    """
    return ForeignKeyConstraint(
        ["tenant_id", column],
        [f"{table}.tenant_id", f"{table}.id"],
        deferrable=True,
        initially="IMMEDIATE",
    )
