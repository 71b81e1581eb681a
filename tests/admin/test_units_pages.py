"""The pages of units: the tree, what is done to a unit, what stands in the way."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, sent, shown, statements
from tests.admin.people_desk import act, add_person, add_unit, fresh, revision, staff
from tests.admin.world import OUR_ROW, POISON, THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole

SEEING = {AccountRole.TENANT_ADMIN, AccountRole.STAFF, AccountRole.AUDITOR}
CHANGING = SEEING - {AccountRole.AUDITOR}
READ = ("/units/", f"/units/{OUR_ROW}")
WRITE = (
    "/units/new",
    *(f"/units/{OUR_ROW}/{what}" for what in ("edit", "move", "close", "delete")),
)
FIELDS = {"kind": "department", "level": "province"}


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.mark.parametrize("role", AccountRole)
def test_only_those_who_may_open_the_pages(site: Site, role: AccountRole) -> None:
    browser = site.browser(role)
    for allowed, addresses in ((role in SEEING, READ), (role in CHANGING, WRITE)):
        for address in addresses:
            shown(browser, address, 200 if allowed else 403)
            if address in WRITE and not allowed:
                sent(browser, address, 403)


@pytest.mark.parametrize("address", [*READ[1:], *WRITE[1:]])
def test_what_belongs_to_another_tenant_is_not_there(client: FlaskClient, address: str) -> None:
    theirs = address.replace(str(OUR_ROW), str(THEIR_ROW))
    assert POISON not in shown(client, theirs, 404)
    if address in WRITE:
        assert POISON not in sent(client, theirs, 404, revision="1", name="x", **FIELDS)


@pytest.mark.parametrize("address", ["/units/new", f"/units/{OUR_ROW}/move"])
def test_another_tenants_unit_can_not_stand_above(client: FlaskClient, address: str) -> None:
    values = {"name": fresh("Sở"), "parent": str(THEIR_ROW), "revision": "1", **FIELDS}
    page = sent(client, address, 422, **values)
    assert errors_of(page) == ["parent"]
    assert POISON not in page


def test_the_tree_is_searched_without_diacritics_and_shows_the_way_down(
    client: FlaskClient,
) -> None:
    above = add_unit(client, "Ủy ban nhân dân huyện Mường Ảng")
    unit = add_unit(client, "Phòng Nội vụ Mường Ảng", parent=str(above), since="01/07/2021")
    page = shown(client, "/units/?q=phong+noi+vu+muong+ang")
    assert f"/units/{unit}" in page
    assert f"/units/{above}" in page
    assert f"/units/{OUR_ROW}" not in page
    assert "từ 01/07/2021" in page
    assert "1 cơ quan, đơn vị" in page


def test_a_unit_shows_what_stands_around_it(client: FlaskClient) -> None:
    above = add_unit(client)
    unit = add_unit(client, parent=str(above))
    below = add_unit(client, parent=str(unit))
    add_person(client, unit=below)
    page = shown(client, f"/units/{unit}")
    for part in (
        f"/units/{above}",
        f"/units/{below}",
        "1 người",
        "1 đơn vị trực thuộc",
        "Thêm đơn vị",
    ):
        assert part in page


def test_a_closed_unit_leaves_the_tree_and_comes_back(client: FlaskClient) -> None:
    unit = add_unit(client)
    assert act(client, f"/units/{unit}/close", until="30/06/2023").status_code == 303
    assert f'"/units/{unit}"' not in shown(client, "/units/")
    assert f'"/units/{unit}"' in shown(client, "/units/?closed=1")
    assert act(client, f"/units/{unit}/close", until="").status_code == 303
    assert f'"/units/{unit}"' in shown(client, "/units/")


def test_who_still_holds_a_post_keeps_a_unit_from_being_closed(client: FlaskClient) -> None:
    unit = add_unit(client)
    add_person(client, "Vừ A Dế", unit)
    answer = act(client, f"/units/{unit}/close", until="30/06/2023")
    assert answer.status_code == 422
    assert errors_of(answer.text) == ["until"]
    assert "Vừ A Dế" in answer.text


def test_a_unit_moves_with_all_below_it_but_not_under_itself(client: FlaskClient) -> None:
    unit, target = add_unit(client), add_unit(client)
    below = add_unit(client, parent=str(unit))
    address = f"/units/{unit}/move"
    page = shown(client, address)
    assert f'<option value="{target}"' in page
    assert f'<option value="{below}"' not in page
    assert errors_of(act(client, address, parent=str(below)).text) == ["parent"]
    assert act(client, address, parent=str(target)).status_code == 303
    assert f'"/units/{target}"' in shown(client, f"/units/{below}")


def test_what_hangs_on_a_unit_is_named_when_it_is_not_deleted(client: FlaskClient) -> None:
    unit = add_unit(client)
    below = add_unit(client, "Phòng Một cửa", parent=str(unit))
    add_person(client, "Mùa A Tủa", unit)
    answer = act(client, f"/units/{unit}/delete")
    assert answer.status_code == 422
    for part in ("Phòng Một cửa", "Mùa A Tủa", "1 chức vụ"):
        assert part in answer.text
    assert act(client, f"/units/{below}/delete").status_code == 303
    shown(client, f"/units/{below}", 404)


def test_a_forgotten_last_day_closes_nothing_and_opens_nothing(client: FlaskClient) -> None:
    unit = add_unit(client)
    address = f"/units/{unit}/close"
    assert "Để trống" not in shown(client, address)
    answer = act(client, address, until="")
    assert answer.status_code == 422
    assert errors_of(answer.text) == ["until"]
    assert act(client, address, until="30/06/2023").status_code == 303
    assert "Để trống" in shown(client, address)
    assert act(client, address, until="").status_code == 303
    assert "Đã mở lại đơn vị." in shown(client, f"/units/{unit}")


def test_a_unit_that_goes_nowhere_is_not_moved(client: FlaskClient) -> None:
    above = add_unit(client)
    unit = add_unit(client, parent=str(above))
    answer = act(client, f"/units/{unit}/move", parent=str(above))
    assert (answer.status_code, errors_of(answer.text)) == (422, ["parent"])


def test_what_stands_in_the_way_leaves_no_button_to_delete(client: FlaskClient) -> None:
    unit = add_unit(client)
    person = add_person(client, unit=unit)
    for address in (f"/units/{unit}/delete", f"/people/{person}/delete"):
        page = shown(client, address)
        assert 'type="submit">Xóa' not in page
    assert 'type="submit">Xóa' in shown(client, f"/units/{add_unit(client)}/delete")


def test_units_below_contradict_the_mark_in_so_many_words(client: FlaskClient) -> None:
    unit = add_unit(client)
    assert "Đang khai là “Không”" not in shown(client, f"/units/{unit}")
    add_unit(client, parent=str(unit))
    page = shown(client, f"/units/{unit}")
    assert "Đang khai là “Không”, dù có 1 cơ quan, đơn vị ngay bên dưới" in page
    act(client, f"/units/{unit}/edit", name=fresh("Sở"), has_subordinates="1", **FIELDS)
    assert "Đang khai là “Không”" not in shown(client, f"/units/{unit}")


def test_all_errors_of_a_unit_at_once(client: FlaskClient) -> None:
    values = {"name": " ", "since": "01/07/2021", "until": "30/02/2020"}
    page = sent(client, "/units/new", 422, **values)
    assert errors_of(page) == ["name", "kind", "level", "until"]
    assert 'value="30/02/2020"' in page


def test_of_two_editors_the_second_is_told_and_keeps_what_was_typed(client: FlaskClient) -> None:
    unit = add_unit(client)
    address = f"/units/{unit}/edit"
    opened = revision(client, address)
    assert act(client, address, name="Sở Một", **FIELDS).status_code == 303
    page = sent(client, address, 409, revision=opened, name="Sở Hai", **FIELDS)
    assert 'value="Sở Hai"' in page
    assert "Sở Một" in page
    assert "Sở Một" in shown(client, f"/units/{unit}")
    parent = str(add_unit(client))
    page = sent(client, f"/units/{unit}/move", 409, revision=opened, parent=parent)
    assert f'<option value="{parent}" selected' in page


def test_staff_of_a_unit_see_its_subtree_alone(site: Site, client: FlaskClient) -> None:
    inside = add_unit(client)
    below, outside = add_unit(client, parent=str(inside)), add_unit(client)
    browser = staff(site, inside)
    page = shown(browser, "/units/")
    assert f'"/units/{below}"' in page
    assert f'"/units/{outside}"' not in page
    shown(browser, f"/units/{outside}", 404)
    sent(browser, f"/units/{outside}/delete", 404, revision="1")
    assert errors_of(sent(browser, "/units/new", 422, name=fresh("Sở"), **FIELDS)) == ["parent"]
    assert add_unit(browser, parent=str(below))


def test_staff_of_a_unit_are_told_so_and_led_nowhere_else(site: Site, client: FlaskClient) -> None:
    above, name = add_unit(client), fresh("Sở Y tế")
    unit = add_unit(client, name, parent=str(above))
    browser = staff(site, unit)
    for address in ("/", "/people/", "/units/"):
        assert name in shown(browser, address)
    assert f'href="/units/{above}"' not in shown(browser, f"/units/{unit}")
    assert f'href="/units/{above}"' in shown(client, f"/units/{unit}")


def test_pages_of_units_ask_little_of_the_database(site: Site, client: FlaskClient) -> None:
    unit = add_unit(client)
    add_unit(client, parent=str(unit))
    add_person(client, unit=unit)
    browser = staff(site, unit)
    for address in (
        "/units/?q=so",
        *(f"/units/{unit}{one}" for one in ("", "/edit", "/move", "/delete")),
    ):
        for who in (client, browser):
            with statements(site) as seen:
                shown(who, address)
            assert len(seen) <= MOST_STATEMENTS, (address, len(seen), seen)


def test_the_summary_calls_a_field_as_its_label_does(client: FlaskClient) -> None:
    page = sent(client, "/units/new", 422, name="", kind="department", level="province")
    assert "Tên cơ quan, đơn vị: để trống." in page
    assert "Tên: để trống." not in page
