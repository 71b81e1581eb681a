"""Exemptions and exceptions of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import LETTER, Change

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.duties import ExemptionClause
from tinnhiem_core.model.plan import Gap
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, TitleRow
from tinnhiem_core.rules.conformance import conformance


def test_plan_without_an_exemption_clause(place: Change, told: Any) -> None:
    law = regulation(Topic.EXEMPTION)
    gap = Gap(topic=Topic.EXEMPTION, note="x", note_en="x")
    for gaps in ((), (gap,)):
        assert [told(one) for one in conformance(place(exemption=None, gaps=gaps))] == [
            ("C.531", "exemption", {}, (law.quote,))
        ]


def test_exception_whose_text_is_not_at_hand(place: Change, at: Citation, told: Any) -> None:
    unresolved = Citation(document=LETTER, place="mục II", quote="trừ trường hợp nêu tại")
    clause = ExemptionClause(text="thì không thực hiện", citation=at, unresolved=unresolved)
    assert [told(one) for one in conformance(place(exemption=clause))] == [
        (
            "C.532",
            "exemption",
            {"document": "Công văn số 599/CV ngày 01/05/2023"},
            ("trừ trường hợp nêu tại", "thì không thực hiện"),
        )
    ]


@pytest.mark.parametrize(
    ("effect", "expected"),
    [(ExclusionEffect.NEEDS_DECISION, True), (ExclusionEffect.EXCLUDED, False)],
)
def test_exception_without_a_home_needs_a_decision(
    rows: Change,
    row: TitleRow,
    at: Citation,
    told: Any,
    effect: ExclusionEffect,
    *,
    expected: bool,
) -> None:
    both = tuple(replace(at, place="mục 2", quote=one) for one in ("trừ Giám đốc", "theo điểm b"))
    one = Exclusion(key="giam_doc", text="trừ Giám đốc", selectors=(), effect=effect, because=both)
    found = [told(each) for each in conformance(rows(replace(row, exclusions=(one,))))]
    assert found == (
        [
            (
                "C.533",
                "members.giam_doc",
                {"words": "trừ Giám đốc", "title": row.text},
                ("trừ Giám đốc", "theo điểm b"),
            )
        ]
        if expected
        else []
    )
