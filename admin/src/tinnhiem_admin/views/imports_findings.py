"""What is wrong with a file, in the words and at the places of its page.

The page shows one list, so its sentences need not name the sheet of that list again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from tinnhiem_admin.signed_in import lang
from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.headings import heading
from tinnhiem_core.law.finding import Finding

PLACES: Final[Mapping[str, c.Column[Any]]] = {
    "code": c.CODE,
    "name": c.NAME,
    "born": c.BORN,
    "unit": c.UNIT,
    "role": c.ROLE,
    "title": c.TITLE,
    "appointed": c.APPOINTED,
}
KNOWN: Final = {
    heading(word): place
    for place, column in PLACES.items()
    for word in (column.heading, *column.synonyms)
}
SHARED: Final = {"code": "name", "unit": "title"}
"""Places that stand in the cell of another."""
ORDER: Final = ("", "name", "born", "title", "role", "appointed")
"""A row, then its cells, in the order of the page."""


def sentence(one: Finding, sheet: str) -> str:
    """Return what is wrong and what to do, on a page that shows ``sheet`` alone."""
    return f"{_text(one, sheet)} {one.remedy(lang())}".strip()


def remark(one: Finding, sheet: str) -> dict[str, object]:
    """Return a warning or note as the kit's list takes it."""
    return {
        "code": one.code,
        "severity": one.severity.value,
        "sentence": sentence(one, sheet),
        "where": "" if _at(one, sheet) else one.where,
    }


def short(one: Finding, sheet: str) -> str:
    """Return what is wrong without row and column: it stands in that very row."""
    head, text = str(dict(one.figures).get("heading", "")), _text(one, sheet)
    _place, found, rest = text.partition(f"({head}): ")
    return f"{head}: {rest}" if head and found else text


def cell(one: Finding) -> str:
    """Return the place of the cell of which a finding speaks, empty for none of the table."""
    return KNOWN.get(heading(str(dict(one.figures).get("heading", ""))), "")


def target(one: Finding, sheet: str) -> tuple[int, str]:
    """Return the row and the id of the place to which an error leads; (0, "") for none."""
    line = str(dict(one.figures).get("line", ""))
    if not line.isdecimal() or dict(one.figures).get("sheet", sheet) != sheet:
        return 0, ""
    place = cell(one)
    return int(line), f"cell-{line}-{SHARED.get(place, place)}" if place else f"row-{line}"


def order(one: Finding, sheet: str) -> tuple[int, int]:
    """Return where on the page an error leads, for the list of errors to follow the page."""
    line, place = target(one, sheet)
    return line, ORDER.index(place.removeprefix(f"cell-{line}-") if cell(one) and line else "")


def _text(one: Finding, sheet: str) -> str:
    figures = tuple((name, _bare(value, sheet)) for name, value in one.figures)
    text = replace(one, figures=figures).text(lang())
    word, found, rest = text.partition(f"“{sheet}”")
    if found and word.strip().isalpha() and rest.startswith((", ", ": ")):
        return rest[2:3].upper() + rest[3:]  # after "Trang “Danh sách”, "
    return text


def _bare(value: object, sheet: str) -> object:
    """Return a figure without the sheet before an address ("Danh sách!B5")."""
    return value.removeprefix(f"{sheet}!") if isinstance(value, str) and sheet else value


def _at(one: Finding, sheet: str) -> bool:
    """Return whether a finding is about a place of the list, or about all of it."""
    return bool(sheet) and (one.where == sheet or one.where.startswith(f"{sheet}!"))
