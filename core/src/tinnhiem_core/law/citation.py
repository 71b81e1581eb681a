"""A citation: which paper, which place in it, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from tinnhiem_core.law.document import OWN, Document
from tinnhiem_core.texts.wording import Lang

Rule = TypeVar("Rule", bound=Callable[..., object])

UNVERIFIED = {Lang.VI: "chưa đối chiếu số điều", Lang.EN: "article number not verified"}
MISSING = {Lang.VI: "chưa có văn bản", Lang.EN: "text not available"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a rule or a row stands.

    ``place`` is the part of the document in our words ("phần III, mục 2.1, điểm c"); empty
    means that the article number has not been compared with the official text (decision 50).
    ``quote`` is the wording itself, unedited; it may be empty where the row is the wording.
    """

    document: Document
    place: str = field(default="", metadata=OWN)
    quote: str = ""

    def text(self, lang: Lang = Lang.VI) -> str:
        """Return the citation in one line, without its quotation."""
        place = self.place or f"({UNVERIFIED[lang]})"
        missing = "" if self.document.available else f" [{MISSING[lang]}]"
        joined = (
            f"{place}, {self.document.name}" if self.place else f"{self.document.name} {place}"
        )
        return joined + missing

    def __str__(self) -> str:
        """Return the citation in Vietnamese with its quotation."""
        return f"{self.text()}: “{self.quote}”" if self.quote else self.text()


def cites(*citations: Citation) -> Callable[[Rule], Rule]:
    """Mark a rule with the clauses it implements; read back with ``rule.citations``."""

    def mark(rule: Rule) -> Rule:
        rule.citations = citations  # type: ignore[attr-defined]
        return rule

    return mark
