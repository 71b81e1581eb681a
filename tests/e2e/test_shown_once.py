"""A slip in a real browser: the cookie that carries it is taken, and F5 brings nothing back."""

from __future__ import annotations

from typing import Final

from tests.e2e.desk import House

ADMIN: Final = "quantri.dien_bien"


def test_a_slip_is_there_once(house: House) -> None:
    with house.desk(ADMIN) as desk:
        desk.go("/accounts/invite")
        desk.fill(name="Người được mời một lần")
        desk.page.select_option("#role", label="Người quan sát")
        desk.press("Lập lời mời")
        link = desk.page.locator("#link")
        assert "/join/" in link.inner_text()
        address = desk.page.url
        for _ in range(2):
            desk.page.reload()
            assert desk.page.url == address
            assert link.count() == 0
            assert "không hiện lại" in desk.page.locator("main").inner_text()
        desk.press("Xem các lời mời đang chờ")
        assert desk.page.locator("th", has_text="Người được mời một lần").count() == 1
        desk.page.go_back()
        assert link.count() == 0
        assert not desk.faults
