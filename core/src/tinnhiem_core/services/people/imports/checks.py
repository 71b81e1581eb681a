"""What a file that is right in itself may not do to the people that are there."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from typing import Final

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import label
from tinnhiem_core.services.people.imports.merged import Merge, PersonMerge, PostMerge
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.twice import check_twice
from tinnhiem_core.services.people.imports.units import UnitMerge
from tinnhiem_core.services.people.imports.values import WRITTEN, Status
from tinnhiem_core.services.people.post_checks import ORDER, far_ahead

ON_POSTS: Final = frozenset({"L.1131", "L.1134", "L.1136", "L.1150", "L.1151", "L.1154", "L.1163"})
"""What is said of the days and posts of a person, all rows of whom have to be known for it."""


def check_merge(desk: Desk, stock: Stock, merged: Merge) -> Iterator[Finding]:
    """Yield everything that keeps the outcome from being written."""
    yield from _circles(stock, merged.units)
    yield from _places(merged.units)
    for post in merged.posts:
        if post.status in WRITTEN:
            yield from _days(post, merged)
            yield from _unit_days(post, merged.units[post.file.unit])
            yield from _far_ahead(desk, post, merged.persons[post.person].file.name)
    yield from check_twice(stock, merged)
    for one in merged.persons.values():
        if one.values.get("born") or (one.status is Status.NEW and one.file.born):
            yield from _birth(desk, stock, one)
        yield from _notice(desk, one)
    if desk.units is not None:
        yield from _reach(desk, stock, merged)


def _circles(stock: Stock, units: Mapping[str, UnitMerge]) -> Iterator[Finding]:
    """Yield each unit that the file would put below itself."""
    above: dict[Hashable, Hashable] = {row.id: row.parent_id for row in stock.units.values()}
    places = {key: one.row.id if one.row else key for key, one in units.items()}
    for key, one in units.items():
        if one.parent:
            above[places[key]] = places[one.parent]
    for key, one in units.items():
        seen, at = set[Hashable](), above.get(places[key])
        while at is not None and at not in seen and at != places[key]:
            seen.add(at)
            at = above.get(at)
        if at == places[key] and one.parent:
            parent = units[one.parent].file.name
            name = one.file.name
            yield find("L.1121", where=key, field=label("parent"), name=name, parent=parent)


def _places(units: Mapping[str, UnitMerge]) -> Iterator[Finding]:
    """Yield each unit that the file would put under one that ends before it, or begins after."""
    for key, one in units.items():
        above = units[one.parent] if one.parent and one.status in WRITTEN else None
        if above is None or above.row is None or above.above:
            continue
        last, first = above.row.until, above.row.since
        until, since = getattr(one.row, "until", None), getattr(one.row, "since", None)
        if last and (until is None or until > last):
            day, named = shown(last), above.row.name
            yield find("L.1164", where=key, unit=one.file.name, parent=named, day=day)
        if first and since and since < first:
            day, named = shown(first), above.row.name
            yield find("L.1165", where=key, unit=one.file.name, parent=named, day=day)


def _days(post: PostMerge, merged: Merge) -> Iterator[Finding]:
    """Yield days in the wrong order, once what the file leaves open is filled in."""
    person = merged.persons[post.person]
    born = person.file.born or (person.row.born if person.row else None)
    days: dict[str, date | None] = {"born": born}
    for name in ("since", "until", "appointed"):
        days[name] = getattr(post.file, name) or getattr(post.row, name, None)
    for first, second in ORDER:
        one, two = days[first], days[second]
        if one and two and two < one:
            yield find(
                "L.1131",
                where=str(post.line),
                line=str(post.line),
                name=person.file.name,
                field=label(second),
                value=two,
                other=label(first),
                first=one,
            )


def _unit_days(post: PostMerge, unit: UnitMerge) -> Iterator[Finding]:
    row = None if unit.above else unit.row
    until = post.file.until or getattr(post.row, "until", None)
    if row and row.until and (until is None or until > row.until):
        line = str(post.line)
        yield find("L.1136", where=line, line=line, unit=row.name, day=shown(row.until))
    since = post.file.since or getattr(post.row, "since", None)
    if row and row.since and since and since < row.since:
        line = str(post.line)
        yield find("L.1163", where=line, line=line, unit=row.name, day=shown(row.since))


def _birth(desk: Desk, stock: Stock, one: PersonMerge) -> Iterator[Finding]:
    born = one.file.born
    line = str(one.line)
    if born and born > desk.today():
        yield find("L.1132", where=line, line=line, name=one.file.name, value=born)
    for post in stock.posts_of.get(one.row.id, ()) if one.row else ():
        for day in (post.since, post.appointed):
            if born and day and day < born:
                yield find(
                    "L.1133",
                    where=line,
                    line=line,
                    name=one.file.name,
                    value=born,
                    title=post.title,
                    first=day,
                )


def _far_ahead(desk: Desk, post: PostMerge, name: str) -> Iterator[Finding]:
    line = str(post.line)
    for field, day in far_ahead(post.file.since, post.file.appointed, desk.today()):
        named = label(field)
        yield find("L.1179", where=line, line=line, name=name, field=named, value=shown(day))


def _notice(desk: Desk, one: PersonMerge) -> Iterator[Finding]:
    """Yield a notice of retirement of a day ahead, or not after the day of birth."""
    ahead = one.file.retirement_notice
    if ahead and ahead > desk.today():
        line, field = str(one.line), label("retirement_notice")
        name = one.file.name
        yield find("L.1178", where=line, line=line, name=name, field=field, value=ahead)
    born = one.file.born or getattr(one.row, "born", None)
    day = one.file.retirement_notice or getattr(one.row, "retirement_notice", None)
    if one.status in WRITTEN and born and day and day <= born:
        line = str(one.line)
        yield find(
            "L.1134",
            where=line,
            line=line,
            name=one.file.name,
            field=label("retirement_notice"),
            value=day,
            first=born,
        )


def _reach(desk: Desk, stock: Stock, merged: Merge) -> Iterator[Finding]:
    """Yield what lies outside of the units of whoever brings the file."""
    inside = {key: _inside(desk, merged.units, key) for key in merged.units}
    for key, unit in merged.units.items():
        if not inside[key] and unit.status in WRITTEN:
            yield find("L.1137", where=key, unit=unit.file.name)
    for post in merged.posts:
        if not inside[post.file.unit] and not merged.units[post.file.unit].open:
            name = merged.units[post.file.unit].file.name
            yield find("L.1138", where=str(post.line), line=str(post.line), unit=name)
    for one in merged.persons.values():
        shared = one.row is not None and one.row.id in stock.shared
        if one.file.key in stock.beyond or (one.values and shared):
            line = str(one.line)
            yield find("L.1139", where=line, line=line, name=one.file.name, key=one.file.key)


def _inside(desk: Desk, units: Mapping[str, UnitMerge], key: str) -> bool:
    """Return whether a unit is the desk's, a new one by the first unit above that exists."""
    at = key
    while at:
        row = units[at].row
        if row is not None:
            return desk.may(row.id)
        at = units[at].file.parent
    return False
