"""The plan on the page: number and day, headings, annexes, heads of tables, closing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest
from tests.documents.plan_samples import SLUGS, flow, plans, printed, words

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.plan import HEADS, PlanPaper, plan
from tinnhiem_core.law import Citation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import FormKind, ReportFormat, SignatureBlock, TextBlock
from tinnhiem_core.model.plan import Clause, Section
from tinnhiem_core.model.titles import TitleTable

HD05_DAY: Final = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("slug", "number", "day"),
    [
        ("dien_bien", "Số 104-KH/TU", "Điện Biên, ngày 30 tháng 8 năm 2023"),
        ("nam_dinh", "Số -KH/BCSD", "Nam Định, ngày tháng 8 năm 2023"),
        ("quang_ngai", "Số: /KH-SKHCN", "Quảng Ngãi, ngày 31 tháng 5 năm 2023"),
        ("ninh_son", "Số: 346/KH-UBND", "Ninh Sơn, ngày 11 tháng 10 năm 2023"),
        ("bac_giang", "Số 96-KH/TU", "Bắc Giang, ngày tháng năm"),
    ],
)
def test_number_and_day_as_the_plan_has_them(
    slug: str, number: str, day: str, read: Callable[[bytes], Any]
) -> None:
    text = read(printed(slug)).texts[0]
    assert number in text
    assert day in text


def test_blank_number_and_day_leave_room_to_write(read: Callable[[bytes], Any]) -> None:
    lines = [one for one in read(printed("nam_dinh")).lines() if one.page == 0]
    number = next(one for one in lines if "-KH/BCSD" in one.text)
    day = next(one for one in lines if one.text.startswith("Nam Định"))
    assert re.search(r"Số\s{8,}-KH", number.text)
    assert re.search(r"ngày\s{8,}tháng 8", day.text)


def test_party_and_state_openings(read: Callable[[bytes], Any]) -> None:
    party = read(printed("dien_bien"))
    state = read(printed("quang_ngai"))
    assert party.line("ĐẢNG CỘNG SẢN VIỆT NAM").size == 15
    assert party.line("T/M BAN THƯỜNG VỤ").font == "Tinos-Bold"
    assert state.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").size == 13
    assert state.line("Căn cứ Quy định số 96-QĐ/TW").font == "Tinos-Italic"
    assert party.line("Thực hiện Quy định số 96-QĐ/TW").font == "Tinos"


def test_version_of_the_layout_follows_the_day_of_issue(read: Callable[[bytes], Any]) -> None:
    old = plans()["dien_bien"]
    paper = replace(old.locality.paper, issued=HD05_DAY)
    new = replace(old, locality=replace(old.locality, paper=paper))
    assert "-----" not in read(printed("dien_bien")).texts[0]
    page = read(plan(None, PlanPaper(plan=new))).texts[0]
    assert "-----" in page


def test_headings_stand_in_the_order_of_the_text() -> None:
    text = flow(printed("dien_bien"))
    heads = [
        f"{one.number} {one.heading}"
        for one in plans()["dien_bien"].locality.sections
        if one.heading and not one.number.startswith("PHỤ LỤC")
    ]
    places = [text.find(f" {words(one)} ") for one in heads]
    assert -1 not in places
    assert places == sorted(places)


def test_rows_stand_under_the_head_that_their_citation_names() -> None:
    text = flow(printed("dien_bien"))
    place = text.index(words("5.2. Cách thức công khai kết quả phiếu tín nhiệm"))
    assert text.index(words("Cá nhân người được lấy phiếu tín nhiệm. 5.2.")) < place
    assert text.index(words("Công bố tại các hội nghị lấy phiếu tín nhiệm")) > place
    duty = plans()["dien_bien"].locality.responsibilities[3].duties[0]
    head = text.index(words("3.4. Trách nhiệm của người ghi phiếu"))
    assert head < text.index(words(duty)) < text.index(words("4. Quy trình lấy phiếu tín nhiệm"))


def test_appendices_of_dien_bien(read: Callable[[bytes], Any]) -> None:
    pages = read(printed("dien_bien")).texts
    starts = [text for text in pages if text.startswith("PHỤ LỤC")]
    assert [text[:9] for text in starts] == [f"PHỤ LỤC {number}" for number in range(1, 6)]
    under = "(Kèm theo Kế hoạch số 104-KH/TU, ngày 30/8/2023 của Ban Thường vụ Tỉnh ủy)"
    assert all(under in text for text in starts)
    assert "MẪU PHIẾU TÍN NHIỆM" in starts[3]
    assert "(1) Ghi các thành phần ghi phiếu tín nhiệm." in starts[3]
    assert "(2) Chức danh được lấy phiếu tín nhiệm." in starts[3]


def test_blank_report_has_the_heads_of_the_plan_and_no_other() -> None:
    """Appendix 5 has no column of void papers; the filled report adds it, the plan does not."""
    text = flow(printed("dien_bien"))
    assert "số phiếu hợp lệ" in text[text.index("phụ lục 5") :]
    appendix = text[text.rindex("mẫu báo cáo kết quả phiếu tín nhiệm") :]
    assert "không hợp lệ" not in appendix


def test_heads_of_the_title_table_repeat_on_every_page(read: Callable[[bytes], Any]) -> None:
    pages = read(printed("dien_bien")).texts
    table = [text for text in pages if HEADS[2] in text and "Cơ quan tổ chức" in text]
    assert len(table) == 3
    assert all("TT" in text for text in table)


def test_row_of_the_title_table_is_not_split(read: Callable[[bytes], Any]) -> None:
    """A row of two meetings stands on one page; only one taller than a page may break."""
    whole = plans()["dien_bien"]
    seven = whole.title_table.rows[6]
    rows = tuple(
        replace(seven, key=f"k{one}", number=f"{one}", text=f"[{one}] {seven.text}")
        for one in range(12)
    )
    many = replace(whole, title_table=TitleTable(rows=rows))
    pages = read(plan(None, PlanPaper(plan=many))).texts
    table = [text for text in pages if "Hội nghị 2: Giám đốc, phó giám" in text]
    assert len(table) > 1
    for text in table:
        begun = len(re.findall(r"\[\d+\]", text))
        assert begun == text.count("* Hội nghị 1:") == text.count("* Hội nghị 2:")


def test_row_taller_than_a_page_goes_on_under_repeated_heads(
    read: Callable[[bytes], Any],
) -> None:
    whole = plans()["dien_bien"]
    two = whole.title_table.rows[1]
    venues = tuple(replace(one, number=2) for one in two.venues * 4)
    tall = replace(two, venues=venues)
    many = replace(whole, title_table=TitleTable(rows=(tall,)))
    pages = read(plan(None, PlanPaper(plan=many))).texts
    table = [text for text in pages if HEADS[2] in text]
    assert len(table) > 1


def test_long_title_and_issuer_keep_to_their_columns(read: Callable[[bytes], Any]) -> None:
    whole = plans()["nam_dinh"]
    issuer = replace(whole.locality.issuer, name="Ban Cán sự Đảng Ủy ban nhân dân " * 3)
    long = replace(
        whole, locality=replace(whole.locality, issuer=issuer, title=whole.locality.title * 3)
    )
    seen = read(plan(None, PlanPaper(plan=long)))
    left = [one for one in seen.lines() if one.page == 0 and one.text.startswith("BAN CÁN SỰ")]
    assert left
    assert all(one.right < 100 for one in left)


def test_issuer_over_two_lines_keeps_its_lines(read: Callable[[bytes], Any]) -> None:
    whole = plans()["ninh_son"]
    issuer = replace(whole.locality.issuer, name="ỦY BAN NHÂN DÂN\nXÃ AN PHÚ THƯỢNG", parent="")
    place = replace(whole.locality, issuer=issuer)
    lines = read(plan(None, PlanPaper(plan=replace(whole, locality=place)))).lines()
    left = [one.text for one in lines if one.page == 0]
    assert any(one.startswith("XÃ AN PHÚ THƯỢNG") for one in left)


def test_unsigned_plan_has_no_closing(read: Callable[[bytes], Any]) -> None:
    assert plans()["ninh_son"].locality.signature == SignatureBlock()
    assert "Nơi nhận" not in read(printed("ninh_son")).text()


def test_clause_with_markup_is_printed_as_text(read: Callable[[bytes], Any]) -> None:
    whole = plans()["bac_giang"]
    text = "{{ 7 * 7 }} <b>đậm</b> & {% raw %}"
    cited = Citation(document=whole.locality.paper, place="x")
    section = Section(
        topic=Topic.PURPOSE,
        heading="Thử",
        clauses=(Clause(key="x", text=text, citation=cited),),
    )
    hostile = replace(whole, locality=replace(whole.locality, sections=(section,)))
    assert text in read(plan(None, PlanPaper(plan=hostile))).text()


def test_hash_at_the_foot_of_every_page(read: Callable[[bytes], Any]) -> None:
    seen = read(plan(None, PlanPaper(plan=plans()["ninh_son"], content_hash="ab12" * 16)))
    assert all("Mã nội dung: " + "ab12" * 16 in text for text in seen.texts)


def test_form_of_the_plan_may_have_words_of_its_own(read: Callable[[bytes], Any]) -> None:
    whole = plans()["dien_bien"]
    form = ReportFormat(
        form=FormKind.PLAN,
        template="plan",
        blocks=(TextBlock(key="under", text="(Ban hành kèm theo {plan})"),),
        citation=Citation(document=whole.locality.paper),
    )
    assert "(Ban hành kèm theo Kế hoạch" in read(plan(form, PlanPaper(plan=whole))).text()
    bad = replace(form, blocks=(TextBlock(key="x", text="{y}"),))
    with pytest.raises(PaperError) as caught:
        plan(bad, PlanPaper(plan=whole))
    assert {one.code for one in caught.value.findings} == {"L.905", "L.911"}


def test_any_form_of_an_appendix_is_printed(read: Callable[[bytes], Any]) -> None:
    whole = plans()["quang_ngai"]
    form = ReportFormat(
        form=FormKind.SUMMONS,
        template="summons",
        title="GIẤY MỜI",
        annex="PHỤ LỤC 1",
        blocks=(TextBlock(key="to", text="Kính gửi: {name} đúng giờ"),),
        citation=Citation(document=whole.locality.paper),
    )
    text = read(plan(None, PlanPaper(plan=replace(whole, formats=(form,))))).text()
    assert "PHỤ LỤC 1 MẪU GIẤY MỜI" in text
    assert re.search(r"Kính gửi: \.+ đúng giờ", text)


@pytest.mark.parametrize("slug", SLUGS)
def test_pages_as_approved(slug: str, approved: Callable[[bytes, str], None]) -> None:
    approved(printed(slug), f"plan-{slug}")
