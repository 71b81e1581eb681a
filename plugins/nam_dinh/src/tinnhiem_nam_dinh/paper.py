"""The plan's own paper, the paper it rests on, and how a place in it is cited."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.plan import Clause

PAPER = Document(
    key="nam_dinh.plan",
    kind="Kế hoạch",
    issuer="Ban Cán sự Đảng UBND tỉnh Nam Định",
    subject="lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý các cơ quan, đơn vị thuộc UBND tỉnh",
)
"""Số "-KH/BCSD", "ngày tháng 8 năm 2023": number and day are blank in the text."""

KH_113 = Document(
    key="nam_dinh.KH_113",
    kind="Kế hoạch",
    number="113-KH/TU",
    issued=date(2023, 7, 10),
    issuer="Ban Thường vụ Tỉnh ủy",
    subject="lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý theo Quy định số 96-QĐ/TW ngày 02/02/2023",
    available=False,
)


def at(place: str, quote: str = "") -> Citation:
    """Return the citation of a place in the plan, with its words where the row has others."""
    return Citation(document=PAPER, place=place, quote=quote)


def clause(key: str, number: str, place: str, text: str) -> Clause:
    """Return a clause with its number as printed, its place and its words."""
    return Clause(key=key, number=number, text=text, citation=at(place))
