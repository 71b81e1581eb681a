"""Running checks on one locality; a file that can't be read ends in a finding too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, TypeVar

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.plugins.discovery import sources
from tinnhiem_core.plugins.loading import Fault
from tinnhiem_core.testing.checks import CHECKS, Check
from tinnhiem_core.testing.checks.cases import expected_errors, no_unexpected_error
from tinnhiem_core.testing.checks.values import the_plan_prints
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.transcript import Progress

T = TypeVar("T")
LEFT_OUT: Final = (no_unexpected_error, the_plan_prints)


def run(check: Check, package: Package) -> tuple[Finding, ...]:
    """Return what one check finds; a file that can't be read is its only finding."""
    try:
        return tuple(check(package))
    except Fault as fault:
        return (fault.finding,)


def examine(package: Package, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """Return everything that the checks find, each finding once, in their order."""
    return tuple(dict.fromkeys(one for check in checks for one in run(check, package)))


@dataclass(frozen=True, slots=True, kw_only=True)
class KitReport:
    """What the kit says of one locality; ``progress`` is None where a file can't be read.

    ``known``: codes of the errors that ``cases.toml`` expects of the plan itself.
    """

    findings: tuple[Finding, ...]
    progress: Progress | None
    known: frozenset[str] = frozenset()


def kit_report(slug: str) -> KitReport:
    """Return the report on an installed locality that loads.

    Errors of conformance are left to whoever shows them all (``services.check``), and printing
    to the test run: it takes longest.
    """
    checks = (one for one in CHECKS if one not in LEFT_OUT)
    try:
        package = _holder(slug)
    except Fault as fault:
        return KitReport(findings=(fault.finding,), progress=None)
    return KitReport(
        findings=examine(package, checks),
        progress=_read(lambda: package.transcript.progress, None),
        known=_read(lambda: expected_errors(package), frozenset()),
    )


def _read(what: Callable[[], T], otherwise: T) -> T:
    """Return what a file of the package tells; a file that can't be read is told by the checks."""
    try:
        return what()
    except Fault:
        return otherwise


def _holder(slug: str) -> Package:
    """Return the package that holds the slug: the first that loads, as the manager has it."""
    claims = [one for one in sources() if one.slug == slug]
    for source in claims[:-1]:
        with suppress(Fault):
            return Package.of(source)
    return Package.of(claims[-1])
