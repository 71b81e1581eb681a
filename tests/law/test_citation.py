"""A citation in both languages: placed, unverified, missing; and the mark that rules carry."""

from __future__ import annotations

from typing import Final

import pytest

from tinnhiem_core.law import Citation, Document, Topic, cites
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.texts import Lang

ABSENT: Final = Document(key="CV", kind="Công văn", number="599/UBTVQH15-CTĐB", available=False)


@pytest.mark.parametrize(
    ("citation", "vi", "en"),
    [
        (
            Citation(document=QD_96, place="Điều 11"),
            "Điều 11, Quy định số 96-QĐ/TW",
            "Điều 11, Quy định số 96-QĐ/TW",
        ),
        (
            Citation(document=QD_96),
            "Quy định số 96-QĐ/TW (chưa đối chiếu số điều)",
            "Quy định số 96-QĐ/TW (article number not verified)",
        ),
        (
            Citation(document=ABSENT, place="mục II"),
            "mục II, Công văn số 599/UBTVQH15-CTĐB [chưa có văn bản]",
            "mục II, Công văn số 599/UBTVQH15-CTĐB [text not available]",
        ),
        (
            Citation(document=ABSENT),
            "Công văn số 599/UBTVQH15-CTĐB (chưa đối chiếu số điều) [chưa có văn bản]",
            "Công văn số 599/UBTVQH15-CTĐB (article number not verified) [text not available]",
        ),
    ],
    ids=["placed", "unverified", "missing", "unverified and missing"],
)
def test_citation_says_what_is_known_of_it(citation: Citation, vi: str, en: str) -> None:
    assert citation.text() == citation.text(Lang.VI) == vi
    assert citation.text(Lang.EN) == en


def test_citation_prints_its_quotation_unedited() -> None:
    quoted = Citation(document=QD_96, place="Điều 11", quote="từ 2/3 … {trở lên}")
    assert str(quoted) == "Điều 11, Quy định số 96-QĐ/TW: “từ 2/3 … {trở lên}”"
    assert str(Citation(document=QD_96, place="Điều 11")) == "Điều 11, Quy định số 96-QĐ/TW"


def test_rule_carries_its_clauses_and_stays_itself() -> None:
    clauses = regulation(Topic.QUORUM), regulation(Topic.VOID)

    @cites(*clauses)
    def rule(value: int) -> int:
        return value + 1

    assert rule.citations == clauses  # type: ignore[attr-defined]
    assert rule(1) == 2


@pytest.mark.parametrize(
    ("document", "name", "whole"),
    [
        (QD_96, "Quy định số 96-QĐ/TW", "Quy định số 96-QĐ/TW ngày 02/02/2023"),
        (ABSENT, "Công văn số 599/UBTVQH15-CTĐB", "Công văn số 599/UBTVQH15-CTĐB"),
        (Document(key="KH", kind="Kế hoạch"), "Kế hoạch", "Kế hoạch"),
    ],
    ids=["whole", "no day", "neither number nor day"],
)
def test_document_is_named_by_what_is_known(document: Document, name: str, whole: str) -> None:
    assert document.name == name
    assert str(document) == whole
