"""The parts of a paper, measured on the page: where, in which font, how large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tinnhiem_core.documents.forms.ballot import ballot
from tinnhiem_core.documents.forms.summons import summons
from tinnhiem_core.documents.layout import Capacity, Layout
from tinnhiem_core.documents.measures import HD05, HD36, ND30
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import (
    Number,
    Sheet,
    layout_of,
    signature_of,
    signing,
)
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import ND_30
from tinnhiem_core.model.forms import FormKind, ReportFormat, SignatureBlock, Skin

CLOSE = pytest.approx

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-Bold-Italic"


@pytest.fixture
def state(summons_of: Callable[..., Any], read: Callable[..., Any]) -> Any:
    return read(summons(None, summons_of(Skin.STATE, people=1)))


@pytest.fixture
def party(summons_of: Callable[..., Any], read: Callable[..., Any]) -> Any:
    return read(summons(None, summons_of(Skin.PARTY, people=1)))


def test_page_is_a4(state: Any, party: Any) -> None:
    for seen in (state, party):
        page = seen.pages[0]
        assert (page.width, page.height) == CLOSE((595.276, 841.89), abs=0.01)


@pytest.mark.parametrize(
    ("start", "font", "size"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 13),
        ("Độc lập - Tự do - Hạnh phúc", BOLD, 14),
        ("ỦY BAN NHÂN DÂN", BOLD, 13),
        ("TỈNH ĐIỆN BIÊN", BOLD, 13),
        ("Số: 07/GM-UBND", REGULAR, 13),
        ("Điện Biên, ngày 30 tháng 11 năm 2023", ITALIC, 14),
        ("GIẤY MỜI", BOLD, 14),
        ("Dự Hội nghị", BOLD, 14),
        ("1. Thời gian", REGULAR, 14),
        ("TM. ỦY BAN NHÂN DÂN", BOLD, 14),
        ("CHỦ TỊCH", BOLD, 14),
        ("Lò Văn Mẫu", BOLD, 14),
        ("Nơi nhận:", BOLD_ITALIC, 12),
        ("- Như trên;", REGULAR, 11),
        ("- Lưu: VT, NC.", REGULAR, 11),
        ("Mã nội dung: 0123456789abcdef", REGULAR, 8),
    ],
)
def test_faces_of_a_state_paper(state: Any, start: str, font: str, size: int) -> None:
    line = state.line(start)
    assert (line.font, line.size) == (font, CLOSE(size, abs=0.05))


@pytest.mark.parametrize(
    ("start", "font", "size"),
    [
        ("ĐẢNG CỘNG SẢN VIỆT NAM", BOLD, 15),
        ("TỈNH ỦY ĐIỆN BIÊN", REGULAR, 14),
        ("BAN THƯỜNG VỤ", BOLD, 14),
        ("*", REGULAR, 14),
        ("Số 104-KH/TU", REGULAR, 14),
        ("Điện Biên, ngày 30 tháng 11 năm 2023", ITALIC, 14),
        ("GIẤY MỜI", BOLD, 16),
        ("T/M BAN THƯỜNG VỤ", BOLD, 14),
        ("BÍ THƯ", REGULAR, 14),
        ("Lò Văn Mẫu", BOLD, 14),
        ("Nơi nhận:", REGULAR, 14),
        ("- Như trên,", REGULAR, 12),
        ("- Lưu: VT, NC.", REGULAR, 12),
    ],
)
def test_faces_of_a_party_paper(party: Any, start: str, font: str, size: int) -> None:
    line = party.line(start)
    assert (line.font, line.size) == (font, CLOSE(size, abs=0.05))


def test_only_our_fonts_are_embedded(state: Any, party: Any) -> None:
    found = {line.font for seen in (state, party) for line in seen.lines()}
    assert found == {REGULAR, BOLD, ITALIC, BOLD_ITALIC}


def test_text_keeps_its_margins(state: Any, party: Any) -> None:
    for seen in (state, party):
        inside = [line for line in seen.lines() if not line.text.startswith("Mã nội dung")]
        assert min(line.left for line in inside) >= 29.9
        assert max(line.right for line in inside) == CLOSE(210 - 15, abs=0.3)
        assert min(line.top for line in inside) == CLOSE(20, abs=2)
        assert max(line.bottom for line in inside) <= 297 - 20


def test_body_reaches_both_margins(state: Any) -> None:
    first = state.line("Ủy ban nhân dân tỉnh trân trọng")
    second = state.line("nhiệm năm 2023, cụ thể")
    assert first.left == CLOSE(30 + 12.7, abs=0.3)
    assert first.right == CLOSE(195, abs=0.3)
    assert second.left == CLOSE(30, abs=0.3)


def test_parent_stands_above_the_issuer_and_is_not_bold(
    summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    whole = summons_of(Skin.STATE, people=1)
    heading = replace(whole.sheet.heading, parent="UBND tỉnh Điện Biên", issuer="Sở Nội vụ")
    seen = read(summons(None, replace(whole, sheet=replace(whole.sheet, heading=heading))))
    parent, issuer = seen.line("UBND TỈNH ĐIỆN BIÊN"), seen.line("SỞ NỘI VỤ")
    assert (parent.font, parent.size, issuer.font) == (REGULAR, 13, BOLD)
    assert parent.bottom <= issuer.top + 1


def test_first_line_of_a_party_paper_is_ten_millimetres_in(party: Any) -> None:
    assert party.line("1. Thời gian").left == CLOSE(40, abs=0.3)


def test_issuer_stands_left_and_nation_right(state: Any, party: Any) -> None:
    pairs = (
        (state.line("ỦY BAN NHÂN DÂN"), state.line("CỘNG HÒA")),
        (party.line("BAN THƯỜNG VỤ"), party.line("ĐẢNG CỘNG SẢN")),
    )
    for issuer, nation in pairs:
        assert issuer.right < nation.left
        assert nation.top < issuer.top + 1


def test_number_and_day_stand_on_one_level(state: Any, party: Any) -> None:
    for seen, number in ((state, "Số: 07"), (party, "Số 104")):
        day = seen.line("Điện Biên, ngày")
        assert seen.line(number).bottom == CLOSE(day.bottom, abs=1)


def lines_under(seen: Any, word: Any) -> set[tuple[float, float]]:
    """Left and right ends of what is drawn just under a line of text, in mm."""
    return {
        (round(left, 1), round(right, 1))
        for left, _, right, bottom in seen.boxes(0)
        if 0 <= bottom - word.bottom < 2.5 and word.left - 1 < left < right < word.right + 1
    }


def test_motto_is_underlined_over_its_whole_width(state: Any) -> None:
    motto = state.line("Độc lập")
    ((left, right),) = lines_under(state, motto)
    assert (left, right) == CLOSE((motto.left, motto.right), abs=0.5)


def test_party_name_is_underlined_over_its_whole_width(party: Any) -> None:
    name = party.line("ĐẢNG CỘNG SẢN")
    ((left, right),) = lines_under(party, name)
    assert (left, right) == CLOSE((name.left, name.right), abs=0.5)


@pytest.mark.parametrize("start", ["TỈNH ĐIỆN BIÊN", "Dự Hội nghị"])
def test_rule_is_a_third_to_a_half_of_the_text_and_centred(state: Any, start: str) -> None:
    text = state.line(start)
    ((left, right),) = lines_under(state, text)
    assert 1 / 3 <= (right - left) / (text.right - text.left) <= 1 / 2
    assert (left + right) / 2 == CLOSE((text.left + text.right) / 2, abs=0.5)


def test_party_issuer_has_a_star_and_no_rule(party: Any) -> None:
    star = party.line("*")
    issuer = party.line("BAN THƯỜNG VỤ")
    assert star.top > issuer.top
    assert (star.left + star.right) / 2 == CLOSE((issuer.left + issuer.right) / 2, abs=0.5)
    assert lines_under(party, issuer) == set()


def test_recipients_stand_left_and_the_signature_right(state: Any) -> None:
    middle = 30 + 165 / 2
    assert state.line("Nơi nhận:").left == CLOSE(30, abs=0.3)
    assert state.line("- Thường trực Tỉnh ủy").right < middle
    for start in ("TM. ỦY BAN", "CHỦ TỊCH", "Lò Văn Mẫu"):
        assert state.line(start).left > middle
    assert state.line("Lò Văn Mẫu").top - state.line("CHỦ TỊCH").bottom >= 20


def test_last_sentence_ends_as_the_issuer_ends_it(state: Any, party: Any) -> None:
    assert "đúng thời gian./." in state.text()
    assert "đúng thời gian. " in party.text()
    assert "./." not in party.text()


@pytest.mark.parametrize(
    ("layout", "value", "printed"),
    [
        (ND30, 5, "Số: 05/KH-UBND"),
        (ND30, 12, "Số: 12/KH-UBND"),
        (HD36, 104, "Số 104-KH/UBND"),
        (HD05, 1, "Số 01-KH/UBND"),
    ],
)
def test_numbers_of_both_issuers(layout: Layout, value: int, printed: str) -> None:
    assert Number(value=value, kind="KH", symbol="UBND").printed(layout) == printed


def test_number_not_yet_given_leaves_room() -> None:
    blank = Number(kind="KH", symbol="SKHCN").printed(ND30)
    assert blank.split() == ["Số:", "/KH-SKHCN"]
    assert blank.count("\u00a0") == 8


def test_hyphens_under_the_subject_from_hd05_on(
    summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    old = summons_of(Skin.PARTY, people=1)
    new = replace(old, sheet=replace(old.sheet, issued=date(2026, 5, 27)))
    assert "-----" not in read(summons(None, old)).text()
    assert read(summons(None, new)).line("-----").top > read(summons(None, new)).line("dự").top


def test_form_decides_the_skin_before_the_issuer(sheet: Callable[..., Sheet]) -> None:
    form = ReportFormat(
        form=FormKind.RESULTS_REPORT,
        template="results_report",
        skin=Skin.STATE,
        citation=Citation(document=ND_30),
    )
    assert layout_of(sheet(Skin.PARTY), form) is ND30
    assert layout_of(sheet(Skin.PARTY), replace(form, skin=None)) is HD36
    assert layout_of(sheet(Skin.PARTY)) is HD36


def test_legal_bases_and_addressees(sheet: Callable[..., Sheet], read: Callable[..., Any]) -> None:
    seen = read(
        render(
            "sheet",
            sheet(
                Skin.STATE,
                legal_bases=("Căn cứ Quy định số 96-QĐ/TW;",),
                addressees=("Sở Nội vụ",),
            ),
            ND30,
        )
    )
    assert (seen.line("Căn cứ Quy định").font, seen.line("Căn cứ Quy định").size) == (ITALIC, 14)
    assert "Kính gửi: Sở Nội vụ" in seen.text()


def test_landscape(sheet: Callable[..., Sheet], read: Callable[..., Any]) -> None:
    page = read(render("sheet", sheet(Skin.STATE, landscape=True), ND30)).pages[0]
    assert page.width > page.height


def test_back_side_of_a_duplex_paper_mirrors(
    ballot_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    content = ballot_of(Skin.PARTY, people=25)
    duplex = replace(content, sheet=replace(content.sheet, issued=date(2026, 6, 1), duplex=True))
    seen = read(ballot(None, duplex))
    lefts = [min(box[0] for box in seen.boxes(page)) for page in range(2)]
    assert lefts == CLOSE([30, 15], abs=0.3)


def test_signing_in_a_capacity() -> None:
    assert signing(Capacity.ON_BEHALF, "BAN KIỂM PHIẾU", HD36) == "T/M BAN KIỂM PHIẾU"
    assert signing(Capacity.ON_BEHALF, "BAN KIỂM PHIẾU", ND30) == "TM. BAN KIỂM PHIẾU"


def test_signature_of_a_plan() -> None:
    block = SignatureBlock(authority="T/M BAN THƯỜNG VỤ", position="BÍ THƯ", name="Lò Văn Mẫu")
    made = signature_of(block, note="(Ký)")
    assert (made.authority, made.position, made.name, made.note) == (
        "T/M BAN THƯỜNG VỤ",
        "BÍ THƯ",
        "Lò Văn Mẫu",
        "(Ký)",
    )
