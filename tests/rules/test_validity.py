from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings, StruckName
from tinnhiem_core.model.vote import (
    BoardRuling,
    Confidence,
    Doubt,
    Mark,
    Paper,
    RowCount,
    VoidReason,
)
from tinnhiem_core.rules.validity import count_papers, ruling_findings

BY_ROW = Settings()
BY_PAPER = Settings(struck_name_voids=StruckName.PAPER)
SETTINGS = st.sampled_from([BY_ROW, BY_PAPER])
MARKS = "".join(Mark)
PILES = st.integers(1, 6).flatmap(
    lambda names: st.lists(st.text(MARKS, min_size=names, max_size=names), max_size=12).map(
        lambda pile: (names, pile)
    )
)


def papers(*marks: str) -> tuple[Paper, ...]:
    return tuple(Paper(marks=one) for one in marks)


def ruling(paper: int, row: int, confidence: Confidence | None) -> BoardRuling:
    doubt = Doubt.OUTSIDE_BOX
    return BoardRuling(paper=paper, row=row, doubt=doubt, confidence=confidence, note="ghi rõ")


def test_every_mark_counts_in_its_own_row() -> None:
    high, trust, low, none, several, struck = count_papers(
        papers("1230*-", "1230*-"), 6, settings=BY_ROW, foreign=0
    )
    assert high == RowCount(high=2, trust=0, low=0, void=0)
    assert trust == RowCount(high=0, trust=2, low=0, void=0)
    assert low == RowCount(high=0, trust=0, low=2, void=0)
    nothing = RowCount(high=0, trust=0, low=0, void=2)
    assert none == replace(nothing, reasons=((VoidReason.NO_MARK, 2),))
    assert several == replace(nothing, reasons=((VoidReason.SEVERAL_MARKS, 2),))
    assert struck == replace(nothing, reasons=((VoidReason.STRUCK_NAME, 2),))


def test_struck_name_voids_its_row_by_default() -> None:
    first, second = count_papers(papers("-1", "11"), 2, settings=BY_ROW, foreign=0)
    assert (first.high, first.void) == (1, 1)
    assert (second.high, second.void) == (2, 0)


def test_struck_name_voids_the_whole_paper_by_setting() -> None:
    first, second = count_papers(papers("-1", "11"), 2, settings=BY_PAPER, foreign=0)
    expected = RowCount(high=1, trust=0, low=0, void=1, reasons=((VoidReason.STRUCK_NAME, 1),))
    assert (first, second) == (expected, expected)


def test_foreign_papers_are_void_in_every_row() -> None:
    for row in count_papers(papers("12", "10"), 2, settings=BY_ROW, foreign=3):
        assert dict(row.reasons)[VoidReason.FOREIGN] == 3
        assert (row.void or 0) >= 3
    assert count_papers((), 1, settings=BY_ROW, foreign=3) == (
        RowCount(high=0, trust=0, low=0, void=3, reasons=((VoidReason.FOREIGN, 3),)),
    )


def test_wholly_blank_paper_is_void_in_every_row() -> None:
    for row in count_papers(papers("000"), 3, settings=BY_ROW, foreign=0):
        assert (row.void, row.reasons) == (1, ((VoidReason.NO_MARK, 1),))


def test_added_name_changes_nothing_in_the_printed_rows() -> None:
    added = (Paper(marks="12", added_names=True),)
    assert count_papers(added, 2, settings=BY_ROW, foreign=0) == count_papers(
        papers("12"), 2, settings=BY_ROW, foreign=0
    )


def test_reasons_stand_in_the_order_of_the_clause() -> None:
    (row,) = count_papers(papers("0", "*", "-", "0"), 1, settings=BY_ROW, foreign=1)
    assert row.reasons == (
        (VoidReason.FOREIGN, 1),
        (VoidReason.STRUCK_NAME, 1),
        (VoidReason.NO_MARK, 2),
        (VoidReason.SEVERAL_MARKS, 1),
    )
    assert row.void == 5


@pytest.mark.parametrize("level", list(Confidence))
def test_board_rules_a_doubtful_mark_into_a_level(level: Confidence) -> None:
    first, second = count_papers(
        papers("0*", "11"), 2, settings=BY_ROW, foreign=0, rulings=[ruling(0, 1, level)]
    )
    assert (first.high, first.void) == (1, 1)
    assert second.of(level) == 1 + (level is Confidence.HIGH)
    assert second.void == 0


def test_board_rules_a_doubtful_mark_void() -> None:
    (row,) = count_papers(
        papers("1", "1"), 1, settings=BY_ROW, foreign=0, rulings=[ruling(1, 0, None)]
    )
    assert row == RowCount(high=1, trust=0, low=0, void=1, reasons=((VoidReason.BOARD_RULING, 1),))


def test_no_ruling_saves_a_struck_name_or_its_paper() -> None:
    pile, rulings = papers("-1"), [ruling(0, 0, Confidence.LOW)]
    first, second = count_papers(pile, 2, settings=BY_PAPER, foreign=0, rulings=rulings)
    assert (first.low, first.void, second.high, second.void) == (0, 1, 0, 1)
    first, second = count_papers(pile, 2, settings=BY_ROW, foreign=0, rulings=rulings)
    assert (first.low, first.void, second.high, second.void) == (0, 1, 1, 0)


