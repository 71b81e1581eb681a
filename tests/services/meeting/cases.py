"""The example meetings, changed: what comes out, and what is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_file import BoxEntry, CountEntry, MeetingFile, TotalsEntry
from tinnhiem_core.intake.meeting_reader import read_meeting
from tinnhiem_core.law import Finding
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.meeting.run import MeetingRun, run
from tinnhiem_core.texts import Lang

ROOT: Final = Path(__file__).parents[3]
EXAMPLES: Final = ROOT / "examples"
NAMES: Final = tuple(sorted(one.parent.name for one in EXAMPLES.glob("*/hoi_nghi.toml")))
NAME: Final = "quang_ngai"
"""The example that most tests of the count change."""

PAPERS: Final = tuple((EXAMPLES / NAME / "nhap_1.txt").read_text("utf-8").split())
"""Ten papers of three names."""


@cache
def localities() -> Localities:
    return Localities.discover()


@cache
def example(name: str) -> MeetingFile:
    path = EXAMPLES / name / "hoi_nghi.toml"
    return read_meeting(path.read_bytes(), path.name)


def held(name: str, folder: Path | None = None, /, **changed: Any) -> MeetingRun:
    """Run an example with some of its parts replaced; its lists lie in ``folder``."""
    return run(replace(example(name), **changed), folder or EXAMPLES / name, localities())


def refused(name: str, folder: Path | None = None, /, **changed: Any) -> tuple[Finding, ...]:
    """Return everything for which an example so changed is refused; each says what to do."""
    with pytest.raises(IntakeError) as caught:
        held(name, folder, **changed)
    for one in caught.value.findings:
        assert all(one.text(lang) and one.remedy(lang) for lang in Lang)
    return caught.value.findings


def said(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """Return code and place of every finding."""
    return [(one.code, one.where) for one in findings]


def placed(findings: Iterable[Finding], *codes: str) -> list[tuple[str, str]]:
    """Return code and place of the findings with these codes."""
    return said(one for one in findings if one.code in codes)


def box(name: str, /, **changed: Any) -> tuple[BoxEntry, ...]:
    """Return the first box of an example, changed, with the others as they are."""
    first, *others = example(name).boxes
    return (replace(first, **changed), *others)


def entries(name: str, *changed: dict[str, Any]) -> tuple[CountEntry, ...]:
    """Return the entries of the first box of an example, each changed."""
    own = example(name).boxes[0].entries
    return tuple(replace(one, **change) for one, change in zip(own, changed, strict=True))


def totals(*rows: tuple[str, int, int, int]) -> tuple[TotalsEntry, ...]:
    """Return totals: person, high, trust, low."""
    return tuple(
        TotalsEntry(person=person, high=high, trust=trust, low=low)
        for person, high, trust, low in rows
    )
