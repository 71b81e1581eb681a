"""Thresholds in the words of a plan, where they are looser than the Regulation's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import quoting, texts

TWO_THIRDS: Final = Fraction(2, 3)
HALF: Final = 50
MOST_VENUES: Final = 2
COLLECTED: Final = "thu về"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A phrase, the value in it, and when that value is looser than the Regulation's."""

    code: str
    topic: Topic
    phrase: re.Pattern[str]
    value: Callable[[re.Match[str]], object]
    loose: Callable[[re.Match[str]], bool]


def _fraction(found: re.Match[str]) -> Fraction:
    return Fraction(int(found[1]), int(found[2]))


def _whole(found: re.Match[str]) -> int:
    return int(found[1])


THRESHOLDS: Final = (
    Threshold(
        code="L.581",
        topic=Topic.QUORUM,
        phrase=re.compile(r"ít nhất (\d{1,9})/([1-9]\d{0,8}) số người được triệu tập"),
        value=_fraction,
        loose=lambda found: _fraction(found) < TWO_THIRDS,
    ),
    Threshold(
        code="L.582",
        topic=Topic.VENUES,
        phrase=re.compile(r"tối đa ở (\d{1,9}) nơi"),
        value=_whole,
        loose=lambda found: _whole(found) > MOST_VENUES,
    ),
    Threshold(
        code="L.583",
        topic=Topic.DISMISS,
        phrase=re.compile(r"từ (\d{1,9})/([1-9]\d{0,8}) số phiếu tín nhiệm thấp"),
        value=_fraction,
        loose=lambda found: _fraction(found) > TWO_THIRDS,
    ),
    Threshold(
        code="L.584",
        topic=Topic.RECONSIDER,
        phrase=re.compile(r"trên (\d{1,9}) ?% nhưng dưới"),
        value=_whole,
        loose=lambda found: _whole(found) > HALF,
    ),
    Threshold(
        code="L.585",
        topic=Topic.TALLY,
        phrase=re.compile(r"phần trăm trên tổng số phiếu (\w+ \w+)"),
        value=lambda found: found[1],
        loose=lambda found: found[1] != COLLECTED,
    ),
)
"""Quorum, two venues, both bands and the base of shares, as plans word them."""


def thresholds(plan: Plan) -> Iterator[Finding]:
    """Every threshold in the plan's words that is looser than the Regulation's."""
    for words, citation in texts(plan):
        for one in THRESHOLDS:
            for found in one.phrase.finditer(words):
                if one.loose(found):
                    yield find(
                        one.code,
                        quoting(citation, words),
                        regulation(one.topic),
                        where=citation.place,
                        value=one.value(found),
                    )
