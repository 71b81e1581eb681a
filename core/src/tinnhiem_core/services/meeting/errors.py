"""How a meeting run is refused."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.texts import Lang


class InputError(Exception):
    """The file can't be used as it is; ``findings`` are all its faults."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(one.text(Lang.EN) for one in findings))
        self.findings = findings