def test_rulings_on_struck_names_and_on_clean_marks_are_found() -> None:
    rulings = [
        ruling(0, 0, Confidence.LOW),
        ruling(0, 1, None),
        ruling(1, 0, Confidence.HIGH),
        ruling(1, 1, Confidence.TRUST),
        ruling(2, 0, None),
        ruling(2, 1, None),
        ruling(3, 0, None),
        ruling(-1, 0, None),
        ruling(0, 2, None),
        ruling(0, -1, None),
    ]
    found = ruling_findings(papers("-1", "0*", "23"), rulings, BY_ROW)
    assert [(one.code, one.where, one.row) for one in found] == [
        ("L.214", "rulings[0]", 0),
        ("C.214", "rulings[1]", 1),
        ("C.214", "rulings[4]", 0),
        ("C.214", "rulings[5]", 1),
    ]
    assert found[0].figures == (("paper", 1), ("number", 1))
    assert found[3].figures == (("paper", 3), ("number", 2))
    assert {one.because for one in found} == {(regulation(Topic.VOID),)}


@pytest.mark.parametrize("mark", list(Mark))
@pytest.mark.parametrize("level", [*Confidence, None])
def test_only_a_ruling_that_changes_a_clean_mark_or_saves_a_struck_name_is_found(
    mark: Mark, level: Confidence | None
) -> None:
    found = ruling_findings(papers(mark), [ruling(0, 0, level)], BY_ROW)
    expected = []
    if mark is Mark.STRUCK and level is not None:
        expected = ["L.214"]
    elif mark in "123" and level != {"1": "high", "2": "trust", "3": "low"}[mark]:
        expected = ["C.214"]
    assert [one.code for one in found] == expected


@pytest.mark.parametrize("mark", list(Mark))
def test_no_line_of_a_paper_that_a_struck_name_voids_can_be_saved(mark: Mark) -> None:
    pile = papers("11", f"-{mark}")
    saved, void = ruling(1, 1, Confidence.TRUST), ruling(1, 1, None)
    (found,) = ruling_findings(pile, [void, saved], BY_PAPER)
    assert (found.code, found.where, found.row) == ("L.214", "rulings[1]", 1)
    assert found.figures == (("paper", 2), ("number", 2))
    other = ruling_findings(pile, [ruling(0, 1, Confidence.TRUST)], BY_PAPER)
    assert [one.code for one in other] == ["C.214"]


def test_rulings_on_several_lines_of_one_paper() -> None:
    rulings = [ruling(0, 0, Confidence.HIGH), ruling(0, 2, Confidence.LOW)]
    rows = count_papers(papers("***"), 3, settings=BY_ROW, foreign=0, rulings=rulings)
    assert [row.high for row in rows] == [1, 0, 0]
    assert [row.low for row in rows] == [0, 0, 1]
    assert [row.void for row in rows] == [0, 1, 0]


@pytest.mark.parametrize("marks", ["1", "123", "", "1x", "1!", "1 ", "１２"])
def test_paper_that_does_not_fit_the_list_is_refused(marks: str) -> None:
    with pytest.raises(ValueError, match=r"2 marks of 1230\*-"):
        count_papers(papers("12", marks), 2, settings=BY_ROW, foreign=0)


@pytest.mark.parametrize(("paper", "row"), [(2, 0), (0, 2), (-1, 0), (0, -1)])
def test_ruling_on_a_line_that_is_not_there_is_refused(paper: int, row: int) -> None:
    with pytest.raises(ValueError, match=f"^no such line: paper {paper}, row {row}$"):
        count_papers(
            papers("12", "12"), 2, settings=BY_ROW, foreign=0, rulings=[ruling(paper, row, None)]
        )


def test_empty_list_has_no_rows() -> None:
    assert count_papers(papers("", ""), 0, settings=BY_ROW, foreign=1) == ()


@given(PILES, SETTINGS, st.integers(0, 5))
def test_conservation(pile: tuple[int, list[str]], settings: Settings, foreign: int) -> None:
    names, marks = pile
    rows = count_papers(papers(*marks), names, settings=settings, foreign=foreign)
    assert len(rows) == names
    for row in rows:
        figures = (row.high, row.trust, row.low, row.void)
        assert sum(figure or 0 for figure in figures) == len(marks) + foreign
        assert sum(number for _, number in row.reasons) == row.void


@given(PILES, SETTINGS, st.randoms(use_true_random=False))
def test_order_of_papers_is_irrelevant(
    pile: tuple[int, list[str]], settings: Settings, random: object
) -> None:
    names, marks = pile
    mixed = list(marks)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert count_papers(papers(*mixed), names, settings=settings, foreign=0) == count_papers(
        papers(*marks), names, settings=settings, foreign=0
    )


@given(PILES)
def test_row_is_what_its_own_column_says(pile: tuple[int, list[str]]) -> None:
    names, marks = pile
    for row, count in enumerate(count_papers(papers(*marks), names, settings=BY_ROW, foreign=0)):
        column = [one[row] for one in marks]
        assert (count.high, count.trust, count.low) == tuple(column.count(mark) for mark in "123")
