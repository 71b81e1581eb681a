"""Who audits the whole tenant and works in one unit sees everybody, and changes that unit alone."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, shown, statements
from tests.admin.people_desk import add_person, add_unit, fresh, staff
from tests.admin.world import OURS

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import granting
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.store import Scope, door
from tinnhiem_core.store.tables import Grant


class Both:
    """A unit of the account's own and another, each with a person."""

    def __init__(self, site: Site) -> None:
        admin = site.browser(AccountRole.TENANT_ADMIN)
        self.names = fresh("Sở Mình"), fresh("Sở Khác")
        self.own, self.other = (add_unit(admin, name) for name in self.names)
        self.mine = add_person(admin, fresh("Lò Thị Gần"), self.own)
        self.far = add_person(admin, fresh("Lò Thị Xa"), self.other)
        self.client: FlaskClient = staff(site, self.own)
        platform = site.app.extensions["tinnhiem"]
        assert self.client.get(f"/people/{self.far}").status_code == 404
        with platform.database.reading(door.scope()) as session:
            account = session.scalars(select(Grant).order_by(Grant.id.desc())).first()
            assert account is not None
            number = account.account_id
        wish = Wish(role=AccountRole.AUDITOR)
        granting.give(platform, Scope(tenant=OURS), "QT", account=number, wish=wish)


@pytest.fixture
def both(site: Site) -> Both:
    return Both(site)


def test_everybody_is_seen(both: Both) -> None:
    for address in (f"/people/{both.far}", f"/units/{both.other}", "/people/", "/units/"):
        page = shown(both.client, address)
        assert both.names[1] in page
        assert "Chỉ Sở Mình" not in page
    assert both.names[1] in shown(both.client, f"/people/?unit={both.other}")


def test_what_is_beyond_is_not_changed(both: Both) -> None:
    page = shown(both.client, f"/people/{both.far}")
    assert f"/people/{both.far}/" not in page
    assert f"/units/{both.other}/" not in shown(both.client, f"/units/{both.other}")
    for address in (f"/people/{both.far}/edit", f"/people/{both.far}/posts/new"):
        assert both.client.get(address).status_code == 404
        assert both.client.post(address, data={"name": "Đổi Tên"}).status_code == 404
    assert both.client.get(f"/units/{both.other}/edit").status_code == 404
    assert both.names[1] not in shown(both.client, "/people/new")


def test_what_is_ones_own_is_changed_as_before(both: Both) -> None:
    page = shown(both.client, f"/people/{both.mine}")
    assert f"/people/{both.mine}/edit" in page
    assert f"/units/{both.own}/edit" in shown(both.client, f"/units/{both.own}")
    shown(both.client, f"/people/{both.mine}/edit")
    listed = shown(both.client, "/people/")
    assert f"/people/{both.mine}/edit" in listed
    assert f"/people/{both.far}/edit" not in listed


def test_looking_further_needs_few_statements(site: Site, both: Both) -> None:
    for address in (f"/people/{both.mine}", "/people/", "/units/", f"/units/{both.other}", "/"):
        shown(both.client, address)
        with statements(site) as seen:
            shown(both.client, address)
        assert len(seen) <= MOST_STATEMENTS, (address, seen)
