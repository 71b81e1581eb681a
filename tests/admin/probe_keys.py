"""API keys for tests, and a clock that runs fast enough for no limit to be met by chance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.admin.conftest import Site
from tests.admin.world import OURS
from werkzeug.test import TestResponse

from tinnhiem_admin.signed_in import COOKIE
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys, granting, sessions
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.store.scope import Scope

A_WHILE = timedelta(milliseconds=600)


def ticking() -> Callable[[], datetime]:
    """Return a clock that goes on with each look at it."""
    at = datetime.now(UTC)

    def look() -> datetime:
        nonlocal at
        at += A_WHILE
        return at

    return look


@dataclass(frozen=True, slots=True)
class Program:
    """A program with a key of one role."""

    site: Site
    key: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}

    def send(self, method: str, path: str, **more: Any) -> TestResponse:
        headers = {**self.headers, **more.pop("headers", {})}
        return self.site.app.test_client().open(
            f"/api/v1/{path}", method=method, headers=headers, **more
        )

    def get(self, path: str, query: str | None = None) -> TestResponse:
        return self.send("GET", path, query_string=None if query is None else {"q": query})

    def json(self, path: str, query: str | None = None) -> Mapping[str, Any]:
        sent = self.get(path, query)
        assert sent.status_code == 200, sent.text
        found: Mapping[str, Any] = sent.get_json()
        return found


def program(site: Site, role: AccountRole, name: str = "test", unit: int | None = None) -> Program:
    """Make a key as an account of the role would, in that role."""
    platform = site.app.extensions["tinnhiem"]
    client = site.browser(role)
    with client.session_transaction() as kept:
        token = kept[COOKIE]
    me = sessions.signed_in(platform, token)
    assert me is not None
    if unit is not None:
        another = Scope(tenant=OURS)
        wish = Wish(role=role, unit=unit)
        granting.give(platform, another, "test", account=me.account, wish=wish)
        for one in me.grants:
            granting.revoke(platform, another, "test", grant=one.id)
        me = sessions.signed_in(platform, token)
        assert me is not None
    made = api_keys.create(platform, me, name=name, role=role)
    return Program(site, made.key)


def hurry(site: Site) -> None:
    """Let the clock of the site run fast, so that the limit per minute isn't met."""
    platform = site.app.extensions["tinnhiem"]
    site.app.extensions["tinnhiem"] = replace(platform, clock=ticking())
