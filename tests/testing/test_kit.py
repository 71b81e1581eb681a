"""The kit over what is installed: in this process, as pytest from any folder, in the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from tinnhiem_core.model.timeline import Step
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.testing import CHECKS, KitReport, Package, kit_report, sources
from tinnhiem_core.testing.checks import Check
from tinnhiem_core.testing.examining import run
from tinnhiem_core.testing.worked import KINDS, Worked

COMMAND: Final = Path(sys.executable).with_name("tinnhiem")
QUICK: Final = {"PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


@pytest.mark.parametrize("check", CHECKS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("source", sources(), ids=lambda one: one.slug)
def test_every_installed_locality_keeps_every_check(source: Source, check: Check) -> None:
    assert [str(one) for one in run(check, Package.of(source))] == []


def elsewhere(author: Any, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in an empty folder with the author's package installed."""
    path = os.pathsep.join((str(author.site), str(author.package.parent)))
    empty = author.site.parent / "empty"
    empty.mkdir(exist_ok=True)
    return subprocess.run(
        arguments,
        cwd=empty,
        env={**os.environ, "PYTHONPATH": path, **QUICK},
        capture_output=True,
        text=True,
        check=False,
    )


KIT: Final = (sys.executable, "-m", "pytest", "--pyargs", "tinnhiem_core.testing", "-q")


@pytest.fixture
def installed(author: Any) -> Any:
    author.install()
    return author


def test_pytest_runs_it_from_any_folder_over_one_locality(installed: Any) -> None:
    told = elsewhere(installed, *KIT, "-k", "thu_xa_binh_mau")
    assert told.returncode == 0, told.stdout
    assert f"{len(CHECKS) + 1} passed" in told.stdout


def test_pytest_names_the_check_and_says_what_to_do(installed: Any) -> None:
    installed.append("__init__.py", "#\n" * 10)
    told = elsewhere(installed, *KIT, "-k", "thu_xa_binh_mau")
    assert told.returncode == 1
    assert "test_locality[thu_xa_binh_mau-hooks_are_short]" in told.stdout
    assert "L.623 __init__.py dài 26 dòng, nhiều nhất là 20." in told.stdout
    assert "Tách bớt sang tệp khác" in told.stdout


def test_pytest_says_why_a_locality_does_not_load(installed: Any) -> None:
    installed.append("__init__.py", "raise RuntimeError('hỏng')\n")
    told = elsewhere(installed, *KIT, "-k", "loads")
    assert f"1 failed, {len(sources())} passed" in told.stdout
    assert "test_locality_loads[thu_xa_binh_mau]" in told.stdout
    assert "RuntimeError: hỏng" in told.stdout


def test_check_shows_how_far_the_text_is_copied(installed: Any) -> None:
    installed.replace(
        "duties.py", "Mời đại diện Ủy ban Mặt trận", "Mời đại diện của Ủy ban Mặt trận"
    )
    told = elsewhere(installed, str(COMMAND), "check", "thu_xa_binh_mau")
    assert told.returncode == 1
    assert "LỖI L.631" in told.stdout
    assert "dòng 46" in told.stdout
    assert "Chép văn bản: 57/62 câu đã vào bảng, 5 câu có lý do không dùng" in told.stdout
    english = elsewhere(installed, str(COMMAND), "check", "thu_xa_binh_mau", "--lang", "en")
    assert "57/62 sentences are in tables" in english.stdout


def test_check_gives_the_same_as_json(installed: Any) -> None:
    told = elsewhere(installed, str(COMMAND), "check", "thu_xa_binh_mau", "--json")
    (report,) = json.loads(told.stdout)
    assert told.returncode == 0
    assert report["transcription"] == {
        "sentences": 62,
        "copied": 57,
        "explained": 5,
        "left": 0,
    }


def test_check_without_a_readable_source_still_answers(installed: Any) -> None:
    (installed.package / "source.txt").unlink()
    told = elsewhere(installed, str(COMMAND), "check", "thu_xa_binh_mau", "--json")
    (report,) = json.loads(told.stdout)
    assert report["transcription"] is None
    assert {"L.621"} <= {one["code"] for one in report["findings"]}


def test_report_on_a_package_that_is_no_package(
    author: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = author.load()
    hooks = type("Hooks", (), vars(whole.module))
    claims = (
        source_with(whole.source, load=lambda: 1 / 0),
        source_with(whole.source, load=lambda: hooks),
    )
    monkeypatch.setattr("tinnhiem_core.testing.examining.sources", lambda: claims)
    report = kit_report("thu_xa_binh_mau")
    assert [one.code for one in report.findings] == ["L.620"]
    assert report.progress is None
    claims = (whole.source, claims[0])
    monkeypatch.setattr("tinnhiem_core.testing.examining.sources", lambda: claims)
    assert kit_report("thu_xa_binh_mau").findings == ()


def test_errors_that_the_author_declared_are_known(
    author: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def report() -> KitReport:
        source = author.source()
        monkeypatch.setattr("tinnhiem_core.testing.examining.sources", lambda: (source,))
        return kit_report("thu_xa_binh_mau")

    assert report().known == frozenset()
    author.replace("cases.toml", "expected_errors = []", 'expected_errors = ["L.501", "L.502"]')
    assert report().known == {"L.501", "L.502"}
    author.append("cases.toml", "\n[[broken")
    told = report()
    assert told.known == frozenset()
    assert "L.622" in {one.code for one in told.findings}


def source_with(source: Source, load: Callable[[], object]) -> Source:
    return Source(
        slug=source.slug, distribution=source.distribution, version=source.version, load=load
    )


def test_issuer_over_two_lines_is_compared_line_by_line(author: Any) -> None:
    author.replace("locality.py", "skin=Skin", 'parent="ỦY BAN NHÂN DÂN\\nXÃ BÌNH MẪU", skin=Skin')
    assert not author.load().transcript.strangers
    author.replace("locality.py", "\\nXÃ BÌNH MẪU", "\\nXÃ BÌNH THƯỜNG")
    assert [one for _, one in author.load().transcript.strangers] == ["XÃ BÌNH THƯỜNG"]


def test_deadline_without_a_day_is_not_asked_of_a_case(author: Any) -> None:
    package = author.load()
    timeline = package.plan.timeline
    undated = replace(timeline.deadlines[0], key="ballots", step=Step.BALLOTS, stated=None)
    longer = replace(timeline, deadlines=(*timeline.deadlines, undated))
    worked = Worked(
        table=package.table("cases.toml"),
        plan=replace(package.plan, timeline=longer),
        localities=package.localities,
    )
    (case,) = worked.cases("timing")
    pairs = list(KINDS["timing"](worked, case))
    assert pairs
    assert all(expected == found for expected, found in pairs)
