"""What the pages of the plan cost: statements to the database."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, statements
from tests.admin.plan_desk import ROW, VENUES, address
from tests.admin.world import OUR_ROW

from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


PAGES = (
    "/plan/",
    address(OUR_ROW, "edit"),
    address(OUR_ROW, "edit", table=VENUES),
    address(OUR_ROW, "row", table="title_rows", row=ROW),
    address(OUR_ROW, "findings"),
    address(OUR_ROW, "difference"),
    address(OUR_ROW, "history"),
    address(OUR_ROW, "papers"),
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_to_its_statements(site: Site, first: FlaskClient, page: str) -> None:
    first.get(page)
    with statements(site) as said:
        assert first.get(page).status_code == 200
    assert len(said) <= MOST_STATEMENTS, "\n".join(said)
