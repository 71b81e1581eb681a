"""Who was there: names in the file, or a list beside it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.services.meeting.cases import EXAMPLES, example, held, placed, refused, said

from tinnhiem_core.intake.meeting_file import AttendanceEntry, ChairEntry
from tinnhiem_core.law import Severity


@pytest.fixture
def ninh_son(tmp_path: Path) -> Path:
    folder = tmp_path / "ninh_son"
    shutil.copytree(EXAMPLES / "ninh_son", folder)
    return folder


def listed(folder: Path) -> list[str]:
    return (folder / "diem_danh.csv").read_text(encoding="utf-8-sig").splitlines()


def write(folder: Path, lines: list[str]) -> None:
    (folder / "diem_danh.csv").write_text("\n".join(lines), encoding="utf-8")


def test_late_and_left_count_at_their_hour() -> None:
    there = AttendanceEntry(absent=("CB012",), late=("CB011",), left=("CB010", "CB009"))
    attendance = held("bac_giang", attendance=there).attendance
    assert attendance is not None
    assert set(attendance.summoned) - set(attendance.opening) == {"CB012", "CB011"}
    assert set(attendance.summoned) - set(attendance.present) == {"CB012", "CB010", "CB009"}
    assert attendance.opening == tuple(sorted(attendance.opening))


def test_person_is_not_summoned_or_named_twice() -> None:
    there = AttendanceEntry(absent=("CB999", "CB012"), late=("CB012",), left=("CB012", "CB013"))
    assert said(refused("bac_giang", attendance=there)) == [
        ("L.815", "attendance.absent[0]"),
        ("L.816", "attendance.late[0]"),
        ("L.816", "attendance.left[0]"),
    ]


def test_list_is_read() -> None:
    attendance = held("ninh_son").attendance
    assert attendance is not None
    assert len(attendance.summoned) == 17
    assert set(attendance.summoned) - set(attendance.present) == {"CB017"}


def test_list_may_leave_people_out_but_not_silently(ninh_son: Path) -> None:
    lines = listed(ninh_son)
    gone = [line for line in lines if not line.startswith(("CB016,", "CB017,"))]
    write(ninh_son, gone)
    run = held("ninh_son", ninh_son)
    assert run.attendance is not None
    assert len(run.attendance.summoned) == 17
    assert len(run.attendance.present) == 15
    (found,) = (one for one in run.findings if one.code == "C.825")
    assert found.severity is Severity.WARNING
    assert found.text().startswith("attendance.file: 2 người được triệu tập không có trong")


def test_list_names_somebody_who_was_not_summoned(ninh_son: Path) -> None:
    write(ninh_son, [*listed(ninh_son), "CB099,Ai Đó,x,x"])
    (found,) = refused("ninh_son", ninh_son)
    assert said([found]) == [("L.749", "diem_danh.csv!A19")]


def test_warnings_of_the_list_are_kept(ninh_son: Path) -> None:
    first, *others = listed(ninh_son)
    write(ninh_son, [f"{first},Ghi chú riêng", *others])
    assert placed(held("ninh_son", ninh_son).findings, "C.719") == [("C.719", "diem_danh.csv!E1")]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("khong_co.csv", "L.700"),
        ("/etc/passwd", "L.842"),
        ("../bac_giang/danh_sach.csv", "L.842"),
        (".", "L.701"),
    ],
)
def test_list_that_cannot_be_read(name: str, code: str) -> None:
    (found,) = refused("ninh_son", attendance=AttendanceEntry(file=name))
    assert found.code == code


def test_lists_and_papers_are_refused_together() -> None:
    there = AttendanceEntry(absent=("CB999",))
    found = refused("bac_giang", attendance=there, boxes=())
    assert said(found) == [("L.817", "boxes")]


OFFICERS = ("C.829", "C.831")


def away(**changed: Any) -> list[tuple[str, str]]:
    """Return what is told of board and chair with these people away."""
    there = AttendanceEntry(**changed)
    return placed(held("quang_ngai", attendance=there).findings, *OFFICERS)


def test_board_or_chair_recorded_as_absent_is_a_warning() -> None:
    assert away() == []
    assert away(absent=("CB011",)) == [("C.829", "board")]
    assert away(left=("CB012",)) == [("C.829", "board")]
    assert away(late=("CB011", "CB001")) == []
    assert away(absent=("CB001",)) == [("C.831", "chair")]
    assert away(left=("CB001",)) == []
    run = held("quang_ngai", attendance=AttendanceEntry(absent=("CB010", "CB012")))
    names = [dict(one.figures)["name"] for one in run.findings if one.code == "C.829"]
    assert names == [run.subject.persons[key].name for key in ("CB012", "CB010")]
    assert all(one.severity is Severity.WARNING for one in run.findings if one.code in OFFICERS)


def test_chair_who_is_only_named_is_known_by_the_name() -> None:
    there = AttendanceEntry(absent=("CB001",))
    for chair, told in (
        (ChairEntry(name="ĐINH NGỌC  HẢI"), [("C.831", "chair")]),
        (ChairEntry(name="Người Khác"), []),
        (None, []),
    ):
        run = held("quang_ngai", attendance=there, chair=chair)
        assert placed(run.findings, *OFFICERS) == told


def test_board_recorded_as_absent_in_the_list(ninh_son: Path) -> None:
    own = example("ninh_son").board
    assert own is not None
    voters = [one.person.key for one in held("ninh_son", ninh_son).people.voters]
    head = next(key for key in voters if key not in {own.head, *own.members, "CB017"})
    board = replace(own, head=head)
    lines = listed(ninh_son)
    write(ninh_son, [f"{head},,," if one.startswith(f"{head},") else one for one in lines])
    run = held("ninh_son", ninh_son, board=board)
    assert placed(run.findings, "C.829") == [("C.829", "board")]
