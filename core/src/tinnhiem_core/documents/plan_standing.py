"""Whether a row of a table already stands on the paper, so that it is printed once and never lost.

A row that names people is left out only where its words are a line of their own, or part of the
clause at the place that the row cites: the same post is named in many other sentences.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.plan_words import Standing, same_place
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Clause, Plan

PEOPLE: Final = frozenset({Topic.TITLES, Topic.PANELS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What stands on the paper; ``cells``: on the appendices, whose cells hold whole panels."""

    lines: Standing
    clauses: tuple[Clause, ...]
    cells: Standing

    @classmethod
    def of(cls, plan: Plan, lines: Iterable[str], cells: Iterable[str]) -> Paper:
        """Return the paper of a plan with these lines."""
        clauses = tuple(one for section in plan.locality.sections for one in section.clauses)
        return cls(lines=Standing(lines), clauses=clauses, cells=Standing(cells))

    def and_also(self, texts: Iterable[str]) -> Paper:
        """Return the paper with further lines below."""
        return replace(self, lines=self.lines.and_also(texts))

    def has_row(self, topic: Topic, text: str, place: str) -> bool:
        """Return whether a row of the table that ``topic`` names stands there; it cites ``place``.

        Titles stand alone or in the sentence that enumerates them; panels in cells too.
        """
        if topic not in PEOPLE:
            return self.lines.has(text)
        if self.lines.has_alone(text) or (topic is Topic.PANELS and self.cells.has(text)):
            return True
        return any(
            Standing((one.text,)).has(text)
            for one in self.clauses
            if same_place(one.citation.place, place)
        )
