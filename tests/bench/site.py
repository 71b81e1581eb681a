"""A site with the demonstration data, and on request 10,000 people, on either engine."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final
from unittest.mock import patch

import psycopg
import pyotp
from flask import Flask
from flask.testing import FlaskClient
from tests.bench.bench_intake import as_csv
from tests.databases import Place, upgraded

from tinnhiem_admin import demo
from tinnhiem_admin.app import create_app, make_platform
from tinnhiem_admin.release import release
from tinnhiem_admin.settings import Settings
from tinnhiem_admin.signed_in import COOKIE
from tinnhiem_core.plugins.contract import GROUP
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts import signing
from tinnhiem_core.services.accounts.values import Visitor
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import preview
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.tenants import TenantView, ensure_platform, tenant_tree
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
TENANT: Final = demo.FULL
SECRET: Final = "mười hai con giáp đi qua cánh đồng"
HERE: Final = Visitor(address="127.0.0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The application, and its accounts by user name."""

    app: Flask
    accounts: dict[str, demo.Made]

    @property
    def platform(self) -> Platform:
        """Return what the services stand on."""
        found: Platform = self.app.extensions["tinnhiem"]
        return found

    def desk(self) -> Desk:
        """Return the desk of the administrator of the tenant that is measured."""
        tenant = next(one.id for one in self._tenants() if one.slug == TENANT)
        account = self.accounts[f"quantri.{TENANT}"].number
        return Desk(platform=self.platform, scope=Scope(tenant=tenant, account=account))

    def browser(self, username: str) -> FlaskClient:
        """Return a client in which an account is signed in, with its second factor."""
        made, client = self.accounts[username], self.app.test_client()
        opened = signing.sign_in(self.platform, username, made.password, HERE)
        code = pyotp.TOTP(made.secret).now()
        entered = signing.second_step(self.platform, opened.token, code, HERE)
        with client.session_transaction() as kept:
            kept[COOKIE] = entered.token
        return client

    def _tenants(self) -> Iterator[TenantView]:
        root = ensure_platform(self.platform)
        scope = Scope(tenant=root, platform=True)
        left = list(tenant_tree(self.platform, scope, closed=True))
        for node in left:  # grows while it is read
            yield node.tenant
            left += node.children


def settings_for(place: Place) -> Settings:
    """Return the settings of a site without TLS."""
    owner = place.owner if place.engine == "postgresql" else ""
    return Settings(database_url=place.url, owner_url=owner, secret_key=SECRET, tls=False)


def filled(engine: str, *, alone: bool = False) -> tuple[Place, dict[str, demo.Made]]:
    """Return a released database with the demonstration data, removed with the process.

    ``alone``: of the localities only the one that is measured.
    """
    folder = Path(tempfile.mkdtemp(prefix="tinnhiem-site-"))
    atexit.register(shutil.rmtree, folder)
    made = upgraded(engine, folder)
    _KEPT.append(made)
    place = next(made)
    release(settings_for(place))
    with patch.object(demo, "make_platform", _alone if alone else make_platform):
        accounts = demo.load(settings_for(place), EXAMPLES)
    return place, {one.username: one for one in accounts}


def _alone(settings: Settings) -> Platform:
    ours = (one for one in entry_points(group=GROUP) if one.name == TENANT)
    return replace(make_platform(settings), localities=Localities(map(Source.of, ours)))


_KEPT: list[Iterator[Place]] = []


def make(engine: str, *, many: bool = False, alone: bool = False) -> Site:
    """Return a site; ``many`` adds 10,000 people in 500 units."""
    place, accounts = filled(engine, alone=alone)
    site = Site(app=create_app(settings_for(place)), accounts=accounts)
    if many:
        seen = preview(site.desk(), "nhieu.csv", as_csv())
        apply_import(site.desk(), seen.line.id, seen.seal)
        if engine == "postgresql":
            _analyze(place)
    return site


def _analyze(place: Place) -> None:
    """Do what autovacuum does within a minute: PostgreSQL plans by the numbers of rows."""
    with psycopg.connect(place.owner.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("analyze")


def ten_pages(site: Site) -> dict[str, str]:
    """Return the addresses of the ten main pages of a tenant, by name."""
    desk = site.desk()
    person = list_people(desk, PeopleFilter()).rows[0].id
    roster = (EXAMPLES / "nam_dinh" / "danh_sach.csv").read_bytes()
    waiting = preview(desk, "nam_dinh.csv", roster).line.id
    draft = plans.open_version(site.platform, desk.scope)
    version = draft.id if draft else plans.versions(site.platform, desk.scope)[0].id
    wanted: dict[str, tuple[str, dict[str, object]]] = {
        "home": ("Home.index", {}),
        "people": ("People.people", {}),
        "one person": ("People.person", {"person": person}),
        "units": ("Units.tree", {}),
        "preview of an import": ("Imports.show", {"number": waiting}),
        "plan": ("Plan.overview", {}),
        "table of the plan": ("Plan.editor", {"version": version}),
        "difference": ("Plan.difference", {"version": version}),
        "accounts": ("Accounts.accounts", {}),
        "audit log": ("Audit.events", {}),
    }
    adapter = site.app.url_map.bind("localhost")
    return {name: adapter.build(endpoint, given) for name, (endpoint, given) in wanted.items()}


def asking(client: FlaskClient, address: str) -> Callable[[], None]:
    """Return a function that asks for a page and refuses anything but the page itself."""

    def ask() -> None:
        answer = client.get(address)
        if answer.status_code != 200:
            raise RuntimeError(f"{address}: {answer.status}")

    return ask


def page_by_page(engine: str, *, many: bool = False) -> Callable[[], dict[str, float]]:
    """Return a function that asks for each of the ten pages once and tells how long each took."""
    return turn_of(make(engine, many=many))


def turn_of(site: Site) -> Callable[[], dict[str, float]]:
    """Return the same function for a site that is there."""
    client = site.browser(f"quantri.{TENANT}")
    pages = {name: asking(client, address) for name, address in ten_pages(site).items()}

    def turn() -> dict[str, float]:
        taken: dict[str, float] = {}
        for name, ask in pages.items():
            began = time.perf_counter()
            ask()
            taken[name] = time.perf_counter() - began
        return taken

    return turn
