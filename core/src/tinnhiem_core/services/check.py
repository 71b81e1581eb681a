"""Check one plan or several: what contradicts the Regulation, the plan's words, its dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.services.findings import finding_data
from tinnhiem_core.texts import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """The findings on one plan, errors first; a plan with an error can't be put in force.

    ``known``: codes of the errors that the plan itself makes, as its author declares them. They
    are marked, and count as every other error does.
    """

    plan: Plan
    findings: tuple[Finding, ...]
    known: frozenset[str] = frozenset()

    @property
    def slug(self) -> str:
        """Return the slug of the locality."""
        return self.plan.locality.slug

    def name(self, lang: Lang = Lang.VI) -> str:
        """Return the name of the locality."""
        place = self.plan.locality
        return place.name if lang is Lang.VI else place.name_en

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity."""
        return sum(one.severity is severity for one in self.findings)

    def is_known(self, finding: Finding) -> bool:
        """Return whether a finding is an error that the author declared."""
        return finding.severity is Severity.ERROR and finding.code in self.known

    @property
    def passed(self) -> bool:
        """Return whether there is no error."""
        return self.count(Severity.ERROR) == 0


def check(plan: Plan) -> CheckReport:
    """Return the findings of the conformance check on one plan."""
    return CheckReport(plan=plan, findings=conformance(plan))


def check_all(plans: Iterable[Plan]) -> tuple[CheckReport, ...]:
    """Return the report of each plan, in the order given."""
    return tuple(check(plan) for plan in plans)


def check_data(report: CheckReport, lang: Lang = Lang.VI) -> dict[str, object]:
    """Return a report as JSON values; ``known`` marks the errors that the author declared."""
    return {
        "slug": report.slug,
        "name": report.name(lang),
        "plan": str(report.plan.locality.paper),
        "passed": report.passed,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "notes": report.count(Severity.NOTE),
        "findings": [
            {**finding_data(one, lang), "known": report.is_known(one)} for one in report.findings
        ],
    }
