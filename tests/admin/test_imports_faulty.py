"""The preview of a file with errors: all of them at once, at their cells, and no false promise."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, sent, shown, statements
from tests.admin.people_desk import add_person, add_unit, fresh, location, upload
from tests.admin.roster_files import director
from tests.intake.rosters import csv_bytes

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def plain(page: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def test_all_that_is_wrong_and_all_that_will_be_asked_stands_there(
    site: Site, client: FlaskClient
) -> None:
    name = fresh("Cao Thu A")
    person = add_person(client, name, born="30/11/1970")
    rows = (director(Từ_ngày="2021"), director(Ngày_sinh="01/02/2050"), director(name))
    number = location(upload(client, csv_bytes(*rows)))
    with statements(site) as seen:
        page = shown(client, f"/imports/{number}")
    assert len(seen) <= MOST_STATEMENTS, seen
    text = plain(page)
    assert errors_of(page) == ["row-2", "row-3"]
    assert "trong tương lai" in text
    assert "Sẽ hỏi sau khi sửa tệp" in text
    assert f'href="/people/{person}"' in page
    assert 'name="answer-0"' not in page  # what is decided on a faulty file would be lost
    assert "Chưa đối chiếu hết với cán bộ, đơn vị đang có" in text
    assert "Thêm mới 0 Có thay đổi 0 Không thay đổi 0 Cần quyết định 1 Có lỗi 2" in text


def test_sentences_do_not_repeat_the_file_and_near_nothing_is_no_list(client: FlaskClient) -> None:
    rows = [director("Cao\nThu Anh", Vai_trò="Sếp") for _ in range(2)]
    number = location(upload(client, csv_bytes(*rows), "loi.csv"))
    text = plain(shown(client, f"/imports/{number}"))
    assert "Trang “loi.csv”" not in text
    assert "loi.csv!" not in text
    assert "Dòng 2, cột I (Vai trò): “Sếp” không có trong danh mục Vai trò." in text
    assert "Kế toán trưởng" not in text  # all the other roles
    assert "⟨U+000A⟩" not in text
    assert "Cao Thu Anh" in text


def test_a_right_file_shows_its_rows_and_no_list_of_errors(client: FlaskClient) -> None:
    number = location(upload(client, csv_bytes(director(), director())))
    page = shown(client, f"/imports/{number}")
    assert "Đang hiện 2/2 dòng" in plain(page)
    assert '<option value="all" selected' in page
    assert "Danh sách lỗi (.xlsx)" not in page
    assert "Không có dòng nào cần chú ý" in plain(
        shown(client, f"/imports/{number}?show=attention")
    )


def test_a_warning_is_not_framed_as_an_error(client: FlaskClient) -> None:
    name, unit = fresh("Lò B"), fresh("Ban")
    add_unit(client, unit)
    rows = (director(name, unit=unit), director(name, unit=unit))
    page = shown(client, f"/imports/{location(upload(client, csv_bytes(*rows)))}")
    assert "có thể trùng với mã" in page
    assert "is-bad" not in page
    assert "Cảnh báo và lưu ý (.xlsx)" in page


def test_nothing_chosen_is_no_decision(client: FlaskClient) -> None:
    name = fresh("Cao Thu A")
    add_person(client, name, born="30/11/1970")
    code = fresh("CB")
    number = location(upload(client, csv_bytes(director(f"{name}", code))))
    page = sent(client, f"/imports/{number}/decide", 422, **{"code-0": code})
    assert errors_of(page) == ["question-0"]
    assert "Chưa chọn câu trả lời nào" in page
    assert "Đã ghi quyết định" not in plain(page)


def test_the_link_to_a_record_bears_the_name_of_that_record(client: FlaskClient) -> None:
    there, code = fresh("Cao Thu Anh"), fresh("CB")
    add_person(client, there, born="30/11/1970", key=code)
    page = shown(
        client, f"/imports/{location(upload(client, csv_bytes(director('Cao E', code))))}"
    )
    assert f"Mở hồ sơ của {there}" in page
    assert "Mở hồ sơ của Cao E" not in page


def test_a_faulty_file_is_not_said_to_wait(client: FlaskClient) -> None:
    mark = fresh("sai")
    upload(client, csv_bytes(director(Vai_trò="Sếp")), f"{mark}.csv")
    line = shown(client, "/imports/").partition(mark)[2].partition("</tr>")[0]
    assert "Có lỗi" in line
    assert "Chờ nhập" not in line


def test_the_columns_are_explained_in_the_language_of_the_page(site: Site) -> None:
    browser = site.browser(AccountRole.TENANT_ADMIN)
    assert "Họ, chữ đệm và tên, có dấu" in shown(browser, "/imports/new")
    browser.get("/lang/en", follow_redirects=True)
    page = shown(browser, "/imports/new")
    columns = plain(page.partition('id="h-columns"')[2])
    assert "Family, middle and given name" in columns
    assert "Họ, chữ đệm và tên" not in columns
