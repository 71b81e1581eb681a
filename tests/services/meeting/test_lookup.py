"""What the names of a meeting file mean: rows, venue, unit, persons."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.services.meeting.cases import EXAMPLES, example, held, placed, refused, said

from tinnhiem_core.intake.meeting_file import (
    ChairEntry,
    DecisionEntry,
    DossierEntry,
    ElsewhereEntry,
    VotersEntry,
)


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"unit": "Sở Nội Vụ 2"}, "unit"),
        ({"secretary": "CB999"}, "secretary"),
        ({"chair": ChairEntry(person="CB999")}, "chair.person"),
        ({"dossiers": (DossierEntry(person="CB999"),)}, "dossiers[0].person"),
        ({"elsewhere": (ElsewhereEntry(person="CB999", venue="HĐND"),)}, "elsewhere[0].person"),
        (
            {"decisions": (DecisionEntry(person="CB999", polled=True, reason="a", by="b"),)},
            "decisions[0].person",
        ),
        ({"voters": VotersEntry(persons=("CB001", "CB999"), basis="a")}, "voters.persons[1]"),
    ],
)
def test_name_is_not_in_the_roster(changed: dict[str, Any], where: str) -> None:
    (found,) = refused("bac_giang", **changed)
    assert said([found]) == [("L.810", where)]
    assert f"{where}: không có “" in found.text()
    assert "trong danh sách cán bộ. Gần nhất: " in found.text()


def test_board_is_not_in_the_roster() -> None:
    board = example("bac_giang").board
    assert board is not None
    strange = replace(board, head="CB06", members=("CB013", "CB14"))
    assert said(refused("bac_giang", board=strange)) == [
        ("L.810", "board.head"),
        ("L.810", "board.members[1]"),
    ]


def test_nearest_names_are_offered() -> None:
    (found,) = refused("bac_giang", unit="Sở nội vụ")
    assert found.text().endswith("Gần nhất: Sở Nội vụ.")


def test_row_is_not_in_the_plan() -> None:
    (found,) = refused("bac_giang", rows=("department_leader", "department_leaders"))
    assert said([found]) == [("L.810", "rows[0]")]
    assert "trong kế hoạch. Gần nhất: department_leaders" in found.text()


def test_no_row_is_named() -> None:
    assert said(refused("bac_giang", rows=())) == [("L.811", "rows")]


def test_rows_of_different_voters_cannot_meet_together() -> None:
    rows = ("provincial_standing_committee", "inspection_deputies")
    (found,) = refused("dien_bien", rows=rows, venue="inspection_workplace")
    assert said([found]) == [("L.812", "rows")]
    assert "provincial_standing_committee, inspection_deputies" in found.text()


@pytest.mark.parametrize("venue", ["", "peoples_committe", "x" * 100_000])
def test_venue_is_not_one_of_the_row(venue: str) -> None:
    (found,) = refused("nam_dinh", venue=venue)
    assert said([found]) == [("L.845", "venue")]
    assert found.text().endswith("Các nơi: peoples_committee, council.")
    assert len(found.text()) < 300


def test_venue_is_named_where_the_plan_names_none() -> None:
    assert said(refused("bac_giang", venue="workplace")) == [("L.846", "venue")]


def test_voters_are_listed_only_where_the_plan_has_no_panel() -> None:
    voters = example("bac_giang").voters
    assert said(refused("nam_dinh", voters=voters)) == [("L.813", "voters")]
    assert said(refused("bac_giang", voters=None)) == [("L.814", "voters")]
    assert placed(held("bac_giang").findings, "C.821", "C.823") == [
        ("C.823", "department_leaders"),
        ("C.821", "voters"),
    ]


def test_unit_may_be_ambiguous(tmp_path: Path) -> None:
    source = EXAMPLES / "bac_giang" / "danh_sach.csv"
    rows = list(csv.reader(source.read_text(encoding="utf-8-sig").splitlines()))
    first = rows[1]
    for number, above in enumerate(("Sở A", "Sở B")):
        rows.append([f"X{number}", f"Người {number}", "", above, *first[4:]])
        rows.append(
            [f"Y{number}", f"Kẻ {number}", "", "Văn phòng", *first[4:6], above, *first[7:]]
        )
    with (tmp_path / "danh_sach.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    (found,) = refused("bac_giang", tmp_path, unit="Văn phòng")
    assert said([found]) == [("L.844", "unit")]
    assert "Văn phòng (Sở A), Văn phòng (Sở B)" in found.text()
    run = held("bac_giang", tmp_path, unit="Văn phòng (Sở B)", attendance=None, boxes=())
    assert run.subject.unit.key == "Văn phòng (Sở B)"


def test_ten_thousand_unknown_names_are_told_soon() -> None:
    persons = tuple(f"CB{number:06}" for number in range(10_000))
    found = refused("bac_giang", voters=VotersEntry(persons=persons, basis="a"))
    assert len(found) == 10_000
    assert {one.code for one in found} == {"L.810"}
