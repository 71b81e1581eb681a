"""Rulings of the board in a meeting: what it may not rule is told with its place."""

from __future__ import annotations

from typing import Any

import pytest
from tests.services.meeting.cases import NAME, PAPERS, box, entries, held, placed

from tinnhiem_core.intake.meeting_file import BoxEntry, RulingEntry, TotalsEntry
from tinnhiem_core.model.vote import Confidence, Doubt
from tinnhiem_core.services.meeting.run import MeetingRun

RULING = RulingEntry(
    paper=1, row=2, doubt=Doubt.OTHER_WRITING, read_as=Confidence.HIGH, note="ghi thêm chữ"
)


def marked(mark: str) -> tuple[str, ...]:
    """Return the papers of the example, the line ruled on marked so."""
    return (f"{PAPERS[0][0]}{mark}{PAPERS[0][2]}", *PAPERS[1:])


def ruled(*changed: dict[str, Any]) -> tuple[BoxEntry, ...]:
    own = entries(NAME, *({"file": ""} | one for one in changed))
    return box(NAME, entries=own, rulings=(RULING,))


def run(mark: str) -> MeetingRun:
    return held(NAME, boxes=ruled(*({"papers": marked(mark)},) * 2))


def test_ruling_on_a_struck_name_stops_the_count() -> None:
    told = run("-")
    assert placed(told.findings, "L.214", "C.214") == [("L.214", "boxes[0].rulings[0]")]
    (found,) = (one for one in told.findings if one.code == "L.214")
    assert found.row == 1
    assert "Tờ phiếu thứ 1, dòng 2: họ tên bị gạch xóa" in found.text()
    assert any("gạch xoá họ tên" in one for one in found.quotes())
    assert told.stopped
    row = told.boxes[0].result.rows[1]
    assert dict(row.count.reasons) == {"struck_name": 1}


@pytest.mark.parametrize("mark", "23")
def test_ruling_against_a_clean_mark_is_a_warning(mark: str) -> None:
    told = run(mark)
    assert placed(told.findings, "L.214", "C.214") == [("C.214", "boxes[0].rulings[0]")]
    assert not told.stopped


@pytest.mark.parametrize("mark", "10*")
def test_ruling_on_a_doubtful_line_is_what_rulings_are_for(mark: str) -> None:
    assert placed(run(mark).findings, "L.214", "C.214") == []


def test_nothing_is_told_of_a_ruled_line_while_entries_differ() -> None:
    told = held(NAME, boxes=ruled({"papers": marked("-")}, {"papers": marked("1")}))
    assert placed(told.findings, "L.214", "C.214") == []
    assert placed(told.findings, "L.221") == [("L.221", "boxes[0].papers[0][1]")]


def test_papers_are_found_behind_an_entry_of_totals() -> None:
    counted = ((8, 2, 0, 0), (7, 2, 0, 1), (6, 2, 2, 0))
    rows = tuple(
        TotalsEntry(person=f"CB00{number}", high=high, trust=trust, low=low, void=void)
        for number, (high, trust, low, void) in enumerate(counted, 1)
    )
    told = held(NAME, boxes=ruled({"totals": rows}, {"papers": marked("-")}))
    assert placed(told.findings, "L.221", "L.222") == []
    assert placed(told.findings, "L.214") == [("L.214", "boxes[0].rulings[0]")]
