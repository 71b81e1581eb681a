"""`tinnhiem check`: an error that the author declared is marked and still counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from tests.cli.running import Tinnhiem

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.testing import KitReport

SLUG: Final = "ninh_son"
ERROR: Final = "L.401"


def loose(plan: Plan) -> Plan:
    """Return the plan with an explanation one day later than the Regulation allows."""
    deadlines = tuple(
        replace(one, days_before=2) if one.days_before == 3 else one
        for one in plan.timeline.deadlines
    )
    return replace(plan, timeline=replace(plan.timeline, deadlines=deadlines))


@pytest.fixture(params=[{ERROR}, set()], ids=["declared", "not declared"])
def declared(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> frozenset[str]:
    """Install the loose plan; return the errors that its author declares."""
    known = frozenset(request.param)
    kit = KitReport(findings=(), progress=None, known=known)
    plan = Localities.plan
    monkeypatch.setattr(Localities, "plan", lambda self, slug: loose(plan(self, slug)))
    monkeypatch.setattr("tinnhiem_core.cli.commands.check.kit_report", lambda _: kit)
    return known


def test_known_error_in_json(tinnhiem: Tinnhiem, declared: frozenset[str]) -> None:
    answer = tinnhiem("check", SLUG, "--json")
    (report,) = answer.data
    assert answer.code == 1
    assert (report["passed"], report["errors"]) == (False, 1)
    known = {one["code"]: one["known"] for one in report["findings"]}
    assert known.pop(ERROR) is bool(declared)
    assert not any(known.values())


@pytest.mark.parametrize(
    ("lang", "marked", "plain", "total"),
    [
        ("vi", "LỖI L.401 (đã biết)  ", "LỖI L.401  ", "\n1 lỗi, "),
        ("en", "ERROR L.401 (known)  ", "ERROR L.401  ", "\nErrors: 1. "),
    ],
)
def test_known_error_for_people(
    tinnhiem: Tinnhiem, declared: frozenset[str], lang: str, marked: str, plain: str, total: str
) -> None:
    answer = tinnhiem("check", SLUG, "--lang", lang)
    assert answer.code == 1
    assert (marked in answer.out) is bool(declared)
    assert (plain in answer.out) is not bool(declared)
    assert answer.out.count("(đã biết)") + answer.out.count("(known)") == len(declared)
    assert total in answer.out
