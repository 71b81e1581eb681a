"""Boxes, boards and meetings of the papers after the count: dữ liệu mẫu."""

from __future__ import annotations

from datetime import date, time
from typing import Any, Final

from tinnhiem_core.documents.counting import Counting
from tinnhiem_core.documents.results import Box
from tinnhiem_core.law import QD_96_2023
from tinnhiem_core.model.meeting import BallotResult, CountingBoard, Meeting
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    BoardRuling,
    CandidateLine,
    Confidence,
    Doubt,
    Paper,
)
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers

DAY: Final = date(2023, 11, 30)
VOTERS: Final = "thành viên UBND tỉnh, giám đốc sở, ban, ngành"
POLLED: Final = "Phó Chủ tịch, các thành viên UBND tỉnh"
BOARD: Final = CountingBoard(
    head="Đèo Thị Mẫu", members=("Lò Văn Mẫu", "Quàng Thị Mẫu", "Giàng A Mẫu", "Cà Văn Mẫu")
)
MEETING: Final = Meeting(
    key="dien_bien-2023-11-30",
    rows=("provincial_peoples_committee",),
    venue="provincial_peoples_committee",
    unit="ubnd",
    day=DAY,
    starts=time(14, 0),
    place="Hội trường UBND tỉnh",
    name="Hội nghị lấy phiếu tín nhiệm của UBND tỉnh",
)
COUNTING: Final = Counting(meeting=MEETING, board=BOARD, begun=time(15, 10), ended=time(16, 5))
ACCOUNT: Final = BallotAccount(
    summoned=28, opening=24, present=25, issued=25, collected=24, foreign=1
)
REASONS: Final = {"unreturned": "để lại trên bàn", "foreign": "phiếu in khác mẫu"}
NAMES: Final = (
    ("Nguyễn Văn Mẫu", "Phó Chủ tịch UBND tỉnh"),
    ("Trần Thị Mẫu", "Phó Chủ tịch UBND tỉnh"),
    ("Phạm Thị Ngọc Mẫu", "Ủy viên UBND tỉnh, Giám đốc Sở Kế hoạch và Đầu tư"),
    ("Lường Văn Mẫu", "Ủy viên UBND tỉnh, Giám đốc Sở Giao thông vận tải"),
)
MARKS: Final = ("1133", "1233", "1332", "2-33", "1033", "12*3", "2133", "1113")
RULINGS: Final = (
    BoardRuling(
        paper=4, row=1, doubt=Doubt.OUTSIDE_BOX, confidence=Confidence.HIGH, note="dấu sát ô Cao"
    ),
    BoardRuling(
        paper=7,
        row=0,
        doubt=Doubt.OTHER_WRITING,
        confidence=None,
        note="viết “không đồng ý” đè lên ô đã đánh dấu",
    ),
)


def people(number: int) -> tuple[CandidateLine, ...]:
    """Return so many people, the four of ``NAMES`` first."""
    more = [
        (f"Vừ Văn Mẫu {one}", f"Ủy viên UBND tỉnh, Giám đốc Sở Tài nguyên và Môi trường {one}")
        for one in range(5, number + 1)
    ]
    return tuple(
        CandidateLine(name=name, title=title, person=f"p{place}")
        for place, (name, title) in enumerate([*NAMES, *more][:number])
    )


def papers(names: int, number: int) -> tuple[Paper, ...]:
    """Return so many papers of so many marks, by a pattern that has every kind of mark."""
    whole = [(MARKS[i % len(MARKS)] * names)[:names] for i in range(number)]
    return tuple(Paper(marks=marks, added_names=number == 2) for number, marks in enumerate(whole))


def result(names: int = 4, **changes: Any) -> BallotResult:
    """Return the result of 23 own papers and a foreign one, with two rulings."""
    settings = changes.pop("settings", Settings())
    account = changes.pop("account", ACCOUNT)
    lines = changes.pop("lines", people(names))
    rules = changes.pop("rules", QD_96_2023)
    rulings = changes.pop("rulings", RULINGS)
    pile = papers(len(lines), account.collected - account.foreign)
    counts = count_papers(
        pile, len(lines), settings=settings, foreign=account.foreign, rulings=rulings
    )
    given: dict[str, Any] = {
        "counts": counts,
        "reasons": REASONS,
        "rulings": rulings,
        "added_names": 1,
        "on": DAY,
    }
    return ballot_result(rules, settings, account, lines, **given | changes)


def box(names: int = 4, **changes: Any) -> Box:
    """Return the box of ``result``."""
    words = {key: changes.pop(key) for key in ("voters", "polled") if key in changes}
    return Box(**{"voters": VOTERS, "polled": POLLED} | words, result=result(names, **changes))


def cells(seen: Any) -> list[list[str]]:
    """Return the rows of every table on every page, each cell's lines joined."""
    return [
        [" ".join((text or "").split()) for text in row]
        for page in seen.pages
        for table in page.extract_tables()
        for row in table
    ]


def of(seen: Any, name: str) -> list[str]:
    """Return the first row of a table that has this name in a cell."""
    return next(row for row in cells(seen) if name in row)


def heads_on_every_page(seen: Any, *heads: str) -> bool:
    """Return whether every page that has a row of a result table has its heads too."""
    return all(
        all(head in " ".join(page.extract_text().split()) for head in heads)
        for page in seen.pages
        if "Giám đốc Sở Tài nguyên" in page.extract_text()
    )
