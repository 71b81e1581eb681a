"""Figures and exceptions against the words that the plan prints."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rules.conformance.samples import DIRECTOR, Change, codes, meeting, venue

from tinnhiem_core.law import Citation, Severity
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.selecting import Selector
from tinnhiem_core.model.timeline import Deadline, Step
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, TitleRow
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.figures import said_dates, said_days

AUGUST = date(2023, 8, 10)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("trước ngày lấy phiếu tín nhiệm 20 ngày", (20,)),
        ("Chậm nhất là 03 ngày trước ngày họp", (3,)),
        ("trước 3 (ba) ngày", (3,)),
        ("trước 3 (03) ngày", ()),
        ("Trước 100 NGÀY", (100,)),
        ("từ 15 ngày đến 20 ngày", (15, 20)),
        ("10 ngày làm việc", ()),
        ("10 ngày  làm  việc", ()),
        ("1000 ngày", ()),
        ("10/8 ngày họp", ()),
        ("trước ngày 10/8/2023", ()),
        ("20 ngàyx", ()),
        ("hai mươi ngày", ()),
        ("", ()),
    ],
)
def test_days_that_words_say(words: str, days: tuple[int, ...]) -> None:
    assert said_days(words) == days


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("trước ngày 10/8/2023", [("10/8/2023", 10, 8, 2023)]),
        ("10/08/2023", [("10/08/2023", 10, 8, 2023)]),
        ("trước ngày 26/8", [("ngày 26/8", 26, 8, None)]),
        ("Ngày 10 tháng 8 năm 2023", [("Ngày 10 tháng 8 năm 2023", 10, 8, 2023)]),
        ("ngày 10 tháng 8", [("ngày 10 tháng 8", 10, 8, None)]),
        ("ngày 1/8 và 05/9/2023", [("05/9/2023", 5, 9, 2023), ("ngày 1/8", 1, 8, None)]),
        ("ngày 10/8/20231", []),
        ("có 2/3 số người", []),
        ("tháng 9/2023", []),
        ("ngày  tháng 8 năm 2023", []),
        ("mộtngày 10/8", []),
        ("110/8/2023", []),
        ("", []),
    ],
)
def test_dates_that_words_say(words: str, dates: list[tuple[str, int, int, int | None]]) -> None:
    found = said_dates(words)
    assert [(one.phrase, one.day, one.month, one.year) for one in found] == dates


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("10/8/2023", AUGUST, True),
        ("ngày 10/8", AUGUST, True),
        ("ngày 10/8", date(2024, 8, 10), True),
        ("10/8/2024", AUGUST, False),
        ("11/8/2023", AUGUST, False),
        ("10/9/2023", AUGUST, False),
        ("10/8/2023", None, False),
    ],
)
def test_date_names_a_day(words: str, day: date | None, *, expected: bool) -> None:
    (said,) = said_dates(words)
    assert said.names(day) is expected


def test_words_and_figures_part(timed: Change, told: Any) -> None:
    """Words of 05/8 and 25 days over figures of 10/8 and 20: the paper prints one, we count one."""
    words = "xong trước ngày 05/8/2023 (trước ngày lấy phiếu tín nhiệm 25 ngày)"
    plan = timed(dossier={"days_before": 20, "stated": AUGUST, "words": words})
    found = conformance(plan)
    assert [told(one) for one in found] == [
        ("C.505", "dossier", {"words": words, "said": (25,)}, (words,)),
        ("C.506", "dossier", {"words": words, "said": ("05/8/2023",)}, (words,)),
    ]
    assert {one.severity for one in found} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"days_before": 20}, []),
        ({"days_before": 21, "words": "trước 20 ngày"}, ["C.505"]),
        ({"days_before": None, "words": "trước 20 ngày"}, ["C.505"]),
        ({"days_before": None, "words": "sớm", "text": "Trong 5 ngày"}, []),
        ({"days_before": 20, "text": "gửi trước 25 ngày"}, ["C.505"]),
        ({"days_before": 20, "text": "5 ngày; gửi trước 20 ngày"}, []),
        ({"words": "trước 25 ngày", "text": "trước 25 ngày", "days_before": 20}, ["C.505"]),
    ],
    ids=["agree", "other", "no figure", "text alone", "other in text", "one in text", "same text"],
)
def test_days_of_a_deadline(timed: Change, changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(timed(dossier=changes)) == expected


def test_sentence_is_quoted_where_it_parts(timed: Change, told: Any) -> None:
    plan = timed(dossier={"days_before": 20, "text": "gửi trước 25 ngày"})
    assert [told(one)[2:] for one in conformance(plan)] == [
        ({"words": "gửi trước 25 ngày", "said": (25,)}, ("gửi trước 25 ngày",))
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"words": "trước ngày 10/8", "stated": AUGUST}, []),
        ({"words": "trước ngày 11/8", "stated": AUGUST}, ["C.506"]),
        ({"words": "trước ngày 11/8", "stated": None}, ["C.506"]),
        ({"words": "w", "text": "KH ngày 10/7/2023", "stated": None}, []),
        ({"words": "w", "text": "KH ngày 10/7/2023", "stated": AUGUST}, ["C.506"]),
        ({"words": "w", "text": "KH 10/7/2023, trước ngày 10/8", "stated": AUGUST}, []),
    ],
    ids=["agree", "other", "no figure", "text alone", "other in text", "one in text"],
)
def test_date_of_a_deadline_and_of_a_report(
    timed: Change, place: Change, at: Citation, changes: dict[str, Any], expected: list[str]
) -> None:
    values = {"text": "w", **changes}
    ballots = Deadline(key="ballots", step=Step.BALLOTS, citation=at, **values)
    assert codes(timed(ballots)) == expected
    duty = ReportingDuty(key="duty", recipient="Sở Nội vụ", citation=at, **values)
    found = [one for one in conformance(place(reporting=(duty,))) if one.code == "C.506"]
    assert [one.where for one in found] == ["duty"] * len(expected)


@pytest.mark.parametrize(
    ("words", "days", "expected"),
    [
        ("họp ngày 10/8/2023", {"earliest": AUGUST, "latest": AUGUST, "planned": AUGUST}, False),
        ("họp ngày 10/8/2023", {"latest": AUGUST}, False),
        ("họp ngày 10/8/2023", {}, True),
        ("họp ngày 11/8/2023", {"latest": AUGUST}, True),
        ("họp ngày 10/8/2023", {"latest": AUGUST, "planned": date(2023, 8, 9)}, True),
        ("từ 9/8/2023 đến 10/8/2023", {"latest": AUGUST, "earliest": date(2023, 8, 9)}, False),
        ("từ 9/8/2023 đến 10/8/2023", {"latest": AUGUST}, True),
        ("trong tháng 8/2023", {"latest": AUGUST}, False),
        ("dự kiến", {}, False),
    ],
)
def test_days_of_a_meeting(
    timed: Change, at: Citation, words: str, days: dict[str, date], *, expected: bool
) -> None:
    found = conformance(timed(meetings=[meeting(at, words=words, **days)]))
    parted = [one for one in found if one.code == "C.506"]
    assert [(one.where, one.quotes()) for one in parted] == [("hop", (words,))] * expected


def test_date_that_stands_twice_is_told_once(timed: Change, at: Citation, told: Any) -> None:
    twice = meeting(at, words="ngày 10/8 hoặc ngày 10/8")
    figures = {"words": twice.words, "said": ("ngày 10/8",)}
    assert [told(one) for one in conformance(timed(meetings=[twice]))] == [
        ("C.506", "hop", figures, (twice.words,))
    ]


def excepting(row: TitleRow, **changes: Any) -> TitleRow:
    values: dict[str, Any] = {
        "key": "not_director",
        "text": "không là Giám đốc",
        "selectors": (Selector(post=DIRECTOR),),
        "effect": ExclusionEffect.EXCLUDED,
        "because": (replace(row.citation, quote=f"{row.text} (không là Giám đốc)"),),
    } | changes
    return replace(row, exclusions=(Exclusion(**values),))


def test_exception_whose_words_were_deleted(rows: Change, row: TitleRow, told: Any) -> None:
    assert [told(one) for one in conformance(rows(excepting(row)))] == [
        (
            "C.554",
            "members.not_director",
            {"number": "1", "words": "không là Giám đốc"},
            (row.text,),
        )
    ]


def test_exception_whose_words_stand(rows: Change, row: TitleRow) -> None:
    said = replace(row, text=f"{row.text} (Không  là\nGiám đốc)")
    assert codes(rows(excepting(said))) == []
    quoted = replace(row.citation, quote="ở đây không là Giám đốc")
    assert codes(rows(excepting(replace(row, venues=(venue(row, citation=quoted),))))) == []
    elsewhere = replace(quoted, place="mục 2")
    assert codes(rows(excepting(row, because=(elsewhere,)))) == []
