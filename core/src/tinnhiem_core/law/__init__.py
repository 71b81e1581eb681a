"""The law: documents, citations, rule sets, and the shape of a decision and a finding."""

from __future__ import annotations

from tinnhiem_core.law.citation import Citation, cites
from tinnhiem_core.law.decision import Decision, decide
from tinnhiem_core.law.document import Document
from tinnhiem_core.law.finding import Finding, Severity, find
from tinnhiem_core.law.rule_sets import (
    NQ_96_2023_QH15,
    QD_96_2023,
    RULE_SETS,
    RuleSet,
    RuleSetKey,
    in_force,
    rule_set,
)
from tinnhiem_core.law.topics import Topic

__all__ = [
    "NQ_96_2023_QH15",
    "QD_96_2023",
    "RULE_SETS",
    "Citation",
    "Decision",
    "Document",
    "Finding",
    "RuleSet",
    "RuleSetKey",
    "Severity",
    "Topic",
    "cites",
    "decide",
    "find",
    "in_force",
    "rule_set",
]
