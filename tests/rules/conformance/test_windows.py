"""The days on which a plan lets its meeting be held, and dates without a number of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rules.conformance.samples import FRIDAY, Change, codes, meeting

from tinnhiem_core.law import Citation
from tinnhiem_core.law.offsets import MINIMUM_OFFSETS
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.texts import Lang

QUOTE = {one.step: one.quote for one in MINIMUM_OFFSETS}


# Windows


def month(at: Citation, **given_: Any) -> MeetingDate:
    values: dict[str, Any] = {
        "words": "trong tháng 11/2023",
        "earliest": date(2023, 11, 1),
        "latest": date(2023, 11, 30),
    } | given_
    return meeting(at, **values)


def test_stated_dates_narrow_the_window(timed: Change, at: Citation, told: Any) -> None:
    plan = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 7)})
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.501",
            "hop",
            {"window": "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023."},
            ("trong tháng 11/2023",),
        )
    ]


@pytest.mark.parametrize(
    "window",
    [
        {},
        {"earliest": date(2023, 11, 10), "latest": date(2023, 11, 10)},
        {"earliest": date(2023, 11, 10)},
    ],
    ids=["earlier dates", "one day", "the same first day"],
)
def test_window_is_not_narrowed(timed: Change, at: Citation, window: dict[str, date]) -> None:
    stated = date(2023, 11, 7) if window else date(2023, 10, 20)
    plan = timed(meetings=[month(at, **window)], explanation={"stated": stated})
    assert codes(plan) == []


def test_window_open_at_its_start_is_narrowed(timed: Change, at: Citation) -> None:
    plan = timed(meetings=[month(at, earliest=None)], explanation={"stated": date(2023, 11, 7)})
    assert codes(plan) == ["N.501"]
    open_ = timed(meetings=[month(at, earliest=None)])
    assert codes(open_) == []


def test_dates_of_other_rows_do_not_narrow_the_window(timed: Change, at: Citation) -> None:
    stated = {"stated": date(2023, 11, 7), "rows": ("a",)}
    for name, expected in (("a", ["N.501"]), ("b", [])):
        plan = timed(meetings=[month(at, rows=(name,))], explanation=stated)
        assert codes(plan) == expected


def test_no_valid_day_is_an_error(timed: Change, at: Citation, told: Any) -> None:
    plan = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 28)})
    assert [told(one) for one in conformance(plan)] == [
        (
            "L.501",
            "hop",
            {"earliest": date(2023, 12, 1), "latest": date(2023, 11, 30)},
            ("trong tháng 11/2023",),
        )
    ]
    last = timed(meetings=[month(at)], explanation={"stated": date(2023, 11, 27)})
    assert codes(last) == ["N.501"]


def request(at: Citation, stated: date | None, **given_: Any) -> Deadline:
    values: dict[str, Any] = {"text": "w", "words": "trước ngày 01/11/2023"} | given_
    return Deadline(
        key="request", step=Step.AUTHORITY_REQUEST, stated=stated, citation=at, **values
    )


def test_added_step_falls_short_on_the_first_valid_day(
    timed: Change, at: Citation, told: Any
) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at)],
        explanation={"stated": date(2023, 11, 7)},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.504",
            "request",
            {
                "words": "trước ngày 01/11/2023",
                "stated": date(2023, 11, 1),
                "meeting": date(2023, 11, 10),
                "days": 9,
                "clear_from": date(2023, 11, 11),
            },
            ("trước ngày 01/11/2023", QUOTE["forward"]),
        ),
        (
            "N.501",
            "hop",
            {"window": "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023."},
            ("trong tháng 11/2023",),
        ),
    ]


@pytest.mark.parametrize(
    "added",
    [
        {"stated": date(2023, 10, 31), "words": "trước ngày 31/10/2023"},
        {"stated": None, "words": "sớm"},
        {"rows": ("other",)},
    ],
    ids=["in time", "no date", "other rows"],
)
def test_added_step_keeps_its_days(timed: Change, at: Citation, added: dict[str, Any]) -> None:
    values: dict[str, Any] = {"stated": date(2023, 11, 1)} | added
    plan = timed(
        request(at, **values),
        meetings=[month(at, rows=("members",))],
        explanation={"stated": date(2023, 11, 7)},
    )
    assert codes(plan) == ["N.501"]


def test_added_step_is_read_strictly_where_the_plan_is(timed: Change, at: Citation) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at)],
        explanation={"stated": date(2023, 11, 7)},
    )
    strict = replace(plan.locality, settings=Settings(strictly_before=True))
    assert codes(replace(plan, locality=strict)) == ["N.501"]


# Absolute dates


def test_dates_without_a_number_of_days(timed: Change, told: Any) -> None:
    dated = {"days_before": None, "stated": date(2023, 10, 20)}
    plan = timed(
        dossier={**dated, "words": "trước ngày 20/10"},
        to_voters={**dated, "stated": date(2023, 10, 23), "words": "trước ngày 23/10"},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.502",
            "timeline",
            {"words": "trước ngày 20/10”, “trước ngày 23/10"},
            ("trước ngày 20/10", "trước ngày 23/10"),
        )
    ]


def test_number_of_days_may_stand_elsewhere(timed: Change, at: Citation) -> None:
    again = Deadline(
        key="again", step=Step.DOSSIER, text="w", words="w", stated=FRIDAY, citation=at
    )
    assert codes(timed(again)) == []
    assert codes(timed(replace(again, rows=("members",)))) == ["N.502"]
    assert codes(timed(replace(again, step=Step.BALLOTS))) == []


def test_dates_speak_both_languages(timed: Change, at: Citation) -> None:
    plan = timed(
        request(at, date(2023, 11, 1)),
        meetings=[month(at), month(at, key="late", latest=date(2023, 11, 2))],
        without=[Step.TO_VOTERS],
        dossier={"days_before": None, "stated": date(2023, 10, 20)},
        explanation={"stated": date(2023, 11, 7), "gate": "g", "second_reading": "r"},
    )
    found = conformance(plan)
    assert {one.code for one in found} >= {"L.501", "C.501", "C.502", "C.503", "C.504", "N.502"}
    for one in found:
        for lang in Lang:
            assert "{" not in one.text(lang)
            assert "None" not in one.text(lang) + one.remedy(lang)
