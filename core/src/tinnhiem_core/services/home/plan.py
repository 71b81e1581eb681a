"""The plan of a tenant on its home page: how it stands, and what that asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.home.values import Asked, PlanLine, Todo, TodoKind
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.findings import report
from tinnhiem_core.services.plans.four_eyes import alone
from tinnhiem_core.services.plans.packages import package_fault
from tinnhiem_core.services.plans.reading import own_locality, subject
from tinnhiem_core.services.plans.values import Record
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.plans import OPEN, returned_by
from tinnhiem_core.store.tables import PlanVersion


def line(row: PlanVersion) -> PlanLine:
    """Return a version in short, with the count of its findings."""
    plan = plan_of(row.content)
    found = report(plan, Record.read(row.note).reasons)
    return PlanLine(
        id=row.id,
        number=row.number,
        state=row.state,
        paper=str(plan.locality.paper),
        rows=len(plan.title_table.rows),
        errors=found.errors,
        warnings=found.warnings,
        unanswered=len(found.unanswered),
        in_force_from=row.in_force_from,
    )


def in_force(rows: Sequence[PlanVersion]) -> PlanVersion | None:
    """Return the version in force among the living ones."""
    return next((one for one in rows if one.state is PlanState.IN_FORCE), None)


def drafted(rows: Sequence[PlanVersion]) -> PlanVersion | None:
    """Return the version that is worked on or waits for approval."""
    return next((one for one in rows if one.state in OPEN), None)


def todos(
    platform: Platform, session: ScopedSession, rows: Sequence[PlanVersion], asked: Asked
) -> Iterator[Todo]:
    """Yield what an administrator has to do about the plan."""
    if Action.EDIT_PLAN not in asked.actions:
        return
    row, current = drafted(rows), in_force(rows)
    if row is None and current is None:
        startable = package_fault(platform, own_locality(session)) is None
        yield Todo(kind=TodoKind.NO_PLAN if startable else TodoKind.PLAN_TO_IMPORT)
    elif row is not None and row.state is PlanState.SUBMITTED:
        kind = _waiting(session, row, asked, platform.clock())
        yield Todo(kind=kind, count=row.number, at=row.submitted_at, version=row.id)
    elif row is not None:
        unchanged = current is not None and current.digest == row.digest
        yield from _of_draft(session, row, platform.clock(), unchanged=unchanged)


def _waiting(session: ScopedSession, row: PlanVersion, asked: Asked, now: datetime) -> TodoKind:
    if row.submitted_by != asked.account:
        return TodoKind.PLAN_TO_APPROVE
    by_oneself = alone(session, row.submitted_at or now, now)
    return TodoKind.PLAN_TO_APPROVE_ALONE if by_oneself else TodoKind.PLAN_WAITING


def _of_draft(
    session: ScopedSession, row: PlanVersion, now: datetime, *, unchanged: bool
) -> Iterator[Todo]:
    """Yield what is to do about a draft; that it came back goes before whether it can go again."""
    found, number, key = line(row), row.number, row.id
    if row.returned:
        why, who = (row.returned,), returned_by(session, subject(number))
        yield Todo(kind=TodoKind.PLAN_RETURNED, count=number, names=why, who=who, version=key)
    if found.errors:
        yield Todo(kind=TodoKind.PLAN_ERRORS, count=found.errors, version=key)
    elif found.unanswered:
        yield Todo(kind=TodoKind.PLAN_WARNINGS, count=found.unanswered, version=key)
    elif not row.returned:
        yield Todo(kind=_ready(session, now, unchanged=unchanged), count=number, version=key)


def _ready(session: ScopedSession, now: datetime, *, unchanged: bool) -> TodoKind:
    if unchanged:
        return TodoKind.PLAN_UNCHANGED
    by_oneself = alone(session, now, now)
    return TodoKind.PLAN_TO_SUBMIT_ALONE if by_oneself else TodoKind.PLAN_TO_SUBMIT
