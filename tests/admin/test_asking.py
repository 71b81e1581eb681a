"""What a refusal tells further: whom to ask, and that somebody else was writing."""

from __future__ import annotations

import sqlite3
from html import unescape

import psycopg.errors
import pytest
from sqlalchemy.exc import OperationalError
from tests.admin.conftest import Site
from tests.admin.opened import newcomer, shown
from tests.admin.world import OURS, PLATFORM, POISON, THEIRS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.asking import MOST, whom_to_ask
from tinnhiem_core.store.scope import Scope

ASK = "Quản trị viên của đơn vị: "


def names(page: str) -> list[str]:
    """Return the administrators that a page names."""
    _, found, after = unescape(page).partition(ASK)
    return after.split("</p>")[0].strip().removesuffix(".").split(", ") if found else []


def test_a_page_without_a_right_names_administrators_of_the_own_tenant(site: Site) -> None:
    site.account(AccountRole.TENANT_ADMIN)
    staff = newcomer(site, AccountRole.STAFF)
    told = names(shown(staff.client, "/accounts/", 403))
    assert 1 <= len(told) <= MOST
    assert not any(POISON in one for one in told)
    platform = site.app.extensions["tinnhiem"]
    assert told == list(whom_to_ask(platform, Scope(tenant=OURS, account=staff.account)))
    theirs = whom_to_ask(platform, Scope(tenant=THEIRS))
    assert not set(told) & set(theirs)
    assert names(staff.client.get("/no-such-page").text) == []
    assert names(site.app.test_client().get("/accounts/").text) == []


def test_the_platform_asks_its_own_and_nobody_is_sent_to_oneself(site: Site) -> None:
    platform = site.app.extensions["tinnhiem"]
    own = site.account(AccountRole.PLATFORM_ADMIN)
    everybody = whom_to_ask(platform, Scope(tenant=PLATFORM, platform=True))
    others = whom_to_ask(platform, Scope(tenant=PLATFORM, platform=True, account=own))
    assert len(others) == len(everybody) - 1
    assert not set(everybody) & set(whom_to_ask(platform, Scope(tenant=OURS)))


def locked() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    return error


@pytest.mark.parametrize(
    ("driver", "code", "told"),
    [
        (psycopg.errors.DeadlockDetected("deadlock detected"), 409, "L.1441"),
        (psycopg.errors.SerializationFailure("could not serialize"), 409, "L.1441"),
        (locked(), 503, "L.1442"),
        (psycopg.errors.AdminShutdown("terminating connection"), 500, ""),
        (sqlite3.OperationalError("disk I/O error"), 500, ""),
    ],
    ids=["deadlock", "serialization", "busy", "shut down", "disk"],
)
def test_who_meets_another_write_is_told_to_do_it_again(
    site: Site, driver: Exception, code: int, told: str
) -> None:
    error = OperationalError("update tenant", {}, driver)
    for path in ("/tenants/", "/api/v1/people/"):
        with site.app.test_request_context(path):
            answer = site.app.make_response(site.app.handle_user_exception(error))
        assert answer.status_code == code
        page = answer.get_data(as_text=True)
        assert told in page
        assert ("Retry-After" in answer.headers) == (code == 503)
        assert "deadlock" not in page
