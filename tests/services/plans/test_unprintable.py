"""A plan that no paper can show never comes into force: neither typed, nor read, nor kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.plans.conftest import LOCALITIES, NOW, Administrator, reasons

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.schemas import canonical, digest
from tinnhiem_core.services.plans import (
    VersionView,
    approve,
    import_json,
    not_to_import,
    preview,
    report,
    save_row,
    submit,
    version,
)
from tinnhiem_core.services.plans.building import changed
from tinnhiem_core.services.plans.editing import row_added
from tinnhiem_core.services.plans.shapes import FieldKind, leaves
from tinnhiem_core.services.plans.tables import every_table, with_rows
from tinnhiem_core.services.plans.unprintable import not_to_print
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.plans import version_row
from tinnhiem_core.texts import Lang

HIDDEN = "UBKT\u200b Tỉnh ủy"
LACKED = "UBKT ☃ Tỉnh ủy"
WRITTEN = (FieldKind.TEXT, FieldKind.LINES, FieldKind.LIST)


def spoiled(plan: Plan, text: str = HIDDEN) -> Plan:
    """Return a plan with a text in its second title row that can't be printed."""
    first, second, *others = plan.title_table.rows
    rows = (first, replace(second, text=text), *others)
    return replace(plan, title_table=replace(plan.title_table, rows=rows))


def keep(platform: Platform, scope: Scope, key: int, plan: Plan) -> None:
    """Put a plan into the database as an earlier release took it."""
    with platform.database.work(scope) as session:
        row = version_row(session, key, writing=True)
        assert row is not None
        row.content, row.digest = canonical(plan), digest(plan)


@pytest.mark.parametrize("slug", tuple(LOCALITIES.plans))
def test_the_plans_of_the_plugins_can_be_printed(slug: str) -> None:
    assert not_to_print(LOCALITIES.plan(slug)) == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [(HIDDEN, "U+200B (ký tự ẩn)"), (LACKED, "“☃” U+2603 (phông chữ in không có)")],
)
def test_a_row_with_such_a_text_is_not_saved(
    platform: Platform, first: Scope, draft: VersionView, text: str, named: str
) -> None:
    row = version(platform, first, draft.id).plan.title_table.rows[1]
    sent = {"text": text}
    with pytest.raises(InvalidError) as refused:
        save_row(platform, first, "", draft.id, draft.revision, "title_rows", row.key, sent)
    found = refused.value.findings
    assert [(one.code, one.where) for one in found] == [("L.1049", "text")]
    assert named in found[0].text()
    assert version(platform, first, draft.id).view.revision == draft.revision


def test_a_list_is_looked_through_too() -> None:
    with pytest.raises(InvalidError) as refused:
        row_added(
            LOCALITIES.plan("ninh_son"),
            "formats",
            {
                "form": "ballot",
                "columns": "TT\nHọ\u200b tên",
                "template": "ballot",
                "version": "1",
            },
        )
    assert [(one.code, one.where) for one in refused.value.findings] == [("L.1049", "columns")]


def test_a_file_with_such_a_text_is_refused_with_its_path(
    platform: Platform, first: Scope
) -> None:
    plan = spoiled(LOCALITIES.plan("ninh_son"))
    with pytest.raises(InvalidError) as refused:
        import_json(platform, first, "", canonical(plan))
    found = refused.value.findings
    assert [(one.code, one.where) for one in found] == [("L.1049", "title_table.rows[1].text")]
    assert not_to_import(plan) == found


def test_one_in_the_database_is_an_error_at_its_row_and_field(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    plan = spoiled(version(platform, first, draft.id).plan)
    keep(platform, first, draft.id, plan)
    found = report(plan).findings[0]
    assert (found.finding.code, found.places) == (
        "L.1050",
        (("title_rows", plan.title_table.rows[1].key),),
    )
    for lang, words in ((Lang.VI, "ô “Nội dung (nguyên văn)”"), (Lang.EN, "field “Wording”")):
        told = found.finding.text(lang)
        assert words in told
        assert "U+200B" in told
        assert "\u200b" not in told
    with pytest.raises(InvalidError) as refused:
        submit(platform, first, "", draft.id, draft.revision, reasons(plan))
    assert "L.1050" in [one.code for one in refused.value.findings]


def test_one_that_waits_is_not_approved(
    platform: Platform, first: Scope, administrator: Administrator, draft: VersionView
) -> None:
    second = administrator("Lò Thị Hai")
    keep(platform, first, draft.id, spoiled(version(platform, first, draft.id).plan))
    with platform.database.work(first) as session:
        row = version_row(session, draft.id, writing=True)
        assert row is not None
        row.state, row.submitted_by, row.submitted_at = PlanState.SUBMITTED, first.account, NOW
    with pytest.raises(InvalidError) as refused:
        approve(platform, second, "", draft.id, draft.revision)
    assert "L.1050" in [one.code for one in refused.value.findings]


def test_what_has_no_such_error_is_printed(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    plan = version(platform, first, draft.id).plan
    assert preview(platform, first, "", draft.id, FormKind.PLAN).data.startswith(b"%PDF")
    keep(platform, first, draft.id, spoiled(plan))
    with pytest.raises(PaperError):
        preview(platform, first, "", draft.id, FormKind.PLAN)


def fields_of(plan: Plan) -> dict[tuple[type, str], Plan]:
    """Return the plan spoiled in one field, for each written field of each kind of row."""
    found: dict[tuple[type, str], Plan] = {}
    for one in every_table(plan):
        for at, row in enumerate(one.rows):
            for leaf in leaves(one.shape):
                value = leaf.value(row)
                if (one.shape, leaf.name) in found or leaf.kind not in WRITTEN or not value:
                    continue
                worse = (f"{value[0]}\u200b",) if isinstance(value, tuple) else f"{value}\u200b"
                rows = (*one.rows[:at], changed(row, {leaf.name: worse}), *one.rows[at + 1 :])
                found[one.shape, leaf.name] = with_rows(plan, one, rows)
    return found


def test_every_field_of_a_plan_is_looked_at() -> None:
    spoiled_ones = fields_of(LOCALITIES.plan("quang_ngai"))
    assert len(spoiled_ones) > 40
    for (shape, name), plan in spoiled_ones.items():
        assert not_to_print(plan), (shape, name)
