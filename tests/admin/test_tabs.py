"""One browser, two tabs: what was typed in one tenant, or in a sign-in that ended, goes nowhere."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, update
from tests.admin.conftest import PASSWORD
from tests.admin.doors import post, sign_in, token
from tests.admin.world import OURS, THEIRS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.accounts.operator import NewAccount
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Grant, Person, Tenant

NUMBERS = count(1)
FORM = "/people/new"


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    """A browser in which staff of both tenants has signed in, into ours."""
    platform, username = app.extensions["tinnhiem"], f"tabs.{next(NUMBERS)}"
    new = NewAccount(
        tenant=OURS,
        username=username,
        name="Người hai nơi",
        role=AccountRole.STAFF,
        password=PASSWORD,
        must_change=False,
        second_factor=False,
    )
    made = operator.create_account(platform, new)
    with platform.database.work(Scope(tenant=THEIRS)) as session:
        session.add(
            Grant(account_id=made.account, role=AccountRole.STAFF, granted_at=datetime.now(UTC))
        )
    client = app.test_client()
    client.environ_base["REMOTE_ADDR"] = f"10.2.{next(NUMBERS)}.1"
    sign_in(client, username, PASSWORD)
    assert post(client, "/sign-in/tenants", "/sign-in/switch", tenant=str(OURS)).location == "/"
    return client


def people(app: Flask, tenant: int) -> int:
    with app.extensions["tinnhiem"].database.reading(Scope(tenant=tenant)) as session:
        return session.scalar(select(func.count(Person.id))) or 0


def test_a_form_opened_in_one_tenant_is_not_taken_in_another(
    app: Flask, browser: FlaskClient
) -> None:
    before = people(app, OURS), people(app, THEIRS)
    typed = {"csrf_token": token(browser.get(FORM)), "name": "Lò Thị Thẻ", "key": "THE1"}
    post(browser, "/", "/sign-in/switch", tenant=str(THEIRS))
    answer = browser.post(FORM, data=typed)
    assert answer.status_code == 400
    assert "chuyển sang đơn vị khác" in answer.text
    assert (people(app, OURS), people(app, THEIRS)) == before


def test_what_is_typed_after_the_change_is_taken(browser: FlaskClient) -> None:
    post(browser, "/", "/sign-in/switch", tenant=str(THEIRS))
    assert post(browser, FORM, FORM, name="", key="").status_code == 422


def test_a_closed_tenant_is_told_on_every_page(app: Flask, browser: FlaskClient) -> None:
    database = app.extensions["tinnhiem"].database
    said = "đã ngừng hoạt động sau ngày 01/02/2024"
    assert said not in browser.get("/people/").text
    for until in (date(2024, 2, 1), None):
        with database.work(Scope(tenant=1, platform=True)) as session:
            session.execute(update(Tenant).where(Tenant.id == OURS).values(until=until))
        for page in ("/", "/people/", FORM):
            assert (said in browser.get(page).text) is (until is not None), page
