"""The plan's own paper, the papers it rests on, and how a place in it is cited."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Clause, Section

PAPER = Document(
    key="quang_ngai.plan",
    kind="Kế hoạch",
    issued=date(2023, 5, 31),
    issuer="Sở Khoa học và Công nghệ",
    subject="Lấy phiếu tín nhiệm đối với các chức danh Giám đốc, Phó Giám đốc Sở Khoa học và Công nghệ",
)
"""Số "/KH-SKHCN": the number is blank in the text."""

CV_1546 = Document(
    key="quang_ngai.CV_1546",
    kind="Công văn",
    number="1546-CV/TU",
    issued=date(2023, 4, 3),
    issuer="Ban Thường vụ Tỉnh ủy",
    subject="thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về lấy phiếu tín nhiệm",
    available=False,
)
CV_609 = Document(
    key="quang_ngai.CV_609",
    kind="Công văn",
    number="609/SNV-CCVC",
    issued=date(2023, 4, 14),
    issuer="Sở Nội vụ",
    subject="triển khai thực hiện Quy định về lấy phiếu tín nhiệm",
    available=False,
)


def at(place: str, quote: str = "") -> Citation:
    """Return the citation of a place in the plan, with its words where the row has others."""
    return Citation(document=PAPER, place=place, quote=quote)


def section(
    topic: Topic, place: str, number: str, heading: str, *words: tuple[str, str, str]
) -> Section:
    """Return a section from its clauses: key, number as printed, words."""
    clauses = tuple(
        Clause(key=key, number=mark, text=text, citation=at(place)) for key, mark, text in words
    )
    return Section(topic=topic, number=number, heading=heading, clauses=clauses)
