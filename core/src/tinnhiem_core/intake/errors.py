"""A file that can't be taken in, with everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Iterable

from tinnhiem_core.law.finding import Finding


class IntakeError(Exception):
    """Nothing was taken in; ``findings`` hold all errors, and the warnings met on the way."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


def refusal(code: str, where: str, /, **figures: object) -> IntakeError:
    """Return the error of a file refused as a whole, for one reason."""
    return IntakeError((Finding(code=code, where=where, figures=tuple(figures.items())),))
