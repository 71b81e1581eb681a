"""Whatever comes in: a roster, or an ``IntakeError`` whose every finding can be printed."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from tests.intake.rosters import HEADINGS, csv_bytes, moment, row, xlsx_bytes

from tinnhiem_core.intake import words
from tinnhiem_core.intake.attendance import parse_attendance
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import RosterReading, parse_roster
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.people import Person, Post, Role, Unit
from tinnhiem_core.rules.roster import index
from tinnhiem_core.texts import Lang

GOOD = csv_bytes(row(), row(Mã_cán_bộ="CB02", Họ_và_tên="Trần Thị Bình"))
UNITS = st.sampled_from(["A", "B", "C", "Phòng A", ""])
DAYS = st.dates(date(1890, 1, 1), date(2110, 1, 1))
CELL = st.one_of(
    st.sampled_from(
        ["", "x", "Có", "Sở", "Cấp tỉnh", "Cấp trưởng", "31/02/2021", "01/01/2020", "=A1"]
    ),
    st.text(max_size=12),
    DAYS.map(lambda one: one.strftime("%d/%m/%Y")),
)
XLSX_CELL = st.one_of(
    st.sampled_from(["", "x", "Sở", "Cấp tỉnh", "#REF!"]),
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    DAYS,
    DAYS.map(lambda one: moment(one, 8)),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=8),
)


def _told(findings: tuple[Finding, ...]) -> None:
    for one in findings:
        for lang in Lang:
            assert one.text(lang)
            one.remedy(lang)
        assert one.where


def _try(data: bytes, name: str) -> RosterReading | None:
    try:
        reading = parse_roster(data, name)
    except IntakeError as error:
        _told(error.findings)
        return None
    _told(reading.findings)
    index(reading.roster, date(2023, 8, 30))
    return reading


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes(data: bytes) -> None:
    for name in ("a.csv", "a.xlsx"):
        _try(data, name)
    try:
        parse_attendance(data, "a.csv", (Person(key="1", name="An"),))
    except IntakeError as error:
        _told(error.findings)


@given(st.integers(0, len(GOOD)), st.integers(0, 6), st.binary(max_size=6))
def test_a_good_file_with_bytes_changed(place: int, gone: int, put: bytes) -> None:
    _try(GOOD[:place] + put + GOOD[place + gone :], "a.csv")


@given(st.lists(st.lists(CELL, min_size=17, max_size=19), max_size=4))
def test_any_cells_of_a_csv(rows: list[list[str]]) -> None:
    stream = StringIO()
    csv.writer(stream).writerows([HEADINGS, *rows])
    _try(stream.getvalue().encode("utf-8", "replace"), "a.csv")


@given(st.lists(st.lists(XLSX_CELL, min_size=17, max_size=17), max_size=3))
def test_any_cells_of_an_xlsx(rows: list[list[object]]) -> None:
    _try(xlsx_bytes(*rows), "a.xlsx")


@given(st.lists(st.tuples(UNITS, UNITS, st.sampled_from(["Sở", "Công an", ""])), max_size=6))
def test_any_tree_of_units(units: list[tuple[str, str, str]]) -> None:
    rows = [
        row(
            Mã_cán_bộ=f"CB{number}",
            Họ_và_tên=f"Người {number}",
            Ngày_sinh="",
            Cơ_quan_đơn_vị=unit,
            Đơn_vị_cấp_trên=parent,
            Loại_đơn_vị=kind,
        )
        for number, (unit, parent, kind) in enumerate(units)
    ]
    _try(csv_bytes(*rows), "a.csv")


@given(
    st.lists(
        st.tuples(
            st.integers(1, 9),
            st.sampled_from(Role),
            st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2020, 1, 1))),
            st.booleans(),
        ),
        min_size=1,
        max_size=8,
        unique_by=lambda one: (one[0], one[1]),
    )
)
def test_what_is_written_is_what_is_read(posts: list[tuple[int, Role, date | None, bool]]) -> None:
    rows = [
        row(
            Mã_cán_bộ=f"CB{number}",
            Họ_và_tên=f"Người {number}",
            Ngày_sinh="",
            Vai_trò=words.ROLES.labels[role],
            Từ_ngày=since.strftime("%d/%m/%Y") if since else "",
            Chuyên_trách="Có" if full_time else "Không",
        )
        for number, role, since, full_time in posts
    ]
    for data, name in ((csv_bytes(*rows), "a.csv"), (xlsx_bytes(*rows), "a.xlsx")):
        reading = _try(data, name)
        assert reading is not None
        assert reading.roster.posts == tuple(
            Post(
                person=f"CB{number}",
                unit="Sở Nội vụ",
                role=role,
                title="Giám đốc Sở Nội vụ",
                since=since,
                full_time=full_time,
            )
            for number, role, since, full_time in posts
        )
        assert all(isinstance(one, Unit) for one in reading.roster.units)
