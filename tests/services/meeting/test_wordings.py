"""What the papers of the example meetings say: who votes, who reports, on what each rests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pypdfium2
import pytest
from tests.services.meeting.cases import NAMES, example, held
from tests.services.meeting.printed import paper, personal, text

from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.people import UnitKind
from tinnhiem_core.services.meeting.data import results
from tinnhiem_core.services.meeting.papers_counted import boxes_of
from tinnhiem_core.services.meeting.papers_upward import duties_above
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.meeting.sheets import desk_of
from tinnhiem_core.services.meeting.wordings import voters_words

MINUTES = "07-bien-ban-kiem-phieu-ban-1.pdf"
SUMMARY = "09-bao-cao-cap-tren-1.pdf"
DUTIES: Final[dict[str, list[tuple[str, list[str]]]]] = {
    "bac_giang": [("Ban Thường vụ Tỉnh ủy", [])],
    "dien_bien": [("Ban Thường vụ Tỉnh ủy", ["organiser", "peoples_committee_party_group"])],
    "dien_bien_dang_doan": [
        ("Ban Thường vụ Tỉnh ủy", ["organiser", "council_party_group_authority"])
    ],
    "nam_dinh": [("Ban Thường vụ Tỉnh ủy", ["vice_chair"])],
    "ninh_son": [("Ban Thường vụ Huyện ủy", ["to_district_committee"])],
    "quang_ngai": [("Ban Thường vụ Tỉnh ủy, UBND tỉnh, Sở Nội vụ", ["results"])],
}
QUORUM = {
    "bac_giang": "Quy định số 96-QĐ/TW (chưa đối chiếu số điều)",
    "dien_bien": "phần II, mục 3, điểm (2), Kế hoạch số 104-KH/TU",
    "dien_bien_dang_doan": "phần II, mục 3, điểm (2), Kế hoạch số 104-KH/TU",
    "nam_dinh": "phần II, mục 4, Kế hoạch của Ban Cán sự Đảng UBND tỉnh Nam Định",
    "ninh_son": "Quy định số 96-QĐ/TW (chưa đối chiếu số điều)",
    "quang_ngai": "phần III, mục 2, Kế hoạch của Sở Khoa học và Công nghệ",
}


@pytest.mark.parametrize("name", NAMES)
def test_only_duties_of_who_reports_are_quoted_each_once(name: str) -> None:
    found = duties_above(desk_of(held(name)))
    assert [(to, [one.key for one in duties]) for to, duties in found] == DUTIES[name]


def test_summary_of_a_committee_quotes_no_other_body() -> None:
    summary = text("dien_bien", SUMMARY)
    assert "phần IV, mục 4, Kế hoạch số 104-KH/TU" in summary
    assert "phần IV, mục 3" not in summary
    assert "phần IV, mục 5" not in summary


def test_division_reports_only_for_the_body_that_made_the_plan() -> None:
    own = example("quang_ngai").issuer
    assert own is not None
    other = held("quang_ngai", issuer=replace(own, name="Sở Nội vụ"), authority="Tỉnh ủy")
    assert [to for to, _ in duties_above(desk_of(other))] == [DUTIES["quang_ngai"][0][0]]
    unit = replace(other.subject.unit, name="Sở Nội vụ")
    elsewhere = replace(other, subject=replace(other.subject, unit=unit))
    assert duties_above(desk_of(elsewhere)) == (("Tỉnh ủy", ()),)


@pytest.mark.parametrize("name", NAMES)
def test_quorum_rests_on_the_plan_where_the_plan_states_it(name: str) -> None:
    for box in boxes_of(desk_of(held(name))):
        assert box.result.quorum.grounds() == (QUORUM[name],)
    assert f"Căn cứ: {QUORUM[name]}." in text(name, MINUTES)


def test_quorum_of_a_council_does_not_rest_on_a_plan() -> None:
    run = held("dien_bien")
    rules = replace(run.subject.rules, unverified=(Topic.QUORUM,))
    council = replace(run, subject=replace(run.subject, rules=rules))
    assert boxes_of(desk_of(council))[0].result == run.boxes[0].result


def test_listed_voters_are_named_by_the_basis_of_their_list() -> None:
    run = held("bac_giang")
    said = "người được triệu tập theo danh sách do Sở Nội vụ lập, căn cứ Kế hoạch số 96-KH/TU"
    assert voters_words(run, run.people.electorates[0]) == said
    assert f"Thành phần ghi phiếu: {said}." in text("bac_giang", MINUTES)


def test_exception_names_the_voters_that_it_adds() -> None:
    run = held("dien_bien_dang_doan")
    others, added = (voters_words(run, one).split("; ") for one in run.people.electorates)
    assert added == [*others, "Phó Trưởng Đoàn đại biểu Quốc hội chuyên trách tỉnh"]
    for which in (MINUTES, SUMMARY, "03-danh-sach-diem-danh.pdf", "06-phieu-tin-nhiem-2.pdf"):
        printed = text("dien_bien_dang_doan", which)
        assert "mời thêm" not in printed
        assert "Riêng chức danh" not in printed


@pytest.mark.parametrize("name", NAMES)
def test_plan_without_number_is_cited_with_its_issuer(name: str) -> None:
    for which in (MINUTES, SUMMARY):
        assert "Kế hoạch)" not in text(name, which)
        assert "Kế hoạch." not in text(name, which)


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("dien_bien", "ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"),
        ("nam_dinh", "ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH"),
        ("ninh_son", "ỦY BAN NHÂN DÂN HUYỆN NINH SƠN"),
        ("quang_ngai", "UBND TỈNH QUẢNG NGÃI SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        ("bac_giang", "UBND TỈNH BẮC GIANG SỞ NỘI VỤ"),
    ],
)
def test_a_peoples_committee_has_no_parent_line(name: str, heading: str) -> None:
    assert text(name, MINUTES).startswith(f"{heading} CỘNG HÒA")


def test_list_without_groups_has_no_column_for_them() -> None:
    assert "Thành phần" not in text("bac_giang", "03-danh-sach-diem-danh.pdf")
    assert "Thành phần" in text("ninh_son", "03-danh-sach-diem-danh.pdf")


def test_name_of_the_plans_issuer_has_no_abbreviation_beside_it() -> None:
    report = text("bac_giang", "05-mau-bao-cao.pdf")
    assert "của Ban Thường vụ Tỉnh ủy Bắc Giang về việc" in report


@pytest.mark.parametrize(("name", "kind"), [("ninh_son", "kỳ họp"), ("nam_dinh", "hội nghị")])
def test_a_session_is_called_so_on_every_paper(name: str, kind: str) -> None:
    assert f"CHỦ TRÌ {kind.upper()}" in text(name, MINUTES)
    assert f"do {kind} giao" in text(name, "08-bao-cao-ket-qua.pdf")
    assert f"dự {kind} đầy đủ" in text(name, "02-giay-moi.pdf")
    assert f"- Thành phần dự {kind};" in text(name, "10-thong-bao-hoi-nghi.pdf")


@pytest.mark.parametrize(("name", "people"), [("ninh_son", 8), ("bac_giang", 4), ("nam_dinh", 2)])
def test_ballot_that_fits_has_one_page(name: str, people: int) -> None:
    run = held(name)
    assert len(run.people.polled) == people
    ballots = pypdfium2.PdfDocument(paper(name, "06-phieu-tin-nhiem.pdf"))
    assert len(ballots) == len(run.people.voters)


@pytest.mark.parametrize("name", NAMES)
def test_results_json_cites_the_quorum_as_the_papers_do(name: str) -> None:
    whole: Any = results(held(name))
    for box in whole["boxes"]:
        assert len(box["quorum"]["because"]) == 2
        assert box["quorum"]["because"][1].startswith(QUORUM[name])


def test_list_that_a_plan_leaves_to_the_regulation_is_whole() -> None:
    said = text("quang_ngai", "04-danh-muc-ho-so.pdf")
    places = [
        said.find(words)
        for words in ("Báo cáo, cung cấp đầy đủ", "Bản kê khai tài sản", "Báo cáo giải trình,")
    ]
    assert -1 not in places
    assert places == sorted(places)
    papers = 3
    assert said.count("Bản kê khai tài sản") == papers
    assert said.count("Phụ lục 2,") == papers
    assert "Phụ lục 2," not in text("dien_bien", "04-danh-muc-ho-so.pdf")


HEADS: Final = {Skin.PARTY: "ĐẢNG CỘNG SẢN VIỆT NAM", Skin.STATE: "CỘNG HÒA XÃ HỘI"}


def heads(run: MeetingRun) -> set[Skin]:
    """Return whose heading the personal reports of a meeting have, those of the first two."""
    printing = personal(run, 2)
    pdf = next(one for name, one in printing.items() if name.startswith("05-"))()
    with pypdfium2.PdfDocument(pdf) as book:
        said = " ".join(page.get_textpage().get_text_range() for page in book)
    return {skin for skin, words in HEADS.items() if words in said}


@pytest.mark.parametrize(
    ("kind", "skin"),
    [
        (UnitKind.COUNCIL_COMMITTEE, Skin.STATE),
        (UnitKind.PARTY_BODY, Skin.PARTY),
        (UnitKind.PARTY_GROUP, Skin.PARTY),
        (UnitKind.DEPARTMENT, Skin.STATE),
        (UnitKind.MASS_ORGANISATION, None),
        (UnitKind.FATHERLAND_FRONT, None),
    ],
)
@pytest.mark.parametrize("issuer", ["quang_ngai", "dien_bien_dang_doan"])
def test_report_has_the_heading_of_the_body_that_its_author_works_in(
    issuer: str, kind: UnitKind, skin: Skin | None
) -> None:
    run = held(issuer)
    units = {key: replace(one, kind=kind) for key, one in run.units.items()}
    entry = run.file.issuer
    assert entry is not None
    assert heads(replace(run, units=units)) == {skin or entry.skin}


def test_part_of_a_body_has_the_heading_of_the_whole() -> None:
    run = held("quang_ngai")
    ((key, unit), *_) = ((one.post.unit, run.units[one.post.unit]) for one in run.people.polled)
    above = replace(unit, key="whole", kind=UnitKind.PARTY_BODY, parent="")
    part = replace(unit, kind=UnitKind.DIVISION, parent="whole")
    assert heads(replace(run, units={**run.units, key: part, "whole": above})) == {Skin.PARTY}
    alone = replace(part, parent="")
    assert heads(replace(run, units={**run.units, key: alone})) == {Skin.STATE}
