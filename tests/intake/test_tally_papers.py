"""Papers, rulings, added names and reasons in a count in JSON."""

from __future__ import annotations

import pytest
from tests.intake.tally_samples import said, wrong


def test_papers_and_counts_are_not_mixed() -> None:
    assert wrong(rows=[{}, {"low": 1}], papers=["11"]) == [("L.171", "rows[1]")]
    assert wrong(rows=[{"void": 0}], papers=["1"]) == [("L.171", "rows[0]")]


@pytest.mark.parametrize(
    ("papers", "code", "where"),
    [
        ("11", "L.169", "papers"),
        ({"a": 1}, "L.169", "papers"),
        ([11], "L.163", "papers[0]"),
        (["11", None], "L.163", "papers[1]"),
        ([1.1], "L.163", "papers[0]"),
        (["1"], "L.172", "papers[0]"),
        (["11", "111"], "L.172", "papers[1]"),
        ([""], "L.172", "papers[0]"),
        (["1x"], "L.173", "papers[0]"),
        (["1１"], "L.173", "papers[0]"),
        (["1\n"], "L.173", "papers[0]"),
        (["11"] * 100_001, "L.181", "papers"),
    ],
)
def test_wrong_papers(papers: object, code: str, where: str) -> None:
    assert wrong(rows=[{}, {}], papers=papers) == [(code, where)]


def test_message_about_a_paper_names_mark_and_place() -> None:
    assert said(rows=[{}, {}], papers=["1x"]) == "papers[0]: ký tự lạ “x” ở vị trí 1."
    assert (
        said(rows=[{}, {}], papers=["1"])
        == "papers[0]: tờ phiếu có 1 ký tự, danh sách có 2 người."
    )
    assert said(rows=[{}] * 20, papers=["x" * 20]).count("“x”") == 10


def test_length_of_papers_is_not_judged_where_the_rows_are_wrong() -> None:
    assert wrong(rows=[], papers=["1"]) == [("L.170", "rows")]


@pytest.mark.parametrize(("key", "value"), [("rulings", []), ("added_names", 0), ("rulings", "x")])
def test_what_goes_with_papers_only(key: str, value: object) -> None:
    assert wrong(**{key: value}) == [("L.178", key)]


RULING = {"paper": 0, "row": 0, "doubt": "corrected", "confidence": "high", "note": "rõ"}


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        ({"paper": 2}, "L.176", "rulings[0]"),
        ({"row": 1}, "L.176", "rulings[0]"),
        ({"paper": -1}, "L.161", "rulings[0].paper"),
        ({"row": "0"}, "L.160", "rulings[0].row"),
        ({"paper": None}, "L.156", "rulings[0].paper"),
        ({"row": None}, "L.156", "rulings[0].row"),
        ({"doubt": None}, "L.156", "rulings[0].doubt"),
        ({"note": None}, "L.156", "rulings[0].note"),
        ({"note": " "}, "L.182", "rulings[0].note"),
        ({"note": 5}, "L.163", "rulings[0].note"),
        ({"doubt": "other"}, "L.166", "rulings[0].doubt"),
        ({"confidence": "void"}, "L.166", "rulings[0].confidence"),
        ({"level": "void"}, "L.158", "rulings[0].level"),
    ],
)
def test_wrong_ruling(change: dict[str, object], code: str, where: str) -> None:
    assert wrong(rows=[{}], papers=["1", "2"], rulings=[RULING | change]) == [(code, where)]


def test_rulings_are_a_list_of_objects_each_on_its_own_line() -> None:
    assert wrong(rows=[{}], papers=["1", "2"], rulings="x") == [("L.169", "rulings")]
    assert wrong(rows=[{}], papers=["1", "2"], rulings=[5]) == [("L.155", "rulings[0]")]
    twice = wrong(rows=[{}], papers=["1", "2"], rulings=[RULING, RULING])
    assert twice == [("L.177", "rulings")]
    assert wrong(rows=[{}], papers=["1"], rulings=[RULING, RULING]) == [("L.181", "rulings")]


def test_added_names_are_at_most_the_papers() -> None:
    assert wrong(rows=[{}], papers=["1"], added_names=2) == [("L.162", "added_names")]
    assert wrong(rows=[{}], papers=["1"], added_names=True) == [("L.160", "added_names")]


def test_wrong_reasons() -> None:
    assert wrong(reasons=[]) == [("L.155", "reasons")]
    assert wrong(reasons={"foreign": 5}) == [("L.163", "reasons.foreign")]
