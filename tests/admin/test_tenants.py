"""The tree of tenants, for the administrator of the platform alone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import count

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import shown
from tests.admin.world import OURS, PLATFORM, POISON, THEIRS
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts import joining
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.services.work import VIETNAM

NUMBERS = count(1)
PAGES = (
    "/tenants/",
    "/tenants/new",
    *(
        f"/tenants/{OURS}{more}"
        for more in (
            "",
            "/edit",
            "/close",
            "/merge",
            "/invite",
        )
    ),
)
OTHERS = grantable(TenantKind.PROVINCE)


@pytest.fixture
def browser(site: Site) -> FlaskClient:
    return site.browser(AccountRole.PLATFORM_ADMIN)


def create(browser: FlaskClient, **more: str) -> tuple[int, str]:
    """Create a tenant through the form; return its number and name."""
    name = f"Tỉnh Thử {next(NUMBERS)}"
    values = {"name": name, "kind": "province", "parent": str(PLATFORM), "since": "01/07/2021"}
    answer = browser.post("/tenants/new", data=values | more)
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return int(answer.location.rpartition("/")[2]), name


def words(answer: TestResponse) -> str:
    return answer.get_data(as_text=True)


def act(browser: FlaskClient, number: int, job: str, /, **values: str) -> TestResponse:
    """Send a form on a tenant with the revision that its page shows."""
    shown = words(browser.get(f"/tenants/{number}/{job}"))
    revision = re.search(r'name="revision" value="(\d+)"', shown)
    assert revision is not None
    return browser.post(f"/tenants/{number}/{job}", data={"revision": revision[1], **values})


@pytest.mark.parametrize("path", PAGES)
def test_the_platform_opens_every_page(browser: FlaskClient, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 200
    assert words(answer).count("<h1") == 1


@pytest.mark.parametrize("role", OTHERS)
@pytest.mark.parametrize("path", PAGES)
def test_nobody_else_opens_any(site: Site, role: AccountRole, path: str) -> None:
    refused = site.browser(role)
    assert refused.get(path).status_code == 403
    assert "/tenants/" not in words(refused.get("/"))


def test_a_name_is_found_without_its_marks(browser: FlaskClient) -> None:
    _number, name = create(browser)
    shown = words(browser.get("/tenants/", query_string={"q": name.replace("ỉ", "i").lower()}))
    assert name in shown
    assert "1 đơn vị" in shown
    assert "Không tìm thấy đơn vị nào" in words(browser.get("/tenants/?q=khongcodau"))


def test_a_locality_gives_what_was_left_empty(browser: FlaskClient) -> None:
    values = {
        "locality": "nam_dinh",
        "name": "",
        "kind": "",
        "parent": "",
        "since": "",
        "slug": "",
    }
    answer = browser.post("/tenants/new", data=values, follow_redirects=True)
    shown = words(answer)
    assert "Tỉnh Nam Định" in shown
    assert "nam_dinh" in shown
    assert "mời quản trị viên đầu tiên" in shown
    assert "Mời quản trị viên" in shown


def test_every_error_stands_at_its_field_and_in_the_summary(browser: FlaskClient) -> None:
    values = {"name": "", "kind": "", "parent": "987654", "slug": "Không Được", "since": ""}
    answer = browser.post("/tenants/new", data=values)
    shown = words(answer)
    assert answer.status_code == 422
    assert "4 lỗi" in shown
    for field in ("name", "kind", "parent", "slug"):
        assert f'href="#{field}"' in shown
        assert f'id="{field}-error"' in shown
    assert 'value="Không Được"' in shown


def test_a_day_that_is_none_is_told(browser: FlaskClient) -> None:
    values = {"name": "X", "kind": "province", "parent": "", "slug": "", "since": "31/02/2024"}
    answer = browser.post("/tenants/new", data=values)
    assert answer.status_code == 422
    assert 'id="since-error"' in words(answer)
    assert 'value="31/02/2024"' in words(answer)


def test_an_edit_is_saved(browser: FlaskClient) -> None:
    number, _name = create(browser)
    changed = {"name": "Tên Mới", "kind": "district", "parent": str(PLATFORM), "since": ""}
    assert act(browser, number, "edit", **changed).status_code == 303
    shown = words(browser.get(f"/tenants/{number}"))
    assert "Tên Mới" in shown
    assert "Cấp huyện" in shown


def test_a_closed_tenant_is_only_read(browser: FlaskClient) -> None:
    number, _name = create(browser)
    assert act(browser, number, "close", until="02/01/2024").status_code == 303
    shown = words(browser.get(f"/tenants/{number}"))
    assert "Đã ngừng hoạt động sau ngày 02/01/2024" in shown
    assert f"/tenants/{number}/edit" not in shown
    assert f'href="/tenants/{number}"' not in words(browser.get("/tenants/"))
    assert f'href="/tenants/{number}"' in words(browser.get("/tenants/?closed=1"))


@pytest.mark.parametrize("job", ["edit", "close", "merge", "invite"])
def test_no_form_on_a_closed_tenant_opens(browser: FlaskClient, job: str) -> None:
    number, name = create(browser)
    assert act(browser, number, "close", until="02/01/2024").status_code == 303
    page = shown(browser, f"/tenants/{number}/{job}", 403)
    assert "tn-locked" in page
    assert f"{name} đã ngừng hoạt động sau ngày 02/01/2024" in page
    assert "<form" not in page.partition("<main")[2].partition("</main>")[0]


@pytest.mark.parametrize("job", ["close", "merge"])
def test_what_is_unfinished_is_told_before_the_end(browser: FlaskClient, job: str) -> None:
    number, _name = create(browser)
    page = shown(browser, f"/tenants/{number}/{job}")
    assert "Không còn việc dở dang" in page
    below, name = create(browser, parent=str(number))
    assert words(browser.post(f"/tenants/{number}/invite", data={"name": "Lê Thị Mời"}))
    page = shown(browser, f"/tenants/{number}/{job}")
    assert "Việc chưa hoàn thành" in page
    assert "<dt>Lời mời đang chờ</dt><dd>1</dd>" in page
    assert f'<a href="/tenants/{below}">{name}</a>' in page
    assert page.index("Việc chưa hoàn thành") < page.index("<form class")


@pytest.mark.parametrize("job", ["close", "merge"])
def test_the_figures_of_a_tenant_tell_no_word_of_it(browser: FlaskClient, job: str) -> None:
    page = shown(browser, f"/tenants/{THEIRS}/{job}")
    for label in ("Bản nháp kế hoạch", "Danh sách đã đọc nhưng chưa nhập"):
        assert f"<dt>{label}</dt><dd>1</dd>" in page
    assert "<dt>Lời mời đang chờ</dt><dd>0</dd>" in page  # its maker may invite nobody any more
    assert not re.search(rf"{POISON} (?!tenant\.name)", page)


@pytest.mark.parametrize("until", ["", "hôm qua", "01/01/2020"])
def test_a_last_day_that_cannot_be_is_refused(browser: FlaskClient, until: str) -> None:
    number, _name = create(browser)
    answer = act(browser, number, "close", until=until)
    assert answer.status_code == 422
    assert 'id="until-error"' in words(answer)


def test_a_merged_tenant_says_where_it_went_on(browser: FlaskClient) -> None:
    number, name = create(browser)
    into, receiver = create(browser)
    answer = act(browser, number, "merge", into=str(into), until="30/06/2025")
    assert answer.status_code == 303
    assert receiver in words(browser.get(f"/tenants/{number}"))
    assert name in words(browser.get(f"/tenants/{into}"))


def test_a_planned_end_is_told_on_the_page_and_in_its_form(browser: FlaskClient) -> None:
    number, _name = create(browser)
    last = f"{datetime.now(VIETNAM) + timedelta(days=30):%d/%m/%Y}"
    act(browser, number, "close", until=last)
    page = words(browser.get(f"/tenants/{number}", headers={"Accept-Language": "vi"}))
    assert re.search(f"tn-chip--warn.*{last}", page)
    for job in ("close", "merge"):
        assert f'value="{last}"' in words(browser.get(f"/tenants/{number}/{job}"))


def test_a_receiver_of_a_lower_level_is_marked(browser: FlaskClient) -> None:
    number, _name = create(browser)
    _other, district = create(browser, kind="district")
    page = words(browser.get(f"/tenants/{number}/merge"))
    assert f"{district} (" in page
    assert f"{_name} (" not in page


def test_a_tenant_is_not_merged_into_itself_or_nothing(browser: FlaskClient) -> None:
    number, _name = create(browser)
    for into in (str(number), "", "987654", str(PLATFORM)):
        answer = act(browser, number, "merge", into=into, until="30/06/2025")
        assert answer.status_code == 422
        assert 'id="into-error"' in words(answer)


def test_the_platform_itself_stays(browser: FlaskClient) -> None:
    assert act(browser, PLATFORM, "close", until="30/06/2025").status_code == 422


def test_what_is_not_there_is_not_found(browser: FlaskClient) -> None:
    assert browser.get("/tenants/987654").status_code == 404
    assert browser.post("/tenants/987654/invite", data={"name": "A"}).status_code == 404


def test_a_slip_opens_the_tenant_once_and_stays_out_of_the_log(
    site: Site, browser: FlaskClient
) -> None:
    number, name = create(browser)
    form = {"name": "Đặng Thị Mới"}
    answer = browser.post(f"/tenants/{number}/invite", data=form, follow_redirects=True)
    shown = words(answer)
    link = re.search(r"http://localhost/join/([\w-]{40,})", shown)
    assert answer.status_code == 200
    assert link is not None
    assert name in shown
    platform = site.app.extensions["tinnhiem"]
    offer = joining.offer(platform, link[1])
    assert (offer.tenant, offer.role) == (name, AccountRole.TENANT_ADMIN)
    assert link[1] not in words(browser.get(f"/tenants/{number}"))


def test_a_tenant_with_an_administrator_gets_one_more(site: Site, browser: FlaskClient) -> None:
    site.account(AccountRole.TENANT_ADMIN)
    shown = words(browser.get(f"/tenants/{OURS}"))
    assert "Mời quản trị viên" in shown
    form = {"name": "Lê Thị Hai"}
    answer = browser.post(f"/tenants/{OURS}/invite", data=form, follow_redirects=True)
    assert answer.status_code == 200
    assert "/join/" in words(answer)


@pytest.mark.parametrize("role", [AccountRole.TENANT_ADMIN, AccountRole.CENTRAL_OFFICER])
def test_only_the_platform_invites_into_other_tenants(site: Site, role: AccountRole) -> None:
    browser = site.browser(role)
    assert browser.post(f"/tenants/{OURS}/invite", data={"name": "Kẻ Lạ"}).status_code == 403


def test_a_closed_tenant_gets_no_slip(browser: FlaskClient) -> None:
    number, _name = create(browser)
    yesterday = datetime.now(VIETNAM).date() - timedelta(days=1)
    sent = {"until": f"{yesterday:%d/%m/%Y}", "revision": "1"}
    assert browser.post(f"/tenants/{number}/close", data=sent).status_code == 303
    answer = browser.post(f"/tenants/{number}/invite", data={"name": "Lê Thị Hai"})
    assert answer.status_code == 403
    assert "/join/" not in words(answer)


@pytest.mark.parametrize(
    ("name", "said"),
    [("A" * 301, "dài 301 ký tự, quá 300"), ("Tên\u202egnốc", "U+202E"), ("A\x01", "U+0001")],
)
def test_a_name_too_long_or_with_hidden_characters_is_told_so(
    browser: FlaskClient, name: str, said: str
) -> None:
    form = {"name": name, "kind": "province", "slug": "la"}
    answer = browser.post("/tenants/new", data=form)
    assert answer.status_code == 422
    assert said in words(answer)
    assert "chưa nhập" not in words(answer)


def test_an_invitation_needs_a_name(browser: FlaskClient) -> None:
    number, _name = create(browser)
    answer = browser.post(f"/tenants/{number}/invite", data={"name": "  "})
    assert answer.status_code == 422
    assert 'id="name-error"' in words(answer)
