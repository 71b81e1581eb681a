"""Báo cáo kết quả phiếu tín nhiệm, in the words of Phụ lục 5 where a plan has none of its own.

"Số phiếu hợp lệ, số phiếu không hợp lệ": where the plan's table lacks the column of void papers it
is added, and a note says by which clause. No band stands here: the board reports what it counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.counting import Counting, count_words, counting_fields
from tinnhiem_core.documents.gatherings import gathering, going_on, settled
from tinnhiem_core.documents.layout import Capacity, Layout
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import VOID_HEAD, Box, heads, lines, require_boxes
from tinnhiem_core.documents.sheet import Sheet, Signature, in_capacity, layout_of, signing
from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.settings import Base

BLOCKS: Final = {
    "title": "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
    "meeting": "tại {meeting}",
    "intro": "Thực hiện nhiệm vụ do {assigned_by} giao, từ {from_hour} giờ {from_minute} phút đến"
    " {to_hour} giờ {to_minute} phút, ngày {day} tại {place}, Ban Kiểm phiếu gồm {board_size} đồng"
    " chí, do đồng chí {board_head} làm Trưởng Ban đã tiến hành kiểm phiếu tín nhiệm của {voters}"
    " đối với {polled}; kết quả cụ thể như sau:",
    "box": "Nhóm phiếu {number}: đối với {polled}",
    "voters": "Thành phần ghi phiếu: {voters}.",
    "total": "1. Tổng số người được triệu tập: {summoned} đồng chí.",
    "present": "- Số có mặt khi khai mạc: {opening} đồng chí.",
    "absent": "- Số vắng mặt từ đầu đến trước thời điểm bỏ phiếu: {absent} đồng chí.",
    "voting": "- Số có mặt tại thời điểm bỏ phiếu: {present} đồng chí.",
    "issued": "- Số phiếu phát ra: {issued} phiếu.",
    "collected": "- Số phiếu thu về: {collected} phiếu.",
    "heading_count": "2. Kết quả kiểm phiếu",
    "base_note": "Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về.",
    "base_note_deputies": "Ghi chú: Tỷ lệ % tính trên tổng số đại biểu ({base} đại biểu).",
    "void_note": "Cột “{void}” được bổ sung so với {annex} theo {basis}.",
    "signer": "{signing}",
    "signer_note": "(Ký, ghi rõ họ tên)",
}
"""The words of the form; fields: those of ``counting``, {assigned_by}, {signing}, {void}, {annex},
{basis}. ``base_note_deputies`` replaces ``base_note`` where shares are taken on all deputies."""

EACH_PANEL: Final = "thành phần ghi phiếu của từng nhóm phiếu"
TALLY: Final = regulation(Topic.TALLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsReport:
    """The report of one count; the sheet's signatures are unused: the head of the board signs.

    ``assigned_by`` gave the board its task; empty: the meeting. ``void_basis`` is the plan's
    clause that asks for the void papers, quoted where their column was added.
    """

    sheet: Sheet
    counting: Counting
    boxes: tuple[Box, ...]
    assigned_by: str = ""
    void_basis: Citation = TALLY


def results_report(form: ReportFormat | None, content: ResultsReport) -> bytes:
    """Return the report as PDF.

    Raises ``PaperError``: no box or nobody in one (L.908), columns, fields or blocks that do not
    fit (L.907, L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    require_boxes(content.boxes, "results_report")
    layout = layout_of(content.sheet, form)
    form = settled(form, content.counting.meeting.name, (one.voters for one in content.boxes))
    columns, added = heads(form, "results_report")
    fields = _fields(form, content, layout, columns[VOID_HEAD])
    whole, each = count_words(form, BLOCKS, content.boxes, fields)
    return render(
        "results_report",
        _signed(content, in_capacity(whole["signer"], layout), whole["signer_note"]),
        layout,
        words=whole,
        heads=columns,
        sections=tuple(map(_section, content.boxes, each)),
        added=added,
    )


def _fields(
    form: ReportFormat | None, content: ResultsReport, layout: Layout, void: str
) -> dict[str, str]:
    annex = form.annex.capitalize() if form else ""
    return {
        "assigned_by": content.assigned_by or gathering(content.counting.meeting.name),
        "signing": signing(Capacity.ON_BEHALF, "BAN KIỂM PHIẾU", layout),
        "void": void,
        "annex": annex or "mẫu của kế hoạch",
        "basis": content.void_basis.text(),
        **counting_fields(content.counting, content.boxes),
        "meeting": going_on(form, content.counting.meeting.name),
        "voters": _all_voters(content.boxes),
    }


def _signed(content: ResultsReport, authority: str, note: str) -> Sheet:
    """Return the sheet, signed by the head of the board."""
    signature = Signature(authority=authority, note=note, name=content.counting.board.head)
    return replace(content.sheet, signatures=(signature,))


def _all_voters(boxes: tuple[Box, ...]) -> str:
    """Return who voted; of several panels each stands with its own papers below."""
    panels = {one.voters for one in boxes}
    return EACH_PANEL if len(panels) > 1 else boxes[0].voters


def _section(box: Box, texts: dict[str, str]) -> dict[str, object]:
    deputies = box.result.base_name == Base.DEPUTIES
    return {
        "words": texts,
        "lines": lines(box.result),
        "base": texts["base_note_deputies" if deputies else "base_note"],
    }
