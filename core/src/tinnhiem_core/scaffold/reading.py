"""What can be read from the text of a plan without guessing; all else is left to the author.

Number, place and day, title, legal bases that name one paper, headed parts, recipients: each by
a pattern that the rules on layout prescribe. What doesn't fit its pattern is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from tinnhiem_core.model.forms import Skin
from tinnhiem_core.scaffold.columns import cells, head_cells, issuer, signature

HEAD_LINES: Final = 40
"""Number, day and title stand above the first part."""
NUMBER: Final = re.compile(r"^Số\s*+:?\s*+(\d*)\s*+([-/][A-ZĐ]+(?:[-/][A-ZĐ]+)*)")
DAY: Final = re.compile(
    r"(?<![^,|\t])([^,|\t]+), ngày\s+(?:(\d{1,2})\s+)?tháng\s+(?:(\d{1,2})\s+)?năm\s+(\d{4})\s*$"
)
PAPER: Final = re.compile(
    r"(Quy định|Kế hoạch|Công văn|Hướng dẫn|Nghị quyết|Quyết định|Chỉ thị|Thông báo|Nghị định)"
    r" số (\d+[-/][^\s,;]+),? ngày (\d{1,2})/(\d{1,2})/(\d{4})"
)
ISSUED: Final = re.compile(r"như sau(?: ?:)?$")
ISSUING: Final = re.compile(r",\s++(?=[^,]*\b(?:ban hành|xây dựng)\b)")
"""Where the bases end and the sentence that issues the plan goes on."""
BASIS: Final = re.compile(r"^(Căn cứ|Thực hiện|Theo) ")
SENTENCES: Final = re.compile(r"\.\s+[^\W\d_]")
PART: Final = re.compile(r"^([IVX]+)\s*[.-]\s*(\S.*)$")
ITEM: Final = re.compile(r"^(\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+•])\s*(.*)$")
RECIPIENTS: Final = re.compile(r"^Nơi nhận\s*:?$")
LABELS: Final = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "KẾ HOẠCH",
    "Nơi nhận:",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """A legal basis: one sentence that names exactly one paper."""

    text: str
    kind: str
    number: str
    issued: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A headed part: its Roman number as printed, its heading, its paragraphs."""

    number: str
    heading: str
    paragraphs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanText:
    """What a plan's text says in the places where every plan says it; empty where it doesn't."""

    number: str = ""
    symbol: str = ""
    skin: Skin = Skin.STATE
    parent: str = ""
    issuer: str = ""
    place: str = ""
    place_and_date: str = ""
    issued: date | None = None
    title: str = ""
    bases: tuple[Basis, ...] = ()
    preamble: str = ""
    parts: tuple[Part, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: tuple[str, str, str] = ("", "", "")
    labels: tuple[str, ...] = ()


def read_plan(text: str) -> PlanText:
    """Return what ``text`` says in its usual places."""
    printed = text.splitlines()
    lines = [_bare(line) for line in printed]
    first_part = next((n for n, line in enumerate(lines) if PART.match(line)), HEAD_LINES)
    head = lines[: min(first_part, HEAD_LINES)]
    above = head_cells(printed[: len(head)])
    number_line, number, symbol = _number(above)
    place, place_and_date, issued = _day(above)
    parent, name = issuer(printed[: len(head)])
    end = _end(printed)
    return PlanText(
        number=number,
        symbol=re.split("[-/]", symbol)[-1],
        skin=_skin(head, symbol),
        parent=parent,
        issuer=name,
        place=place,
        place_and_date=place_and_date,
        issued=issued,
        title=_title(head),
        bases=tuple(_bases(head)),
        preamble=_preamble(head),
        parts=tuple(_parts(lines)),
        recipients=tuple(_recipients(end)),
        signature=signature(end),
        labels=tuple(filter(None, (number_line, *_labels(lines)))),
    )


def _bare(line: str) -> str:
    return " ".join(re.sub(r"<[^<>]*>|[*#\\]", " ", line.replace("\ufeff", "")).split())


def _number(head: list[str]) -> tuple[str, str, str]:
    """Return the line, the number ("" where it is blank) and the part after the figures."""
    for line in head:
        found = NUMBER.match(line)
        if found:
            figures, symbol = found.groups()
            return found[0], f"{figures}{symbol}" if figures else "", symbol[1:]
    return "", "", ""


def _day(head: list[str]) -> tuple[str, str, date | None]:
    for line in head:
        found = DAY.search(line)
        if found:
            place, *figures = found.groups()
            whole = place.strip()
            return whole, found[0].strip(), _date(figures)
    return "", "", None


def _date(figures: list[str]) -> date | None:
    """Return the day of day, month, year as written; None where one is blank or impossible."""
    try:
        day, month, year = (int(one) for one in figures)
        return date(year, month, day)
    except (TypeError, ValueError):
        return None


def _skin(head: list[str], symbol: str) -> Skin:
    """Party papers say so in their head, or number as 104-KH/TU; State papers as 12/KH-UBND."""
    said = " ".join(head)
    if "ĐẢNG CỘNG SẢN VIỆT NAM" in said:
        return Skin.PARTY
    party = "/" in symbol and "CHỦ NGHĨA VIỆT NAM" not in said
    return Skin.PARTY if party else Skin.STATE


def _title(head: list[str]) -> str:
    """Return the lines under "KẾ HOẠCH" up to a blank one."""
    if "KẾ HOẠCH" not in head:
        return ""
    after = head[head.index("KẾ HOẠCH") + 1 :]
    while after and not after[0]:
        after = after[1:]
    end = next((n for n, line in enumerate(after) if not line or BASIS.match(line)), len(after))
    return " ".join(after[:end])


def _bases(head: list[str]) -> Iterator[Basis]:
    for line in head:
        if BASIS.match(line) and not SENTENCES.search(line):
            yield from _bases_of(line)


def _bases_of(line: str) -> Iterator[Basis]:
    """Yield a basis for each part between semicolons, if each of them names one paper."""
    cut = _issuing(line)
    words = line[: cut.start() + 1] if cut else line
    parts = re.split(r"(?<=;)\s+(?=\S)", words)
    papers = [PAPER.findall(part) for part in parts]
    if any(len(one) != 1 for one in papers):
        return
    for part, ((kind, number, *figures),) in zip(parts, papers, strict=True):
        issued = _date(figures)
        if issued:
            yield Basis(text=part, kind=kind, number=number, issued=issued)


def _issuing(line: str) -> re.Match[str] | None:
    """Return where the sentence that issues the plan goes on; no semicolon stands in it."""
    issued = ISSUED.search(line)
    return ISSUING.search(line, line.rfind(";") + 1) if issued else None


def _preamble(head: list[str]) -> str:
    """Return the sentence that issues the plan where it goes on after the bases."""
    found = ((line, _issuing(line)) for line in head if BASIS.match(line))
    return next((line[cut.end() :] for line, cut in found if cut), "")


def _parts(lines: list[str]) -> Iterator[Part]:
    starts = [n for n, line in enumerate(lines) if PART.match(line)]
    closing = [n for n, line in enumerate(lines) if RECIPIENTS.match(line)]
    for start, end in pairwise([*starts, *(closing[-1:] or [len(lines)])]):
        found = PART.match(lines[start])
        heading = found[2] if found else ""
        number = lines[start].removesuffix(heading).strip()
        paragraphs = tuple(_item(line) for line in lines[start + 1 : end] if line)
        yield Part(number=number, heading=heading, paragraphs=paragraphs)


def _item(line: str) -> tuple[str, str]:
    found = ITEM.match(line)
    return (found[1], found[2]) if found else ("", line)


def _end(printed: list[str]) -> list[str]:
    """Return the lines from the last "Nơi nhận" on, which may stand beside the signature."""
    starts = [n for n, line in enumerate(printed) if RECIPIENTS.match("".join(cells(line)[:1]))]
    return printed[starts[-1] :] if starts else []


def _recipients(end: list[str]) -> Iterator[str]:
    """Yield the dashed lines under "Nơi nhận", beside the signature or above it."""
    beside = any(len(cells(line)) > 1 for line in end)
    for line in end[1:]:
        left = "".join(cells(line)[:1]) if beside else _bare(line)
        if left and not left.startswith("-"):
            if not beside:
                return
        elif left:
            yield left.removeprefix("-").strip().rstrip(";,.")


def _labels(lines: list[str]) -> Iterator[str]:
    """Yield the labels of the layout that the text holds, each as it stands there."""
    for label in LABELS:
        if any(label in line for line in lines):
            yield label
