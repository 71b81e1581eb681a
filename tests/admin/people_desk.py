"""How the tests of units, people and imports fill in forms, and who works at a part of the tree."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import count

from flask.testing import FlaskClient
from tests.admin.conftest import PASSWORD, Site
from tests.admin.opened import shown, signed_in
from tests.admin.world import OURS
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator

NUMBERS = count(1)
POST = {
    "role": "deputy",
    "title": "Phó Giám đốc",
    "appointment": "first",
    "full_time": "1",
    "service": "on_duty",
}


def fresh(word: str) -> str:
    """Return a name or code that nobody has yet."""
    return f"{word} {next(NUMBERS)}"


def location(answer: TestResponse) -> int:
    """Return the number of the record to which an answer leads."""
    assert answer.status_code == 303, (answer.status_code, answer.text)
    return int(answer.location.rpartition("/")[2])


def add_unit(client: FlaskClient, name: str = "", **more: str) -> int:
    """Add a department; return its number."""
    values = {"name": name or fresh("Sở"), "kind": "department", "level": "province"}
    return location(client.post("/units/new", data=values | more))


def add_person(client: FlaskClient, name: str = "", unit: int = 0, **more: str) -> int:
    """Add a person, with a post where a unit is given; return the number."""
    values = {"name": name or fresh("Lò Văn"), "key": fresh("CB")}
    post = POST | {"unit": str(unit)} if unit else {}
    values |= {f"post.{field}": value for field, value in post.items()}
    return location(client.post("/people/new", data=values | more))


def revision(client: FlaskClient, address: str) -> str:
    """Return the revision that a form was opened on."""
    found = re.search(r'name="revision" value="(\d+)"', shown(client, address))
    assert found is not None, address
    return found[1]


def act(client: FlaskClient, address: str, **values: str) -> TestResponse:
    """Open a form on a record and send it."""
    return client.post(address, data={"revision": revision(client, address), **values})


def staff(site: Site, unit: int) -> FlaskClient:
    """Return the browser of somebody who works at one unit and what is below it."""
    username = f"canbo.{next(NUMBERS)}"
    operator.create_account(
        site.app.extensions["tinnhiem"],
        operator.NewAccount(
            tenant=OURS,
            username=username,
            name="Cán bộ giúp việc",
            role=AccountRole.STAFF,
            unit=unit,
            password=PASSWORD,
            must_change=False,
        ),
    )
    return signed_in(site, username)


def upload(client: FlaskClient, content: bytes, name: str = "danh_sach.csv") -> TestResponse:
    """Choose a file."""
    return client.post("/imports/new", data={"file": (BytesIO(content), name)})
