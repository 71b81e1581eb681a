"""One sentence in two languages, and how figures are written into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction


class Lang(StrEnum):
    """The languages of every text: Vietnamese first, English second."""

    VI = "vi"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence in Vietnamese and English, with what to do about it where that helps.

    ``remedy_vi`` and ``remedy_en`` are empty for sentences that ask for no act.
    """

    vi: str
    en: str
    remedy_vi: str = ""
    remedy_en: str = ""

    def sentence(self, lang: Lang) -> str:
        """Return the sentence, its figures still in braces."""
        return self.vi if lang is Lang.VI else self.en

    def remedy(self, lang: Lang) -> str:
        """Return what to do, or an empty string."""
        return self.remedy_vi if lang is Lang.VI else self.remedy_en


def number(value: int, lang: Lang = Lang.VI) -> str:
    """Return a whole number with the thousands mark of the language (1.316; 1,316)."""
    grouped = f"{value:,}"
    return grouped.replace(",", ".") if lang is Lang.VI else grouped


def show(value: object, lang: Lang = Lang.VI) -> str:
    """Return a figure as the language writes it; dates are dd/mm/yyyy in both."""
    if isinstance(value, bool):
        return {Lang.VI: ("không", "có"), Lang.EN: ("no", "yes")}[lang][value]
    if isinstance(value, int):
        return number(value, lang)
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, tuple):
        return ", ".join(show(one, lang) for one in value)
    return value.sentence(lang) if isinstance(value, Wording) else str(value)


def in_quotes(words: Iterable[str]) -> str:
    """Return wordings one after the other, each in quotes: they may hold commas and stops."""
    return ", ".join(f"“{one}”" for one in words)


def fill(sentence: str, figures: dict[str, object], lang: Lang) -> str:
    """Return ``sentence`` with its braces filled.

    Figures (int, str, date, Fraction, Wording or tuples of them) are inserted as plain text: braces
    inside a figure are never read again. A missing figure is a defect: ``KeyError``.
    """
    return sentence.format_map({name: show(value, lang) for name, value in figures.items()})
