"""Worked cases: what the plan means for a count, a person, a meeting day; its known errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.finding import Finding, Severity, find
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.roster import BrokenRosterError
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.worked import KINDS, Case, Worked

FILE: Final = "cases.toml"
NOTHING: Final = "[]"
EXPECTED: Final = "expected_errors"


def worked_cases_hold(package: Package) -> Iterator[Finding]:
    """Every case of cases.toml comes out of the real rules; there is at least one of each kind."""
    worked = Worked(table=package.table(FILE), plan=package.plan, localities=package.localities)
    for kind in worked.lacking():
        yield find("L.653", where=FILE, kind=kind)
    for kind in KINDS:
        for number, case in enumerate(worked.cases(kind)):
            where = f"{FILE}: {kind}[{number}]"
            yield from _run(worked, kind, case, where)


def _run(worked: Worked, kind: str, case: Case, where: str) -> Iterator[Finding]:
    try:
        name = str(case.get("name", ""))
        for expected, found in KINDS[kind](worked, case):
            if expected != found:
                wanted, given = _shown(expected), _shown(found)
                yield find("L.651", where=where, name=name, expected=wanted, found=given)
    except (KeyError, ValueError, TypeError, AttributeError, BrokenRosterError) as error:
        reason = f"{type(error).__name__}: {' '.join(str(error).split())}"
        yield find("L.652", where=where, reason=reason)


def _shown(value: object) -> object:
    """Return what a case expects or gets as a figure of a finding."""
    if isinstance(value, dict):
        return tuple(f"{key} = {day}" for key, day in value.items()) or NOTHING
    if isinstance(value, list):
        return tuple(map(str, value)) or NOTHING
    return NOTHING if value is None else value


def expected_errors(package: Package) -> frozenset[str]:
    """Return the codes of the errors that the plan itself makes; raise the ``Fault`` L.622."""
    listed = package.table(FILE).get(EXPECTED, [])
    return frozenset(str(one) for one in (listed if isinstance(listed, list) else [listed]))


def no_unexpected_error(package: Package) -> Iterator[Finding]:
    """Errors of conformance are known: cases.toml lists the code of each, and no other."""
    expected = expected_errors(package)
    errors = [one for one in conformance(package.plan) if one.severity is Severity.ERROR]
    for one in errors:
        if one.code not in expected:
            yield find("L.654", *one.because, where=one.where, error=one.code, text=one.text())
    for code in sorted(expected - {one.code for one in errors}):
        yield find("L.655", where=FILE, error=code)
