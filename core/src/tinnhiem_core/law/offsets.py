"""The Regulation's days before the vote: 20, 15, 10, 10 and 3, each in its words.

The words are those in which the published plans restate Quy định 96-QĐ/TW; the article number
has not been compared with the official text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.documents import QD_96


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumOffset:
    """At least ``days`` calendar days before the vote; ``step`` is the value of a ``Step``."""

    step: str
    days: int
    quote: str

    @property
    def citation(self) -> Citation:
        """Return the clause with its words."""
        return Citation(document=QD_96, quote=self.quote)


_FORWARD: Final = "các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm thì gửi cho người được lấy phiếu tín nhiệm trước 10 ngày lấy phiếu tín nhiệm"

MINIMUM_OFFSETS: Final = (
    MinimumOffset(
        step="dossier",
        days=20,
        quote="gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày",
    ),
    MinimumOffset(step="to_voters", days=15, quote="gửi cho người ghi phiếu trước 15 ngày"),
    MinimumOffset(
        step="questions",
        days=10,
        quote="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
    ),
    MinimumOffset(step="forward", days=10, quote=_FORWARD),
    MinimumOffset(
        step="explanation",
        days=3,
        quote="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm",
    ),
)
"""What a plan may tighten and may not loosen (decision 34)."""

EXTRA_OFFSETS: Final = (MinimumOffset(step="authority_request", days=10, quote=_FORWARD),)
"""Steps that a plan adds: the authority's own request has to reach the person in the same time.

The step is the plan's, so falling short is doubtful (W), never an error.
"""
