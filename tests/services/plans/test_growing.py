"""Rows that come, go and move: nothing that others name is taken away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans.editing import (
    contradictions,
    row_added,
    row_moved,
    row_removed,
    row_saved,
)
from tinnhiem_core.services.plans.limits import beyond_limits
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.texts import Lang


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("dien_bien")


def refused(error: pytest.ExceptionInfo[InvalidError]) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in error.value.findings]


def test_row_that_others_name_stays_and_says_who_names_it(plan: Plan) -> None:
    with pytest.raises(InvalidError) as error:
        row_removed(plan, "panels", plan.panels[0].key)
    assert refused(error) == [("L.1035", "panels")]
    assert "Nơi lấy phiếu: “Ban Chấp hành Đảng bộ tỉnh”" in error.value.findings[0].text()
    assert "Venues: “" in error.value.findings[0].text(Lang.EN)


def test_part_of_a_row_that_others_name_stays_too(plan: Plan) -> None:
    group = next(one for panel in plan.panels for one in panel.groups if one.only_for)
    row = next(
        row for row in plan.title_table.rows for one in row.titles if one.key == group.only_for[0]
    )
    with pytest.raises(InvalidError) as error:
        row_removed(plan, f"title_rows/{row.key}/titles", group.only_for[0])
    assert refused(error) == [("L.1035", f"title_rows/{row.key}/titles")]


def test_row_that_nobody_names_goes(plan: Plan) -> None:
    edited = row_removed(plan, "recipients", "2")
    assert len(edited.plan.locality.recipients) == len(plan.locality.recipients) - 1
    assert contradictions(edited.plan) == ()


def test_row_is_moved_and_the_ends_stop_it(plan: Plan) -> None:
    keys = [one.key for one in plan.title_table.rows]
    down = row_moved(plan, "title_rows", keys[0], 1).plan
    assert [one.key for one in down.title_table.rows] == [keys[1], keys[0], *keys[2:]]
    assert row_moved(down, "title_rows", keys[0], -1).plan == plan
    assert row_moved(plan, "title_rows", keys[0], -1).plan == plan
    assert row_moved(plan, "title_rows", keys[-1], 99).plan == plan


def test_single_row_may_come_and_go(plan: Plan) -> None:
    assert plan.locality.exemption is not None
    without = row_removed(plan, "exemption", "").plan
    assert without.locality.exemption is None
    back = row_added(without, "exemption", {"text": "Không lấy phiếu"}).plan
    assert back.locality.exemption is not None
    assert back.locality.exemption.unresolved is None
    with pytest.raises(InvalidError) as error:
        row_added(back, "exemption", {"text": "Hai lần"})
    assert refused(error) == [("L.1037", "exemption")]
    doubtful = row_saved(back, "exemption", "", {"unresolved.document": "QD_96"}).plan
    assert doubtful.locality.exemption is not None
    assert doubtful.locality.exemption.unresolved is not None
    certain = row_saved(doubtful, "exemption", "", {"unresolved.document": ""}).plan
    assert certain == back


@pytest.mark.parametrize("name", ["settings", "documents", "general"])
def test_table_of_fixed_rows_neither_grows_nor_shrinks(plan: Plan, name: str) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: row_added(plan, name, {}),
        lambda: row_removed(plan, name, ""),
    )
    for act in acts:
        with pytest.raises(InvalidError) as error:
            act()
        assert refused(error) == [("L.1037", name)]


@pytest.mark.parametrize("slug", [one.slug for one in LOCALITIES.installed])
def test_what_the_plugins_bring_any_form_would_take(slug: str) -> None:
    assert beyond_limits(LOCALITIES.plan(slug)) == ()


@pytest.mark.parametrize("text", ["Жук", "א", "—", "Điều 1", "x" * 500])
def test_key_that_is_made_of_words_is_one_that_a_file_may_bring(plan: Plan, text: str) -> None:
    for kind in (text, f"Kế hoạch {text}"):
        values = {
            "text": text,
            "document.kind": kind,
            "document.number": text[:60],
            "document.subject": text,
        }
        grown = row_added(plan, "legal_bases", values).plan
        assert beyond_limits(grown) == ()
