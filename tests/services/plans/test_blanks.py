"""Blanks of Word and of web pages: what only looks like a blank is one, and no difference."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.plans.conftest import LOCALITIES, reasons
from tests.services.plans.test_editing import typed

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans import VersionView, submit, version
from tinnhiem_core.services.plans.editing import row_saved
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("dien_bien")


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2007", "\u2009", "\u3000", "\t"])
def test_blank_that_only_looks_like_one_is_no_difference(plan: Plan, blank: str) -> None:
    row = plan.title_table.rows[0]
    odd = f"{blank}{row.text.replace(' ', blank)}{blank}"
    assert row_saved(plan, "title_rows", row.key, {"text": odd}).plan == plan
    moved = row_saved(plan, "title_rows", row.key, {"text": f"Các{blank}chức danh"}).plan
    assert moved.title_table.rows[0].text == "Các chức danh"


def test_odd_blank_of_a_source_stays_while_nobody_touches_it(plan: Plan) -> None:
    row = replace(plan.title_table.rows[0], text="Bí\u00a0thư")
    rows = (row, *plan.title_table.rows[1:])
    odd = replace(plan, title_table=replace(plan.title_table, rows=rows))
    sent = typed(odd, "title_rows", row.key)
    assert row_saved(odd, "title_rows", row.key, sent).plan is odd
    other = row_saved(odd, "title_rows", row.key, {**sent, "number": "9"}).plan
    assert other.title_table.rows[0] == replace(row, number="9")


def test_notes_and_reasons_have_ordinary_blanks(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    plan = version(platform, first, draft.id).plan
    given = [replace(one, text="Giữ\u00a0nguyên\u202f") for one in reasons(plan)]
    sent = submit(platform, first, "", draft.id, draft.revision, given, "\u00a0Kính\u00a0trình")
    assert sent.note == "Kính trình"
    assert {one.text for one in sent.reasons} == {"Giữ nguyên"}
