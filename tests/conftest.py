"""`--full-coverage`: the suite fails where the legal core is not covered whole, branches too.

Coverage is measured in the tests of the legal core alone: elsewhere it would only slow down what
prints, reads and writes, and a rule that nothing but a printed page exercises is not tested.
"""

from __future__ import annotations

from collections.abc import Generator
from io import StringIO
from pathlib import Path
from typing import Final

import coverage
import pytest
from hypothesis import settings

CORE: Final = Path(__file__).parents[1] / "core" / "src" / "tinnhiem_core"
COVERED_WHOLE: Final = [str(CORE / name / "*") for name in ("law", "model", "rules", "plugins")]
TESTS: Final = Path(__file__).parent
MEASURED: Final = frozenset({"law", "model", "plans", "plugins", "rules", "texts"})
GAPS: Final = pytest.StashKey[str]()

# How long an example takes says more of who else uses the machine than of the code.
settings.register_profile("no deadline", settings.default, deadline=None)
settings.load_profile("no deadline")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full-coverage",
        action="store_true",
        help="fail below 100 %% branch coverage of law, model, rules and plugins "
        "(start pytest with `coverage run -m pytest`)",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    measured = coverage.Coverage.current()
    if measured is None or item.path.relative_to(TESTS).parts[0] in MEASURED:
        return (yield)
    measured.stop()
    try:
        return (yield)
    finally:
        measured.start()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if not session.config.getoption("--full-coverage"):
        return
    gaps = _gaps(coverage.Coverage.current())
    session.config.stash[GAPS] = gaps
    if gaps and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    gaps = config.stash.get(GAPS, "")
    if gaps:
        terminalreporter.section("law, model, rules and plugins are not covered whole")
        terminalreporter.write(gaps)


def _gaps(measured: coverage.Coverage | None) -> str:
    """Return the report of what was not covered, empty where everything was."""
    if measured is None:
        return "--full-coverage measures nothing without `coverage run -m pytest`\n"
    report = StringIO()
    total = measured.report(include=COVERED_WHOLE, file=report)
    return "" if total == 100 else report.getvalue()
