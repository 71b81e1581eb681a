"""The plan's own paper, the letter it names without its text, and how a place in it is cited."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.plan import Clause

PAPER = Document(
    key="dien_bien.plan",
    kind="Kế hoạch",
    number="104-KH/TU",
    issued=date(2023, 8, 30),
    issuer="Ban Thường vụ Tỉnh ủy",
    subject="lấy phiếu tín nhiệm đối với cán bộ giữ chức danh, chức vụ lãnh đạo, quản lý các cơ quan, đơn vị trong hệ thống chính trị",
)

CV_599 = Document(
    key="dien_bien.CV_599",
    kind="Công văn",
    number="599/UBTVQH15-CTĐB",
    issued=date(2023, 8, 21),
    issuer="Ủy ban Thường vụ Quốc hội",
    available=False,
)


def at(place: str, quote: str = "") -> Citation:
    """Return the citation of a place in the plan, with its words where the row has others."""
    return Citation(document=PAPER, place=place, quote=quote)


def clause(key: str, number: str, place: str, text: str) -> Clause:
    """Return a clause with its number as printed, its place and its words."""
    return Clause(key=key, number=number, text=text, citation=at(place))
