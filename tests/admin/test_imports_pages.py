"""Lists that come in as files: previewed, decided on, taken in, taken back; hostile ones too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from flask.testing import FlaskClient
from openpyxl import load_workbook
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, sent, shown, statements, whole
from tests.admin.people_desk import add_person, add_unit, fresh, location, staff, upload
from tests.admin.roster_files import apply, director, seal
from tests.admin.world import OUR_ROW, OURS, POISON, THEIR_ROW
from tests.intake.rosters import csv_bytes, row, xlsx_bytes

from tinnhiem_admin.app import MAX_BODY
from tinnhiem_core.intake import archive
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Person, RosterImport

MAY = {AccountRole.TENANT_ADMIN, AccountRole.STAFF}
DOORS = ("apply", "decide", "discard", "undo")
BAD = csv_bytes(
    row(Ngày_sinh="31/02/1970"),
    row(Mã_cán_bộ="CB02", Họ_và_tên=""),
    row(Mã_cán_bộ="CB03", Họ_và_tên="Tòng Văn Ún"),
)


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def people(site: Site) -> int:
    """Return how many people our tenant has."""
    database = site.app.extensions["tinnhiem"].database
    with database.reading(Scope(tenant=OURS)) as session:
        return len(session.scalars(select(Person)).all())


@pytest.mark.parametrize("role", AccountRole)
def test_only_those_who_may_import(site: Site, role: AccountRole) -> None:
    browser, code = site.browser(role), 200 if role in MAY else 403
    for address in ("/imports/", "/imports/new"):
        shown(browser, address, code)
    assert browser.get("/imports/template").status_code == code
    if role not in MAY:
        whole(upload(browser, csv_bytes(director())), 403)
        for door in DOORS:
            sent(browser, f"/imports/{OUR_ROW}/{door}", 403)


def test_another_tenants_import_is_not_there(client: FlaskClient) -> None:
    for address in ("", "/undo", "/errors"):
        assert POISON not in shown(client, f"/imports/{THEIR_ROW}{address}", 404)
    for door in DOORS:
        assert POISON not in sent(client, f"/imports/{THEIR_ROW}/{door}", 404, seal="x")
    assert POISON not in shown(client, "/imports/")


def test_all_errors_are_listed_lead_to_their_rows_and_nothing_is_written(
    site: Site, client: FlaskClient
) -> None:
    before = people(site)
    number = location(upload(client, BAD))
    page = shown(client, f"/imports/{number}")
    assert set(errors_of(page)) == {"cell-2-born", "cell-3-name"}
    assert 'id="row-2"' in page
    assert 'id="row-4"' not in page  # nothing is wrong with it
    assert 'id="row-4"' in shown(client, f"/imports/{number}?show=all")
    assert re.search(r'aria-disabled="true" aria-describedby="why-not"', page)
    assert 'id="why-not"' in page
    assert errors_of(apply(client, number, 422))
    assert people(site) == before


def test_the_list_of_errors_is_a_workbook(client: FlaskClient) -> None:
    number = location(upload(client, BAD))
    answer = client.get(f"/imports/{number}/errors")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    cells = [
        one for line in load_workbook(BytesIO(answer.data)).worksheets[0].values for one in line
    ]
    assert any("31/02/1970" in str(one) for one in cells)


def test_the_template_comes_back_as_it_went(client: FlaskClient) -> None:
    answer = client.get("/imports/template")
    assert load_workbook(BytesIO(answer.data)).sheetnames


def test_a_file_is_applied_undone_and_both_are_told(site: Site, client: FlaskClient) -> None:
    before, name = people(site), fresh("Thào A")
    content = csv_bytes(director(name))
    number = location(upload(client, content))
    apply(client, number)
    assert people(site) == before + 1
    assert name in shown(client, f"/people/?q={name}")
    page = shown(client, f"/imports/{number}")
    assert "Hoàn tác lần nhập" in page
    plain = " ".join(re.sub(r"<[^>]*>", " ", page).split())
    assert "Cán bộ 1 thêm mới; sửa 0 " in plain
    apply_again = sent(client, f"/imports/{number}/apply", 409, seal="x")
    assert errors_of(apply_again) == [""]
    again = location(upload(client, content))
    assert "đã được nhập" in shown(client, f"/imports/{again}")  # this very file, with its number
    sent(client, f"/imports/{again}/discard", 303)
    shown(client, f"/imports/{number}/undo")
    sent(client, f"/imports/{number}/undo", 303)
    assert people(site) == before
    assert "Đã hoàn tác" in shown(client, "/imports/")
    sent(client, f"/imports/{number}/undo", 409)


def test_what_was_changed_since_keeps_an_import_from_being_undone(client: FlaskClient) -> None:
    name = fresh("Vàng A")
    number = location(upload(client, csv_bytes(director(name))))
    apply(client, number)
    found = re.search(r'href="/people/(\d+)"', shown(client, f"/people/?q={name}"))
    assert found is not None
    address = f"/people/{found[1]}/retirement"
    sent(client, address, 303, revision="1", retirement_notice="01/02/2023")
    assert name in sent(client, f"/imports/{number}/undo", 422)


def test_the_same_file_twice_is_one_preview(client: FlaskClient) -> None:
    content = csv_bytes(director())
    number = location(upload(client, content))
    assert location(upload(client, content, "ten khac.csv")) == number
    assert "đang chờ nhập" in shown(client, f"/imports/{number}")


def test_people_changed_after_the_preview_ask_for_another_look(client: FlaskClient) -> None:
    unit = fresh("Sở")
    add_unit(client, unit)
    number = location(upload(client, csv_bytes(director(unit=unit))))
    old = seal(shown(client, f"/imports/{number}"))
    location(upload(client, csv_bytes(other := director(unit=unit))))
    listed = re.findall(r'href="/imports/(\d+)"', shown(client, "/imports/"))
    apply(client, int(listed[0]))
    code = 409 if seal(shown(client, f"/imports/{number}")) != old else 303
    sent(client, f"/imports/{number}/apply", code, seal=old)
    assert other


@pytest.fixture
def asked(client: FlaskClient) -> Iterator[tuple[int, int, str]]:
    """A waiting file with one likely duplicate: its number, the person, the name."""
    name = fresh("Hạng A")
    person = add_person(client, name, born="30/11/1970")
    number = location(upload(client, csv_bytes(director(name))))
    yield number, person, name
    client.post(f"/imports/{number}/discard")


def test_a_likely_duplicate_is_decided_before_anything_is_written(
    client: FlaskClient, asked: tuple[int, int, str]
) -> None:
    number, person, _name = asked
    page = shown(client, f"/imports/{number}")
    assert f'value="same:{person}"' in page
    assert f'href="/people/{person}"' in page
    assert 'id="why-not"' in page
    apply(client, number, 422)
    code = re.search(r'name="code-0" value="([^"]+)"', page)
    assert code is not None
    wrong = {"code-0": code[1], "answer-0": f"same:{THEIR_ROW}"}
    assert POISON not in sent(client, f"/imports/{number}/decide", 422, **wrong)
    sent(client, f"/imports/{number}/decide", 303, **wrong | {"answer-0": f"same:{person}"})
    page = shown(client, f"/imports/{number}")
    assert 'id="why-not"' not in page
    assert "aria-disabled" not in page
    apply(client, number)


def test_namesakes_of_another_tenant_raise_no_question(client: FlaskClient) -> None:
    content = csv_bytes(director(f"{POISON} person.name", Ngày_sinh="01/01/1980"))
    page = shown(client, f"/imports/{location(upload(client, content))}")
    assert str(THEIR_ROW) not in page
    assert 'name="code-0"' not in page


def _packed(**parts: bytes) -> bytes:
    stream = BytesIO()
    with (
        ZipFile(BytesIO(xlsx_bytes(director()))) as book,
        ZipFile(stream, "w", ZIP_DEFLATED) as new,
    ):
        for name in book.namelist():
            new.writestr(name, book.read(name))
        for name, content in parts.items():
            new.writestr(f"xl/{name}.bin", content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "rong.xlsx"),
        (b"%PDF-1.7\n", "la.pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "cu.xls"),
        (b"<html><script>alert(1)</script></html>", "trang.xlsx"),
        (b"Ghi chu\nkhong co danh sach\n", "../../etc/<b>khac.csv"),
        (_packed(vbaProject=b"\xd0\xcf\x11\xe0"), "macro.xlsm"),
        (_packed(bom=b"\0" * (archive.MAX_UNPACKED + 1)), "bom.xlsx"),
        (b"PK\x03\x04" + b"\xff" * 200, "hong.xlsx"),
    ],
    ids=["empty", "pdf", "xls", "html", "no list", "macro", "bomb", "damaged"],
)
def test_a_file_that_is_no_list_is_refused_with_its_reason_and_not_kept(
    site: Site, client: FlaskClient, content: bytes, name: str
) -> None:
    database = site.app.extensions["tinnhiem"].database
    with database.reading(Scope(tenant=OURS)) as session:
        before = len(session.scalars(select(RosterImport.id)).all())
    page = whole(upload(client, content, name), 422)
    assert errors_of(page) == [""]
    assert "<script>alert" not in page
    assert "<b>khac" not in page
    with database.reading(Scope(tenant=OURS)) as session:
        assert len(session.scalars(select(RosterImport.id)).all()) == before


def test_no_file_chosen_is_told_at_the_field(client: FlaskClient) -> None:
    assert errors_of(sent(client, "/imports/new", 422)) == ["file"]


def test_a_formula_is_an_error_and_never_computed(client: FlaskClient) -> None:
    content = xlsx_bytes(director('=HYPERLINK("http://x")'))
    page = shown(client, f"/imports/{location(upload(client, content, 'a.xlsx'))}")
    assert errors_of(page) == ["cell-2-name"]
    assert "công thức" in page


def test_25_mb_are_too_much(client: FlaskClient) -> None:
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    body = head + b"x" * (MAX_BODY + 5 * 1024 * 1024) + b"\r\n--x--\r\n"
    kind = "multipart/form-data; boundary=x"
    whole(client.post("/imports/new", data=body, content_type=kind), 413)


def test_staff_of_a_unit_see_their_own_files_and_bring_only_their_units(
    site: Site, client: FlaskClient
) -> None:
    name = fresh("Sở")
    browser = staff(site, add_unit(client, name))
    foreign = location(upload(client, csv_bytes(director())))
    shown(browser, f"/imports/{foreign}", 404)
    beyond = location(upload(browser, csv_bytes(director())))
    assert errors_of(shown(browser, f"/imports/{beyond}"))
    inside = location(upload(browser, csv_bytes(director(unit=name))))
    apply(browser, inside)


def test_pages_of_imports_ask_little_of_the_database(site: Site, client: FlaskClient) -> None:
    waiting = location(upload(client, csv_bytes(*(director(unit="Sở X") for _ in range(30)))))
    for address in (
        "/imports/",
        "/imports/new",
        f"/imports/{waiting}",
        f"/imports/{waiting}?show=all",
    ):
        with statements(site) as seen:
            shown(client, address)
        assert len(seen) <= MOST_STATEMENTS, (address, len(seen), seen)


def test_a_preview_of_many_rows_is_paged_and_searched(client: FlaskClient) -> None:
    rows = [director(f"Người thứ {n}", unit="Sở Y") for n in range(120)]
    rows.append(director("Điêu Chính Xác", unit="Sở Y"))
    number = location(upload(client, csv_bytes(*rows)))
    page = shown(client, f"/imports/{number}?show=new")
    assert page.count('<tr id="row-') == 100
    assert "show=new" in page.partition("tn-pager")[2]
    assert shown(client, f"/imports/{number}?show=all&q=dieu+chinh").count('<tr id="row-') == 1
