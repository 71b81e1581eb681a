"""One row of a tally: a person, the counts, and the percentages that a source prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.intake.json_object import ObjectReader, Problems
from tinnhiem_core.model.vote import CandidateLine, RowCount
from tinnhiem_core.rules.published import PrintedShare
from tinnhiem_core.schemas.checks import shown
from tinnhiem_core.schemas.strict_json import Number

COUNTS: Final = ("high", "trust", "low", "void")
_KEYS: Final = ("name", "title", *COUNTS, "printed")
_PERCENT: Final = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,6}))?\s*%?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person of the list: the printed line, its counts, its printed percentages."""

    line: CandidateLine
    count: RowCount
    printed: Mapping[str, PrintedShare]


def read_row(value: object, where: str, problems: Problems, *, by_paper: bool) -> Row:
    """Return one row; with single papers (``by_paper``) it may hold no counts."""
    row = ObjectReader(value, where, _KEYS, problems)
    if by_paper and any(row.given(key) for key in COUNTS):
        problems.add("L.171", where)
    return Row(
        line=CandidateLine(name=row.text("name"), title=row.text("title")),
        count=RowCount(
            high=row.count("high"),
            trust=row.count("trust"),
            low=row.count("low"),
            void=row.count("void"),
        ),
        printed=_printed(row),
    )


def _printed(row: ObjectReader) -> Mapping[str, PrintedShare]:
    if not row.given("printed"):
        return {}
    given = ObjectReader(row.values["printed"], row.at("printed"), COUNTS, row.problems)
    found: dict[str, PrintedShare] = {}
    for key in COUNTS:
        percent = _percent(given.values.get(key))
        if percent:
            found[key] = percent
        elif given.given(key):
            given.wrong(key, "L.174", found=shown(given.values[key]))
    return found


def _percent(value: object) -> PrintedShare | None:
    """Return a printed percentage digit by digit: "97,87 %", "97.87", 97.87 or 98."""
    written = value.text if isinstance(value, Number) else value
    if isinstance(written, int) and not isinstance(written, bool):
        written = str(written)
    parts = _PERCENT.fullmatch(written.strip()) if isinstance(written, str) else None
    if parts is None:
        return None
    whole, fraction = parts.group(1), parts.group(2) or ""
    text = parts.group(0).removesuffix("%").rstrip()
    return PrintedShare(text=text, units=int(whole + fraction), digits=len(fraction))
