"""Dates of the reports that a plan asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rules.conformance.samples import FRIDAY, Change, codes, meeting

from tinnhiem_core.law import Citation
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance import conformance


def duty(at: Citation, stated: date | None, **given_: Any) -> ReportingDuty:
    values: dict[str, Any] = {"key": "report", "text": "Báo cáo", "recipient": "Tỉnh ủy"}
    return ReportingDuty(stated=stated, citation=at, **(values | given_))


def reporting(plan: Plan, *duties: ReportingDuty) -> Plan:
    return replace(plan, locality=replace(plan.locality, reporting=duties))


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (date(2023, 9, 28), ["C.405"]),
        (FRIDAY, ["N.405"]),
        (date(2023, 9, 30), ["N.401", "N.405"]),
        (date(2023, 10, 2), []),
        (None, []),
    ],
)
def test_report_against_the_planned_day(
    timed: Change, at: Citation, stated: date | None, expected: list[str]
) -> None:
    plan = timed(meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)])
    words = f"trước ngày {stated:%d/%m}" if stated else ""
    found = conformance(reporting(plan, duty(at, stated, words=words)))
    mine = [one for one in found if one.where == "report"]
    assert [one.code for one in mine] == expected
    assert all(one.quotes() == (words,) for one in mine)


def test_report_without_a_date_does_not_hide_the_next(
    sound: Plan, at: Citation, told: Any
) -> None:
    saturday = date(2023, 9, 30)
    words = "trong tháng 9"
    plan = reporting(sound, duty(at, None, key="a"), duty(at, saturday, key="b", words=words))
    assert [told(one) for one in conformance(plan)] == [
        ("N.401", "b", {"day": saturday, "words": words}, (words,))
    ]


def test_report_of_other_rows_or_without_a_planned_day(timed: Change, at: Citation) -> None:
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY, rows=("a",))
    other = duty(at, date(2023, 9, 28), words="trước ngày 28/9", rows=("b",))
    assert "C.405" not in codes(reporting(timed(meetings=[planned]), other))
    open_ = meeting(at, latest=FRIDAY)
    assert "C.405" not in codes(reporting(timed(meetings=[open_]), replace(other, rows=())))


def test_two_dates_for_the_same_report(sound: Plan, at: Citation, told: Any) -> None:
    first = duty(
        at, date(2023, 8, 31), key="a", text="Báo cáo A", words="trong tháng 8", rows=("x", "y")
    )
    second = duty(
        at, date(2023, 8, 30), key="b", text="Báo cáo B", words="trước ngày 30/8", rows=("y",)
    )
    assert [told(one) for one in conformance(reporting(sound, first, second))] == [
        (
            "N.503",
            "b",
            {
                "words": "trong tháng 8",
                "stated": date(2023, 8, 31),
                "other_words": "trước ngày 30/8",
                "other_stated": date(2023, 8, 30),
            },
            ("Báo cáo A", "Báo cáo B"),
        )
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"rows": ("x",)}, {"rows": ("y",)}, []),
        ({}, {}, ["N.503"]),
        ({"rows": ("x",)}, {}, []),
        ({}, {"stated": None}, []),
        ({}, {"stated": date(2023, 8, 31)}, []),
    ],
)
def test_reports_that_may_differ(
    sound: Plan, at: Citation, first: Any, second: Any, expected: list[str]
) -> None:
    one = replace(duty(at, date(2023, 8, 31)), **first)
    other = replace(duty(at, date(2023, 8, 30), key="b"), **second)
    assert codes(reporting(sound, one, other)) == expected
