"""What two people do at the same moment, and how many statements a page needs."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import event
from tests.services.plans.conftest import LOCALITIES, Administrator, reasons

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.audit.verifying import verify
from tinnhiem_core.services.plans import (
    VersionView,
    approve,
    compare,
    give_back,
    history,
    submit,
    version,
    versions,
)
from tinnhiem_core.services.refusals import ConflictError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope

PLAN = LOCALITIES.plan("ninh_son")
MOST_STATEMENTS = 5


def test_approval_and_return_at_once_are_one_act(
    platform: Platform, first: Scope, draft: VersionView, administrator: Administrator
) -> None:
    second = administrator("Lò Thị Hai")
    waiting = submit(platform, first, "", draft.id, 1, reasons(PLAN))
    start = Barrier(4)

    def act(number: int) -> bool:
        start.wait()
        try:
            if number % 2:
                approve(platform, second, str(number), waiting.id, waiting.revision)
            else:
                give_back(platform, second, str(number), waiting.id, waiting.revision, "xem lại")
        except ConflictError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(act, range(4))) == [False, False, False, True]
    (found,) = versions(platform, first)
    assert found.revision == waiting.revision + 1
    assert found.state in {PlanState.IN_FORCE, PlanState.DRAFT}
    assert len(history(platform, first, draft.id)) == 3
    assert verify(platform, first).whole


def test_reading_needs_few_statements(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    said: list[str] = []

    def hear(connection: object, cursor: object, statement: str, *more: object) -> None:
        del connection, cursor, more
        said.append(statement)

    event.listen(platform.database.engine, "before_cursor_execute", hear)
    reads: tuple[Callable[[], object], ...] = (
        lambda: versions(platform, first),
        lambda: version(platform, first, draft.id),
        lambda: compare(platform, first, draft.id, "plugin"),
    )
    for read in reads:
        said.clear()
        read()
        assert len([one for one in said if "FROM" in one]) in range(1, MOST_STATEMENTS + 1)
