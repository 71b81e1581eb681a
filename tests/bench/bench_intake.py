"""A roster of 10,000 rows from bytes to values, every check included: under 5 s, both kinds."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO, StringIO
from statistics import median
from time import perf_counter
from typing import Final

from xlsxwriter import Workbook

from tinnhiem_core.intake.columns import PEOPLE
from tinnhiem_core.intake.roster import parse_roster

ROWS: Final = 10_000
LIMIT: Final = 5.0
RUNS: Final = 5
DAYS: Final = frozenset({2, 10, 12})


def rows() -> Iterator[list[str | date]]:
    """Yield full rows of different people in 500 units under one."""
    for number in range(ROWS):
        unit = number // 20
        yield [
            f"CB{number:05}",
            f"Nguyễn Thị Phương {number}",
            date(1965, 1, 1) + timedelta(days=number),
            f"Đơn vị số {unit}",
            "Đơn vị trực thuộc",
            "Cấp tỉnh",
            "Đơn vị số 0" if unit else "",
            "Có",
            "Cấp phó",
            f"Phó Giám đốc Đơn vị số {unit}",
            date(2020, 1, 1) + timedelta(days=number % 900),
            "",
            date(2020, 1, 1) + timedelta(days=number % 900),
            "Bổ nhiệm lại",
            "Có",
            "Đang công tác",
            "",
        ]


def as_csv() -> bytes:
    """Return the rows as a .csv file."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow([column.heading for column in PEOPLE.columns])
    for row in rows():
        writer.writerow([f"{one:%d/%m/%Y}" if isinstance(one, date) else one for one in row])
    return stream.getvalue().encode("utf-8-sig")


def as_xlsx() -> bytes:
    """Return the rows as an .xlsx file with real dates."""
    stream = BytesIO()
    with Workbook(stream, {"in_memory": True, "default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet(PEOPLE.title)
        sheet.write_row(0, 0, [column.heading for column in PEOPLE.columns])
        for line, row in enumerate(rows(), start=1):
            for place, value in enumerate(row):
                if place in DAYS:
                    sheet.write_datetime(line, place, value)
                elif value:
                    sheet.write_string(line, place, value)
    return stream.getvalue()


def measure(data: bytes, name: str) -> float:
    """Return the seconds of one run; it must have read everything."""
    start = perf_counter()
    reading = parse_roster(data, name)
    seconds = perf_counter() - start
    if len(reading.roster.posts) != ROWS or reading.findings:
        message = f"{name}: {len(reading.roster.posts)} posts, {len(reading.findings)} findings"
        raise RuntimeError(message)
    return seconds


def main() -> int:
    """Print minimum, median and maximum; 1 where a median is over the limit."""
    slow = 0
    for name, data in (("list.xlsx", as_xlsx()), ("list.csv", as_csv())):
        times = sorted(measure(data, name) for _ in range(RUNS))
        slow += median(times) >= LIMIT
        sys.stdout.write(
            f"intake: {name}, {ROWS} rows, {len(data) // 1024} KiB;"
            f" min {times[0]:.2f} s, median {median(times):.2f} s, max {times[-1]:.2f} s"
            f" (limit {LIMIT:.0f} s, {RUNS} runs)\n"
        )
    return min(slow, 1)


if __name__ == "__main__":
    sys.exit(main())
