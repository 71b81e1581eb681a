"""Which roles there are in which kind of tenant, and what a grant must be to be given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.matrix import role_words
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Work
from tinnhiem_core.store import accounts as store

_PLATFORM: Final = (AccountRole.PLATFORM_ADMIN, AccountRole.AUDITOR)
_CENTRAL: Final = (AccountRole.TENANT_ADMIN, AccountRole.CENTRAL_OFFICER, AccountRole.AUDITOR)
_LOCAL: Final = (
    AccountRole.TENANT_ADMIN,
    AccountRole.STAFF,
    AccountRole.BOARD_HEAD,
    AccountRole.CLERK,
    AccountRole.OBSERVER,
    AccountRole.AUDITOR,
)

ADMINISTRATORS: Final = frozenset({AccountRole.PLATFORM_ADMIN, AccountRole.TENANT_ADMIN})
"""Roles of which a tenant always keeps one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A role to be given: ``unit`` for the staff of one unit and what lies below it."""

    role: AccountRole
    unit: int | None = None
    since: date | None = None
    until: date | None = None


def grantable(kind: TenantKind) -> tuple[AccountRole, ...]:
    """Return the roles that can be given in a tenant of this kind."""
    if kind is TenantKind.PLATFORM:
        return _PLATFORM
    return _CENTRAL if kind is TenantKind.CENTRAL else _LOCAL


def check(act: Work, wish: Wish, noted: tuple[Finding, ...] = ()) -> None:
    """Refuse a role that this tenant can't give, all reasons at once; holds the tenant's row.

    A closed tenant gives none. ``noted`` is what the caller has found already, to be
    told together with the rest.
    """
    kind = require_open(act, alone=True).kind
    findings = (*noted, *_against(act, kind, wish))
    if findings:
        raise InvalidError(*findings)


def _against(act: Work, kind: TenantKind, wish: Wish) -> Iterator[Finding]:
    if wish.role not in grantable(kind):
        yield find("L.1230", where="role", role=role_words(wish.role))
    if wish.unit is not None and wish.role is not AccountRole.STAFF:
        yield find("L.1231", where="unit")
    if wish.unit is not None and not store.has_unit(act.session, wish.unit):
        yield find("L.1232", where="unit")
    if wish.until is not None and wish.until < max(wish.since or act.today, act.today):
        yield find("L.1233", where="until", until=wish.until)
