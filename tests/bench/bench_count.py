"""500 papers of 60 names from marks to results: under 50 ms."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final

from tests.bench.sides import Side
from tests.bench.table import Bench, start

from tinnhiem_core.law import QD_96_2023
from tinnhiem_core.model.meeting import BallotResult
from tinnhiem_core.model.settings import Settings, StruckName
from tinnhiem_core.model.vote import BallotAccount, CandidateLine, Paper
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers

PAPERS: Final = 500
NAMES: Final = 60
ACCOUNT: Final = BallotAccount(
    collected=PAPERS, issued=PAPERS, present=PAPERS, opening=PAPERS, summoned=PAPERS
)
LINES: Final = tuple(CandidateLine(name=f"Người {n}", title="Giám đốc") for n in range(NAMES))


def pile(seed: int = 96) -> tuple[Paper, ...]:
    """Return the same pile every time, with marks of every kind."""
    random = Random(seed)  # noqa: S311 - a sample, not a secret
    return tuple(
        Paper(marks="".join(random.choices("1230*-", (60, 25, 10, 3, 1, 1), k=NAMES)))
        for _ in range(PAPERS)
    )


def results(papers: tuple[Paper, ...], settings: Settings) -> BallotResult:
    """Return everything that came out: counts, shares, outcomes, findings."""
    counts = count_papers(papers, NAMES, settings=settings, foreign=0)
    return ballot_result(QD_96_2023, settings, ACCOUNT, LINES, counts, papers=len(papers))


def reading(struck: StruckName) -> Callable[[], BallotResult]:
    """Prepare one reading of a struck name."""
    return partial(results, pile(), Settings(struck_name_voids=struck))


BENCHES: Final = tuple(
    Bench(
        what=f"{PAPERS} papers of {NAMES} names, marks to results",
        ours=Side(
            key=struck, name=f"a struck name voids the {struck}", prepare=partial(reading, struck)
        ),
        turns=21,
        seconds=0.05,
    )
    for struck in StruckName
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_count", BENCHES))
