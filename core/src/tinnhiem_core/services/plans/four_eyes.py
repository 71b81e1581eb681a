"""Two pairs of eyes on a plan, which nobody gets round by making or taking over the other pair."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.refusals import ForbiddenError
from tinnhiem_core.services.work import Platform, Work, day_of
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.plans import administrators, made_by, version_row
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import PlanVersion

LOOK_BACK: Final = timedelta(days=7)
"""How long before the submission it still counts who was an administrator, and by whose hand."""


def approved_alone(act: Work, row: PlanVersion) -> bool:
    """Return whether the approver is the submitter; refuse it where it must not be so.

    Alone: only where the tenant had no other administrator from seven days before the submission
    until now; one who was revoked meanwhile counts. Another account approves only if, in that
    time, neither of the two came from the hand of the other or both from that of a third: by a
    role as administrator, a link to a new password or a second factor taken away. A third who
    is no administrator of this tenant, but made both from above, joins nobody.
    """
    found = _refused(act.session, row, act.scope.account, act.now)
    if found is not None:
        raise ForbiddenError(found)
    return act.scope.account == row.submitted_by


def approval_refused(platform: Platform, scope: Scope, key: int) -> Finding | None:
    """Return why the scope's account may not approve a version that waits; None where it may."""
    with platform.database.reading(scope) as session:
        row = version_row(session, key)
        waits = row is not None and row.state is PlanState.SUBMITTED
        return _refused(session, row, scope.account, platform.clock()) if row and waits else None


def _refused(
    session: ScopedSession, row: PlanVersion, approver: int | None, now: datetime
) -> Finding | None:
    since = (row.submitted_at or now) - LOOK_BACK
    if approver == row.submitted_by:
        number = _administrators(session, since, now)
        return find("L.1028", number=number, days=LOOK_BACK.days) if number > 1 else None
    if approver in linked(row.submitted_by, made_by(session, since)):
        return find("L.1043", days=LOOK_BACK.days)
    return None


def linked(account: int | None, pairs: Iterable[tuple[int, int]]) -> frozenset[int | None]:
    """Return the account and all that hang together with it by the pairs, in any direction."""
    found: set[int | None] = {account}
    left = set(pairs)
    while touching := {one for one in left if found.intersection(one)}:
        found.update(*touching)
        left -= touching
    return frozenset(found)


def may_alone(platform: Platform, scope: Scope, key: int) -> bool:
    """Return whether the submitter of a version may approve it too, as things stand now."""
    with platform.database.reading(scope) as session:
        row = version_row(session, key)
        since = row.submitted_at if row else None
        return since is not None and alone(session, since, platform.clock())


def alone(session: ScopedSession, submitted: datetime, now: datetime) -> bool:
    """Return whether whoever submits at this moment may approve it too, as things stand now."""
    return _administrators(session, submitted - LOOK_BACK, now) <= 1


def _administrators(session: ScopedSession, since: datetime, now: datetime) -> int:
    return administrators(session, since, day_of(since), day_of(now))
