"""A person without a mouse: only keys are pressed here."""

from __future__ import annotations

import pyotp
from tests.e2e.desk import Desk, House

WHERE = """() => { const at = document.activeElement; const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
  return {words: (at.innerText || at.getAttribute("aria-label") || at.name || "").trim(),
    name: at.name || at.id || "", ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    open: !!top && (at.contains(top) || top.contains(at) || !!top.closest("label"))}; }"""
MOST = 150
"""Presses of Tab after which a control counts as out of reach."""


def tab_to(desk: Desk, *, words: str = "", name: str = "") -> None:
    """Press Tab until the control has the focus; each stop on the way shows where it is."""
    for _ in range(MOST):
        desk.page.keyboard.press("Tab")
        at = desk.page.evaluate(WHERE)
        if at["words"] or at["name"]:
            assert at["ring"], f"no ring: {at}"
            assert at["open"], f"covered: {at}"
        if (words and at["words"].startswith(words)) or (name and at["name"] == name):
            return
    raise AssertionError(f"not reached: {words or name}")


def press(desk: Desk, key: str) -> None:
    """Press a key that leads to another page."""
    with desk.page.expect_navigation():
        desk.page.keyboard.press(key)


def test_sign_in_and_edit_a_row_of_the_plan_by_keyboard(house: House) -> None:
    account = house.served.accounts["quantri.quang_ngai"]
    with house.desk() as desk:
        keys = desk.page.keyboard
        desk.go("/sign-in")
        tab_to(desk, name="username")
        keys.type(account.username)
        tab_to(desk, name="password")
        keys.type(account.password)
        press(desk, "Enter")
        keys.type(pyotp.TOTP(account.secret).now())  # the field has the focus already
        press(desk, "Enter")
        tab_to(desk, words="Kế hoạch")
        press(desk, "Enter")
        _skip_to_the_content(desk)
        tab_to(desk, words="Mở bản nháp")
        press(desk, "Enter")
        tab_to(desk, words="Sửa")
        press(desk, "Enter")
        _edit(desk)
        assert "(gõ phím)" in desk.page.locator("main").inner_html()
        assert desk.faults == []


def _skip_to_the_content(desk: Desk) -> None:
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate(WHERE)["words"] == "Đến nội dung chính"
    desk.page.keyboard.press("Enter")
    assert desk.page.evaluate("() => document.activeElement.id") == "main"


def _edit(desk: Desk) -> None:
    field = desk.page.locator("main .tn-planform textarea").first.get_attribute("name")
    tab_to(desk, name=str(field))
    desk.page.keyboard.press("Control+End")
    desk.page.keyboard.type(" (gõ phím)")
    tab_to(desk, words="Lưu dòng")
    press(desk, "Enter")


def test_a_question_is_answered_and_left_by_keyboard(house: House) -> None:
    with house.desk("quantri.dien_bien") as desk:
        desk.go("/accounts/")
        desk.press("Phạm Thị Mẫu")
        tab_to(desk, words="Kết thúc các phiên")
        desk.page.keyboard.press("Enter")
        assert desk.page.locator("[popover]:popover-open").count() == 1
        assert desk.page.evaluate(WHERE)["words"] == "Hủy"
        desk.page.keyboard.press("Escape")
        assert desk.page.locator("[popover]:popover-open").count() == 0
        assert desk.page.evaluate(WHERE)["words"].startswith("Kết thúc các phiên")


def test_a_filter_waits_until_it_is_sent(house: House) -> None:
    with house.desk("quantri.dien_bien") as desk:
        desk.go("/audit/")
        here = desk.page.url
        tab_to(desk, name="since")
        desk.page.keyboard.type("01/01/2020")
        desk.page.keyboard.press("Tab")
        desk.page.keyboard.type("31/12/2099")
        tab_to(desk, name="account")
        desk.page.keyboard.press("ArrowDown")
        assert desk.page.url == here
        assert desk.page.locator("[name=until]").input_value() == "31/12/2099"
        assert desk.page.evaluate(WHERE)["name"] == "account"
        tab_to(desk, words="Lọc")
        press(desk, "Enter")
        for part in ("since=01", "until=31", "account="):
            assert part in desk.page.url
        assert desk.faults == []


def test_people_are_narrowed_by_two_fields_at_once(house: House) -> None:
    with house.desk("quantri.dien_bien") as desk:
        desk.go("/people/")
        here = desk.page.url
        tab_to(desk, name="role")
        desk.page.keyboard.press("ArrowDown")
        desk.page.keyboard.press("Tab")
        desk.page.keyboard.type("01/01/2024")
        assert desk.page.url == here
        press(desk, "Enter")
        assert "role=" in desk.page.url
        assert "day=01" in desk.page.url
