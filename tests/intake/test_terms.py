"""The same post of the same person twice at overlapping time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.rosters import csv_bytes, only, read, refused, row, said

from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.intake.terms import Term, overlaps
from tinnhiem_core.model.people import Role
from tinnhiem_core.texts import Lang


def held(since: str = "", until: str = "", **more: object) -> list[object]:
    """Return the row of the director in these days."""
    return row(**{"Từ_ngày": since, "Đến_ngày": until, **more})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("", ""), ("", "01/06/2022")),  # since ever, still: whatever the other says
        (("", "01/06/2022"), ("", "")),
        (("", ""), ("01/06/2020", "")),
        (("", "02/06/2022"), ("01/06/2022", "")),
        (("01/06/2022", ""), ("01/06/2022", "01/06/2022")),  # nothing is left of the one day
        (("01/06/2020", "01/06/2025"), ("01/06/2021", "01/06/2022")),
    ],
)
def test_overlapping_times_are_refused(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert said(refused(csv_bytes(held(*first), held(*second)))) == [("L.746", "a.csv!A3")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("", "31/05/2022"), ("01/06/2022", "")),
        (("01/06/2022", ""), ("", "31/05/2022")),
        (("01/06/2015", "01/06/2020"), ("02/06/2020", "01/06/2025")),
    ],
)
def test_two_terms_are_two_posts(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert len(read(held(*first), held(*second)).roster.posts) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("", "01/06/2022"), ("01/06/2022", "")),
        (("01/06/2022", ""), ("01/06/2020", "01/06/2022")),
        (("31/05/2022", "01/06/2022"), ("01/06/2022", "01/06/2022")),
    ],
)
def test_one_day_in_both_terms_is_told_with_the_day_to_write(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    finding = only(refused(csv_bytes(held(*first), held(*second))))
    assert (finding.code, finding.where) == ("L.788", "a.csv!A3")
    assert "cùng tính ngày 01/06/2022" in finding.text()
    assert finding.remedy().endswith("ghi Đến ngày là 31/05/2022.")
    assert "write 31/05/2022" in finding.remedy(Lang.EN)


def test_what_to_do_about_overlapping_times() -> None:
    finding = only(refused(csv_bytes(held(), held(until="01/06/2022"))))
    assert finding.text() == (
        "Trang “a.csv”, dòng 3, cột A (Mã cán bộ): Nguyễn Văn An trùng dòng 2: cùng mã, đơn vị,"
        " vai trò, chức vụ; thời gian giữ chồng lên nhau."
    )
    assert "Xóa một trong hai dòng. Nếu là hai nhiệm kỳ" in finding.remedy()
    assert "the times overlap" in finding.text(Lang.EN)


@pytest.mark.parametrize(
    "other",
    [
        {"Vai_trò": "Cấp phó"},
        {"Chức_vụ": "Quyền Giám đốc Sở Nội vụ"},
        {"Cơ_quan_đơn_vị": "Sở Y tế"},
        {"Mã_cán_bộ": "CB02", "Ngày_sinh": "01/12/1970"},
    ],
)
def test_another_post_may_be_held_at_the_same_time(other: dict[str, object]) -> None:
    assert len(parse_roster(csv_bytes(row(), row(**other)), "a.csv").roster.posts) == 2


def test_another_spelling_of_the_title_is_the_same_post() -> None:
    found = refused(csv_bytes(held(), held(until="01/06/2022", Chức_vụ="GIÁM ĐỐC SỞ NỘI VỤ")))
    assert said(found) == [("L.746", "a.csv!A3")]


def test_the_later_row_is_told_whichever_began_first() -> None:
    later = held("01/06/2020"), held("01/06/2015", "31/12/2020")
    finding = only(refused(csv_bytes(*later)))
    assert (finding.where, dict(finding.figures)["other"]) == ("a.csv!A3", "2")


def test_a_day_that_can_not_be_read_is_told_alone() -> None:
    rows = held("01/01/2015", "31/12/2019"), held("31/02/2020")
    assert said(refused(csv_bytes(*rows))) == [("L.736", "a.csv!K3")]


def test_ten_thousand_terms_of_one_person_are_compared_at_once() -> None:
    terms = [
        Term(told=n, person=1, unit=1, role=Role.HEAD, title="Giám đốc", since=None, until=None)
        for n in range(10_000)
    ]
    begun = perf_counter()
    assert len(list(overlaps(terms))) == 9_999
    assert perf_counter() - begun < 2  # in pairs it would be fifty million comparisons


DAYS = st.none() | st.integers(0, 12).map(lambda n: date(2020, 1, 1) + timedelta(days=n))


@given(
    st.lists(
        st.tuples(DAYS, DAYS).filter(lambda one: not (one[0] and one[1]) or one[0] <= one[1]),
        max_size=8,
    )
)
def test_whoever_overlaps_is_in_a_pair(days: list[tuple[date | None, date | None]]) -> None:
    terms = [
        Term(told=n, person=1, unit=1, role=Role.HEAD, title="Giám đốc", since=since, until=until)
        for n, (since, until) in enumerate(days)
    ]
    found = list(overlaps(terms))
    assert all(one.first <= two.last and two.first <= one.last for one, two in found)
    overlapping = {
        term.told
        for one, two in combinations(terms, 2)
        if one.first <= two.last and two.first <= one.last
        for term in (one, two)
    }
    assert {term.told for pair in found for term in pair} == overlapping
