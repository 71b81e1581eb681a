"""What the tests of pages look at: statements of a request, pages that must be whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count

from flask.testing import FlaskClient
from sqlalchemy import event
from tests.admin.conftest import PASSWORD, Site
from tests.admin.pages import faults
from tests.admin.world import OURS
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator

MOST_STATEMENTS = 12


@contextmanager
def statements(site: Site) -> Iterator[list[str]]:
    """Yield the list into which the statements of what follows are written."""
    engine, seen = site.app.extensions["tinnhiem"].database.engine, list[str]()

    def see(*args: object) -> None:
        if str(args[2]) != "BEGIN" and "set_config" not in str(args[2]):  # which ask for nothing
            seen.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", see)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", see)


def shown(client: FlaskClient, address: str, code: int = 200) -> str:
    """Return a page, having looked that nothing on it trips anybody up."""
    return whole(client.get(address), code)


def sent(client: FlaskClient, address: str, code: int, /, **values: object) -> str:
    """Send a form; return the page that answers."""
    return whole(client.post(address, data=values), code)


def made(client: FlaskClient, address: str, /, **values: object) -> str:
    """Send a form that makes a secret; return the page after it, which shows it this once."""
    answer = client.post(address, data=values)
    assert answer.status_code == 303, (address, answer.status_code)
    return shown(client, answer.location)


def whole(answer: TestResponse, code: int) -> str:
    """Return the text of an answer of this code."""
    assert answer.status_code == code, (answer.request.path, answer.status_code)
    if answer.mimetype == "text/html" and code not in {302, 303}:
        assert faults(answer.text) == [], answer.request.path
    return answer.text


_NUMBERS = count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of our tenant with a browser that came through the sign-in form."""

    account: int
    username: str
    client: FlaskClient


def newcomer(site: Site, role: AccountRole, *, must_change: bool = False) -> Person:
    """Make an account without a second factor and sign in with its password."""
    username = f"moi.{next(_NUMBERS)}"
    made = operator.create_account(
        site.app.extensions["tinnhiem"],
        operator.NewAccount(
            tenant=OURS,
            username=username,
            name=f"Người mới {username}",
            role=role,
            password=PASSWORD,
            must_change=must_change,
        ),
    )
    client = signed_in(site, username)
    return Person(account=made.account, username=username, client=client)


def signed_in(site: Site, username: str, password: str = PASSWORD) -> FlaskClient:
    """Return a browser that has sent user name and password."""
    client = site.app.test_client()
    answer = client.post("/sign-in", data={"username": username, "password": password})
    assert answer.status_code in {302, 303}, answer.text
    return client


def secret_of(page: str) -> str:
    """Return the secret that the page of the second factor shows."""
    found = re.search(r'name="secret" value="([A-Z2-7]+)"', page)
    assert found is not None
    return found[1]


def errors_of(page: str) -> list[str]:
    """Return where the links of the error summary lead; "" for one without a place."""
    summary = page.partition('class="tn-errsum"')[2].partition("</section>")[0]
    return re.findall(r'<li>(?:<a href="#([^"]*)">)?', summary)
