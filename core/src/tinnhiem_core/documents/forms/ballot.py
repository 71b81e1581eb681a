"""Phiếu tín nhiệm: one paper laid out once and repeated, the same for every voter.

Columns and words follow Phụ lục 4 of Kế hoạch 104-KH/TU where a plan has none of its own. Nothing
on a ballot tells whose it is; at most the whole batch carries one code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tinnhiem_core.documents.copies import repeat
from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.vote import CandidateLine

MOST_COPIES: Final = 20_000

BLOCKS: Final = {
    "title": "PHIẾU TÍN NHIỆM",
    "voters": "của {voters}",
    "polled": "đối với {polled}",
    "year": "năm {year}",
    "intro": "Thực hiện Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu"
    " tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị; đề nghị"
    " đồng chí thể hiện sự tín nhiệm của mình đối với các đồng chí có tên dưới đây bằng cách đánh"
    " dấu (X) vào ô tương ứng:",
    "signer": "Người ghi phiếu",
    "signer_note": "(có thể ký hoặc không ký tên)",
    "batch": "Mã lô phiếu: {batch}",
}
"""The words of the form; fields: {voters}, {polled}, {year}, {issuer}, {batch}."""

HEADS: Final = (
    "STT",
    "Họ và tên",
    "Chức vụ, đơn vị công tác",
    "Mức độ tín nhiệm",
    "Cao",
    "Tín nhiệm",
    "Thấp",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One ballot: its sheet (signatures and recipients unused), who votes on whom, the lines.

    ``voters`` and ``polled`` are the plan's words for the panel and the titles; ``batch`` is the
    code of the whole print run, empty for none.
    """

    sheet: Sheet
    voters: str
    polled: str
    year: int
    lines: tuple[CandidateLine, ...]
    batch: str = ""


def ballot(form: ReportFormat | None, content: Ballot) -> bytes:
    """Return one ballot as PDF.

    Raises ``PaperError``: nobody on the list (L.908), columns or fields that do not fit (L.907,
    L.905), characters that can't be printed (L.901 to L.903).
    """
    if not content.lines:
        raise PaperError(trouble("L.908", "ballot.lines"))
    fields = {
        "voters": content.voters,
        "polled": content.polled,
        "year": str(content.year),
        "issuer": content.sheet.heading.issuer,
        "batch": content.batch,
    }
    return render(
        "ballot",
        content.sheet,
        layout_of(content.sheet, form),
        ballot=content,
        words=words(form, BLOCKS, fields),
        heads=columns(form, HEADS, "ballot"),
    )


def ballots(form: ReportFormat | None, content: Ballot, copies: int) -> bytes:
    """Return ``copies`` (1 to 20,000; else L.909) identical ballots, laid out once."""
    if not 1 <= copies <= MOST_COPIES:
        raise PaperError(trouble("L.909", "ballot", copies=copies, limit=MOST_COPIES))
    return repeat(ballot(form, content), copies)
