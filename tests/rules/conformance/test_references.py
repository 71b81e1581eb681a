"""References and legal bases of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rules.conformance.samples import LETTER, Change, basis, codes, first

from tinnhiem_core.law import Citation, Document
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.plan import Reference
from tinnhiem_core.rules.conformance import conformance


def test_right_reference_is_not_told(place: Change, at: Citation) -> None:
    assert codes(place(references=(Reference(key="r", text="mục III", citation=at),))) == []


@pytest.mark.parametrize(
    ("quote", "quoted"),
    [("theo mục II Kế hoạch", "theo mục II Kế hoạch"), ("câu khác", "mục II"), ("", "mục II")],
)
def test_wrong_reference_is_quoted_with_its_correction(
    place: Change, at: Citation, told: Any, quote: str, quoted: str
) -> None:
    wrong = Reference(
        key="r", text="mục II", proposed="mục III", citation=replace(at, quote=quote)
    )
    assert [told(one) for one in conformance(place(references=(wrong,)))] == [
        ("C.511", "r", {"words": "mục II", "proposed": "mục III"}, (quoted,))
    ]


def test_basis_that_misnames_its_paper(place: Change, at: Citation, told: Any) -> None:
    text = "Nghị quyết số 96/2023/NQ-QH15"
    plan = place(
        legal_bases=(basis(at, "Quy định 96-QĐ/TW"), basis(at, text, NQ_96)),
        paper=replace(at.document, issued=date(2023, 7, 1)),
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.512",
            "NQ_96",
            {"words": text, "document": "Nghị quyết số 96/2023/QH15 ngày 23/06/2023"},
            (text,),
        )
    ]


@pytest.mark.parametrize("text", ["số 96-QĐ/TW", "số 96 - QĐ/TW", "số 96–QĐ/TW", "số 96‑QĐ/\nTW"])
def test_dashes_and_spaces_do_not_matter(place: Change, at: Citation, text: str) -> None:
    assert codes(place(legal_bases=(basis(at, text),))) == []


def test_basis_without_a_number_has_nothing_to_compare(place: Change, at: Citation) -> None:
    unnumbered = Document(key="x", kind="Nghị quyết")
    plan = place(legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "nghị quyết", unnumbered)))
    assert codes(plan) == []


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Quy định số 96-QĐ/TW, ngày 03/02/2023", date(2023, 2, 3)),
        ("Quy định số 96-QĐ/TW ngày 2/2/2022", date(2022, 2, 2)),
    ],
)
def test_paper_dated_otherwise(
    place: Change, at: Citation, told: Any, words: str, written: date
) -> None:
    plan = place(preamble=words)
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.513",
            "QD_96",
            {"written": written, "document": "Quy định số 96-QĐ/TW ngày 02/02/2023"},
            (words,),
        )
    ]
    assert at.document == first(plan, "C.513").because[0].document


def test_paper_without_a_number_does_not_hide_the_next(place: Change, at: Citation) -> None:
    unnumbered = Document(key="x", kind="Nghị quyết")
    plan = place(
        preamble="Quy định số 96-QĐ/TW ngày 3/2/2023",
        legal_bases=(basis(at, "nghị quyết", unnumbered), basis(at, "96-QĐ/TW")),
    )
    assert codes(plan) == ["C.513"]


def test_papers_dated_alike_or_not_at_all(place: Change, at: Citation) -> None:
    undated = Document(key="x", kind="Kế hoạch", number="7-KH/TU")
    plan = place(
        preamble="Quy định số 96-QĐ/TW ngày 2/2/2023; Kế hoạch 7-KH/TU ngày 1/1/2020",
        legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "7-KH/TU", undated)),
    )
    assert codes(plan) == []


def test_paper_issued_after_the_plan(place: Change, at: Citation, told: Any) -> None:
    text = "Nghị quyết số 96/2023/QH15"
    later = (basis(at, "96-QĐ/TW"), basis(at, text, NQ_96))
    plan = place(legal_bases=later)
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.514",
            "NQ_96",
            {
                "document": "Nghị quyết số 96/2023/QH15 ngày 23/06/2023",
                "issued": date(2023, 6, 1),
            },
            (text,),
        )
    ]
    paper = plan.locality.paper
    same_day = replace(paper, issued=date(2023, 6, 23))
    assert codes(place(legal_bases=later, paper=same_day)) == []


def test_number_of_the_regulation_is_the_plans_own(place: Change, at: Citation, told: Any) -> None:
    paper = replace(at.document, number="96-KH/TU")
    plan = place(paper=paper, preamble="Kế hoạch số 96-KH/TU của Tỉnh ủy")
    assert [told(one) for one in conformance(plan)] == [
        (
            "N.511",
            "paper",
            {
                "number": "96",
                "paper": "Kế hoạch số 96-KH/TU",
                "others": (
                    "Quy định số 96-QĐ/TW ngày 02/02/2023",
                    "Nghị quyết số 96/2023/QH15 ngày 23/06/2023",
                ),
            },
            ("Kế hoạch số 96-KH/TU của Tỉnh ủy",),
        )
    ]


def test_number_of_another_paper_named(place: Change, at: Citation) -> None:
    twelve = replace(LETTER, number="12/CV")
    plan = place(legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "12/CV", twelve)))
    assert dict(first(plan, "N.511").figures)["others"] == (str(twelve),)
    longer = replace(LETTER, number="121/CV")
    plan = place(legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "121/CV", longer)))
    assert codes(plan) == []


def test_papers_without_a_leading_number_share_none(place: Change, at: Citation) -> None:
    lettered = replace(LETTER, number="CV-A")
    plan = place(
        legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "CV-A", lettered)),
        paper=replace(at.document, number=""),
    )
    assert codes(plan) == ["C.522"]


def test_plan_that_does_not_name_the_regulation(place: Change, at: Citation, told: Any) -> None:
    plan = place(legal_bases=(basis(at, "599/CV", LETTER),))
    assert [told(one) for one in conformance(plan)] == [
        ("N.512", "legal_bases", {"document": "Quy định số 96-QĐ/TW ngày 02/02/2023"}, ())
    ]
    assert first(plan, "N.512").because == (Citation(document=QD_96),)
    assert codes(place(legal_bases=())) == ["N.512"]


def test_a_day_that_no_calendar_has_stops_no_check(place: Change) -> None:
    assert "C.513" not in codes(place(preamble="Quy định số 96-QĐ/TW ngày 31/2/2023"))
