"""Contents to print, and eyes: what stands where on a PDF, and pictures of its pages."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import pdfplumber
import pypdfium2
import pytest
from PIL import Image, ImageChops
from tests.documents.results_samples import (
    COUNTING,
    box,
)

from tinnhiem_core.documents.forms.ballot import Ballot
from tinnhiem_core.documents.forms.minutes import Minutes
from tinnhiem_core.documents.forms.summons import Invited, Summons
from tinnhiem_core.documents.numbers import place_and_day
from tinnhiem_core.documents.sheet import Heading, Number, Sheet, Signature
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.vote import CandidateLine

APPROVED: Final = Path(__file__).parent / "approved"
APPROVE: Final = "APPROVE"
DPI: Final = 60
STRONG: Final = 64
FEW: Final = 60
"""Pixels of a page that may differ strongly: less than a word of the smallest type."""
POINTS_PER_MM: Final = 72 / 25.4
DAY: Final = date(2023, 11, 30)

HEADINGS: Final = {
    Skin.STATE: Heading(
        issuer="Ủy ban nhân dân tỉnh Điện Biên",
        skin=Skin.STATE,
        number=Number(value=7, kind="GM", symbol="UBND"),
        place_and_day=place_and_day("Điện Biên", DAY),
    ),
    Skin.PARTY: Heading(
        parent="Tỉnh ủy Điện Biên",
        issuer="Ban Thường vụ",
        skin=Skin.PARTY,
        number=Number(value=104, kind="KH", symbol="TU"),
        place_and_day=place_and_day("Điện Biên", DAY),
    ),
}
SIGNATURES: Final = {
    Skin.STATE: Signature(authority="TM. Ủy ban nhân dân", position="Chủ tịch", name="Lò Văn Mẫu"),
    Skin.PARTY: Signature(authority="T/M Ban Thường vụ", position="Bí thư", name="Lò Văn Mẫu"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A run of text on a page: where (mm from the top left), font and size."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float
    font: str
    size: float


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A PDF as pdfplumber reads it, its mere text by PDFium; every length in mm."""

    pdf: bytes
    pages: tuple[Any, ...]

    def lines(self) -> list[Word]:
        """Every line of one font and size, words joined."""
        return list(self._lines)

    @cached_property
    def _lines(self) -> list[Word]:
        return [
            Word(
                text=one["text"],
                page=number,
                left=one["x0"] / POINTS_PER_MM,
                top=one["top"] / POINTS_PER_MM,
                right=one["x1"] / POINTS_PER_MM,
                bottom=one["bottom"] / POINTS_PER_MM,
                font=one["fontname"].partition("+")[2],
                size=round(one["size"], 2),
            )
            for number, page in enumerate(self.pages)
            for one in page.extract_words(
                keep_blank_chars=True, x_tolerance=6, extra_attrs=["fontname", "size"]
            )
        ]

    def line(self, start: str) -> Word:
        """The first line that starts so."""
        found = [one for one in self.lines() if one.text.strip().startswith(start)]
        assert found, f"{start!r} is not among {[one.text for one in self.lines()]}"
        return found[0]

    def text(self) -> str:
        """All text, lines and their white space joined by single blanks."""
        return " ".join(self.texts)

    @cached_property
    def texts(self) -> list[str]:
        """The same, page by page."""
        pages = pypdfium2.PdfDocument(self.pdf)
        return [" ".join(one.get_textpage().get_text_range().split()) for one in pages]

    def boxes(self, page: int) -> list[tuple[float, float, float, float]]:
        """Left, top, right and bottom of everything drawn on a page, lines included, in mm."""
        drawn = self.pages[page]
        return [
            tuple(one[side] / POINTS_PER_MM for side in ("x0", "top", "x1", "bottom"))
            for one in (*drawn.rects, *drawn.lines, *drawn.curves)
        ]


@pytest.fixture
def read() -> Callable[[bytes], Seen]:
    return lambda pdf: Seen(pdf=pdf, pages=tuple(pdfplumber.open(BytesIO(pdf)).pages))


