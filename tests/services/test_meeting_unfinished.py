"""A meeting file that tells half of what happened is refused, naming the other half."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_reader import read_meeting
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.meeting.run import run

EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "bac_giang" / "hoi_nghi.toml"


@pytest.fixture(scope="module")
def localities() -> Localities:
    return Localities.discover()


def refused(localities: Localities, **changed: Any) -> list[tuple[str, str]]:
    file = replace(read_meeting(EXAMPLE.read_bytes(), EXAMPLE.name), **changed)
    with pytest.raises(IntakeError) as refusal:
        run(file, EXAMPLE.parent, localities)
    return [(one.code, one.where) for one in refusal.value.findings]


def test_count_without_attendance_is_refused(localities: Localities) -> None:
    assert refused(localities, attendance=None) == [("L.817", "attendance")]


def test_attendance_without_count_is_refused(localities: Localities) -> None:
    assert refused(localities, boxes=()) == [("L.817", "boxes")]


def test_count_without_counting_board_is_refused(localities: Localities) -> None:
    assert refused(localities, board=None) == [("L.818", "board")]


def test_box_that_nobody_entered_is_refused(localities: Localities) -> None:
    file = read_meeting(EXAMPLE.read_bytes(), EXAMPLE.name)
    boxes = tuple(replace(one, entries=()) for one in file.boxes)
    assert refused(localities, boxes=boxes) == [("L.840", "boxes[0].entries")]
