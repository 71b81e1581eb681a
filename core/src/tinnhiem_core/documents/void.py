"""What did not count and why, as rows of texts: void papers by reason, rulings of the board.

"Phiếu không hợp lệ: Là phiếu không do ban kiểm phiếu phát ra; phiếu gạch xoá họ tên người được in
trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào hoặc đánh dấu vào
hai hoặc ba ô". For the minutes alone: nothing of this is public.
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.documents.numbers import count
from tinnhiem_core.documents.results import figure
from tinnhiem_core.model.meeting import BallotResult, RowResult
from tinnhiem_core.model.vote import BoardRuling, Confidence, Doubt, VoidReason

Row = tuple[str, ...]

REASONS: Final = {
    VoidReason.FOREIGN: "Không do ban kiểm phiếu phát ra",
    VoidReason.STRUCK_NAME: "Gạch xóa họ tên",
    VoidReason.NO_MARK: "Không đánh dấu ô nào",
    VoidReason.SEVERAL_MARKS: "Đánh dấu hai hoặc ba ô",
    VoidReason.BOARD_RULING: "Ban kiểm phiếu kết luận",
}
VOID_HEADS: Final = ("STT", "Họ và tên", *REASONS.values(), "Tổng số")

DOUBTS: Final = {
    Doubt.OTHER_WRITING: "Có chữ viết khác",
    Doubt.OUTSIDE_BOX: "Dấu ngoài ô",
    Doubt.CORRECTED: "Dấu đã sửa",
}
READ_AS: Final = {
    Confidence.HIGH: "Tín nhiệm cao",
    Confidence.TRUST: "Tín nhiệm",
    Confidence.LOW: "Tín nhiệm thấp",
    None: "Không hợp lệ",
}
RULING_HEADS: Final = (
    "STT",
    "Tờ phiếu số",
    "Dòng của đồng chí",
    "Trường hợp",
    "Kết luận",
    "Lý do",
)


def void_rows(result: BallotResult) -> tuple[Row, ...]:
    """Return a row for each person with void papers; empty where no reason is known."""
    if not any(row.count.reasons for row in result.rows):
        return ()
    return tuple(
        (str(number), row.line.name, *_reasons(row), figure(row.void))
        for number, row in enumerate(result.rows, 1)
        if row.void
    )


def ruling_rows(result: BallotResult) -> tuple[Row, ...]:
    """Return the rulings of the board one by one, in the order they were made."""
    return tuple(_ruling(number, one, result) for number, one in enumerate(result.rulings, 1))


def _reasons(row: RowResult) -> Row:
    found = dict(row.count.reasons)
    return tuple(count(found.get(reason, 0)) for reason in REASONS)


def _ruling(number: int, ruling: BoardRuling, result: BallotResult) -> Row:
    return (
        str(number),
        str(ruling.paper + 1),
        f"{ruling.row + 1}. {result.rows[ruling.row].line.name}",
        DOUBTS[ruling.doubt],
        READ_AS[ruling.confidence],
        ruling.note,
    )
