"""The plan printed from its values: every word once, every row somewhere, nothing added."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Final

import pypdfium2
import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.plan import HEADS, PlanPaper, plan
from tinnhiem_core.documents.plan_annexes import lines_on_paper, lost_rows
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import FormKind, ReportFormat, SignatureBlock, TextBlock
from tinnhiem_core.model.plan import Clause, Plan, Section
from tinnhiem_core.model.titles import TitleTable
from tinnhiem_core.plugins.manager import Localities

SLUGS: Final = ("bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai")
PAGE_NUMBER: Final = re.compile(r"\s\d+\s*$")
HD05_DAY: Final = date(2026, 6, 1)


@cache
def plans() -> dict[str, Plan]:
    return dict(Localities.discover().plans)


@cache
def printed(slug: str) -> bytes:
    return plan(None, PlanPaper(plan=plans()[slug]))


def words(text: str) -> str:
    """The words of a text; marks, case and line breaks are how it is set."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))


def flow(pdf: bytes) -> str:
    """All words of a paper, cell after cell, page numbers left out."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    texts = [words(PAGE_NUMBER.sub("", text)) for text in pages]
    return f" {' '.join(texts)} "


def verbatim(value: object, path: str = "plan") -> Iterator[tuple[str, str]]:
    """Path and piece of every word that is the plan's; a citation is evidence, not text."""
    if type(value) is str:
        pieces = re.split(r"\{\w+\}", value)
        yield from ((path, piece) for piece in pieces if re.search(r"\w", piece))
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from verbatim(one, f"{path}[{place}]")
    elif dataclasses.is_dataclass(value) and value not in NATIONAL:
        for field in dataclasses.fields(value):
            if "own" not in field.metadata and field.name not in {"citation", "because"}:
                yield from verbatim(getattr(value, field.name), f"{path}.{field.name}")


def missing(whole: Plan, text: str) -> list[tuple[str, str]]:
    return [(path, one) for path, one in verbatim(whole) if f" {words(one)} " not in text]


def sentences(text: str) -> Counter[str]:
    """How often each sentence of eight words or more stands in a text."""
    parts = map(words, re.split(r"[.;:\n]", text))
    whole = f" {words(text)} "
    return Counter({one: whole.count(f" {one} ") for one in set(parts) if len(one.split()) >= 8})


@pytest.mark.parametrize("slug", SLUGS)
def test_every_word_of_the_plan_is_printed(slug: str) -> None:
    assert missing(plans()[slug], flow(printed(slug))) == []


def test_walk_sees_a_word_that_is_not_printed() -> None:
    whole = plans()["quang_ngai"]
    row = replace(whole.title_table.rows[0], text="Trưởng thôn")
    changed = replace(whole, title_table=replace(whole.title_table, rows=(row,)))
    found = missing(changed, flow(printed("quang_ngai")))
    assert [path for path, _ in found] == ["plan.title_table.rows[0].text"]


@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_is_printed_more_often_than_the_plan_has_it(slug: str) -> None:
    source = (resources.files(f"tinnhiem_{slug}") / "source.txt").read_text(encoding="utf-8")
    joined = re.sub(r"(?<![.;:])\n+(?=[a-zà-ỹ])", " ", source)
    text = flow(printed(slug))
    too_often = {
        one: (text.count(f" {one} "), times)
        for one, times in sentences(joined).items()
        if text.count(f" {one} ") > times
    }
    assert too_often == {}


