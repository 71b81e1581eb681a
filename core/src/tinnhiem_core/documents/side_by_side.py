"""The results of one person at two venues as rows of texts: one row a venue, none over both.

"trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm ở từng nơi": never averaged or added
(decision 22).
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.documents.bands import band
from tinnhiem_core.documents.results import MISSING, figure
from tinnhiem_core.model.meeting import RowResult
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.rules.counting import vi_share
from tinnhiem_core.rules.two_venues import SideBySide

VENUE_HEADS: Final = (
    "Họ và tên",
    "Nơi lấy phiếu",
    "Cao",
    "Tín nhiệm",
    "Thấp",
    "Không hợp lệ",
    "Mức tín nhiệm thấp",
)


def venue_rows(person: SideBySide, settings: Settings) -> tuple[tuple[str, ...], ...]:
    """Return one row a venue, in the order given: "19 (40,43%)" for each level."""
    return tuple(
        (
            one.result.line.name,
            one.venue,
            *_levels(one.result, settings),
            figure(one.result.void, MISSING),
            band(one.result.outcome),
        )
        for one in person.results
    )


def _levels(row: RowResult, settings: Settings) -> tuple[str, ...]:
    """Return the levels with the shares that the venue's own result holds."""
    return tuple(
        figure(row.count.of(level), MISSING)
        + ("" if part is None else f" ({vi_share(part, settings)}%)")
        for level, part in row.shares
    )
