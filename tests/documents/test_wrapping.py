"""Centred headings: as few lines as fit, of like length, broken where an official breaks them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.documents.layout import Part
from tinnhiem_core.documents.measures import HD36, ND30
from tinnhiem_core.documents.wrapping import balanced

LEFT = 66.0
WHOLE = 165.0


@pytest.mark.parametrize(
    ("issuer", "lines"),
    [
        ("Sở Nội vụ", ("Sở Nội vụ",)),
        ("Sở Khoa học và Công nghệ", ("Sở Khoa học", "và Công nghệ")),
        ("Ủy ban nhân dân tỉnh Nam Định", ("Ủy ban nhân dân", "tỉnh Nam Định")),
        ("Ủy ban nhân dân huyện Ninh Sơn", ("Ủy ban nhân dân", "huyện Ninh Sơn")),
    ],
)
def test_names_of_bodies(issuer: str, lines: tuple[str, ...]) -> None:
    assert balanced(issuer, ND30.faces[Part.ISSUER], LEFT) == lines


def test_subject_of_a_published_plan() -> None:
    subject = (
        "lấy phiếu tín nhiệm đối với cán bộ giữ chức danh, chức vụ lãnh đạo, quản lý các cơ quan,"
        " đơn vị trong hệ thống chính trị"
    )
    first, second = balanced(subject, HD36.faces[Part.SUBJECT], WHOLE)
    assert abs(len(first) - len(second)) < 20


def test_no_single_word_is_left_over() -> None:
    subject = "Người được triệu tập dự hội nghị lấy phiếu tín nhiệm tại Ủy ban nhân dân tỉnh"
    assert balanced(subject, ND30.faces[Part.SUBJECT], WHOLE)[-1] != "tỉnh"


def test_breaks_of_the_text_stay() -> None:
    face = ND30.faces[Part.ISSUER]
    assert balanced("BAN CÁN SỰ ĐẢNG\nUBND TỈNH", face, LEFT) == ("BAN CÁN SỰ ĐẢNG", "UBND TỈNH")
    assert balanced("", face, LEFT) == ()


WORDS = st.lists(st.sampled_from(["và", "Sở", "nghiệp", "Nguyễn", "x" * 60]), min_size=1)


@given(WORDS)
def test_no_word_is_lost_and_no_line_too_long(words: list[str]) -> None:
    face = ND30.faces[Part.SUBJECT]
    lines = balanced(" ".join(words), face, LEFT)
    assert " ".join(lines).split(" ") == words
    assert all(len(line) <= 40 or " " not in line for line in lines)