@pytest.mark.parametrize("slug", SLUGS)
def test_text_is_in_nfc(slug: str) -> None:
    text = "".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(printed(slug))
    )
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("slug", SLUGS)
def test_same_plan_same_bytes(slug: str) -> None:
    assert plan(None, PlanPaper(plan=plans()[slug])) == printed(slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_gaps_are_not_on_the_paper(slug: str) -> None:
    text = flow(printed(slug))
    assert "chưa có văn bản" not in text
    assert [gap.note for gap in plans()[slug].locality.gaps if words(gap.note) in text] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_tables_alone_print_every_row_once(slug: str) -> None:
    """A plan made of tables only, as an administrator may enter it, loses no row."""
    whole = plans()[slug]
    bare = replace(
        whole,
        locality=replace(whole.locality, sections=(), legal_bases=(), chair=None, references=()),
        formats=(),
    )
    text = flow(plan(None, PlanPaper(plan=bare)))
    place = bare.locality
    rows = [
        *(one.text for one in bare.timeline.deadlines),
        *(one.text for one in place.dossier),
        *(one.text for one in place.observers),
        *(one.text for one in place.disclosure),
        *(one.text for one in place.reporting),
        *(duty for one in place.responsibilities for duty in one.duties),
    ]
    table = [
        *(one.text for one in bare.panels),
        *(one.text for one in bare.title_table.rows),
        *(venue.organiser for row in bare.title_table.rows for venue in row.venues),
    ]
    assert [one for one in (*rows, *table) if f" {words(one)} " not in text] == []
    distinct = {words(one) for one in rows}
    often = {one: sum(one in other for other in distinct) for one in distinct if len(one) > 120}
    assert [one for one, times in often.items() if text.count(f" {one} ") > times] == []


def naming(whole: Plan, *clauses: tuple[Topic, str, str]) -> Plan:
    """A plan with one title row, "Phó Giám đốc Sở" at I.1, and a voter panel that names it."""

    def cited(where: str) -> Citation:
        return Citation(document=whole.locality.paper, place=where)

    def section(topic: Topic, place: str, text: str) -> Section:
        clause = Clause(key=place, text=text, citation=cited(place))
        heading = topic.value if text != "..." else ""
        return Section(topic=topic, heading=heading, clauses=(clause,) if text else ())

    row = replace(
        whole.title_table.rows[0], text="Phó Giám đốc Sở", citation=cited("phần I, mục 1")
    )
    panel = replace(
        whole.panels[0], text="Giám đốc, Phó Giám đốc Sở", citation=cited("phần I, mục 2")
    )
    venue = replace(row.venues[0], panel=panel.key)
    sections = tuple(section(topic, place, text) for topic, place, text in clauses)
    return replace(
        whole,
        title_table=TitleTable(rows=(replace(row, venues=(venue,)),)),
        panels=(panel,),
        locality=replace(whole.locality, sections=sections),
        formats=(),
    )


VOTERS = (Topic.PANELS, "phần I, mục 2", "Gồm có: Giám đốc, Phó Giám đốc Sở và Chủ tịch Công đoàn")


@pytest.mark.parametrize(
    ("titles", "times"),
    [
        pytest.param([(Topic.TITLES, "phần I, mục 1", "")], 1, id="table-of-its-own"),
        pytest.param(
            [(Topic.TITLES, "phần I, mục 1", ""), (Topic.EXEMPTION, "phần I, mục 1", "...")],
            1,
            id="unnumbered-clause-follows",
        ),
        pytest.param([(Topic.TITLES, "phần I, mục 1", "Không áp dụng.")], 1, id="other-words"),
        pytest.param(
            [(Topic.TITLES, "phần I, mục 1", "Lấy phiếu đối với Phó Giám đốc Sở và tương đương")],
            0,
            id="enumerating-sentence",
        ),
        pytest.param(
            [(Topic.SCOPE, "phần I, mục 1", "Phó Giám đốc Sở.")], 1, id="line-under-another-head"
        ),
    ],
)
def test_title_row_is_printed_once_though_voters_name_it(
    titles: list[tuple[Topic, str, str]], times: int
) -> None:
    lines = [words(one) for one in lines_on_paper(naming(plans()["quang_ngai"], *titles, VOTERS))]
    assert lines.count("phó giám đốc sở") == times


def test_title_row_named_by_voters_alone_is_appended() -> None:
    whole = naming(plans()["quang_ngai"], VOTERS)
    assert "phó giám đốc sở" in [words(one) for one in lines_on_paper(whole)]


@pytest.mark.parametrize("slug", SLUGS)
def test_no_row_of_the_title_table_is_lost(slug: str) -> None:
    whole = plans()[slug]
    assert lost_rows(whole, lines_on_paper(whole)) == ()


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
    text = " ".join(read(printed(slug)).pages[0].extract_text().split())
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
    assert "-----" not in read(printed("dien_bien")).pages[0].extract_text()
    page = read(plan(None, PlanPaper(plan=new))).pages[0].extract_text()
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
    pages = [" ".join(one.extract_text().split()) for one in read(printed("dien_bien")).pages]
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
    pages = [" ".join(one.extract_text().split()) for one in read(printed("dien_bien")).pages]
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
    pages = [page.extract_text() for page in read(plan(None, PlanPaper(plan=many))).pages]
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
    pages = [
        " ".join(p.extract_text().split()) for p in read(plan(None, PlanPaper(plan=many))).pages
    ]
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
    assert all("Mã nội dung: " + "ab12" * 16 in page.extract_text() for page in seen.pages)


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
