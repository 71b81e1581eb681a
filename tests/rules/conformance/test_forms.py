"""Forms of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import (
    codes,
)

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.rules.conformance import conformance


def form(at: Citation, kind: FormKind, *columns: str, **changes: Any) -> ReportFormat:
    return ReportFormat(form=kind, template=str(kind), columns=columns, citation=at, **changes)


TALLY_CLAUSE = "số phiếu không hợp lệ và tỉ lệ phần trăm trên tổng số phiếu thu về"


@pytest.mark.parametrize("kind", [FormKind.RESULTS_REPORT, FormKind.MINUTES])
def test_form_without_the_void_column(
    sound: Plan, at: Citation, told: Any, kind: FormKind
) -> None:
    lacking = form(at, kind, "STT", "Số phiếu hợp lệ", annex="PHỤ LỤC 5", title="BÁO CÁO")
    minutes = form(at, FormKind.MINUTES) if kind is FormKind.RESULTS_REPORT else None
    formats = tuple(one for one in (lacking, minutes) if one)
    assert [told(one) for one in conformance(replace(sound, formats=formats))] == [
        (
            "C.561",
            kind,
            {"annex": "PHỤ LỤC 5"},
            ("STT | Số phiếu hợp lệ", TALLY_CLAUSE),
        )
    ]


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        (FormKind.RESULTS_REPORT, ("STT", "Số phiếu không hợp lệ")),
        (FormKind.RESULTS_REPORT, ()),
        (FormKind.BALLOT, ("STT", "Cao")),
    ],
)
def test_form_needs_no_void_column(
    sound: Plan, at: Citation, kind: FormKind, columns: tuple[str, ...]
) -> None:
    formats = (form(at, kind, *columns), form(at, FormKind.MINUTES))
    assert codes(replace(sound, formats=formats)) == []


def test_regulation_stands_in_for_the_tally_clause(sound: Plan, at: Citation) -> None:
    place = replace(sound.locality, sections=(), gaps=())
    formats = (form(at, FormKind.MINUTES, "STT", title="BIÊN BẢN"),)
    found = conformance(replace(sound, locality=place, formats=formats))
    lacking = next(one for one in found if one.code == "C.561")
    assert lacking.because[1] == regulation(Topic.TALLY)
    assert dict(lacking.figures) == {"annex": "BIÊN BẢN"}


def test_plan_with_forms_and_none_for_the_minutes(sound: Plan, at: Citation, told: Any) -> None:
    law = regulation(Topic.MINUTES).quote
    plan = replace(sound, formats=(form(at, FormKind.BALLOT),))
    assert [told(one) for one in conformance(plan)] == [("N.561", "formats", {}, (law,))]
    gap = Gap(topic=Topic.MINUTES, note="x", note_en="x")
    marked = replace(plan, locality=replace(plan.locality, gaps=(gap,)))
    assert codes(marked) == ["N.561"]
