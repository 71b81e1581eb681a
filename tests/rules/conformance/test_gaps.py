"""Gaps, validity and slips of a plan: each check passes and fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.rules.conformance.samples import LETTER, Change, codes, worded

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.plan import Clause, Gap, Validity
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.conformance.gaps import SAID_BY
from tinnhiem_core.texts import Lang


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
