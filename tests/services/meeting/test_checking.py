"""What the law asks of a meeting besides its count: venues, order, chair, board, time, dossiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from tests.services.meeting.cases import example, held, placed

from tinnhiem_core.intake.meeting_file import (
    BoardEntry,
    ChairEntry,
    DossierEntry,
    ElsewhereEntry,
    ReasonEntry,
)

COUNCIL: Final = ElsewhereEntry(
    person="CB003", venue="HĐND tỉnh", day=date(2023, 12, 8), council=True
)


def board(name: str, **changed: Any) -> BoardEntry:
    own = example(name).board
    assert own is not None
    return replace(own, **changed)


def test_third_venue_stops_the_meeting() -> None:
    party = ElsewhereEntry(person="CB003", venue="Đảng ủy Sở")
    run = held("dien_bien", elsewhere=(COUNCIL, party))
    assert placed(run.findings, "L.303") == [("L.303", "CB003")]
    assert run.stopped


def test_two_venues_are_allowed_and_the_same_one_counts_once() -> None:
    assert placed(held("dien_bien", elsewhere=(COUNCIL, COUNCIL)).findings, "L.303") == []


def test_party_committee_before_the_council_is_a_warning() -> None:
    run = held(
        "dien_bien",
        rows=("provincial_secretaries",),
        venue="provincial_party_committee",
        attendance=None,
        boxes=(),
        decisions=(),
        elsewhere=(replace(COUNCIL, person="CB001", day=date(2023, 12, 29)),),
    )
    assert [one.person.key for one in run.people.polled] == ["CB001"]
    assert placed(run.findings, "C.309") == [("C.309", "CB001")]


def test_chair_who_is_polled_is_a_warning() -> None:
    assert placed(held("quang_ngai").findings, "C.314") == [("C.314", "chair")]
    other = held("quang_ngai", chair=ChairEntry(name="Người Khác"))
    assert placed(other.findings, "C.314") == []
    named = held("quang_ngai", chair=ChairEntry(name="ĐINH NGỌC  HẢI"))
    assert placed(named.findings, "C.314") == [("C.314", "chair")]
    assert placed(held("quang_ngai", chair=None).findings, "C.314") == []


def test_board_member_who_is_polled() -> None:
    polled = board("quang_ngai", head="CB002")
    stopped = held("quang_ngai", board=polled)
    assert placed(stopped.findings, "L.312") == [("L.312", "board")]
    assert stopped.stopped
    reasoned = held("quang_ngai", board=replace(polled, reason="đơn vị chỉ có 10 người"))
    assert placed(reasoned.findings, "C.313") == [("C.313", "board")]
    assert not reasoned.stopped


def test_board_is_too_small_or_names_somebody_twice() -> None:
    small = held("quang_ngai", board=board("quang_ngai", members=("CB012",)))
    assert placed(small.findings, "L.310") == [("L.310", "board")]
    twice = held("quang_ngai", board=board("quang_ngai", members=("CB012", "CB012")))
    assert placed(twice.findings, "L.311") == [("L.311", "board")]


def dossier(**days: date) -> list[tuple[str, str]]:
    entry = DossierEntry(person="CB001", **days)
    run = held("quang_ngai", dossiers=(entry,))
    assert not run.stopped
    return placed(run.findings, "C.827", "C.828")


IN_TIME: Final = {"received": date(2023, 6, 20), "sent": date(2023, 6, 27)}


def test_late_dossiers_are_warnings() -> None:
    received, sent = ("C.827", "dossiers[0].received"), ("C.827", "dossiers[0].sent")
    assert dossier(**IN_TIME, explained=date(2023, 7, 9)) == []
    assert dossier(**IN_TIME | {"received": date(2023, 6, 21)}) == [received]
    assert dossier(**IN_TIME | {"sent": date(2023, 6, 28)}) == [sent]
    late = dossier(**IN_TIME, explained=date(2023, 7, 10))
    assert late == [("C.827", "dossiers[0].explained")]


def test_missing_dossiers_are_warnings() -> None:
    assert dossier(received=date(2023, 6, 20)) == [("C.828", "dossiers[0].sent")]
    assert dossier() == [("C.828", "dossiers[0].received"), ("C.828", "dossiers[0].sent")]


def test_each_late_dossier_is_told_with_its_owner() -> None:
    late = [
        DossierEntry(person=one, **IN_TIME | {"received": date(2023, 6, 25)})
        for one in ("CB001", "CB002")
    ]
    run = held("quang_ngai", dossiers=tuple(late))
    assert [one.text() for one in run.findings if one.code == "C.827"] == [
        f"Hồ sơ của {name}: chậm 5 ngày so với mốc 20/06/2023 (“trước ngày 20/6/2023 (trước ngày"
        " lấy phiếu tín nhiệm 20 ngày)”)."
        for name in ("Đinh Ngọc Hải", "Nguyễn Minh Phong")
    ]


def test_what_is_said_of_somebody_who_is_not_polled_is_not_dropped_silently() -> None:
    run = held(
        "quang_ngai",
        dossiers=(DossierEntry(person="CB001"), DossierEntry(person="CB010")),
        elsewhere=(ElsewhereEntry(person="CB011", venue="HĐND"),),
    )
    assert placed(run.findings, "C.824") == [
        ("C.824", "dossiers[1]"),
        ("C.824", "elsewhere[0]"),
    ]


def test_reason_for_a_warning_that_did_not_come() -> None:
    reasons = (
        ReasonEntry(code="C.401", reason="a"),
        ReasonEntry(code="C.401", where="dossier", reason="a"),
        ReasonEntry(code="C.401", where="explanation", reason="a"),
        ReasonEntry(code="C.999", reason="a"),
    )
    run = held("quang_ngai", reasons=reasons)
    assert placed(run.findings, "C.826") == [("C.826", "reasons[2]"), ("C.826", "reasons[3]")]


def test_meeting_before_every_deadline_stops() -> None:
    run = held("quang_ngai", day=date(2023, 6, 1), decisions=())
    assert {"L.404", "L.405"} & {one.code for one in run.findings}
    assert run.stopped


def test_no_quorum_stops() -> None:
    attendance = example("quang_ngai").attendance
    assert attendance is not None
    gone = replace(attendance, absent=("CB004", "CB005", "CB008", "CB009"))
    run = held("quang_ngai", attendance=gone)
    assert run.stopped
    assert run.boxes[0].result.quorum.value is False


def test_locality_that_no_longer_exists_is_told() -> None:
    run = held("ninh_son", day=date(2028, 11, 15), attendance=None, boxes=())
    assert "C.315" in {one.code for one in run.findings}
