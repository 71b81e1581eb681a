"""Every page that an account of each role reaches, in both languages and at every size."""

from __future__ import annotations

from typing import Final

import pytest
from playwright.sync_api import expect
from tests.e2e.desk import House
from tests.e2e.looking import Looker
from tests.e2e.walking import kind, walk

WRONG: Final = (
    'Mã cán bộ,Họ và tên,"Cơ quan, đơn vị",Loại đơn vị,Cấp,Vai trò,Chức vụ\r\n'
    "TN01,,Sở Thử nghiệm,Trang trại,Cấp tỉnh,Trưởng thôn,Giám đốc Sở Thử nghiệm\r\n"
)
ADMIN: Final = "quantri.dien_bien"
ROLES: Final = (
    ADMIN,
    "vanhanh",
    "trunguong",
    "canbo.dien_bien",
    "truongban.dien_bien",
    "kiemphieu.dien_bien",
    "giamsat.dien_bien",
    "thanhtra.dien_bien",
)
ABROAD: Final = (ADMIN, "vanhanh", "trunguong")
"""In English: between them they have every page, but for other homes."""
SIGNED_OUT: Final = ("/sign-in", "/join/nobody-has-this")
REFUSED: Final = ("/people/999999", "/tenants/")


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """Return the parts of pages that axe-core has been through."""
    return set()


@pytest.fixture(scope="module", autouse=True)
def _something_to_see(house: House) -> None:
    """Leave a list with errors and an open invitation, so that their pages have content."""
    with house.desk(ADMIN) as desk:
        desk.upload(WRONG)
        desk.go("/accounts/invite")
        desk.fill(name="Nguyễn Văn Bách")
        desk.page.select_option("#role", label="Người quan sát")
        desk.press("Lập lời mời")
        assert "/join/" in desk.main
        assert not desk.faults


@pytest.mark.parametrize(
    ("username", "language"),
    [*((one, "vi") for one in ROLES), *((one, "en") for one in ABROAD)],
)
def test_every_page_of_a_role_is_sound(
    house: House, seen: set[str], username: str, language: str
) -> None:
    found: list[str] = []
    with house.desk(username, language) as desk:
        looker = Looker(desk, language, seen)
        every_table = (username, language) == (ADMIN, "vi")
        for address in walk(desk, tables=every_table):
            found += [f"{address}: {fault}" for fault in looker.faults(kind(address))]
    assert found == []


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("username", "address"),
    [*(("", one) for one in SIGNED_OUT), *((ADMIN, one) for one in REFUSED)],
)
def test_pages_outside_the_navigation_are_sound(
    house: House, seen: set[str], username: str, address: str, language: str
) -> None:
    with house.desk(username, language) as desk:
        desk.go(address)
        assert list(Looker(desk, language, seen).faults(address)) == []


def test_a_form_with_errors_is_sound(house: House, seen: set[str]) -> None:
    with house.desk(ADMIN) as desk:
        desk.go("/people/new")
        with desk.page.expect_navigation():
            desk.page.locator("main form button.tn-btn--primary").last.click()
        expect(desk.page.locator(".tn-errsum")).to_be_focused()
        assert list(Looker(desk, "vi", seen).faults("form with errors")) == []
