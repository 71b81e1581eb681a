"""The papers that the announcement names; the text of neither is at hand (decision 45)."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import Citation, Document

DISTRICT_PLAN = Document(
    key="ninh_son.KH_198",
    kind="Kế hoạch",
    number="198-KH/HU",
    issued=date(2023, 8, 17),
    issuer="Ban Thường vụ Huyện ủy",
    subject="lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị của huyện",
    available=False,
)
PLAN = Document(
    key="ninh_son.plan",
    kind="Kế hoạch",
    number="346/KH-UBND",
    issued=date(2023, 10, 11),
    issuer="Uỷ ban nhân dân huyện Ninh Sơn",
    subject="Tổ chức lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo thuộc Ủy ban nhân dân huyện",
    available=False,
)


def announced(place: str, quote: str = "") -> Citation:
    """Cite the plan as its announcement tells it; ``place`` is the place in the announcement."""
    return Citation(document=PLAN, place=f"theo bản tin thông báo, {place}", quote=quote)
