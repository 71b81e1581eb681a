"""How pytest runs under mutation testing: quickly, and the same each time.

Tests that killed a mutant of the same function come first: the mutants of one function mostly die
of the same few tests. That changes the order alone: a mutant survives only where every test that
reaches its function passes. Hypothesis draws the same examples in every run and doesn't look for
the simplest one that fails.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from hypothesis import Phase, settings

KILLERS: Final = Path(".killers")

settings.register_profile(
    "mutants",
    settings.get_profile("default"),
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that killed first."""
    killers = _killers()
    items.sort(key=lambda one: (*killers, one.nodeid).index(one.nodeid))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note which test killed."""
    if report.failed:
        others = [one for one in _killers() if one != report.nodeid]
        KILLERS.mkdir(exist_ok=True)
        _list().write_text("\n".join((report.nodeid, *others)), encoding="utf-8")


def _killers() -> list[str]:
    """Return the tests that killed mutants of the function under test, the last one first."""
    return _list().read_text(encoding="utf-8").splitlines() if _list().is_file() else []


def _list() -> Path:
    function = os.environ.get("MUTANT_UNDER_TEST", "").partition("__mutmut_")[0]
    return KILLERS / f"{function}.txt"
