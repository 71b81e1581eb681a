"""No key of one tenant sees a word of another, or changes a row of it, by any way of asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from sqlalchemy import create_engine
from tests.admin.conftest import Site
from tests.admin.crawling import Shot, shots, text_of
from tests.admin.probe import unguarded
from tests.admin.probe_keys import Program, hurry, program
from tests.admin.world import POISON, THEIR_ROW, theirs

from tinnhiem_admin.fab.filters import operators
from tinnhiem_admin.fab.rest import TenantRestApi
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.services.accounts.matrix import Action, may

ROLES = [one for one in grantable(TenantKind.PROVINCE) if may(one, Action.USE_API)]


@pytest.fixture(scope="module", autouse=True)
def _hurried(site: Site) -> None:
    hurry(site)


VALUES = {
    "ct": f"'{POISON.lower()[:-1]}'",
    "sw": f"'{POISON.lower()[:-1]}'",
    "in": f"!({THEIR_ROW})",
}


def comparisons(site: Site) -> Iterator[Shot]:
    """Yield every comparison that a list offers, with their values."""
    for api in site.app.extensions["appbuilder"].baseviews:
        if isinstance(api, TenantRestApi):
            for column in api.search_columns:
                for one in operators(api.model, column):
                    value = VALUES.get(one.opr, THEIR_ROW)
                    query = f"(filters:!((col:{column},opr:{one.opr},value:{value})))"
                    yield Shot(method="GET", url=f"{api.route_base}/?q={query}")


def leaks(site: Site, ours: Program, asked: Iterable[Shot]) -> list[str]:
    found = []
    for shot in asked:
        sent = site.app.test_client().open(
            shot.url, method=shot.method, data=shot.form, json=shot.body, headers=ours.headers
        )
        said = text_of(sent.data, str(sent.headers))
        if POISON.lower() in said.lower() or sent.status_code >= 500:
            found.append(f"{shot.method} {shot.url} {sent.status_code}")
    return found


def crawl(site: Site) -> Iterator[Shot]:
    return (one for one in shots(site.app) if one.url.startswith("/api/"))


@pytest.mark.parametrize("role", ROLES)
def test_no_key_shows_or_changes_what_is_another_tenants(site: Site, role: AccountRole) -> None:
    owner = create_engine(site.place.owner)
    before = theirs(owner)
    assert leaks(site, program(site, role), crawl(site)) == []
    assert theirs(owner) == before
    owner.dispose()


def test_no_comparison_finds_what_is_another_tenants(site: Site) -> None:
    assert leaks(site, program(site, AccountRole.TENANT_ADMIN), comparisons(site)) == []


def test_without_the_guard_the_crawl_finds_leaks_but_for_row_level_security(site: Site) -> None:
    ours = program(site, AccountRole.TENANT_ADMIN)
    with unguarded(writing=False):
        found = leaks(site, ours, crawl(site))
    assert found == [] if site.place.engine == "postgresql" else len(found) > 10
