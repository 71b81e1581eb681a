"""What is wrong with a meeting file by itself, each code with its place; all of it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from tests.services.meeting.cases import box, entries, example, held, refused, said, totals

from tinnhiem_core.intake.meeting_file import (
    AttendanceEntry,
    DossierEntry,
    ElsewhereEntry,
    IssuerEntry,
    NumberEntry,
    ReasonEntry,
    RulingEntry,
    SecrecyEntry,
    VotersEntry,
)
from tinnhiem_core.model.forms import FormKind, Secret, Skin
from tinnhiem_core.model.vote import Doubt

NAME = "bac_giang"


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"name": "  "}, "name"),
        ({"issuer": IssuerEntry(name="", skin=Skin.STATE)}, "issuer.name"),
        ({"voters": VotersEntry(persons=("CB001",), basis="\n")}, "voters.basis"),
        ({"elsewhere": (ElsewhereEntry(person="CB001", venue=""),)}, "elsewhere[0].venue"),
        ({"reasons": (ReasonEntry(code="C.314", reason=" "),)}, "reasons[0].reason"),
        ({"boxes": box(NAME, entries=entries(NAME, {}, {"by": " "}))}, "boxes[0].entries[1].by"),
    ],
)
def test_text_that_papers_need_is_empty(changed: dict[str, Any], where: str) -> None:
    assert said(refused(NAME, **changed)) == [("L.841", where)]


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"boxes": box(NAME, issued=-13)}, "boxes[0].issued"),
        ({"boxes": box(NAME, collected=-1)}, "boxes[0].collected"),
        ({"boxes": box(NAME, foreign=-1)}, "boxes[0].foreign"),
        ({"deputies": -50}, "deputies"),
        ({"numbers": (NumberEntry(form=FormKind.SUMMONS, number=-3),)}, "numbers[0].number"),
        (
            {"boxes": box(NAME, entries=entries(NAME, {"added_names": -1}, {}))},
            "boxes[0].entries[0].added_names",
        ),
        (
            {
                "secrecy": SecrecyEntry(
                    level=Secret("Mật"),
                    decided_by="A",
                    decided_on=date(2023, 9, 20),
                    drafter="B",
                    copies=-1,
                )
            },
            "secrecy.copies",
        ),
    ],
)
def test_count_is_negative(changed: dict[str, Any], where: str) -> None:
    assert said(refused(NAME, **changed)) == [("L.843", where)]


def test_total_is_negative_though_the_sum_ties_out() -> None:
    """−3 high and 16 low make 13: no share of such a row may ever be printed."""
    own = example(NAME).boxes[0].entries[0].totals
    rows = (replace(own[0], high=-3, trust=0, low=16, void=0), *own[1:])
    changed = entries(NAME, {"totals": rows}, {"totals": rows})
    assert said(refused(NAME, boxes=box(NAME, entries=changed))) == [
        ("L.843", "boxes[0].entries[0].totals[0].high"),
        ("L.843", "boxes[0].entries[1].totals[0].high"),
    ]


def test_something_is_said_twice() -> None:
    twice = example("dien_bien").decisions * 2
    assert said(refused("dien_bien", decisions=twice)) == [("L.824", "decisions[1]")]
    dossiers = (DossierEntry(person="CB001"), DossierEntry(person="CB002")) * 2
    assert said(refused(NAME, dossiers=dossiers)) == [
        ("L.824", "dossiers[2]"),
        ("L.824", "dossiers[3]"),
    ]
    numbers = (NumberEntry(form=FormKind.SUMMONS, number=1), NumberEntry(form=FormKind.SUMMONS))
    (found,) = refused(NAME, numbers=numbers)
    assert found.text() == "numbers[1]: “summons” đã ghi ở trên."
    place = ElsewhereEntry(person="CB001", venue="Đảng ủy Sở", day=date(2023, 7, 1))
    again = replace(place, venue="Đảng uỷ  sở")
    rows = (place, replace(place, person="CB002"), replace(place, day=None), again)
    (found,) = refused(NAME, elsewhere=rows)
    assert found.text() == "elsewhere[3]: “CB001, Đảng uỷ  sở” đã ghi ở trên."
    ruling = RulingEntry(paper=1, row=1, doubt=Doubt.CORRECTED, note="sửa, có ký nháy")
    assert said(refused("quang_ngai", boxes=box("quang_ngai", rulings=(ruling, ruling)))) == [
        ("L.824", "boxes[0].rulings[1]")
    ]


def test_meeting_was_half_held() -> None:
    (found,) = refused(NAME, attendance=None)
    assert said([found]) == [("L.817", "attendance")]
    assert found.remedy() == "Bổ sung mục còn thiếu: attendance."
    (found,) = refused(NAME, boxes=())
    assert said([found]) == [("L.817", "boxes")]
    assert found.remedy() == "Bổ sung mục còn thiếu: boxes."


def test_boxes_without_a_board_or_an_entry() -> None:
    assert said(refused(NAME, board=None)) == [("L.818", "board")]
    assert said(refused(NAME, boxes=box(NAME, entries=()))) == [("L.840", "boxes[0].entries")]


def test_entry_is_made_in_one_way_alone() -> None:
    rows = totals(("CB001", 1, 0, 0))
    two = entries(NAME, {"papers": ("1111",)}, {"file": "a.txt", "totals": rows})
    assert said(refused(NAME, boxes=box(NAME, entries=two))) == [
        ("L.833", "boxes[0].entries[0]"),
        ("L.833", "boxes[0].entries[1]"),
    ]
    none = entries(NAME, {}, {"totals": ()})
    assert said(refused(NAME, boxes=box(NAME, entries=none))) == [("L.833", "boxes[0].entries[1]")]


def test_attendance_is_told_in_one_way_alone() -> None:
    there = AttendanceEntry(file="diem_danh.csv", absent=("CB012",))
    assert said(refused("ninh_son", attendance=there)) == [("L.819", "attendance")]


def test_hours_run_backwards() -> None:
    found = refused(NAME, starts=time(14), count_starts=time(13, 59), ends=time(13))
    assert said(found) == [("L.826", "count_starts"), ("L.826", "ends")]
    assert "count_starts (13:59:00) sớm hơn starts (14:00:00)" in found[0].text()
    assert said(refused(NAME, ends=time(14, 59))) == [("L.826", "ends")]


def test_everything_is_told_at_once_also_of_locality_and_roster() -> None:
    found = refused(
        NAME,
        locality="bac_giang_2",
        roster="khong_co.csv",
        name="",
        board=None,
        boxes=box(NAME, issued=-1, entries=()),
    )
    assert [one.code for one in found] == ["L.841", "L.843", "L.818", "L.840", "L.600", "L.700"]


COUNTED = "quang_ngai"
"""Ten papers, foreign ones none."""


def test_more_added_names_than_own_papers() -> None:
    def told(names: int, **changed: Any) -> list[tuple[str, str]]:
        own = entries(COUNTED, {"added_names": names}, {"added_names": names})
        return said(refused(COUNTED, boxes=box(COUNTED, entries=own, **changed)))

    both = [("L.829", f"boxes[0].entries[{number}].added_names") for number in (0, 1)]
    assert told(11) == both
    assert told(10, foreign=1) == both
    assert told(1, collected=1, foreign=2) == both
    all_of_them = entries(COUNTED, {"added_names": 10}, {"added_names": 10})
    run = held(COUNTED, boxes=box(COUNTED, entries=all_of_them))
    assert not run.stopped
