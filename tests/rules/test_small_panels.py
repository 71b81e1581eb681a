"""Small panels whose unanimous result would reveal every vote."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.rules.result_samples import codes, result, small

from tinnhiem_core.law import Severity, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    RowCount,
)


@pytest.mark.parametrize(
    "count",
    [
        RowCount(high=5, trust=0, low=0),
        RowCount(high=0, trust=5, low=0),
        RowCount(high=0, trust=0, low=5),
    ],
)
def test_unanimous_result_of_a_small_panel_reveals_every_vote(count: RowCount) -> None:
    found = result(count, small(5))
    (warned,) = found.findings
    assert (warned.code, warned.where, warned.row) == ("C.231", "rows[0]", 0)
    assert warned.because == (regulation(Topic.BALLOT),)
    assert dict(warned.figures) == {"number": 1, "voters": 5}
    assert warned.severity is Severity.WARNING


def test_small_panel_ends_where_the_setting_says() -> None:
    six = RowCount(high=6, trust=0, low=0)
    assert codes(result(six, small(6))) == []
    assert codes(result(six, small(6), Settings(small_panel=6))) == ["C.231"]
    assert codes(result(RowCount(high=1, trust=0, low=0), small(1))) == ["C.231"]


def test_small_panel_that_disagrees_reveals_nothing() -> None:
    assert codes(result(RowCount(high=4, trust=1, low=0), small(5))) == []
    assert codes(result(RowCount(high=4, trust=0, low=0, void=1), small(5))) == []


def test_small_panel_is_judged_by_the_papers_issued() -> None:
    account = BallotAccount(collected=5, issued=6, present=6, summoned=6)
    assert codes(result(RowCount(high=5, trust=0, low=0), account)) == ["C.211"]
    unknown = BallotAccount(collected=5, present=6, summoned=6)
    assert codes(result(RowCount(high=5, trust=0, low=0), unknown)) == ["N.203", "C.231"]
    assert codes(result(RowCount(high=6, trust=0, low=0), replace(unknown, collected=6))) == [
        "N.203"
    ]


def test_foreign_papers_hide_nobody_in_a_small_panel() -> None:
    account = BallotAccount(collected=5, foreign=1, issued=4, present=4, summoned=4)
    assert codes(result(RowCount(high=4, trust=0, low=0), account)) == ["C.212", "C.231"]


def test_no_vote_is_revealed_where_all_papers_are_foreign() -> None:
    account = BallotAccount(collected=2, foreign=2, issued=2, present=2, summoned=2)
    assert codes(result(RowCount(high=0, trust=0, low=0), account)) == ["C.211", "C.212"]
