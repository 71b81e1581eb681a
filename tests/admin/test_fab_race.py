"""Twelve threads, each with a search of its own: nobody gets another's rows (FAB's issue 2366)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask, g
from flask_appbuilder import ModelRestApi, ModelView
from flask_appbuilder.models.sqla.interface import SQLAInterface
from sqlalchemy import create_engine, insert
from tests.admin.probe import probe_app
from tests.admin.world import OUR_ROW, OURS, fill
from tests.databases import upgraded

from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.rest import TenantRestApi
from tinnhiem_admin.fab.views import TenantModelView
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.api_keys import KeyHolder
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.accounts.values import TenantChoice
from tinnhiem_core.store import Database
from tinnhiem_core.store.tables import Person

pytestmark = pytest.mark.filterwarnings("ignore:Yielding raw tuples:DeprecationWarning")

THREADS, REQUESTS = 12, 5000
PEOPLE = 60
KEY = ["key"]
NAME = re.compile(r"nguoi-\d\d\d")

HOLDER = KeyHolder(
    key=1,
    account=OUR_ROW,
    name="race",
    tenant=TenantChoice(id=OURS, slug="ours", name="Cua ta", kind=TenantKind.PROVINCE),
    role=AccountRole.TENANT_ADMIN,
    units=None,
)


class OurPeopleApi(TenantRestApi):
    resource_name = "ours"
    action = Action.VIEW_PEOPLE
    datamodel = TenantInterface(Person)
    columns = ("id", "key", "name")


class OurPeople(TenantModelView):
    datamodel = TenantInterface(Person)
    list_columns = search_columns = KEY


class StockPeopleApi(ModelRestApi):  # type: ignore[misc]
    resource_name = "stock"
    datamodel = SQLAInterface(Person)
    list_columns = search_columns = KEY


class StockPeople(ModelView):  # type: ignore[misc]
    datamodel = SQLAInterface(Person)
    list_columns = search_columns = KEY


OUR_REST = "/api/v1/ours/?q=(filters:!((col:key,opr:sw,value:{})))"
STOCK_REST = "/api/v1/stock/?q=(filters:!((col:key,opr:sw,value:{})))"
OUR_LIST = "/ourpeople/list/?_flt_1_key={}"  # the second comparison of a text: begins with
STOCK_LIST = "/stockpeople/list/?_flt_0_key={}"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("race")
    for place in upgraded("sqlite", folder):
        engine = create_engine(place.owner)
        fill(engine)
        with engine.begin() as connection:
            connection.execute(insert(Person), [_person(number) for number in range(PEOPLE)])
        engine.dispose()
        database = Database(place.url)
        views = (OurPeopleApi, OurPeople, StockPeopleApi, StockPeople)
        made = probe_app(database, lambda: HOLDER.scope, *views)
        made.before_request(lambda: setattr(g, "key_holder", HOLDER))
        yield made
        database.close()


def _person(number: int) -> dict[str, object]:
    word = f"nguoi-{number:03}"
    return {"tenant_id": OURS, "key": word, "name": word, "search": word, "order": word}


@contextmanager
def eager() -> Iterator[None]:
    """Let threads take turns so often that the control mixes the most answers."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def wrong(app: Flask, address: str, requests: int) -> int:
    """Send requests from twelve threads; return how many answers weren't the one asked for."""

    def ask(number: int) -> bool:
        wanted = f"nguoi-{number % PEOPLE:03}"
        sent = app.test_client().get(address.format(wanted))
        found = set(NAME.findall(re.sub(r"_flt_\d_key=nguoi-\d+|value:nguoi-\d+", "", sent.text)))
        return sent.status_code != 200 or {wanted} != found

    with eager(), ThreadPoolExecutor(THREADS) as pool:
        return sum(pool.map(ask, range(requests)))


@pytest.mark.parametrize("address", [OUR_REST, OUR_LIST, STOCK_REST, STOCK_LIST])
def test_one_thread_is_always_right(app: Flask, address: str) -> None:
    for number in range(3):
        wanted = f"nguoi-{number:03}"
        assert set(NAME.findall(app.test_client().get(address.format(wanted)).text)) == {wanted}


@pytest.mark.parametrize(("address", "requests"), [(OUR_REST, 4000), (OUR_LIST, REQUESTS - 4000)])
def test_no_answer_is_anothers(app: Flask, address: str, requests: int) -> None:
    assert wrong(app, address, requests) == 0


def test_the_frameworks_own_class_mixes_answers(app: Flask) -> None:
    """The control: the race is there, and this test would see it."""

    def races(send: Callable[[], int]) -> bool:
        return any(send() for _ in range(10))

    assert races(lambda: wrong(app, STOCK_REST, 300))
