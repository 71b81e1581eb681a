"""What the import pages tell: numbers of the tenant's own, units that are there, posts held twice."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from tests.admin.conftest import Site
from tests.admin.opened import MOST_STATEMENTS, errors_of, shown, statements
from tests.admin.people_desk import add_unit, fresh, location, upload
from tests.admin.roster_files import apply, director
from tests.admin.world import OURS
from tests.intake.rosters import csv_bytes

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import RosterImport


@pytest.fixture
def client(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


def test_imports_are_numbered_within_the_tenant(site: Site, client: FlaskClient) -> None:
    database = site.app.extensions["tinnhiem"].database
    with database.reading(Scope(tenant=OURS)) as session:
        ours = len(session.scalars(select(RosterImport.id)).all()) + 1
    number = location(upload(client, csv_bytes(director())))
    assert number > ours  # other tenants import too
    assert re.search(rf'<td class="n">{ours}</td>.*?href="/imports/{number}"', latest(client))
    download = client.get(f"/imports/{number}/errors").headers["Content-Disposition"]
    assert f"loi-danh-sach-{ours}.xlsx" in download
    apply(client, number)
    assert f"Lần nhập danh sách số {ours}" in shown(client, f"/imports/{number}")
    assert f"Hoàn tác lần nhập số {ours}" in shown(client, f"/imports/{number}/undo")


def latest(client: FlaskClient) -> str:
    """Return the first row of the list: the latest import."""
    return shown(client, "/imports/").partition("<tbody>")[2].partition("</tr>")[0]


def test_a_unit_that_is_there_need_not_be_described(site: Site, client: FlaskClient) -> None:
    unit = fresh("Sở")
    add_unit(client, unit)
    number = location(upload(client, csv_bytes(director(unit=unit, Loại_đơn_vị="", Cấp=""))))
    with statements(site) as seen:
        assert "aria-disabled" not in shown(client, f"/imports/{number}")
    assert len(seen) <= MOST_STATEMENTS, seen
    apply(client, number)


def test_a_post_held_already_is_told_in_the_preview(client: FlaskClient) -> None:
    name, unit = fresh("Giàng A"), fresh("Sở")
    post = {"name": name, "code": fresh("GA"), "unit": unit}
    apply(client, location(upload(client, csv_bytes(director(**post, Từ_ngày="01/06/2020")))))
    number = location(upload(client, csv_bytes(director(**post, Từ_ngày="01/06/2021"))))
    preview = shown(client, f"/imports/{number}")
    assert errors_of(preview) == ["row-2"]
    assert f"tại {unit} (từ 01/06/2020 đến hiện nay), trùng thời gian" in preview
    apply(client, number, 422)
