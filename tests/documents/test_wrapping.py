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


PHRASES = (
    "Người được triệu tập dự hội nghị\nlấy phiếu tín nhiệm tại Ủy ban nhân dân tỉnh",
    (
        "lấy phiếu tín nhiệm đối với cán bộ giữ chức danh, chức vụ\n"
        "lãnh đạo, quản lý các cơ quan, đơn vị trong hệ thống chính trị"
    ),
    "Lấy phiếu tín nhiệm đối với các chức danh Giám đốc,\nPhó Giám đốc Sở Khoa học và Công nghệ",
)


@pytest.mark.parametrize("subject", PHRASES)
def test_phrases_stay_together(subject: str) -> None:
    lines = balanced(subject.replace("\n", " "), ND30.faces[Part.SUBJECT], WHOLE)
    assert lines == tuple(subject.split("\n"))


def test_long_panel_has_lines_of_like_length() -> None:
    panel = (
        "của Tập thể Đảng đoàn Hội đồng nhân dân tỉnh; trưởng, phó các ban của Hội đồng nhân dân"
        " tỉnh; Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh; ủy viên"
        " ban chấp hành đảng bộ cơ sở; trưởng các phòng (ban) và tương đương thuộc Văn phòng Đoàn"
        " đại biểu Quốc hội và HĐND tỉnh; trưởng các đoàn thể ở cơ quan"
    )
    lines = balanced(panel, HD36.faces[Part.SUBJECT], WHOLE)
    assert min(map(len, lines)) > 0.7 * max(map(len, lines))


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
