"""How a State or Party paper prints counts, shares, days and hours.

Counts below ten and days below ten get a leading zero, of the months only 1 and 2 (Nghị định
30/2020/NĐ-CP, Phụ lục I; decision 15).
"""

from __future__ import annotations

from datetime import date, time
from typing import Final

from tinnhiem_core.texts import number

TWO_DIGITS: Final = 10
PADDED_MONTHS: Final = 2


def count(value: int) -> str:
    """Return a count: "06", "25", "1.316"."""
    return f"{value:02d}" if 0 <= value < TWO_DIGITS else number(value)


def share(rounded: str) -> str:
    """Return a share that a rule has rounded ("40.43") with its decimal comma ("40,43")."""
    return rounded.replace(".", ",")


def day_words(day: date) -> str:
    """Return "ngày 30 tháng 11 năm 2023", "ngày 05 tháng 01 năm 2024"."""
    return f"ngày {day.day:02d} tháng {_month(day)} năm {day.year}"


def day_figures(day: date) -> str:
    """Return "30/11/2023"."""
    return f"{day:%d/%m/%Y}"


def day_brief(day: date) -> str:
    """Return "30/8/2023", "02/02/2023": a day as papers write it in running text."""
    return f"{day.day:02d}/{_month(day)}/{day.year}"


def clock(hour: time) -> str:
    """Return "15 giờ 10 phút", "08 giờ 00 phút"."""
    return f"{hour.hour:02d} giờ {hour.minute:02d} phút"


def place_and_day(place: str, day: date | None) -> str:
    """Return "Điện Biên, ngày 30 tháng 8 năm 2023"; without a day, room to write it by hand."""
    blank = "\N{NO-BREAK SPACE}" * 6
    words = day_words(day) if day else f"ngày{blank}tháng{blank}năm{blank}"
    return f"{place or '.....'}, {words}"


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month <= PADDED_MONTHS else str(day.month)
