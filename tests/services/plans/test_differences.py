"""The difference between two plans, row by row and field by field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans import Change, PlanDifference, difference, words
from tinnhiem_core.services.plans.editing import row_added, row_moved, row_removed, row_saved


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("dien_bien")


def differing(found: PlanDifference) -> list[tuple[str, str, str]]:
    return [
        (row.table, row.key, row.change.value) for one in found.tables for row in one.differing
    ]


@pytest.mark.parametrize("slug", LOCALITIES.plans)
def test_plan_is_the_same_as_itself(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    found = difference(plan, plan)
    assert differing(found) == []
    assert found.count(Change.SAME) > 50


def test_changed_field_is_shown_before_and_after(plan: Plan) -> None:
    row = plan.title_table.rows[1]
    text = row.text.replace("Ban Thường vụ", "Ban Chấp hành")
    found = difference(plan, row_saved(plan, "title_rows", row.key, {"text": text}).plan)
    assert differing(found) == [("title_rows", row.key, "changed")]
    (changed,) = next(one for one in found.tables if one.name == "title_rows").differing
    (field,) = changed.fields
    assert (field.name, field.old, field.new) == ("text", row.text, text)


def test_part_of_a_row_is_a_row_of_its_own(plan: Plan) -> None:
    row = plan.title_table.rows[1]
    name = f"title_rows/{row.key}/venues"
    new = row_saved(plan, name, row.venues[0].key, {"sequence": "7"}).plan
    assert differing(difference(plan, new)) == [(name, row.venues[0].key, "changed")]


def test_added_removed_and_moved_rows(plan: Plan) -> None:
    keys = [one.key for one in plan.title_table.rows]
    new = row_added(plan, "recipients", {"text": "Ban Tổ chức Trung ương"}).plan
    new = row_moved(new, "title_rows", keys[-1], -len(keys)).plan
    new = row_removed(new, "recipients", "1").plan
    found = difference(plan, new)
    assert differing(found) == [
        ("recipients", "1", "removed"),
        ("recipients", str(len(new.locality.recipients)), "added"),
        ("title_rows", keys[-1], "moved"),
    ]
    back = difference(new, plan)
    assert (back.count(Change.ADDED), back.count(Change.REMOVED)) == (1, 1)


def test_row_without_a_key_that_moved_is_no_loss(plan: Plan) -> None:
    new = row_moved(plan, "sections", "3", 2).plan
    found = difference(plan, new)
    assert {one[2] for one in differing(found)} == {"moved"}


def test_single_row_comes_and_goes(plan: Plan) -> None:
    new = row_removed(plan, "exemption", "").plan
    assert differing(difference(plan, new)) == [("exemption", "", "removed")]
    assert differing(difference(new, plan)) == [("exemption", "", "added")]


@given(old=st.text(max_size=40), new=st.text(max_size=40))
def test_pieces_make_both_texts(old: str, new: str) -> None:
    found = words(old, new)
    assert "".join(text for sign, text in found if sign != "+") == old
    assert "".join(text for sign, text in found if sign != "-") == new


def test_two_plans_of_two_places_differ_without_failing() -> None:
    for one in LOCALITIES.plans.values():
        for other in LOCALITIES.plans.values():
            assert (differing(difference(one, other)) == []) is (one is other)
