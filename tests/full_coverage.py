"""`-p tests.full_coverage`: the suite fails where the legal core is not covered whole.

Branches count too. What is measured are the tests of the legal core alone: elsewhere it would
only slow down what prints, reads and writes, and a rule that nothing but a printed page exercises
is not tested. Each worker measures what it runs, the first process adds it up.
"""

from __future__ import annotations

from collections.abc import Generator
from io import StringIO
from pathlib import Path
from typing import Final

import coverage
import pytest
from xdist import is_xdist_worker
from xdist.workermanage import WorkerController

CORE: Final = Path(__file__).parents[1] / "core" / "src" / "tinnhiem_core"
COVERED_WHOLE: Final = [str(CORE / name / "*") for name in ("law", "model", "rules", "plugins")]
TESTS: Final = Path(__file__).parent
MEASURED: Final = frozenset({"law", "model", "plans", "plugins", "rules", "texts"})
HERE: Final = coverage.Coverage(data_file=None)
GAPS: Final = pytest.StashKey[str]()


def pytest_load_initial_conftests() -> None:
    """Start before anything of the product is imported."""
    HERE.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    if item.path.relative_to(TESTS).parts[0] in MEASURED:
        return (yield)
    HERE.stop()
    try:
        return (yield)
    finally:
        HERE.start()


def pytest_testnodedown(node: WorkerController) -> None:
    there = getattr(node, "workeroutput", {}).get("coverage")
    if there is not None:
        data = coverage.CoverageData(no_disk=True)
        data.loads(there)
        HERE.get_data().update(data)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    HERE.stop()
    if is_xdist_worker(session):
        output = session.config.workeroutput  # type: ignore[attr-defined]
        output["coverage"] = HERE.get_data().dumps()
        return
    session.config.stash[GAPS] = gaps = _gaps()
    if gaps and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    gaps = config.stash.get(GAPS, "")
    if gaps:
        terminalreporter.section("law, model, rules and plugins are not covered whole")
        terminalreporter.write(gaps)


def _gaps() -> str:
    """Return the report of what was not covered, empty where everything was."""
    report = StringIO()
    total = HERE.report(include=COVERED_WHOLE, file=report)
    return "" if total == 100 else report.getvalue()
