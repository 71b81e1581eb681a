"""A copy of an example to spoil, and how the command answers to it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from tests.cli.running import ROOT, Answer, Tinnhiem

EXAMPLE: Final = ROOT / "examples" / "bac_giang"
ROSTER: Final = "danh_sach.csv"


class Spoiled:
    """The example of Bắc Giang in a folder of its own; ``out`` is where papers would go."""

    def __init__(self, folder: Path, tinnhiem: Tinnhiem) -> None:
        self.folder = folder
        self.file = folder / "hoi_nghi.toml"
        self.out = folder / "van_ban"
        self._tinnhiem = tinnhiem
        for one in EXAMPLE.iterdir():
            (folder / one.name).write_bytes(one.read_bytes())

    def change(self, *pairs: tuple[str, str]) -> None:
        """Replace words of the meeting file, each of which must be there."""
        text = self.file.read_text("utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        self.file.write_text(text, encoding="utf-8", errors="surrogatepass")

    def rows(self) -> list[list[str]]:
        """Return the roster with its headings."""
        text = (EXAMPLE / ROSTER).read_text("utf-8-sig")
        return list(csv.reader(text.splitlines()))

    def roster(self, rows: list[list[str]]) -> None:
        """Write the roster as .csv."""
        with (self.folder / ROSTER).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    def workbook(self, change: Callable[[Workbook], None] = lambda _: None) -> bytes:
        """Return the roster as .xlsx, changed, and let the meeting file name it."""
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = "Danh sách"
        for row in self.rows():
            sheet.append([one or None for one in row])
        change(book)
        written = BytesIO()
        book.save(written)
        self.change((ROSTER, "danh_sach.xlsx"))
        self.put("danh_sach.xlsx", written.getvalue())
        return written.getvalue()

    def put(self, name: str, content: bytes) -> None:
        """Write a file into the folder."""
        (self.folder / name).write_bytes(content)

    def run(self, *options: str) -> Answer:
        """Run the meeting."""
        return self._tinnhiem("meeting", str(self.file), "--out", str(self.out), *options)

    def refused(self) -> list[tuple[str, str]]:
        """Return code and place of every error; nothing was written, in either language."""
        answer = self.run("--json", "--lang", "en")
        assert answer.code == 2, answer.out
        errors = [one for one in answer.data["errors"] if one["severity"] == "E"]
        assert all(one["text"] and one["remedy"] for one in errors), errors
        told = self.run().err
        for one in errors:
            assert f"LỖI {one['code']}" in told
        assert len(told) < 400_000
        assert not self.out.exists()
        assert [one.name for one in self.folder.iterdir() if one.name.startswith(".")] == []
        return [(one["code"], one["where"]) for one in errors]

    def stopped(self) -> list[str]:
        """Return the codes of the errors that stop a meeting whose files can be read."""
        answer = self.run("--json")
        assert answer.code == 1, answer.err
        assert not self.out.exists()
        return [one["code"] for one in answer.data["findings"] if one["severity"] == "E"]
