"""Bad meeting files, as a tired or a hostile user makes them: each refused in plain words."""

from __future__ import annotations

import json

import pytest
from tests.cli.hostile import Spoiled


def test_wrong_types(spoiled: Spoiled) -> None:
    spoiled.change(
        ('rows = ["department_leaders"]', 'rows = "department_leaders"'),
        ("issued = 13\n", 'issued = "13"\n'),
        ("sample = true", "sample = 1"),
        ("starts = 14:00:00", "starts = 2023-09-20"),
        ('name = "hội nghị lấy phiếu tín nhiệm tại Sở Nội vụ"', "name = []"),
        ("[chair]", "[[chair]]"),
    )
    answer = spoiled.run("--json")
    assert answer.code == 2
    assert {(one["code"], one["where"]) for one in answer.data["errors"]} == {
        ("L.755", "rows"),
        ("L.755", "boxes[0].issued"),
        ("L.755", "sample"),
        ("L.760", "starts"),
        ("L.755", "name"),
        ("L.755", "chair"),
    }


@pytest.mark.parametrize("number", ["13.0", "1e1", "nan", "inf", "-inf"])
def test_count_that_is_no_whole_number(spoiled: Spoiled, number: str) -> None:
    spoiled.change(("issued = 13\n", f"issued = {number}\n"))
    answer = spoiled.run("--json")
    assert [(one["code"], one["where"]) for one in answer.data["errors"]] == [
        ("L.755", "boxes[0].issued")
    ]


@pytest.mark.parametrize("number", ["-13", "-1"])
def test_negative_count(spoiled: Spoiled, number: str) -> None:
    spoiled.change(("issued = 13\n", f"issued = {number}\n"))
    assert spoiled.refused() == [("L.843", "boxes[0].issued")]


@pytest.mark.parametrize("number", ["100000", "9" * 18, "9" * 4_000, "0x" + "f" * 5_000])
def test_huge_count(spoiled: Spoiled, number: str) -> None:
    spoiled.change(("issued = 13\n", f"issued = {number}\n"))
    answer = spoiled.run("--json")
    (found,) = answer.data["errors"]
    assert (found["code"], found["where"]) in {
        ("L.759", "boxes[0].issued"),
        ("L.755", "boxes[0].issued"),
    }
    assert len(answer.err) < 1_000


def test_more_collected_than_issued(spoiled: Spoiled) -> None:
    spoiled.change(("collected = 13\n", "collected = 14\n"))
    assert spoiled.stopped() == ["L.202", *["L.203"] * 4]


def test_nothing_collected(spoiled: Spoiled) -> None:
    text = spoiled.file.read_text("utf-8").replace("collected = 13", "collected = 0")
    head = text[: text.index("[[boxes.entries]]")]
    spoiled.file.write_text(head + '[[boxes.entries]]\nby = "A"\n[[boxes.entries]]\nby = "B"\n')
    assert spoiled.stopped() == ["L.213"]


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2101-01-01", "9999-12-31"])
def test_day_outside_every_calendar(spoiled: Spoiled, day: str) -> None:
    spoiled.change(("day = 2023-09-20", f"day = {day}"))
    answer = spoiled.run("--json")
    assert (answer.code, answer.codes) == (2, ["L.768"])
    assert "có năm ngoài khoảng 1900 đến 2100" in answer.err


@pytest.mark.parametrize(
    "day", ["2023-02-31", "2023-13-01", "20/9/2023", "20-9-2023", "2023.09.20", "2023-9-20"]
)
def test_day_that_is_none_or_written_otherwise(spoiled: Spoiled, day: str) -> None:
    spoiled.change(("day = 2023-09-20", f"day = {day}"))
    assert spoiled.refused() == [("L.766", "hoi_nghi.toml")]
    assert "Dòng 8: ngày hoặc giờ không có thật, hoặc viết chưa đúng dạng." in spoiled.run().err


@pytest.mark.parametrize("hour", ["14:00", "14h30", "25:00:00", "14.30"])
def test_hour_that_is_none_or_written_otherwise(spoiled: Spoiled, hour: str) -> None:
    spoiled.change(("starts = 14:00:00", f"starts = {hour}"))
    answer = spoiled.run("--json")
    assert answer.code == 2
    assert answer.codes in (["L.766"], ["L.760"])


def test_person_in_three_venues(spoiled: Spoiled) -> None:
    more = "".join(
        f'[[elsewhere]]\nperson = "CB002"\nvenue = "{venue}"\n' for venue in ("HĐND", "Đảng ủy")
    )
    spoiled.file.write_text(spoiled.file.read_text("utf-8") + more, encoding="utf-8")
    assert spoiled.stopped() == ["L.303"]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\\u202e", "U+202E"),
        ("\\u0000", "U+0000"),
        ("\\u001b[31m", "U+001B"),
        ("\\u2066", "U+2066"),
    ],
)
def test_control_and_bidirectional_characters(spoiled: Spoiled, character: str, name: str) -> None:
    spoiled.change(('place = "Hội trường', f'place = "{character}Hội trường'))
    assert spoiled.refused() == [("L.758", "place")]
    told = spoiled.run().err
    assert name in told
    assert "\x1b" not in told


def test_character_that_the_fonts_lack(spoiled: Spoiled) -> None:
    spoiled.change(('place = "Hội trường', 'place = "字 Hội trường'))
    assert spoiled.refused() == [("L.901", "place")]


def test_text_without_end(spoiled: Spoiled) -> None:
    spoiled.change(('place = "Hội trường', f'place = "{"x" * 3_000_000}'))
    assert spoiled.refused() == [("L.903", "place")]


def test_everything_at_once(spoiled: Spoiled) -> None:
    spoiled.change(
        ('"CB006"', '"CB666"'),
        ('unit = "Sở Nội vụ"', 'unit = "Sở Nội Vụ 2"'),
        ('rows = ["department_leaders"]', 'rows = ["leaders"]'),
        ("issued = 13\n", "issued = -13\n"),
        ('basis = "danh', 'basis = "" # "danh'),
    )
    assert spoiled.refused() == [
        ("L.841", "voters.basis"),
        ("L.843", "boxes[0].issued"),
        ("L.810", "unit"),
        ("L.810", "rows[0]"),
        ("L.810", "voters.persons[5]"),
        ("L.810", "board.head"),
    ]


def test_json_file_does_the_same(spoiled: Spoiled) -> None:
    spoiled.file = spoiled.folder / "a.json"
    document = {"locality": "bac_giang", "rows": ["x"], "unit": 3, "day": "20/9/2023", "namee": ""}
    spoiled.put("a.json", json.dumps(document).encode())
    answer = spoiled.run("--json")
    assert {(one["code"], one["where"]) for one in answer.data["errors"]} == {
        ("L.755", "unit"),
        ("L.757", "day"),
        ("L.753", "namee"),
        ("L.754", "name"),
        ("L.754", "roster"),
    }
