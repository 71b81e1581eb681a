"""What a flush may write: rows of the session's own tenant, and none that never change."""

from __future__ import annotations

from typing import cast

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.store.base import Base, TenantRow
from tinnhiem_core.store.criteria import OF_THE_DOOR
from tinnhiem_core.store.errors import ImmutableError, OtherTenantError, ScopeMissingError
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import (
    Account,
    AuditEvent,
    PlanVersion,
    RecoveryCode,
    SignIn,
    Tenant,
)


def check_row(session: Session, row: object) -> None:
    """Refuse a row that the scope of the session may not write; other people's tables pass."""
    if not isinstance(row, Base):
        return
    scope: Scope | None = session.info.get("scope")
    if scope is None:
        raise ScopeMissingError(type(row).__name__)
    _check_place(session, row, scope)
    _check_change(session, row)


def _check_place(session: Session, row: Base, scope: Scope) -> None:
    if scope.door and isinstance(row, OF_THE_DOOR) and not isinstance(row, Tenant):
        return
    if isinstance(row, TenantRow):
        _check_tenant(row, scope)
    elif isinstance(row, RecoveryCode | SignIn):
        _check_account(session, row.account_id, scope)
    elif isinstance(row, Account):
        if row not in session.new:
            _check_account(session, row.id, scope)
    elif not isinstance(row, Tenant) or not scope.platform:
        raise OtherTenantError(type(row).__name__)


def _check_tenant(row: TenantRow, scope: Scope) -> None:
    if scope.tenant is None:
        raise OtherTenantError(type(row).__name__)
    if cast("int | None", row.tenant_id) is None:
        row.tenant_id = scope.tenant
    was = inspect(row).attrs.tenant_id.history.deleted or ()
    if any(one != scope.tenant for one in (row.tenant_id, *was)):
        raise OtherTenantError(type(row).__name__)


def _check_account(session: Session, account: int, scope: Scope) -> None:
    """Refuse what belongs to an account that the scope doesn't see."""
    if account == scope.account:
        return
    with session.no_autoflush:
        seen = session.scalar(select(Account.id).where(Account.id == account))
    if seen is None:
        raise OtherTenantError("Account")


def _check_change(session: Session, row: Base) -> None:
    if not inspect(row).persistent:  # ``session.new`` builds a set each time: a list of 10,000
        return
    if isinstance(row, AuditEvent):
        raise ImmutableError("AuditEvent")
    if isinstance(row, PlanVersion):
        _check_plan(session, row)


def _check_plan(session: Session, row: PlanVersion) -> None:
    """Refuse another content from submission on, the removal of a version, and a way back.

    A submitted version may be returned; one that was in force or discarded is never a draft.
    """
    parts = inspect(row).attrs
    (before,) = parts.state.history.deleted or (row.state,)
    other = parts.content.history.has_changes() or parts.digest.history.has_changes()
    back = row.state is PlanState.DRAFT and before not in {PlanState.DRAFT, PlanState.SUBMITTED}
    if before is not PlanState.DRAFT and (other or back or row in session.deleted):
        raise ImmutableError("PlanVersion")
