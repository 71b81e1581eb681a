"""The two rule sets, versioned by date: one for Party papers, one for the People's Council venue.

A round pins a rule set; nothing in it is pluggable.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.law.topics import Topic

if TYPE_CHECKING:
    from tinnhiem_core.law.citation import Citation
    from tinnhiem_core.law.document import Document


class RuleSetKey(StrEnum):
    """Name of a rule set, as files and papers write it."""

    QD_96_2023 = "QD_96_2023"
    NQ_96_2023_QH15 = "NQ_96_2023_QH15"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """The rules of one document from a day on.

    ``bases`` are the values that the setting ``base`` may take (decision 1), the default first.
    ``unverified`` are topics applied as reported, whose original text has not been compared;
    they are never an error (decision 49). ``in_force_until`` is None while it is in force.
    """

    key: RuleSetKey
    document: Document
    in_force_from: date
    in_force_until: date | None
    bases: tuple[str, ...]
    unverified: tuple[Topic, ...]
    citation: Callable[[Topic], Citation]

    def cite(self, topic: Topic) -> Citation:
        """Return the clause of this rule set that answers ``topic``."""
        return self.citation(topic)

    def verified(self, topic: Topic) -> bool:
        """Return whether the words for ``topic`` were compared with a text at hand."""
        return topic not in self.unverified


QD_96_2023 = RuleSet(
    key=RuleSetKey.QD_96_2023,
    document=QD_96,
    in_force_from=date(2023, 2, 2),
    in_force_until=None,
    bases=("collected",),
    unverified=(),
    citation=regulation,
)
NQ_96_2023_QH15 = RuleSet(
    key=RuleSetKey.NQ_96_2023_QH15,
    document=NQ_96,
    in_force_from=date(2023, 7, 1),
    in_force_until=None,
    bases=("collected", "deputies"),
    unverified=(Topic.QUORUM, Topic.TIMELINE, Topic.VOID, Topic.ADDED_NAME, Topic.DISMISS),
    citation=resolution,
)

RULE_SETS = MappingProxyType({one.key: one for one in (QD_96_2023, NQ_96_2023_QH15)})


def rule_set(key: str) -> RuleSet:
    """Return the rule set named ``key``; ``KeyError`` where there is none."""
    return {one.value: found for one, found in RULE_SETS.items()}[key]


def in_force(on: date) -> tuple[RuleSet, ...]:
    """Return the rule sets in force on a day, in the order of their dates."""
    return tuple(
        one
        for one in RULE_SETS.values()
        if one.in_force_from <= on and (one.in_force_until is None or on <= one.in_force_until)
    )
