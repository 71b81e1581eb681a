from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Severity, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.vote import BallotAccount
from tinnhiem_core.rules.quorum import quorum, quorum_base, quorum_findings, quorum_needed
from tinnhiem_core.texts import Lang


def account(**figures: int) -> BallotAccount:
    return BallotAccount(collected=10, **figures)


@pytest.mark.parametrize(
    ("summoned", "needed"),
    [(1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4), (30, 20), (31, 21), (47, 32), (48, 32)],
)
def test_smallest_number_present(summoned: int, needed: int) -> None:
    assert quorum_needed(summoned) == needed


def test_nobody_summoned_is_never_a_quorum() -> None:
    assert quorum_needed(0) == 1
    for present in (0, 1):
        assert quorum(present, 0, QD_96_2023).value is False


@pytest.mark.parametrize("third", [1, 10, 33, 10**6, 10**18])
def test_exactly_two_thirds_is_a_quorum_and_one_less_is_not(third: int) -> None:
    assert quorum(2 * third, 3 * third, QD_96_2023).value is True
    assert quorum(2 * third + 1, 3 * third, QD_96_2023).value is True
    assert quorum(2 * third - 1, 3 * third, QD_96_2023).value is False


@pytest.mark.parametrize(("present", "summoned"), [(None, 30), (20, None), (None, None)])
def test_missing_figure_is_not_checkable(present: int | None, summoned: int | None) -> None:
    party = quorum(present, summoned, QD_96_2023)
    assert (party.value, party.code, party.figures) == (None, "quorum.unknown", ())
    assert party.because == (regulation(Topic.QUORUM),)
    council = quorum(present, summoned, NQ_96_2023_QH15)
    assert (council.value, council.code) == (None, "quorum.council.unknown")
    assert "chưa đối chiếu văn bản gốc" in council.text()


def test_decision_carries_its_clause_and_its_arithmetic() -> None:
    met = quorum(20, 30, QD_96_2023)
    assert met.code == "quorum.met"
    assert met.because == (regulation(Topic.QUORUM),)
    assert dict(met.figures) == {
        "present": 20,
        "summoned": 30,
        "needed": 20,
        "tripled": 60,
        "doubled": 60,
    }
    assert "3 × 20 = 60, không nhỏ hơn 2 × 30 = 60" in str(met)
    assert str(met).endswith("(căn cứ Quy định số 96-QĐ/TW (chưa đối chiếu số điều))")
    not_met = quorum(19, 30, QD_96_2023)
    assert not_met.code == "quorum.not_met"
    assert "less than 2/3 (20 needed)" in not_met.text(Lang.EN)


def test_council_counts_on_deputies_and_says_that_its_text_was_not_compared() -> None:
    here = account(deputies=50, summoned=40)
    assert quorum_base(here, NQ_96_2023_QH15) == 50
    assert quorum_base(here, QD_96_2023) == 40
    decision = quorum(34, 50, NQ_96_2023_QH15)
    assert (decision.value, decision.code) == (True, "quorum.council.met")
    assert decision.because == (resolution(Topic.QUORUM),)
    assert "chưa đối chiếu văn bản gốc" in decision.text()
    assert quorum(33, 50, NQ_96_2023_QH15).code == "quorum.council.not_met"


def test_gate_is_when_ballots_are_handed_out() -> None:
    (found,) = quorum_findings(account(summoned=30, opening=20, present=19), QD_96_2023)
    assert (found.code, found.where, found.row) == ("L.111", "present", None)
    assert found.severity is Severity.ERROR
    assert found.because == (regulation(Topic.QUORUM),)
    assert found.text() == (
        "Lúc phát phiếu có mặt 19 trên 30 người được triệu tập, chưa đủ 2/3 (cần ít nhất 20"
        " người)."
    )


def test_opening_below_quorum_is_a_warning() -> None:
    (found,) = quorum_findings(account(summoned=30, opening=19, present=20), QD_96_2023)
    assert (found.code, found.where) == ("C.111", "opening")
    assert dict(found.figures)["present"] == 19


def test_both_moments_are_reported_at_once() -> None:
    found = quorum_findings(account(summoned=30, opening=18, present=19), QD_96_2023)
    assert [one.code for one in found] == ["C.111", "L.111"]


def test_council_quorum_is_never_an_error() -> None:
    found = quorum_findings(account(deputies=50, opening=32, present=33), NQ_96_2023_QH15)
    assert [(one.code, one.where) for one in found] == [("C.113", "opening"), ("C.112", "present")]
    assert all(one.severity is Severity.WARNING for one in found)
    assert all("chưa đối chiếu văn bản gốc" in one.text() for one in found)


def test_what_is_met_or_not_checkable_is_no_finding() -> None:
    assert quorum_findings(account(summoned=30, opening=20, present=20), QD_96_2023) == ()
    assert quorum_findings(account(summoned=30), QD_96_2023) == ()
    assert quorum_findings(account(present=20), QD_96_2023) == ()


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_needed_is_the_first_number_that_meets_the_quorum(present: int, summoned: int) -> None:
    assert quorum(present, summoned, QD_96_2023).value is (present >= quorum_needed(summoned))
