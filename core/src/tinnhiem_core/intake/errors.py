"""A file that can't be taken in, with everything that is wrong with it at once."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError


class IntakeError(RefusedError):
    """Nothing was taken in; ``findings`` hold all errors, and the warnings met on the way."""


def refusal(code: str, where: str, /, **figures: object) -> IntakeError:
    """Return the error of a file refused as a whole, for one reason."""
    return IntakeError(Finding(code=code, where=where, figures=tuple(figures.items())))
