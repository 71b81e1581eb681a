"""Biên bản kiểm phiếu: numbered copies of one content, one table for each ballot box.

"Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu)": every copy
carries its number and the same content hash (decision 42). The board records what it counted and
ruled; what follows from the shares is for the managing authority to decide (Điều 11), so no band
stands here: it stands, as advice, in the upward summary.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.counting import Counting, count_words, counting_fields
from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.numbers import count
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import Box, heads, lines, require_boxes
from tinnhiem_core.documents.sheet import CopyMark, Sheet, layout_of
from tinnhiem_core.documents.void import RULING_HEADS, VOID_HEADS, ruling_rows, void_rows
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import CountingBoard
from tinnhiem_core.model.settings import Base

COPIES: Final = 3
MOST_COPIES: Final = 20
IN_A_ROW: Final = 3
"""Signatures of the board beside each other."""

BLOCKS: Final = {
    "title": "BIÊN BẢN KIỂM PHIẾU",
    "subject": "tại {meeting}",
    "opening": "Từ {from_hour} giờ {from_minute} phút đến {to_hour} giờ {to_minute} phút, {date},"
    " tại {place}, Ban Kiểm phiếu gồm {board_size} đồng chí do {meeting} bầu đã tiến hành kiểm"
    " phiếu tín nhiệm; kết quả như sau:",
    "heading_board": "1. Ban Kiểm phiếu",
    "head": "Trưởng ban",
    "member": "Thành viên",
    "heading_box": "{number}. Kết quả kiểm phiếu đối với {polled}",
    "voters": "Thành phần ghi phiếu: {voters}.",
    "heading_present": "a) Số người được triệu tập, có mặt",
    "summoned": "- Số người được triệu tập: {summoned} đồng chí.",
    "opening_present": "- Số có mặt khi khai mạc: {opening} đồng chí.",
    "present": "- Số có mặt tại thời điểm bỏ phiếu: {present} đồng chí.",
    "quorum": "- Điều kiện tiến hành: {quorum}. Căn cứ: {quorum_grounds}.",
    "heading_papers": "b) Số phiếu",
    "issued": "- Số phiếu phát ra: {issued} phiếu.",
    "collected": "- Số phiếu thu về: {collected} phiếu.",
    "unreturned": "- Số phiếu phát ra không thu về: {unreturned} phiếu{unreturned_reason}.",
    "foreign": "- Số phiếu thu về không do ban kiểm phiếu phát ra: {foreign}"
    " phiếu{foreign_reason}.",
    "no_result": "- Không thu về phiếu nào, chưa có kết quả{no_result_reason}.",
    "added": "- Số phiếu có ghi thêm tên: {added} phiếu; phần ghi thêm là không hợp lệ, các dòng"
    " khác vẫn được tính.",
    "heading_results": "c) Kết quả",
    "base": "Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về ({base} phiếu), {rounding}; không"
    " điều chỉnh cho đủ 100%.",
    "base_deputies": "Ghi chú: Tỷ lệ % tính trên tổng số đại biểu ({base} đại biểu), {rounding};"
    " không điều chỉnh cho đủ 100%.",
    "struck_row": "Phiếu gạch xóa họ tên người nào thì không hợp lệ đối với người đó; các dòng"
    " khác của phiếu vẫn được tính.",
    "struck_paper": "Phiếu gạch xóa họ tên một người thì không hợp lệ đối với tất cả những người"
    " có tên trên phiếu.",
    "heading_void": "d) Phiếu không hợp lệ",
    "void_none": "Không có phiếu không hợp lệ.",
    "void_undivided": "Số phiếu không hợp lệ của từng người ghi tại bảng trên; ban kiểm phiếu nhập"
    " tổng số, không phân theo lý do.",
    "heading_rulings": "đ) Trường hợp ban kiểm phiếu xem xét, kết luận",
    "rulings_none": "Không có.",
    "closing": "Biên bản này được lập thành {copies} bản có nội dung và mã nội dung như nhau"
    " ({upward} bản gửi cấp trên trực tiếp; 01 bản lưu tại {issuer}).",
    "closing_single": "Biên bản này được lập thành 01 bản, lưu tại {issuer}.",
    "board": "BAN KIỂM PHIẾU",
    "signer_note": "(Ký, ghi rõ họ tên)",
    "secretary": "thư ký {gathering}",
    "chair": "chủ trì {gathering}",
}
"""The words of the form; fields: those of ``counting``, {copies}, {upward}, {issuer}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes of one count; the sheet's signatures are unused: the whole board signs.

    ``chair`` and ``secretary`` of the meeting sign below the board where they are named.
    """

    sheet: Sheet
    counting: Counting
    boxes: tuple[Box, ...]
    chair: str = ""
    secretary: str = ""


def minutes(
    form: ReportFormat | None, content: Minutes, copies: int = COPIES
) -> tuple[bytes, ...]:
    """Return the copies (1 to 20; else L.909), "Bản số 1/3" first; only the number differs.

    Raises ``PaperError``: no box or nobody in one (L.908), columns, fields or blocks that do not
    fit (L.907, L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    if not 1 <= copies <= MOST_COPIES:
        raise PaperError(trouble("L.909", "minutes", copies=copies, limit=MOST_COPIES))
    require_boxes(content.boxes, "minutes")
    return tuple(_copy(form, content, CopyMark(number=i + 1, of=copies)) for i in range(copies))


def _copy(form: ReportFormat | None, content: Minutes, mark: CopyMark) -> bytes:
    sheet = replace(content.sheet, copy_mark=mark, signatures=())
    fields = {
        "copies": count(mark.of),
        "upward": count(mark.of - 1),
        "issuer": sheet.heading.issuer,
        **counting_fields(content.counting, content.boxes),
    }
    whole, each = count_words(form, BLOCKS, content.boxes, fields, first=2)
    return render(
        "minutes",
        sheet,
        layout_of(sheet, form),
        words=whole,
        heads=heads(form, "minutes")[0],
        void_heads=VOID_HEADS,
        ruling_heads=RULING_HEADS,
        board=content.counting.board,
        sections=tuple(map(_section, content.boxes, each)),
        signatures=_signatures(content.counting.board, whole),
        single=mark.of == 1,
        chair=content.chair,
        secretary=content.secretary,
    )


def _section(box: Box, texts: dict[str, str]) -> dict[str, object]:
    result = box.result
    return {
        "words": texts,
        "account": result.account,
        "added": bool(result.added_names),
        "base": texts["base" if result.base_name == Base.COLLECTED else "base_deputies"],
        "struck": texts[f"struck_{result.settings.struck_name_voids}"],
        "lines": lines(result),
        "any_void": any(row.void for row in result.rows),
        "void": void_rows(result),
        "rulings": ruling_rows(result),
    }


def _signatures(
    board: CountingBoard, texts: dict[str, str]
) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Return role and name of everybody on the board, so many in a row; the head comes last."""
    cells = [(texts["member"], name) for name in board.members]
    cells += [("", "")] * (-board.size % IN_A_ROW) + [(texts["head"], board.head)]
    return tuple(tuple(cells[i : i + IN_A_ROW]) for i in range(0, len(cells), IN_A_ROW))
