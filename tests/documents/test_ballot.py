"""Ballots: whole rows, repeated heads, boxes for a hand, copies that are all the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pytest
from pypdf.generic import StreamObject

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.ballot import HEADS, MOST_COPIES, ballot, ballots
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin, TextBlock
from tinnhiem_core.model.vote import CandidateLine
from tinnhiem_dien_bien.reports import BALLOT as DIEN_BIEN

CLOSE = pytest.approx
LONG = "Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Đảng ủy, Giám đốc Sở Nông nghiệp, " * 3
FORM = ReportFormat(form=FormKind.BALLOT, template="ballot", citation=Citation(document=QD_96))


def marks(seen: Any, page: int) -> list[tuple[float, float, float, float]]:
    """Return the boxes to mark on a page: squares of 8 mm or more, outer edge."""
    found = {
        (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))
        for left, top, right, bottom in seen.boxes(page)
        if right - left >= 8.9 and abs((right - left) - (bottom - top)) < 0.1 and right - left < 20
    }
    return sorted(found, key=lambda box: (box[1], box[0]))


def contents(pdf: bytes) -> list[bytes]:
    """Return what every page draws."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    streams = (page["/Contents"].get_object() for page in pages)
    return [one.get_data() for one in streams if isinstance(one, StreamObject)]


@pytest.mark.parametrize("people", [1, 15, 60])
@pytest.mark.parametrize("skin", list(Skin))
def test_every_person_has_three_boxes_of_eight_millimetres_beside_the_name(
    skin: Skin,
    people: int,
    ballot_of: Callable[..., Any],
    read: Callable[..., Any],
) -> None:
    seen = read(ballot(None, ballot_of(skin, people=people)))
    found = 0
    for number in range(len(seen.pages)):
        boxes = marks(seen, number)
        names = [
            line
            for line in seen.lines()
            if line.page == number and line.text.startswith("Nguyễn Thị Mẫu")
        ]
        assert len(boxes) == 3 * len(names)
        for name, top in zip(names, (box[1] for box in boxes[::3]), strict=True):
            assert top - 1 < (name.top + name.bottom) / 2 < top + 10
        assert all(box[2] - box[0] >= 8 and box[3] - box[1] >= 8 for box in boxes)
        found += len(names)
    assert found == people


def test_heads_repeat_on_every_page(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    seen = read(ballot(None, ballot_of(Skin.PARTY, people=60)))
    assert len(seen.pages) > 2
    for text in seen.texts:
        for head in ("STT", "Họ và tên", "Mức độ tín nhiệm", "Cao", "Thấp"):
            assert head in text


def test_row_is_never_split(ballot_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    lines = tuple(CandidateLine(name="Lò Văn Mẫu", title=f"[{i}] {LONG} ({i})") for i in range(14))
    seen = read(ballot(None, ballot_of(Skin.STATE, lines=lines)))
    assert len(seen.pages) > 1
    found: list[str] = []
    for number, text in enumerate(seen.texts):
        begun = re.findall(r"\[(\d+)\]", text)
        ended = re.findall(r"\((\d+)\)", text)
        assert begun == ended
        assert len(marks(seen, number)) == 3 * len(begun)
        found += begun
    assert found == [str(i) for i in range(14)]


def test_signature_never_stands_alone_on_a_page(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    for people in range(8, 30):
        seen = read(ballot(None, ballot_of(Skin.STATE, people=people)))
        last = seen.texts[-1]
        assert "Người ghi phiếu" in last
        assert "Nguyễn Thị Mẫu" in last


def test_text_is_the_input_in_nfc(ballot_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    content = ballot_of(Skin.STATE)
    decomposed = tuple(
        CandidateLine(
            name=unicodedata.normalize("NFD", line.name),
            title=unicodedata.normalize("NFD", line.title),
        )
        for line in content.lines
    )
    text = read(ballot(None, replace(content, lines=decomposed))).text()
    assert unicodedata.is_normalized("NFC", text)
    for line in content.lines:
        assert line.name in text
    for words in (
        "PHIẾU TÍN NHIỆM",
        "của thành viên UBND tỉnh, giám đốc sở, ban, ngành",
        "đối với Phó Chủ tịch, các thành viên UBND tỉnh",
        "năm 2023",
        "bằng cách đánh dấu (X) vào ô tương ứng:",
        "Người ghi phiếu",
        "(có thể ký hoặc không ký tên)",
    ):
        assert words in text


def test_room_for_the_hanging_stamp_top_left(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    for skin in Skin:
        seen = read(ballot(None, ballot_of(skin)))
        note = seen.line("(Đóng dấu treo)")
        title = seen.line("PHIẾU TÍN NHIỆM")
        assert note.right < 105
        assert title.top - note.bottom >= 14


def test_copies_are_all_the_same_and_name_no_voter(ballot_of: Callable[..., Any]) -> None:
    content = ballot_of(Skin.STATE, people=15)
    one = contents(ballot(None, content))
    many = contents(ballots(None, content, 40))
    assert many == one * 40


def test_copies_keep_the_papers_name_and_day(ballot_of: Callable[..., Any]) -> None:
    information = pypdf.PdfReader(BytesIO(ballots(None, ballot_of(Skin.STATE), 2))).metadata
    assert information is not None
    assert information.title == "Dữ liệu mẫu"
    assert str(information["/CreationDate"]).startswith("D:20231130")


def test_same_ballots_same_bytes(ballot_of: Callable[..., Any]) -> None:
    content = ballot_of(Skin.PARTY)
    assert ballots(None, content, 7) == ballots(None, content, 7)


def test_batch_code_only_when_given(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    assert "Mã lô" not in read(ballot(None, ballot_of(Skin.STATE))).text()
    assert "Mã lô phiếu: A1" in read(ballot(None, ballot_of(Skin.STATE, batch="A1"))).text()


def test_plan_has_its_own_words_and_heads(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    form = replace(
        FORM,
        title="PHIẾU LẤY Ý KIẾN",
        blocks=(TextBlock(key="intro", text="Về {polled}, năm {year}:"),),
        columns=("TT", *HEADS[1:]),
    )
    text = read(ballot(form, ballot_of(Skin.STATE))).text()
    assert "PHIẾU LẤY Ý KIẾN" in text
    assert "Về Phó Chủ tịch, các thành viên UBND tỉnh, năm 2023:" in text
    assert "TT Họ và tên" in text
    assert "STT" not in text


def test_ballot_of_dien_bien_has_the_words_of_its_appendix(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    intro = {block.key: block.text for block in DIEN_BIEN.blocks}["intro"]
    text = read(ballot(DIEN_BIEN, ballot_of(Skin.PARTY))).text()
    assert intro in text
    assert "trong các cơ quan, đơn vị, tổ chức" in intro  # core's own words leave this out


def test_columns_that_do_not_fit_are_refused(ballot_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.907"):
        ballot(replace(FORM, columns=("STT", "Họ và tên")), ballot_of(Skin.STATE))


def test_ballot_without_people_is_refused(ballot_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        ballot(None, ballot_of(Skin.STATE, lines=()))


@pytest.mark.parametrize("copies", [-1, 0, MOST_COPIES + 1])
def test_senseless_number_of_copies_is_refused(copies: int, ballot_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.909"):
        ballots(None, ballot_of(Skin.STATE), copies)
