"""Two pages open on one draft: nothing typed is lost, nothing saved is overwritten unseen."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import (
    SCOPE,
    Browser,
    address,
    colleague,
    draft,
    form_of,
    platform,
    stored,
    text,
)
from werkzeug.datastructures import MultiDict

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services import plans

THEIRS, MINE = "Lý do của người kia", "Lý do của tôi"


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.fixture(scope="module")
def second(site: Site) -> FlaskClient:
    return colleague(site, "lo.thi.ba", "Lò Thị Ba")


@pytest.fixture
def version(site: Site) -> int:
    """Return a new draft of the plugin's plan, with no reason given yet."""
    old = stored(site, draft(site)).view
    plans.discard(platform(site), SCOPE, "", old.id, old.revision)
    return plans.start_from_plugin(platform(site), SCOPE, "").id


def panel(version: int, key: str) -> str:
    return address(version, "row", table="panels", row=key)


def reasons(client: FlaskClient, version: int) -> MultiDict[str, str]:
    return form_of(client, address(version, "findings"), address(version, "reasons"))


def boxes(sent: MultiDict[str, str]) -> list[str]:
    return [name for name in sent if name.startswith("text-")]


def given(site: Site, version: int) -> set[str]:
    return {one.text for one in stored(site, version).view.reasons}


def test_a_save_of_another_row_is_no_conflict_and_is_told(
    site: Site, first: FlaskClient, second: FlaskClient, version: int
) -> None:
    one, two = (panel(version, one.key) for one in stored(site, version).plan.panels[:2])
    mine, theirs = form_of(first, one), form_of(second, two)
    mine["text"], theirs["text"] = "Thành phần của tôi", "Thành phần của người kia"
    assert second.post(two, data=theirs).status_code == 303
    answer = first.post(one, data=mine)
    assert answer.status_code == 303
    assert [one.text for one in stored(site, version).plan.panels[:2]] == [
        "Thành phần của tôi",
        "Thành phần của người kia",
    ]
    shown = text(first.get(answer.location))
    assert "Lò Thị Ba: sửa một dòng" in shown
    assert "giữ nguyên" in shown


@pytest.mark.parametrize("seen", ["", "text:000000000000", None])
def test_a_page_that_does_not_tell_what_it_showed_stays_a_conflict(
    site: Site, first: FlaskClient, version: int, seen: str | None
) -> None:
    one, two = (panel(version, one.key) for one in stored(site, version).plan.panels[:2])
    mine, theirs = form_of(first, one), form_of(first, two)
    theirs["text"] = "Thành phần khác"
    assert first.post(two, data=theirs).status_code == 303
    mine["text"] = "Thành phần gõ dở"
    if seen is None:
        mine.pop("seen")
    else:
        mine["seen"] = seen
    answer = first.post(one, data=mine)
    assert answer.status_code == 409
    assert "Thành phần gõ dở</textarea>" in text(answer)


def test_the_own_other_tab_is_called_so(site: Site, first: FlaskClient, version: int) -> None:
    one = panel(version, stored(site, version).plan.panels[0].key)
    here, there = form_of(first, one), form_of(first, one)
    here["text"], there["text"] = "Ở thẻ này", "Ở thẻ kia"
    assert first.post(one, data=there).status_code == 303
    answer = first.post(one, data=here)
    assert answer.status_code == 409
    assert "Chính tài khoản này đã lưu" in text(answer)
    assert "Người khác đã lưu" not in text(answer)


def test_reasons_are_recorded_though_a_row_was_saved_meanwhile(
    site: Site, first: FlaskClient, second: FlaskClient, version: int
) -> None:
    sent = reasons(first, version)
    row = address(version, "row", table="recipients", row="1")
    theirs = form_of(second, row)
    theirs["text"] = "Nơi nhận khác"
    assert second.post(row, data=theirs).status_code == 303
    sent[boxes(sent)[0]] = MINE
    answer = first.post(address(version, "reasons"), data=sent)
    assert answer.status_code == 303
    assert given(site, version) == {MINE}
    assert "Lò Thị Ba: sửa một dòng" in text(first.get(answer.location))


def test_reasons_at_other_warnings_are_both_kept(
    site: Site, first: FlaskClient, second: FlaskClient, version: int
) -> None:
    mine, theirs = reasons(first, version), reasons(second, version)
    one, two = boxes(mine)[:2]
    mine[one], theirs[two] = MINE, THEIRS
    assert second.post(address(version, "reasons"), data=theirs).status_code == 303
    assert first.post(address(version, "reasons"), data=mine).status_code == 303
    assert given(site, version) == {MINE, THEIRS}


def test_a_reason_of_the_other_is_shown_and_pressing_again_saves(
    site: Site, first: FlaskClient, second: FlaskClient, version: int
) -> None:
    mine, theirs = reasons(first, version), reasons(second, version)
    one, two, three = boxes(mine)[:3]
    theirs[one], theirs[two] = THEIRS, f"{THEIRS} (hai)"
    mine[one], mine[three] = MINE, f"{MINE} (ba)"
    page = address(version, "reasons")
    assert second.post(page, data=theirs).status_code == 303
    answer = first.post(page, data=mine)
    shown = text(answer)
    assert answer.status_code == 409
    assert THEIRS in shown
    assert "Lò Thị Ba" in shown
    assert "bấm lại đúng nút" in shown
    assert re.search(rf'id="{one}"[^>]*>{MINE}</textarea>', shown)
    again = Browser(answer.get_data(as_text=True)).forms[page]
    assert first.post(page, data=again).status_code == 303
    # the box that was not touched holds what the other gave, and doesn't take it back
    assert given(site, version) == {MINE, f"{MINE} (ba)", f"{THEIRS} (hai)"}


def test_what_was_typed_stays_readable_where_there_is_no_box_any_more(
    site: Site, first: FlaskClient, version: int
) -> None:
    sent = reasons(first, version)
    sent[boxes(sent)[0]] = MINE
    view = stored(site, version).view
    plans.discard(platform(site), SCOPE, "", version, view.revision)
    answer = first.post(address(version, "reasons"), data=sent)
    assert answer.status_code == 409
    assert f"<dd>{MINE}</dd>" in text(answer)
    note = {"revision": view.revision, "note": "Kính trình"}
    assert "<dd>Kính trình</dd>" in text(first.post(address(version, "submit"), data=note))


def test_a_row_is_moved_by_pressing_again(site: Site, first: FlaskClient, version: int) -> None:
    page = address(version, "move", table="recipients", row="1")
    opened, other = stored(site, version).view.revision, stored(site, version).plan.panels[0].key
    theirs = form_of(first, panel(version, other))
    theirs["text"] = "Thành phần khác"
    assert first.post(panel(version, other), data=theirs).status_code == 303
    answer = first.post(page, data={"revision": opened, "by": "down"})
    assert answer.status_code == 409
    assert "bấm lại đúng nút" in text(answer)
    again = Browser(answer.get_data(as_text=True)).forms[page]
    assert first.post(page, data={**again, "by": "down"}).status_code == 303
