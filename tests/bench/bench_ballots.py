"""400 identical ballots of 15 names: repeated, in Typst, and each laid out by WeasyPrint."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

import typst
from tests.bench.sides import Side
from tests.bench.table import Bench, start

from tinnhiem_core.documents.fonts import FOLDER
from tinnhiem_core.documents.forms.ballot import BLOCKS, HEADS, Ballot, ballot, ballots
from tinnhiem_core.documents.numbers import place_and_day
from tinnhiem_core.documents.sheet import Heading, Sheet
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.vote import CandidateLine

COPIES = 400
NAMES = 15
PARTS = 20
DAY = date(2023, 11, 30)

CONTENT = Ballot(
    sheet=Sheet(
        name="Phiếu tín nhiệm (dữ liệu mẫu)",
        issued=DAY,
        heading=Heading(
            parent="Tỉnh Điện Biên",
            issuer="Ủy ban nhân dân tỉnh",
            skin=Skin.STATE,
            place_and_day=place_and_day("Điện Biên", DAY),
            hanging_stamp=True,
        ),
    ),
    voters="thành viên UBND tỉnh",
    polled="Phó Chủ tịch, các thành viên UBND tỉnh",
    year=DAY.year,
    lines=tuple(
        CandidateLine(name=f"Nguyễn Thị Mẫu {i}", title=f"Ủy viên UBND tỉnh, Giám đốc Sở {i}")
        for i in range(1, NAMES + 1)
    ),
)

TYPST = """
#set page(paper: "a4", margin: (top: 20mm, right: 15mm, bottom: 20mm, left: 30mm))
#set text(font: "Tinos", size: 14pt, lang: "vi")
#let mark = align(center, rect(width: 9mm, height: 9mm, stroke: 0.75pt))
#let one = [
  #grid(columns: (40%, 60%), align: center, row-gutter: 2mm,
    [#text(13pt)[TỈNH ĐIỆN BIÊN] \\ #text(13pt, weight: "bold")[ỦY BAN NHÂN DÂN TỈNH]],
    [#text(13pt, weight: "bold")[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM] \\
     #underline[*Độc lập - Tự do - Hạnh phúc*]],
    [#text(13pt, style: "italic")[(Đóng dấu treo)] #v(14mm)],
    [_Điện Biên, ngày 30 tháng 11 năm 2023_])
  #align(center)[*PHIẾU TÍN NHIỆM* \\ *của @VOTERS@* \\ *đối với @POLLED@* \\ *năm 2023*]
  #par(justify: true, first-line-indent: (amount: 12.7mm, all: true))[@INTRO@]
  #set text(12pt)
  #table(columns: (7%, 26%, 1fr, 13%, 13%, 13%), stroke: 0.5pt, inset: 1mm,
    align: horizon,
    table.header(@HEADS@),
    @ROWS@)
  #align(right)[*Người ghi phiếu* \\ _(có thể ký hoặc không ký tên)_]
]
#for i in range(@COPIES@) { if i > 0 { pagebreak() }; one }
"""


def typst_source() -> str:
    """Return the same ballots for Typst."""
    heads = [f"table.cell(rowspan: 2)[*{head}*]" for head in HEADS[:3]]
    heads += [f"table.cell(colspan: 3)[*{HEADS[3]}*]", *(f"[*{head}*]" for head in HEADS[4:])]
    rows = [
        f"[{number}], [*{line.name}*], [{line.title}], mark, mark, mark"
        for number, line in enumerate(CONTENT.lines, start=1)
    ]
    filled = {
        "VOTERS": CONTENT.voters,
        "POLLED": CONTENT.polled,
        "INTRO": BLOCKS["intro"],
        "HEADS": ", ".join(heads),
        "ROWS": ", ".join(rows),
        "COPIES": str(COPIES),
    }
    source = TYPST
    for name, text in filled.items():
        source = source.replace(f"@{name}@", text)
    return source


def repeated() -> Callable[[], bytes]:
    """Prepare our way."""
    return lambda: ballots(None, CONTENT, COPIES)


def with_typst() -> Callable[[], bytes]:
    """Prepare Typst with its caches kept from run to run."""
    folder = tempfile.mkdtemp()
    path = Path(folder, "ballots.typ")
    path.write_text(typst_source(), encoding="utf-8")
    compiler = typst.Compiler(str(path), font_paths=[str(FOLDER)], ignore_system_fonts=True)

    def work() -> bytes:
        made = compiler.compile(format="pdf")
        if not isinstance(made, bytes):
            raise TypeError(made)
        return made

    return work


def each_laid_out() -> Callable[[], bytes]:
    """Prepare WeasyPrint for every single ballot; a turn lays out one part of them."""

    def work() -> bytes:
        return b"".join(ballot(None, CONTENT) for _ in range(COPIES // PARTS))

    return work


BENCHES: Final = (
    Bench(
        what=f"{COPIES} ballots of {NAMES} names",
        ours=Side(key="repeated", name="laid out once, repeated", prepare=repeated),
        others=(
            Side(key="typst", name="Typst, warm", prepare=with_typst, at_least=1),
            Side(
                key="weasyprint",
                name=f"each laid out by WeasyPrint ({COPIES // PARTS} a turn, times {PARTS})",
                prepare=each_laid_out,
                parts=PARTS,
                at_least=100,
            ),
        ),
        turns=7,
        mib=150,
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_ballots", BENCHES))
