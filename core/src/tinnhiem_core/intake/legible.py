"""Of a list in which something is wrong: which rows say enough to be looked at further?

Whoever mends a file wants to know everything at once, so the rest of it is compared all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.entries import PostEntry
from tinnhiem_core.intake.units import UnitTree
from tinnhiem_core.law.finding import Finding, Severity

_PLACING: Final = frozenset(one.heading for one in (c.CODE, c.NAME, c.BORN, c.UNIT, c.PARENT))
"""Columns without which nobody can say of whom, and of which unit, a row speaks."""
_UNDESCRIBED: Final = "L.744"
"""A unit that is named and has its place; only its kind or level is missing."""
_MISSPELT: Final = "L.748"
"""The same of one whose name may be that of another unit."""
_STRAY: Final = "L.723"
"""A cell under no heading: it says nothing of the cells that have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What is not certain of a list with errors, empty for one without.

    ``aside``: rows that can't be compared at all; ``codes``: persons of whose rows one holds an
    error, so that nothing can be said of their posts. ``lines``: all rows of both.
    """

    aside: frozenset[int] = frozenset()
    codes: frozenset[str] = frozenset()
    lines: tuple[int, ...] = ()


def doubt(entries: Sequence[PostEntry], tree: UnitTree, findings: Iterable[Finding]) -> Doubt:
    """Return which rows can't be compared, wholly or in part, for errors among the findings."""
    errors = [one for one in findings if one.severity is Severity.ERROR]
    if not errors:
        return Doubt()
    sheet = entries[0].record.sheet if entries else ""
    placing, wrong, whole = _rows(errors, sheet)
    aside = {one.record.line.number for one in entries if not _placed(one, tree)} | placing
    codes = {one.code for one in entries if whole or one.record.line.number in aside | wrong}
    lines = [one.record.line.number for one in entries]
    return Doubt(
        aside=frozenset(aside),
        codes=frozenset(codes),
        lines=tuple(
            line
            for line, one in zip(lines, entries, strict=True)
            if line in aside or one.code in codes
        ),
    )


def _placed(entry: PostEntry, tree: UnitTree) -> bool:
    key = tree.key(entry.unit)
    return bool(entry.code and entry.name and key) and key not in tree.unplaced


def _rows(errors: Iterable[Finding], sheet: str) -> tuple[set[int], set[int], bool]:
    """Return rows whose person or unit is in doubt, all rows with an error; is it every row?"""
    placing, wrong, whole = set[int](), set[int](), False
    for one in errors:
        figures = dict(one.figures)
        line = str(figures.get("line", ""))
        if "column" not in figures:
            whole = whole or one.code != _STRAY  # a heading, a sheet, merged cells
        elif figures["sheet"] == sheet and one.code != _UNDESCRIBED:
            wrong.add(int(line))  # what other sheets say of units is seen by the tree
            if figures["heading"] in _PLACING and one.code != _MISSPELT:
                placing.add(int(line))
    return placing, wrong, whole
