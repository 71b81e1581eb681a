"""Versions of a tenant's plan as they are read: the list, one of them, its history, a file."""

from __future__ import annotations

import json
from typing import Literal

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.differences import PlanDifference, difference
from tinnhiem_core.services.plans.findings import report
from tinnhiem_core.services.plans.packages import package_fault
from tinnhiem_core.services.plans.values import (
    Export,
    HistoryLine,
    OpenVersion,
    Record,
    VersionView,
    views,
)
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError, NotFoundError
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.plans import (
    ISSUED,
    OPEN,
    digest_in_force,
    events_of,
    in_state,
    returned_by,
    version_row,
    version_rows,
)
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import PlanVersion
from tinnhiem_core.store.tenants import tenant_row
from tinnhiem_core.texts import Lang, wording


def subject(number: int) -> str:
    """Return how the audit log names a version."""
    return f"plan/{number}"


def stored(session: ScopedSession, key: int, *, writing: bool = False) -> PlanVersion:
    """Return the row of a version; ``NotFoundError`` where the tenant has none such."""
    row = version_row(session, key, writing=writing)
    if row is None:
        raise NotFoundError(find("L.1020"))
    return row


def versions(platform: Platform, scope: Scope) -> tuple[VersionView, ...]:
    """Return every version of the tenant's plan, the newest first."""
    with platform.database.reading(scope) as session:
        return views(session, version_rows(session))


def version(platform: Platform, scope: Scope, key: int) -> OpenVersion:
    """Return one version with its plan and the findings on it."""
    with platform.database.reading(scope) as session:
        return _opened(session, stored(session, key))


def waiting(platform: Platform, scope: Scope) -> int | None:
    """Return the number of the version that waits for approval, None where none does."""
    with platform.database.reading(scope) as session:
        row = in_state(session, PlanState.SUBMITTED)
        return None if row is None else row.number


def in_force(platform: Platform, scope: Scope) -> OpenVersion | None:
    """Return the version in force, None before the first."""
    with platform.database.reading(scope) as session:
        row = in_state(session, PlanState.IN_FORCE)
        return None if row is None else _opened(session, row)


def open_version(platform: Platform, scope: Scope) -> VersionView | None:
    """Return the version that is drafted or waits for approval, None where there is none."""
    with platform.database.reading(scope) as session:
        row = in_state(session, *OPEN)
        return None if row is None else views(session, [row])[0]


def is_issued(found: VersionView) -> bool:
    """Return whether a version is or was in force; any other is for those who work on it."""
    return found.state in ISSUED


def require_issued(found: VersionView) -> None:
    """Refuse a version that never was in force (``ForbiddenError``)."""
    if not is_issued(found):
        state = wording(f"plan_state.{found.state}")
        raise ForbiddenError(find("L.1051", number=found.number, state=state))


def history(platform: Platform, scope: Scope, key: int) -> tuple[HistoryLine, ...]:
    """Return everything that was done to a version, the first act first."""
    with platform.database.reading(scope) as session:
        row = stored(session, key)
        return tuple(
            HistoryLine(
                at=one.at,
                actor=one.actor,
                account=one.account_id,
                action=one.action,
                details=json.loads(one.details),
            )
            for one in events_of(session, subject(row.number))
        )


def compare(
    platform: Platform,
    scope: Scope,
    key: int,
    with_: Literal["plugin", "in_force"] | int,
    lang: Lang = Lang.VI,
) -> PlanDifference:
    """Return what a version has otherwise than the plugin, the version in force, or another."""
    with platform.database.reading(scope) as session:
        new = plan_of(stored(session, key).content)
        old = _other(platform, session, with_)
    return difference(old, new, lang)


def _other(platform: Platform, session: ScopedSession, with_: str | int) -> Plan:
    if with_ == "plugin":
        return own_plan(platform, session)
    if with_ == "in_force":
        row = in_state(session, PlanState.IN_FORCE)
        if row is None:
            raise NotFoundError(find("L.1020"))
        return plan_of(row.content)
    return plan_of(stored(session, int(with_)).content)


def own_plan(platform: Platform, session: ScopedSession) -> Plan:
    """Return the plan of the tenant's locality; ``InvalidError`` where its package has none."""
    slug = own_locality(session)
    if fault := package_fault(platform, slug):
        raise InvalidError(fault)
    return platform.localities.plan(slug)


def own_locality(session: ScopedSession) -> str:
    """Return the slug of the tenant's locality, empty where it has none."""
    scope = session.scope
    row = tenant_row(session, (scope.tenant if scope else None) or 0)
    return "" if row is None else row.locality


def export_json(platform: Platform, scope: Scope, actor: str, key: int) -> Export:
    """Return the plan as canonical JSON: the bytes whose SHA-256 is the version's digest."""
    with work(platform, scope, actor) as act:
        row = stored(act.session, key)
        act.record("plan.exported", subject(row.number), plan_digest=row.digest)
        name = f"ke-hoach-{row.locality or 'don-vi'}-ban-{row.number}.json"
        return Export(name=name, data=row.content.encode(), digest=row.digest)


def _opened(session: ScopedSession, row: PlanVersion) -> OpenVersion:
    plan = plan_of(row.content)
    found = report(plan, Record.read(row.note).reasons)
    drafted = row.state is PlanState.DRAFT
    return OpenVersion(
        view=views(session, [row])[0],
        plan=plan,
        report=found,
        unchanged=drafted and row.digest == digest_in_force(session),
        returned_by=returned_by(session, subject(row.number)) if row.returned else "",
    )
