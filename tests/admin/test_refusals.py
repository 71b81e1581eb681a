"""What an account is refused on a page stands in the log of its tenant, once, without content."""

from __future__ import annotations

import json
import re

import pytest
from flask import Flask
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import newcomer
from tests.admin.world import OUR_ROW, OURS, POISON, THEIR_ROW, THEIRS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import inviting
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import AuditEvent

FORM = {"name": "Nội dung biểu mẫu", "revision": "1"}


def refused(site: Site, account: int, tenant: int = OURS) -> list[tuple[str, str]]:
    """Return (address, what was asked for and answered) of the refusals of an account."""
    asked = select(AuditEvent).where(
        AuditEvent.action == "access.refused", AuditEvent.account_id == account
    )
    with site.app.extensions["tinnhiem"].database.reading(Scope(tenant=tenant)) as session:
        rows = session.scalars(asked.order_by(AuditEvent.number)).all()
        for row in rows:
            assert "biểu mẫu" not in row.details
        return [(row.subject, json.loads(row.details)["wanted"]) for row in rows]


def test_a_foreign_number_and_a_missing_right_are_written_down(site: Site) -> None:
    staff = newcomer(site, AccountRole.STAFF)
    for path in (f"/people/{THEIR_ROW}/edit", f"/units/{THEIR_ROW}/edit", "/accounts/"):
        for _ in range(2):
            assert staff.client.post(path, data=FORM).status_code in {403, 404, 405}, path
        staff.client.get(path)
    found = refused(site, staff.account)
    assert found == [
        (f"/people/{THEIR_ROW}/edit", f"POST /people/{THEIR_ROW}/edit: 404"),
        (f"/people/{THEIR_ROW}/edit", f"GET /people/{THEIR_ROW}/edit: 404"),
        (f"/units/{THEIR_ROW}/edit", f"POST /units/{THEIR_ROW}/edit: 404"),
        (f"/units/{THEIR_ROW}/edit", f"GET /units/{THEIR_ROW}/edit: 404"),
        ("/accounts/", "GET /accounts/: 403"),
    ]
    assert refused(site, staff.account, THEIRS) == []
    page = site.browser(AccountRole.TENANT_ADMIN).get(f"/audit/?account={staff.account}").text
    assert f"POST /people/{THEIR_ROW}/edit: 404" in page
    assert POISON not in page


def test_what_a_service_refuses_is_written_down(site: Site) -> None:
    staff = newcomer(site, AccountRole.STAFF)
    answer = staff.client.post("/sign-in/switch", data={"tenant": THEIRS})
    assert answer.status_code == 403
    assert refused(site, staff.account) == [("/sign-in/switch", "POST /sign-in/switch: 403")]


def test_what_is_mistyped_or_leads_nowhere_is_not(site: Site) -> None:
    staff = newcomer(site, AccountRole.STAFF)
    assert staff.client.post("/profile/contact", data={"name": ""}).status_code == 422
    for path in ("/nowhere", "/static/nowhere.css", f"/people/{2**70}", "/favicon.ico"):
        assert staff.client.get(path).status_code == 404, path
    assert refused(site, staff.account) == []


def test_a_rule_that_a_page_without_a_form_breaks_is(site: Site) -> None:
    person = newcomer(site, AccountRole.STAFF)
    assert person.client.post("/profile/scale", data={"scale": "huge"}).status_code == 422
    assert refused(site, person.account) == [("/profile/scale", "POST /profile/scale: 422")]


def test_the_secret_of_a_link_is_not_written_down(site: Site) -> None:
    platform, person = site.app.extensions["tinnhiem"], newcomer(site, AccountRole.STAFF)
    scope, wish = Scope(tenant=OURS), Wish(role=AccountRole.OBSERVER)
    slip = inviting.invite(platform, scope, "QT", name="Lê Bình", wish=wish)
    assert person.client.get(f"/join/{slip.token}x").status_code == 404
    assert refused(site, person.account) == [("/join/<token>", "GET /join/<token>: 404")]


def test_a_form_without_its_token_is_written_down(site: Site, app: Flask) -> None:
    role = AccountRole.AUDITOR
    client, stranger = app.test_client(), app.test_client()
    site.sign_in(client, role)
    for browser in (client, stranger):
        answer = browser.post("/profile/contact", data=FORM)
        assert answer.status_code == 400
    wanted = ("/profile/contact", "POST /profile/contact: 400")
    assert refused(site, site.account(role)) == [wanted]


@pytest.mark.parametrize("before", ["", "//"])
def test_nobody_is_written_down_who_is_not_signed_in(site: Site, before: str) -> None:
    answer = site.app.test_client().get(f"/join/{before}{OUR_ROW}")
    assert answer.status_code in {404, 308}
    assert not re.search("traceback", answer.text, re.IGNORECASE)