@pytest.fixture
def sheet() -> Callable[..., Sheet]:
    """A complete sheet of a skin; any field may be replaced."""

    def make(skin: Skin, **changes: Any) -> Sheet:
        whole = Sheet(
            name="Dữ liệu mẫu",
            issued=DAY,
            heading=HEADINGS[skin],
            signatures=(SIGNATURES[skin],),
            recipients=("Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Lưu: VT, NC"),
            content_hash="0123456789abcdef" * 4,
        )
        return replace(whole, **changes)

    return make


@pytest.fixture
def ballot_of(sheet: Callable[..., Sheet]) -> Callable[..., Ballot]:
    """A ballot of so many people."""

    def make(skin: Skin, people: int = 3, **changes: Any) -> Ballot:
        heading = replace(HEADINGS[skin], number=None, hanging_stamp=True)
        whole = Ballot(
            sheet=sheet(skin, heading=heading, content_hash="", recipients=(), signatures=()),
            voters="thành viên UBND tỉnh, giám đốc sở, ban, ngành",
            polled="Phó Chủ tịch, các thành viên UBND tỉnh",
            year=2023,
            lines=tuple(
                CandidateLine(
                    name=f"Nguyễn Thị Mẫu {number}",
                    title=f"Ủy viên UBND tỉnh, Giám đốc Sở Kế hoạch và Đầu tư {number}",
                )
                for number in range(1, people + 1)
            ),
        )
        return replace(whole, **changes)

    return make


@pytest.fixture
def summons_of(sheet: Callable[..., Sheet]) -> Callable[..., Summons]:
    """A summons of so many people."""

    def make(skin: Skin, people: int = 3, **changes: Any) -> Summons:
        whole = Summons(
            sheet=sheet(skin),
            host="Ủy ban nhân dân tỉnh" if skin is Skin.STATE else "Ban Thường vụ Tỉnh ủy",
            meeting="Hội nghị lấy phiếu tín nhiệm năm 2023",
            time="08 giờ 00 phút, ngày 30 tháng 11 năm 2023",
            place="Hội trường UBND tỉnh",
            content="lấy phiếu tín nhiệm theo Quy định số 96-QĐ/TW",
            invited=tuple(
                Invited(name=f"Quàng Văn Mẫu {number}", title=f"Trưởng phòng {number}")
                for number in range(1, people + 1)
            ),
        )
        return replace(whole, **changes)

    return make


def pictures(pdf: bytes) -> list[Image.Image]:
    """Every page as a small grey picture."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=DPI / 72, grayscale=True).to_pil() for page in document]


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many pixels differ strongly; all of them where the sizes do."""
    if one.size != other.size:
        return one.width * one.height
    difference = ImageChops.difference(one, other)
    return sum(difference.histogram()[STRONG:])


@pytest.fixture
def approved() -> Callable[[bytes, str], None]:
    """Compare every page with its approved picture.

    ``APPROVE=1 pytest tests/documents`` writes the pictures: look at each before committing it.
    """

    def compare(pdf: bytes, name: str) -> None:
        found = pictures(pdf)
        paths = [APPROVED / f"{name}-{number}.png" for number in range(1, len(found) + 1)]
        if os.environ.get(APPROVE):
            for path, picture in zip(paths, found, strict=True):
                picture.save(path, optimize=True)
        on_record = sorted(APPROVED.glob(f"{name}-*.png"))
        assert on_record == sorted(paths), "another number of pages than approved"
        for path, picture in zip(paths, found, strict=True):
            with Image.open(path) as before:
                assert differing(before, picture) <= FEW, f"{path.name} looks different"

    return compare


@pytest.fixture
def minutes_of(sheet: Callable[..., Any]) -> Callable[..., Minutes]:
    def make(skin: Skin = Skin.STATE, **changes: Any) -> Minutes:
        paper = sheet(skin, recipients=(), sample=True)
        heading = replace(paper.heading, number=None)
        whole = Minutes(
            sheet=replace(paper, heading=heading),
            counting=COUNTING,
            boxes=(box(),),
            chair="Lò Văn Chủ",
            secretary="Cà Thị Thư",
        )
        return replace(whole, **changes)

    return make
