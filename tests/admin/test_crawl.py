"""No role of one tenant ever sees a word of another, or changes a row of it, by any route."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import create_engine, event
from tests.admin.conftest import Site
from tests.admin.crawling import rules, send, volleys
from tests.admin.world import POISON, theirs

from tinnhiem_admin.pages import declared
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.store import guard

WITHIN = [one for one in AccountRole if one is not AccountRole.PLATFORM_ADMIN]
REFUSED = {401, 403}
"""The API knows no cookies."""


def leaks(site: Site, role: AccountRole) -> list[str]:
    """Send the whole crawl as ``role``; return what showed a word of the other tenant.

    What the role may not open at all is refused before anything of the request is read: one way
    of asking is enough there.
    """
    client, found = site.browser(role), []
    for endpoint, volley in volleys(site.app):
        shut = is_shut(site, endpoint, role)
        for shot in volley[:1] if shut else volley:
            code, said = send(client, shot)
            leaked = POISON.lower() in said.lower()
            if leaked or code >= 500 or (shut and code not in REFUSED):
                found.append(f"{role} {shot.method} {shot.url} {'leak' if leaked else code}")
            if shot.method != "GET" and code < 400:  # it may have signed out
                site.sign_in(client, role)
    return found


def is_shut(site: Site, endpoint: str, role: AccountRole) -> bool:
    """Return whether the matrix gives the role nothing of what a route declares."""
    action = declared(site.app, endpoint)
    return action in set(Action) and not may(role, Action(action))


@contextmanager
def unguarded() -> Iterator[None]:
    """Switch the criteria of the guard off, as a control: the crawl must see what it misses."""
    event.remove(guard.ScopedSession, "do_orm_execute", guard.narrow)
    try:
        yield
    finally:
        event.listen(guard.ScopedSession, "do_orm_execute", guard.narrow)


@pytest.mark.parametrize("role", WITHIN)
def test_no_route_shows_or_changes_what_is_another_tenants(site: Site, role: AccountRole) -> None:
    owner = create_engine(site.place.owner)
    before = theirs(owner)
    assert leaks(site, role) == []
    assert theirs(owner) == before
    owner.dispose()


def test_every_route_declares_its_scope(site: Site) -> None:
    assert [one.endpoint for one in rules(site.app) if not declared(site.app, one.endpoint)] == []


def test_without_the_guard_the_crawl_finds_leaks(site: Site) -> None:
    if site.place.engine == "postgresql":
        with unguarded():  # row-level security alone
            assert leaks(site, AccountRole.TENANT_ADMIN) == []
        return
    with unguarded():
        assert len(leaks(site, AccountRole.TENANT_ADMIN)) > 10
