"""The result of a ballot: its base, its rows, and what it warns of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.result_samples import LINES, ON_DEPUTIES, ROW, WHOLE, codes, result, small

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, RuleSet, Severity, Topic
from tinnhiem_core.law.regulation import NO_RESIGNATION, regulation, resolution
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    BoardRuling,
    Confidence,
    Doubt,
    Outcome,
    RowCount,
)
from tinnhiem_core.rules.result import ballot_result, base_value


def test_party_base_is_the_papers_collected() -> None:
    found = result()
    assert (found.base_name, found.base) == ("collected", 47)
    (row,) = found.rows
    assert (row.line, row.count) == (LINES[0], ROW)
    assert row.shares == (
        (Confidence.HIGH, Fraction(19, 47)),
        (Confidence.TRUST, Fraction(2, 47)),
        (Confidence.LOW, Fraction(25, 47)),
    )
    assert (row.void, row.valid) == (1, 46)
    assert row.outcome.value is Outcome.RECONSIDER
    assert found.quorum.value is True
    assert found.findings == ()
    assert (found.account, found.settings) == (WHOLE, Settings())


def test_base_is_never_present_issued_or_valid() -> None:
    account = BallotAccount(collected=40, issued=60, present=80, summoned=90)
    (row,) = result(RowCount(high=10, trust=5, low=21, void=4), account).rows
    assert row.share(Confidence.LOW) == Fraction(21, 40)
    assert row.outcome.value is Outcome.RECONSIDER


def test_council_base_may_be_all_deputies() -> None:
    found = result(settings=ON_DEPUTIES, rules=NQ_96_2023_QH15)
    assert (found.base_name, found.base) == ("deputies", 50)
    (row,) = found.rows
    assert row.share(Confidence.LOW) == Fraction(1, 2)
    assert row.outcome.value is Outcome.NONE
    assert result(rules=NQ_96_2023_QH15).base == 47


def test_deputies_are_no_base_under_the_regulation() -> None:
    found = result(settings=ON_DEPUTIES)
    assert codes(found) == ["L.101"]
    (wrong,) = found.findings
    assert (wrong.where, wrong.severity) == ("settings.base", Severity.ERROR)
    assert wrong.because == (regulation(Topic.TALLY),)
    assert wrong.text().startswith(
        "Quy định số 96-QĐ/TW: tỷ lệ chỉ tính trên tổng số phiếu thu về"
    )
    assert (found.base_name, found.base) == ("deputies", None)
    (row,) = found.rows
    assert [part for _, part in row.shares] == [None, None, None]
    assert (row.outcome.value, row.outcome.code) == (None, "outcome.no_base")
    assert (row.void, row.valid) == (1, 46)


def test_deputies_as_base_without_their_number() -> None:
    account = replace(WHOLE, deputies=None)
    found = result(account=account, settings=ON_DEPUTIES, rules=NQ_96_2023_QH15)
    assert codes(found) == ["L.102", "N.205"]
    assert found.findings[0].where == "deputies"
    assert found.findings[0].because == (resolution(Topic.TALLY),)
    assert base_value(NQ_96_2023_QH15, ON_DEPUTIES, account) is None


def test_council_quorum_is_of_the_deputies() -> None:
    found = result(account=replace(WHOLE, present=33, issued=33), rules=NQ_96_2023_QH15)
    assert found.quorum.value is False
    assert dict(found.quorum.figures)["summoned"] == 50
    assert found.findings[0].code == "C.112"


def test_quorum_is_decided_when_ballots_are_handed_out() -> None:
    account = replace(WHOLE, opening=47, present=31, issued=31, collected=31)
    found = result(RowCount(high=31, trust=0, low=0), account)
    assert found.quorum.value is False
    assert codes(found) == ["L.111"]


def test_nothing_collected_has_no_result() -> None:
    account = replace(WHOLE, collected=0, issued=0)
    found = result(RowCount(high=0, trust=0, low=0), account)
    assert codes(found) == ["L.213"]
    (row,) = found.rows
    assert [part for _, part in row.shares] == [None, None, None]
    assert (row.outcome.value, row.outcome.code) == (None, "outcome.no_result")


@pytest.mark.parametrize(("rules", "base"), [(NQ_96_2023_QH15, 50), (QD_96_2023, None)])
def test_nothing_collected_has_no_result_on_deputies_either(
    rules: RuleSet, base: int | None
) -> None:
    account = replace(WHOLE, collected=0, issued=0)
    found = result(RowCount(high=0, trust=0, low=0), account, ON_DEPUTIES, rules)
    assert (found.base_name, found.base) == ("deputies", base)
    (row,) = found.rows
    assert [part for _, part in row.shares] == [None, None, None]
    assert (row.outcome.value, row.outcome.code) == (None, "outcome.no_result")
    assert "L.213" in codes(found)
    one = result(RowCount(high=1, trust=0, low=0), replace(account, collected=1), ON_DEPUTIES)
    assert one.rows[0].outcome.code == "outcome.no_base"


def test_row_that_does_not_add_up_has_no_valid_papers() -> None:
    assert result(RowCount(high=19, trust=2, low=25, void=2)).rows[0].valid is None
    assert result(papers=46).rows[0].valid == 46


def test_missing_level_leaves_its_own_share_open() -> None:
    (row,) = result(RowCount(high=37, trust=12, low=None)).rows
    assert row.share(Confidence.HIGH) == Fraction(37, 47)
    assert row.share(Confidence.LOW) is None
    assert (row.void, row.valid) == (None, None)
    assert (row.outcome.value, row.outcome.code) == (None, "outcome.no_low")


def test_reasons_and_rulings_are_kept() -> None:
    ruling = BoardRuling(
        paper=0, row=0, doubt=Doubt.CORRECTED, confidence=Confidence.LOW, note="ghi rõ"
    )
    found = ballot_result(
        QD_96_2023,
        Settings(),
        replace(WHOLE, collected=46),
        LINES,
        [ROW],
        papers=46,
        reasons={"unreturned": "một người giữ lại phiếu"},
        rulings=[ruling],
        added_names=1,
    )
    assert codes(found) == ["N.211", "N.241"]
    assert found.rulings == (ruling,)
    assert found.added_names == 1
    assert found.findings[1].where == "papers"
    assert found.findings[1].because == (regulation(Topic.ADDED_NAME),)
    assert dict(found.findings[1].figures) == {"count": 1}
    assert found.findings[1].text().startswith("1 tờ phiếu có ghi thêm tên")


def test_pile_is_compared_with_the_papers_collected() -> None:
    assert codes(result(papers=46)) == ["L.205"]
    assert codes(result(papers=47)) == []


def test_lines_and_counts_belong_together() -> None:
    with pytest.raises(ValueError, match="zip"):
        ballot_result(QD_96_2023, Settings(), WHOLE, LINES, [ROW, ROW])


def test_many_void_papers_are_warned_of() -> None:
    found = result(RowCount(high=20, trust=0, low=22, void=5))
    (warned,) = found.findings
    assert (warned.code, warned.where, warned.row) == ("C.221", "rows[0]", 0)
    assert warned.because == (regulation(Topic.TALLY),)
    assert dict(warned.figures) == {"number": 1, "low": 22, "valid": 42, "collected": 47}
    assert "nhiều phiếu không hợp lệ" in warned.text()
    assert found.rows[0].outcome.value is Outcome.NONE


@pytest.mark.parametrize(
    ("high", "low", "void", "warned"),
    [
        (11, 11, 18, False),  # half of the valid papers exactly
        (10, 11, 19, True),
        (0, 20, 20, True),  # half of those collected exactly
        (0, 21, 19, False),  # over half of those collected: the band itself speaks
        (1, 0, 39, False),
        (0, 0, 40, False),
    ],
)
def test_boundaries_of_many_void_papers(
    high: int,
    low: int,
    void: int,
    warned: bool,  # noqa: FBT001
) -> None:
    account = BallotAccount(collected=40, issued=40, present=40, summoned=40)
    found = result(RowCount(high=high, trust=0, low=low, void=void), account)
    assert codes(found) == (["C.221"] if warned else [])


def test_many_void_papers_need_low_and_void() -> None:
    assert "C.221" not in codes(result(RowCount(high=1, trust=1, low=None, void=45)))
    assert "C.221" not in codes(result(RowCount(high=None, trust=1, low=23)))


def test_dismissal_from_8_october_2025_notes_that_resignation_is_barred() -> None:
    day = date(2025, 10, 8)
    found = result(RowCount(high=5, trust=10, low=32), on=day)
    (note,) = found.findings
    assert (note.code, note.row, note.because) == ("N.261", 0, (NO_RESIGNATION,))
    assert found.rows[0].outcome.because[-1] == NO_RESIGNATION
    assert codes(result(RowCount(high=5, trust=10, low=32), on=date(2025, 10, 7))) == []


def test_rule_set_before_its_day_is_warned_of() -> None:
    assert codes(result(on=date(2023, 2, 2))) == []
    (warned,) = result(on=date(2023, 2, 1)).findings
    assert (warned.code, warned.where) == ("C.103", "rule_set")
    assert warned.because == (regulation(Topic.CYCLE),)
    assert "Họp ngày 01/02/2023, trước ngày 02/02/2023" in warned.text()


def test_void_rules_of_the_council_are_said_to_be_not_compared() -> None:
    found = result(papers=47, rules=NQ_96_2023_QH15)
    (note,) = found.findings
    assert (note.code, note.where, note.severity) == ("N.231", "papers", Severity.NOTE)
    assert note.because == (resolution(Topic.VOID), regulation(Topic.VOID))
    quoting = replace(NQ_96_2023_QH15, citation=regulation)
    assert result(papers=47, rules=quoting).findings[0].because[0] == regulation(Topic.VOID)
    account = replace(WHOLE, foreign=1)
    totals = result(RowCount(high=20, trust=1, low=25), account, rules=NQ_96_2023_QH15)
    assert codes(totals) == ["C.211", "C.212", "N.231"]
    assert codes(result(rules=NQ_96_2023_QH15)) == []
    assert codes(result(papers=47)) == []


def test_findings_of_rows_carry_the_index_of_their_row() -> None:
    lines = LINES * 2
    counts = [RowCount(high=47, trust=0, low=0), RowCount(high=20, trust=0, low=22, void=5)]
    found = ballot_result(QD_96_2023, Settings(), WHOLE, lines, counts)
    assert [(one.code, one.row, one.where) for one in found.findings] == [("C.221", 1, "rows[1]")]
    assert dict(found.findings[0].figures)["number"] == 2
    unanimous = ballot_result(
        QD_96_2023,
        Settings(),
        small(2),
        lines,
        [RowCount(high=1, trust=1, low=0), RowCount(high=0, trust=0, low=2)],
        on=date(2026, 1, 1),
    )
    assert [(one.code, one.row, one.where) for one in unanimous.findings] == [
        ("C.231", 1, "rows[1]"),
        ("N.261", 1, "rows[1]"),
    ]
    assert dict(unanimous.findings[0].figures)["number"] == 2


@given(st.integers(1, 200), st.data())
def test_shares_and_void_add_up_to_one(collected: int, data: st.DataObject) -> None:
    high = data.draw(st.integers(0, collected))
    trust = data.draw(st.integers(0, collected - high))
    low = data.draw(st.integers(0, collected - high - trust))
    account = BallotAccount(collected=collected)
    (row,) = result(RowCount(high=high, trust=trust, low=low), account).rows
    parts = [part for _, part in row.shares if part is not None]
    assert row.void is not None
    assert sum(parts) + Fraction(row.void, collected) == 1
