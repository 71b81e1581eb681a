"""The head and the end of a plan, which papers print in two columns.

A text file keeps the columns apart by a tab or by two blanks or more. Issuer and signature are
read where the lines leave no doubt; all else stays empty and is the author's to copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

BETWEEN: Final = re.compile(r"(?<!\s)\s*\t\s*|[ \N{NO-BREAK SPACE}]{2,}")
MARKS: Final = re.compile(r"<[^<>]*>|[*#\\\ufeff]")
TITLE: Final = "KẾ HOẠCH"
NATION: Final = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập -|ĐẢNG CỘNG SẢN")
COUNCIL: Final = re.compile(r"(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN")
PLACE: Final = re.compile(r"(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) ")
OFFICE: Final = re.compile(r"(?:SỞ|BAN|PHÒNG|VĂN PHÒNG|CHI CỤC|CỤC|VIỆN|TRƯỜNG|TRUNG TÂM) ")
AUTHORITY: Final = re.compile(r"(?:TM\.|T/M|KT\.|K/T|TL\.|T/L|TUQ\.)\s*\S")
PERSON: Final = re.compile(r"[A-ZÀ-ỸĐ][a-zà-ỹđ]+(?: [A-ZÀ-ỸĐ][a-zà-ỹđ]+){1,4}")


def cells(line: str) -> tuple[str, ...]:
    """Return the columns of a line without marks: two, one, or none of a blank line."""
    parts = BETWEEN.split(MARKS.sub("", line).strip())
    return tuple(" ".join(part.split()) for part in parts if part.strip())


def head_cells(lines: Iterable[str]) -> list[str]:
    """Return the lines above the title "KẾ HOẠCH", a cell after the other; blank ones kept."""
    above = takewhile(lambda line: cells(line) != (TITLE,), lines)
    return [cell for line in above for cell in cells(line) or ("",)]


def issuer(lines: Iterable[str]) -> tuple[str, str]:
    """Return parent and name from the left column beside the nation; a name may have two lines.

    Both are empty where the lines do not show which is which.
    """
    beside = [one for one in map(cells, lines) if len(one) > 1 and NATION.match(one[1])]
    left = [one[0] for one in beside]
    if len(left) == 1:
        return "", left[0]
    if len(left) != 2:  # noqa: PLR2004 - the two lines beside nation and motto
        return "", ""
    first, second = left
    if COUNCIL.fullmatch(first) and PLACE.match(second):
        return "", f"{first}\n{second}"
    return (first, second) if OFFICE.match(second) or COUNCIL.match(second) else ("", "")


def signature(lines: Iterable[str]) -> tuple[str, str, str]:
    """Return authority, position and name under "Nơi nhận" or beside it; empty where in doubt."""
    said = [cell for line in lines for cell in cells(line)]
    starts = [n for n, cell in enumerate(said) if AUTHORITY.match(cell)]
    if not starts:
        return "", "", ""
    block = [one for one in said[starts[-1] :] if one[0] not in "-(" and one != "Nơi nhận:"]
    authority, *below = block
    positions = [one for one in below if one.isupper()]
    names = [one for one in below if PERSON.fullmatch(one)]
    if len(positions) != 1 or len(names) > 1 or len(positions) + len(names) != len(below):
        return "", "", ""
    return authority, positions[0], "".join(names)
