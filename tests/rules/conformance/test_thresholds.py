"""Thresholds in the words of a plan."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rules.conformance.samples import Change, codes, worded

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.rules.conformance import conformance

THRESHOLDS: list[tuple[str, str, str | None, object]] = [
    ("ít nhất 1/2 số người được triệu tập có mặt", "quorum", "L.581", Fraction(1, 2)),
    ("ít nhất 66/100 số người được triệu tập có mặt", "quorum", "L.581", Fraction(33, 50)),
    ("ít nhất 2/3 số người được triệu tập có mặt", "quorum", None, None),
    ("ít nhất 3/4 số người được triệu tập có mặt", "quorum", None, None),
    ("tối đa ở 3 nơi", "venues", "L.582", 3),
    ("tối đa ở 02 nơi", "venues", None, None),
    ("tối đa ở 1 nơi", "venues", None, None),
    ("từ 3/4 số phiếu tín nhiệm thấp trở lên", "dismiss", "L.583", Fraction(3, 4)),
    ("từ 2/3 số phiếu tín nhiệm thấp trở lên", "dismiss", None, None),
    ("từ 3/5 số phiếu tín nhiệm thấp trở lên", "dismiss", None, None),
    ("có trên 55% nhưng dưới 2/3", "reconsider", "L.584", 55),
    ("có trên 51 % nhưng dưới 2/3", "reconsider", "L.584", 51),
    ("có trên 50% nhưng dưới 2/3", "reconsider", None, None),
    ("có trên 40% nhưng dưới 2/3", "reconsider", None, None),
    ("tỉ lệ phần trăm trên tổng số phiếu hợp lệ", "tally", "L.585", "hợp lệ"),
    ("tỉ lệ phần trăm trên tổng số phiếu thu về", "tally", None, None),
]


@pytest.mark.parametrize(("words", "topic", "code", "value"), THRESHOLDS)
def test_threshold_in_the_words_of_the_plan(
    place: Change,
    at: Citation,
    told: Any,
    words: str,
    topic: str,
    code: str | None,
    value: object,
) -> None:
    found = [told(one) for one in conformance(worded(place, at, words))]
    law = regulation(Topic(topic)).quote
    assert found == ([(code, "mục 1", {"value": value}, (words, law))] if code else [])


def test_every_threshold_in_one_sentence_is_read(place: Change, at: Citation) -> None:
    words = "ít nhất 1/2 số người được triệu tập; ít nhất 1/3 số người được triệu tập"
    found = conformance(worded(place, at, words))
    assert [dict(one.figures)["value"] for one in found] == [Fraction(1, 2), Fraction(1, 3)]


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)
@given(st.integers(0, 9), st.integers(1, 9), st.integers(0, 9), st.integers(1, 9))
def test_stricter_quorum_never_fails_where_a_looser_one_passes(
    place: Change, at: Citation, one: int, of_one: int, other: int, of_other: int
) -> None:
    loose, tight = sorted((Fraction(one, of_one), Fraction(other, of_other)))

    def fails(share: Fraction) -> bool:
        words = f"ít nhất {share.numerator}/{share.denominator} số người được triệu tập có mặt"
        return "L.581" in codes(worded(place, at, words))

    assert fails(tight) <= fails(loose)


@pytest.mark.parametrize(
    "words",
    [
        "ít nhất {0}/2 số người được triệu tập",
        "ít nhất 1/{0} số người được triệu tập",
        "tối đa ở {0} nơi",
        "từ {0}/3 số phiếu tín nhiệm thấp",
        "trên {0}% nhưng dưới 2/3",
    ],
)
def test_a_figure_that_no_plan_means_stops_no_check(
    place: Change, at: Citation, words: str
) -> None:
    assert codes(worded(place, at, words.format("1" * 5_000))) == []
