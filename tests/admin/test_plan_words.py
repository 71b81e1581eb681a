"""What the pages of a plan say where something is empty, printed, quoted, or called twice."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import SCOPE, VENUES, address, draft, platform, stored, text
from tests.admin.world import OUR_ROW

from tinnhiem_admin.views import plan_editor
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Gap
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.schemas import canonical
from tinnhiem_core.services import plans
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.refusals import InvalidError


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.mark.parametrize(
    "page", ["/plan/import", address(OUR_ROW, "edit"), address(OUR_ROW, "findings")]
)
def test_the_way_to_a_page_begins_with_the_unit(first: FlaskClient, page: str) -> None:
    shown = text(first.get(page))
    crumbs = shown[shown.index("tn-crumbs") : shown.index("</ol>", shown.index("tn-crumbs"))]
    assert re.search(r'<li><a href="/">[^<]+</a></li>\s*<li><a href="/plan/">', crumbs)


def test_the_words_of_a_clause_are_one_click_from_its_finding(
    site: Site, first: FlaskClient
) -> None:
    found = stored(site, draft(site)).report.findings
    quote = next(clause.quote for one in found for clause in one.finding.because if clause.quote)
    shown = " ".join(text(first.get(address(draft(site), "findings"))).split())
    assert " ".join(quote.split()) in shown
    assert "Xem nguyên văn" in shown


def test_an_empty_table_says_why_and_what_comes_next(
    site: Site, first: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_editor, "besides", lambda *_asked: ())  # no row that is gone
    version = draft(site)
    view = stored(site, version)
    empty = replace(view.plan, formats=(), locality=replace(view.plan.locality, gaps=()))
    plans.discard(platform(site), SCOPE, "", version, view.view.revision)
    made = plans.import_json(platform(site), SCOPE, "", canonical(empty))
    forms = text(first.get(address(made.id, "edit", table="formats")))
    assert "biểu mẫu chung của hệ thống" in forms
    assert f'href="{address(made.id, "papers")}">Văn bản, tệp' in forms
    gaps = text(first.get(address(made.id, "edit", table="gaps")))
    assert "thêm từng dòng" in gaps
    monkeypatch.undo()
    plans.discard(platform(site), SCOPE, "", made.id, made.revision)


@pytest.mark.parametrize("table", ["legal_bases", "deadlines", VENUES])
def test_no_cell_of_a_table_is_blank(site: Site, first: FlaskClient, table: str) -> None:
    shown = first.get(address(draft(site), "edit", table=table)).text
    body = shown[shown.index("tn-diff") : shown.index("</table>")]
    assert not re.search(r"<td><span[^>]*></span>", body)


def test_the_title_table_is_printed_from_its_page(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    shown = first.get(address(version, "edit")).text
    assert f'href="/plan/{version}/preview/plan/open"' in shown
    assert "In kế hoạch kèm bảng chức danh" in shown


def test_a_topic_is_not_said_twice() -> None:
    gap = Gap(topic=Topic.CRITERIA, note="Tiêu chí lấy phiếu tín nhiệm", note_en="Criteria")
    assert row_title(gap) == "Tiêu chí lấy phiếu tín nhiệm"
    assert row_title(replace(gap, note="Nêu ở văn bản khác")) == "Tiêu chí Nêu ở văn bản khác"


def test_two_of_one_name_are_told_apart_by_their_codes(site: Site) -> None:
    made = stored(site, draft(site))
    plan = made.plan
    other = replace(plan, locality=replace(plan.locality, slug="noi_khac"))
    plans.discard(platform(site), SCOPE, "", made.view.id, made.view.revision)
    with pytest.raises(InvalidError) as refused:
        plans.import_json(platform(site), SCOPE, "", canonical(other))
    said = refused.value.findings[0].text()
    assert "mã ghi trong tệp: “noi_khac”, mã của đơn vị: “dien_bien”" in said


def test_one_of_two_fields_is_not_called_optional(first: FlaskClient) -> None:
    shown = text(first.get("/plan/import"))
    assert "không bắt buộc" not in shown
    assert "Chỉ dán khi không chọn tệp" in shown


def test_an_absent_text_is_called_absent_in_english(first: FlaskClient) -> None:
    first.get("/lang/en")
    pages = [
        first.get(address(OUR_ROW, "edit", table=one)).text for one in ("title_rows", "general")
    ]
    first.get("/lang/vi")
    assert not any("Not yet" in one for one in pages)
