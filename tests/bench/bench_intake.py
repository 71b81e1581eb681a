"""A roster of 10,000 rows from bytes to values, every check included: under 5 s, both kinds."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from io import BytesIO, StringIO
from typing import Final

from tests.bench.sides import Side
from tests.bench.table import Bench, start
from xlsxwriter import Workbook

from tinnhiem_core.intake.columns import PEOPLE
from tinnhiem_core.intake.roster import parse_roster

ROWS: Final = 10_000
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


def reading(name: str, made: Callable[[], bytes]) -> Callable[[], None]:
    """Prepare the file; a run must read everything."""
    data = made()

    def work() -> None:
        read = parse_roster(data, name)
        if len(read.roster.posts) != ROWS or read.findings:
            message = f"{name}: {len(read.roster.posts)} posts, {len(read.findings)} findings"
            raise RuntimeError(message)

    return work


BENCHES: Final = tuple(
    Bench(
        what=f"roster of {ROWS:,} rows, bytes to values",
        ours=Side(key=name, name=name, prepare=partial(reading, f"list{name}", made)),
        turns=5,
        seconds=5,
    )
    for name, made in ((".xlsx", as_xlsx), (".csv", as_csv))
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_intake", BENCHES))
