"""Every check on every installed locality: one test each, named after both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.plugins.discovery import sources
from tinnhiem_core.plugins.loading import Fault, Source
from tinnhiem_core.testing.checks import CHECKS, Check
from tinnhiem_core.testing.examining import run
from tinnhiem_core.testing.package import Package

INSTALLED = sources()


def _loaded() -> Iterator[Package]:
    for source in INSTALLED:
        try:
            yield Package.of(source)
        except Fault:
            continue  # test_locality_loads says why


def _say(findings: tuple[Finding, ...]) -> str:
    lines = (f"{one}\n    {one.where}\n    {one.remedy()}".rstrip() for one in findings)
    return "\n".join(lines)


def test_a_locality_is_installed() -> None:
    """Without one there is nothing to check."""
    assert INSTALLED


@pytest.mark.parametrize("source", INSTALLED, ids=lambda one: one.slug)
def test_locality_loads(source: Source) -> None:
    """The package is imported, answers every hook, and its plan fits together."""
    try:
        Package.of(source)
    except Fault as fault:
        pytest.fail(_say((fault.finding,)), pytrace=False)


@pytest.mark.parametrize("check", CHECKS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("package", tuple(_loaded()), ids=lambda one: one.slug)
def test_locality(package: Package, check: Check) -> None:
    """The locality keeps what the check asks."""
    found = run(check, package)
    if found:
        pytest.fail(_say(found), pytrace=False)
