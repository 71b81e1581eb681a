"""The upward summary: bands in the words of the clause, venues side by side, reasons, deadlines."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.documents.results_samples import (
    ACCOUNT,
    COUNTING,
    box,
    cells,
    heads_on_every_page,
    of,
    people,
)
from tests.rules.samples import holder, person, post

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.upward_summary import (
    Recorded,
    UpwardSummary,
    upward_summary,
)
from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, decide, find
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.people import Role
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.vote import BallotAccount, Outcome, RowCount
from tinnhiem_core.rules.eligibility import exemption
from tinnhiem_core.rules.two_venues import VenueResult, side_by_side
from tinnhiem_dien_bien.duties import EXEMPTION
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.reporting import REPORTING

DAY = COUNTING.meeting.day

RETIRING = holder(
    post("p1", "so", Role.DEPUTY, title="Phó Giám đốc Sở Nội vụ"),
    who=person("p1", name="Hờ A Mẫu", retirement_notice=date(2023, 10, 1)),
)

AGAIN = holder(
    post("p2", "so", Role.HEAD, title="Giám đốc Sở Xây dựng"),
    who=person("p2", name="Mùa Thị Mẫu"),
)

LEFT_OUT = ((RETIRING, exemption(RETIRING, DAY, EXEMPTION, QD_96_2023)),)

DECIDED = (
    (
        AGAIN,
        decide(
            False,
            "meeting.decided_in",
            EXEMPTION.citation,
            by="Ban Thường vụ Tỉnh ủy",
            reason="tái cử, không phải bầu lần đầu",
        ),
    ),
)

CHAIR = Recorded(
    finding=find("C.314", EXEMPTION.citation, name="Lò Văn Chủ"), reason="không có người thay"
)

MEMBER = Recorded(
    finding=find("C.313", EXEMPTION.citation, name="Cà Văn Mẫu", reason="chỉ có ba người")
)

DUTY = next(one for one in REPORTING if one.key == "agencies")

DATED = ReportingDuty(
    key="dated",
    text="Báo cáo kết quả về Ban Thường vụ Tỉnh ủy; xong trước ngày 05/12/2023.",
    recipient="Ban Thường vụ Tỉnh ủy",
    words="xong trước ngày 05/12/2023",
    stated=date(2023, 12, 5),
    citation=at("phần IV, mục 2"),
)


def totals(*rows: tuple[int, int, int], **changes: Any) -> Any:
    """Return a box of 30 papers with these counts."""
    account = BallotAccount(summoned=30, opening=30, present=30, issued=30, collected=30)
    counts = tuple(RowCount(high=high, trust=trust, low=low) for high, trust, low in rows)
    given = {"account": account, "counts": counts, "rulings": (), "reasons": {}}
    return box(len(rows), **given | changes)


@pytest.fixture
def summary_of(sheet: Callable[..., Any]) -> Callable[..., UpwardSummary]:
    def make(skin: Skin = Skin.STATE, **changes: Any) -> UpwardSummary:
        whole = UpwardSummary(
            sheet=sheet(skin, sample=True), counting=COUNTING, boxes=(box(),), duties=(DUTY,)
        )
        return replace(whole, **changes)

    return make


@pytest.fixture
def seen(
    summary_of: Callable[..., UpwardSummary], read: Callable[[bytes], Any]
) -> Callable[..., Any]:
    return lambda *given, **changes: read(upward_summary(None, summary_of(*given, **changes)))


@pytest.mark.parametrize("skin", list(Skin))
def test_each_person_has_a_result_and_a_band(skin: Skin, seen: Callable[..., Any]) -> None:
    found = seen(skin)
    text = found.text()
    assert unicodedata.is_normalized("NFC", text)
    assert of(found, "Phạm Thị Ngọc Mẫu")[3:] == [
        *("04", "16,67", "02", "8,33", "00", "0,00", "18", "75,00", "từ 2/3 trở lên"),
    ]
    for words in (
        "ổng hợp kết quả Hội nghị lấy phiếu tín nhiệm của UBND tỉnh",
        "có mặt 25/28 người được triệu tập, bảo đảm ít nhất 2/3 theo quy định (tối thiểu 19 người)",
        "thu về: 24 phiếu; không thu về: 02 phiếu (lý do: để lại trên bàn)",
        (
            "- Đồng chí Phạm Thị Ngọc Mẫu, Ủy viên UBND tỉnh, Giám đốc Sở Kế hoạch và Đầu tư: có"
            " 18/24 phiếu “tín nhiệm thấp”, từ 2/3 trở lên, thuộc trường hợp cấp có thẩm quyền"
            " quản lý cán bộ thực hiện miễn nhiệm."
        ),
        (
            "Điều 11, Quy định số 96-QĐ/TW: “Những trường hợp có từ 2/3 số phiếu tín nhiệm thấp trở"
            " lên, thì cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm"
        ),
        "Nội dung trên nêu căn cứ để cấp có thẩm quyền quản lý cán bộ xem xét, quyết định.",
    ):
        assert words in text
    assert text.count("Điều 11, Quy định số 96-QĐ/TW: “") == 1


def test_both_bands_quote_both_clauses(seen: Callable[..., Any]) -> None:
    text = seen(boxes=(totals((10, 4, 16), (5, 5, 20), (15, 0, 15)),)).text()
    assert "“Những trường hợp có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp, thì" in text
    assert "“Những trường hợp có từ 2/3 số phiếu tín nhiệm thấp trở lên, thì" in text
    assert "Đồng chí Phạm Thị Ngọc Mẫu" not in text


def test_dismissal_from_october_2025_bars_resignation(seen: Callable[..., Any]) -> None:
    later = totals((5, 5, 20), on=date(2025, 10, 8))
    before = totals((5, 5, 20), on=date(2025, 10, 7))
    assert "Quy định số 377-QĐ/TW" in seen(boxes=(later,)).text()
    assert "377-QĐ/TW" not in seen(boxes=(before,)).text()


def test_nobody_in_a_band_is_said(seen: Callable[..., Any]) -> None:
    text = seen(boxes=(totals((15, 0, 15)),)).text()
    assert "Không có đồng chí nào thuộc trường hợp phải xem xét" in text
    assert "Điều 11" not in text


def test_it_is_addressed_to_whom_the_duty_names(
    seen: Callable[..., Any], summary_of: Callable[..., UpwardSummary]
) -> None:
    assert "Kính gửi: Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy)" in seen().text()
    own = replace(summary_of().sheet, addressees=("Ban Bí thư",))
    text = seen(sheet=own).text()
    assert "Kính gửi: Ban Bí thư" in text
    assert "(qua Ban Tổ chức" not in text.partition("Thời hạn báo cáo")[0]


def test_deadline_of_the_duty_is_quoted(seen: Callable[..., Any]) -> None:
    text = seen(duties=(DUTY, DATED)).text()
    assert f"“{DUTY.text}” (phần IV, mục 2, đoạn 2, Kế hoạch số 104-KH/TU)." in text
    assert f"“{DATED.text}” (phần IV, mục 2, Kế hoạch số 104-KH/TU). Ngày cuối cùng:" in text
    assert "05/12/2023." in text
    silent = replace(DUTY, words="")
    assert "Kế hoạch không nêu thời hạn." in seen(duties=(silent,)).text()


def test_left_out_and_decided_have_their_reasons(seen: Callable[..., Any]) -> None:
    text = seen(left_out=LEFT_OUT, decisions=DECIDED).text()
    assert "Đồng chí Hờ A Mẫu, Phó Giám đốc Sở Nội vụ: Không lấy phiếu tín nhiệm" in text
    assert "đối với Hờ A Mẫu" not in text
    assert "Đồng chí Mùa Thị Mẫu, Giám đốc Sở Xây dựng: " in text
    assert "tái cử, không phải bầu lần đầu" in text
    assert text.count("Căn cứ: phần II, mục 1, điểm (2), Kế hoạch số 104-KH/TU.") == 2


def test_warnings_have_their_recorded_reasons(seen: Callable[..., Any]) -> None:
    bare = next(
        Recorded(finding=one) for one in box(reasons={}).result.findings if one.code == "C.211"
    )
    text = seen(findings=(CHAIR, MEMBER, bare)).text()
    assert "Lý do đã ghi: không có người thay." in text
    assert "lý do: chỉ có ba người." in text
    assert "2 phiếu phát ra không thu về. Chưa ghi lý do." in text


def test_two_venues_stand_side_by_side_each_with_its_band(seen: Callable[..., Any]) -> None:
    party, council = totals((10, 4, 16)), totals((20, 10, 0))
    both = side_by_side(
        (
            VenueResult(venue="Hội đồng nhân dân tỉnh", result=council.result.rows[0]),
            VenueResult(venue="Ban Chấp hành Đảng bộ tỉnh", result=party.result.rows[0]),
        ),
        "tín nhiệm",
    )
    found = seen(two_venues=(both,))
    rows = [row for row in cells(found) if row[1] in {one.venue for one in both.results}]
    assert rows == [
        [
            *("Nguyễn Văn Mẫu", "Hội đồng nhân dân tỉnh", "20 (66,67%)", "10 (33,33%)"),
            *("00 (0,00%)", "00", "không quá 50%"),
        ],
        [
            *("Nguyễn Văn Mẫu", "Ban Chấp hành Đảng bộ tỉnh", "10 (33,33%)", "04 (13,33%)"),
            *("16 (53,33%)", "00", "trên 50% nhưng dưới 2/3"),
        ],
    ]
    assert "26,67" not in found.text()
    assert "Đánh giá tổng thể của cấp có thẩm quyền: tín nhiệm" in found.text()


def test_parts_are_numbered_without_gaps(seen: Callable[..., Any]) -> None:
    text = seen(attached=("Biên bản kiểm phiếu (02 bản)",)).text()
    for heading in (
        "1. Tổ chức lấy phiếu và kiểm phiếu",
        "2. Kết quả",
        "3. Sử dụng kết quả",
        "4. Thời hạn báo cáo",
        "5. Hồ sơ gửi kèm - Biên bản kiểm phiếu (02 bản).",
    ):
        assert heading in text


def test_shares_on_all_deputies_say_so(seen: Callable[..., Any]) -> None:
    account = replace(ACCOUNT, deputies=30)
    council = box(settings=Settings(base=Base.DEPUTIES), account=account, rules=NQ_96_2023_QH15)
    assert "tổng số đại biểu (30 đại biểu)" in seen(boxes=(council,)).text()


def test_sixty_people_and_two_boxes(seen: Callable[..., Any]) -> None:
    found = seen(boxes=(totals(*[(20, 5, 5)] * 60, lines=people(60)), totals((20, 5, 5))))
    assert heads_on_every_page(found, "STT", "Họ và tên", "Thấp", "Tín nhiệm thấp")
    numbers = [row[0] for row in cells(found) if row[0].isdigit()]
    assert numbers == [*(str(number) for number in range(1, 61)), "1"]
    assert "Nhóm phiếu 2: đối với" in found.text()
    assert Outcome.DISMISS not in {row.outcome.value for row in totals((20, 5, 5)).result.rows}


def test_same_summary_same_bytes(summary_of: Callable[..., UpwardSummary]) -> None:
    first = upward_summary(None, summary_of())
    assert upward_summary(None, summary_of()) == first


def test_summary_of_nobody_is_refused(summary_of: Callable[..., UpwardSummary]) -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        upward_summary(None, summary_of(boxes=()))


@pytest.mark.parametrize("skin", list(Skin))
def test_picture(
    skin: Skin, summary_of: Callable[..., UpwardSummary], approved: Callable[[bytes, str], None]
) -> None:
    first, second = totals((20, 10, 0)), totals((10, 4, 16))
    both = side_by_side(
        (
            VenueResult(venue="Hội đồng nhân dân tỉnh", result=first.result.rows[0]),
            VenueResult(venue="Ban Chấp hành Đảng bộ tỉnh", result=second.result.rows[0]),
        )
    )
    whole = summary_of(
        skin,
        left_out=LEFT_OUT,
        decisions=DECIDED,
        findings=(CHAIR, MEMBER),
        two_venues=(both,),
        duties=(DUTY, DATED),
        attached=("Biên bản kiểm phiếu (02 bản)", "Báo cáo kết quả phiếu tín nhiệm"),
    )
    approved(upward_summary(None, whole), f"upward-summary-{skin}")
