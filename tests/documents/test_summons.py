"""Summons: one page a person, the strip exactly where a page of its own would print it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.summons import Invited, SummonsKind, summons
from tinnhiem_core.model.forms import Skin

CLOSE = pytest.approx
MANY_ROLES = Invited(
    name="Giàng Thị Mẫu",
    title="; ".join(f"Ủy viên Ban Chấp hành Đảng bộ, Trưởng đoàn thể {i}" for i in range(6)),
)


@pytest.mark.parametrize("skin", list(Skin))
def test_one_page_a_person_in_order(
    skin: Skin, summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    content = summons_of(skin, people=5)
    pages = [page.extract_text() for page in read(summons(None, content)).pages]
    assert len(pages) == 5
    for person, text in zip(content.invited, pages, strict=True):
        assert f"Kính gửi: Đồng chí {person.name}\n{person.title}\n" in text
        assert text.count("Quàng Văn Mẫu") == 1


@pytest.mark.parametrize("skin", list(Skin))
def test_stamped_page_is_the_page_that_would_be_laid_out(
    skin: Skin, summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    many = summons_of(skin, people=3)
    stamped = read(summons(None, many))
    alone = read(summons(None, replace(many, invited=many.invited[1:2])))
    there = [replace(line, page=0) for line in stamped.lines() if line.page == 1]
    key = lambda line: (round(line.top, 1), line.left)  # noqa: E731
    for one, other in zip(sorted(there, key=key), sorted(alone.lines(), key=key), strict=True):
        assert (one.text, one.font, one.size) == (other.text, other.font, other.size)
        assert (one.left, one.top) == CLOSE((other.left, other.top), abs=0.05)


@pytest.mark.parametrize("place", [0, 1, 3])
def test_strip_that_overflows_gets_a_page_of_its_own(
    place: int, summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    people = summons_of(Skin.STATE, people=3).invited
    invited = (*people[:place], MANY_ROLES, *people[place:])
    seen = read(summons(None, summons_of(Skin.STATE, invited=invited)))
    texts = seen.texts
    assert len(texts) == 4
    for person, text in zip(invited, texts, strict=True):
        assert person.name in text
        assert person.title in text


def test_three_lines_still_fit_the_slot(summons_of: Callable[..., Any]) -> None:
    two = Invited(name="Lò Văn Mẫu", title=MANY_ROLES.title[:120])
    content = summons_of(Skin.STATE, people=2)
    both = replace(content, invited=(*content.invited, two))
    reader = pypdf.PdfReader(BytesIO(summons(None, both)))
    shared = {page["/Contents"][0].indirect_reference for page in reader.pages}  # type: ignore[index]
    assert len(shared) == 1


def test_text_is_the_input_in_nfc(
    summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    name = "Nguyễn Thị Ngọc Ẩn Đỗ"
    invited = tuple(
        Invited(name=unicodedata.normalize("NFD", f"{name} {i}"), title="Phó Giám đốc Sở Y tế")
        for i in range(2)
    )
    text = read(summons(None, summons_of(Skin.PARTY, invited=invited))).text()
    assert unicodedata.is_normalized("NFC", text)
    assert f"{name} 0" in text
    assert f"{name} 1" in text


def test_long_summons_repeats_its_second_page_for_everyone(
    summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    content = summons_of(Skin.STATE, people=3, content="\n".join(f"Mục {i}" for i in range(60)))
    seen = read(summons(None, content))
    assert len(seen.pages) == 9
    for number in (0, 3, 6):
        assert "Quàng Văn Mẫu" in seen.texts[number]
        assert "Mục 59" in seen.texts[number + 2]


def test_invitation_and_convocation(
    summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    invited = read(summons(None, summons_of(Skin.STATE))).text()
    convened = read(summons(None, summons_of(Skin.PARTY, kind=SummonsKind.CONVOCATION))).text()
    assert "GIẤY MỜI" in invited
    assert "trân trọng kính mời đồng chí" in invited
    assert "GIẤY TRIỆU TẬP" in convened
    assert "triệu tập đồng chí" in convened


def test_nobody_invited_is_refused(summons_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        summons(None, summons_of(Skin.STATE, invited=()))


def test_every_unprintable_name_is_refused_at_once(summons_of: Callable[..., Any]) -> None:
    invited = tuple(Invited(name=name, title="") for name in ("龍", "Lò", "\u202eLò"))
    with pytest.raises(PaperError) as caught:
        summons(None, summons_of(Skin.STATE, invited=invited))
    assert [(one.code, one.where) for one in caught.value.findings] == [
        ("L.901", "summons.invited[0].name"),
        ("L.902", "summons.invited[2].name"),
    ]
