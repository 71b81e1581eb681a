"""What a folder holds: the workbook says what results.json says; a meeting being prepared."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from tests.services.meeting.cases import NAMES, example, held, refused, said
from tests.services.meeting.test_examples import BEFORE

from tinnhiem_core.services.meeting.data import content_hash, results, results_text
from tinnhiem_core.services.meeting.papers import folder, paper_names
from tinnhiem_core.services.meeting.papers_after import workbook
from tinnhiem_core.services.meeting.sheets import desk_of

LEVELS = ("void", "high", "trust", "low")
ACCOUNT = {
    "Số người được triệu tập": "summoned",
    "Có mặt khi khai mạc": "opening",
    "Có mặt tại thời điểm bỏ phiếu": "present",
    "Số phiếu phát ra": "issued",
    "Số phiếu thu về": "collected",
    "Không do ban kiểm phiếu phát ra": "foreign",
}


def cells(page: Any) -> list[list[Any]]:
    return [[one for one in row if one is not None] for row in page.iter_rows(values_only=True)]


def number(value: object) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"))


@pytest.mark.parametrize("name", NAMES)
def test_workbook_says_what_results_json_says(name: str) -> None:
    run = held(name)
    data: Any = json.loads(results_text(run, ()))
    book = openpyxl.load_workbook(BytesIO(workbook(desk_of(run))))
    assert len(book.worksheets) == len(data["boxes"]) + 1
    for page, box in zip(book.worksheets, data["boxes"], strict=False):
        rows = cells(page)
        assert rows[0] == [data["meeting"]["name"]]
        assert [f"Mã nội dung: {data['content_sha256']}"] in rows
        persons = [row for row in rows if len(row) == 12 and isinstance(row[0], int)]
        assert len(persons) == len(box["rows"])
        for place, (row, person) in enumerate(zip(persons, box["rows"], strict=True), 1):
            assert row[:4] == [place, person["name"], person["title"], person["valid"]]
            assert row[4::2] == [person[level]["count"] for level in LEVELS]
            shares = [Decimal(person[level]["share"]) for level in LEVELS]
            assert [number(one) for one in row[5::2]] == shares
        account = {row[0]: row[1] for row in rows if len(row) == 2}
        assert {ACCOUNT[label]: account[label] for label in ACCOUNT} == {
            key: box[key] for key in ACCOUNT.values()
        }
    grounds = cells(book.worksheets[-1])
    told = [row[1] for row in grounds if row and row[0] in {"Lỗi", "Cảnh báo", "Lưu ý"}]
    assert sorted(told) == sorted(one["code"] for one in data["findings"])


def test_workbook_holds_no_formula() -> None:
    run = held("bac_giang", name="=HYPERLINK(1)", place="+cmd|' /C calc'!A0")
    book = openpyxl.load_workbook(BytesIO(workbook(desk_of(run))))
    kinds = {cell.data_type for page in book for row in page.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book.worksheets[0]["A1"].value == "=HYPERLINK(1)"


def test_hash_is_that_of_the_canonical_json() -> None:
    run = held("quang_ngai")
    whole: Any = json.loads(results_text(run, ("b.pdf", "a.pdf")))
    assert whole.pop("files") == ["a.pdf", "b.pdf"]
    told = whole.pop("content_sha256")
    line = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert told == hashlib.sha256(f"{line}\n".encode()).hexdigest() == content_hash(run)


@pytest.mark.parametrize(
    "changed",
    [
        {"place": "Phòng khác"},
        {"board": None, "boxes": (), "attendance": None},
        {"chair": None},
        {"reasons": ()},
    ],
)
def test_hash_changes_with_what_the_papers_say(changed: dict[str, Any]) -> None:
    assert content_hash(held("quang_ngai", **changed)) != content_hash(held("quang_ngai"))


def test_two_persons_of_one_name_are_told_apart() -> None:
    rows: Any = results(held("ninh_son"))["boxes"]
    persons = [row["person"] for row in rows[0]["rows"]]
    assert persons == [one.person.key for one in held("ninh_son").people.polled]


def test_meeting_being_prepared_gets_the_papers_needed_before_it() -> None:
    steps: list[int] = []
    run = held("bac_giang", attendance=None, boxes=(), board=None)
    assert not run.stopped
    assert paper_names(run) == BEFORE
    files = folder(run, lambda: steps.append(1))
    assert list(files) == [*BEFORE, "results.json"]
    assert len(steps) == len(BEFORE)
    data = json.loads(files["results.json"])
    assert (data["attendance"], data["boxes"], data["files"]) == (None, [], list(BEFORE))


def test_character_that_no_paper_can_show_is_refused_before_printing() -> None:
    own = example("quang_ngai").chair
    assert own is not None
    chair = replace(own, reason="vì 漢")
    found = refused("quang_ngai", place="Phòng 字", name="họp \U0001f600", chair=chair, boxes=())
    assert {one.code for one in found} == {"L.817"}
    found = refused("quang_ngai", place="Phòng 字", name="họp \U0001f600", chair=chair)
    assert said(found) == [("L.901", "name"), ("L.901", "place"), ("L.901", "chair.reason")]
