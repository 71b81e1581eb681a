"""Papers and blanks of a plan, and how its texts are read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.rules.conformance.samples import LETTER, Change, basis, codes, first

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.duties import Responsibility
from tinnhiem_core.model.plan import Clause, Gap, Plan
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.reading import named_documents, parts, texts

# Papers


def test_paper_that_is_not_at_hand_is_named(place: Change, at: Citation, told: Any) -> None:
    missing = replace(LETTER, available=False)
    plan = place(legal_bases=(basis(at, "96-QĐ/TW"), basis(at, "Công văn 599/CV", missing)))
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.521",
            "letter",
            {"document": "Công văn số 599/CV ngày 01/05/2023"},
            ("Công văn 599/CV",),
        )
    ]


def test_paper_named_in_a_gap_or_a_citation(place: Change) -> None:
    missing = replace(LETTER, available=False)
    gap = Gap(topic=Topic.SCOPE, note="x", note_en="x", document=missing)
    found = first(place(gaps=(gap,)), "C.521")
    assert found.because == (Citation(document=missing),)
    cited = Citation(document=missing, quote="theo Công văn")
    clause = Clause(key="c", text="x", citation=cited)
    assert first(place(chair=clause), "C.521").because == (cited,)


def test_plan_known_from_elsewhere_has_no_blanks(place: Change, at: Citation) -> None:
    paper = replace(at.document, number="", issued=None, available=False)
    plan = place(paper=paper, title="lấy phiếu")
    assert "C.521" in codes(plan)
    assert not {"C.522", "C.523"} & set(codes(plan))
    own = next(one for one in conformance(plan) if one.where == "plan")
    assert own.quotes() == ("lấy phiếu",)


@pytest.mark.parametrize(("number", "blank"), [("", True), ("-KH/TU", True), ("7-KH", False)])
def test_blank_number(place: Change, at: Citation, told: Any, number: str, *, blank: bool) -> None:
    found = conformance(place(paper=replace(at.document, number=number)))
    assert [told(one) for one in found] == (
        [("C.522", "paper.number", {"symbol": "TU"}, ("lấy phiếu tín nhiệm",))] if blank else []
    )


def test_blank_day(place: Change, at: Citation, told: Any) -> None:
    words = "Mẫu, ngày tháng 8 năm 2023"
    plan = place(paper=replace(at.document, issued=None), place_and_date=words)
    assert [told(one) for one in conformance(plan)] == [
        ("C.523", "paper.issued", {"words": words}, (words,))
    ]
    paper = plan.locality.paper
    assert conformance(plan)[0].because == (Citation(document=paper, quote=words),)


def test_blanks_cite_the_plan(place: Change, at: Citation) -> None:
    plan = place(paper=replace(at.document, number=""))
    assert conformance(plan)[0].because == (
        Citation(document=plan.locality.paper, quote="lấy phiếu tín nhiệm"),
    )


# Reading a plan


def test_texts_are_the_plans_own_words_with_their_clauses(sound: Plan, at: Citation) -> None:
    read = dict(texts(sound))
    assert read["Đại biểu HĐND tỉnh"] == at
    assert read["lấy phiếu tín nhiệm"] == Citation(document=sound.locality.paper)
    assert "nguyên văn" not in read  # a quotation repeats the plan
    assert "mau" not in read  # our own identifiers
    assert "Kế hoạch" not in read  # the name of a paper
    assert "province" not in read  # a value of ours


def test_texts_in_tuples_are_read(place: Change, at: Citation) -> None:
    duties = ("Chuẩn bị hồ sơ", "", "Gửi báo cáo")
    borne = Responsibility(key="staff", bearer="Sở Nội vụ", duties=duties, citation=at)
    read = dict(texts(place(responsibilities=(borne,))))
    assert [words for words in duties if words in read] == ["Chuẩn bị hồ sơ", "Gửi báo cáo"]


def test_papers_come_in_the_order_of_the_plan(sound: Plan) -> None:
    named = named_documents(sound)
    assert list(named) == [sound.locality.paper, QD_96]
    assert named[QD_96].quote == "Quy định số 96-QĐ/TW, ngày 02/02/2023"
    paper = sound.locality.paper
    assert named[paper] == Citation(document=paper, quote=sound.locality.title)


def test_parts_of_a_value() -> None:
    assert list(parts((1, ("a",)))) == [(1, ("a",)), 1, ("a",), "a"]
    assert list(parts(QD_96))[:3] == [QD_96, "QD_96", "Quy định"]
