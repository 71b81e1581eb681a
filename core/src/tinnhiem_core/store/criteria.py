"""Which rows of each table a scope may see, as the criteria of the tenant guard.

Each criterion is a function of the class: SQLAlchemy calls it with the alias where a statement
names one (a ready expression would narrow the table instead of the alias in an ON clause).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import false, or_, select
from sqlalchemy.orm import Mapper, with_loader_criteria
from sqlalchemy.orm.interfaces import ORMOption

from tinnhiem_core.store.base import Base, TenantRow
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    Attempt,
    Grant,
    Invitation,
    RecoveryCode,
    SignIn,
    Tenant,
)

OF_THE_DOOR = (Account, ApiKey, Attempt, Grant, Invitation, RecoveryCode, SignIn, Tenant)
"""What sign-in must read before it knows a tenant; no person, plan or result is among them."""

OF_AN_ACCOUNT = (RecoveryCode, SignIn)
"""What belongs to an account and is seen where the account is seen."""


def criterion(kind: type[Base], scope: Scope) -> Any | None:  # noqa: ANN401 - as SQLAlchemy has it
    """Return what rows of ``kind`` the scope may see, as a function; None for all of them.

    A row without a criterion of its own is seen by nobody.
    """
    tenant, account = scope.tenant, scope.account
    if scope.door and kind in OF_THE_DOOR:
        return None
    if issubclass(kind, TenantRow):
        return lambda cls: cls.tenant_id == tenant
    if kind is Tenant:
        return None if scope.platform else lambda cls: cls.id == tenant
    if kind is Account:
        return lambda cls: or_(
            cls.id == account,
            cls.id.in_(select(Grant.account_id).where(Grant.tenant_id == tenant)),
        )
    if kind in OF_AN_ACCOUNT:
        return lambda cls: or_(
            cls.account_id == account,
            cls.account_id.in_(select(Grant.account_id).where(Grant.tenant_id == tenant)),
        )
    return false()


@lru_cache(maxsize=1024)
def reach(named: frozenset[Mapper[Any]]) -> frozenset[Mapper[Any]]:
    """Return the mappers that a statement naming ``named`` may load, relationships included."""
    seen: set[Mapper[Any]] = set()
    left = list(named)
    while left:
        mapper = left.pop()
        if mapper not in seen:
            seen.add(mapper)
            left += [one.mapper for one in mapper.relationships]
    return frozenset(seen)


@lru_cache(maxsize=4096)
def options(scope: Scope, named: frozenset[Mapper[Any]]) -> tuple[ORMOption, ...]:
    """Return the loader criteria of a scope for what a statement naming ``named`` may load.

    Only for those: each one costs time with every statement, as a part of its cache key.
    """
    ours = (one.class_ for one in reach(named) if issubclass(one.class_, Base))
    narrowed = (
        (kind, criterion(kind, scope)) for kind in sorted(ours, key=lambda one: one.__name__)
    )
    return tuple(
        with_loader_criteria(kind, where, include_aliases=True)
        for kind, where in narrowed
        if where is not None
    )
