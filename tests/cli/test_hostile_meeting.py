"""Bad meeting files, as a tired or a hostile user makes them: each refused in plain words."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from tests.cli.conftest import Tinnhiem
from tests.cli.hostile import EXAMPLE, Spoiled


@pytest.fixture
def spoiled(tmp_path: Path, tinnhiem: Tinnhiem, monkeypatch: pytest.MonkeyPatch) -> Spoiled:
    def never(*_: object) -> None:
        pytest.fail("papers were printed")

    monkeypatch.setattr("tinnhiem_core.cli.commands.meeting.folder", never)
    return Spoiled(tmp_path, tinnhiem)


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
    assert (answer.code, answer.codes) == (2, ["L.757"])


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


def test_ten_megabytes_of_text(spoiled: Spoiled) -> None:
    spoiled.change(('place = "Hội trường', f'place = "{"x" * 10_000_000}'))
    assert spoiled.refused() == [("L.703", str(spoiled.file))]


def test_file_of_a_hundred_megabytes_is_not_read_whole(spoiled: Spoiled) -> None:
    with spoiled.file.open("r+b") as file:
        file.truncate(100 * 2**20)
    started = time.perf_counter()
    assert spoiled.refused() == [("L.703", str(spoiled.file))]
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    "bomb",
    [
        "[a" + ".a" * 100_000 + "]\nx = 1\n",
        "a" + ".a" * 100_000 + " = 1\n",
        "x = " + "[" * 100_000 + "]" * 100_000 + "\n",
        "x = " + "{a=" * 10_000 + "1" + "}" * 10_000 + "\n",
        "".join("[" + ".".join("a" * depth) + "]\n" for depth in range(90, 150)),
    ],
)
def test_toml_nested_without_end(spoiled: Spoiled, bomb: str) -> None:
    spoiled.file.write_text(spoiled.file.read_text("utf-8") + bomb, encoding="utf-8")
    started = time.perf_counter()
    assert spoiled.refused() == [("L.764", "hoi_nghi.toml")]
    assert time.perf_counter() - started < 10


def test_a_hundred_thousand_tables_are_told_shortly(spoiled: Spoiled) -> None:
    tables = "".join(f"[t{number}]\nx = 1\n" for number in range(100_000))
    spoiled.file.write_text(spoiled.file.read_text("utf-8") + tables, encoding="utf-8")
    started = time.perf_counter()
    answer = spoiled.run("--json")
    assert time.perf_counter() - started < 30
    assert (answer.code, answer.codes) == (2, ["L.753"] * 100 + ["L.767"])
    assert len(answer.err) < 100_000


def test_a_line_of_dots_is_no_bomb(spoiled: Spoiled) -> None:
    dots = f"# {'.' * 500}\n"
    spoiled.change(('reason = "Người đứng đầu', f'reason = "{"." * 500} Người đứng đầu'))
    spoiled.file.write_text(dots + spoiled.file.read_text("utf-8"), encoding="utf-8")
    spoiled.change(("issued = 13\n", "issued = -1\n"))
    assert spoiled.refused() == [("L.843", "boxes[0].issued")]


@pytest.mark.parametrize(
    "twice",
    ["issued = 13\nissued = 13\n", "issued = 13\n[boxes.reasons]\n[boxes.reasons]\n"],
)
def test_key_given_twice(spoiled: Spoiled, twice: str) -> None:
    spoiled.change(("issued = 13\n", twice))
    assert spoiled.refused() == [("L.765", "hoi_nghi.toml")]


def test_key_given_twice_in_json(spoiled: Spoiled) -> None:
    spoiled.file = spoiled.folder / "a.json"
    spoiled.put("a.json", b'{"locality": "bac_giang", "locality": "nam_dinh"}')
    assert ("L.752", "locality") in spoiled.refused()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "L.704"),
        (b"\xff\xfe\x00", "L.763"),
        ('name = "Điện"'.encode("cp1258", "replace"), "L.763"),
        ("locality = 'Điện'".encode("utf-16"), "L.763"),
        (b"locality = ", "L.761"),
        (b"PK\x03\x04", "L.761"),
        (b"\x00" * 100, "L.761"),
        (b"= = =", "L.761"),
    ],
)
def test_file_that_is_no_toml(spoiled: Spoiled, content: bytes, code: str) -> None:
    spoiled.put("hoi_nghi.toml", content)
    assert [found for found, _ in spoiled.refused()] == [code]


def test_message_about_toml_shows_no_more_than_fits(spoiled: Spoiled) -> None:
    spoiled.put("hoi_nghi.toml", b"a = {" + b"k" * 1_000_000 + b" = 1, ? }")
    assert [code for code, _ in spoiled.refused()] == ["L.761"]
    assert len(spoiled.run().err) < 500


@pytest.mark.parametrize("name", ["a.txt", "a", "a.toml.bak", "a.xlsx"])
def test_file_of_another_kind(spoiled: Spoiled, name: str) -> None:
    spoiled.file = spoiled.file.rename(spoiled.folder / name)
    assert spoiled.refused() == [("L.762", name)]


def test_file_is_missing_a_folder_or_a_device(spoiled: Spoiled) -> None:
    spoiled.file = spoiled.folder / "nowhere.toml"
    assert spoiled.refused() == [("L.700", str(spoiled.file))]
    spoiled.file = spoiled.folder
    assert spoiled.refused() == [("L.701", str(spoiled.file))]
    spoiled.file = Path("/dev/zero")
    assert spoiled.refused() == [("L.701", "/dev/zero")]
    pipe = spoiled.folder / "pipe.toml"
    os.mkfifo(pipe)
    spoiled.file = pipe
    assert spoiled.refused() == [("L.701", str(pipe))]


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../../../../../../etc/passwd",
        "/dev/zero",
        "/dev/stdin",
        "x/../../danh_sach.csv",
        "\\u0000",
        "~/danh_sach.csv/../../../x",
        "x" * 5_000,
    ],
)
def test_roster_outside_the_folder(spoiled: Spoiled, path: str) -> None:
    spoiled.change(('"danh_sach.csv"', f'"{path}"'))
    codes = {code for code, _ in spoiled.refused()}
    assert codes <= {"L.842", "L.758", "L.702"}


def test_roster_reached_by_a_link_that_leaves_the_folder(spoiled: Spoiled) -> None:
    (spoiled.folder / "danh_sach.csv").unlink()
    (spoiled.folder / "danh_sach.csv").symlink_to(EXAMPLE / "danh_sach.csv")
    assert spoiled.refused() == [("L.842", "roster")]
    (spoiled.folder / "danh_sach.csv").unlink()
    (spoiled.folder / "danh_sach.csv").symlink_to("danh_sach.csv")
    assert spoiled.refused() == [("L.842", "roster")]


def test_roster_below_the_folder_is_read(spoiled: Spoiled) -> None:
    (spoiled.folder / "lists").mkdir()
    (spoiled.folder / "danh_sach.csv").rename(spoiled.folder / "lists" / "danh_sach.csv")
    spoiled.change(
        ('"danh_sach.csv"', '"lists/danh_sach.csv"'), ("issued = 13\n", "issued = 12\n")
    )
    assert "L.202" in spoiled.stopped()


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
