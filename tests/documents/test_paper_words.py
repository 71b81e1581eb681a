"""Sentences of papers: counts and the rule, no arithmetic, nobody named twice."""

from __future__ import annotations

import pytest

from tinnhiem_core.documents.paper_words import (
    OUTCOMES,
    QUORUM,
    capital,
    named_once,
    outcome_words,
    quorum_words,
)
from tinnhiem_core.law import QD_96_2023, Topic
from tinnhiem_core.law.decision import decide
from tinnhiem_core.model.vote import Outcome
from tinnhiem_core.texts.catalogue import wording

CLAUSE = QD_96_2023.cite(Topic.QUORUM)


def test_quorum_without_its_arithmetic() -> None:
    met = decide(True, "quorum.met", CLAUSE, present=8, summoned=10, needed=7)  # noqa: FBT003  # the decision
    assert quorum_words(met) == (
        "có mặt 08/10 người được triệu tập, bảo đảm ít nhất 2/3 theo quy định (tối thiểu 07 người)"
    )


def test_outcome_without_its_arithmetic() -> None:
    dismiss = decide(Outcome.DISMISS, "outcome.dismiss", CLAUSE, low=18, base=25)
    assert outcome_words(dismiss) == (
        "có 18/25 phiếu “tín nhiệm thấp”, từ 2/3 trở lên, thuộc trường hợp cấp có thẩm quyền quản"
        " lý cán bộ thực hiện miễn nhiệm"
    )


def test_what_has_no_words_of_its_own_says_what_the_screen_says() -> None:
    unknown = decide(None, "quorum.unknown", CLAUSE)
    assert quorum_words(unknown) == unknown.text()


@pytest.mark.parametrize("code", [*QUORUM, *OUTCOMES])
def test_every_sentence_stands_for_one_of_the_catalogue(code: str) -> None:
    assert wording(code).vi


def test_somebody_is_named_once_and_days_are_as_papers_write_them() -> None:
    text = "Không lấy phiếu tín nhiệm đối với Lò Thị Dung: bổ nhiệm ngày 15/03/2023, 02/02/2023."
    assert named_once(text, "Lò Thị Dung") == (
        "Không lấy phiếu tín nhiệm: bổ nhiệm ngày 15/3/2023, 02/02/2023."
    )


def test_first_letter() -> None:
    assert [capital(one) for one in ("", "đối với", "Đối")] == ["", "Đối với", "Đối"]
