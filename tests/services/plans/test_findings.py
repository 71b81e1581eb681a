"""Findings at the rows that they concern, with the reasons given for them."""

from __future__ import annotations

import pytest
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.services.check import check
from tinnhiem_core.services.plans import Reason, report, row_findings
from tinnhiem_core.services.plans.editing import row_saved
from tinnhiem_core.services.plans.tables import find_table


@pytest.mark.parametrize("slug", LOCALITIES.plans)
def test_every_finding_stands_at_rows_that_exist(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    found = report(plan)
    assert tuple(one.finding for one in found.findings) == check(plan).findings
    for one in found.findings:
        assert one.places, (one.finding.code, one.finding.where)
        for table, row in one.places:
            assert row in {"", *find_table(plan, table).keys}


@pytest.mark.parametrize(
    ("slug", "code", "where", "place"),
    [
        ("nam_dinh", "C.401", "vice_chair.explanation", ("deadlines", "vice_chair.explanation")),
        ("nam_dinh", "C.521", "nam_dinh.KH_113", ("documents", "nam_dinh.KH_113")),
        ("nam_dinh", "C.522", "paper.number", ("documents", "")),
        ("dien_bien", "C.541", "III.4.1.2.chair", ("chair", "")),
        ("dien_bien", "C.561", "results_report", ("formats", "results_report")),
        ("ninh_son", "C.581", "validity", ("validity", "")),
        ("ninh_son", "N.502", "timeline", ("deadlines", "")),
    ],
)
def test_finding_is_placed_where_it_can_be_mended(
    slug: str, code: str, where: str, place: tuple[str, str]
) -> None:
    (found,) = [
        one
        for one in report(LOCALITIES.plan(slug)).findings
        if (one.finding.code, one.finding.where) == (code, where)
    ]
    assert place in found.places


def test_row_shows_its_own_findings_and_those_of_its_parts() -> None:
    plan = LOCALITIES.plan("dien_bien")
    codes = {one.finding.code for one in row_findings(plan, "title_rows", "district_leaders")}
    assert "C.552" in codes
    assert row_findings(plan, "recipients", "1") == ()


def test_loosened_deadline_is_an_error_at_its_row() -> None:
    plan = LOCALITIES.plan("dien_bien")
    key = next(one.key for one in plan.timeline.deadlines if one.days_before == 20)
    assert all(one.finding.severity != "E" for one in row_findings(plan, "deadlines", key))
    loose = row_saved(plan, "deadlines", key, {"days_before": "19"}).plan
    assert row_findings(loose, "deadlines", key)[0].finding.severity == "E"
    assert report(loose).errors == 1


def test_reason_for_one_place_goes_before_the_reason_for_all() -> None:
    plan = LOCALITIES.plan("ninh_son")
    twice = [one.finding for one in report(plan).findings if one.finding.code == "C.521"]
    assert len(twice) == 2
    every = Reason(code="C.521", text="chưa có")
    one = Reason(code="C.521", where=twice[0].where, text="đã xin cấp trên")
    given = report(plan, (every, one))
    reasons = [found.reason for found in given.findings if found.finding.code == "C.521"]
    assert reasons == ["đã xin cấp trên", "chưa có"]
    assert len(given.unanswered) == len(report(plan).unanswered) - 2
