"""A draft beside the version in force, and who returned it: what can be submitted at all."""

from __future__ import annotations

import pytest
from tests.services.plans.conftest import LOCALITIES, reasons

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import (
    VersionView,
    approve,
    compare,
    give_back,
    history,
    in_force,
    save_row,
    start_from_version,
    submit,
    version,
)
from tinnhiem_core.services.refusals import InvalidError, NotFoundError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope

GIVEN = reasons(LOCALITIES.plan("ninh_son"))


@pytest.fixture
def submitted(platform: Platform, first: Scope, draft: VersionView) -> VersionView:
    return submit(platform, first, "Lò Văn Một", draft.id, draft.revision, GIVEN, "trình duyệt")


def test_copy_of_what_is_in_force_is_not_submitted(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    former = approve(platform, first, "", submitted.id, submitted.revision)
    draft = start_from_version(platform, first, "", former.id)
    assert version(platform, first, draft.id).unchanged
    with pytest.raises(InvalidError) as refused:
        submit(platform, first, "", draft.id, 1, GIVEN)
    assert [one.code for one in refused.value.findings] == ["L.1054"]
    save_row(platform, first, "", draft.id, 1, "general", "", {"title": "tên mới"})
    assert not version(platform, first, draft.id).unchanged
    assert submit(platform, first, "", draft.id, 2, GIVEN).state is PlanState.SUBMITTED


def test_the_draft_says_who_returned_it_and_the_history_what_the_submitter_noted(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    give_back(platform, first, "Lò Thị Hai", submitted.id, submitted.revision, "Sửa ngày")
    assert version(platform, first, submitted.id).returned_by == "Lò Thị Hai"
    acts = {one.action: one.details for one in history(platform, first, submitted.id)}
    assert acts["plan.submitted"]["note"] == "trình duyệt"


def test_nothing_to_compare_with_before_the_first_is_in_force(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    assert in_force(platform, first) is None
    with pytest.raises(NotFoundError):
        compare(platform, first, draft.id, "in_force")
