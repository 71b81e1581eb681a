"""What may be wrong with a tree of units although every row can be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.drafts import Draft
from tinnhiem_core.intake.names import excerpt, few, fold
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.model.people import Unit


def note_homonyms(drafts: Sequence[Draft], notes: Notes) -> None:
    """Warn of a name under several parents: read as so many units, perhaps meant as one."""
    groups: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.identity[0]].append(draft)
    for group in groups.values():
        if len(group) > 1:
            parents = few(one.placed.parent for one in group)
            second = group[1].placed.record
            notes.at("C.742", second, c.PARENT, unit=excerpt(group[0].name), parents=parents)


def note_lookalikes(drafts: Sequence[Draft], notes: Notes) -> None:
    """Warn of names that differ in their diacritics alone (Thành An, Thạnh An)."""
    seen: dict[str, Draft] = {}
    for draft in drafts:
        first = seen.setdefault(fold(draft.name), draft)
        if first.identity[0] != draft.identity[0]:
            notes.at(
                "C.743",
                draft.entries[0].record,
                c.UNIT,
                unit=excerpt(draft.name),
                other=excerpt(first.name),
                first=first.entries[0].record.where(c.UNIT),
            )


def note_circles(units: Sequence[Unit], drafts: Sequence[Draft], notes: Notes) -> set[str]:
    """Note every circle of units above each other, once, at its first unit; return their keys."""
    entries = {draft.key: draft.placed for draft in drafts}
    found: set[str] = set()
    for circle in _circles({unit.key: unit.parent for unit in units}):
        path = " → ".join(few((*circle, circle[0])))
        notes.at("L.741", entries[circle[0]].record, c.PARENT, path=path)
        found.update(circle)
    return found


def below(units: Sequence[Unit], keys: set[str]) -> set[str]:
    """Return ``keys`` with those of all units below them."""
    found, more = set(keys), set(keys)
    while more:
        more = {one.key for one in units if one.parent in more} - found
        found |= more
    return found


def _circles(above: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    done: set[str] = set()
    for start in above:
        trail: list[str] = []
        at = start
        while at and at not in done:
            done.add(at)
            trail.append(at)
            at = above[at]
        if at in trail:
            yield tuple(trail[trail.index(at) :])
