from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import Severity, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import BallotAccount, Mark, Paper, RowCount, VoidReason
from tinnhiem_core.rules.entries import Cell, Entry, differing, entry_findings
from tinnhiem_core.rules.validity import count_papers
from tinnhiem_core.texts import Lang

ACCOUNT = BallotAccount(
    collected=2, foreign=0, issued=2, present=2, opening=2, summoned=2, deputies=3
)
PILES = st.lists(st.text("".join(Mark), min_size=3, max_size=3), min_size=2, max_size=6)


def by_paper(*marks: str, account: BallotAccount = ACCOUNT) -> Entry:
    papers = tuple(Paper(marks=one) for one in marks)
    names = len(marks[0]) if marks else 0
    counts = count_papers(papers, names, settings=Settings(), foreign=account.foreign)
    return Entry(account=account, papers=papers, counts=counts)


def totals(*counts: RowCount, account: BallotAccount = ACCOUNT) -> Entry:
    return Entry(account=account, counts=counts)


def paths(first: Entry, second: Entry) -> list[str]:
    return [cell.path for cell in differing(first, second)]


def test_equal_entries_may_close() -> None:
    assert differing(by_paper("12", "3*"), by_paper("12", "3*")) == ()
    row = RowCount(high=1, trust=1, low=0, void=0)
    assert differing(totals(row), totals(row)) == ()
    assert entry_findings(totals(row), totals(row)) == ()


@pytest.mark.parametrize(
    ("cell", "path"),
    [
        (Cell(paper=3, row=5), "papers[3][5]"),
        (Cell(paper=0, row=0), "papers[0][0]"),
        (Cell(paper=3, figure="added_names"), "papers[3].added_names"),
        (Cell(row=2, figure="low"), "rows[2].low"),
        (Cell(row=0, figure="void"), "rows[0].void"),
        (Cell(figure="collected"), "collected"),
    ],
)
def test_path_of_a_cell(cell: Cell, path: str) -> None:
    assert cell.path == path


def test_papers_are_compared_one_by_one() -> None:
    first, second = by_paper("123", "000"), by_paper("133", "0*1")
    assert differing(first, second) == (
        Cell(paper=0, row=1),
        Cell(paper=1, row=1),
        Cell(paper=1, row=2),
    )


def test_same_totals_from_different_papers_do_not_close() -> None:
    first, second = by_paper("12", "21"), by_paper("21", "12")
    assert first.counts == second.counts
    assert paths(first, second) == ["papers[0][0]", "papers[0][1]", "papers[1][0]", "papers[1][1]"]


def test_number_of_papers_is_compared() -> None:
    assert paths(by_paper("12", "21"), by_paper("12")) == ["papers"]
    assert paths(by_paper("12"), by_paper("13", "21")) == ["papers", "papers[0][1]"]


def test_an_entry_without_a_single_paper_is_an_entry_of_papers() -> None:
    empty = Entry(account=ACCOUNT, counts=(), papers=())
    assert paths(empty, by_paper("12")) == ["papers"]
    assert paths(by_paper("12"), empty) == ["papers"]


def test_shorter_paper_differs_in_the_lines_that_are_not_there() -> None:
    assert paths(by_paper("12"), by_paper("1")) == ["papers[0][1]"]


def test_added_names_are_compared() -> None:
    first = by_paper("12", "21")
    papers = (Paper(marks="12"), Paper(marks="21", added_names=True))
    assert paths(first, replace(first, papers=papers)) == ["papers[1].added_names"]


@pytest.mark.parametrize(
    "name", ["collected", "foreign", "issued", "present", "opening", "summoned", "deputies"]
)
def test_every_figure_of_the_account_is_compared(name: str) -> None:
    first = by_paper("12", "21")
    other = replace(ACCOUNT, **{name: 9})
    assert differing(first, replace(first, account=other)) == (Cell(figure=name),)


@pytest.mark.parametrize("name", ["high", "trust", "low", "void"])
def test_every_total_is_compared(name: str) -> None:
    row = RowCount(high=1, trust=1, low=0, void=0)
    change: dict[str, Any] = {name: 2}
    other = replace(row, **change)
    assert differing(totals(row, row), totals(row, other)) == (Cell(row=1, figure=name),)


