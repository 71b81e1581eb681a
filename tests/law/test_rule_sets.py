"""Both rule sets: their days, bases, clauses, and what has not been compared with the original."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from tinnhiem_core.law import (
    NQ_96_2023_QH15,
    QD_96_2023,
    RULE_SETS,
    RuleSet,
    RuleSetKey,
    Topic,
    in_force,
    rule_set,
    rule_sets,
)
from tinnhiem_core.law.documents import NQ_96, QD_96

DAY: Final = timedelta(days=1)
BOTH: Final = pytest.mark.parametrize("rules", RULE_SETS.values(), ids=list(RULE_SETS))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 2, 1), ()),
        (date(2023, 2, 2), (QD_96_2023,)),
        (date(2023, 6, 30), (QD_96_2023,)),
        (date(2023, 7, 1), (QD_96_2023, NQ_96_2023_QH15)),
        (date.max, (QD_96_2023, NQ_96_2023_QH15)),
    ],
)
def test_rule_set_is_in_force_from_its_day_on(day: date, expected: tuple[RuleSet, ...]) -> None:
    assert in_force(day) == expected


def test_rule_set_is_in_force_to_the_end_of_its_last_day(monkeypatch: pytest.MonkeyPatch) -> None:
    until = date(2025, 10, 7)
    ended = RuleSet(
        key=RuleSetKey.QD_96_2023,
        document=QD_96,
        in_force_from=date(2023, 2, 2),
        in_force_until=until,
        bases=("collected",),
        unverified=(),
        citation=QD_96_2023.citation,
    )
    monkeypatch.setattr(rule_sets, "RULE_SETS", {ended.key: ended})
    assert in_force(until) == (ended,)
    assert in_force(until + DAY) == ()


@BOTH
def test_rule_set_is_found_by_its_name(rules: RuleSet) -> None:
    assert rule_set(rules.key.value) is rules


@pytest.mark.parametrize("name", ["", "qd_96_2023", "QD_262", "96"])
def test_unknown_rule_set_is_refused(name: str) -> None:
    with pytest.raises(KeyError):
        rule_set(name)


def test_rule_sets_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        RULE_SETS[RuleSetKey.QD_96_2023] = NQ_96_2023_QH15  # type: ignore[index]


def test_party_takes_shares_on_papers_alone_and_a_council_by_default() -> None:
    assert QD_96_2023.bases == ("collected",)
    assert NQ_96_2023_QH15.bases == ("collected", "deputies")


@pytest.mark.parametrize("topic", Topic)
def test_every_clause_of_a_rule_set_is_of_its_own_document(topic: Topic) -> None:
    assert QD_96_2023.cite(topic).document is QD_96
    assert NQ_96_2023_QH15.cite(topic).document is NQ_96


@BOTH
def test_what_is_not_verified_names_no_article(rules: RuleSet) -> None:
    for topic in rules.unverified:
        assert not rules.verified(topic)
        assert rules.cite(topic).place == ""


def test_council_rules_without_a_text_at_hand_are_marked() -> None:
    assert not NQ_96_2023_QH15.verified(Topic.QUORUM)
    assert not NQ_96_2023_QH15.verified(Topic.DISMISS)
    assert NQ_96_2023_QH15.verified(Topic.RECONSIDER)
    assert all(QD_96_2023.verified(topic) for topic in Topic)
