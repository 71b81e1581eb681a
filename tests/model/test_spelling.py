"""Two spellings of one name are one name; two names are two."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.model.spelling import spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("THUỶ", "Thủy"),
        ("Sở Kế hoạch – Đầu tư", "Sở Kế hoạch - Đầu tư"),
        ("  Nguyễn   Văn A ", "Nguyễn Văn A"),
    ],
)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Thành An", "Thạnh An"), ("Ban", "Bân"), ("Đồng", "Dong"), ("Lê Na", "Lêna"), ("A", "")],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)


@given(st.text())
def test_composed_and_decomposed_names_are_equal(name: str) -> None:
    assert spelling(unicodedata.normalize("NFD", name)) == spelling(
        unicodedata.normalize("NFC", name)
    )
