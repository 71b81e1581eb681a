"""Rows of the plan: what a browser sends back, every error at once, and two who edit at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import (
    ROW,
    SCOPE,
    VENUES,
    Browser,
    address,
    colleague,
    draft,
    form_of,
    platform,
    send,
    stored,
    text,
)

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.plans import history, table, tabs


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.fixture(scope="module")
def second(site: Site) -> FlaskClient:
    return colleague(site, "lo.thi.hai", "Lò Thị Hai")


def rows_of(site: Site, version: int) -> Iterator[tuple[str, str]]:
    """Yield one row of each table, and of each part of it."""
    plan = stored(site, version).plan
    names = [name for tab in tabs() for name in tab.tables]
    while names:
        view = table(plan, names.pop(0))
        if view.rows:
            yield view.name, view.rows[-1].key
            names += [part.table for part in view.rows[-1].parts if part.count]


def test_what_a_browser_sends_back_untouched_is_no_change(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    before = stored(site, version).view
    several = 0
    for name, key in rows_of(site, version):
        page = address(version, "row", table=name, row=key)
        sent = form_of(first, page)
        several += any("\r\n" in one for one in sent.values())
        assert first.post(page, data=sent).status_code == 303, page
        assert stored(site, version).view == before, page
    assert several > 0


def test_a_saved_row_is_shown_with_its_findings(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    page = address(version, "row", table="title_rows", row=ROW)
    answer = send(first, page, text="Ủy viên Ban Thường vụ\nTỉnh ủy")
    assert answer.status_code == 303
    shown = text(first.get(answer.headers["Location"]))
    assert "Đã lưu" in shown
    assert "Tỉnh ủy</textarea>" in shown
    assert "C.308" in shown
    row = next(one for one in stored(site, version).plan.title_table.rows if one.key == ROW)
    assert row.text == "Ủy viên Ban Thường vụ\nTỉnh ủy"


def test_every_error_stands_at_its_field_and_in_the_summary(
    site: Site, first: FlaskClient
) -> None:
    version = draft(site)
    before = stored(site, version).view
    page = address(version, "row", table="deadlines", row="dossier_council")
    answer = send(
        first, page, stated="31/02/2021", days_before="hai mươi", text="  ", actor="Ai đó"
    )
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 422
    summary = shown[shown.index("tn-errsum") : shown.index("</section>")]
    assert re.findall(r'href="#([\w.]+)"', summary) == ["text", "days_before", "stated"]
    for name in ("stated", "days_before", "text"):
        assert f'id="{name}-error"' in shown
    assert 'value="31/02/2021"' in shown
    assert "Ai đó</textarea>" in shown
    assert stored(site, version).view == before


def test_two_who_edit_one_row_lose_nothing(
    site: Site, first: FlaskClient, second: FlaskClient
) -> None:
    version = draft(site)
    page = address(version, "row", table="panels", row="provincial_council")
    mine, theirs = form_of(first, page), form_of(second, page)
    theirs["text"] = "Đại biểu HĐND tỉnh (hai)"
    theirs["citation.place"] = "Phụ lục 1, dòng 99"
    assert second.post(page, data=theirs).status_code == 303
    mine["text"] = "Đại biểu HĐND tỉnh (một)"
    answer = first.post(page, data=mine)
    shown = text(answer)
    assert answer.status_code == 409
    assert "Lò Thị Hai" in shown
    assert "Sửa một dòng" in shown or "sửa một dòng" in shown
    assert "Đại biểu HĐND tỉnh (một)</textarea>" in shown  # what was typed stays
    assert 'value="Phụ lục 1, dòng 99"' in shown  # what only the other changed is taken over
    panel = next(
        one for one in stored(site, version).plan.panels if one.key == "provincial_council"
    )
    assert panel.text == "Đại biểu HĐND tỉnh (hai)"
    again = Browser(answer.get_data(as_text=True)).forms[page]
    assert first.post(page, data=again).status_code == 303
    panel = next(
        one for one in stored(site, version).plan.panels if one.key == "provincial_council"
    )
    assert (panel.text, panel.citation.place) == ("Đại biểu HĐND tỉnh (một)", "Phụ lục 1, dòng 99")


def test_what_was_typed_into_a_row_that_is_gone_is_shown(
    site: Site, first: FlaskClient, second: FlaskClient
) -> None:
    version = draft(site)
    made = add(first, version, "recipients", text="Nơi nhận tạm")
    sent = form_of(first, made)
    gone = made.replace("/row?", "/remove?")
    assert second.post(gone, data={"revision": sent["revision"]}).status_code == 303
    sent["text"] = "Nơi nhận đã gõ lại"
    answer = first.post(made, data=sent)
    assert answer.status_code == 409
    assert "Nơi nhận đã gõ lại" in text(answer)


def add(client: FlaskClient, version: int, name: str, **fields: str) -> str:
    """Add a row; return the address of its page."""
    answer = send(client, address(version, "new", table=name), **fields)
    assert answer.status_code == 303, text(answer)
    return answer.headers["Location"]


def test_a_row_is_added_moved_and_removed(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    made = add(first, version, "recipients", text="Văn phòng mới")
    assert stored(site, version).plan.locality.recipients[-1].text == "Văn phòng mới"
    up = first.post(
        made.replace("/row?", "/move?"),
        data={"revision": stored(site, version).view.revision, "by": "up"},
    )
    assert up.status_code == 303
    assert stored(site, version).plan.locality.recipients[-2].text == "Văn phòng mới"
    there = up.headers["Location"].replace("/row?", "/remove?")
    gone = first.post(there, data={"revision": stored(site, version).view.revision})
    assert gone.status_code == 303
    texts = [one.text for one in stored(site, version).plan.locality.recipients]
    assert "Văn phòng mới" not in texts
    acts = [one.action for one in history(platform(site), SCOPE, version)][-3:]
    assert acts == ["plan.row_added", "plan.row_moved", "plan.row_removed"]


def test_a_row_that_others_name_stays_and_the_page_says_why(
    site: Site, first: FlaskClient
) -> None:
    version = draft(site)
    before = stored(site, version).plan
    there = address(version, "remove", table="panels", row="provincial_council")
    answer = first.post(there, data={"revision": stored(site, version).view.revision})
    assert answer.status_code == 422
    assert "Chưa bỏ được dòng" in text(answer)
    assert stored(site, version).plan == before


def test_an_older_page_neither_adds_nor_moves_nor_removes(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    before = stored(site, version).view
    arguments = {"table": "recipients", "row": "1"}
    for page in ("move", "remove"):
        sent = first.post(
            address(version, page, **arguments), data={"revision": "0", "by": "down"}
        )
        assert sent.status_code == 409, page
    page = address(version, "new", table="recipients")
    sent = send(first, page, revision="0", text="Gõ rồi")
    assert sent.status_code == 409
    assert "Gõ rồi</textarea>" in text(sent)
    assert stored(site, version).view == before


def test_parts_of_rows_are_reached_by_links_and_lead_back(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    whole = text(first.get(address(version, "row", table="title_rows", row=ROW)))
    assert f"table={VENUES}" in whole
    part = text(first.get(address(version, "edit", table=VENUES)))
    crumbs = part[part.index("tn-crumbs") : part.index("</nav>", part.index("tn-crumbs"))]
    assert f"row={ROW}" in crumbs
    assert "Nơi lấy phiếu" in crumbs


def test_states_beside_the_plugin_are_shown_and_filtered(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    page = address(version, "row", table="title_rows", row=ROW)
    assert send(first, page, text="Ủy viên Ban Thường vụ Tỉnh ủy (sửa)").status_code == 303
    whole = text(first.get(address(version, "edit")))
    assert "Đã sửa so với gói" in whole
    assert "Như trong gói" in whole
    assert "<ins>" in whole
    less = text(first.get(address(version, "edit", only="1")))
    assert "Đã sửa so với gói" in less
    assert "Như trong gói" not in less


def test_a_text_in_the_other_language_says_so(site: Site) -> None:
    version, reader = draft(site), site.browser(AccountRole.TENANT_ADMIN)
    page = address(version, "edit", table="general")
    assert re.search(r'<dd lang="en">[^<]*[Pp]lan', text(reader.get(page)))
    assert re.search(
        r'<textarea[^>]* lang="en"|<input[^>]* lang="en"',
        text(reader.get(address(version, "row", table="general", row=""))),
    )
    reader.get("/lang/en")
    english = text(reader.get(page))
    assert '<dd lang="en">' not in english
    assert re.search(r'<dd lang="vi">[^<]*Tỉnh', english)


def test_a_template_of_the_system_is_called_what_people_call_it(site: Site) -> None:
    version, client = draft(site), site.browser(AccountRole.TENANT_ADMIN)
    listed = client.get(address(version, "edit", table="formats")).text
    told = " ".join(re.sub(r"<[^>]*>", " ", listed).split())
    assert told.count("Danh mục hồ sơ") >= 2
    assert "dossier_list" not in told
    row = client.get(address(version, "row", table="formats", row="dossier_list")).text
    assert '<option value="dossier_list" selected>Danh mục hồ sơ</option>' in row
