"""The dossier list: the plan's items, else the Regulation's, and the day each came."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.dossier_list import (
    HEADS,
    REGULATION_ITEMS,
    DossierLists,
    Owner,
    completed,
    dossier_list,
)
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.duties import DossierItem
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin, TextBlock
from tinnhiem_core.plugins.manager import Localities

FORM: Final = ReportFormat(
    form=FormKind.DOSSIER_LIST, template="dossier_list", citation=Citation(document=QD_96)
)
DIEN_BIEN: Final = Localities.discover().plan("dien_bien")


def owner(number: int, **received: date) -> Owner:
    return Owner(name=f"Lò Văn Mẫu {number}", title="Giám đốc Sở Y tế", received=received)


@pytest.fixture
def lists_of(sheet: Callable[..., Any]) -> Callable[..., DossierLists]:
    def make(skin: Skin, *owners: Owner, **changes: Any) -> DossierLists:
        whole = DossierLists(
            sheet=sheet(skin, recipients=(), signatures=()), owners=owners or (owner(1),)
        )
        return replace(whole, **changes)

    return make


def test_regulation_names_three_papers_in_this_order(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    assert [one.key for one in REGULATION_ITEMS] == ["report", "asset_declaration", "explanations"]
    text = read(dossier_list(None, lists_of(Skin.STATE))).text()
    places = [text.find(words) for words in ("Báo cáo của", "Bản kê khai", "Báo cáo giải trình")]
    assert -1 not in places
    assert places == sorted(places)
    assert "khổ giấy A4" in text


def test_items_are_those_of_the_plan(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    form = next(one for one in DIEN_BIEN.formats if one.form is FormKind.DOSSIER_LIST)
    given = lists_of(Skin.PARTY, items=DIEN_BIEN.locality.dossier)
    text = read(dossier_list(form, given)).text()
    assert "Báo cáo của người được lấy phiếu tín nhiệm" in text
    assert "(Mẫu phụ lục 2)." in text
    assert "thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:" in text
    assert "DANH MỤC HỒ SƠ NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM" in text
    assert "Quy định số" not in text


def test_one_list_a_person_with_the_days_received(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    given = lists_of(
        Skin.STATE, owner(1, report=date(2023, 11, 1), explanations=date(2023, 11, 27)), owner(2)
    )
    first, second = read(dossier_list(None, given)).texts
    assert "Lò Văn Mẫu 1" in first
    assert "01/11/2023" in first
    assert "27/11/2023" in first
    assert "Lò Văn Mẫu 2" in second
    assert "/11/2023" not in second


def test_every_item_has_a_box_and_what_came_is_ticked(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    seen = read(dossier_list(None, lists_of(Skin.STATE, owner(1, report=date(2023, 11, 1)))))
    squares = {
        (round(left), round(top))
        for left, top, right, bottom in seen.boxes(0)
        if 4.5 < right - left < 5.5 and 4.5 < bottom - top < 5.5
    }
    assert len(squares) == len(REGULATION_ITEMS)
    assert len([one for one in seen.lines() if one.text.strip() == "x"]) == 1


def test_long_list_repeats_its_heads_and_splits_no_row(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    long = "Bản sao quyết định bổ nhiệm, văn bằng, chứng chỉ có chứng thực; " * 4
    items = tuple(
        DossierItem(key=f"k{one}", text=f"[{one}] {long} [/{one}]", citation=FORM.citation)
        for one in range(30)
    )
    seen = read(dossier_list(None, lists_of(Skin.STATE, items=items)))
    assert len(seen.pages) > 1
    for text in seen.texts:
        assert "Tên tài liệu" in text
        assert text.count("[/") * 2 == text.count("[")


def test_text_is_the_input_in_nfc(lists_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    name = "Nguyễn Thị Ngọc Ẩn Đỗ"
    given = lists_of(
        Skin.STATE, Owner(name=unicodedata.normalize("NFD", name), title="Đội trưởng", received={})
    )
    text = read(dossier_list(None, given)).text()
    assert unicodedata.is_normalized("NFC", text)
    assert name in text


def test_same_lists_same_bytes(lists_of: Callable[..., Any]) -> None:
    given = lists_of(Skin.PARTY, owner(1), owner(2))
    assert dossier_list(None, given) == dossier_list(None, given)


def test_what_does_not_fit_is_refused(lists_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        dossier_list(None, lists_of(Skin.STATE, owners=()))
    with pytest.raises(PaperError, match=r"L\.907"):
        dossier_list(replace(FORM, columns=HEADS[:2]), lists_of(Skin.STATE))
    with pytest.raises(PaperError, match=r"L\.911"):
        dossier_list(
            replace(FORM, blocks=(TextBlock(key="nowhere", text=""),)), lists_of(Skin.STATE)
        )


@pytest.mark.parametrize("skin", list(Skin))
def test_pages_as_approved(
    skin: Skin, lists_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    given = lists_of(skin, owner(1, report=date(2023, 11, 1)))
    approved(dossier_list(None, given), f"dossier-list-{skin}")


def test_plan_that_leaves_the_list_to_the_regulation_gets_what_it_lacks() -> None:
    plan = Citation(document=replace(QD_96, number="1/KH"))
    report = DossierItem(key="report", text="báo cáo", citation=plan)
    photo = DossierItem(key="photo", text="ảnh", citation=plan)
    found = completed((photo, report))
    assert found == (report, *REGULATION_ITEMS[1:], photo)
    assert completed(()) == REGULATION_ITEMS


def test_what_is_not_in_the_plan_says_where_it_stands(
    lists_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    own = DossierItem(
        key="report", text="báo cáo", citation=Citation(document=DIEN_BIEN.locality.paper)
    )
    text = read(dossier_list(None, lists_of(Skin.STATE, items=completed((own,))))).text()
    assert text.count("Phụ lục 2,") == len(REGULATION_ITEMS) - 1
