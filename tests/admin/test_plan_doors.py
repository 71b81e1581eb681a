"""Who may do what on the pages of the plan, and what comes of hostile input."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.pages import faults
from tests.admin.plan_desk import (
    ROW,
    VENUES,
    address,
    draft,
    form_of,
    send,
    stored,
    text,
)
from tests.admin.test_home import changed
from tests.admin.world import OUR_ROW, POISON, THEIR_ROW

from tinnhiem_core.model.tenancy import AccountRole

READERS = (AccountRole.STAFF, AccountRole.AUDITOR, AccountRole.OBSERVER)
FORCE = "update plan_version set state = 'in_force' where tenant_id = :tenant"
BACK = "update plan_version set state = 'draft' where tenant_id = :tenant"
READING = ("edit", "findings", "difference", "history", "papers")
ROW_PAGE = {"table": "title_rows", "row": ROW}
WRITING = ("row", "new", "remove", "move", "reasons", "submit", "approve", "return", "discard")


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.mark.parametrize("role", READERS)
def test_readers_see_the_plan_as_text_and_change_nothing(site: Site, role: AccountRole) -> None:
    with changed(site, FORCE, BACK):
        _reads_and_changes_nothing(site, role)


def _reads_and_changes_nothing(site: Site, role: AccountRole) -> None:
    before = stored(site).view
    reader = site.browser(role)
    for page in ("/plan/", *(address(OUR_ROW, one) for one in READING)):
        shown = reader.get(page)
        assert shown.status_code == 200, page
        assert 'method="post" action="/plan' not in text(shown), page
    row = text(reader.get(address(OUR_ROW, "row", **ROW_PAGE)))
    assert "<textarea" not in row
    for page in WRITING:
        sent = reader.post(address(OUR_ROW, page, **ROW_PAGE), data={"revision": before.revision})
        assert sent.status_code == 403, page
    assert reader.post("/plan/start", data={"source": "plugin"}).status_code == 403
    assert reader.get("/plan/import").status_code == 403
    assert stored(site).view == before


@pytest.mark.parametrize("role", [AccountRole.CLERK, AccountRole.PLATFORM_ADMIN])
def test_others_do_not_see_it(site: Site, role: AccountRole) -> None:
    visitor = site.browser(role)
    for page in ("/plan/", *(address(OUR_ROW, one) for one in READING)):
        assert visitor.get(page).status_code == 403, page


def test_versions_of_another_tenant_are_not_found(first: FlaskClient) -> None:
    pages = [address(THEIR_ROW, one) for one in (*READING, "export", "preview/plan")]
    pages += [address(THEIR_ROW, "row", **ROW_PAGE), address(THEIR_ROW, "new", **ROW_PAGE)]
    pages.append(address(OUR_ROW, "difference", **{"with": str(THEIR_ROW)}))
    for page in pages:
        answer = first.get(page)
        assert answer.status_code == 404, page
        assert POISON not in text(answer)
    for page in WRITING:
        sent = first.post(address(THEIR_ROW, page, **ROW_PAGE), data={"revision": "1"})
        assert sent.status_code == 404, page
    assert first.post("/plan/start", data={"source": THEIR_ROW}).status_code in {404, 422}


STRANGE = (
    "x",
    "title_rows/",
    f"title_rows/{ROW}",
    f"title_rows/{ROW}/nothing",
    "title_rows/~/venues",
    "../../etc",
    "documents/x/y",
    "settings//x",
    "'; drop table plan_version; --",
    "\u202e",
    "\x00",
    "a" * 5000,
)


@pytest.mark.parametrize("name", STRANGE)
def test_unknown_tables_and_rows_are_not_found(site: Site, first: FlaskClient, name: str) -> None:
    version = draft(site)
    revision = stored(site, version).view.revision
    assert first.get(address(version, "edit", table=name)).status_code == 404
    assert first.get(address(version, "new", table=name)).status_code == 404
    for page in (
        address(version, "row", table=name, row=""),
        address(version, "row", table="panels", row=name),
    ):
        assert first.get(page).status_code == 404
        assert first.post(page, data={"revision": revision}).status_code == 404
    for page in ("remove", "move"):
        there = address(version, page, table=name, row=name)
        assert first.post(there, data={"revision": revision}).status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", "a\x00b"),
        ("text", "a\u202eb"),
        ("number", "\x1b[2J"),
        ("citation__document", "no such paper"),
        ("nothing", "x"),
        ("key", "x" * 99),
        ("__class__", "x"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_field(
    site: Site, first: FlaskClient, field: str, value: str
) -> None:
    version = draft(site)
    before = stored(site, version).plan
    page = address(version, "row", table="title_rows", row=ROW)
    answer = send(first, page, **{field: value})
    assert answer.status_code in {422, 303}
    assert stored(site, version).plan == before


@pytest.mark.parametrize("revision", ["", "-1", "0", "9" * 30, "x", "1.5"])
def test_a_wrong_save_number_is_a_conflict_on_every_form(
    site: Site, first: FlaskClient, revision: str
) -> None:
    version = draft(site)
    before = stored(site, version).view
    page = address(version, "row", table="title_rows", row=ROW)
    sent = form_of(first, page)
    sent["revision"] = revision
    assert first.post(page, data=sent).status_code == 409
    for page in ("reasons", "submit", "approve", "return", "discard"):
        data = {"revision": revision, "code": "C.308", "text": "x", "reason": "x"}
        assert first.post(address(version, page), data=data).status_code == 409, page
    assert stored(site, version).view == before


def test_forms_without_anything_in_them_are_refused(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    before = stored(site, version).view
    for page in WRITING:
        assert first.post(address(version, page)).status_code in {404, 409}, page
        assert first.post(address(version, page, **ROW_PAGE)).status_code == 409, page
    nothing = first.post("/plan/import")
    assert nothing.status_code == 422
    assert "Chọn tệp JSON" in text(nothing)
    assert first.post("/plan/start", data={"source": "\x00"}).status_code in {404, 422}
    assert stored(site, version).view == before


def test_ten_megabytes_are_refused_and_nothing_is_kept(site: Site, first: FlaskClient) -> None:
    version = draft(site)
    before = stored(site, version).view
    page = address(version, "row", table="title_rows", row=ROW)
    assert send(first, page, text="a" * 10_000_000).status_code in {413, 422}
    assert first.post("/plan/import", data={"text": "[" * 10_000_000}).status_code in {413, 422}
    assert stored(site, version).view == before


def test_strange_papers_and_pages_are_not_found(first: FlaskClient) -> None:
    for page in ("preview/x", "preview/%00", "preview/x/open", "nothing"):
        assert first.get(address(OUR_ROW, page)).status_code == 404
    for asked in ("x", "-1", "1.5", "9" * 18, "9" * 40, "\x00"):
        page = address(OUR_ROW, "difference", **{"with": asked})
        assert first.get(page).status_code == 404, asked
    for number in ("-5", "x", "9" * 30):
        page = address(OUR_ROW, "history", page=number)
        assert first.get(page).status_code == 200


PAGES = (
    "/plan/",
    "/plan/import",
    address(OUR_ROW, "edit"),
    address(OUR_ROW, "edit", only="1", **{"with": "in_force"}),
    address(OUR_ROW, "edit", table="general"),
    address(OUR_ROW, "edit", table="sections"),
    address(OUR_ROW, "edit", table=VENUES),
    address(OUR_ROW, "row", **ROW_PAGE),
    address(OUR_ROW, "row", table="deadlines", row="dossier_council"),
    address(OUR_ROW, "row", table="settings", row=""),
    address(OUR_ROW, "new", table="observers"),
    address(OUR_ROW, "findings"),
    address(OUR_ROW, "difference"),
    address(OUR_ROW, "history"),
    address(OUR_ROW, "papers"),
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_pages_are_sound_in_both_languages(
    site: Site, first: FlaskClient, page: str, language: str
) -> None:
    draft(site)
    first.get(f"/lang/{language}")
    shown = first.get(page)
    first.get("/lang/vi")
    assert shown.status_code == 200
    assert faults(shown.get_data(as_text=True)) == []
