"""What counts as the same words, and how a text is followed sentence by sentence."""

from __future__ import annotations

from datetime import date

import pytest

from tinnhiem_core.law import Citation, Document
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import TextBlock
from tinnhiem_core.testing.checks.dates import written
from tinnhiem_core.testing.transcript import SourceText, Transcript, Unused
from tinnhiem_core.testing.words import citations, pieces, plain, texts, words

TEXT = """**KẾ HOẠCH**

1. Nộp hồ sơ trước ngày 20/10; gửi về Phòng Nội vụ.
2. Họp ngày 15/11 (dự
kiến).
"""


@pytest.mark.parametrize(
    ("one", "same"),
    [
        ("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch"),
        ("**Kế**  hoạch\n", "Kế hoạch"),
        ("“Kế hoạch”", '"Kế hoạch"'),
        ("96–QĐ/TW", "96-QĐ/TW"),
        ("Kế<br/>hoạch ( số 5 ) .", "Kế hoạch (số 5)."),
        ("1\\. Kế\u00a0hoạch…", "1. Kế hoạch..."),
    ],
)
def test_the_dress_of_words_does_not_matter(one: str, same: str) -> None:
    assert plain(one) == plain(same) == same


@pytest.mark.parametrize("other", ["kế hoạch", "Kế họach", "Kế hoạch,", "Kế hoach"])
def test_letters_and_commas_matter(other: str) -> None:
    assert plain("Kế hoạch") != plain(other)


def test_sentences_know_their_lines() -> None:
    source = SourceText(TEXT)
    assert [(one.line, one.text) for one in source.sentences] == [
        (1, "KẾ HOẠCH"),
        (3, "Nộp hồ sơ trước ngày 20/10;"),
        (3, "gửi về Phòng Nội vụ."),
        (4, "Họp ngày 15/11 (dự"),
        (5, "kiến)."),
    ]
    assert source.text == plain(TEXT)


def test_a_quotation_may_go_over_the_end_of_a_line() -> None:
    source = SourceText(TEXT)
    assert "Họp ngày 15/11 (dự kiến)" in source
    ((start, _),) = source.find("dự kiến")
    assert source.line(start) == 4


def made(*quoted: str, unused: tuple[Unused, ...] = ()) -> Transcript:
    return Transcript(SourceText(TEXT), [("plan", one) for one in quoted], unused)


def test_what_is_left_of_a_sentence_is_shown_once() -> None:
    transcript = made("KẾ HOẠCH", "hồ sơ", "gửi về Phòng Nội vụ", "Họp ngày 15/11 (dự kiến)")
    assert [(one.line, one.text) for one in transcript.left] == [
        (3, "Nộp … trước ngày 20/10"),
    ]


def test_progress_counts_sentences() -> None:
    reason = Unused(text="KẾ HOẠCH", reason="Nhãn", reason_en="Label")
    progress = made("gửi về Phòng Nội vụ", unused=(reason,)).progress
    assert (progress.sentences, progress.copied) == (5, 1)
    assert (progress.explained, progress.left) == (1, 3)


def test_a_single_letter_uses_nothing() -> None:
    assert made("1", "x").progress.copied == 0


def test_a_stranger_is_told_with_its_path() -> None:
    assert made("Nộp hồ sơ", "Nộp phí").strangers == (("plan", "Nộp phí"),)


def test_the_kind_of_a_paper_may_stand_in_capitals() -> None:
    transcript = Transcript(SourceText(TEXT), [("plan.paper.kind", "Kế hoạch")], ())
    assert transcript.strangers == ()


def test_entries_that_explain_nothing() -> None:
    entries = tuple(
        Unused(text=text, reason="x", reason_en="x") for text in ("KẾ HOẠCH", "Không có", "Họp")
    )
    found = {one.text: used for one, used in made("Họp ngày", unused=entries).needless()}
    assert found == {"Không có": False, "Họp": True}


def test_the_walk_leaves_out_our_own_words_and_national_papers() -> None:
    paper = Document(key="k", kind="Kế hoạch", number="5")
    given = (
        Citation(document=paper, place="phần I", quote="Nộp {hồ_sơ} ngay"),
        QD_96,
        TextBlock(key="own", text="{a} {b}"),
    )
    assert dict(words(given, "p")) == {
        "p[0].document.kind": "Kế hoạch",
        "p[0].document.number": "5",
        "p[0].document.issuer": "",
        "p[0].document.subject": "",
        "p[0].quote": "Nộp {hồ_sơ} ngay",
        "p[2].text": "{a} {b}",
    }
    assert [piece for _, piece in pieces(given)] == ["Kế hoạch", "5", "Nộp", "ngay"]
    assert ("p[0].place", "phần I") in list(texts(given, "p"))
    assert [path for path, _ in citations(given, "p")] == ["p[0]"]


@pytest.mark.parametrize(
    ("day", "text", "there"),
    [
        (date(2023, 8, 30), "họp ngày 30/8/2023", True),
        (date(2023, 8, 3), "họp ngày 03/08", True),
        (date(2023, 8, 3), "họp ngày 13/8", False),
        (date(2023, 8, 30), "ngày 30 tháng 8 năm 2023", True),
        (date(2023, 8, 31), "xong trong tháng 8/2023", True),
        (date(2023, 8, 1), "trong tháng 8 năm 2023", True),
        (date(2023, 8, 30), "trong tháng 8/2023", False),
        (date(2023, 12, 31), "trong năm 2023", True),
        (date(2023, 1, 1), "trong năm 2023", True),
        (date(2023, 12, 30), "trong năm 2023", False),
    ],
)
def test_days_that_a_text_names(day: date, text: str, *, there: bool) -> None:
    assert written(day, text) is there
