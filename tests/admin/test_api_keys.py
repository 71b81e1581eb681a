"""A key opens the API, and nothing else does; what is refused is said, and in the audit log."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.admin.conftest import Site
from tests.admin.probe_keys import hurry, program
from tests.admin.world import OURS, PLATFORM

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts import api_keys
from tinnhiem_core.services.accounts.api_keys import IN_A_MINUTE
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import Lang

ADMIN, OBSERVER = AccountRole.TENANT_ADMIN, AccountRole.OBSERVER
USERS = [
    role
    for role in (*grantable(TenantKind.PROVINCE), *grantable(TenantKind.PLATFORM))
    if may(role, Action.USE_API)
]
AREAS = {
    "tenants": Action.USE_API,
    "units": Action.VIEW_PEOPLE,
    "people": Action.VIEW_PEOPLE,
    "posts": Action.VIEW_PEOPLE,
    "plans": Action.VIEW_PLAN,
    "audit": Action.VIEW_AUDIT,
}


@pytest.fixture(scope="module", autouse=True)
def _hurried(site: Site) -> None:
    hurry(site)


def api_rules(site: Site) -> list[str]:
    return [one.rule for one in site.app.url_map.iter_rules() if one.rule.startswith("/api/")]


def refusals(site: Site, tenant: int = OURS) -> list[str]:
    """Return what the log of a tenant says was refused, the latest first."""
    wanted = Wanted(since=None, until=None, account=None, action="access.refused")
    page = events(site.app.extensions["tinnhiem"], Scope(tenant=tenant), wanted, lang=Lang.EN)
    return [dict(one.details)["What was refused"] for one in page.lines]


def test_a_cookie_alone_opens_nothing(site: Site) -> None:
    browser = site.browser(ADMIN)
    for rule in api_rules(site):
        sent = browser.get(re.sub(r"<[^>]+>", "2001", rule))
        assert sent.status_code == 401, rule
        assert sent.get_json()["errors"][0]["code"] == "L.1401"
        assert sent.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer tn_",
        "Bearer tn_" + "x" * 43,
        "Basic dG5fOng=",
        "tn_x",
        "Bearer \xff",
    ],
)
def test_what_is_no_key_opens_nothing(site: Site, header: str) -> None:
    sent = site.app.test_client().get("/api/v1/tenants/", headers={"Authorization": header})
    assert sent.status_code == 401
    assert sent.get_json()["message"] == "Cần khóa API"


def test_an_unknown_address_is_told_to_nobody_without_a_key(site: Site) -> None:
    client = site.app.test_client()
    assert client.get("/api/v1/security/login").status_code == 401
    assert program(site, ADMIN).get("security/login").status_code == 404


def test_a_revoked_key_is_worthless_at_once(site: Site) -> None:
    ours, platform = program(site, ADMIN, "to be revoked"), site.app.extensions["tinnhiem"]
    scope = Scope(tenant=OURS)
    assert ours.get("tenants/").status_code == 200
    key = next(one for one in api_keys.keys(platform, scope) if one.name == "to be revoked")
    api_keys.revoke(platform, scope, "test", key=key.id)
    assert ours.get("tenants/").status_code == 401


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("role", USERS)
def test_a_key_reads_what_its_role_may_and_no_more(
    site: Site, role: AccountRole, area: str
) -> None:
    ours = program(site, role)
    allowed = may(role, AREAS[area])
    for path in (f"{area}/", f"{area}/_info"):
        sent = ours.get(path)
        assert sent.status_code == (200 if allowed else 403), path
        if not allowed:
            assert sent.get_json()["errors"][0]["code"] == "L.1402"
            tenant = PLATFORM if role is AccountRole.PLATFORM_ADMIN else OURS
            assert refusals(site, tenant)[0] == f"GET /api/v1/{path}: 403"


def test_what_a_key_was_refused_is_in_the_log(site: Site) -> None:
    ours = program(site, ADMIN)
    before = len(refusals(site))
    ours.get("people/9001")
    ours.send("POST", "plans/import", json={})
    ours.get("nowhere/%00")
    ours.get("people/", "((")  # can't be read: no refusal of anything
    assert refusals(site)[: len(refusals(site)) - before] == [
        "GET /api/v1/nowhere/%00: 404",
        "POST /api/v1/plans/import: 422",
        "GET /api/v1/people/9001: 404",
    ]


def test_too_many_calls_in_a_minute_are_refused_with_the_time_to_wait(site: Site) -> None:
    ours, platform = program(site, ADMIN, "quick"), site.app.extensions["tinnhiem"]
    now = datetime.now(UTC) + timedelta(days=1)
    site.app.extensions["tinnhiem"] = replace(platform, clock=lambda: now)
    try:
        codes = [ours.get("tenants/").status_code for _ in range(IN_A_MINUTE)]
        over = ours.get("tenants/")
    finally:
        site.app.extensions["tinnhiem"] = platform
    assert set(codes) == {200}
    assert (over.status_code, over.get_json()["errors"][0]["code"]) == (429, "L.1253")
    assert over.headers["Retry-After"].endswith("GMT")


def test_csrf_is_asked_everywhere_but_at_the_api(site: Site) -> None:
    site.app.config["WTF_CSRF_ENABLED"] = True
    try:
        sent = program(site, ADMIN).send("POST", "plans/validate", json={})
        assert sent.status_code == 200
        exempt = {one.name for one in site.app.extensions["csrf"]._exempt_blueprints}  # noqa: SLF001
        assert exempt == {
            rule.endpoint.split(".")[0]
            for rule in site.app.url_map.iter_rules()
            if rule.rule.startswith("/api/")
        }
        assert not site.app.extensions["csrf"]._exempt_views  # noqa: SLF001
    finally:
        site.app.config["WTF_CSRF_ENABLED"] = False


def test_nothing_of_the_frameworks_security_is_there(site: Site) -> None:
    endpoints = {rule.endpoint for rule in site.app.url_map.iter_rules()}
    words = (
        "Security",
        "AuthDB",
        "User",
        "Role",
        "Permission",
        "Register",
        "ApiKeyApi",
        "MenuApi",
        "Swagger",
    )
    assert [one for one in endpoints if one.startswith(words)] == []
    assert [rule for rule in api_rules(site) if "security" in rule] == []


@pytest.mark.parametrize(
    ("asked", "said"), [("en", "Not found"), ("vi", "Không tìm thấy"), ("fr", "Không tìm thấy")]
)
def test_refusals_are_in_the_language_asked_for(site: Site, asked: str, said: str) -> None:
    sent = program(site, ADMIN).send("GET", "people/9001", headers={"Accept-Language": asked})
    assert sent.get_json()["message"] == said


def test_every_answer_is_json_and_is_not_kept(site: Site) -> None:
    ours = program(site, ADMIN)
    for method, path in (
        ("GET", "people/"),
        ("DELETE", "people/"),
        ("GET", "no"),
        ("PUT", "people/1"),
    ):
        sent = ours.send(method, path)
        assert sent.mimetype == "application/json"
        assert sent.headers["Cache-Control"] == "no-store"
        assert len(sent.headers.getlist("Content-Type")) == 1
        if sent.status_code == 405:
            assert "GET" in sent.headers["Allow"]
