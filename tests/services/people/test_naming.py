"""Found without diacritics, sorted as a Vietnamese reader expects."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.services.people.naming import ORDER_LIMIT, order_of, searched


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Điện Biên", "dien bien"),
        (unicodedata.normalize("NFD", "Điện Biên"), "dien bien"),
        ("ĐIỆN BIÊN", "dien bien"),
        ("Hoà Bình", "hoa binh"),
        ("Hòa Bình", "hoa binh"),
        ("Thuỷ", "thuy"),
        ("Điểu K'Ré", "dieu k re"),
        ("Sở NN&PTNT", "so nn ptnt"),
    ],
)
def test_search_needs_no_diacritics(name: str, found: str) -> None:
    assert searched(name) == found


def test_given_name_then_family_name_then_middle_name() -> None:
    names = ["Trần Văn An", "Lê Thị Bình", "Nguyễn Thị An", "Nguyễn Ánh An", "Lê Văn Ân", "An"]
    assert sorted(names, key=order_of) == [
        "An",
        "Nguyễn Ánh An",
        "Nguyễn Thị An",
        "Trần Văn An",
        "Lê Văn Ân",
        "Lê Thị Bình",
    ]


def test_letters_of_the_alphabet_come_before_tones() -> None:
    given_names = [
        "Đức",
        "Dũng",
        "Hà",
        "Hạ",
        "Hả",
        "Hã",
        "Há",
        "Ha",
        "Hân",
        "Hằng",
        "Hoa",
        "Ơn",
        "Ông",
        "Ư",
        "U",
    ]
    assert sorted(given_names, key=order_of) == [
        "Dũng",
        "Đức",
        *("Ha", "Hà", "Hả", "Hã", "Há", "Hạ"),
        "Hằng",
        "Hân",
        "Hoa",
        "Ông",
        "Ơn",
        "U",
        "Ư",
    ]


def test_remark_in_brackets_is_no_given_name() -> None:
    names = ["Lê Văn Bình", "Lê Văn An (dữ liệu mẫu)", "Lê Văn An"]
    assert sorted(names, key=order_of) == ["Lê Văn An", "Lê Văn An (dữ liệu mẫu)", "Lê Văn Bình"]


@given(st.text(max_size=120))
def test_key_is_short_and_of_figures_alone(name: str) -> None:
    key = order_of(name)
    assert len(key) <= ORDER_LIMIT
    assert key.isdecimal()
    assert key.isascii()


@given(st.text(alphabet="aàảãáạăâbcdđeêoôơuưyAĐ ", min_size=1, max_size=30))
def test_key_and_search_do_not_depend_on_the_form_or_case(name: str) -> None:
    for other in (unicodedata.normalize("NFD", name), name.upper()):
        assert order_of(other) == order_of(name)
        assert searched(other) == searched(name)
