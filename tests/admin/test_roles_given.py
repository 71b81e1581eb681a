"""A narrower role beside a wider one takes nothing from it: the page that gives it says so."""

from __future__ import annotations

from tests.admin.conftest import Site
from tests.admin.opened import newcomer
from tests.admin.people_desk import add_unit

from tinnhiem_core.model.tenancy import AccountRole

ADMIN = AccountRole.TENANT_ADMIN


def given(site: Site, account: int, role: str, unit: int) -> str:
    values = {"role": role, "unit": str(unit), "since": "", "until": ""}
    client = site.browser(ADMIN)
    answer = client.post(f"/accounts/{account}/roles", data=values, follow_redirects=True)
    assert answer.status_code == 200
    assert "Đã giao vai trò" in answer.text
    return answer.text


def test_what_counts_on_beside_a_narrower_role_is_told(site: Site) -> None:
    desk, person = site.browser(ADMIN), newcomer(site, AccountRole.STAFF)
    above = add_unit(desk, "Sở Trên Cao")
    below = add_unit(desk, "Phòng Dưới Thấp", parent=str(above))
    first = given(site, person.account, "staff", above)
    assert "“Cán bộ giúp việc” cho “Toàn đơn vị” vẫn còn hiệu lực song song" in first
    second = given(site, person.account, "staff", below)
    assert second.count("vẫn còn hiệu lực song song") == 2
    assert "“Cán bộ giúp việc” cho “Sở Trên Cao” vẫn còn" in second


def test_nothing_is_said_where_no_wider_role_is_left(site: Site) -> None:
    desk, person = site.browser(ADMIN), newcomer(site, AccountRole.OBSERVER)
    one, other = add_unit(desk), add_unit(desk)
    assert "song song" not in given(site, person.account, "staff", one)
    assert "song song" not in given(site, person.account, "staff", other)