def test_void_that_is_derived_equals_the_same_void_that_is_given() -> None:
    derived, given_void = (
        RowCount(high=1, trust=0, low=0),
        RowCount(high=1, trust=0, low=0, void=1),
    )
    assert differing(totals(derived), totals(given_void)) == ()
    assert paths(totals(derived), totals(replace(given_void, void=0))) == ["rows[0].void"]


def test_number_of_rows_is_compared() -> None:
    row = RowCount(high=1, trust=1, low=0)
    assert paths(totals(row), totals(row, row)) == ["rows"]


def test_reasons_are_compared_where_both_entries_have_them() -> None:
    row = RowCount(high=1, trust=0, low=0, void=1)
    blank = replace(row, reasons=((VoidReason.NO_MARK, 1),))
    struck = replace(row, reasons=((VoidReason.STRUCK_NAME, 1),))
    assert paths(totals(blank), totals(struck)) == ["rows[0].reasons"]
    assert paths(totals(blank), totals(row)) == []
    assert paths(totals(row), totals(struck)) == []
    assert paths(totals(blank), totals(blank)) == []


def test_order_of_the_reasons_is_irrelevant() -> None:
    row = RowCount(high=0, trust=0, low=0, void=2)
    reasons = ((VoidReason.NO_MARK, 1), (VoidReason.STRUCK_NAME, 1))
    first, second = replace(row, reasons=reasons), replace(row, reasons=reasons[::-1])
    assert paths(totals(first), totals(second)) == []


def test_papers_and_totals_are_compared_by_their_totals() -> None:
    papers = by_paper("12", "1*")
    right = totals(RowCount(high=2, trust=0, low=0), RowCount(high=0, trust=1, low=0))
    wrong = totals(RowCount(high=2, trust=0, low=0), RowCount(high=0, trust=0, low=1))
    assert differing(papers, right) == ()
    assert paths(papers, wrong) == ["rows[1].trust", "rows[1].low"]
    assert paths(wrong, papers) == ["rows[1].trust", "rows[1].low"]


def test_totals_that_disagree_with_equal_papers_do_not_close() -> None:
    first = by_paper("12", "21")
    second = replace(first, counts=(first.counts[0], RowCount(high=2, trust=0, low=0, void=0)))
    assert paths(first, second) == ["rows[1].high", "rows[1].trust"]


def test_everything_is_reported_at_once() -> None:
    row = RowCount(high=1, trust=1, low=0, void=0)
    other = totals(replace(row, high=0, low=1), account=replace(ACCOUNT, issued=3))
    assert paths(totals(row), other) == ["issued", "rows[0].high", "rows[0].low"]
    papers = by_paper("13", "21", account=replace(ACCOUNT, foreign=1))
    assert paths(by_paper("12", "21"), papers) == ["foreign", "papers[0][1]"]


def test_a_differing_mark_is_named_as_people_count() -> None:
    first, second = by_paper("12", "31"), by_paper("12", "32")
    (found,) = entry_findings(first, second)
    assert (found.code, found.where, found.row) == ("L.221", "papers[1][1]", 1)
    assert found.figures == (("paper", 2), ("number", 2))
    assert found.because == (regulation(Topic.COUNTING_BOARD),)


def test_finding_names_the_cell_and_shows_neither_value() -> None:
    first, second = (
        totals(RowCount(high=771, trust=0, low=0, void=0)),
        totals(RowCount(high=882, trust=0, low=0, void=0)),
    )
    (found,) = entry_findings(first, second)
    assert (found.code, found.where, found.row) == ("L.222", "rows[0].high", 0)
    assert found.severity is Severity.ERROR
    assert found.because == (regulation(Topic.COUNTING_BOARD),)
    assert found.figures == (("cell", "rows[0].high"),)
    said = " ".join((found.text(), found.remedy(), found.text(Lang.EN), repr(found)))
    assert "771" not in said
    assert "882" not in said


@given(PILES, PILES)
def test_double_entry_never_closes_unequal(one: list[str], other: list[str]) -> None:
    assert (differing(by_paper(*one), by_paper(*other)) == ()) is (one == other)


@given(PILES, PILES)
def test_which_entry_comes_first_is_irrelevant(one: list[str], other: list[str]) -> None:
    first, second = by_paper(*one), by_paper(*other)
    assert differing(first, second) == differing(second, first)
