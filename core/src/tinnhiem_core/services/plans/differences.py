"""The difference between two plans, row by row and field by field; rows follow their keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from tinnhiem_core.model.duties import Recipient
from tinnhiem_core.model.plan import LegalBasis, Plan, Section
from tinnhiem_core.services.known import KEPT
from tinnhiem_core.services.plans.shapes import Leaf, element, hints, leaves, parts
from tinnhiem_core.services.plans.showing import in_words, row_title
from tinnhiem_core.services.plans.tables import (
    DOCUMENTS,
    ROOTS,
    Table,
    find_table,
    own_key,
    part_name,
)
from tinnhiem_core.texts import Lang, Wording

WORDS: Final = re.compile(r"\s+|\w+|[^\w\s]")


class Change(StrEnum):
    """What became of a row."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """One field before and after, in words; empty where there was or is nothing."""

    name: str
    label: Wording
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDifference:
    """One row; ``key`` is that of the new plan, of the old one for a row that was removed."""

    table: str
    label: Wording
    key: str
    title: str
    change: Change
    fields: tuple[FieldDifference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDifference:
    """One table of the plan with all its rows, those of their parts after each."""

    name: str
    label: Wording
    rows: tuple[RowDifference, ...]

    def count(self, change: Change) -> int:
        """Return how many rows, those of parts included, became so."""
        return sum(one.change is change for one in self.rows)

    @property
    def differing(self) -> tuple[RowDifference, ...]:
        """Return the rows that are not the same."""
        return tuple(one for one in self.rows if one.change is not Change.SAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDifference:
    """Every table of two plans."""

    tables: tuple[TableDifference, ...]

    def count(self, change: Change) -> int:
        """Return how many rows became so."""
        return sum(one.count(change) for one in self.tables)


@lru_cache(maxsize=KEPT)
def difference(old: Plan, new: Plan, lang: Lang = Lang.VI) -> PlanDifference:
    """Return what is the same, changed, added, removed and moved from one plan to another."""
    return PlanDifference(
        tables=tuple(
            TableDifference(
                name=name,
                label=find_table(new, name).label,
                rows=tuple(_rows(find_table(old, name), find_table(new, name), lang)),
            )
            for name in ROOTS
        )
    )


def words(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return two texts as one: pieces that stay ("="), come ("+") and go ("-")."""
    before, after = WORDS.findall(old), WORDS.findall(new)
    found: list[tuple[str, str]] = []
    matcher = SequenceMatcher(str.isspace, before, after)  # with blanks as words it is cubic
    for kind, left, left_end, right, right_end in matcher.get_opcodes():
        if kind == "equal":
            found.append(("=", "".join(before[left:left_end])))
            continue
        gone, come = "".join(before[left:left_end]), "".join(after[right:right_end])
        found += [one for one in (("-", gone), ("+", come)) if one[1]]
    return tuple(found)


def _rows(old: Table, new: Table, lang: Lang) -> Iterator[RowDifference]:
    pairs = _pairs(old, new)
    moved = _moved([(left, right) for left, right in pairs if left is not None])
    for left, right in pairs:
        yield from _pair(old, new, left, right, lang, moved=right in moved)


def _pair(
    old: Table, new: Table, left: int | None, right: int | None, lang: Lang, *, moved: bool
) -> Iterator[RowDifference]:
    before = None if left is None else old.rows[left]
    after = None if right is None else new.rows[right]
    table, place = (new, right) if right is not None else (old, left)
    assert place is not None  # noqa: S101 - for the type checker: a row is in one of them
    key, row = table.keys[place], table.rows[place]
    found = tuple(_fields(leaves(new.shape), before, after, lang))
    yield RowDifference(
        table=table.name,
        label=table.label,
        key=key,
        title=row_title(row, lang) or table.label.sentence(lang),
        change=_change(before, after, found, moved=moved),
        fields=found,
    )
    if table.single or table.name == DOCUMENTS:
        return
    for part in parts(new.shape):
        ours = _inside(old, left, part)
        theirs = _inside(new, right, part)
        yield from _rows(ours, theirs, lang)


