"""Running checks on one locality: whatever a check meets, it ends in findings."""

from __future__ import annotations

from collections.abc import Iterable

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.plugins.loading import Fault
from tinnhiem_core.testing.checks import CHECKS, Check
from tinnhiem_core.testing.package import Package


def run(check: Check, package: Package) -> tuple[Finding, ...]:
    """Return what one check finds; a file that can't be read is its only finding."""
    try:
        return tuple(check(package))
    except Fault as fault:
        return (fault.finding,)


def examine(package: Package, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """Return everything that the checks find, each finding once, in their order."""
    return tuple(dict.fromkeys(one for check in checks for one in run(check, package)))
