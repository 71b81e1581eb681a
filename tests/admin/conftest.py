"""A site over each engine: released, filled with two tenants, and a browser for each role."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import create_engine, select
from tests.admin.world import OURS, PLATFORM, fill
from tests.databases import ENGINES, Place, copied, refill, upgraded

from tinnhiem_admin.app import create_app
from tinnhiem_admin.release import release
from tinnhiem_admin.settings import Settings
from tinnhiem_admin.signed_in import COOKIE
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Grant, SignIn

SECRET = "bí mật chỉ dùng để thử, không ai đoán được đâu"
PASSWORD = "muoi hai con ngua vang 96"
CENTRAL = AccountRole.CENTRAL_OFFICER


@dataclass(slots=True)
class Site:
    """The application of one engine; ``accounts`` holds the account of each role."""

    app: Flask
    place: Place
    accounts: dict[AccountRole, int] = field(default_factory=dict)

    def account(self, role: AccountRole) -> int:
        """Return the account of a role in our tenant (the platform's own in its own)."""
        if role not in self.accounts:
            tenant = PLATFORM if role is AccountRole.PLATFORM_ADMIN else OURS
            made = operator.create_account(
                self.app.extensions["tinnhiem"],
                operator.NewAccount(
                    tenant=tenant,
                    username=f"test.{role.value}",
                    name=f"Tài khoản {role.value}",
                    role=AccountRole.OBSERVER if role is CENTRAL else role,
                    password=PASSWORD,
                    must_change=False,
                    second_factor=True,
                ),
            )
            self.accounts[role] = made.account
            if role is CENTRAL:
                self._make_central(made.account)
        return self.accounts[role]

    def _make_central(self, account: int) -> None:
        """Give our tenant, a province, what no service gives: a central officer."""
        with self.app.extensions["tinnhiem"].database.work(Scope(tenant=OURS)) as session:
            held = session.scalars(select(Grant).where(Grant.account_id == account)).one()
            held.role = CENTRAL

    def browser(self, role: AccountRole) -> FlaskClient:
        """Return a client signed in as the role; the sign-in row is written past the form."""
        client = self.app.test_client()
        self.sign_in(client, role)
        return client

    def sign_in(self, client: FlaskClient, role: AccountRole) -> None:
        """Give the client a fresh sign-in, as after password and second factor."""
        account = self.account(role)
        now = datetime.now(UTC)
        token = f"token-{account}-{now.timestamp()}"
        tenant = PLATFORM if role is AccountRole.PLATFORM_ADMIN else OURS
        database = self.app.extensions["tinnhiem"].database
        with database.work(Scope(tenant=None, door=True)) as session:
            session.add(
                SignIn(
                    account_id=account,
                    digest=sha256(token.encode()).hexdigest(),
                    tenant_id=tenant,
                    second_factor=True,
                    created_at=now,
                    seen_at=now,
                    expires_at=now + timedelta(hours=1),
                )
            )
        with client.session_transaction() as kept:
            kept[COOKIE] = token


def settings_for(place: Place) -> Settings:
    owner = place.owner if place.engine == "postgresql" else ""
    return Settings(database_url=place.url, owner_url=owner, secret_key=SECRET, tls=False)


@cache
def _filled(engine: str) -> Place:
    """Return a released and filled database, from which every site is copied."""
    folder = Path(tempfile.mkdtemp(prefix="tinnhiem-site-"))
    atexit.register(shutil.rmtree, folder)
    place = next(upgraded(engine, folder))  # goes with the server, or with its folder
    release(settings_for(place))
    owner = create_engine(place.owner)
    fill(owner)
    owner.dispose()
    return place


@cache
def _place(engine: str) -> Place:
    """Return where the site of an engine stands in this process."""
    folder = Path(tempfile.mkdtemp(prefix="tinnhiem-site-"))
    atexit.register(shutil.rmtree, folder)
    return next(copied(_filled(engine), folder))


@cache
def _opened(engine: str, *, csrf: bool) -> tuple[Flask, Platform]:
    """Return the application of an engine as the plain role, once for a process."""
    made = create_app(settings_for(_place(engine)))
    made.config["WTF_CSRF_ENABLED"] = csrf
    platform: Platform = made.extensions["tinnhiem"]
    return made, platform


@contextmanager
def _application(engine: str, *, csrf: bool) -> Iterator[Flask]:
    """Lend an application; whatever was put into it goes when it is lent again."""
    made, platform = _opened(engine, csrf=csrf)
    made.extensions["tinnhiem"] = platform
    made.testing = False  # errors are answered as in production
    try:
        yield made
    finally:
        platform.database.close()


@pytest.fixture(autouse=True)
def _quick(quick_passwords: None) -> None:
    """Hash at the lowest cost."""


@pytest.fixture(scope="module", params=ENGINES)
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """A filled site on each engine, its database made anew for each module."""
    place = _place(request.param)
    refill(place, _filled(request.param))
    with _application(request.param, csrf=False) as made:
        yield Site(app=made, place=place)


@pytest.fixture(scope="module")
def app(site: Site) -> Iterator[Flask]:
    """The application with CSRF on, as in production."""
    with _application(site.place.engine, csrf=True) as made:
        yield made
