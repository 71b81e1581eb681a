"""The tree of units: ancestors, subtrees, the order in which a page shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tinnhiem_core.services.people.naming import searched, words_sought
from tinnhiem_core.services.people.values import UnitLine
from tinnhiem_core.store.tables import Unit


def subtree(above: Mapping[int, int | None], root: int) -> frozenset[int]:
    """Return ``root`` and everything below it; ``above`` gives the unit above each unit."""
    below: defaultdict[int | None, list[int]] = defaultdict(list)
    for unit, parent in above.items():
        below[parent].append(unit)
    found: set[int] = set()
    waiting = [root] if root in above else []
    while waiting:
        unit = waiting.pop()
        if unit not in found:
            found.add(unit)
            waiting.extend(below[unit])
    return frozenset(found)


def ancestors(above: Mapping[int, int | None], unit: int) -> tuple[int, ...]:
    """Return the units above ``unit``, the highest first."""
    found: list[int] = []
    at = above.get(unit)
    while at is not None and at not in found:
        found.append(at)
        at = above.get(at)
    return tuple(reversed(found))


def lines(rows: Iterable[Unit], people: Mapping[int, int]) -> tuple[UnitLine, ...]:
    """Return units in the order of the tree, each followed by what is below it.

    A unit whose parent is not among ``rows`` stands at the top. Units keep the order in which
    they were added: that of the file, which is that of the organisation.
    """
    known = {row.id: row for row in rows}
    below: defaultdict[int | None, list[Unit]] = defaultdict(list)
    for row in known.values():
        below[row.parent_id if row.parent_id in known else None].append(row)
    return tuple(
        replace(line(row, people.get(row.id, 0)), depth=depth, children=len(below[row.id]))
        for row, depth in _walk(below)
    )


def _walk(below: Mapping[int | None, list[Unit]]) -> Iterator[tuple[Unit, int]]:
    waiting = [(row, 0) for row in reversed(below.get(None, []))]
    while waiting:
        row, depth = waiting.pop()
        yield row, depth
        waiting.extend((child, depth + 1) for child in reversed(below.get(row.id, [])))


def line(row: Unit, people: int = 0) -> UnitLine:
    """Return a unit as the pages see it."""
    return UnitLine(
        id=row.id,
        key=row.key,
        name=row.name,
        kind=row.kind,
        level=row.level,
        parent=row.parent_id,
        has_subordinates=row.has_subordinates,
        since=row.since,
        until=row.until,
        revision=row.revision,
        people=people,
    )


def matching(found: tuple[UnitLine, ...], text: str) -> tuple[UnitLine, ...]:
    """Return the units whose name holds every word of ``text``, and the units above them."""
    words = words_sought(text)
    if not words:
        return found
    above = {one.id: one.parent for one in found}
    hits = [one.id for one in found if all(word in searched(one.name) for word in words)]
    shown = {*hits, *(up for hit in hits for up in ancestors(above, hit))}
    return tuple(one for one in found if one.id in shown)
