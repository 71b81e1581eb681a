"""No page asks the database more than twelve things, however many rows it shows.

Counted with the demonstration data, on both engines: every page of the navigation, and what opens
from it with the number of a row. What only begins a transaction is no question.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event
from tests.bench.site import TENANT, Site, make
from tests.databases import ENGINES
from werkzeug.routing import Rule

from tinnhiem_admin.navigation import GROUPS
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts.listing import accounts
from tinnhiem_core.services.people.imports.files import preview, template
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.people.units import unit_tree

MOST = 12
BEGINNINGS = ("BEGIN", "select set_config")
ADMINISTRATOR, OPERATOR = f"quantri.{TENANT}", "vanhanh"
FILES = {"Imports.template", "Imports.errors", "Plan.preview", "Plan.export"}
"""Downloads: no pages."""

QUERIES = {"Plan.row": "?table=general", "Plan.new": "?table=deadlines"}
"""What a page needs in its address beside numbers."""


@pytest.fixture(scope="module", params=ENGINES)
def busy(request: pytest.FixtureRequest) -> Iterator[Site]:
    """The demonstration, on each engine."""
    site = make(request.param)
    yield site
    site.platform.database.close()


@contextmanager
def counted() -> Iterator[list[str]]:
    """Keep what is asked of any database meanwhile."""
    asked: list[str] = []

    def keep(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(BEGINNINGS):
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


def numbers(site: Site) -> dict[str, object]:
    """Return a row of each kind, by the name that addresses give its number."""
    desk = site.desk()
    versions = plans.versions(site.platform, desk.scope)
    return {
        "version": versions[0].id,
        "person": list_people(desk, PeopleFilter()).rows[0].id,
        "unit": unit_tree(desk)[0].id,
        "account": accounts(site.platform, desk.scope).lines[0].id,
        "tenant": desk.scope.tenant,
        "slug": TENANT,
    }


def shown(site: Site) -> Iterator[Rule]:
    """Yield the pages of the navigation, and those of its views that show one row."""
    entries = {entry.endpoint for _, group in GROUPS for entry in group}
    views = {one.partition(".")[0] for one in entries} | {"Profile"}
    known = {*numbers(site), "number"}
    for rule in site.app.url_map.iter_rules():
        if rule.endpoint in FILES or "GET" not in (rule.methods or set()):
            continue
        if rule.endpoint.partition(".")[0] in views and rule.arguments <= known:
            yield rule


def asked_by(site: Site, wanted: dict[str, object]) -> dict[str, list[str]]:
    """Return what each page asks, once it is warm; each is opened by who may open it."""
    browsers = [site.browser(one) for one in (ADMINISTRATOR, OPERATOR)]
    adapter = site.app.url_map.bind("localhost")
    found: dict[str, list[str]] = {}
    for rule in shown(site):
        address = adapter.build(rule.endpoint, {one: wanted[one] for one in rule.arguments})
        address += QUERIES.get(rule.endpoint, "")
        for browser in browsers:
            browser.get(address)
            with counted() as asked:
                status = browser.get(address).status_code
            if status == 200:
                found[rule.endpoint] = asked
                break
        else:
            pytest.fail(f"{rule.endpoint}: nobody may open it: {status}")
    return found


def test_every_page_asks_the_database_at_most_twelve_things(busy: Site) -> None:
    roster = preview(busy.desk(), "mau.xlsx", template()).line.id
    found = asked_by(busy, numbers(busy) | {"number": roster})
    assert {entry.endpoint for _, group in GROUPS for entry in group} <= found.keys()
    assert {name: len(asked) for name, asked in found.items() if len(asked) > MOST} == {}


def test_control_questions_are_counted(busy: Site) -> None:
    with counted() as asked:
        list_people(busy.desk(), PeopleFilter())
    assert len(asked) > 1
