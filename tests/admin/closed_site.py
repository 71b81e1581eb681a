"""Our tenant after its last day: what its pages still offer, read as a browser reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from itertools import product
from typing import Final
from urllib.parse import urljoin, urlsplit

from flask import Flask
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import made
from tests.admin.pages import Page
from tests.admin.people_desk import add_person, add_unit, fresh, location, upload
from tests.admin.plan_desk import ROW
from tests.admin.roster_files import apply, director
from tests.admin.world import OURS
from tests.intake.rosters import csv_bytes
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import (
    Account,
    Grant,
    Person,
    PlanVersion,
    Post,
    RosterImport,
    Tenant,
    Unit,
)

ROLES: Final = (AccountRole.CENTRAL_OFFICER, *grantable(TenantKind.PROVINCE))
WIDEST: Final = (
    AccountRole.TENANT_ADMIN,
    AccountRole.STAFF,
    AccountRole.AUDITOR,
    AccountRole.CENTRAL_OFFICER,
)
"""Roles that see everything; what each other one may do, one of these may, too."""
LAST: Final = date(2024, 2, 1)
SAID: Final = "đã ngừng hoạt động sau ngày 01/02/2024"
LOCKED: Final = "tn-locked"
QUERIES: Final = {"Plan.row": f"?table=title_rows&row={ROW}", "Plan.new": "?table=deadlines"}
"""What a page needs in its address beside numbers."""

ROWS: Final = {
    "unit": Unit,
    "person": Person,
    "post": Post,
    "number": RosterImport,
    "account": Account,
    "grant": Grant,
    "version": PlanVersion,
}
GOES_ON: Final = frozenset(
    {
        "SignIn.extend",
        "SignIn.login",
        "SignIn.logout",
        "SignIn.switch",
        "Profile.contact",
        "Profile.end_others",
        "Profile.end_session",
        "Profile.language",
        "Profile.password",
        "Profile.scale",
        "Profile.second_factor",
        "Audit.chain",
        "Audit.export",
        "Accounts.end_sign_ins",
        "Accounts.revoke",
        "Accounts.unlock",
        "Accounts.withdraw",
        "Imports.discard",
        "Keys.revoke",
    }
)
"""Where forms of a closed tenant may lead: reading, one's own account, taking rights away."""


@contextmanager
def closed(site: Site) -> Iterator[None]:
    """Close our tenant, and open it again."""
    _until(site, LAST)
    try:
        yield
    finally:
        _until(site, None)


def _until(site: Site, day: date | None) -> None:
    database = site.app.extensions["tinnhiem"].database
    with database.work(Scope(tenant=None, platform=True)) as session:
        session.get_one(Tenant, OURS).until = day


def fill(site: Site) -> dict[str, tuple[object, ...]]:
    """Work in our tenant while it is open; return rows of each kind by the name in addresses."""
    client = site.browser(AccountRole.TENANT_ADMIN)
    unit = add_unit(client)
    add_unit(client, parent=str(unit))
    add_person(client, unit=unit)
    apply(client, location(upload(client, csv_bytes(director()))))
    same = fresh("Trùng Văn")
    alike = csv_bytes(director(same), director(same))
    location(upload(client, alike, "cho.csv"))
    made(client, "/accounts/invite", name="Người Được Mời", role="observer")
    made(client, "/keys/new", name="Phần mềm", role="observer")
    for role in ROLES:  # nobody gets an account once it is closed
        site.account(role)
    database = site.app.extensions["tinnhiem"].database
    with database.reading(Scope(tenant=OURS)) as session:
        found = {name: tuple(session.scalars(select(one.id))) for name, one in ROWS.items()}
    return found | {"form": ("ballot",), "tenant": (OURS,), "slug": ("dien_bien",)}


def addresses(app: Flask, rows: Mapping[str, tuple[object, ...]]) -> Iterator[tuple[Rule, str]]:
    """Yield every page that can be opened, with the row that its address names."""
    adapter = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        names = sorted(rule.arguments)
        api = rule.rule.startswith(("/api/", "/static/"))
        if "GET" not in (rule.methods or ()) or api or not rows.keys() >= rule.arguments:
            continue
        for values in product(*(rows[one] for one in names)):
            given = dict(zip(names, values, strict=True))
            yield rule, adapter.build(rule.endpoint, given) + QUERIES.get(rule.endpoint, "")


def offered(app: Flask, answer: TestResponse) -> Iterator[tuple[str, str]]:
    """Yield where a page lets go or send a form: "GET" or "POST", and the endpoint."""
    if answer.mimetype != "text/html" or answer.status_code in {301, 302, 303}:
        return
    adapter, at = app.url_map.bind("localhost"), answer.request.full_path
    for tag in Page(answer.text).of("a", "form", "button"):
        method = "POST" if tag.values.get("method") == "post" else "GET"
        target = tag.values.get("formaction") or tag.values.get("action", tag.values.get("href"))
        if (target or "").startswith("#") or (tag.name == "button" and target is None):
            continue
        path = urlsplit(urljoin(at, target or "")).path
        yield method, adapter.match(path, method=method)[0]