def _inside(table: Table, place: int | None, part: str) -> Table:
    rows = () if place is None else getattr(table.rows[place], part)
    key = "" if place is None else table.keys[place]
    return Table(
        name=part_name(table.name, key, part),
        shape=element(hints(table.shape)[part]),
        steps=(),
        rows=rows,
    )


def _change(
    before: object | None, after: object | None, found: tuple[object, ...], *, moved: bool
) -> Change:
    if before is None or after is None:
        return Change.REMOVED if after is None else Change.ADDED
    if found:
        return Change.CHANGED
    return Change.MOVED if moved else Change.SAME


def _fields(
    shown: Iterable[Leaf], before: object | None, after: object | None, lang: Lang
) -> Iterator[FieldDifference]:
    for one in shown:
        left = None if before is None else one.value(before)
        right = None if after is None else one.value(after)
        if left != right and (left or right or None not in (left, right)):
            yield FieldDifference(
                name=one.name, label=one.label, old=in_words(left, lang), new=in_words(right, lang)
            )


def _pairs(old: Table, new: Table) -> list[tuple[int | None, int | None]]:
    """Return which row of the old table became which of the new one, in the new one's order."""
    if old.single or new.single:
        return [(0 if old.rows else None, 0 if new.rows else None)] if old.rows or new.rows else []
    keyed = all(own_key(one) for one in (*old.rows, *new.rows))
    return _by_key(old, new) if keyed else _by_place(old, new)


def _by_key(old: Table, new: Table) -> list[tuple[int | None, int | None]]:
    before = {key: place for place, key in enumerate(old.keys)}
    found: list[tuple[int | None, int | None]] = [
        (before.get(key), place) for place, key in enumerate(new.keys)
    ]
    for place, key in enumerate(old.keys):
        if key not in new.keys:
            found.insert(min(place, len(found)), (place, None))
    return found


def _by_place(old: Table, new: Table) -> list[tuple[int | None, int | None]]:
    """Pair rows without keys by what they are; a changed one stays beside its neighbours."""
    left, right = [_identity(one) for one in old.rows], [_identity(one) for one in new.rows]
    found: list[tuple[int | None, int | None]] = []
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for _, start, end, begin, stop in matcher.get_opcodes():
        common = min(end - start, stop - begin)
        found += [(start + place, begin + place) for place in range(common)]
        found += [(place, None) for place in range(start + common, end)]
        found += [(None, place) for place in range(begin + common, stop)]
    return _moved_rows(found, left, right)


def _moved_rows(
    pairs: list[tuple[int | None, int | None]], left: list[object], right: list[object]
) -> list[tuple[int | None, int | None]]:
    """Join a row that went in one place and came in another."""
    gone = [one for one, new in pairs if one is not None and new is None]
    joined: dict[int, int] = {}
    for old, new in pairs:
        if old is None and new is not None:
            same = next((one for one in gone if left[one] == right[new]), None)
            if same is not None:
                gone.remove(same)
                joined[new] = same
    kept = {*joined.values()}
    return [
        (joined.get(new, old) if new is not None else old, new)
        for old, new in pairs
        if new is not None or old not in kept
    ]


def _identity(row: Any) -> object:  # noqa: ANN401 - a row of any table
    if isinstance(row, LegalBasis):
        return row.document.key
    if isinstance(row, Section):
        return row.topic, row.number
    return row.text if isinstance(row, Recipient) else row


def _moved(pairs: list[tuple[int | None, int | None]]) -> frozenset[int]:
    """Return the new places of rows that no longer stand in the old order."""
    kept = [(left, right) for left, right in pairs if left is not None and right is not None]
    before = [right for _, right in sorted(kept)]
    after = sorted(before)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    steady = {
        one
        for block in matcher.get_matching_blocks()
        for one in before[block.a : block.a + block.size]
    }
    return frozenset(after) - steady
