"""What can't be used or can't be done is refused with everything that speaks against it."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding


class RefusedError(Exception):
    """``findings`` say what, where, why and what to do, all of it at once.

    Nothing was changed. Every layer refuses with a class of its own, so that one place can answer
    all of them (the command line with exit code 2).
    """

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*findings)
        self.findings = findings

    def __str__(self) -> str:
        """Return one finding a line in Vietnamese, with its code and what to do."""
        return "\n".join(f"{one} {one.remedy()}".rstrip() for one in self.findings)
