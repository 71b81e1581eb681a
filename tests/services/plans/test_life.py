"""From draft to force: no error, a reason for every warning, two pairs of eyes, one in force."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from tests.services.plans.conftest import LOCALITIES, NOW, Administrator, reasons

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import (
    Reason,
    VersionView,
    approve,
    compare,
    discard,
    give_back,
    give_reasons,
    history,
    in_force,
    save_row,
    start_from_plugin,
    start_from_version,
    submit,
    version,
    versions,
)
from tinnhiem_core.services.refusals import ConflictError, ForbiddenError, InvalidError
from tinnhiem_core.services.tenants import close_tenant, tenant
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.errors import ImmutableError
from tinnhiem_core.store.tables import PlanVersion

PLAN = LOCALITIES.plan("ninh_son")
GIVEN = reasons(PLAN)


def codes(error: pytest.ExceptionInfo[InvalidError]) -> list[str]:
    return [one.code for one in error.value.findings]


@pytest.fixture
def submitted(platform: Platform, first: Scope, draft: VersionView) -> VersionView:
    return submit(platform, first, "Lò Văn Một", draft.id, draft.revision, GIVEN, "trình duyệt")


def test_every_warning_needs_a_reason(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    warnings = version(platform, first, draft.id).report.warnings
    with pytest.raises(InvalidError) as refused:
        submit(platform, first, "", draft.id, 1)
    assert codes(refused) == ["L.1026"] * warnings
    with pytest.raises(InvalidError) as refused:
        submit(platform, first, "", draft.id, 1, GIVEN[1:])
    assert {str(dict(one.figures)["warning"]) for one in refused.value.findings} == {GIVEN[0].code}
    assert version(platform, first, draft.id).view.state is PlanState.DRAFT


def test_reasons_stay_with_the_version(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    assert (submitted.state, submitted.submitted_by) == (PlanState.SUBMITTED, "Lò Văn Một")
    assert (submitted.note, submitted.reasons) == ("trình duyệt", GIVEN)
    assert version(platform, first, submitted.id).report.unanswered == ()


def test_reason_given_while_drafting_counts(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    after = give_reasons(platform, first, "", draft.id, 1, GIVEN[:1])
    assert (after.revision, after.reasons) == (2, GIVEN[:1])
    assert submit(platform, first, "", draft.id, 2, GIVEN[1:]).reasons == GIVEN
    base = discard_all(platform, first)
    again = start_from_version(platform, first, "", base)
    assert again.reasons == GIVEN
    empty = [Reason(code=GIVEN[0].code, text=" \r\n")]
    taken = give_reasons(platform, first, "", again.id, 1, empty)
    assert taken.reasons == GIVEN[1:]


def discard_all(platform: Platform, scope: Scope) -> int:
    """Return and discard what waits; return its key."""
    waiting = versions(platform, scope)[0]
    returned = give_back(platform, scope, "", waiting.id, waiting.revision, "làm lại")
    return discard(platform, scope, "", returned.id, returned.revision).id


def test_plan_with_an_error_is_never_submitted(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    key = next(one.key for one in PLAN.timeline.deadlines if one.days_before == 3)
    saved = save_row(platform, first, "", draft.id, 1, "deadlines", key, {"days_before": "2"})
    given = reasons(version(platform, first, draft.id).plan)
    with pytest.raises(InvalidError) as refused:
        submit(platform, first, "", draft.id, saved.version.revision, given)
    assert codes(refused)[0] == "L.1025"
    assert refused.value.findings[1].severity.value == "E"


def test_submitted_content_never_changes(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    with pytest.raises(InvalidError) as refused:
        save_row(platform, first, "", submitted.id, 2, "general", "", {"title": "x"})
    assert codes(refused) == ["L.1022"]
    with platform.database.session(first, writing=True) as session:
        session.get_one(PlanVersion, submitted.id).digest = "0" * 64
        with pytest.raises(ImmutableError):
            session.flush()


def test_one_administrator_alone_approves_and_the_record_says_so(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    done = approve(platform, first, "Lò Văn Một", submitted.id, submitted.revision)
    assert (done.state, done.approved_alone) == (PlanState.IN_FORCE, True)
    assert done.in_force_from == date(2023, 11, 1)
    assert history(platform, first, done.id)[-1].details["alone"] is True
    found = in_force(platform, first)
    assert found is not None
    assert found.view == done


def test_two_administrators_are_two_pairs_of_eyes(
    platform: Platform, first: Scope, submitted: VersionView, administrator: Administrator
) -> None:
    second = administrator("Lò Thị Hai")
    with pytest.raises(ForbiddenError) as refused:
        approve(platform, first, "Lò Văn Một", submitted.id, submitted.revision)
    assert refused.value.findings[0].code == "L.1028"
    done = approve(platform, second, "Lò Thị Hai", submitted.id, submitted.revision)
    assert (done.approved_by, done.approved_alone) == ("Lò Thị Hai", False)


@pytest.mark.parametrize(
    "gone",
    [
        {"until": date(2023, 10, 24)},
        {"since": date(2023, 11, 2)},
        {"revoked_at": datetime(2023, 10, 24, 19, 59, tzinfo=UTC)},
    ],
    ids=["ended", "not begun", "revoked"],
)
def test_administrator_of_another_time_is_no_second_pair_of_eyes(
    platform: Platform,
    first: Scope,
    submitted: VersionView,
    administrator: Administrator,
    gone: dict[str, date],
) -> None:
    administrator("Lò Thị Hai", **gone)
    assert approve(platform, first, "", submitted.id, submitted.revision).approved_alone


def test_last_day_of_the_other_administrator_still_counts(
    platform: Platform, first: Scope, submitted: VersionView, administrator: Administrator
) -> None:
    administrator("Lò Thị Hai", since=date(2023, 11, 1), until=date(2023, 11, 1))
    with pytest.raises(ForbiddenError):
        approve(platform, first, "", submitted.id, submitted.revision)


def test_returned_version_is_a_draft_again_with_the_reason(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    with pytest.raises(InvalidError) as refused:
        give_back(platform, first, "", submitted.id, submitted.revision, " ")
    assert codes(refused) == ["L.1029"]
    back = give_back(platform, first, "", submitted.id, submitted.revision, "thiếu ngày họp")
    assert (back.state, back.returned, back.revision) == (PlanState.DRAFT, "thiếu ngày họp", 3)
    saved = save_row(platform, first, "", back.id, 3, "general", "", {"title": "x"})
    again = submit(platform, first, "", back.id, saved.version.revision)
    assert (again.state, again.returned) == (PlanState.SUBMITTED, "")


def test_only_what_waits_is_approved_or_returned(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: approve(platform, first, "", draft.id, 1),
        lambda: give_back(platform, first, "", draft.id, 1, "x"),
    )
    for act in acts:
        with pytest.raises(InvalidError) as refused:
            act()
        assert codes(refused) == ["L.1027"]


def test_approver_approves_what_was_seen(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    with pytest.raises(ConflictError):
        approve(platform, first, "", submitted.id, submitted.revision - 1)


def test_new_version_supersedes_the_former_in_one_step(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    former = approve(platform, first, "", submitted.id, submitted.revision)
    draft = start_from_version(platform, first, "", former.id)
    save_row(platform, first, "", draft.id, 1, "general", "", {"title": "tên mới"})
    changed = compare(platform, first, draft.id, "in_force")
    assert [row.table for one in changed.tables for row in one.differing] == ["general"]
    waiting = submit(platform, first, "", draft.id, 2, GIVEN)
    approve(platform, first, "", waiting.id, waiting.revision, date(2023, 11, 1))
    newest, old = versions(platform, first)
    assert (newest.state, newest.in_force_from) == (PlanState.IN_FORCE, date(2023, 11, 1))
    assert (old.state, old.superseded_at) == (PlanState.SUPERSEDED, NOW)
    assert history(platform, first, old.id)[-1].details == {"successor": 2}
    assert version(platform, first, old.id).plan == PLAN


def test_failure_in_the_middle_leaves_nothing_half_done(
    platform: Platform, first: Scope, submitted: VersionView, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = approve(platform, first, "", submitted.id, submitted.revision)
    draft = start_from_plugin(platform, first, "")
    save_row(platform, first, "", draft.id, 1, "general", "", {"title": "tên mới"})
    waiting = submit(platform, first, "", draft.id, 2, GIVEN)
    acts = len(history(platform, first, former.id))

    def fail(*_: object) -> tuple[VersionView, ...]:
        message = "mất điện"
        raise OSError(message)

    monkeypatch.setattr("tinnhiem_core.services.plans.life.views", fail)
    with pytest.raises(OSError, match="mất điện"):
        approve(platform, first, "", waiting.id, waiting.revision)
    states = [one.state for one in versions(platform, first)]
    assert states == [PlanState.SUBMITTED, PlanState.IN_FORCE]
    assert len(history(platform, first, former.id)) == acts


def test_closed_tenant_writes_no_plan(
    platform: Platform, operator: Scope, first: Scope, submitted: VersionView
) -> None:
    row = tenant(platform, operator, first.tenant or 0)
    close_tenant(platform, operator, "", row.id, row.revision, date(2023, 10, 31))
    with pytest.raises(ForbiddenError):
        approve(platform, first, "", submitted.id, submitted.revision)
    assert version(platform, first, submitted.id).plan == PLAN
