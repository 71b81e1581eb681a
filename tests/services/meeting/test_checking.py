"""What the law asks of a meeting besides its count: venues, order, chair, board, time, dossiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest
from tests.services.meeting.cases import example, held, placed

from tinnhiem_core.intake.meeting_file import (
    BoardEntry,
    ChairEntry,
    DossierEntry,
    ElsewhereEntry,
    ReasonEntry,
    VotersEntry,
)
from tinnhiem_core.law import RuleSetKey

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


def places(name: str, person: str, *venues: tuple[str, date | None, bool]) -> list[str]:
    """Return the persons for whom these places, together with the meeting, are too many."""
    entries = tuple(
        ElsewhereEntry(person=person, venue=venue, day=day, council=council)
        for venue, day, council in venues
    )
    return [where for _, where in placed(held(name, elsewhere=entries).findings, "L.303")]


DAY: Final = date(2023, 12, 8)


def test_two_venues_are_allowed_and_the_same_one_counts_once() -> None:
    again = (("HĐND tỉnh", DAY, True), ("Hội đồng nhân dân  Tỉnh", None, False))
    assert places("dien_bien", "CB003", *again) == []
    assert places("dien_bien", "CB003", *again, ("Đảng ủy Sở", None, False)) == ["CB003"]


@pytest.mark.parametrize(
    "here",
    ["UBND tỉnh Điện Biên", "ủy ban nhân dân tỉnh", "UBND tỉnh"],
)
def test_this_meeting_is_no_further_place(here: str) -> None:
    council, own = ("HĐND tỉnh", DAY, True), (here, example("dien_bien").day, False)
    assert places("dien_bien", "CB003", council, own) == []
    assert places("dien_bien", "CB003", council, (here, None, False)) == []
    assert places("dien_bien", "CB003", council, own, ("Đảng ủy Sở", None, False)) == ["CB003"]


def test_session_of_a_council_is_another_place_than_its_party_group() -> None:
    session = ("HĐND tỉnh Điện Biên", DAY, True)
    third = ("Đảng ủy cơ quan", None, False)
    assert places("dien_bien_dang_doan", "CB003", session) == []
    assert places("dien_bien_dang_doan", "CB003", session, third) == ["CB003"]
    own = ("HĐND tỉnh Điện Biên", None, False)
    assert places("dien_bien_dang_doan", "CB003", own, third) == []


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


def test_days_of_a_dossier_that_can_hardly_be() -> None:
    first = DossierEntry(
        person="CB001",
        received=date(2023, 6, 20),
        sent=date(2023, 6, 19),
        explained=date(2023, 7, 12),
    )
    last = DossierEntry(
        person="CB002",
        received=date(2023, 7, 13),
        sent=date(2023, 7, 14),
        explained=date(2023, 7, 13),
    )
    stranger = replace(last, person="CB010")
    same = replace(last, person="CB003", received=date(2023, 6, 20), sent=date(2023, 6, 20))
    run = held("quang_ngai", dossiers=(first, last, stranger, replace(same, explained=None)))
    assert sorted(placed(run.findings, "C.832", "C.833")) == [
        ("C.832", "dossiers[0].sent"),
        ("C.833", "dossiers[1].explained"),
        ("C.833", "dossiers[1].received"),
        ("C.833", "dossiers[1].sent"),
    ]
    (told,) = (one for one in run.findings if one.code == "C.832")
    assert told.text() == (
        "Hồ sơ của Đinh Ngọc Hải: gửi người ghi phiếu ngày 19/06/2023, trước ngày nhận 20/06/2023."
    )
    assert not run.stopped


def test_deputies_are_of_no_use_away_from_a_council() -> None:
    assert placed(held("quang_ngai", deputies=50).findings, "C.834") == [("C.834", "deputies")]
    assert placed(held("quang_ngai").findings, "C.834") == []
    council = held(
        "nam_dinh",
        venue="council",
        voters=VotersEntry(persons=("CB001", "CB002"), basis="danh sách đại biểu"),
        deputies=50,
        attendance=None,
        boxes=(),
        decisions=(),
    )
    assert council.subject.rules.key is RuleSetKey.NQ_96_2023_QH15
    assert placed(council.findings, "C.834") == []


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
