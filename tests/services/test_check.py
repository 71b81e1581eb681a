"""`tinnhiem check`: one report a plan, with what the command line and JSON show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tinnhiem_core.law import Severity
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.services.check import check, check_all, check_data
from tinnhiem_core.texts import Lang

LOCALITIES = Localities.discover()


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("ninh_son")


def test_report_holds_the_findings_of_the_plan(plan: Plan) -> None:
    report = check(plan)
    assert report.findings == conformance(plan)
    assert report.slug == "ninh_son"
    assert (report.name(), report.name(Lang.EN)) == ("Huyện Ninh Sơn", "Ninh Sơn district")
    assert report.passed
    assert sum(report.count(one) for one in Severity) == len(report.findings)
    assert report.count(Severity.ERROR) == 0
    assert report.count(Severity.NOTE) > 0


def test_plan_looser_than_the_regulation_does_not_pass(plan: Plan) -> None:
    loose = tuple(
        replace(one, days_before=2) if one.days_before == 3 else one
        for one in plan.timeline.deadlines
    )
    report = check(replace(plan, timeline=replace(plan.timeline, deadlines=loose)))
    assert report.count(Severity.ERROR) == 1
    assert not report.passed


def test_error_that_the_author_declared_is_marked_and_still_counts(plan: Plan) -> None:
    loose = tuple(
        replace(one, days_before=2) if one.days_before == 3 else one
        for one in plan.timeline.deadlines
    )
    report = check(replace(plan, timeline=replace(plan.timeline, deadlines=loose)))
    (error,) = (one for one in report.findings if one.severity is Severity.ERROR)
    assert not report.is_known(error)
    told = replace(report, known=frozenset({error.code, "C.502"}))
    assert not told.passed
    data: dict[str, Any] = check_data(told)
    assert (data["passed"], data["errors"]) == (False, 1)
    assert [one["code"] for one in data["findings"] if one["known"]] == [error.code]


def test_several_plans_in_the_order_given(plan: Plan) -> None:
    other = LOCALITIES.plan("nam_dinh")
    assert [one.slug for one in check_all([plan, other])] == ["ninh_son", "nam_dinh"]


def test_data_of_a_report(plan: Plan) -> None:
    report = check(plan)
    data: dict[str, Any] = check_data(report)
    assert {name: data[name] for name in ("slug", "name", "plan", "passed", "errors")} == {
        "slug": "ninh_son",
        "name": "Huyện Ninh Sơn",
        "plan": "Kế hoạch số 346/KH-UBND ngày 11/10/2023",
        "passed": True,
        "errors": 0,
    }
    assert data["warnings"] + data["notes"] == len(data["findings"])
    unclear = next(one for one in data["findings"] if one["code"] == "C.502")
    assert unclear["severity"] == "W"
    assert unclear["where"] == "explanation"
    assert unclear["row"] is None
    assert "hai cách" in unclear["text"]
    assert unclear["remedy"]
    assert "dự kiến ngày 07/11/2023" in unclear["quotes"]
    assert unclear["because"] == [
        "theo bản tin thông báo, quy trình, gạch đầu dòng thứ 5, Kế hoạch số 346/KH-UBND [chưa có văn bản]"
    ]


def test_data_in_english(plan: Plan) -> None:
    data: dict[str, Any] = check_data(check(plan), Lang.EN)
    assert data["name"] == "Ninh Sơn district"
    assert any("can be read in two ways" in one["text"] for one in data["findings"])
