"""What the import pages show somebody who looks after one unit: nothing of the others."""

from __future__ import annotations

from io import BytesIO

import pytest
from flask.testing import FlaskClient
from openpyxl import load_workbook
from tests.admin.conftest import Site
from tests.admin.opened import sent, shown
from tests.admin.people_desk import act, add_person, add_unit, fresh, location, staff, upload
from tests.admin.roster_files import apply, director
from tests.intake.rosters import csv_bytes

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def test_a_guessed_code_shows_nothing_of_its_record(site: Site, client: FlaskClient) -> None:
    name, code = fresh("Sở"), fresh("BM")
    own, other = add_unit(client, name), add_unit(client)
    add_person(client, "Đặng Bí Mật", other, key=code, born="1961-07-13")
    browser = staff(site, own)
    guess = csv_bytes(director("Người Khác", code, name, Ngày_sinh="01/01/1980"))
    number = location(upload(browser, guess))
    for asked in ("", "?show=all", "?show=error"):
        page = shown(browser, f"/imports/{number}{asked}")
        assert code in page
        assert "thuộc hồ sơ ở đơn vị ngoài phạm vi được giao" in page
        assert "Bí Mật" not in page
        assert "1961" not in page
    answer = browser.get(f"/imports/{number}/errors")
    cells = [
        str(cell)
        for sheet in load_workbook(BytesIO(answer.data))
        for line in sheet.iter_rows(values_only=True)
        for cell in line
    ]
    assert any("thuộc hồ sơ" in one for one in cells)
    assert not [one for one in cells if "Bí Mật" in one or "1961" in one]


def test_a_namesake_beyond_is_asked_about(site: Site, client: FlaskClient) -> None:
    name, code, who = fresh("Sở"), fresh("BM"), fresh("Đặng Bí Mật")
    own, other = add_unit(client, name), add_unit(client)
    add_person(client, who, other, key=code, born="1961-07-13")
    browser = staff(site, own)
    number = location(upload(browser, csv_bytes(director(who, unit=name, Ngày_sinh="13/07/1961"))))
    page = shown(browser, f"/imports/{number}")
    assert "Đã có người cùng họ tên, cùng ngày sinh ở đơn vị ngoài phạm vi được xem" in page
    assert code not in page
    apply(browser, number, 422)


def test_an_import_is_shut_once_its_unit_is_anothers(site: Site, client: FlaskClient) -> None:
    name, below, who = fresh("Sở"), fresh("Phòng"), fresh("Lê Văn")
    own = add_unit(client, name)
    browser, room = staff(site, own), add_unit(client, below, parent=str(own))
    applied, waiting = (
        location(upload(browser, csv_bytes(director(one, unit=below))))
        for one in (who, fresh("Lò Văn"))
    )
    apply(browser, applied)
    assert who in shown(browser, f"/imports/{applied}")
    act(client, f"/units/{room}/move", parent="")
    for number, doors in ((applied, ("undo",)), (waiting, ("apply", "decide"))):
        for address in (f"/imports/{number}", f"/imports/{number}/undo"):
            page = shown(browser, address, 403)
            assert "ngoài phạm vi đang được giao" in page
            assert who not in page
        for door in doors:
            assert who not in sent(browser, f"/imports/{number}/{door}", 403, seal="x")
    assert browser.get(f"/imports/{waiting}/errors").status_code == 403
    sent(browser, f"/imports/{waiting}/discard", 303)
    assert who in shown(client, f"/imports/{applied}")  # the administrator opens it still
