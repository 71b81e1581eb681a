"""The count: entries in three forms, compared blind; one box an electorate; rulings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest
from tests.services.meeting.cases import (
    NAME,
    PAPERS,
    box,
    entries,
    example,
    held,
    placed,
    refused,
    said,
)

from tinnhiem_core.intake.meeting_file import BoxReasons, CountEntry, RulingEntry
from tinnhiem_core.law import Severity
from tinnhiem_core.model.vote import Confidence, Doubt, Mark
from tinnhiem_core.services.meeting.counting import SHOWN
from tinnhiem_core.services.meeting.entered import FIRST


def inline(*changed: dict[str, Any], **of_box: Any) -> Any:
    """Return the box of the example with papers written into the file, each entry changed."""
    own = [{"file": "", "papers": PAPERS} | one for one in changed]
    return box(NAME, entries=entries(NAME, *own), **of_box)


def counts(boxes: Any) -> list[tuple[Any, ...]]:
    (only,) = held(NAME, boxes=boxes).boxes
    return [(row.count.high, row.count.trust, row.count.low, row.void) for row in only.result.rows]


COUNTED: Final = [(8, 2, 0, 0), (7, 2, 1, 0), (6, 2, 2, 0)]


def test_file_papers_and_totals_give_the_same_count() -> None:
    assert counts(example(NAME).boxes) == COUNTED
    assert counts(inline({}, {})) == COUNTED
    people = ("CB001", "CB002", "CB003")
    rows = tuple(
        replace(
            example("bac_giang").boxes[0].entries[0].totals[0],
            person=person,
            high=high,
            trust=trust,
            low=low,
            void=void,
        )
        for person, (high, trust, low, void) in zip(people, COUNTED, strict=True)
    )
    by_hand = inline({}, {"papers": (), "totals": rows[::-1]})
    assert counts(by_hand) == COUNTED
    (only,) = held(NAME, boxes=by_hand).boxes
    assert placed(only.findings, "L.221", "L.222") == []


def test_entries_that_differ_name_the_cells_and_no_value() -> None:
    other = ("1" + PAPERS[0][1:-1] + "0", *PAPERS[1:9], "3" * 3)
    first = ("2" + PAPERS[0][1:], *PAPERS[1:9], "111")
    run = held(NAME, boxes=inline({"papers": first}, {"papers": other}))
    found = [one for one in run.findings if one.code == "L.221"]
    assert [one.where for one in found] == [
        "boxes[0].papers[0][0]",
        "boxes[0].papers[0][2]",
        "boxes[0].papers[9][0]",
        "boxes[0].papers[9][1]",
        "boxes[0].papers[9][2]",
    ]
    assert run.stopped
    assert found[1].text() == (
        "Hai lượt nhập khác nhau tại tờ phiếu thứ 1, dòng 3. Không hiện giá trị của lượt nào."
    )
    assert {name for one in found for name, _ in one.figures} == {"paper", "number"}


def test_nothing_is_told_of_a_row_while_entries_differ() -> None:
    own = example("bac_giang").boxes[0].entries[0].totals
    short = tuple(replace(one, high=one.high - 1) for one in own)
    other = (replace(short[0], low=short[0].low + 1), *short[1:])
    run = held(
        "bac_giang",
        boxes=box("bac_giang", entries=entries("bac_giang", {"totals": short}, {"totals": other})),
    )
    told = [one for one in run.boxes[0].findings if one.row is not None]
    assert {one.code for one in told} == {"L.222"}
    alike = entries("bac_giang", {"totals": short}, {"totals": short})
    both = held("bac_giang", boxes=box("bac_giang", entries=alike))
    assert [one.code for one in both.boxes[0].findings if one.row is not None] == ["L.203"] * 4


def test_totals_that_differ_name_the_cell() -> None:
    own = example("bac_giang").boxes[0].entries[0].totals
    other = (*own[:1], replace(own[1], trust=1, low=2), *own[2:])
    run = held(
        "bac_giang", boxes=box("bac_giang", entries=entries("bac_giang", {}, {"totals": other}))
    )
    assert placed(run.findings, "L.222") == [
        ("L.222", "boxes[0].rows[1].trust"),
        ("L.222", "boxes[0].rows[1].low"),
    ]


def test_number_of_papers_and_of_added_names_are_compared() -> None:
    run = held(NAME, boxes=inline({}, {"papers": PAPERS[:9], "added_names": 1}))
    assert placed(run.findings, "L.222") == [
        ("L.222", "boxes[0].papers"),
        ("L.222", "boxes[0].added_names"),
    ]


def test_pile_that_slipped_by_one_is_told_shortly() -> None:
    papers = ("123", "231", "312") * 40
    slipped = (*papers[1:], papers[0])
    run = held(NAME, boxes=inline({"papers": papers}, {"papers": slipped}, issued=120))
    assert len(placed(run.findings, "L.221")) == SHOWN
    (rest,) = (one for one in run.findings if one.code == "L.849")
    assert (rest.where, dict(rest.figures)["more"]) == ("boxes[0].papers", 360 - SHOWN)


def test_one_person_entered_twice() -> None:
    own = entries(NAME, {"by": "Trần Hoà"}, {"by": " trần  hòa "})
    run = held(NAME, boxes=box(NAME, entries=own))
    (found,) = (one for one in run.findings if one.code == "L.839")
    assert (found.where, found.severity) == ("boxes[0].entries", Severity.ERROR)
    assert "trần  hòa nhập nhiều lượt" in found.text()


def test_third_entry_is_compared_with_the_first() -> None:
    first, second = example(NAME).boxes[0].entries
    third = CountEntry(by="Thư ký 3", papers=("211", *PAPERS[1:]))
    run = held(NAME, boxes=box(NAME, entries=(first, second, third)))
    assert placed(run.findings, "N.830") == [("N.830", "boxes[0].entries")]
    assert {where for _, where in placed(run.findings, "L.221")} == {
        f"boxes[0].papers[0][{row}]" for row in range(3) if PAPERS[0][row] != "211"[row]
    }


def test_one_entry_alone_is_a_warning() -> None:
    run = held(NAME, boxes=box(NAME, entries=example(NAME).boxes[0].entries[:1]))
    assert placed(run.findings, "C.830") == [("C.830", "boxes[0].entries")]
    assert not run.stopped


@pytest.mark.parametrize(
    ("papers", "code", "where", "shown"),
    [
        (("11X", *PAPERS[1:]), "L.834", "papers[0]", "phiếu thứ 1 có ký tự lạ “X”"),
        ((*PAPERS[:9], "1\t1"), "L.834", "papers[9]", "“U+0009”"),
        (("1111", *PAPERS[1:]), "L.835", "papers[0]", "phiếu thứ 1 có 4 dòng, danh sách có 3"),
        (("", *PAPERS[1:]), "L.835", "papers[0]", "phiếu thứ 1 có 0 dòng"),
        (("1" * 10_000, *PAPERS[1:]), "L.835", "papers[0]", "10.000 dòng"),
        (("<b>" * 9_000, *PAPERS[1:]), "L.834", "papers[0]", "“< > b”"),
    ],
)
def test_paper_that_cannot_be_read(
    papers: tuple[str, ...], code: str, where: str, shown: str
) -> None:
    (found,) = refused(NAME, boxes=inline({}, {"papers": papers}))
    assert said([found]) == [(code, f"boxes[0].entries[1].{where}")]
    assert shown in found.text()


def test_wrong_pile_names_the_first_papers_and_how_many_more() -> None:
    found = refused(NAME, boxes=inline({}, {"papers": ("1111",) * 100}))
    assert [one.code for one in found] == ["L.835"] * FIRST + ["L.848"]
    assert dict(found[-1].figures) == {"more": 100 - FIRST}


@pytest.mark.parametrize(
    ("persons", "wrong"),
    [
        (("CB001", "CB002", "CB003"), "CB004"),
        (("CB001", "CB002", "CB003", "CB004", "CB005"), "CB005"),
        (("CB001", "CB002", "CB003", "CB004", "CB004"), "CB004"),
    ],
)
def test_totals_have_each_person_once(persons: tuple[str, ...], wrong: str) -> None:
    row = example("bac_giang").boxes[0].entries[0].totals[0]
    rows = tuple(replace(row, person=one) for one in persons)
    changed = entries("bac_giang", {}, {"totals": rows})
    (found,) = refused("bac_giang", boxes=box("bac_giang", entries=changed))
    assert said([found]) == [("L.836", "boxes[0].entries[1].totals")]
    assert found.text().endswith(f": {wrong}.")


def test_boxes_and_ballots_are_matched() -> None:
    name = "dien_bien_dang_doan"
    first, second = example(name).boxes
    strange = (replace(first, electorate="council"), second)
    found = refused(name, boxes=strange)
    assert said(found) == [("L.830", "boxes[0].electorate"), ("L.832", "boxes")]
    assert "council_committee_leader, council_office_leader" in found[0].text()
    twice = (first, replace(second, electorate=first.electorate))
    assert said(refused(name, boxes=twice)) == [
        ("L.831", "boxes[0].electorate"),
        ("L.831", "boxes[1].electorate"),
        ("L.832", "boxes"),
    ]
    unnamed = (replace(first, electorate=""), second)
    assert said(refused(name, boxes=unnamed)) == [
        ("L.830", "boxes[0].electorate"),
        ("L.832", "boxes"),
    ]


def test_findings_of_two_boxes_are_kept_apart() -> None:
    name = "dien_bien_dang_doan"
    lost = tuple(replace(one, collected=one.collected - 1) for one in example(name).boxes)
    run = held(name, boxes=lost)
    assert placed(run.findings, "C.211") == [
        ("C.211", "boxes[0].issued"),
        ("C.211", "boxes[1].issued"),
    ]
    assert placed(run.boxes[1].findings, "L.205") == [("L.205", "boxes[1].papers")]


def test_board_rules_on_a_doubtful_line() -> None:
    doubtful = ("0" + PAPERS[0][1:], *PAPERS[1:])
    ruling = RulingEntry(
        paper=1, row=1, doubt=Doubt.OUTSIDE_BOX, read_as=Confidence.LOW, note="dấu X sát ô"
    )
    run = held(NAME, boxes=inline({"papers": doubtful}, {"papers": doubtful}, rulings=(ruling,)))
    first = run.boxes[0].result.rows[0]
    assert (first.count.low, first.void) == (1, 0)
    assert run.boxes[0].result.rulings[0].note == "dấu X sát ô"
    assert not run.stopped


@pytest.mark.parametrize(("paper", "row"), [(0, 1), (11, 1), (1, 0), (1, 4), (-1, 1)])
def test_ruling_on_a_line_that_is_not_there(paper: int, row: int) -> None:
    ruling = RulingEntry(paper=paper, row=row, doubt=Doubt.CORRECTED, note="a")
    assert said(refused(NAME, boxes=box(NAME, rulings=(ruling,)))) == [
        ("L.837", "boxes[0].rulings[0]")
    ]


def test_ruling_on_totals_or_on_the_shorter_pile() -> None:
    ruling = RulingEntry(paper=1, row=1, doubt=Doubt.CORRECTED, note="a")
    assert said(refused("bac_giang", boxes=box("bac_giang", rulings=(ruling,)))) == [
        ("L.837", "boxes[0].rulings[0]")
    ]
    last = replace(ruling, paper=10)
    shorter = inline({}, {"papers": PAPERS[:9]}, rulings=(last,))
    assert said(refused(NAME, boxes=shorter)) == [("L.837", "boxes[0].rulings[0]")]


def test_ruling_without_a_reason() -> None:
    ruling = RulingEntry(paper=1, row=1, doubt=Doubt.CORRECTED, note=" ")
    assert said(refused(NAME, boxes=box(NAME, rulings=(ruling,)))) == [
        ("L.838", "boxes[0].rulings[0].note")
    ]


def test_nothing_was_collected() -> None:
    empty = inline({"papers": ()}, {"papers": ()}, collected=0)
    run = held(NAME, boxes=empty)
    assert placed(run.findings, "L.213") == [("L.213", "boxes[0].collected")]
    assert [row.outcome.value for row in run.boxes[0].result.rows] == [None] * 3
    reason = BoxReasons(no_result="hội nghị dừng vì mất điện", unreturned="chưa bỏ phiếu")
    recorded = inline({"papers": ()}, {"papers": ()}, collected=0, reasons=reason)
    assert not held(NAME, boxes=recorded).stopped


def test_more_collected_than_issued() -> None:
    run = held(NAME, boxes=box(NAME, collected=11))
    assert placed(run.findings, "L.202", "L.205") == [
        ("L.202", "boxes[0].collected"),
        ("L.205", "boxes[0].papers"),
    ]
    assert run.stopped


def test_every_mark_is_known() -> None:
    assert "".join(Mark) == "1230*-"
