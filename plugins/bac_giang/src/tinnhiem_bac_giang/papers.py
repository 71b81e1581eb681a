"""The plan's own paper, known from the press alone.

Its number is 96-KH/TU: neither Quy định 96-QĐ/TW nor Nghị quyết 96/2023/QH15 (decision 39).
"""

from __future__ import annotations

from tinnhiem_core.law import Citation, Document

PLAN = Document(
    key="bac_giang.plan",
    kind="Kế hoạch",
    number="96-KH/TU",
    issuer="Ban Thường vụ (BTV) Tỉnh ủy Bắc Giang",
    subject="lấy phiếu tín nhiệm giữa nhiệm kỳ 2020-2025 đối với cán bộ diện BTV Tỉnh ủy quản lý",
    available=False,
)
"""The article of 11/8/2023 says "vừa ban hành" and names no day of issue."""


def reported(place: str, quote: str = "") -> Citation:
    """Cite the plan as the press tells it; ``place`` is the place in the article."""
    return Citation(document=PLAN, place=f"theo bài báo, {place}", quote=quote)
