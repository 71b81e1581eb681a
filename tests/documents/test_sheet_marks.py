"""Marks on a paper, measured on the page: secrecy, copies, page numbers, sample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.ballot import ballot
from tinnhiem_core.documents.measures import ND30
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import (
    CopyMark,
    Secrecy,
    Sheet,
)
from tinnhiem_core.model.forms import Secret, Skin

CLOSE = pytest.approx
MARK = Secrecy(
    level=Secret.TOI_MAT,
    decided_by="Chủ tịch UBND tỉnh",
    decided_on=date(2023, 11, 29),
    copies=3,
    drafter="Phòng Nội vụ",
)


def test_no_secrecy_mark_unless_entered(sheet: Callable[..., Sheet], read: Any) -> None:
    plain = read(render("sheet", sheet(Skin.STATE), ND30))
    assert "MẬT" not in plain.text()
    assert {one["non_stroking_color"] for one in plain.pages[0].chars} == {(0, 0, 0)}


@pytest.mark.parametrize(
    ("level", "width"), [(Secret.MAT, 20), (Secret.TOI_MAT, 30), (Secret.TUYET_MAT, 40)]
)
def test_secrecy_mark_is_a_red_double_box_of_its_size(
    sheet: Callable[..., Sheet], read: Callable[..., Any], level: Secret, width: int
) -> None:
    mark = replace(MARK, level=level)
    seen = read(render("sheet", sheet(Skin.STATE, secrecy=mark), ND30))
    word = seen.line(level.value.upper())
    around = [
        (left, top, right, bottom)
        for left, top, right, bottom in seen.boxes(0)
        if left < word.left and right > word.right and top < word.top and bottom > word.bottom
    ]
    outer = max(around, key=lambda box: box[2] - box[0])
    inner = min(around, key=lambda box: box[2] - box[0])
    assert outer[2] - outer[0] == CLOSE(width, abs=0.3)
    assert outer[3] - outer[1] == CLOSE(8, abs=0.3)
    assert inner[0] - outer[0] == CLOSE(1, abs=0.4)
    assert "(03 bản; người soạn thảo: Phòng Nội vụ; không được sao, chụp)" in seen.text()


def test_secrecy_mark_that_nobody_decided_is_refused() -> None:
    with pytest.raises(PaperError) as caught:
        replace(MARK, decided_by=" ", copies=0, drafter="")
    (finding,) = caught.value.findings
    assert finding.code == "L.910"
    for missing in ("người quyết định", "người soạn thảo", "số bản"):
        assert missing in finding.text()


def test_secrecy_mark_may_allow_copies() -> None:
    assert replace(MARK, may_copy=True).printed.endswith("; được sao, chụp")


def test_copy_mark_and_hash(sheet: Callable[..., Sheet], read: Callable[..., Any]) -> None:
    marked = sheet(Skin.STATE, copy_mark=CopyMark(number=1, of=3))
    seen = read(render("sheet", marked, ND30))
    assert "Bản số 1/3" in seen.text()
    assert seen.line("Mã nội dung: " + "0123456789abcdef" * 4).top > 297 - 20


def test_page_numbers_from_the_second_page_on(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    seen = read(ballot(None, ballot_of(Skin.STATE, people=40)))
    tops = [line for line in seen.lines() if line.top < 18]
    assert [(line.text, line.page, line.size) for line in tops] == [
        (str(number), number - 1, 14) for number in range(2, len(seen.pages) + 1)
    ]
    for line in tops:
        assert (line.left + line.right) / 2 == CLOSE((30 + 195) / 2, abs=0.5)


def test_sample_says_so_on_every_page(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    content = ballot_of(Skin.STATE, people=30)
    sample = replace(content, sheet=replace(content.sheet, sample=True))
    assert all("DỮ LIỆU MẪU" in text for text in read(ballot(None, sample)).texts)
    assert "DỮ LIỆU MẪU" not in read(ballot(None, content)).text()
