"""The audit log says of a plan what the editor says: rows, tables, forms and places by name."""

from __future__ import annotations

import pytest
from tests.services.audit.recorded import recorded_details
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.services.audit.words import detail_words
from tinnhiem_core.services.plans import (
    Reason,
    VersionView,
    give_reasons,
    move_row,
    preview,
    remove_row,
    report,
)
from tinnhiem_core.services.plans.naming import row_named
from tinnhiem_core.services.plans.tables import ROOTS, every_table, find_table
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.texts import CATALOGUE, Lang

PLAN = LOCALITIES.plan("ninh_son")


def told(platform: Platform, scope: Scope) -> dict[str, str]:
    return dict(events(platform, scope, Wanted()).lines[0].details)


def test_a_removed_row_keeps_its_name_in_the_log(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    rows = find_table(PLAN, "legal_bases")
    remove_row(platform, first, "", draft.id, 1, rows.name, rows.keys[-1])
    found = told(platform, first)
    assert found["Bảng"] == "Căn cứ"
    assert rows.rows[-1].text.startswith(found["Dòng"].removesuffix("…"))


def test_a_part_of_a_row_is_told_with_its_row(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    row = next(one for one in PLAN.title_table.rows if len(one.titles) > 1)
    key, name = row.titles[0].key, f"title_rows/{row.key}/titles"
    move_row(platform, first, "", draft.id, 1, name, key, 1)
    found = told(platform, first)
    assert found["Bảng"] == "Bảng chức danh › Chức danh của dòng"
    assert " › " in found["Dòng"]
    assert row.key not in found.values()


def test_a_place_that_is_warned_of_is_told_by_its_row(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    warning = next(one for one in report(PLAN).unanswered if one.places)
    where = "".join(warning.finding.where)
    code = warning.finding.code
    give_reasons(
        platform, first, "", draft.id, 1, [Reason(code=code, where=where, text="Giữ nguyên văn")]
    )
    found = told(platform, first)
    assert found["Mã cảnh báo"] == code
    assert found["Chỗ bị cảnh báo"]
    assert where not in found.values()
    every = Reason(code=code, text="Giữ nguyên văn, mọi chỗ")
    give_reasons(platform, first, "", draft.id, 2, [every])
    assert "Chỗ bị cảnh báo" not in told(platform, first)


def test_a_form_is_told_by_its_name(platform: Platform, first: Scope, draft: VersionView) -> None:
    preview(platform, first, "", draft.id, FormKind.BALLOT)
    assert told(platform, first) == {"Biểu mẫu": "Phiếu tín nhiệm"}


@pytest.mark.parametrize("slug", LOCALITIES.plans)
def test_every_row_has_a_name(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    for one in every_table(plan):
        for key in one.keys:
            assert bool(row_named(one.name, key, plan)) == bool(key or "/" in one.name), one.name
        ((_, table),) = detail_words(f'{{"table":"{one.name}"}}', Lang.VI)
        assert table != one.name


def test_every_value_that_stands_for_something_has_words() -> None:
    codes = [f"plan.choice.FormKind.{one}" for one in FormKind]
    codes += [f"plan.table.{one}" for one in ROOTS]
    assert [one for one in codes if one not in CATALOGUE] == []


@pytest.mark.parametrize("name", recorded_details())
def test_every_detail_has_a_label(name: str) -> None:
    assert f"audit.detail.{name}" in CATALOGUE
