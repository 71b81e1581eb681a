"""A finding: something wrong (E), doubtful (W) or worth knowing (I), with its clause."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.texts import Lang, Wording, fill, wording


class Severity(StrEnum):
    """E stops the step, W goes on with a recorded reason, I is shown."""

    ERROR = "E"
    WARNING = "W"
    NOTE = "I"


_BY_LETTER = {"L": Severity.ERROR, "C": Severity.WARNING, "N": Severity.NOTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    ``code`` is ``L.nnn`` (error), ``C.nnn`` (warning) or ``N.nnn`` (note); a plugin's own code
    is prefixed by its slug ("nam_dinh.C.001") and brings its ``own`` wording. ``where`` is a path
    or a key ("rows[0].low", "Danh sách!C15", "III.2.1"); empty for the whole. ``row`` is the
    index of the row of a count, where there is one. ``because`` holds clauses and quotations.
    """

    code: str
    where: str = ""
    row: int | None = None
    because: tuple[Citation, ...] = ()
    figures: tuple[tuple[str, object], ...] = ()
    own: Wording | None = None

    @property
    def severity(self) -> Severity:
        """Return the severity that the code's letter stands for."""
        return _BY_LETTER[self.code.split(".")[-2]]

    @property
    def wording(self) -> Wording:
        """Return the wording of the catalogue, or the plugin's own."""
        return self.own or wording(self.code)

    def text(self, lang: Lang = Lang.VI) -> str:
        """Return what is wrong, where and why."""
        return fill(self.wording.sentence(lang), self._shown(), lang)

    def remedy(self, lang: Lang = Lang.VI) -> str:
        """Return what to do, or an empty string."""
        return fill(self.wording.remedy(lang), self._shown(), lang)

    def _shown(self) -> dict[str, object]:
        return {"where": self.where} | dict(self.figures)

    def quotes(self) -> tuple[str, ...]:
        """Return the quotations of the clauses, unedited."""
        return tuple(citation.quote for citation in self.because if citation.quote)

    def __str__(self) -> str:
        """Return code and text in Vietnamese."""
        return f"{self.code} {self.text()}"


def find(
    code: str, *because: Citation, where: str = "", row: int | None = None, **figures: object
) -> Finding:
    """Return the finding ``code`` with its clauses, place and figures."""
    return Finding(
        code=code, where=where, row=row, because=because, figures=tuple(figures.items())
    )


def by_severity(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each finding once: errors, warnings, notes, each in the order in which they came."""
    order = tuple(Severity)
    return tuple(sorted(dict.fromkeys(findings), key=lambda one: order.index(one.severity)))
