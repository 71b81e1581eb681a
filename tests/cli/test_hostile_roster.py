"""Bad rosters, tried through the whole command: refused with sheet, row, column and remedy."""

from __future__ import annotations

import csv
import time
import tracemalloc
from collections.abc import Callable
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from tests.cli.hostile import ROSTER, Spoiled

NAME, TITLE, SINCE = 1, 8, 9
"""Columns of the roster of the example."""


def named(spoiled: Spoiled, name: str) -> None:
    rows = spoiled.rows()
    rows[3][NAME] = name
    spoiled.roster(rows)


def repacked(data: bytes, **parts: bytes) -> bytes:
    """Return a workbook with further parts, "/" in their names written "__"."""
    written = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return written.getvalue()


def test_whole_workbook_is_read(spoiled: Spoiled) -> None:
    spoiled.workbook()
    spoiled.change(("issued = 13\n", "issued = 12\n"))
    assert spoiled.stopped() == ["L.202"]


def test_merged_cell(spoiled: Spoiled) -> None:
    def merge(book: Workbook) -> None:
        book.worksheets[0].merge_cells("D2:D4")

    spoiled.workbook(merge)
    assert ("L.722", "Danh sách!D2:D4") in spoiled.refused()


@pytest.mark.parametrize(
    "formula", ["=A1&B1", '=HYPERLINK("http://x","y")', "=1+1", "=cmd|'/C'!A0"]
)
def test_formula(spoiled: Spoiled, formula: str) -> None:
    def calculate(book: Workbook) -> None:
        book.worksheets[0]["B3"] = formula

    spoiled.workbook(calculate)
    assert spoiled.refused() == [("L.728", "Danh sách!B3")]


def test_formula_in_csv(spoiled: Spoiled) -> None:
    named(spoiled, "=1+1")
    assert spoiled.refused() == [("L.728", f"{ROSTER}!B4")]


def test_macro(spoiled: Spoiled) -> None:
    spoiled.put("danh_sach.xlsx", repacked(spoiled.workbook(), xl__vbaProject_dot_bin=b"\xd0\xcf"))
    assert [code for code, _ in spoiled.refused()] == ["L.706"]


def test_zip_bomb(spoiled: Spoiled) -> None:
    bomb = repacked(spoiled.workbook(), xl__media__x=b"\0" * (65 * 2**20))
    assert len(bomb) < 200_000
    spoiled.put("danh_sach.xlsx", bomb)
    assert [code for code, _ in spoiled.refused()] == ["L.707"]


def test_ten_megabytes_of_text_in_a_name(spoiled: Spoiled) -> None:
    named(spoiled, "x" * 10_000_000)
    assert spoiled.refused() == [("L.739", f"{ROSTER}!A4")]
    assert len(spoiled.run().err) < 2_000
    named(spoiled, "x" * 10_000)
    assert spoiled.refused() == [("L.731", f"{ROSTER}!B4")]


@pytest.mark.parametrize(
    "name", ["Nguyễn \u202eAn", "Ng\x1b[31mAn", "An\u200b", "\u2066An", "An\ue000"]
)
def test_control_and_bidirectional_characters(spoiled: Spoiled, name: str) -> None:
    named(spoiled, name)
    assert spoiled.refused() == [("L.732", f"{ROSTER}!B4")]
    told = spoiled.run().err
    assert not {"\u202e", "\x00", "\x1b", "\u200b", "\u2066", "\ue000"} & set(told)


def test_bytes_that_no_text_has(spoiled: Spoiled) -> None:
    named(spoiled, "Ng\x00An")
    assert spoiled.refused() == [("L.710", ROSTER)]


def test_characters_that_the_fonts_lack(spoiled: Spoiled) -> None:
    named(spoiled, "Nguyễn 漢")
    assert set(spoiled.refused()) == {("L.901", "CB003")}


@pytest.mark.parametrize("day", ["31/02/2021", "2023-02-31", "1/13/2021", "hôm qua", "01/01/0001"])
def test_day_that_is_none(spoiled: Spoiled, day: str) -> None:
    rows = spoiled.rows()
    rows[1][SINCE] = day
    spoiled.roster(rows)
    ((code, where),) = spoiled.refused()
    assert code in {"L.735", "L.736", "L.737"}
    assert where == f"{ROSTER}!J2"


@pytest.mark.parametrize(
    ("keep", "code"), [(0, "L.704"), (1, "L.721")], ids=["nothing at all", "headings alone"]
)
def test_empty_roster(spoiled: Spoiled, keep: int, code: str) -> None:
    spoiled.roster(spoiled.rows()[:keep])
    assert [found for found, _ in spoiled.refused()] == [code]


def test_roster_that_is_something_else(spoiled: Spoiled) -> None:
    spoiled.put(ROSTER, b"%PDF-1.7")
    assert [code for code, _ in spoiled.refused()] == ["L.705"]
    spoiled.put(ROSTER, "Họ tên: Nguyễn Văn A".encode())
    assert [code for code, _ in spoiled.refused()] == ["L.717"]


