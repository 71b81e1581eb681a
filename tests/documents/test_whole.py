"""No number of a document and no date is broken over two lines, on any paper of the examples."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import pytest
from tests.services.meeting.cases import NAMES
from tests.services.meeting.printed import names, words

from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.model.forms import Skin

CUT: Final = re.compile(r"\d\w*[-/](?:[\w/-]*[-/])?$")
"""A word that ends where a number goes on: "96-", "96-QĐ/", "30/8/"."""


def test_a_cut_number_is_told_from_a_whole_one() -> None:
    printed = ("96-QĐ/", "96-", "30/8/", "96-QĐ/TW.", "I-", "-", "20/8/2023", "(Mẫu", "2/3")
    assert [one for one in printed if CUT.search(one)] == ["96-QĐ/", "96-", "30/8/"]


@pytest.mark.parametrize("name", NAMES)
def test_no_number_is_cut(name: str) -> None:
    cut = {
        (paper, word) for paper in names(name) for word in words(name, paper) if CUT.search(word)
    }
    assert cut == set()


@pytest.mark.parametrize("name", ["bac_giang", "quang_ngai"])
def test_dossier_list_names_the_regulation_whole(name: str) -> None:
    assert any(one.startswith("96-QĐ/TW") for one in words(name, "04-danh-muc-ho-so.pdf"))


def test_number_wider_than_any_cell_is_cut_rather_than_printed_over_the_edge(
    sheet: Callable[..., Sheet], read: Callable[[bytes], Any]
) -> None:
    paper = sheet(Skin.STATE)
    row = ("Nguyễn Văn Mẫu", "Trưởng phòng 599/UBTVQH15-CTĐB-VPQH", "thành viên", "", "")
    pdf = render(
        "attendance",
        paper,
        layout_of(paper),
        words=dict.fromkeys(
            ("title", "subject", "time", "place", "summoned", "opening", "present"), "x"
        ),
        needed="x",
        heads=("STT", "Họ và tên", "Chức vụ", "Thành phần", "Có mặt", "Khai", "Phát", "Ký"),
        rows=(row,),
        roles=True,
    )
    seen = read(pdf)
    edge = seen.line("thành viên").left
    assert all(one.right < edge for one in seen.lines() if "CTĐB" in one.text)
