"""The documents and clauses: only confirmed places are named, and quotations are Vietnamese."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Final

import pytest

from tinnhiem_core.law import Citation, Document, Topic
from tinnhiem_core.law.documents import HD_05, HD_36, NATIONAL, ND_30, NQ_96, QD_96, QD_377
from tinnhiem_core.law.offsets import EXTRA_OFFSETS, MINIMUM_OFFSETS
from tinnhiem_core.law.regulation import NO_RESIGNATION, regulation, resolution
from tinnhiem_core.model.timeline import Step

CONFIRMED: Final = {"", "Điều 11", "Phụ lục 2", "Phụ lục 3"}
ARTICLE_11: Final = (Topic.USE, Topic.RECONSIDER, Topic.DISMISS, Topic.TWO_VENUES)


@pytest.mark.parametrize("topic", Topic)
def test_regulation_names_confirmed_places_only(topic: Topic) -> None:
    assert regulation(topic).place in CONFIRMED
    assert resolution(topic).place == ""


def test_places_are_where_the_plans_say() -> None:
    assert {regulation(topic).place for topic in ARTICLE_11} == {"Điều 11"}
    assert regulation(Topic.DOSSIER).place == "Phụ lục 2"
    assert regulation(Topic.FORMS).place == "Phụ lục 3"


def test_topic_without_words_is_cited_bare() -> None:
    assert regulation(Topic.CLOSING) == Citation(document=QD_96)
    assert resolution(Topic.CLOSING) == Citation(document=NQ_96)


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        (Topic.QUORUM, "ít nhất 2/3 số người được triệu tập có mặt"),
        (Topic.TALLY, "trên tổng số phiếu thu về"),
        (Topic.VENUES, "tối đa ở 2 nơi"),
        (Topic.RECONSIDER, "trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp"),
        (Topic.DISMISS, "từ 2/3 số phiếu tín nhiệm thấp trở lên"),
        (Topic.MINUTES, "3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu)"),
    ],
)
def test_thresholds_are_quoted_in_their_words(topic: Topic, words: str) -> None:
    assert words in regulation(topic).quote


@pytest.mark.parametrize("topic", Topic)
def test_quotation_is_composed_unicode(topic: Topic) -> None:
    for clause in (regulation(topic), resolution(topic)):
        assert unicodedata.is_normalized("NFC", clause.quote)
        assert "  " not in clause.quote


def test_days_before_the_vote_are_those_of_the_regulation() -> None:
    assert [(one.step, one.days) for one in MINIMUM_OFFSETS] == [
        (Step.DOSSIER, 20),
        (Step.TO_VOTERS, 15),
        (Step.QUESTIONS, 10),
        (Step.FORWARD, 10),
        (Step.EXPLANATION, 3),
    ]
    assert [(one.step, one.days) for one in EXTRA_OFFSETS] == [(Step.AUTHORITY_REQUEST, 10)]


def test_offset_is_cited_in_its_own_words() -> None:
    for one in (*MINIMUM_OFFSETS, *EXTRA_OFFSETS):
        assert one.citation == Citation(document=QD_96, quote=one.quote)
        assert str(one.days) in one.quote


@pytest.mark.parametrize(
    ("document", "issued"),
    [
        (QD_96, date(2023, 2, 2)),
        (NQ_96, date(2023, 6, 23)),
        (QD_377, date(2025, 10, 8)),
        (HD_36, date(2018, 4, 3)),
        (HD_05, date(2026, 5, 27)),
        (ND_30, None),
    ],
    ids=lambda one: one.key if isinstance(one, Document) else "",
)
def test_document_has_its_day(document: Document, issued: date | None) -> None:
    assert document.issued == issued


def test_national_documents_are_told_apart_by_key_and_number() -> None:
    assert len({one.key for one in NATIONAL}) == len(NATIONAL)
    assert len({one.number for one in NATIONAL}) == len(NATIONAL)
    assert all(one.issuer and one.subject for one in NATIONAL)


def test_dismissal_bars_resignation_in_the_words_of_its_document() -> None:
    assert NO_RESIGNATION.document is QD_377
    assert "phải miễn nhiệm" in NO_RESIGNATION.quote
