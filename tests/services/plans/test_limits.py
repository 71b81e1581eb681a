"""How large a number of a plan may be: typed or read from a file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans.editing import row_saved
from tinnhiem_core.services.plans.limits import beyond_limits
from tinnhiem_core.services.refusals import InvalidError


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("dien_bien")


@pytest.mark.parametrize(("days", "taken"), [("366", True), ("367", False), ("99999", False)])
def test_a_deadline_lies_at_most_a_year_before_the_vote(
    plan: Plan, days: str, *, taken: bool
) -> None:
    key = plan.timeline.deadlines[0].key
    if taken:
        assert row_saved(plan, "deadlines", key, {"days_before": days}).plan != plan
        return
    with pytest.raises(InvalidError) as error:
        row_saved(plan, "deadlines", key, {"days_before": days})
    (found,) = error.value.findings
    assert (found.code, found.where) == ("L.1032", "days_before")
    assert "từ 0 đến 366" in found.text()


def test_a_file_brings_no_larger_one(plan: Plan) -> None:
    first, *others = plan.timeline.deadlines
    far = replace(first, days_before=367)
    timeline = replace(plan.timeline, deadlines=(far, *others))
    (found,) = beyond_limits(replace(plan, timeline=timeline))
    assert (found.code, found.where) == ("L.1032", "timeline.deadlines[0].days_before")
