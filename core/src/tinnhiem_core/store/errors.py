"""What the store refuses; services turn it into findings, the web into 403, 404 or 422."""

from __future__ import annotations


class StoreError(Exception):
    """Anything that the store refuses."""


class ScopeMissingError(StoreError):
    """A statement on our tables in a session that was opened for nobody."""


class BypassError(StoreError):
    """A statement that the tenant guard can't narrow: Core tables, raw SQL, bulk writes."""


class OtherTenantError(StoreError):
    """A row of another tenant, or one that would become another tenant's, was to be written."""


class ImmutableError(StoreError):
    """A submitted plan or a written audit event was to be changed."""


class TakenError(StoreError):
    """Another row, written meanwhile, has a value that only one may have."""


class RoleMissingError(StoreError):
    """The role as which the application connects is not there (PostgreSQL)."""


class ForeignKeyError(StoreError):
    """Rows point to rows that are not there (SQLite looks at it last in a migration)."""
