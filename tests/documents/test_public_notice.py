"""The public notice: whom the disclosure allows, counts and shares, nothing of the minutes."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.results_samples import (
    ACCOUNT,
    BOARD,
    MEETING,
    REASONS,
    RULINGS,
    box,
    cells,
    heads_on_every_page,
    of,
)

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.public_notice import (
    AUDIENCES,
    DisclosedBox,
    PublicNotice,
    public_notice,
)
from tinnhiem_core.documents.void import REASONS as VOID_REASONS
from tinnhiem_core.law import NQ_96_2023_QH15, Citation, decide
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin, TextBlock
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_dien_bien.paper import at

IN_PUBLIC = decide(
    (Audience.VOTERS, Audience.MASS_MEDIA),
    "disclosure.plan",
    at("phần III, mục 5, điểm 5.2, gạch đầu dòng 3"),
    row="4",
    words=("công khai",),
)
INSIDE = decide(
    (Audience.VOTERS, Audience.MEETING),
    "disclosure.plan",
    at("phần III, mục 5, điểm 5.2, gạch đầu dòng 4"),
    row="5",
    words=("công khai",),
)


def disclosed(of_box: Any, *decisions: Any) -> DisclosedBox:
    return DisclosedBox(box=of_box, disclosed=decisions)


@pytest.fixture
def notice_of(sheet: Callable[..., Any]) -> Callable[..., PublicNotice]:
    def make(skin: Skin = Skin.STATE, **changes: Any) -> PublicNotice:
        whole = PublicNotice(
            sheet=sheet(skin, sample=True),
            meeting=MEETING,
            audience=Audience.MASS_MEDIA,
            boxes=(disclosed(box(), IN_PUBLIC, IN_PUBLIC, INSIDE, IN_PUBLIC),),
        )
        return replace(whole, **changes)

    return make


@pytest.fixture
def seen(
    notice_of: Callable[..., PublicNotice], read: Callable[[bytes], Any]
) -> Callable[..., Any]:
    return lambda *given, **changes: read(public_notice(None, notice_of(*given, **changes)))


@pytest.mark.parametrize("skin", list(Skin))
def test_names_counts_and_shares_are_told(skin: Skin, seen: Callable[..., Any]) -> None:
    found = seen(skin)
    text = found.text()
    assert unicodedata.is_normalized("NFC", text)
    assert of(found, "Trần Thị Mẫu") == [
        *("2", "Trần Thị Mẫu", "Phó Chủ tịch UBND tỉnh"),
        *("09", "37,50", "06", "25,00", "03", "12,50"),
    ]
    for words in (
        "THÔNG BÁO",
        "ết quả Hội nghị lấy phiếu tín nhiệm của UBND tỉnh",
        "Tỷ lệ % tính trên tổng số phiếu thu về (24 phiếu)",
        "Phạm vi công khai: trên các phương tiện thông tin đại chúng.",
        "Căn cứ: phần III, mục 5, điểm 5.2, gạch đầu dòng 3, Kế hoạch số 104-KH/TU",
    ):
        assert words in text


def test_who_is_not_disclosed_to_the_audience_is_left_out(seen: Callable[..., Any]) -> None:
    text = seen().text()
    assert "Phạm Thị Ngọc Mẫu" not in text
    assert "gạch đầu dòng 4" not in text
    assert [row[0] for row in cells(seen()) if row[0].isdigit()] == ["1", "2", "3"]


def test_another_audience_is_told_of_others(seen: Callable[..., Any]) -> None:
    text = seen(audience=Audience.MEETING).text()
    assert "Phạm Thị Ngọc Mẫu" in text
    assert "Trần Thị Mẫu" not in text
    assert "Phạm vi công khai: tại hội nghị lấy phiếu tín nhiệm." in text


def test_audience_that_is_told_nothing_gets_no_notice(
    notice_of: Callable[..., PublicNotice],
) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        public_notice(None, notice_of(audience=Audience.EXECUTIVE_COMMITTEE))


def test_nothing_of_the_minutes_is_public(seen: Callable[..., Any]) -> None:
    text = seen().text()
    secret = (
        *VOID_REASONS.values(),
        *REASONS.values(),
        *(one.note for one in RULINGS),
        BOARD.head,
        *BOARD.members[1:],
        "Không hợp lệ",
        "Số phiếu không hợp lệ",
        "có mặt",
        "thành viên UBND tỉnh, giám đốc",
        "trên 50%",
        "2/3",
    )
    assert [words for words in secret if words in text] == []


@pytest.mark.parametrize("field", ["unreturned_reason", "foreign", "present", "voters", "quorum"])
def test_no_plan_can_print_a_field_of_the_minutes(
    field: str, notice_of: Callable[..., PublicNotice]
) -> None:
    form = ReportFormat(
        form=FormKind.PUBLIC_NOTICE,
        template="public_notice",
        blocks=(TextBlock(key="intro", text=f"{{{field}}}"),),
        citation=Citation(document=QD_96),
    )
    with pytest.raises(PaperError, match=r"L\.905"):
        public_notice(form, notice_of())


def test_every_audience_has_its_words() -> None:
    assert set(AUDIENCES) == set(Audience)


def test_disclosure_of_every_row_is_needed(notice_of: Callable[..., PublicNotice]) -> None:
    with pytest.raises(ValueError, match="shorter"):
        public_notice(None, notice_of(boxes=(disclosed(box(), IN_PUBLIC),)))


def test_each_box_has_its_table_and_base(seen: Callable[..., Any]) -> None:
    account = replace(ACCOUNT, deputies=30)
    council = box(
        1,
        settings=Settings(base=Base.DEPUTIES),
        account=account,
        rules=NQ_96_2023_QH15,
        rulings=(),
        polled="Chánh Văn phòng",
    )
    text = seen(
        boxes=(disclosed(box(2), IN_PUBLIC, IN_PUBLIC), disclosed(council, IN_PUBLIC))
    ).text()
    assert "Đối với Phó Chủ tịch, các thành viên UBND tỉnh:" in text
    assert "Đối với Chánh Văn phòng:" in text
    assert "tổng số đại biểu (30 đại biểu)" in text


def test_sixty_people_break_over_pages_with_heads(seen: Callable[..., Any]) -> None:
    found = seen(boxes=(disclosed(box(60), *[IN_PUBLIC] * 60),))
    assert len(found.pages) > 2
    assert heads_on_every_page(found, "STT", "Họ và tên", "Thấp", "Tỷ lệ")
    numbers = [row[0] for row in cells(found) if row[0].isdigit()]
    assert numbers == [str(number) for number in range(1, 61)]


def test_same_notice_same_bytes(notice_of: Callable[..., PublicNotice]) -> None:
    assert public_notice(None, notice_of()) == public_notice(None, notice_of())


@pytest.mark.parametrize("skin", list(Skin))
def test_picture(
    skin: Skin, notice_of: Callable[..., PublicNotice], approved: Callable[[bytes, str], None]
) -> None:
    approved(public_notice(None, notice_of(skin)), f"public-notice-{skin}")


def test_picture_of_sixty(
    notice_of: Callable[..., PublicNotice], approved: Callable[[bytes, str], None]
) -> None:
    boxes = (disclosed(box(60), *[IN_PUBLIC] * 60), disclosed(box(2), IN_PUBLIC, IN_PUBLIC))
    approved(public_notice(None, notice_of(boxes=boxes)), "public-notice-sixty")
