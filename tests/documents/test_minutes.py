"""Minutes: numbered copies, one table a box, whole rows, everybody's signature, no band."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.results_samples import (
    ACCOUNT,
    COUNTING,
    RULINGS,
    box,
    cells,
    heads_on_every_page,
    of,
)

from tinnhiem_core.documents.forms.minutes import Minutes, minutes
from tinnhiem_core.documents.layout import Part
from tinnhiem_core.documents.measures import HD36, ND30
from tinnhiem_core.documents.sheet import Secrecy
from tinnhiem_core.law import NQ_96_2023_QH15
from tinnhiem_core.model.forms import Secret, Skin
from tinnhiem_core.model.meeting import CountingBoard
from tinnhiem_core.model.settings import Base, Rounding, Settings, StruckName
from tinnhiem_core.model.vote import BallotAccount, CandidateLine, RowCount

LONG = "Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Đảng ủy, Giám đốc Sở Nông nghiệp, " * 2

NAMES = ("Đèo Thị Mẫu", "Lò Văn Mẫu", "Quàng Thị Mẫu", "Giàng A Mẫu", "Cà Văn Mẫu")


@pytest.fixture
def one(minutes_of: Callable[..., Minutes], read: Callable[[bytes], Any]) -> Callable[..., Any]:
    return lambda *given, **changes: read(minutes(None, minutes_of(*given, **changes), 1)[0])


def test_every_page_has_the_content_hash_and_says_that_it_is_a_sample(
    one: Callable[..., Any],
) -> None:
    for text in one().texts:
        assert f"Mã nội dung: {'0123456789abcdef' * 4}" in text
        assert "DỮ LIỆU MẪU, họ tên không có thật" in text


@pytest.mark.parametrize("skin", list(Skin))
def test_what_the_board_recorded_is_said_in_nfc(one: Callable[..., Any], skin: Skin) -> None:
    text = one(skin).text()
    assert unicodedata.is_normalized("NFC", text)
    for words in (
        "BIÊN BẢN KIỂM PHIẾU",
        "Từ 15 giờ 10 phút đến 16 giờ 05 phút, ngày 30 tháng 11 năm 2023, tại Hội trường UBND",
        "Ban Kiểm phiếu gồm 05 đồng chí",
        "Đồng chí Đèo Thị Mẫu: Trưởng ban.",
        "Đồng chí Cà Văn Mẫu: Thành viên.",
        "Số người được triệu tập: 28 đồng chí.",
        "Số có mặt khi khai mạc: 24 đồng chí.",
        "Số có mặt tại thời điểm bỏ phiếu: 25 đồng chí.",
        "có mặt 25/28 người được triệu tập, bảo đảm ít nhất 2/3 theo quy định (tối thiểu 19 người)",
        "Số phiếu phát ra: 25 phiếu.",
        "Số phiếu thu về: 24 phiếu.",
        "Số phiếu phát ra không thu về: 02 phiếu (lý do: để lại trên bàn).",
        "không do ban kiểm phiếu phát ra: 01 phiếu (lý do: phiếu in khác mẫu).",
        "Số phiếu có ghi thêm tên: 01 phiếu",
        "Tỷ lệ % tính trên tổng số phiếu thu về (24 phiếu)",
        "làm tròn đến 02 chữ số thập phân",
        "không điều chỉnh cho đủ 100%",
        "Phiếu gạch xóa họ tên người nào thì không hợp lệ đối với người đó",
        "được lập thành 01 bản",
    ):
        assert words in text


def test_row_of_the_table(one: Callable[..., Any]) -> None:
    row = of(one(), "Trần Thị Mẫu")
    assert row == [
        *("2", "Trần Thị Mẫu", "Phó Chủ tịch UBND tỉnh", "18", "06", "25,00"),
        *("09", "37,50", "06", "25,00", "03", "12,50"),
    ]


def test_row_is_never_forced_to_a_hundred(one: Callable[..., Any]) -> None:
    account = BallotAccount(summoned=47, present=47, issued=47, collected=47)
    counts = (RowCount(high=29, trust=15, low=3),)
    seen = one(boxes=(box(1, account=account, counts=counts, rulings=(), reasons={}),))
    assert of(seen, "Nguyễn Văn Mẫu")[4:] == [
        *("00", "0,00", "29", "61,70", "15", "31,91", "03", "6,38"),
    ]


def test_void_papers_by_reason_and_rulings_one_by_one(one: Callable[..., Any]) -> None:
    rows = cells(one())
    assert ["2", "Trần Thị Mẫu", "01", "03", "02", "00", "00", "06"] in rows
    assert ["1", "Nguyễn Văn Mẫu", "01", "00", "00", "00", "01", "02"] in rows
    assert ["1", "5", "2. Trần Thị Mẫu", "Dấu ngoài ô", "Tín nhiệm cao", RULINGS[0].note] in rows
    assert any(row[:2] == ["2", "8"] and row[4] == "Không hợp lệ" for row in rows)


def test_hundred_per_cent_fits_its_cell(one: Callable[..., Any]) -> None:
    account = BallotAccount(summoned=1500, present=1316, issued=1316, collected=1316)
    counts = (RowCount(high=1316, trust=0, low=0),)
    seen = one(boxes=(box(1, account=account, counts=counts, rulings=(), reasons={}),))
    assert of(seen, "Nguyễn Văn Mẫu")[3:8] == ["1.316", "00", "0,00", "1.316", "100,00"]


def test_nothing_void_and_nothing_ruled_is_said(one: Callable[..., Any]) -> None:
    account = BallotAccount(summoned=3, opening=3, present=3, issued=3, collected=3)
    clean = box(2, account=account, rulings=(), counts=(RowCount(high=3, trust=0, low=0),) * 2)
    text = one(boxes=(clean,)).text()
    assert "Không có phiếu không hợp lệ." in text
    assert " Không có. " in text.partition("đ) Trường hợp")[2]


def test_totals_without_reasons_say_so(one: Callable[..., Any]) -> None:
    totals = box(1, counts=(RowCount(high=20, trust=2, low=1),), rulings=())
    assert "ban kiểm phiếu nhập tổng số, không phân theo lý do" in one(boxes=(totals,)).text()


def test_settings_are_said_in_words(one: Callable[..., Any]) -> None:
    settings = Settings(struck_name_voids=StruckName.PAPER, rounding=Rounding.TRUNCATE, decimals=1)
    text = one(boxes=(box(settings=settings),)).text()
    assert "không hợp lệ đối với tất cả những người có tên trên phiếu" in text
    assert "lấy 01 chữ số thập phân, bỏ phần còn lại" in text


def test_shares_on_all_deputies_say_so(one: Callable[..., Any]) -> None:
    account = replace(ACCOUNT, deputies=30)
    council = box(settings=Settings(base=Base.DEPUTIES), account=account, rules=NQ_96_2023_QH15)
    assert "tính trên tổng số đại biểu (30 đại biểu)" in one(boxes=(council,)).text()


def test_no_result_is_no_zero(one: Callable[..., Any]) -> None:
    account = BallotAccount(summoned=3, opening=3, present=3, issued=3, collected=0)
    empty = box(
        1,
        account=account,
        rulings=(),
        reasons={"no_result": "hòm phiếu trống", "unreturned": "không ai bỏ phiếu"},
        counts=(RowCount(high=0, trust=0, low=0),),
    )
    seen = one(boxes=(empty,))
    assert "chưa có kết quả (lý do: hòm phiếu trống)" in seen.text()
    assert of(seen, "Nguyễn Văn Mẫu")[4:6] == ["00", "Chưa có"]


def test_each_box_has_its_own_table_and_base(one: Callable[..., Any]) -> None:
    account = replace(ACCOUNT, collected=20, issued=20, foreign=0)
    second = box(
        1,
        account=account,
        rulings=(),
        polled="Chánh Văn phòng",
        lines=(CandidateLine(name="Hờ A Mẫu", title="Chánh Văn phòng"),),
    )
    seen = one(boxes=(box(), second))
    text = seen.text()
    assert "2. Kết quả kiểm phiếu đối với Phó Chủ tịch, các thành viên UBND tỉnh" in text
    assert "3. Kết quả kiểm phiếu đối với Chánh Văn phòng" in text
    assert text.count("Thành phần ghi phiếu: thành viên UBND tỉnh, giám đốc sở, ban,") == 2
    assert "(24 phiếu)" in text
    assert "(20 phiếu)" in text
    tables = [table for page in seen.pages for table in page.extract_tables()]
    both = [t for t in tables if "Hờ A Mẫu" in str(t) and "Trần Thị Mẫu" in str(t)]
    assert both == []


def test_no_band_stands_in_the_minutes(one: Callable[..., Any]) -> None:
    text = one().text()
    assert "trên 50%" not in text
    assert "miễn nhiệm" not in text


def test_sixty_people_break_over_pages_with_heads(one: Callable[..., Any]) -> None:
    seen = one(boxes=(box(60),))
    assert len(seen.pages) > 5
    assert heads_on_every_page(seen, "STT", "Họ và tên", "không hợp lệ", "Thấp", "Tỷ lệ")
    numbers = [row[0] for row in cells(seen) if len(row) == 12 and row[0].isdigit()]
    assert numbers == [str(number) for number in range(1, 61)]


def test_row_is_never_split_and_long_names_wrap(one: Callable[..., Any]) -> None:
    lines = tuple(
        CandidateLine(name=f"Nguyễn Thị Ngọc Hoàng Phương Thảo {i}", title=f"[{i}] {LONG} ({i})")
        for i in range(9)
    )
    seen = one(boxes=(box(9, lines=lines),))
    found: list[str] = []
    for text in seen.texts:
        begun = re.findall(r"\[(\d+)\]", text)
        assert begun == re.findall(r"\((\d)\)", text)
        found += begun
    assert found == [str(i) for i in range(9)]
    assert any(row[1] == lines[3].name for row in cells(seen) if len(row) == 12)
    assert max(line.right for line in seen.lines()) <= 195.5


@pytest.mark.parametrize("people", [1, 3, 5, 7])
def test_signatures_stay_together_and_never_stand_alone(
    people: int, one: Callable[..., Any]
) -> None:
    seen = one(boxes=(box(people, rulings=()),))
    last = seen.texts[-1]
    assert "Biên bản này được lập" in last
    for words in ("BAN KIỂM PHIẾU", "TRƯỞNG BAN", "CHỦ TRÌ HỘI NGHỊ", *NAMES):
        assert words in last


def test_everybody_on_the_board_signs_the_head_last(one: Callable[..., Any]) -> None:
    seen = one()
    page = len(seen.pages) - 1
    signed = [line for line in seen.lines() if line.page == page and line.font == "Tinos-Bold"]
    names = [line for line in signed if line.text in NAMES]
    assert {line.text for line in names} == set(NAMES)
    head = next(line for line in names if line.text == "Đèo Thị Mẫu")
    assert head.left == max(line.left for line in names)
    assert head.top == max(line.top for line in names)


def test_chair_and_secretary_sign_only_where_given(one: Callable[..., Any]) -> None:
    text = one(chair="", secretary="").text()
    assert "CHỦ TRÌ" not in text
    assert "THƯ KÝ" not in text
    assert "Lò Văn Chủ" in one(secretary="").text()


def test_board_of_three_signs_in_one_row(one: Callable[..., Any]) -> None:
    board = CountingBoard(head="Đèo Thị Mẫu", members=("Lò Văn Mẫu", "Cà Văn Mẫu"))
    seen = one(counting=replace(COUNTING, board=board))
    tops = {
        round(line.top)
        for line in seen.lines()
        if line.page == len(seen.pages) - 1 and line.text in NAMES
    }
    assert len(tops) == 1


def test_hours_not_given_leave_room(one: Callable[..., Any]) -> None:
    seen = one(counting=replace(COUNTING, begun=None, ended=None))
    assert "Từ ..... giờ ..... phút đến ..... giờ ..... phút" in seen.text()


def test_faces_of_the_table_come_from_the_table_of_measures(one: Callable[..., Any]) -> None:
    for skin, layout in ((Skin.STATE, ND30), (Skin.PARTY, HD36)):
        line = one(skin).line("Trần Thị Mẫu")
        assert line.size == float(layout.faces[Part.RESULT].size.value)


def test_secret_minutes_say_their_copies(one: Callable[..., Any], sheet: Any) -> None:
    mark = Secrecy(
        level=Secret.MAT,
        decided_by="Chủ tịch UBND tỉnh",
        decided_on=COUNTING.meeting.day,
        copies=3,
        drafter="Phòng Nội vụ",
    )
    text = one(sheet=sheet(Skin.STATE, recipients=(), secrecy=mark)).text()
    assert "MẬT" in text
    assert "(03 bản; người soạn thảo: Phòng Nội vụ; không được sao, chụp)" in text
