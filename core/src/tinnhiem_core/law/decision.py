"""A decision is a value with its reason: what follows, from which figures, by which clause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.texts import Lang, fill, wording

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

GROUNDS = {Lang.VI: "căn cứ", Lang.EN: "under"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Generic[T_co]):
    """``value`` was decided because of ``because``; ``code`` names the sentence that says so.

    ``figures`` are the whole numbers, dates and names that the sentence shows, as pairs.
    """

    value: T_co
    code: str
    because: tuple[Citation, ...]
    figures: tuple[tuple[str, object], ...] = ()

    def text(self, lang: Lang = Lang.VI) -> str:
        """Return the sentence without its grounds."""
        return fill(wording(self.code).sentence(lang), dict(self.figures), lang)

    def grounds(self, lang: Lang = Lang.VI) -> tuple[str, ...]:
        """Return one line per citation."""
        return tuple(citation.text(lang) for citation in self.because)

    def explain(self, lang: Lang = Lang.VI) -> str:
        """Return the sentence with its grounds: "… (căn cứ …)"."""
        return (
            f"{self.text(lang)} ({GROUNDS[lang]} {'; '.join(dict.fromkeys(self.grounds(lang)))})"
        )

    def __str__(self) -> str:
        """Return the explanation in Vietnamese."""
        return self.explain()


def decide(value: T, code: str, *because: Citation, **figures: object) -> Decision[T]:
    """Return the decision ``value`` with its sentence, clauses and figures."""
    return Decision(value=value, code=code, because=because, figures=tuple(figures.items()))
