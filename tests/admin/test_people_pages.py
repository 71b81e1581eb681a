"""The pages of people and posts: who may, what is refused and where it is told, whose it is."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, sent, shown, statements
from tests.admin.people_desk import POST, act, add_person, add_unit, fresh, revision, staff
from tests.admin.world import OUR_ROW, POISON, THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole

SEEING = {AccountRole.TENANT_ADMIN, AccountRole.STAFF, AccountRole.AUDITOR}
CHANGING = SEEING - {AccountRole.AUDITOR}
READ = ("/people/", f"/people/{OUR_ROW}")
WRITE = (
    "/people/new",
    f"/people/{OUR_ROW}/edit",
    f"/people/{OUR_ROW}/retirement",
    f"/people/{OUR_ROW}/delete",
    f"/people/{OUR_ROW}/posts/new",
    f"/people/{OUR_ROW}/posts/{OUR_ROW}/edit",
    f"/people/{OUR_ROW}/posts/{OUR_ROW}/end",
    f"/people/{OUR_ROW}/posts/{OUR_ROW}/remove",
)


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


def test_who_only_sees_finds_no_button_that_changes(site: Site) -> None:
    browser = site.browser(AccountRole.AUDITOR)
    for address in READ:
        assert not re.search(r'href="[^"]*/(edit|new|delete|remove)"', shown(browser, address))


@pytest.mark.parametrize("address", [*READ[1:], *WRITE[1:]])
def test_what_belongs_to_another_tenant_is_not_there(client: FlaskClient, address: str) -> None:
    theirs = address.replace(str(OUR_ROW), str(THEIR_ROW))
    assert POISON not in shown(client, theirs, 404)
    if address in WRITE:
        assert POISON not in sent(client, theirs, 404, revision="1", until="01/01/2023", **POST)


def test_a_post_of_somebody_else_is_not_under_this_person(client: FlaskClient) -> None:
    other = add_person(client)
    shown(client, f"/people/{other}/posts/{OUR_ROW}/edit", 404)


def test_another_tenants_unit_can_not_be_picked(client: FlaskClient) -> None:
    values = {f"post.{name}": value for name, value in POST.items()}
    page = sent(
        client,
        "/people/new",
        422,
        name="Lò Văn A",
        key=fresh("CB"),
        **values,
        **{"post.unit": str(THEIR_ROW)},
    )
    assert errors_of(page) == ["post.unit"]
    assert POISON not in page
    shown(client, f"/people/?unit={THEIR_ROW}", 404)


def test_namesakes_of_another_tenant_are_no_duplicates(client: FlaskClient) -> None:
    add_person(client, f"{POISON} person.name", born="01/01/1980")


def test_all_errors_stand_at_their_fields_and_what_was_typed_stays(client: FlaskClient) -> None:
    page = sent(
        client,
        "/people/new",
        422,
        **{
            "name": "",
            "key": "",
            "born": "31/02/1975",
            "post.title": "Giám đốc <b>",
            "post.since": "x",
        },
    )
    assert {"name", "key", "born", "post.unit", "post.role", "post.since"} <= set(errors_of(page))
    assert 'value="31/02/1975"' in page
    assert "Giám đốc &lt;b&gt;" in page


def test_the_summary_calls_a_field_as_its_label_does(client: FlaskClient) -> None:
    page = sent(client, "/people/new", 422, name="", key=fresh("CB"))
    assert "Họ và tên: để trống." in page
    assert "Tên: để trống." not in page


@pytest.mark.parametrize("signs", ["%25", "_", "-", "=", "%F0%9F%98%80"])
def test_signs_alone_find_nobody(client: FlaskClient, signs: str) -> None:
    add_person(client)
    assert f"/people/{OUR_ROW}" not in shown(client, f"/people/?q={signs}")
    assert f'href="/units/{OUR_ROW}"' not in shown(client, f"/units/?q={signs}")


def test_a_person_is_added_with_a_first_post_and_found_without_diacritics(
    client: FlaskClient,
) -> None:
    unit = add_unit(client)
    person = add_person(client, "Quàng Thị Điệp", unit, born="20/09/1975")
    page = shown(client, "/people/?q=quang+diep")
    assert f"/people/{person}" in page
    assert "Phó Giám đốc" in page
    assert f"/people/{OUR_ROW}" not in page
    assert f"/people/{person}" in shown(client, f"/people/?unit={unit}&role=deputy&day=01/01/2024")
    assert f"/people/{person}" not in shown(client, f"/people/?unit={unit}&role=head")


def test_a_likely_duplicate_is_shown_with_its_record_and_passes_when_confirmed(
    client: FlaskClient,
) -> None:
    person = add_person(client, "Cà Thị Íu", born="11/10/1971")
    twin = {"name": "Ca Thi Iu", "key": fresh("CB"), "born": "11/10/1971"}
    page = sent(client, "/people/new", 422, **twin)
    assert f'href="/people/{person}"' in page
    assert 'name="despite"' in page
    assert add_person(client, "Ca Thi Iu", born="11/10/1971", despite="1") != person


def test_a_day_that_can_not_be_read_is_told_and_narrows_nothing(client: FlaskClient) -> None:
    page = shown(client, "/people/?day=31/02/2023", 422)
    assert errors_of(page) == ["day"]
    assert f"/people/{OUR_ROW}" in page
    page = shown(client, "/people/?role=emperor&day=mai", 422)
    assert errors_of(page) == ["role", "day"]
    assert f"/people/{OUR_ROW}" in page


def test_the_list_is_sorted_both_ways_and_paged(client: FlaskClient) -> None:
    for order in ("name", "-name", "code", "-code", "born", "-born"):
        page = shown(client, f"/people/?order={order}")
        assert f'aria-sort="{"descending" if order[0] == "-" else "ascending"}"' in page
    assert "aria-sort" in shown(client, "/people/?order=secret&page=99999999999999999999999")


def test_of_two_editors_the_second_is_told_and_keeps_what_was_typed(client: FlaskClient) -> None:
    person = add_person(client, "Sùng Văn Páo")
    address = f"/people/{person}/edit"
    opened, key = revision(client, address), fresh("CB")
    assert act(client, address, name="Sùng Văn Pao", key=key).status_code == 303
    page = sent(client, address, 409, revision=opened, name="Sùng A Páo", key=key)
    assert 'value="Sùng A Páo"' in page
    assert "Tài khoản tenant_admin" in page  # who saved meanwhile
    assert "Sùng Văn Pao" in page.partition("<form class=")[0]  # and what stands now
    assert "Sùng Văn Pao" in shown(client, f"/people/{person}")
    again = re.search(r'name="revision" value="(\d+)"', page)
    assert again is not None
    assert (
        client.post(
            address, data={"revision": again[1], "name": "Sùng A Páo", "key": key}
        ).status_code
        == 303
    )


def test_a_post_is_given_corrected_ended_and_removed(client: FlaskClient) -> None:
    unit = add_unit(client)
    person = add_person(client)
    added = client.post(f"/people/{person}/posts/new", data=POST | {"unit": str(unit)})
    assert added.status_code == 303
    found = re.search(rf"/people/{person}/posts/(\d+)/edit", shown(client, f"/people/{person}"))
    assert found is not None
    post = f"/people/{person}/posts/{found[1]}"
    assert (
        act(client, f"{post}/edit", **POST | {"unit": str(unit), "title": "Giám đốc"}).status_code
        == 303
    )
    assert errors_of(act(client, f"{post}/end", until="").text) == ["until"]
    assert act(client, f"{post}/end", until="30/06/2023").status_code == 303
    page = shown(client, f"/people/{person}")
    assert "Chức vụ đã thôi giữ" in page
    assert "Phó Giám đốc → Giám đốc" in page  # the history in words
    assert act(client, f"{post}/remove").status_code == 303
    assert act(client, f"/people/{person}/delete").status_code == 303
    shown(client, f"/people/{person}", 404)


def test_the_end_of_a_post_is_told_in_the_words_of_its_pages(client: FlaskClient) -> None:
    person = add_person(client)
    form = POST | {"unit": str(add_unit(client)), "since": "01/07/2021"}
    assert client.post(f"/people/{person}/posts/new", data=form).status_code == 303
    found = re.search(rf"/people/{person}/posts/(\d+)/edit", shown(client, f"/people/{person}"))
    assert found is not None
    early = act(client, f"/people/{person}/posts/{found[1]}/end", until="01/01/2020").text
    assert "Ngày bắt đầu" in early
    assert "Từ ngày" not in early


def test_the_history_names_units(site: Site, client: FlaskClient) -> None:
    old, new = add_unit(client, fresh("Sở cũ")), add_unit(client, name := fresh("Sở mới"))
    person = add_person(client, unit=old)
    found = re.search(rf"/people/{person}/posts/(\d+)/edit", shown(client, f"/people/{person}"))
    assert found is not None
    address = f"/people/{person}/posts/{found[1]}/edit"
    assert act(client, address, **POST | {"unit": str(new)}).status_code == 303
    assert re.search(rf"Sở cũ \d+ → {name}", page := shown(client, f"/people/{person}"))
    assert f"{old} → {new}" not in page
    assert act(client, f"/units/{old}/delete").status_code == 303
    with statements(site) as seen:
        page = shown(client, f"/people/{person}")
    assert f"{old} → {name}" in page  # nobody knows any more what it was called
    assert len(seen) <= MOST_STATEMENTS


def test_two_who_correct_one_post(client: FlaskClient) -> None:
    address, unit = f"/people/{OUR_ROW}/posts/{OUR_ROW}/edit", str(OUR_ROW)
    opened = revision(client, address)
    assert act(client, address, **POST | {"unit": unit, "title": "Giám đốc A"}).status_code == 303
    page = sent(
        client, address, 409, **POST | {"unit": unit, "title": "Giám đốc B", "revision": opened}
    )
    assert 'value="Giám đốc B"' in page
    assert "Giám đốc A" in page


def test_a_person_with_posts_is_not_deleted_and_the_posts_are_named(client: FlaskClient) -> None:
    person = add_person(client, unit=add_unit(client))
    answer = act(client, f"/people/{person}/delete")
    assert answer.status_code == 422
    assert "1 chức vụ" in answer.text
    assert "Phó Giám đốc" in answer.text


def test_a_notice_of_retirement_is_entered_and_taken_back(client: FlaskClient) -> None:
    person = add_person(client)
    address = f"/people/{person}/retirement"
    assert act(client, address, retirement_notice="01/02/2023").status_code == 303
    assert "Thông báo nghỉ hưu 01/02/2023" in shown(client, f"/people/{person}")
    assert act(client, address, retirement_notice="").status_code == 303


def test_staff_of_a_unit_see_and_change_its_people_alone(site: Site, client: FlaskClient) -> None:
    inside = add_unit(client)
    below, outside = add_unit(client, parent=str(inside)), add_unit(client)
    near = add_person(client, unit=below)
    far = add_person(client, unit=outside)
    browser = staff(site, inside)
    page = shown(browser, "/people/")
    assert f"/people/{near}" in page
    assert f"/people/{far}" not in page
    assert f'value="{outside}"' not in shown(browser, "/people/new")
    shown(browser, f"/people/{far}", 404)
    shown(browser, f"/people/?unit={outside}", 404)
    page = sent(browser, "/people/new", 422, name="Lò Văn B", key=fresh("CB"))
    assert {"post.unit", "post.role", "post.title"} <= set(errors_of(page))
    assert add_person(browser, unit=below)


def test_pages_of_people_ask_little_of_the_database(site: Site, client: FlaskClient) -> None:
    unit = add_unit(client)
    person = add_person(client, unit=unit)
    (found,) = set(
        re.findall(rf"/people/{person}/posts/(\d+)/edit", shown(client, f"/people/{person}"))
    )
    browser = staff(site, unit)
    for address in (
        f"/people/?q=lo&unit={unit}&role=deputy&day=01/01/2024",
        f"/people/{person}",
        "/people/new",
        f"/people/{person}/edit",
        f"/people/{person}/delete",
        f"/people/{person}/posts/new",
        f"/people/{person}/posts/{found}/edit",
    ):
        for who in (client, browser):
            with statements(site) as seen:
                shown(who, address)
            assert len(seen) <= MOST_STATEMENTS, (address, len(seen), seen)


def test_pages_stand_in_english_too(client: FlaskClient) -> None:
    client.get("/lang/en")
    assert "People and posts" in shown(client, "/people/")
    assert "Add a person" in shown(client, "/people/new")
