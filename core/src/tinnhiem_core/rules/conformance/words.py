"""Words set twice in a row, which a reader should look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import quoting, texts

_TWICE: Final = re.compile(r"\b([^\W\d_]+) \1\b", re.IGNORECASE)
_RIGHT: Final = frozenset({"vi"})
"""Syllables that stand twice by right: "hành vi vi phạm"."""


def doubled_words(plan: Plan) -> Iterator[Finding]:
    """Slips such as "tín nhiệm nhiệm": quoted as written, never corrected."""
    seen: set[str] = set()
    for words, citation in texts(plan):
        for found in _TWICE.finditer(words):
            around = words[max(0, found.start() - 20) : found.end() + 20]
            if found[1].lower() not in _RIGHT and around not in seen:
                seen.add(around)
                yield find(
                    "N.513", quoting(citation, around), where=citation.place, words=found[0]
                )
