"""Decisions 18 and 29: a head and two members, none of them polled; a chair who is polled."""

from __future__ import annotations

import unicodedata

import pytest
from tests.rules.samples import cite, holder, person, post

from tinnhiem_core.law import Finding, Severity, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import CountingBoard
from tinnhiem_core.model.people import Role
from tinnhiem_core.rules.board import board_findings, chair_findings

LAW = regulation(Topic.COUNTING_BOARD)
POLLED = (
    holder(post("an", "so", Role.HEAD), who=person("an", name="Nguyễn Văn An")),
    holder(post("ha", "so", Role.DEPUTY), who=person("ha", name="Trần Thị Hà")),
)


def ask(head: str, *members: str, reason: str = "") -> list[tuple[str, dict[str, object]]]:
    findings = board_findings(CountingBoard(head=head, members=members), POLLED, reason)
    assert all(one.where == "board" and one.because == (LAW,) for one in findings)
    return [(one.code, dict(one.figures)) for one in findings]


def test_head_and_two_members_are_enough() -> None:
    assert ask("A", "B", "C") == []
    assert ask("A", "B", "C", "D") == []


@pytest.mark.parametrize(
    ("names", "size"),
    [
        (("A", "B"), 2),
        (("A",), 1),
        (("",), 0),
        (("A", "B", " "), 2),
        (("  ", "B", "C", "D"), 3),
        (("A", "", "", ""), 1),
    ],
)
def test_board_without_a_head_or_two_members_is_an_error(
    names: tuple[str, ...], size: int
) -> None:
    assert ask(*names) == [("L.310", {"size": size, "members": 2})]


@pytest.mark.parametrize(
    "again", ["Lê Văn Bình", " lê  văn BÌNH ", unicodedata.normalize("NFD", "Lê Văn Bình")]
)
def test_nobody_sits_twice_however_the_name_is_written(again: str) -> None:
    twice = ("L.311", {"name": "Lê Văn Bình", "times": 2})
    assert ask("Lê Văn Bình", "C", again) == [twice]
    assert ask("A", "Lê Văn Bình", "C", again) == [twice]


def test_thrice_is_told_once() -> None:
    assert ask("B", "B", "B") == [("L.311", {"name": "B", "times": 3})]


def test_member_who_is_polled_is_an_error() -> None:
    error = ("L.312", {"name": "Nguyễn Văn An"})
    assert ask("Nguyễn Văn An", "B", "C") == [error]
    assert ask("A", "B", "Nguyễn Văn An") == [error]
    assert ask("A", "B", "NGUYỄN VĂN AN") == [("L.312", {"name": "NGUYỄN VĂN AN"})]
    assert ask("A", "B", "C", reason="có lý do") == []


def test_member_who_is_polled_is_a_warning_with_a_recorded_reason() -> None:
    assert ask("Trần Thị Hà", "B", "C", reason=" hội nghị biểu quyết ") == [
        ("C.313", {"name": "Trần Thị Hà", "reason": "hội nghị biểu quyết"})
    ]
    assert ask("Trần Thị Hà", "B", "C", reason="  ") == [("L.312", {"name": "Trần Thị Hà"})]


def test_without_a_reason_given_none_is_recorded() -> None:
    board = CountingBoard(head="Trần Thị Hà", members=("B", "C"))
    assert [one.code for one in board_findings(board, POLLED)] == ["L.312"]


def test_everything_is_told_at_once_and_each_person_once() -> None:
    assert [code for code, _ in ask("Trần Thị Hà", "Trần Thị Hà")] == ["L.310", "L.311", "L.312"]
    assert [code for code, _ in ask("Trần Thị Hà", "B", "Nguyễn Văn An")] == ["L.312", "L.312"]


def chair(name: str, **more: object) -> tuple[Finding, ...]:
    return chair_findings(name, iter(POLLED), **more)  # type: ignore[arg-type]


def test_quang_ngai_chair_who_is_polled_is_a_warning() -> None:
    clause = cite("VII.2", "Giám đốc Sở chủ trì hội nghị")
    (finding,) = chair(" nguyễn văn  an ", clause=clause)
    assert (finding.code, finding.severity, finding.where) == ("C.314", Severity.WARNING, "chair")
    assert finding.because == (clause,)
    assert finding.figures == (("name", "nguyễn văn  an"),)
    assert chair("Nguyễn Văn An")[0].because == (regulation(Topic.PROCESS),)


def test_chair_who_is_not_polled() -> None:
    assert chair("Lê Văn Bình") == ()
    assert chair("") == ()
