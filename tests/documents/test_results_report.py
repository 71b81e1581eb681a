"""The results report: the words of Phụ lục 5, the column of void papers, the head's signature."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.results_samples import (
    ACCOUNT,
    BOARD,
    COUNTING,
    box,
    cells,
    heads_on_every_page,
    of,
)

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.results_report import ResultsReport, results_report
from tinnhiem_core.documents.results import HEADS
from tinnhiem_core.law import NQ_96_2023_QH15, Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin, TextBlock
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.vote import BallotAccount
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.reports import RESULTS_REPORT

CLAUSE = at("phần III, mục 2, điểm 2.2")
FORM = ReportFormat(
    form=FormKind.RESULTS_REPORT, template="results_report", citation=Citation(document=QD_96)
)


@pytest.fixture
def report_of(sheet: Callable[..., Any]) -> Callable[..., ResultsReport]:
    def make(skin: Skin = Skin.STATE, **changes: Any) -> ResultsReport:
        paper = sheet(skin, recipients=(), sample=True)
        heading = replace(paper.heading, number=None, hanging_stamp=True)
        whole = ResultsReport(
            sheet=replace(paper, heading=heading),
            counting=COUNTING,
            boxes=(box(),),
            void_basis=CLAUSE,
        )
        return replace(whole, **changes)

    return make


@pytest.mark.parametrize("skin", list(Skin))
def test_appendix_5_is_printed_in_its_words(
    skin: Skin, report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    text = read(results_report(RESULTS_REPORT, report_of(skin))).text()
    assert unicodedata.is_normalized("NFC", text)
    for words in (
        "(Đóng dấu treo)",
        "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
        "Tại hội nghị lấy phiếu tín nhiệm của UBND tỉnh",
        (
            "Thực hiện nhiệm vụ do hội nghị giao, từ 15 giờ 10 phút đến 16 giờ 05 phút, ngày"
            " 30/11/2023 tại Hội trường UBND tỉnh, Ban Kiểm phiếu gồm 05 đồng chí, do đồng chí Đèo Thị"
            " Mẫu làm Trưởng Ban đã tiến hành kiểm phiếu tín nhiệm của thành viên UBND tỉnh, giám đốc"
            " sở, ban, ngành đối với Phó Chủ tịch, các thành viên UBND tỉnh; kết quả cụ thể như sau:"
        ),
        "1. Tổng số người được triệu tập: 28 đồng chí.",
        "- Số có mặt dự hội nghị: 24 đồng chí.",
        "- Số vắng mặt từ đầu hội nghị đến trước thời điểm bỏ phiếu: 03 đồng chí.",
        "- Số có mặt tại thời điểm bỏ phiếu: 25 đồng chí.",
        "- Số phiếu phát ra: 25 phiếu.",
        "- Số phiếu thu về: 24 phiếu.",
        "2. Kết quả kiểm phiếu",
        "Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về.",
        f"{'TM.' if skin is Skin.STATE else 'T/M'} BAN KIỂM PHIẾU",
        "(Ký, ghi rõ họ tên)",
    ):
        assert words in text


def test_void_papers_that_the_appendix_lacks_get_a_column_and_a_note(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    assert "Số phiếu không hợp lệ" not in RESULTS_REPORT.columns
    seen = read(results_report(RESULTS_REPORT, report_of()))
    assert "Số phiếu không hợp lệ" in cells(seen)[0]
    assert of(seen, "Trần Thị Mẫu")[3:6] == ["18", "06", "25,00"]
    note = "Cột “Số phiếu không hợp lệ” được bổ sung so với Phụ lục 5 theo phần III, mục 2, điểm"
    assert note in seen.text()
    assert "Kế hoạch số 104-KH/TU" in seen.text().partition(note)[2]


def test_note_cites_the_regulation_where_no_clause_is_given(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    content = report_of()
    plain = ResultsReport(sheet=content.sheet, counting=COUNTING, boxes=content.boxes)
    text = read(results_report(replace(RESULTS_REPORT, annex=""), plain)).text()
    assert "bổ sung so với mẫu của kế hoạch theo Quy định số 96-QĐ/TW (chưa đối chiếu" in text


@pytest.mark.parametrize("form", [None, FORM, replace(FORM, columns=("TT", *HEADS[1:]))])
def test_form_with_the_column_needs_no_note(
    form: ReportFormat | None,
    report_of: Callable[..., ResultsReport],
    read: Callable[[bytes], Any],
) -> None:
    seen = read(results_report(form, report_of()))
    assert "được bổ sung" not in seen.text()
    assert "Tại Hội nghị lấy phiếu tín nhiệm của UBND tỉnh" in seen.text()
    assert cells(seen)[0][0] == (form.columns[0] if form and form.columns else "STT")


@pytest.mark.parametrize(("skin", "authority"), [(Skin.STATE, "TM."), (Skin.PARTY, "T/M")])
def test_head_of_the_board_signs_in_the_issuers_turn_of_phrase(
    skin: Skin,
    authority: str,
    report_of: Callable[..., ResultsReport],
    read: Callable[[bytes], Any],
) -> None:
    seen = read(results_report(None, report_of(skin)))
    assert f"{authority} BAN KIỂM PHIẾU" in seen.text()
    signer = [line for line in seen.lines() if line.text == BOARD.head][-1]
    assert signer.left > 105
    assert "Lò Văn Mẫu" not in seen.text()


def test_session_keeps_its_name_after_the_choice_of_the_form(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    meeting = replace(COUNTING.meeting, name="Kỳ họp thứ 12 của HĐND tỉnh")
    content = report_of(counting=replace(COUNTING, meeting=meeting))
    text = read(results_report(RESULTS_REPORT, content)).text()
    assert "Tại kỳ họp thứ 12 của HĐND tỉnh" in text
    meeting = replace(meeting, name="Đại hội công đoàn")
    content = report_of(counting=replace(COUNTING, meeting=meeting))
    assert "(kỳ họp) Đại hội công đoàn" in read(results_report(RESULTS_REPORT, content)).text()


def test_shares_on_all_deputies_never_say_collected(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    account = replace(ACCOUNT, deputies=30)
    council = box(settings=Settings(base=Base.DEPUTIES), account=account, rules=NQ_96_2023_QH15)
    text = read(results_report(RESULTS_REPORT, report_of(boxes=(council,)))).text()
    assert "Tỷ lệ % tính trên tổng số đại biểu (30 đại biểu)." in text
    assert "tổng số phiếu thu về" not in text


def test_figures_not_given_leave_room(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    unknown = box(account=BallotAccount(collected=24, foreign=1), reasons={})
    text = read(results_report(RESULTS_REPORT, report_of(boxes=(unknown,)))).text()
    assert "người được triệu tập: ..... đồng chí." in text
    assert "đến trước thời điểm bỏ phiếu: ..... đồng chí." in text


def test_two_boxes_have_two_tables(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    second = box(2, polled="Chánh Văn phòng")
    text = read(results_report(RESULTS_REPORT, report_of(boxes=(box(), second)))).text()
    assert "Nhóm phiếu 1: đối với Phó Chủ tịch, các thành viên UBND tỉnh" in text
    assert "Nhóm phiếu 2: đối với Chánh Văn phòng Thành phần ghi phiếu: thành viên" in text
    assert text.count("Ghi chú: Tỷ lệ %") == 2
    assert text.count("Cột “") == 1
    assert "Nhóm phiếu" not in read(results_report(RESULTS_REPORT, report_of())).text()


def test_sixty_people_break_over_pages_with_heads(
    report_of: Callable[..., ResultsReport], read: Callable[[bytes], Any]
) -> None:
    seen = read(results_report(RESULTS_REPORT, report_of(boxes=(box(60),))))
    assert heads_on_every_page(seen, "STT", "Số phiếu", "không hợp lệ", "Tỷ lệ")
    numbers = [row[0] for row in cells(seen) if row[0].isdigit()]
    assert numbers == [str(number) for number in range(1, 61)]
    last = seen.pages[-1].extract_text()
    assert "TM. BAN KIỂM PHIẾU" in last
    assert re.search(r"^60 ", last, re.MULTILINE)


def test_fields_and_columns_that_do_not_fit_are_refused(
    report_of: Callable[..., ResultsReport],
) -> None:
    with pytest.raises(PaperError, match=r"L\.907"):
        results_report(replace(FORM, columns=("STT", "Họ và tên")), report_of())
    strange = replace(FORM, blocks=(TextBlock(key="intro", text="{someone}"),))
    with pytest.raises(PaperError, match=r"L\.905"):
        results_report(strange, report_of())
    with pytest.raises(PaperError, match=r"L\.908"):
        results_report(None, report_of(boxes=()))


def test_same_report_same_bytes(report_of: Callable[..., ResultsReport]) -> None:
    first = results_report(RESULTS_REPORT, report_of())
    assert results_report(RESULTS_REPORT, report_of()) == first


@pytest.mark.parametrize("skin", list(Skin))
def test_picture(
    skin: Skin,
    report_of: Callable[..., ResultsReport],
    approved: Callable[[bytes, str], None],
) -> None:
    content = report_of(skin, boxes=(box(12),))
    approved(results_report(RESULTS_REPORT, content), f"results-report-{skin}")


def test_picture_of_two_boxes(
    report_of: Callable[..., ResultsReport], approved: Callable[[bytes, str], None]
) -> None:
    second = box(2, polled="Chánh, Phó Văn phòng UBND tỉnh")
    approved(results_report(None, report_of(boxes=(box(), second))), "results-report-boxes")
