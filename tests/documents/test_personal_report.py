"""The report of the person polled: filled in by name and post, with room to write."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.personal_report import (
    PersonalReports,
    Reporter,
    personal_report,
)
from tinnhiem_core.documents.measures import HD36
from tinnhiem_core.documents.plan_paper import named
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin, TextBlock
from tinnhiem_core.plugins.manager import Localities

DIEN_BIEN: Final = Localities.discover().plan("dien_bien")
FORM: Final = next(one for one in DIEN_BIEN.formats if one.form is FormKind.PERSONAL_REPORT)
PLAN: Final = named(DIEN_BIEN.locality, HD36)


def reporter(number: int) -> Reporter:
    return Reporter(
        name=f"Lò Văn Mẫu {number}",
        title="Ủy viên UBND tỉnh, Giám đốc Sở Kế hoạch và Đầu tư",
        unit="Sở Kế hoạch và Đầu tư",
    )


@pytest.fixture
def reports_of(sheet: Callable[..., Any]) -> Callable[..., PersonalReports]:
    def make(skin: Skin, *reporters: Reporter, **changes: Any) -> PersonalReports:
        whole = PersonalReports(
            sheet=sheet(skin),
            meeting="Hội nghị lấy phiếu tín nhiệm năm 2023",
            voters="Giám đốc sở, ban, ngành, trưởng các cơ quan, đơn vị trực thuộc UBND tỉnh",
            plan=PLAN,
            people=reporters or (reporter(1),),
        )
        return replace(whole, **changes)

    return make


def test_basis_names_the_tenants_own_plan(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    assert PLAN == "Kế hoạch số 104-KH/TU, ngày 30/8/2023 của Ban Thường vụ Tỉnh ủy"
    text = read(personal_report(None, reports_of(Skin.PARTY))).text()
    assert f"Căn cứ Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và {PLAN}" in text


def test_every_block_of_the_plan_is_printed(
    reports_of: Callable[..., Any], sheet: Callable[..., Any], read: Callable[..., Any]
) -> None:
    bare = sheet(Skin.STATE, content_hash="")
    seen = read(personal_report(FORM, reports_of(Skin.STATE, room=0, sheet=bare)))
    text = re.sub(r" 2 (?=[a-zà-ỹ])", " ", seen.text())
    plain = [one.text for one in FORM.blocks if "{" not in one.text]
    assert len(plain) > 10
    assert [one for one in plain if one not in text] == []
    assert "- Tôi là (ghi rõ họ và tên): Lò Văn Mẫu 1" in text
    assert "- Chức vụ: Ủy viên UBND tỉnh, Giám đốc Sở Kế hoạch và Đầu tư" in text
    assert "- Đơn vị công tác: Sở Kế hoạch và Đầu tư" in text


def test_meeting_goes_on_after_the_words_of_the_plan(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    own = read(personal_report(FORM, reports_of(Skin.STATE))).text()
    core = read(personal_report(None, reports_of(Skin.STATE))).text()
    assert "Tại hội nghị lấy phiếu tín nhiệm năm 2023" in own
    assert "Tại Hội nghị lấy phiếu tín nhiệm năm 2023" in core


def test_criteria_stand_in_the_order_of_the_appendix(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    text = read(personal_report(None, reports_of(Skin.STATE))).text()
    heads = (
        "1. Phẩm chất chính trị",
        "- Lập trường, quan điểm",
        "- Ý thức tổ chức kỷ luật",
        "2. Kết quả thực hiện chức trách",
        "- Số lượng, chất lượng sản phẩm",
        "3. Hạn chế và giải pháp khắc phục",
        "4. Báo cáo, giải trình các nội dung",
        "Người báo cáo",
    )
    places = [text.find(one) for one in heads]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("room", [0, 1, 3])
def test_room_to_write_under_every_criterion(
    room: int, reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    seen = read(personal_report(None, reports_of(Skin.STATE, room=room)))
    dotted = [one for one in seen.lines() if set(one.text.strip()) == {"."}]
    assert len(dotted) == 6 * room + 2 * 2 * room
    assert all(one.right - one.left > 150 for one in dotted)


def test_one_report_a_person_under_the_persons_unit(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    other = replace(reporter(2), unit="Văn phòng UBND tỉnh")
    seen = read(personal_report(None, reports_of(Skin.STATE, reporter(1), other)))
    starts = [page.extract_text() for page in seen.pages if "BÁO CÁO\n" in page.extract_text()]
    assert len(starts) == 2
    assert "SỞ KẾ HOẠCH VÀ ĐẦU TƯ" in starts[0]
    assert "VĂN PHÒNG UBND TỈNH" in starts[1]
    assert not starts[1].startswith("3")


def test_text_is_the_input_in_nfc(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    person = replace(reporter(1), name=unicodedata.normalize("NFD", "Nguyễn Thị Ngọc Ẩn"))
    text = read(personal_report(None, reports_of(Skin.STATE, person))).text()
    assert unicodedata.is_normalized("NFC", text)
    assert "Nguyễn Thị Ngọc Ẩn" in text


def test_same_reports_same_bytes(reports_of: Callable[..., Any]) -> None:
    given = reports_of(Skin.PARTY, reporter(1), reporter(2))
    assert personal_report(FORM, given) == personal_report(FORM, given)


def test_what_does_not_fit_is_refused(reports_of: Callable[..., Any]) -> None:
    form = ReportFormat(
        form=FormKind.PERSONAL_REPORT,
        template="personal_report",
        blocks=(TextBlock(key="nowhere", text="{nobody}"),),
        citation=Citation(document=QD_96),
    )
    with pytest.raises(PaperError) as caught:
        personal_report(form, reports_of(Skin.STATE))
    assert {one.code for one in caught.value.findings} == {"L.905", "L.911"}
    with pytest.raises(PaperError, match=r"L\.908"):
        personal_report(None, reports_of(Skin.STATE, people=()))


@pytest.mark.parametrize("skin", list(Skin))
def test_pages_as_approved(
    skin: Skin, reports_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    approved(personal_report(FORM, reports_of(skin)), f"personal-report-{skin}")


def test_each_report_has_the_layout_of_its_unit(
    reports_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    state, party = (replace(reporter(1), skin=skin) for skin in (Skin.STATE, Skin.PARTY))
    seen = read(personal_report(None, reports_of(Skin.PARTY, state, party, reporter(3), room=0)))
    heads = [
        words
        for text in seen.texts
        for words in ("CỘNG HÒA XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM")
        if words in text
    ]
    assert heads == ["CỘNG HÒA XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"]
