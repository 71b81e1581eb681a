"""How the words of a plan fall into lines, ranks and numbers, and when they already stand."""

from __future__ import annotations

from datetime import date

import pytest

from tinnhiem_core.documents.numbers import day_brief
from tinnhiem_core.documents.plan_rows import numbered_under, rank_of
from tinnhiem_core.documents.plan_words import Standing, lines_of, same_place


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- Bí thư Tỉnh ủy - Phó Bí thư Tỉnh ủy", ("- Bí thư Tỉnh ủy", "- Phó Bí thư Tỉnh ủy")),
        ("cá nhân sau - Người A. - Người B.", ("cá nhân sau", "- Người A.", "- Người B.")),
        ("Phòng Tài chính - Kế hoạch", ("Phòng Tài chính - Kế hoạch",)),
        ("- Sở; - Các tổ chức chính trị - xã hội", ("- Sở;", "- Các tổ chức chính trị - xã hội")),
        ("Một\n\n Hai ", ("Một", "Hai")),
        ("", ()),
    ],
)
def test_list_falls_into_its_items_and_a_name_stays_whole(
    text: str, lines: tuple[str, ...]
) -> None:
    assert lines_of(text) == lines


def test_words_stand_over_line_breaks_but_not_inside_other_words() -> None:
    paper = Standing(("Trách nhiệm của", "người ghi phiếu;"))
    assert paper.has("NGƯỜI GHI PHIẾU")
    assert paper.has("của người")
    assert not paper.has("người ghi phiếu hợp lệ")
    assert not paper.has("gười ghi")
    assert not Standing(()).has("x")
    assert paper.and_also(("hợp lệ",)).has("ghi phiếu hợp lệ")


def test_words_stand_alone_only_as_whole_lines() -> None:
    paper = Standing(("Gồm Phó Chủ tịch xã;", "- Phó Chủ tịch xã.", "Trưởng phòng"))
    assert paper.has_alone("Phó Chủ tịch xã")
    assert paper.has_alone("Phó Chủ tịch xã; Trưởng phòng")
    assert not paper.has_alone("Gồm Phó Chủ tịch")
    assert not paper.has_alone("Chủ tịch xã")
    assert not Standing(("Gồm Phó Chủ tịch xã;",)).has_alone("Phó Chủ tịch xã")
    assert paper.and_also(("Chánh Văn phòng",)).has_alone("chánh văn phòng")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("phần II, mục 1", "phần II, mục 1", True),
        ("phần II, mục 1", "phần II, mục 1, điểm a", True),
        ("phần II, mục 1, điểm a", "phần II, mục 1", True),
        ("phần II, mục 1", "phần II, mục 10", False),
        ("phần II, mục 1", "phần II, mục 2", False),
        ("", "phần II", False),
    ],
)
def test_place_is_the_same_or_a_part(one: str, other: str, *, same: bool) -> None:
    assert same_place(one, other) is same


@pytest.mark.parametrize(
    ("number", "rank"),
    [
        ("I-", 1),
        ("IV.", 1),
        ("1.", 2),
        ("(1)-", 2),
        ("", 2),
        ("3.1.", 3),
        ("Bước 1:", 4),
        ("a)", 4),
        ("-", 5),
        ("+", 5),
    ],
)
def test_rank_of_a_heading_by_its_number(number: str, rank: int) -> None:
    assert rank_of(number) == rank


@pytest.mark.parametrize(
    ("parent", "number"),
    [("VI.", "2."), ("3.", "3.2."), ("3.1.", "3.1.2."), ("", "-"), ("-", "-")],
)
def test_item_is_numbered_under_its_heading(parent: str, number: str) -> None:
    assert numbered_under(parent, 2) == number


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2023, 8, 30), "30/8/2023"),
        (date(2023, 2, 2), "02/02/2023"),
        (date(2023, 12, 5), "05/12/2023"),
    ],
)
def test_day_in_running_text(day: date, words: str) -> None:
    assert day_brief(day) == words
