"""Ballots and their results, for the tests of the result."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import QD_96_2023, RuleSet
from tinnhiem_core.model.meeting import BallotResult
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    CandidateLine,
    RowCount,
)
from tinnhiem_core.rules.result import ballot_result

WHOLE = BallotAccount(collected=47, issued=47, present=47, summoned=47, deputies=50)
LINES = [CandidateLine(name="Nguyễn Văn A", title="Giám đốc")]
ROW = RowCount(high=19, trust=2, low=25)
ON_DEPUTIES = Settings(base=Base.DEPUTIES)


def result(
    count: RowCount = ROW,
    account: BallotAccount = WHOLE,
    settings: Settings | None = None,
    rules: RuleSet = QD_96_2023,
    *,
    papers: int | None = None,
    added_names: int = 0,
    on: date | None = None,
) -> BallotResult:
    return ballot_result(
        rules,
        settings or Settings(),
        account,
        LINES,
        [count],
        papers=papers,
        added_names=added_names,
        on=on,
    )


def codes(found: BallotResult) -> list[str]:
    return [one.code for one in found.findings]


def small(voters: int, **figures: int) -> BallotAccount:
    given = {"issued": voters, "present": voters, "summoned": voters} | figures
    return BallotAccount(collected=voters, **given)
