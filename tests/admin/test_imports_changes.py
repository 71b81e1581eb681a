"""What an import changes, shown: before it, in the history of each record, and afterwards."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, sent, shown, statements
from tests.admin.people_desk import add_person, add_unit, fresh, location, upload
from tests.admin.roster_files import apply, director
from tests.intake.rosters import csv_bytes

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def plain(page: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def corrected(client: FlaskClient, unit: str) -> tuple[int, int]:
    """Bring a file with another day of birth of somebody; return the import and the person."""
    name, code = fresh("Lò A"), fresh("CB")
    person = add_person(client, name, born="12/10/1970", key=code)
    row = director(name, code, unit, Ngày_sinh="13/10/1970")
    number = location(upload(client, csv_bytes(row, director(unit=unit))))
    same = {"code-0": code, "answer-0": f"same:{person}"}
    sent(client, f"/imports/{number}/decide", 303, **same)
    return number, person


def test_every_changed_value_is_shown_before_and_after(site: Site, client: FlaskClient) -> None:
    unit = fresh("Sở")
    add_unit(client, unit)
    number, person = corrected(client, unit)
    preview = plain(shown(client, f"/imports/{number}?show=all"))
    assert "Ngày sinh: 12/10/1970 → 13/10/1970" in preview
    apply(client, number)
    page = shown(client, f"/people/{person}")
    history = plain(page.partition('id="h-history"')[2])
    assert "Sửa hồ sơ theo danh sách nhập" in history
    assert "12/10/1970 → 13/10/1970" in history
    assert f'href="/imports/{number}"' in page
    assert "Mã số lần nhập" not in history
    with statements(site) as seen:
        over = plain(shown(client, f"/imports/{number}"))
    assert len(seen) <= MOST_STATEMENTS, seen
    assert "Ngày sinh: 12/10/1970 → 13/10/1970" in over
    assert "Cùng một người với" in over
    assert "byte" in over
    assert re.search(r"SHA-256\) [0-9a-f]{64}", over)
    sent(client, f"/imports/{number}/undo", 303)
    history = plain(shown(client, f"/people/{person}").partition('id="h-history"')[2])
    assert "Trả hồ sơ lại như trước lần nhập (hoàn tác)" in history
    assert "13/10/1970 → 12/10/1970" in history
    assert "byte" in plain(shown(client, f"/imports/{number}"))


def test_whoever_came_with_a_list_has_it_in_the_history(site: Site, client: FlaskClient) -> None:
    name = fresh("Tráng A")
    number = location(upload(client, csv_bytes(director(name), director())))
    message = plain(
        client.post(
            f"/imports/{number}/apply", data=sealed(client, number), follow_redirects=True
        ).text
    )
    assert "2 đơn vị mới, 2 cán bộ mới, 2 chức vụ mới" in message
    found = re.search(r'href="/people/(\d+)"', shown(client, f"/people/?q={name}"))
    assert found is not None
    with statements(site) as seen:
        page = shown(client, f"/people/{found[1]}")
    assert len(seen) <= MOST_STATEMENTS, seen
    assert "Thêm theo danh sách nhập" in page
    assert f'href="/imports/{number}"' in page


def sealed(client: FlaskClient, number: int) -> dict[str, str]:
    found = re.search(r'name="seal" value="([^"]*)"', shown(client, f"/imports/{number}"))
    assert found is not None
    return {"seal": found[1]}


def test_a_misspelt_unit_is_asked_on_the_page(site: Site, client: FlaskClient) -> None:
    mark = fresh("tổ")
    number_of_unit = add_unit(client, f"Sở Kế hoạch và Đầu tư {mark}")
    row = director(unit=f"Sở Ke hoach va Dau tu {mark}")
    number = location(upload(client, csv_bytes(row)))
    with statements(site) as seen:
        page = shown(client, f"/imports/{number}")
    assert len(seen) <= MOST_STATEMENTS, seen
    assert f'value="unit:{number_of_unit}"' in page
    assert "aria-disabled" in page
    assert f"Sở Kế hoạch và Đầu tư {mark}" in plain(page)
    apply(client, number, 422)
    key = re.search(r'name="unit-0" value="([^"]+)"', page)
    assert key is not None
    answers = {"unit-0": key[1], "unit-answer-0": "unit:999999"}
    sent(client, f"/imports/{number}/decide", 422, **answers)
    answers["unit-answer-0"] = f"unit:{number_of_unit}"
    sent(client, f"/imports/{number}/decide", 303, **answers)
    apply(client, number)
    over = plain(shown(client, f"/imports/{number}"))
    assert f"Đơn vị đang có: Sở Kế hoạch và Đầu tư {mark}" in over
    assert "Sở Ke hoach" not in plain(shown(client, "/units/"))


def test_counts_of_rows_add_up(client: FlaskClient) -> None:
    unit = fresh("Sở")
    add_unit(client, unit)
    number, _person = corrected(client, unit)
    text = plain(shown(client, f"/imports/{number}"))
    # a new post of somebody who is there, and somebody new
    assert "Thêm mới 2 Có thay đổi 0 Không thay đổi 0 Cần quyết định 0 Có lỗi 0" in text
    assert "2 + 0 + 0 + 0 + 0 = 2" in text


def test_errors_stand_in_the_order_of_rows_with_a_frame_around_each(client: FlaskClient) -> None:
    rows = [director(Ngày_sinh="31/02/1970" if n % 2 else "01/02/1970") for n in range(12)]
    rows[6][1] = ""
    rows.append(director(Vai_trò="Sếp"))
    page = shown(client, f"/imports/{location(upload(client, csv_bytes(*rows)))}")
    places = errors_of(page)
    assert all(f'id="{one}" tabindex="-1"' in page for one in places)  # each leads to its cell
    lines = [int(one.split("-")[1]) for one in places]
    assert lines == sorted(lines)
    assert re.search(r'<th scope="row" class="is-bad" id="cell-\d+-name"', page)


def test_errors_without_a_row_are_not_counted_by_rows(client: FlaskClient) -> None:
    name = fresh("Văn phòng")
    for _ in range(2):
        add_unit(client, name, parent=str(add_unit(client)))
    page = shown(client, f"/imports/{location(upload(client, csv_bytes(director(unit=name))))}")
    assert "1 lỗi. Chưa có dữ liệu nào được ghi." in page
    assert "lỗi ở 0 dòng" not in page