def test_file_of_a_hundred_megabytes(spoiled: Spoiled) -> None:
    with (spoiled.folder / ROSTER).open("r+b") as file:
        file.truncate(100 * 2**20)
    assert spoiled.refused() == [("L.703", str(spoiled.folder / ROSTER))]


def test_every_error_with_its_cell_and_the_meeting_file_s_own(spoiled: Spoiled) -> None:
    rows = spoiled.rows()
    rows[1][SINCE] = "x"
    rows[2][NAME] = ""
    rows[3][7] = "Vua"
    spoiled.roster(rows)
    spoiled.change(("issued = 13\n", "issued = -1\n"))
    assert spoiled.refused() == [
        ("L.843", "boxes[0].issued"),
        ("L.735", f"{ROSTER}!J2"),
        ("L.727", f"{ROSTER}!B3"),
        ("L.790", f"{ROSTER}!H4"),
    ]


def grown(rows: list[list[str]], number: int) -> list[list[str]]:
    """Return a roster of ``number`` rows more, each another person of another department."""
    more = [
        [f"X{one:05}", f"Nguyễn Văn {chr(65 + one % 26)}{chr(97 + one // 26 % 26)}", "", *row[3:]]
        for one in range(number)
        for row in [rows[-1]]
    ]
    return [*rows, *more]


@pytest.fixture
def measured() -> Callable[[Callable[[], object]], tuple[float, float]]:
    """Return the seconds that a piece of work takes, and in a second run its peak in MiB."""

    def measure(work: Callable[[], object]) -> tuple[float, float]:
        started = time.process_time()
        work()
        took = time.process_time() - started
        tracemalloc.start()
        try:
            work()
            return took, tracemalloc.get_traced_memory()[1] / 2**20
        finally:
            tracemalloc.stop()

    return measure


def test_ten_thousand_rows(
    spoiled: Spoiled, measured: Callable[[Callable[[], object]], tuple[float, float]]
) -> None:
    spoiled.roster(grown(spoiled.rows(), 10_000))
    spoiled.change(("issued = 13\n", "issued = 12\n"))
    seconds, peak = measured(lambda: spoiled.run("--json"))
    assert seconds < 10
    assert peak < 150


def test_ten_thousand_wrong_rows(spoiled: Spoiled) -> None:
    rows = spoiled.rows()
    wrong = [[*row[:SINCE], "x", *row[SINCE + 1 :]] for row in grown(rows, 3_000)[len(rows) :]]
    spoiled.roster([*rows, *wrong])
    answer = spoiled.run("--json")
    assert answer.code == 2
    assert answer.codes.count("L.735") == 3_000


def big(spoiled: Spoiled, voters: int, names: int) -> None:
    """Make a meeting of ``voters`` people about ``names`` of them."""
    head, first, second, *_ = spoiled.rows()
    rows = [head]
    for one in range(voters):
        polled = one < names
        role = second[7] if polled else "Trưởng phòng, ban và tương đương"
        title = second[TITLE] if polled else f"Trưởng phòng {one}"
        name = f"Trần {chr(65 + one % 26)}{chr(97 + one // 26)} Mẫu"
        rows.append([f"CB{one:03}", name, "", *first[3:7], role, title, *first[9:]])
    spoiled.roster(rows)
    papers = "\n".join("123121"[one % 6] * names for one in range(voters))
    spoiled.put("a.txt", papers.encode())
    persons = ", ".join(f'"CB{one:03}"' for one in range(voters))
    text = spoiled.file.read_text("utf-8")
    top = text[: text.index("[voters]")]
    spoiled.file.write_text(
        f'{top}[voters]\npersons = [{persons}]\nbasis = "mẫu"\n'
        '[board]\nhead = "CB100"\nmembers = ["CB101", "CB102"]\n[attendance]\n'
        f"[[boxes]]\nissued = {voters}\ncollected = {voters}\n"
        '[[boxes.entries]]\nby = "A"\nfile = "a.txt"\n'
        '[[boxes.entries]]\nby = "B"\nfile = "a.txt"\n',
        encoding="utf-8",
    )


def test_meeting_of_five_hundred_voters_and_sixty_names(
    spoiled: Spoiled,
    monkeypatch: pytest.MonkeyPatch,
    measured: Callable[[Callable[[], object]], tuple[float, float]],
) -> None:
    big(spoiled, 500, 60)
    monkeypatch.setattr("tinnhiem_core.cli.commands.meeting.folder", lambda *_: {})
    answer = spoiled.run("--json")
    assert answer.code == 0, answer.err
    seconds, peak = measured(lambda: spoiled.run("--json"))
    assert seconds < 5
    assert peak < 100


def test_csv_quotes_that_never_close(spoiled: Spoiled) -> None:
    written = StringIO()
    csv.writer(written).writerows(spoiled.rows())
    spoiled.put(ROSTER, written.getvalue().replace("Tạ Ngọc Nam", '"Tạ Ngọc Nam').encode())
    assert [code for code, _ in spoiled.refused()] == ["L.713"]
