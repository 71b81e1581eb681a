"""Nhật ký nhập phiếu: who entered what, paper by paper, and how differences were resolved.

Two clerks enter the same pile independently; the log shows that both read the same. A paper's
number is its place in the mixed pile: nothing leads from it to a voter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.entry_lines import Block, abreast, blocks
from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.numbers import count, day_words
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import BY_HAND, MISSING, figure
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import words
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import Meeting
from tinnhiem_core.model.vote import CandidateLine, Confidence
from tinnhiem_core.rules.counting import void_of
from tinnhiem_core.rules.entries import Cell, Entry, differing

BLOCKS: Final = {
    "title": "NHẬT KÝ NHẬP PHIẾU",
    "subject": "tại {meeting}",
    "intro": "Phiếu thu về tại {meeting}, {date}, tại {place}, được nhập thành từng lượt độc lập."
    " Số của tờ phiếu là thứ tự trong xấp phiếu sau khi trộn, không phải số của người ghi phiếu.",
    "legend": "Ký hiệu: 1 tín nhiệm cao; 2 tín nhiệm; 3 tín nhiệm thấp; 0 không đánh dấu; * đánh"
    " dấu hai hoặc ba ô; – gạch xóa họ tên; + có ghi thêm tên. Các dòng của một tờ phiếu xếp theo"
    " nhóm 5 dòng; số ở đầu mỗi nhóm là số thứ tự của dòng đầu tiên.",
    "box": "{number}. Phiếu đối với {polled}",
    "voters": "Thành phần ghi phiếu: {voters}.",
    "account": "Số phiếu thu về: {collected} phiếu, trong đó {foreign} phiếu không do ban kiểm"
    " phiếu phát ra (không hợp lệ ở mọi dòng, không nhập từng tờ).",
    "entry": "Lượt nhập {entry}: {by}",
    "differences": "Ô nhập khác nhau, đã đọc lại từ tờ phiếu",
    "resolved": "- {cell}: đọc lại là {reading}; người đọc lại: {by}.",
    "same": "Các lượt nhập khớp nhau ở tất cả các ô.",
    "differ": "Các lượt nhập còn khác nhau ở {cells} ô.",
    "single": "Chỉ có một lượt nhập.",
}
"""The words of the form; fields: {meeting}, {date}, {place}; {number}, {voters}, {polled},
{collected}, {foreign}, {cells} of a box; {entry}, {by} of an entry; {cell}, {reading}, {by} of a
difference."""
BLANK: Final = dict.fromkeys(("entry", "by", "cell", "reading"), "")
"""Fields that only the words of an entry or of a difference have."""

NAME_HEADS: Final = ("STT", "Họ và tên", "Chức vụ, đơn vị công tác")
TOTAL_HEADS: Final = ("STT", "Họ và tên", "Cao", "Tín nhiệm", "Thấp", "Không hợp lệ")
FIGURES: Final = {
    "high": "tín nhiệm cao",
    "trust": "tín nhiệm",
    "low": "tín nhiệm thấp",
    "void": "không hợp lệ",
    "reasons": "lý do không hợp lệ",
    "added_names": "tên ghi thêm",
    "papers": "số tờ phiếu",
    "rows": "số dòng",
    "summoned": "số người được triệu tập",
    "opening": "số có mặt khi khai mạc",
    "present": "số có mặt tại thời điểm bỏ phiếu",
    "issued": "số phiếu phát ra",
    "collected": "số phiếu thu về",
    "foreign": "số phiếu không do ban kiểm phiếu phát ra",
    "deputies": "tổng số đại biểu",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEntry:
    """One entry and who made it."""

    by: str
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A cell in which entries differed, what was read again from paper, and by whom."""

    cell: Cell
    reading: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedBox:
    """The entries of one ballot box; ``lines`` are the names on its ballot, in order."""

    voters: str
    polled: str
    lines: tuple[CandidateLine, ...]
    entries: tuple[LoggedEntry, ...]
    resolved: tuple[Resolved, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLog:
    """The log of one meeting; the sheet is turned where a line does not fit an upright page."""

    sheet: Sheet
    meeting: Meeting
    boxes: tuple[LoggedBox, ...]


def entry_log(form: ReportFormat | None, content: EntryLog) -> bytes:
    """Return the log as PDF.

    Raises ``PaperError``: no box, no names or no entry in one (L.908), fields or blocks that do
    not fit (L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    _require(content.boxes)
    layout = layout_of(content.sheet, form)
    landscape = any(not abreast(len(box.lines), layout) for box in content.boxes)
    meeting = content.meeting
    fields = {
        **BLANK,
        "meeting": meeting.name,
        "date": day_words(meeting.day),
        "place": meeting.place or BY_HAND,
    }
    log = _Log(form=form, layout=layout, landscape=landscape, fields=fields)
    sections = tuple(log.section(box, number) for number, box in enumerate(content.boxes, 1))
    return render(
        "entry_log",
        replace(content.sheet, landscape=content.sheet.landscape or landscape),
        layout,
        words=sections[0]["words"],
        name_heads=NAME_HEADS,
        total_heads=TOTAL_HEADS,
        sections=sections,
    )


def _require(boxes: tuple[LoggedBox, ...]) -> None:
    empty = [
        f"entry_log.boxes[{i}]" for i, box in enumerate(boxes) if not (box.lines and box.entries)
    ]
    missing = empty if boxes else ["entry_log.boxes"]
    if missing:
        raise PaperError(*(trouble("L.908", place) for place in missing))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Log:
    """What is the same for every box of one log."""

    form: ReportFormat | None
    layout: Layout
    landscape: bool
    fields: Mapping[str, str]

    def section(self, box: LoggedBox, number: int) -> dict[str, object]:
        """Return one box as the template prints it."""
        account = box.entries[0].entry.account
        open_cells = _open_cells(box)
        fields = {
            **self.fields,
            "number": str(number),
            "voters": box.voters,
            "polled": box.polled,
            "collected": count(account.collected),
            "foreign": count(account.foreign),
            "cells": count(open_cells),
        }
        agreed = "same" if open_cells == 0 else "differ"
        texts = words(self.form, BLOCKS, fields)
        return {
            "words": texts,
            "lines": box.lines,
            "entries": tuple(self._entry(box, i, fields) for i in range(len(box.entries))),
            "resolved": tuple(self._resolved(one, fields) for one in box.resolved),
            "agreed": texts["single" if len(box.entries) == 1 else agreed],
        }

    def _entry(self, box: LoggedBox, index: int, fields: Mapping[str, str]) -> dict[str, object]:
        one = box.entries[index]
        own = {**fields, "entry": str(index + 1), "by": one.by}
        return {
            "title": words(self.form, BLOCKS, own)["entry"],
            "blocks": self._blocks(one.entry),
            "totals": () if one.entry.papers is not None else _totals(box, one.entry),
        }

    def _blocks(self, entry: Entry) -> tuple[Block, ...]:
        return blocks(entry.papers or (), self.layout, landscape=self.landscape)

    def _resolved(self, one: Resolved, fields: Mapping[str, str]) -> str:
        own = {**fields, "cell": place(one.cell), "reading": one.reading, "by": one.by}
        return words(self.form, BLOCKS, own)["resolved"]


def _open_cells(box: LoggedBox) -> int:
    first, *others = (one.entry for one in box.entries)
    return sum(len(differing(first, other)) for other in others)


def _totals(box: LoggedBox, entry: Entry) -> tuple[tuple[str, ...], ...]:
    """Return the totals of an entry that the board had sorted by hand."""
    return tuple(
        (
            str(number),
            line.name,
            *(figure(row.of(level), MISSING) for level in Confidence),
            figure(void_of(row, entry.account.collected), MISSING),
        )
        for number, (line, row) in enumerate(zip(box.lines, entry.counts, strict=True), 1)
    )


def place(cell: Cell) -> str:
    """Return where a cell is, in words: "tờ phiếu 12, dòng 3"."""
    paper = "" if cell.paper is None else f"tờ phiếu {cell.paper + 1}"
    row = "" if cell.row is None else f"dòng {cell.row + 1}"
    return ", ".join(part for part in (paper, row, FIGURES.get(cell.figure, cell.figure)) if part)
