"""Rows of a roster against each other: one person, one name; days in order; nobody twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.entries import PostEntry
from tinnhiem_core.intake.names import excerpt, fold, spelling
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.terms import Term, overlaps, shared_day
from tinnhiem_core.intake.units import UnitTree
from tinnhiem_core.intake.values import blank

_ORDER: Final = (
    (c.BORN, c.SINCE),
    (c.BORN, c.APPOINTED),
    (c.BORN, c.NOTICE),
    (c.SINCE, c.UNTIL),
    (c.APPOINTED, c.UNTIL),
)
"""Pairs of days: the second may not come before the first."""


def check_people(entries: Sequence[PostEntry], tree: UnitTree, notes: Notes) -> None:
    """Note contradictions between rows, and likely duplicates."""
    for entry in entries:
        _days(entry, notes)
    for rows in grouped(entries, lambda one: one.code):
        _one_person(rows, notes)
    _twice(entries, tree, notes)
    first = list(_persons(entries))
    flagged = set(_same_birth(first, notes))
    _same_unit(first, flagged, tree, notes)
    _by_default(entries, notes)


def grouped(
    entries: Iterable[PostEntry], key: Callable[[PostEntry], Hashable]
) -> Iterator[list[PostEntry]]:
    """Yield the groups of two and more entries with the same key; an empty key groups nothing."""
    groups: defaultdict[Hashable, list[PostEntry]] = defaultdict(list)
    for entry in entries:
        found = key(entry)
        if found != "":
            groups[found].append(entry)
    return (group for group in groups.values() if len(group) > 1)


def _days(entry: PostEntry, notes: Notes) -> None:
    days: dict[c.Column[date], date | None] = {
        c.BORN: entry.born,
        c.SINCE: entry.since,
        c.UNTIL: entry.until,
        c.APPOINTED: entry.appointed,
        c.NOTICE: entry.notice,
    }
    for before, after in _ORDER:
        first, second = days[before], days[after]
        if first and second and second < first:
            notes.at(
                "L.740",
                entry.record,
                after,
                value=shown(second),
                other=before.heading,
                first=shown(first),
            )


def _one_person(rows: Sequence[PostEntry], notes: Notes) -> None:
    """Note what rows of one code say differently about the person."""
    _same(rows, c.NAME, lambda one: spelling(one.name), notes)
    _same(rows, c.BORN, lambda one: one.born, notes)
    _same(rows, c.NOTICE, lambda one: one.notice, notes)


def _same(
    rows: Sequence[PostEntry],
    column: c.Column[Any],
    said: Callable[[PostEntry], Hashable],
    notes: Notes,
) -> None:
    words = [(row, word) for row in rows if (word := said(row)) not in (None, "")]
    for row, word in words[1:]:
        first, other = words[0]
        if word != other:
            notes.at(
                "L.747",
                row.record,
                column,
                code=row.code,
                value=shown(row.record.value(column)),
                other=shown(first.record.value(column)),
                first=first.record.where(column),
            )


def _twice(entries: Iterable[PostEntry], tree: UnitTree, notes: Notes) -> None:
    """Note the same post of the same person a second time, at the same time."""
    for pair in overlaps(_term(one, tree) for one in entries if _whole(one)):
        first, row = sorted((one.told for one in pair), key=lambda one: one.record.line.number)
        line = str(first.record.line.number)
        figures = {"name": excerpt(row.name), "other": line}
        if shared := shared_day(*pair):
            figures |= {"day": shown(shared.day), "before": shown(shared.before)}
        notes.at("L.788" if shared else "L.746", row.record, c.CODE, **figures)


def _whole(entry: PostEntry) -> bool:
    """Return whether a row says which post is meant; a day that can't be read is noted there."""
    days = ((c.SINCE, entry.since), (c.UNTIL, entry.until))
    read = all(day or blank(entry.record.value(column)) for column, day in days)
    return bool(entry.code and entry.title) and read


def _term(entry: PostEntry, tree: UnitTree) -> Term[PostEntry]:
    return Term(
        told=entry,
        person=entry.code,
        unit=tree.key(entry.unit),
        role=entry.role,
        title=entry.title,
        since=entry.since,
        until=entry.until,
    )


def _persons(entries: Iterable[PostEntry]) -> Iterable[PostEntry]:
    """Return the first entry of every person, in order."""
    seen: dict[str, PostEntry] = {}
    for entry in entries:
        if entry.code and entry.name:
            seen.setdefault(entry.code, entry)
    return seen.values()


def _same_birth(persons: Sequence[PostEntry], notes: Notes) -> Iterator[PostEntry]:
    """Warn of persons with one name and day of birth, and yield them."""
    for rows in grouped(persons, lambda one: (fold(one.name), one.born) if one.born else ""):
        for row in rows[1:]:
            first = rows[0]
            notes.at(
                "C.740",
                row.record,
                c.NAME,
                name=excerpt(row.name),
                born=shown(row.born),
                code=row.code,
                other=first.code,
                first=str(first.record.line.number),
            )
            yield row


def _same_unit(
    persons: Sequence[PostEntry], flagged: set[PostEntry], tree: UnitTree, notes: Notes
) -> None:
    for rows in grouped(persons, lambda one: (fold(one.name), tree.key(one.unit))):
        for row in rows[1:]:
            if row in flagged:
                continue
            first = rows[0]
            notes.at(
                "C.741",
                row.record,
                c.NAME,
                name=excerpt(row.name),
                unit=excerpt(row.unit.name),
                code=row.code,
                other=first.code,
                first=str(first.record.line.number),
            )


def _by_default(entries: Iterable[PostEntry], notes: Notes) -> None:
    """Note appointments without a manner: read as first ones, which exempts within the year."""
    rows = [one for one in entries if one.appointed and one.appointment is None]
    if rows:
        where = rows[0].record.where(c.APPOINTED)
        notes.add("N.746", where, rows=len(rows), first=str(rows[0].record.line.number))
