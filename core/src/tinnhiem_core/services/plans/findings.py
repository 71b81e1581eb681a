"""The findings on a plan, each at the rows that it concerns, with the reason given for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.plan import Gap, Plan
from tinnhiem_core.services.known import KEPT, findings_of
from tinnhiem_core.services.plans.tables import DOCUMENTS, ROOTS, every_table, own_key
from tinnhiem_core.services.plans.unprintable import not_to_print

Place = tuple[str, str]
"""Name of a table and key of a row."""

SEPARATORS: Final = re.compile(r"\+|, ")
HEADS: Final = {
    "gaps.": "gaps",
    "timeline.": "deadlines",
    "panels.": "panels",
    "paper.": DOCUMENTS,
}
NEAREST: Final = {
    "40": ("deadlines", "meetings"),
    "50": ("deadlines", "meetings"),
    "30": ("title_rows",),
    "54": ("panels", "title_rows"),
    "55": ("title_rows",),
}
"""Which tables a code speaks of, where a key stands in several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something that is warned of stays; ``where`` empty: every finding of the code."""

    code: str
    where: str = ""
    text: str

    def meets(self, finding: Finding) -> bool:
        """Return whether this is the reason for a finding."""
        return self.code == finding.code and self.where in {"", place_name(finding)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFinding:
    """A finding, the rows of the editor that it concerns (none: the whole plan), its reason."""

    finding: Finding
    places: tuple[Place, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReport:
    """Every finding on a plan, errors first; with an error it can't be put in force."""

    findings: tuple[PlacedFinding, ...]

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity."""
        return sum(one.finding.severity is severity for one in self.findings)

    @property
    def errors(self) -> int:
        """Return the number of errors."""
        return self.count(Severity.ERROR)

    @property
    def warnings(self) -> int:
        """Return the number of warnings."""
        return self.count(Severity.WARNING)

    @property
    def notes(self) -> int:
        """Return the number of notes."""
        return self.count(Severity.NOTE)

    @property
    def unanswered(self) -> tuple[PlacedFinding, ...]:
        """Return the warnings that nobody has given a reason for."""
        return tuple(
            one
            for one in self.findings
            if one.finding.severity is Severity.WARNING and not one.reason
        )


def place_name(finding: Finding) -> str:
    """Return where a finding says that it is, as plain text."""
    return "".join(finding.where)


def report(plan: Plan, reasons: Iterable[Reason] = ()) -> PlanReport:
    """Return the findings on a plan with the reasons given so far."""
    given = tuple(reasons)
    return PlanReport(
        findings=tuple(
            PlacedFinding(finding=finding, places=places, reason=_reason(finding, given))
            for finding, places in _placed(plan)
        )
    )


def placed(plan: Plan, findings: Iterable[Finding]) -> list[PlacedFinding]:
    """Return findings of another question, such as a calendar, at the rows of the plan."""
    index = _index(plan)
    return [PlacedFinding(finding=one, places=_places(index, one)) for one in findings]


def row_findings(plan: Plan, table: str, row: str) -> tuple[PlacedFinding, ...]:
    """Return the findings on one row and on its parts."""
    within = f"{table}/{row}/"
    return tuple(
        PlacedFinding(finding=finding, places=places)
        for finding, places in _placed(plan)
        if any(one == (table, row) or f"{one[0]}/".startswith(within) for one in places)
    )


def _reason(finding: Finding, reasons: tuple[Reason, ...]) -> str:
    exact = sorted((one for one in reasons if one.meets(finding)), key=lambda one: not one.where)
    return exact[0].text if exact else ""


@lru_cache(maxsize=KEPT)
def _placed(plan: Plan) -> tuple[tuple[Finding, tuple[Place, ...]], ...]:
    index = _index(plan)
    found = tuple((one, _places(index, one)) for one in findings_of(plan))
    return (*not_to_print(plan), *found)


def _index(plan: Plan) -> dict[str, list[Place]]:
    """Return where each key, each row of a part ("row.venue") and each clause stands."""
    found: dict[str, list[Place]] = {}
    for table in every_table(plan):
        parent = table.name.split("/")[-2] if "/" in table.name else ""
        for key, row in zip(table.keys, table.rows, strict=True):
            for name in _names(parent, key, row):
                found.setdefault(name, []).append((table.name, key))
    return found


def _names(parent: str, key: str, row: object) -> Iterator[str]:
    if isinstance(row, Gap):
        yield f"gaps.{row.topic}"
    if own_key(row):
        yield key or own_key(row)
        if parent:
            yield f"{parent}.{key}"
    place = getattr(getattr(row, "citation", None), "place", "")
    if place:
        yield place


def _places(index: dict[str, list[Place]], finding: Finding) -> tuple[Place, ...]:
    where = place_name(finding)
    names = [where] if where in index or where in ROOTS else SEPARATORS.split(where)
    found = [place for name in names for place in _named(index, name)]
    near = NEAREST.get(finding.code[2:4], ())
    chosen = [one for one in found if one[0].split("/")[0] in near]
    return tuple(dict.fromkeys(chosen or found))


def _named(index: dict[str, list[Place]], name: str) -> list[Place]:
    """Return the rows of a name, of the longest beginning of it, or the table that it names."""
    if name in index:
        return index[name]
    for head, table in HEADS.items():
        if f"{name}.".startswith(head):
            return [(table, "")]
    if name in ROOTS:
        return [(name, "")]
    shorter = name.rpartition(".")[0]
    return _named(index, shorter) if shorter else []
