"""A plan emptied row by row is never submitted: somebody is polled, somewhere, by somebody."""

from __future__ import annotations

import pytest
from tests.services.plans.conftest import reasons

from tinnhiem_core.law.finding import Severity
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.plans import (
    add_row,
    remove_row,
    save_row,
    start_from_plugin,
    submit,
    version,
)
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants import TenantForm, create_tenant
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope


def of(platform: Platform, operator: Scope, slug: str) -> Scope:
    form = TenantForm(locality=slug, kind=TenantKind.PROVINCE)
    return Scope(tenant=create_tenant(platform, operator, "", form).id)


def refused(platform: Platform, scope: Scope, draft: int, revision: int) -> list[str]:
    """Return the errors for which the draft isn't submitted, with all its warnings answered."""
    given = reasons(version(platform, scope, draft).plan)
    with pytest.raises(InvalidError) as told:
        submit(platform, scope, "", draft, revision, given)
    return [one.code for one in told.value.findings]


def test_plan_without_voters_titles_and_venue(platform: Platform, operator: Scope) -> None:
    scope = of(platform, operator, "quang_ngai")
    draft = start_from_plugin(platform, scope, "")
    revision = draft.revision
    plan = version(platform, scope, draft.id).plan
    (row,), (panel,) = plan.title_table.rows, plan.panels
    emptied = (
        *(("panels/department/groups", one.key) for one in panel.groups),
        *(("title_rows/leaders/titles", one.key) for one in row.titles),
        *(("title_rows/leaders/venues", one.key) for one in row.venues),
    )
    for table, key in emptied:
        saved = remove_row(platform, scope, "", draft.id, revision, table, key)
        revision = saved.version.revision
    expected = ["L.1025", "L.552", "L.554", "L.541"]
    assert refused(platform, scope, draft.id, revision) == expected


def test_added_row_without_titles_and_venues(platform: Platform, operator: Scope) -> None:
    scope = of(platform, operator, "nam_dinh")
    draft = start_from_plugin(platform, scope, "")
    text = {"text": "Chủ tịch Hội Nông dân tỉnh", "number": "e)"}
    saved = add_row(platform, scope, "", draft.id, draft.revision, "title_rows", text)
    found = [one for one in saved.findings if one.finding.severity is Severity.ERROR]
    assert [one.finding.code for one in found] == ["L.552", "L.554"]
    assert {one.places for one in found} == {(("title_rows", saved.row),)}
    codes = refused(platform, scope, draft.id, saved.version.revision)
    assert codes == ["L.1025", "L.552", "L.554"]


def test_shares_on_all_deputies_outside_of_the_council(
    platform: Platform, operator: Scope
) -> None:
    scope = of(platform, operator, "nam_dinh")
    draft = start_from_plugin(platform, scope, "")
    saved = save_row(
        platform, scope, "", draft.id, draft.revision, "settings", "", {"base": "deputies"}
    )
    assert [one.finding.code for one in saved.findings] == ["L.586"]
    assert refused(platform, scope, draft.id, saved.version.revision) == ["L.1025", "L.586"]
