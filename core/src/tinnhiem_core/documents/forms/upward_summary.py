"""Báo cáo tổng hợp gửi cấp có thẩm quyền quản lý cán bộ.

Every person's result with its band in the words of the clause, as advice: the authority decides
("cấp có thẩm quyền quản lý cán bộ … xem xét", Điều 11; decision 47). Results at two venues stand
side by side and are never added (decision 22). Who was left out, what was decided and what was
doubtful is said with its reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.bands import CONSEQUENCES, band, clauses
from tinnhiem_core.documents.counting import Counting, count_words, counting_fields
from tinnhiem_core.documents.paper_words import named_once, outcome_words
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import Box, heads, lines, require_boxes
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.side_by_side import VENUE_HEADS, venue_rows
from tinnhiem_core.law import Decision, Finding
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.settings import Base
from tinnhiem_core.rules.two_venues import SideBySide

BLOCKS: Final = {
    "title": "BÁO CÁO",
    "subject": "tổng hợp kết quả {meeting}",
    "intro": "{issuer} báo cáo tổng hợp kết quả lấy phiếu tín nhiệm đối với {polled} tại"
    " {meeting}, {date}, tại {place}, như sau:",
    "heading_meeting": "Tổ chức lấy phiếu và kiểm phiếu",
    "box": "Nhóm phiếu {number}: đối với {polled}",
    "voters": "- Thành phần ghi phiếu: {voters}.",
    "attendance": "- Được triệu tập {summoned} đồng chí; có mặt khi khai mạc {opening} đồng chí;"
    " có mặt tại thời điểm bỏ phiếu {present} đồng chí.",
    "quorum": "- Điều kiện tiến hành: {quorum}. Căn cứ: {quorum_grounds}.",
    "papers": "- Số phiếu phát ra: {issued} phiếu; thu về: {collected} phiếu; không thu về:"
    " {unreturned} phiếu{unreturned_reason}; không do ban kiểm phiếu phát ra: {foreign}"
    " phiếu{foreign_reason}.",
    "board": "- Ban Kiểm phiếu gồm {board_size} đồng chí, do đồng chí {board_head} làm Trưởng"
    " Ban.",
    "heading_results": "Kết quả",
    "band_head": "Tín nhiệm thấp",
    "base": "Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về ({base} phiếu), {rounding}; không"
    " điều chỉnh cho đủ 100%.",
    "base_deputies": "Ghi chú: Tỷ lệ % tính trên tổng số đại biểu ({base} đại biểu), {rounding};"
    " không điều chỉnh cho đủ 100%.",
    "heading_use": "Sử dụng kết quả",
    "use_none": "Không có đồng chí nào thuộc trường hợp phải xem xét theo tỷ lệ số phiếu tín nhiệm"
    " thấp.",
    "use_advice": "Nội dung trên nêu căn cứ để cấp có thẩm quyền quản lý cán bộ xem xét, quyết"
    " định.",
    "heading_venues": "Người được lấy phiếu tín nhiệm ở hai nơi",
    "heading_left_out": "Người không lấy phiếu tín nhiệm",
    "heading_decisions": "Trường hợp đã được quyết định",
    "heading_findings": "Nội dung cần lưu ý và lý do đã ghi",
    "reason": "Lý do đã ghi:",
    "no_reason": "Chưa ghi lý do.",
    "heading_duties": "Thời hạn báo cáo",
    "last_day": "Ngày cuối cùng:",
    "no_deadline": "Kế hoạch không nêu thời hạn.",
    "heading_attached": "Hồ sơ gửi kèm",
    "closing": "Trân trọng báo cáo.",
}
"""The words of the form; fields: those of ``counting``, {issuer}."""

Explained = tuple[OfficeHolder, Decision[bool | None]]
"""A person, and why the person is polled or left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A warning with the reason that was recorded for it; empty where its text already says it."""

    finding: Finding
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpwardSummary:
    """The summary for one managing authority.

    ``left_out`` are persons whom the rows name and who were not polled, ``decisions`` those about
    whom a person decided. ``duties`` are the plan's reporting duties that this paper fulfils; the
    sheet's addressees come from them where it has none. ``attached`` names what goes with it.
    """

    sheet: Sheet
    counting: Counting
    boxes: tuple[Box, ...]
    left_out: tuple[Explained, ...] = ()
    decisions: tuple[Explained, ...] = ()
    findings: tuple[Recorded, ...] = ()
    two_venues: tuple[SideBySide, ...] = ()
    duties: tuple[ReportingDuty, ...] = ()
    attached: tuple[str, ...] = ()


def upward_summary(form: ReportFormat | None, content: UpwardSummary) -> bytes:
    """Return the summary as PDF.

    Raises ``PaperError``: no box or nobody in one (L.908), columns, fields or blocks that do not
    fit (L.907, L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    require_boxes(content.boxes, "upward_summary")
    fields = {
        "issuer": content.sheet.heading.issuer,
        **counting_fields(content.counting, content.boxes),
    }
    whole, each = count_words(form, BLOCKS, content.boxes, fields)
    settings = content.boxes[0].result.settings
    rows = [row for box in content.boxes for row in box.result.rows]
    return render(
        "upward_summary",
        _addressed(content),
        layout_of(content.sheet, form),
        words=whole,
        heads=heads(form, "upward_summary")[0],
        sections=tuple(map(_section, content.boxes, each)),
        cases=tuple(
            (row.line.name, row.line.title, outcome_words(row.outcome))
            for row in rows
            if row.outcome.value in CONSEQUENCES
        ),
        clauses=clauses(row.outcome for row in rows),
        venue_heads=VENUE_HEADS,
        venues=tuple(row for one in content.two_venues for row in venue_rows(one, settings)),
        assessments=tuple(one.assessment.text() for one in content.two_venues),
        left_out=tuple(map(_explained, content.left_out)),
        decisions=tuple(map(_explained, content.decisions)),
        findings=tuple(map(_finding, content.findings)),
        duties=content.duties,
        attached=content.attached,
    )


def _addressed(content: UpwardSummary) -> Sheet:
    """Return the sheet, addressed to whom the reporting duties name where it has no addressee."""
    named = [
        f"{one.recipient} (qua {one.via})" if one.via else one.recipient for one in content.duties
    ]
    return replace(
        content.sheet, addressees=content.sheet.addressees or tuple(dict.fromkeys(named))
    )


def _section(box: Box, texts: Mapping[str, str]) -> dict[str, object]:
    table = lines(box.result)
    deputies = box.result.base_name == Base.DEPUTIES
    return {
        "words": texts,
        "lines": table,
        "bands": tuple(band(line.outcome) for line in table),
        "base": texts["base_deputies" if deputies else "base"],
    }


def _explained(one: Explained) -> tuple[str, str, str]:
    holder, why = one
    grounds = f"Căn cứ: {'; '.join(why.grounds())}."
    text = named_once(_stopped(why.text()), holder.person.name)
    return holder.person.name, holder.post.title, f"{text} {grounds}"


def _finding(one: Recorded) -> tuple[str, str, bool]:
    """Return the text, the reason recorded beside it, and whether the text itself has one."""
    figures = dict(one.finding.figures)
    own = bool(figures.get("reason"))
    reason = one.reason.strip()
    text = named_once(_stopped(one.finding.text()), str(figures.get("name")))
    return text, _stopped(reason) if reason else "", own


def _stopped(sentence: str) -> str:
    return sentence.rstrip(" .") + "."
