"""results.xlsx: the result tables as numbers to calculate with, and what they rest on.

The day of the meeting dates the file and nothing else does: the same results give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Final

from tinnhiem_core.documents.bands import band
from tinnhiem_core.documents.characters import printable
from tinnhiem_core.documents.numbers import day_figures
from tinnhiem_core.documents.results import Box, require_boxes
from tinnhiem_core.documents.workbook_pen import Page, Pen, Value
from tinnhiem_core.law import Citation, Finding
from tinnhiem_core.model.meeting import BallotResult, Meeting, RowResult
from tinnhiem_core.model.settings import Base
from tinnhiem_core.model.vote import Confidence
from tinnhiem_core.rules.box import unreturned
from tinnhiem_core.rules.counting import printed_share, share, share_base

SAMPLE: Final = "DỮ LIỆU MẪU, họ tên không có thật"
RESULTS: Final = "Kết quả"
GROUNDS: Final = "Căn cứ"
BASES: Final = {
    Base.COLLECTED: "Tỷ lệ % tính trên tổng số phiếu thu về",
    Base.DEPUTIES: "Tỷ lệ % tính trên tổng số đại biểu",
}
RESULT_HEADS: Final = (
    "STT",
    "Họ và tên",
    "Chức vụ, đơn vị công tác",
    "Số phiếu hợp lệ",
    *(
        f"{level}: {what}"
        for level in ("Không hợp lệ", "Cao", "Tín nhiệm", "Thấp")
        for what in ("số phiếu", "tỷ lệ %")
    ),
)
RESULT_WIDTHS: Final = (6, 28, 46, *(11,) * 9)
GROUND_HEADS: Final = ("Loại", "Họ và tên, mã", "Mức", "Nội dung", "Căn cứ")
GROUND_WIDTHS: Final = (18, 28, 22, 80, 80)
SEVERITIES: Final = {"E": "Lỗi", "W": "Cảnh báo", "I": "Lưu ý"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsWorkbook:
    """What goes into results.xlsx.

    ``findings`` are those besides the ones that the results of the boxes hold. ``content_hash``
    and ``sample`` as on a ``Sheet``.
    """

    meeting: Meeting
    boxes: tuple[Box, ...]
    findings: tuple[Finding, ...] = ()
    content_hash: str = ""
    sample: bool = False


def results_workbook(content: ResultsWorkbook) -> bytes:
    """Return the workbook: a page for each box, then the page of grounds.

    Raises ``PaperError``: no box or nobody in one (L.908), characters that can't be printed
    (L.901 to L.903).
    """
    require_boxes(content.boxes, "results_workbook")
    clean = printable(content, "results_workbook")
    written = BytesIO()
    pen = Pen(written, clean.meeting.name, clean.meeting.day)
    for number, box in enumerate(clean.boxes, 1):
        name = RESULTS if len(clean.boxes) == 1 else f"{RESULTS} {number}"
        _results(pen.page(name, RESULT_WIDTHS), clean, box)
    _grounds(pen.page(GROUNDS, GROUND_WIDTHS), clean)
    pen.close()
    return written.getvalue()


def _opening(page: Page, content: ResultsWorkbook) -> None:
    meeting = content.meeting
    page.title(meeting.name)
    page.line(", ".join(part for part in (day_figures(meeting.day), meeting.place) if part))
    if content.sample:
        page.line(SAMPLE)
    if content.content_hash:
        page.line(f"Mã nội dung: {content.content_hash}")


def _results(page: Page, content: ResultsWorkbook, box: Box) -> None:
    result = box.result
    _opening(page, content)
    page.line(f"Phiếu của {box.voters} đối với {box.polled}")
    page.line(f"{BASES[Base(result.base_name)]}; không điều chỉnh cho đủ 100%")
    page.heads(RESULT_HEADS)
    for number, row in enumerate(result.rows, 1):
        page.row(_result(number, row, result))
    for label, value in _account(result):
        page.pair(label, value)


def _account(result: BallotResult) -> tuple[tuple[str, int | None], ...]:
    account = result.account
    return (
        ("Số người được triệu tập", account.summoned),
        ("Có mặt khi khai mạc", account.opening),
        ("Có mặt tại thời điểm bỏ phiếu", account.present),
        ("Số phiếu phát ra", account.issued),
        ("Số phiếu thu về", account.collected),
        ("Không do ban kiểm phiếu phát ra", account.foreign),
        ("Phát ra không thu về", unreturned(account)),
        ("Tổng số để tính tỷ lệ", result.base),
    )


def _result(number: int, row: RowResult, result: BallotResult) -> tuple[Value, ...]:
    counts = (row.void, *(row.count.of(level) for level in Confidence))
    figures = (value for one in counts for value in (one, _share(one, result)))
    return (number, row.line.name, row.line.title, row.valid, *figures)


def _share(value: int | None, result: BallotResult) -> Decimal | None:
    """Return a share in percent, rounded exactly as the papers print it."""
    part = share(value, share_base(result.account, result.base))
    return None if part is None else Decimal(printed_share(part, result.settings))


def _grounds(page: Page, content: ResultsWorkbook) -> None:
    _opening(page, content)
    page.heads(GROUND_HEADS)
    for box in content.boxes:
        quorum = box.result.quorum
        page.row(("Điều kiện tiến hành", box.polled, "", quorum.text(), _quoted(quorum.because)))
        for row in box.result.rows:
            why = row.outcome
            page.row(
                (
                    "Tín nhiệm thấp",
                    row.line.name,
                    band(why),
                    why.text(),
                    _quoted(why.because),
                )
            )
    for finding in _findings(content):
        kind = SEVERITIES[finding.severity]
        page.row((kind, finding.code, "", finding.text(), _quoted(finding.because)))


def _findings(content: ResultsWorkbook) -> Iterator[Finding]:
    """Yield every finding once: those of the boxes, then the others."""
    own = (finding for box in content.boxes for finding in box.result.findings)
    yield from dict.fromkeys((*own, *content.findings))


def _quoted(because: tuple[Citation, ...]) -> str:
    return "\n".join(dict.fromkeys(map(str, because)))
