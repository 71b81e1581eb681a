"""Why a paper can't be printed."""

from __future__ import annotations

from tinnhiem_core.law import Finding
from tinnhiem_core.texts import Lang


class PaperError(Exception):
    """A paper that can't be printed; ``findings`` holds every reason at once (codes .9nn)."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*findings)
        self.findings = findings

    def text(self, lang: Lang = Lang.VI) -> str:
        """Return one line per reason, each with what to do."""
        return "\n".join(
            " ".join((finding.code, finding.text(lang), finding.remedy(lang))).strip()
            for finding in self.findings
        )

    def __str__(self) -> str:
        """Return the reasons in Vietnamese."""
        return self.text()


def trouble(code: str, place: str, **figures: object) -> Finding:
    """Return the finding ``code`` at ``place`` ("ballot.lines[3].name"), which its text names."""
    return Finding(code=code, where=place, figures=(*figures.items(), ("place", place)))
