"""Each form sent empty, and with mistakes: everything is told, once, by the words of its label.

That the summary follows the order of the fields is looked at on every page (``pages.faults``).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import made, sent, shown
from tests.admin.world import OUR_ROW, OURS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store import door

PLATFORM: Final = AccountRole.PLATFORM_ADMIN
ADMIN: Final = AccountRole.TENANT_ADMIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A form at an address: ``wrong`` are the ids of the fields that must be told."""

    role: AccountRole
    address: str
    wrong: tuple[str, ...]
    typed: dict[str, str] = field(default_factory=dict)


CASES: Final = (
    Case(role=PLATFORM, address="/tenants/new", wrong=("name", "kind")),
    Case(
        role=PLATFORM,
        address="/tenants/new",
        typed={"since": "hôm qua", "parent": "987654", "slug": "Không Được"},
        wrong=("name", "kind", "parent", "since", "slug"),
    ),
    Case(
        role=PLATFORM,
        address=f"/tenants/{OURS}/edit",
        typed={"revision": "1", "since": "31/02/2024", "parent": str(OURS)},
        wrong=("name", "kind", "parent", "since"),
    ),
    Case(
        role=PLATFORM,
        address=f"/tenants/{OURS}/merge",
        typed={"revision": "1"},
        wrong=("into", "until"),
    ),
    Case(
        role=PLATFORM, address=f"/tenants/{OURS}/close", typed={"revision": "1"}, wrong=("until",)
    ),
    Case(role=PLATFORM, address=f"/tenants/{OURS}/invite", wrong=("name",)),
    Case(role=ADMIN, address="/accounts/invite", wrong=("name", "role")),
    Case(
        role=ADMIN,
        address="/accounts/invite",
        typed={"name": "Lò A", "role": "auditor", "since": "02/02/2030", "until": "01/02/2030"},
        wrong=("until",),
    ),
    Case(
        role=ADMIN,
        address="/accounts/invite",
        typed={"name": "Lò A", "role": "auditor", "since": "a", "until": "b"},
        wrong=("since", "until"),
    ),
    Case(role=ADMIN, address="/keys/new", wrong=("name", "role")),
    Case(role=ADMIN, address="/keys/new", typed={"until": "mai"}, wrong=("name", "role", "until")),
    Case(role=ADMIN, address="/profile/password", wrong=("current", "password")),
    Case(
        role=ADMIN,
        address="/profile/password",
        typed={"current": "sai rồi", "password": "12345678901234", "repeat": "khác"},
        wrong=("current", "password", "repeat"),
    ),
    Case(role=ADMIN, address="/people/new", wrong=("name", "key")),
    Case(
        role=ADMIN,
        address="/people/new",
        typed={"born": "x", "post.role": "head", "post.since": "02/02/2020"}
        | {"post.until": "01/02/2020", "post.appointment": "first", "post.service": "on_duty"},
        wrong=("name", "key", "born", "post.unit", "post.title", "post.until"),
    ),
    Case(
        role=ADMIN,
        address=f"/people/{OUR_ROW}/posts/new",
        wrong=("unit", "role", "title", "appointment", "service"),
    ),
    Case(role=ADMIN, address="/units/new", wrong=("name", "kind", "level")),
    Case(
        role=ADMIN,
        address="/units/new",
        typed={"name": "X", "kind": "a", "level": "b", "since": "c", "until": "d"},
        wrong=("kind", "level", "since", "until"),
    ),
)


def told(page: str) -> dict[str, str]:
    """Return what the summary says, by the id of the field."""
    found = re.search(r'<section class="tn-errsum".*?</section>', page, re.DOTALL)
    assert found is not None
    lines = re.findall(r'<li><a href="#([^"]+)">(.*?)</a></li>', found[0])
    assert len(lines) == len(dict(lines)) == found[0].count("<li>"), found[0]
    return {place: html.unescape(sentence) for place, sentence in lines}


def label(page: str, place: str) -> str:
    found = re.search(rf'<label class="tn-label" for="{re.escape(place)}">([^<]+)', page)
    assert found is not None, place
    return html.unescape(found[1]).strip()


def opened(site: Site, case: Case) -> FlaskClient:
    """Return a browser of the role; wrong passwords of earlier cases are forgotten."""
    with site.app.extensions["tinnhiem"].database.work(door.scope()) as session:
        door.prune(session, datetime.now(UTC) + timedelta(hours=1))
    return site.browser(case.role)


@pytest.mark.parametrize("english", [False, True])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.address} {len(case.typed)}")
def test_all_is_told_at_its_field(site: Site, case: Case, *, english: bool) -> None:
    client = opened(site, case)
    client.get("/lang/en" if english else "/lang/vi")
    page = sent(client, case.address, 422, **case.typed)
    said = told(page)
    assert tuple(said) == case.wrong
    for place in case.wrong:
        assert f'id="{place}-error"' in page


NAMED: Final = ("để trống", "chưa nhập", "empty")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.address} {len(case.typed)}")
def test_what_is_missing_is_called_as_its_label(site: Site, case: Case) -> None:
    client = opened(site, case)
    client.get("/lang/vi")
    page = sent(client, case.address, 422, **case.typed)
    for place, sentence in told(page).items():
        if any(word in sentence.partition(".")[0] for word in NAMED):
            assert sentence.startswith(f"{label(page, place)}: "), sentence


def test_the_other_day_is_called_as_its_label(site: Site) -> None:
    client = site.browser(ADMIN)
    client.get("/lang/vi")
    typed = {"name": "X", "since": "02/02/2020", "until": "01/02/2020"}
    page = sent(client, "/units/new", 422, **typed)
    first, last = label(page, "since"), label(page, "until")
    assert f"{last} (01/02/2020) trước {first} (02/02/2020)" in told(page)["until"]


def test_a_taken_name_is_told_with_the_rest(site: Site) -> None:
    site.account(ADMIN)
    client = site.browser(PLATFORM)
    slip = made(client, f"/tenants/{OURS}/invite", name="Lê Thị Mới")
    found = re.search(r"/join/[\w-]{40,}", slip)
    assert found is not None
    visitor = site.app.test_client()
    typed = {"username": "Test.Tenant_Admin", "password": "", "repeat": "x"}
    assert tuple(told(sent(visitor, found[0], 422, **typed))) == (
        *("username", "password", "repeat"),
    )
    odd = told(sent(visitor, found[0], 422, username="Nguyễn Mời"))
    assert "“Nguyễn Mời”" in odd["username"]
    assert odd["password"].startswith("Mật khẩu mới: để trống")


def test_a_code_is_taken_from_the_name_or_asked_for(site: Site) -> None:
    client = site.browser(PLATFORM)
    page = sent(client, "/tenants/new", 422, name="2025", kind="province", slug="  ")
    assert "Không lấy được mã đơn vị từ tên" in told(page)["slug"]
    made = client.post("/tenants/new", data={"name": "3 Tháng 2 (quận)", "kind": "district"})
    assert made.status_code == 303
    assert "thang_2_quan" in shown(client, made.location)
