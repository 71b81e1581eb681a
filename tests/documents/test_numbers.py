"""Counts, shares, days and hours as State and Party papers print them."""

from __future__ import annotations

from datetime import date, time

import pytest

from tinnhiem_core.documents.numbers import (
    clock,
    count,
    day_figures,
    day_words,
    place_and_day,
    share,
)


@pytest.mark.parametrize(
    ("value", "printed"),
    [(0, "00"), (6, "06"), (9, "09"), (10, "10"), (25, "25"), (1316, "1.316")],
)
def test_counts_below_ten_have_a_leading_zero(value: int, printed: str) -> None:
    assert count(value) == printed


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (date(2024, 1, 5), "ngày 05 tháng 01 năm 2024"),
        (date(2024, 2, 29), "ngày 29 tháng 02 năm 2024"),
        (date(2024, 3, 9), "ngày 09 tháng 3 năm 2024"),
        (date(2023, 6, 29), "ngày 29 tháng 6 năm 2023"),
        (date(2023, 11, 30), "ngày 30 tháng 11 năm 2023"),
    ],
)
def test_days_below_ten_and_months_one_and_two_have_a_leading_zero(
    day: date, printed: str
) -> None:
    assert day_words(day) == printed


def test_day_in_figures() -> None:
    assert day_figures(date(2023, 2, 2)) == "02/02/2023"


def test_share_has_a_decimal_comma() -> None:
    assert share("40.43") == "40,43"


def test_hour() -> None:
    assert clock(time(15, 10)) == "15 giờ 10 phút"
    assert clock(time(8)) == "08 giờ 00 phút"


def test_place_and_day() -> None:
    assert place_and_day("Điện Biên", date(2023, 8, 30)) == ("Điện Biên, ngày 30 tháng 8 năm 2023")


def test_place_without_a_day_leaves_room() -> None:
    blank = place_and_day("", None)
    assert blank.split() == [".....,", "ngày", "tháng", "năm"]
    assert "ngày\u00a0\u00a0" in blank
