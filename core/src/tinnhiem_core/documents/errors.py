"""Why a paper can't be printed."""

from __future__ import annotations

from tinnhiem_core.law import Finding
from tinnhiem_core.law.refusal import RefusedError


class PaperError(RefusedError):
    """A paper that can't be printed; ``findings`` holds every reason at once (codes .9nn)."""


def trouble(code: str, place: str, **figures: object) -> Finding:
    """Return the finding ``code`` at ``place`` ("ballot.lines[3].name"), which its text names."""
    return Finding(code=code, where=place, figures=(*figures.items(), ("place", place)))
