"""Why a dump can't be made or used."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError


class DumpError(RefusedError):
    """The dump can't be made or used; the database is as it was."""


def refusal(code: str, **figures: object) -> DumpError:
    """Return the refusal of one code with its figures."""
    return DumpError(Finding(code=code, figures=tuple(figures.items())))
