"""Since when a tenant is known to have been there, where it has no first day: by its plan."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.plans import ISSUED, in_state
from tinnhiem_core.store.scope import Scope


def plan_issued(platform: Platform, scope: Scope, key: int) -> date | None:
    """Return the date of the plan that a tenant has in force; the platform learns that alone."""
    if not scope.platform:
        return None
    with platform.database.reading(Scope(tenant=key, account=scope.account)) as session:
        row = in_state(session, *ISSUED)
        return None if row is None else plan_of(row.content).locality.paper.issued
