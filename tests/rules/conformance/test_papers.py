"""References, papers, thresholds, gaps, validity, slips: each check passes and fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tinnhiem_core.law import Citation, Document, Topic
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.duties import ExemptionClause, Responsibility
from tinnhiem_core.model.plan import Clause, Gap, LegalBasis, Plan, Reference, Validity
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, TitleRow
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.gaps import SAID_BY
from tinnhiem_core.rules.conformance.reading import named_documents, parts, texts
from tinnhiem_core.texts import Lang

Change = Callable[..., Plan]
LETTER = Document(key="letter", kind="Công văn", number="599/CV", issued=date(2023, 5, 1))


def codes(plan: Plan) -> list[str]:
    return [one.code for one in conformance(plan)]


def first(plan: Plan, code: str) -> Any:
    return next(one for one in conformance(plan) if one.code == code)


# References


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


def basis(at: Citation, text: str, document: Document = QD_96) -> LegalBasis:
    return LegalBasis(document=document, text=text, citation=at)


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


# People


def test_plan_without_an_exemption_clause(place: Change, told: Any) -> None:
    law = regulation(Topic.EXEMPTION)
    gap = Gap(topic=Topic.EXEMPTION, note="x", note_en="x")
    for gaps in ((), (gap,)):
        assert [told(one) for one in conformance(place(exemption=None, gaps=gaps))] == [
            ("C.531", "exemption", {}, (law.quote,))
        ]


def test_exception_whose_text_is_not_at_hand(place: Change, at: Citation, told: Any) -> None:
    unresolved = Citation(document=LETTER, place="mục II", quote="trừ trường hợp nêu tại")
    clause = ExemptionClause(text="thì không thực hiện", citation=at, unresolved=unresolved)
    assert [told(one) for one in conformance(place(exemption=clause))] == [
        (
            "C.532",
            "exemption",
            {"document": "Công văn số 599/CV ngày 01/05/2023"},
            ("trừ trường hợp nêu tại", "thì không thực hiện"),
        )
    ]


@pytest.mark.parametrize(
    ("effect", "expected"),
    [(ExclusionEffect.NEEDS_DECISION, True), (ExclusionEffect.EXCLUDED, False)],
)
def test_exception_without_a_home_needs_a_decision(
    rows: Change,
    row: TitleRow,
    at: Citation,
    told: Any,
    effect: ExclusionEffect,
    *,
    expected: bool,
) -> None:
    both = (replace(at, quote="trừ Giám đốc"), replace(at, quote="theo điểm b"))
    one = Exclusion(key="giam_doc", text="trừ Giám đốc", selectors=(), effect=effect, because=both)
    found = [told(each) for each in conformance(rows(replace(row, exclusions=(one,))))]
    assert found == (
        [
            (
                "C.533",
                "members.giam_doc",
                {"words": "trừ Giám đốc", "title": row.text},
                ("trừ Giám đốc", "theo điểm b"),
            )
        ]
        if expected
        else []
    )


# Thresholds


def worded(place: Change, at: Citation, *words: str) -> Plan:
    sound = place()
    section = sound.locality.sections[0]
    more = tuple(
        Clause(key=f"more.{number}", text=text, citation=at) for number, text in enumerate(words)
    )
    return place(sections=(replace(section, clauses=(*section.clauses, *more)),))


THRESHOLDS: list[tuple[str, str, str | None, object]] = [
    ("ít nhất 1/2 số người được triệu tập có mặt", "quorum", "L.581", Fraction(1, 2)),
    ("ít nhất 66/100 số người được triệu tập có mặt", "quorum", "L.581", Fraction(33, 50)),
    ("ít nhất 2/3 số người được triệu tập có mặt", "quorum", None, None),
    ("ít nhất 3/4 số người được triệu tập có mặt", "quorum", None, None),
    ("tối đa ở 3 nơi", "venues", "L.582", 3),
    ("tối đa ở 02 nơi", "venues", None, None),
    ("tối đa ở 1 nơi", "venues", None, None),
    ("từ 3/4 số phiếu tín nhiệm thấp trở lên", "dismiss", "L.583", Fraction(3, 4)),
    ("từ 2/3 số phiếu tín nhiệm thấp trở lên", "dismiss", None, None),
    ("từ 3/5 số phiếu tín nhiệm thấp trở lên", "dismiss", None, None),
    ("có trên 55% nhưng dưới 2/3", "reconsider", "L.584", 55),
    ("có trên 51 % nhưng dưới 2/3", "reconsider", "L.584", 51),
    ("có trên 50% nhưng dưới 2/3", "reconsider", None, None),
    ("có trên 40% nhưng dưới 2/3", "reconsider", None, None),
    ("tỉ lệ phần trăm trên tổng số phiếu hợp lệ", "tally", "L.585", "hợp lệ"),
    ("tỉ lệ phần trăm trên tổng số phiếu thu về", "tally", None, None),
]


@pytest.mark.parametrize(("words", "topic", "code", "value"), THRESHOLDS)
def test_threshold_in_the_words_of_the_plan(
    place: Change,
    at: Citation,
    told: Any,
    words: str,
    topic: str,
    code: str | None,
    value: object,
) -> None:
    found = [told(one) for one in conformance(worded(place, at, words))]
    law = regulation(Topic(topic)).quote
    assert found == ([(code, "mục 1", {"value": value}, (words, law))] if code else [])


def test_every_threshold_in_one_sentence_is_read(place: Change, at: Citation) -> None:
    words = "ít nhất 1/2 số người được triệu tập; ít nhất 1/3 số người được triệu tập"
    found = conformance(worded(place, at, words))
    assert [dict(one.figures)["value"] for one in found] == [Fraction(1, 2), Fraction(1, 3)]


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)
@given(st.integers(0, 9), st.integers(1, 9), st.integers(0, 9), st.integers(1, 9))
def test_stricter_quorum_never_fails_where_a_looser_one_passes(
    place: Change, at: Citation, one: int, of_one: int, other: int, of_other: int
) -> None:
    loose, tight = sorted((Fraction(one, of_one), Fraction(other, of_other)))

    def fails(share: Fraction) -> bool:
        words = f"ít nhất {share.numerator}/{share.denominator} số người được triệu tập có mặt"
        return "L.581" in codes(worded(place, at, words))

    assert fails(tight) <= fails(loose)


# Gaps, validity, slips


def test_gap_is_inherited_from_the_regulation(place: Change, told: Any) -> None:
    gap = Gap(topic=Topic.LEVELS, note="không nêu mức", note_en="no levels")
    plan = place(gaps=(gap,))
    law = regulation(Topic.LEVELS)
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.571",
            "gaps.levels",
            {"note": "không nêu mức", "note_en": "no levels"},
            (law.quote,),
        )
    ]
    assert conformance(plan)[0].because == (law,)
    assert "không nêu mức" in conformance(plan)[0].text()
    assert "no levels" in conformance(plan)[0].text(Lang.EN)


def test_gap_with_its_paper_cites_it_first(place: Change) -> None:
    gap = Gap(topic=Topic.LEVELS, note="x", note_en="x", document=LETTER)
    assert conformance(place(gaps=(gap,)))[0].because == (
        Citation(document=LETTER),
        regulation(Topic.LEVELS),
    )


def test_gap_that_nothing_fills(place: Change, told: Any) -> None:
    gap = Gap(topic=Topic.TITLES, note="chưa có", note_en="none", inherited=False, document=LETTER)
    plan = place(gaps=(gap,))
    assert [told(one) for one in conformance(plan)] == [
        ("C.572", "gaps.titles", {"note": "chưa có", "note_en": "none"}, ())
    ]
    assert conformance(plan)[0].because == (Citation(document=LETTER),)
    bare = place(gaps=(replace(gap, document=None),))
    assert conformance(bare)[0].because == (regulation(Topic.TITLES),)


@pytest.mark.parametrize("topic", SAID_BY)
def test_silence_of_a_plan(place: Change, told: Any, topic: Topic) -> None:
    sound = place()
    section = sound.locality.sections[0]
    silent = tuple(
        replace(clause, text=SAID_BY[topic].sub("…", clause.text)) for clause in section.clauses
    )
    plan = place(sections=(replace(section, clauses=silent),))
    law = regulation(topic).quote
    assert [told(one) for one in conformance(plan)] == [
        ("C.573", f"topics.{topic}", {"clause": law}, (law,))
    ]
    marked = Gap(topic=topic, note="x", note_en="x")
    assert codes(place(sections=plan.locality.sections, gaps=(marked,))) == ["C.571"]


@pytest.mark.parametrize(
    ("topic", "said", "words"),
    [
        (Topic.QUORUM, True, "khi có ít nhất 2/3 số người được triệu tập có mặt"),
        (Topic.QUORUM, True, "khi có ít nhất hai phần ba số người được triệu tập có mặt"),
        (Topic.QUORUM, True, "Hai phần ba (2/3) tổng số đại biểu được triệu tập"),
        (Topic.QUORUM, True, "hai phần ba số thành viên có mặt"),
        (Topic.QUORUM, False, "khi đủ số người được triệu tập"),
        (Topic.QUORUM, False, "một phần ba số người được triệu tập"),
        (Topic.DISMISS, True, "từ hai phần ba số phiếu tín nhiệm thấp trở lên"),
        (Topic.DISMISS, True, "từ 2/3 tổng số phiếu “tín nhiệm thấp” trở lên"),
        (Topic.DISMISS, False, "từ hai phần ba số người được triệu tập"),
        (Topic.RECONSIDER, True, "trên 50 % đến dưới hai phần ba"),
        (Topic.RECONSIDER, True, "quá nửa số phiếu tín nhiệm thấp"),
        (Topic.RECONSIDER, True, "Trên một phần hai số phiếu"),
        (Topic.RECONSIDER, True, "trên 1/2 số phiếu"),
        (Topic.RECONSIDER, False, "trên 150% kế hoạch, ngày 11/2"),
    ],
)
def test_fraction_is_read_in_figures_and_in_words(topic: Topic, words: str, *, said: bool) -> None:
    assert bool(SAID_BY[topic].search(words)) is said


def test_two_texts_do_not_answer_together(place: Change, at: Citation) -> None:
    (section,) = place().locality.sections
    ends = ("khi có ít nhất 2/3", "số người được triệu tập có mặt")
    others = tuple(one for one in section.clauses if not SAID_BY[Topic.QUORUM].search(one.text))
    parted = tuple(Clause(key=text, text=text, citation=at) for text in ends)
    plan = place(sections=(replace(section, clauses=(*others, *parted)),))
    assert "topics.quorum" in [one.where for one in conformance(plan) if one.code == "C.573"]


def test_body_that_no_longer_exists(place: Change, told: Any) -> None:
    ended = Validity(until=date(2025, 6, 30), note="hợp nhất", note_en="merged")
    plan = place(validity=ended)
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.581",
            "validity",
            {"until": date(2025, 6, 30), "note": "hợp nhất", "note_en": "merged"},
            (),
        )
    ]
    assert conformance(plan)[0].because == (Citation(document=plan.locality.paper),)
    assert codes(place(validity=Validity(since=date(2020, 1, 1)))) == []


def test_word_set_twice(place: Change, at: Citation, told: Any) -> None:
    words = "Báo cáo kết quả tín nhiệm nhiệm đối với các chức danh lãnh đạo và Ban ban cán sự"
    assert [told(one) for one in conformance(worded(place, at, words))] == [
        (
            "N.513",
            "mục 1",
            {"words": "nhiệm nhiệm"},
            (words[words.index("nhiệm nhiệm") - 20 : words.index("nhiệm nhiệm") + 31],),
        ),
        ("N.513", "mục 1", {"words": "Ban ban"}, (words[words.index("Ban ban") - 20 :],)),
    ]


def test_slip_at_the_start_is_quoted_whole_and_once(place: Change, at: Citation) -> None:
    found = conformance(worded(place, at, "và và x", "và và x", "12 12"))
    assert [one.quotes() for one in found] == [("và và x",)]


def test_same_surroundings_are_told_once(place: Change, at: Citation) -> None:
    far = "x" * 30
    plan = place(
        preamble=f"{far} và và {far}",
        chair=Clause(key="c", text=f"{far} và và {far}.", citation=at),
    )
    assert [one.where for one in conformance(plan)] == [""]


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
