"""results.xlsx: numbers that are numbers, text that stays text, the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from tests.documents.results_samples import ACCOUNT, MEETING, box

from tinnhiem_core.documents import workbook_pen
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.workbook import (
    GROUND_HEADS,
    RESULT_HEADS,
    ResultsWorkbook,
    results_workbook,
)
from tinnhiem_core.documents.workbook_pen import digits
from tinnhiem_core.law import NQ_96_2023_QH15, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.vote import BallotAccount, CandidateLine, RowCount

BOOK = ResultsWorkbook(meeting=MEETING, boxes=(box(),))


@pytest.fixture
def opened() -> Callable[[ResultsWorkbook], Any]:
    return lambda content: openpyxl.load_workbook(BytesIO(results_workbook(content)))


def row_of(page: Any, name: str) -> list[Any]:
    return next(list(row) for row in page.iter_rows() if row[1].value == name)


def values(page: Any) -> list[tuple[Any, ...]]:
    return list(page.iter_rows(values_only=True))


def test_page_for_the_box_and_page_of_grounds(opened: Callable[..., Any]) -> None:
    assert opened(BOOK).sheetnames == ["Kết quả", "Căn cứ"]
    two = replace(BOOK, boxes=(box(), box(2)))
    assert opened(two).sheetnames == ["Kết quả 1", "Kết quả 2", "Căn cứ"]


def test_counts_and_shares_are_numbers_with_a_format(opened: Callable[..., Any]) -> None:
    row = row_of(opened(BOOK)["Kết quả"], "Trần Thị Mẫu")
    expected = [2, "Trần Thị Mẫu", "Phó Chủ tịch UBND tỉnh", 18, 6, 25, 9, 37.5, 6, 25, 3, 12.5]
    assert [cell.value for cell in row] == expected
    assert [cell.data_type for cell in row[3:]] == ["n"] * 9
    assert [cell.number_format for cell in row[3:6]] == ["0", "0", "0.00"]


def test_shares_are_rounded_as_the_papers_print_them(opened: Callable[..., Any]) -> None:
    account = BallotAccount(collected=47)
    counts = (RowCount(high=29, trust=15, low=3),)
    content = replace(BOOK, boxes=(box(1, account=account, counts=counts, rulings=()),))
    page = opened(content)["Kết quả"]
    shares = [cell.value for cell in row_of(page, "Nguyễn Văn Mẫu")[5::2]]
    assert shares == [0, 61.7, 31.91, 6.38]
    stored = ZipFile(BytesIO(results_workbook(content))).read("xl/worksheets/sheet1.xml")
    assert b"<v>61.70</v>" in stored
    assert b"<v>31.91</v>" in stored


def test_number_format_follows_the_settings(opened: Callable[..., Any]) -> None:
    content = replace(BOOK, boxes=(box(settings=Settings(decimals=0)),))
    cell = row_of(opened(content)["Kết quả"], "Nguyễn Văn Mẫu")[7]
    assert (cell.value, cell.number_format) == (67, "0")


@pytest.mark.parametrize(
    ("value", "shown"),
    [(3, "0"), (Decimal(3), "0"), (Decimal("3.10"), "0.00"), (Decimal("0.0625"), "0.0000")],
)
def test_digits(value: int | Decimal, shown: str) -> None:
    assert digits(value) == shown


@pytest.mark.parametrize("name", ["=1+1", "+84", "-Lò", "@SUM(A1)", '=HYPERLINK("x")', "{=1}"])
def test_name_that_begins_like_a_formula_is_text(name: str, opened: Callable[..., Any]) -> None:
    lines = (CandidateLine(name=name, title=name),)
    content = replace(BOOK, boxes=(box(1, lines=lines, rulings=()),))
    row = row_of(opened(content)["Kết quả"], name)
    assert [cell.data_type for cell in row[1:3]] == ["s", "s"]
    assert row[1].quotePrefix is name.startswith(("=", "+", "-", "@"))


def test_there_is_no_formula() -> None:
    with ZipFile(BytesIO(results_workbook(BOOK))) as archive:
        for name in archive.namelist():
            assert b"<f>" not in archive.read(name)
            assert b"<f " not in archive.read(name)


def test_heads_repeat_and_stay_in_view(opened: Callable[..., Any]) -> None:
    book = opened(BOOK)
    for name, heads in (("Kết quả", RESULT_HEADS), ("Căn cứ", GROUND_HEADS)):
        page = book[name]
        place = values(page).index(next(row for row in values(page) if row[0] == heads[0]))
        assert values(page)[place][: len(heads)] == heads
        assert page.print_title_rows == f"${place + 1}:${place + 1}"
        assert page.freeze_panes == f"A{place + 2}"
        assert place <= 7
        assert page.page_setup.orientation == "landscape"


def test_account_and_base_are_said(opened: Callable[..., Any]) -> None:
    rows = values(opened(BOOK)["Kết quả"])
    labels = {row[1]: row[2] for row in rows if isinstance(row[2], int)}
    assert labels["Số phiếu thu về"] == 24
    assert labels["Phát ra không thu về"] == 2
    assert labels["Tổng số để tính tỷ lệ"] == 24
    assert any("tổng số phiếu thu về" in str(row[0]) for row in rows)
    council = box(
        settings=Settings(base=Base.DEPUTIES),
        account=replace(ACCOUNT, deputies=30),
        rules=NQ_96_2023_QH15,
    )
    rows = values(opened(replace(BOOK, boxes=(council,)))["Kết quả"])
    assert any("tổng số đại biểu" in str(row[0]) for row in rows)


def test_what_is_not_known_is_no_zero(opened: Callable[..., Any]) -> None:
    content = replace(
        BOOK,
        boxes=(
            box(
                1,
                account=BallotAccount(collected=0),
                counts=(RowCount(high=0, trust=0, low=0),),
                rulings=(),
            ),
        ),
    )
    page = opened(content)["Kết quả"]
    assert row_of(page, "Nguyễn Văn Mẫu")[5].value == "Chưa có"
    assert row_of(page, "Số phiếu phát ra")[2].value == "Chưa có"


def test_grounds_say_band_arithmetic_and_clause(opened: Callable[..., Any]) -> None:
    extra = find("C.314", regulation(Topic.PROCESS), name="Lò Văn Chủ")
    content = replace(BOOK, findings=(extra, *BOOK.boxes[0].result.findings))
    rows = values(opened(content)["Căn cứ"])
    outcome = next(row for row in rows if row[1] == "Phạm Thị Ngọc Mẫu")
    assert outcome[0] == "Tín nhiệm thấp"
    assert outcome[2] == "từ 2/3 trở lên"
    assert "3 × 18 = 54" in outcome[3]
    assert outcome[4].startswith("Điều 11, Quy định số 96-QĐ/TW: “Những trường hợp có từ 2/3")
    assert any(row[0] == "Điều kiện tiến hành" and "3 × 25 = 75" in row[3] for row in rows)
    codes = [row[1] for row in rows if row[0] in {"Lỗi", "Cảnh báo", "Lưu ý"}]
    assert codes.count("C.314") == 1
    assert codes.count("N.211") == 1


def test_sample_and_hash_are_said_on_every_page(opened: Callable[..., Any]) -> None:
    marked = opened(replace(BOOK, sample=True, content_hash="ab12"))
    for page in marked.worksheets:
        texts = [row[0] for row in values(page)]
        assert "DỮ LIỆU MẪU, họ tên không có thật" in texts
        assert "Mã nội dung: ab12" in texts
    bare = [row[0] for row in values(opened(BOOK)["Kết quả"])]
    assert not any("MẪU" in str(text) or "Mã nội dung" in str(text) for text in bare)


def test_same_results_same_bytes_dated_by_the_meeting() -> None:
    assert results_workbook(BOOK) == results_workbook(BOOK)
    with ZipFile(BytesIO(results_workbook(BOOK))) as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}
        assert b"2023-11-30T00:00:00Z" in archive.read("docProps/core.xml")


def test_hidden_characters_are_refused() -> None:
    lines = (CandidateLine(name="Lò\u202eVăn", title=""),)
    with pytest.raises(PaperError, match=r"L\.902"):
        results_workbook(replace(BOOK, boxes=(box(1, lines=lines, rulings=()),)))


def test_text_too_long_for_a_cell_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_pen, "LONGEST", 20)
    with pytest.raises(PaperError, match=r"L\.903"):
        results_workbook(BOOK)


def test_workbook_of_nobody_is_refused() -> None:
    with pytest.raises(PaperError, match=r"L\.908"):
        results_workbook(replace(BOOK, boxes=()))
