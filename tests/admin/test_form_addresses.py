"""An address that only takes forms, opened in a browser, leads to the page of its form."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import ROW, address, draft

from tinnhiem_admin.form_addresses import FORMS
from tinnhiem_core.model.tenancy import AccountRole

ROW_PAGE = {"table": "title_rows", "row": ROW}


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.mark.parametrize("act", ["reasons", "submit", "approve", "return", "discard"])
def test_acts_on_a_version_lead_back_to_its_findings(
    site: Site, first: FlaskClient, act: str
) -> None:
    version = draft(site)
    answer = first.get(address(version, act))
    assert (answer.status_code, answer.location) == (303, address(version, "findings"))


@pytest.mark.parametrize("act", ["move", "remove"])
def test_acts_on_a_row_lead_back_to_the_row(site: Site, first: FlaskClient, act: str) -> None:
    version = draft(site)
    answer = first.get(address(version, act, **ROW_PAGE))
    assert answer.status_code == 303
    assert answer.location == address(version, "row", **ROW_PAGE)
    assert first.get(answer.location).status_code == 200


@pytest.mark.parametrize(
    "more", ["_external=1&_scheme=javascript", "_anchor=x&_method=POST", "version=7"]
)
def test_what_stands_in_the_address_leads_nowhere_else(first: FlaskClient, more: str) -> None:
    answer = first.get(f"/plan/1/move?table=panels&row=x&{more}")
    assert answer.location == "/plan/1/row?table=panels&row=x"


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("/plan/start", "/plan/"),
        ("/accounts/3/roles/5/revoke", "/accounts/3"),
        ("/keys/3/revoke", "/keys/"),
        ("/profile/sessions/end-others", "/profile/sessions"),
        ("/audit/export", "/audit/"),
        ("/sign-out", "/"),
    ],
)
def test_others_lead_to_the_nearest_page_above(first: FlaskClient, asked: str, page: str) -> None:
    answer = first.get(asked)
    assert (answer.status_code, answer.location) == (303, page)


def test_each_leads_to_a_page_for_whoever_may_see_it(site: Site) -> None:
    """Nobody who is not signed in learns more than the way to sign in."""
    rules = list(site.app.url_map.iter_rules())
    shown = {one.rule for one in rules if "GET" in (one.methods or ())}
    blind = [one for one in rules if one.rule not in shown and not one.rule.startswith("/api/")]
    assert {one.endpoint for one in blind} >= set(FORMS)
    nobody = site.app.test_client()
    for one in blind:
        asked = site.app.url_map.bind("localhost").build(
            one.endpoint, dict.fromkeys(one.arguments, 1), method="POST"
        )
        answer = nobody.get(asked)
        assert answer.status_code == 303, asked
        assert answer.location.startswith("/"), asked
        assert not answer.location.startswith("//"), asked


def test_other_verbs_and_programs_are_refused_as_before(first: FlaskClient) -> None:
    refused = first.delete("/plan/1/move")
    assert refused.status_code == 405
    assert "Không có quyền" not in refused.text
    assert first.get("/api/v1/plans/validate").status_code == 401
