"""The plan of a tenant on its home page: how it stands, and what that asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.home.values import Asked, PlanLine, Todo, TodoKind
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.findings import report
from tinnhiem_core.services.plans.values import Record
from tinnhiem_core.store.plans import OPEN
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


def todos(rows: Sequence[PlanVersion], asked: Asked) -> Iterator[Todo]:
    """Yield what an administrator has to do about the plan."""
    if Action.EDIT_PLAN not in asked.actions:
        return
    row = drafted(rows)
    if row is None:
        if in_force(rows) is None:
            yield Todo(kind=TodoKind.NO_PLAN)
    elif row.state is PlanState.SUBMITTED:
        mine = row.submitted_by == asked.account
        kind = TodoKind.PLAN_WAITING if mine else TodoKind.PLAN_TO_APPROVE
        yield Todo(kind=kind, count=row.number, at=row.submitted_at)
    else:
        yield from _of_draft(row)


def _of_draft(row: PlanVersion) -> Iterator[Todo]:
    found = line(row)
    if row.returned:
        yield Todo(kind=TodoKind.PLAN_RETURNED, count=row.number, names=(row.returned,))
    if found.errors:
        yield Todo(kind=TodoKind.PLAN_ERRORS, count=found.errors)
    elif found.unanswered:
        yield Todo(kind=TodoKind.PLAN_WARNINGS, count=found.unanswered)
    else:
        yield Todo(kind=TodoKind.PLAN_TO_SUBMIT, count=row.number)
