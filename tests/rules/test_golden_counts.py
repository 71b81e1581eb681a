"""Golden cases of the counting decisions, each under the name of its boundary."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, RuleSet
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import BallotAccount, CandidateLine, Outcome, RowCount
from tinnhiem_core.rules.counting import printed_share, vi_share
from tinnhiem_core.rules.outcome import outcome
from tinnhiem_core.rules.quorum import quorum, quorum_needed
from tinnhiem_core.rules.result import ballot_result

LINE = CandidateLine(name="Người được lấy phiếu", title="Chủ tịch Ủy ban nhân dân")


def vinh_phuc() -> tuple[RowCount, BallotAccount]:
    return RowCount(high=19, trust=2, low=25), BallotAccount(collected=47)


def test_vinh_phuc_2023_low_over_half_of_the_papers_collected() -> None:
    count, account = vinh_phuc()
    row = ballot_result(QD_96_2023, Settings(), account, [LINE], [count]).rows[0]
    printed = [printed_share(part, Settings()) for _, part in row.shares if part is not None]
    assert printed == ["40.43", "4.26", "53.19"]
    assert (row.void, row.valid) == (1, 46)
    assert row.outcome.value is Outcome.RECONSIDER
    assert row.outcome.code == "outcome.reconsider"


@pytest.mark.parametrize(
    ("low", "collected", "expected"),
    [
        (15, 30, Outcome.NONE),
        (16, 30, Outcome.RECONSIDER),
        (19, 30, Outcome.RECONSIDER),
        (20, 30, Outcome.DISMISS),
        (2, 3, Outcome.DISMISS),
        (1, 2, Outcome.NONE),
        (133, 200, Outcome.RECONSIDER),
        (134, 200, Outcome.DISMISS),
    ],
)
@pytest.mark.parametrize("rules", [QD_96_2023, NQ_96_2023_QH15], ids=lambda one: one.key.value)
def test_low_of_collected(low: int, collected: int, expected: Outcome, rules: RuleSet) -> None:
    assert outcome(low, collected, rules).value is expected


def test_133_of_200_is_printed_66_50_and_still_below_two_thirds() -> None:
    assert printed_share(Fraction(133, 200), Settings()) == "66.50"
    assert outcome(133, 200, QD_96_2023).value is Outcome.RECONSIDER


@pytest.mark.parametrize(
    ("present", "summoned", "met"),
    [(20, 30, True), (19, 30, False), (21, 31, True), (20, 31, False)],
)
def test_present_of_summoned(present: int, summoned: int, met: bool) -> None:  # noqa: FBT001
    assert quorum(present, summoned, QD_96_2023).value is met
    assert (present >= quorum_needed(summoned)) is met


def test_29_15_3_of_47_prints_99_99_percent_and_is_not_forced_to_100() -> None:
    count, account = RowCount(high=29, trust=15, low=3), BallotAccount(collected=47)
    row = ballot_result(QD_96_2023, Settings(), account, [LINE], [count]).rows[0]
    parts = [part for _, part in row.shares if part is not None]
    assert [vi_share(part, Settings()) for part in parts] == ["61,70", "31,91", "6,38"]
    assert sum(parts) == 1
