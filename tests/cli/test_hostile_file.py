"""Meeting files that are too large, too deep, no text, or reach for what is not theirs."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from tests.cli.hostile import EXAMPLE, Spoiled


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
