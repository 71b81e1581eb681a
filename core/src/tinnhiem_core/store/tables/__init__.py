"""The tables, one file per subject; importing this package declares all of them."""

from __future__ import annotations

from tinnhiem_core.store.tables.accounts import Account, Attempt, RecoveryCode, SignIn
from tinnhiem_core.store.tables.audit import AuditEvent
from tinnhiem_core.store.tables.grants import ApiKey, Grant, Invitation
from tinnhiem_core.store.tables.people import Person, Post, RosterImport, Unit
from tinnhiem_core.store.tables.plans import PlanVersion
from tinnhiem_core.store.tables.tenants import Tenant

__all__ = [
    "Account",
    "ApiKey",
    "Attempt",
    "AuditEvent",
    "Grant",
    "Invitation",
    "Person",
    "PlanVersion",
    "Post",
    "RecoveryCode",
    "RosterImport",
    "SignIn",
    "Tenant",
    "Unit",
]
