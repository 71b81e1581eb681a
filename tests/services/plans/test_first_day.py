"""The day from which a version applies: after its grounds and the former one, never ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.services.plans.conftest import LOCALITIES, reasons

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import (
    VersionView,
    approve,
    save_row,
    start_from_plugin,
    start_from_version,
    submit,
    version,
)
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope

GIVEN = reasons(LOCALITIES.plan("ninh_son"))


@pytest.fixture
def submitted(platform: Platform, first: Scope, draft: VersionView) -> VersionView:
    return submit(platform, first, "", draft.id, draft.revision, GIVEN)


def refused_days(platform: Platform, scope: Scope, row: VersionView, day: date) -> list[str]:
    with pytest.raises(InvalidError) as refused:
        approve(platform, scope, "", row.id, row.revision, day)
    assert {one.where for one in refused.value.findings} == {"since"}
    assert version(platform, scope, row.id).view.state is PlanState.SUBMITTED
    return [one.code for one in refused.value.findings]


def test_version_applies_neither_before_its_paper_nor_from_a_day_ahead(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    assert refused_days(platform, first, submitted, date(2023, 10, 10)) == ["L.1044"]
    assert refused_days(platform, first, submitted, date(2023, 11, 2)) == ["L.1046"]
    done = approve(platform, first, "", submitted.id, submitted.revision, date(2023, 10, 11))
    assert done.in_force_from == date(2023, 10, 11)


def test_version_applies_not_before_the_one_that_it_replaces(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    day = date(2023, 10, 20)
    former = approve(platform, first, "", submitted.id, submitted.revision, day)
    draft = start_from_version(platform, first, "", former.id)
    save_row(platform, first, "", draft.id, 1, "general", "", {"title": "tên mới"})
    waiting = submit(platform, first, "", draft.id, 2, GIVEN)
    assert refused_days(platform, first, waiting, date(1900, 1, 1)) == [
        "L.1056",
        "L.1044",
        "L.1045",
    ]
    assert refused_days(platform, first, waiting, day - timedelta(days=1)) == ["L.1045"]
    assert refused_days(platform, first, waiting, day) == ["L.1045"]
    assert refused_days(platform, first, waiting, date(2099, 1, 1)) == ["L.1046"]
    after = day + timedelta(days=1)
    assert approve(platform, first, "", waiting.id, waiting.revision, after).in_force_from == after


def test_version_applies_not_before_the_regulation(platform: Platform, neighbour: Scope) -> None:
    """Bắc Giang's plan has no day of its own."""
    draft = start_from_plugin(platform, neighbour, "")
    given = reasons(version(platform, neighbour, draft.id).plan)
    waiting = submit(platform, neighbour, "", draft.id, 1, given)
    assert refused_days(platform, neighbour, waiting, date(2023, 2, 1)) == ["L.1056"]
    first_day = date(2023, 2, 2)
    done = approve(platform, neighbour, "", waiting.id, waiting.revision, first_day)
    assert done.in_force_from == first_day


def test_version_dated_ahead_waits_for_its_day(
    platform: Platform, first: Scope, submitted: VersionView
) -> None:
    early = datetime(2023, 10, 10, 16, 59, tzinfo=UTC)
    before = replace(platform, clock=lambda: early)
    with pytest.raises(InvalidError) as refused:
        approve(before, first, "", submitted.id, submitted.revision)
    assert [one.code for one in refused.value.findings] == ["L.1044"]
    after = replace(before, clock=lambda: early + timedelta(minutes=1))
    done = approve(after, first, "", submitted.id, submitted.revision)
    assert done.in_force_from == date(2023, 10, 11)
