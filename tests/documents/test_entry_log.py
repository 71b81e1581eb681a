"""The entry log: every mark of every paper in its place, who entered, what was read again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.results_samples import MEETING, POLLED, VOTERS, papers, people

from tinnhiem_core.documents.entry_lines import BLANK, abreast, blocks
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.entry_log import (
    FIGURES,
    EntryLog,
    LoggedBox,
    LoggedEntry,
    Resolved,
    entry_log,
    place,
)
from tinnhiem_core.documents.measures import ND30
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import BallotAccount, Mark, Paper, RowCount
from tinnhiem_core.rules.entries import Cell, Entry
from tinnhiem_core.rules.validity import count_papers


def entry(names: int, number: int) -> Entry:
    pile = papers(names, number)
    counts = count_papers(pile, names, settings=Settings(), foreign=1)
    return Entry(
        account=BallotAccount(collected=number + 1, foreign=1), counts=counts, papers=pile
    )


def logged(names: int, number: int, **changes: Any) -> LoggedBox:
    both = entry(names, number)
    whole = LoggedBox(
        voters=VOTERS,
        polled=POLLED,
        lines=people(names),
        entries=(
            LoggedEntry(by="Lò Văn Mẫu", entry=both),
            LoggedEntry(by="Quàng Thị Mẫu", entry=both),
        ),
    )
    return replace(whole, **changes)


@pytest.fixture
def log_of(sheet: Callable[..., Any]) -> Callable[..., EntryLog]:
    def make(*boxes: LoggedBox, skin: Skin = Skin.STATE) -> EntryLog:
        paper = sheet(skin, recipients=(), signatures=(), sample=True)
        heading = replace(paper.heading, number=None)
        return EntryLog(
            sheet=replace(paper, heading=heading),
            meeting=MEETING,
            boxes=boxes or (logged(4, 23),),
        )

    return make


@pytest.fixture
def seen(log_of: Callable[..., EntryLog], read: Callable[[bytes], Any]) -> Callable[..., Any]:
    return lambda *boxes, **changes: read(entry_log(None, log_of(*boxes, **changes)))


def marks_read(found: Any) -> list[tuple[int, str]]:
    """Return number and marks of every paper on the pages, in order of reading."""
    cells = [
        " ".join((text or "").replace(BLANK, " ").split())
        for page in found.pages
        for table in page.extract_tables({"horizontal_strategy": "text"})
        for row in table
        for text in row
    ]
    rows = [re.fullmatch(r"(\d+) ([\d*– ]+?)(?: \+)?", cell) for cell in cells]
    return [(int(row[1]), row[2].replace(" ", "").replace("–", "-")) for row in rows if row]


@pytest.mark.parametrize(("names", "number"), [(4, 23), (60, 130)])
def test_every_mark_of_every_paper_is_printed(
    names: int, number: int, seen: Callable[..., Any]
) -> None:
    found = marks_read(seen(logged(names, number, entries=logged(names, number).entries[:1])))
    expected = [(place, paper.marks) for place, paper in enumerate(papers(names, number), 1)]
    assert sorted(found) == expected


def test_digits_stand_under_each_other(seen: Callable[..., Any]) -> None:
    found = seen(logged(60, 40))
    page = next(page for page in found.pages if "Lượt nhập 1" in page.extract_text())
    lines = [
        line
        for line in page.extract_text_lines()
        if re.match(r"\d+ +[\d*–]{5} ", line["text"].replace(BLANK, " "))
    ]
    assert len(lines) > 20
    columns = {
        tuple(round(char["x0"], 1) for char in line["chars"] if char["text"] not in f" {BLANK}")[
            -60:
        ]
        for line in lines
        if not line["text"].endswith("+")
    }
    assert len(columns) == 1


def test_heads_repeat_on_every_page(seen: Callable[..., Any]) -> None:
    found = seen(logged(60, 200))
    with_papers = [
        page
        for page in found.pages
        if re.search(r"^\d+\W+[\d*–]{5} ", page.extract_text(), re.MULTILINE)
    ]
    assert len(with_papers) > 4
    for page in with_papers:
        assert re.search(r"Tờ\W+1\W+6\W+11", page.extract_text())


def test_five_hundred_papers_of_sixty_names_are_few_pages(seen: Callable[..., Any]) -> None:
    found = seen(logged(60, 500))
    assert len(found.pages) <= 24
    assert {page.width < page.height for page in found.pages} == {True}
    assert max(line.right for line in found.lines()) <= 195.5


def test_list_too_wide_for_an_upright_page_turns_it(seen: Callable[..., Any]) -> None:
    assert abreast(80, ND30) == 1
    assert abreast(90, ND30) == 0
    assert abreast(90, ND30, landscape=True) == 1
    found = seen(logged(90, 30))
    assert all(page.width > page.height for page in found.pages)
    assert max(line.right for line in found.lines()) <= 297 - 14.5


def test_longest_list_goes_on_in_a_table_of_its_own() -> None:
    first, second = blocks((Paper(marks="1" * 130),) * 3, ND30, landscape=True)
    assert first.rows[0][0].count("1") == 101
    assert second.heads[0].split() == ["Tờ", "101", "106", "111", "116", "121", "126"]
    assert second.rows[0][0].count("1") == 31


def test_no_papers_no_table() -> None:
    assert blocks((), ND30) == ()


def test_last_row_is_filled_up() -> None:
    (block,) = blocks(papers(4, 23), ND30)
    assert {len(row) for row in block.rows} == {len(block.heads)}
    assert block.rows[-1][-1] == ""


def test_every_mark_is_as_wide_as_a_digit() -> None:
    (block,) = blocks((Paper(marks="".join(Mark)),), ND30)
    assert "".join(block.rows[0][0].split()).endswith("1230*–")


@pytest.mark.parametrize("skin", list(Skin))
def test_who_entered_and_what_it_means_is_said(skin: Skin, seen: Callable[..., Any]) -> None:
    text = seen(skin=skin).text()
    assert unicodedata.is_normalized("NFC", text)
    for words in (
        "NHẬT KÝ NHẬP PHIẾU",
        "không phải số của người ghi phiếu",
        "Ký hiệu: 1 tín nhiệm cao; 2 tín nhiệm; 3 tín nhiệm thấp; 0 không đánh dấu; * đánh dấu",
        "Số phiếu thu về: 24 phiếu, trong đó 01 phiếu không do ban kiểm phiếu phát ra",
        "Lượt nhập 1: Lò Văn Mẫu",
        "Lượt nhập 2: Quàng Thị Mẫu",
        "Các lượt nhập khớp nhau ở tất cả các ô.",
        "4 Lường Văn Mẫu Ủy viên UBND tỉnh, Giám đốc Sở Giao thông vận tải",
        f"Mã nội dung: {'0123456789abcdef' * 4}",
    ):
        assert words in text


def test_added_names_are_marked(seen: Callable[..., Any]) -> None:
    one = logged(4, 23).entries[:1]
    assert seen(logged(4, 23, entries=one)).text().count("1332 +") == 1


def test_differences_are_named_without_a_value(seen: Callable[..., Any]) -> None:
    first = entry(4, 23)
    assert first.papers is not None
    other = replace(first, papers=(Paper(marks="3333"), *first.papers[1:]))
    box = logged(
        4,
        23,
        entries=(LoggedEntry(by="Lò", entry=first), LoggedEntry(by="Quàng", entry=other)),
    )
    assert "Các lượt nhập còn khác nhau ở 02 ô." in seen(box).text()


def test_cells_read_again_are_listed(seen: Callable[..., Any]) -> None:
    again = Resolved(cell=Cell(paper=4, row=1), reading="1", by="Đèo Thị Mẫu")
    text = seen(logged(4, 23, resolved=(again,))).text()
    assert "- tờ phiếu 5, dòng 2: đọc lại là 1; người đọc lại: Đèo Thị Mẫu." in text
    assert "đọc lại" not in seen().text()


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Cell(paper=11, row=2), "tờ phiếu 12, dòng 3"),
        (Cell(row=0, figure="low"), "dòng 1, tín nhiệm thấp"),
        (Cell(figure="collected"), "số phiếu thu về"),
        (Cell(paper=0, figure="added_names"), "tờ phiếu 1, tên ghi thêm"),
    ],
)
def test_place_of_a_cell(cell: Cell, words: str) -> None:
    assert place(cell) == words


def test_every_figure_of_an_account_has_its_words() -> None:
    assert set(BallotAccount.__dataclass_fields__) <= set(FIGURES)


def test_totals_sorted_by_hand_are_a_table(seen: Callable[..., Any]) -> None:
    totals = Entry(
        account=BallotAccount(collected=30), counts=(RowCount(high=20, trust=5, low=4),)
    )
    box = logged(1, 1, entries=(LoggedEntry(by="Lò Văn Mẫu", entry=totals),))
    text = seen(box).text()
    assert "1 Nguyễn Văn Mẫu 20 05 04 01" in text
    assert "Chỉ có một lượt nhập." in text
    assert "Tờ" not in text.partition("Lượt nhập 1")[2]


def test_same_log_same_bytes(log_of: Callable[..., EntryLog]) -> None:
    assert entry_log(None, log_of()) == entry_log(None, log_of())


def test_log_of_nothing_is_refused(log_of: Callable[..., EntryLog]) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        entry_log(None, replace(log_of(), boxes=()))
    with pytest.raises(PaperError, match=r"entry_log\.boxes\[1\]"):
        entry_log(None, log_of(logged(4, 3), logged(4, 3, entries=())))


@pytest.mark.parametrize("skin", list(Skin))
def test_picture(
    skin: Skin, log_of: Callable[..., EntryLog], approved: Callable[[bytes, str], None]
) -> None:
    again = Resolved(cell=Cell(paper=4, row=1), reading="1", by="Đèo Thị Mẫu")
    content = log_of(logged(4, 23, resolved=(again,)), skin=skin)
    approved(entry_log(None, content), f"entry-log-{skin}")


@pytest.mark.parametrize(("names", "number"), [(60, 60), (90, 40)])
def test_picture_of_many(
    names: int,
    number: int,
    log_of: Callable[..., EntryLog],
    approved: Callable[[bytes, str], None],
) -> None:
    approved(entry_log(None, log_of(logged(names, number))), f"entry-log-{names}")
