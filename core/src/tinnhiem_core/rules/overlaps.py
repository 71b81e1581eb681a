"""Could the rows of a table lead one person to a third place?

A table is tried on the people whom it brings to mind itself: one who holds a title of a row,
alone, or with the post that a venue of the row asks for, or with a title of another row that the
first one's wording touches, or that custom joins to it. The plan's own exceptions are applied
first (decision 20).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, combinations, product
from typing import Final

from tinnhiem_core.law import Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.people import Level, Person, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import MAX_VENUES, Title, TitleRow, TitleTable, Venue, VenueKind
from tinnhiem_core.rules.polled import polled
from tinnhiem_core.rules.provisos import proviso
from tinnhiem_core.rules.roster import RosterIndex, index
from tinnhiem_core.rules.selecting import among
from tinnhiem_core.texts.wording import in_quotes

Joint = tuple[Holding, Holding]
"""Two posts that one person normally holds, each of one role and one kind of unit."""
_SOMEONE: Final = Person(key="someone", name="")
_POST: Final = Post(person="someone", unit="", role=Role.STAFF, title="")
_UNIT: Final = Unit(key="", name="", kind=UnitKind.DEPARTMENT, level=Level.PROVINCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Visit:
    """The person tried is polled under ``title`` of ``row`` at ``venue``, a body of ``level``."""

    row: TitleRow
    title: Title
    venue: Venue
    level: Level

    @property
    def place(self) -> tuple[VenueKind, Level]:
        return self.venue.kind, self.level


@cites(regulation(Topic.VENUES))
def possible_third_venue(table: TitleTable, joint: Iterable[Joint] = ()) -> tuple[Finding, ...]:
    """Return a warning for every smallest set of rows that could send one person to a third place.

    ``joint``: pairs of posts that one person normally holds, though the plan does not say so.
    People with fewer posts are tried first; whoever only adds rows to a set found tells nothing
    new. Two venues of one kind and level are one place: nobody has two workplaces in a province.
    """
    found: dict[frozenset[str], Finding] = {}
    anywhere = tuple(_anywhere(row) for row in table.rows)
    wanted = chain(_within_rows(anywhere), _across_rows(anywhere), _joined(anywhere, joint))
    people = sorted(dict.fromkeys(_people(wanted)), key=lambda one: len(one[0]))
    for posts, units in people:
        known = index(Roster(units=units, persons=(_SOMEONE,), posts=posts), date.min)
        visits = tuple(_visits(anywhere, known))
        places = {visit.place: visit.venue.organiser for visit in reversed(visits)}
        rows = frozenset(visit.row.key for visit in visits)
        if len(places) > MAX_VENUES and not any(rows >= smaller for smaller in found):
            found[rows] = _warning(visits, tuple(reversed(places.values())))
    return tuple(found.values())


def _anywhere(row: TitleRow) -> TitleRow:
    """Return the row with every scope open: no tree of units is at hand to see it from."""
    titles = tuple(replace(one, selectors=_open(one.selectors)) for one in row.titles)
    venues = tuple(replace(one, whom=_open(one.whom), polled=Scope.TENANT) for one in row.venues)
    return replace(row, titles=titles, venues=venues)


def _open(selectors: Iterable[Selector]) -> tuple[Selector, ...]:
    return tuple(replace(one, scope=Scope.TENANT) for one in selectors)


def _warning(visits: tuple[_Visit, ...], places: tuple[str, ...]) -> Finding:
    rows = {visit.row.key: visit.row for visit in visits}
    return find(
        "C.308",
        regulation(Topic.VENUES),
        *(row.citation for row in rows.values()),
        where="+".join(rows),
        titles=in_quotes(dict.fromkeys(visit.title.text for visit in visits)),
        count=len(places),
        limit=MAX_VENUES,
        rows=tuple(row.label for row in rows.values()),
        places=in_quotes(places),
    )


def _visits(rows: tuple[TitleRow, ...], index: RosterIndex) -> Iterator[_Visit]:
    for row in rows:
        for venue in row.venues:
            visit = _visit(row, venue, index)
            if visit is not None:
                yield visit


def _visit(row: TitleRow, venue: Venue, index: RosterIndex) -> _Visit | None:
    somewhere = next(iter(index.units))
    holders = polled(row, venue, index, somewhere)
    if not holders or proviso(venue, holders[0], index).value is False:
        return None
    asked = among(index.posts, venue.whom, index, somewhere) or (holders[0].post,)
    title = next(one for one in row.titles if one.key == holders[0].title)
    return _Visit(row=row, title=title, venue=venue, level=index.units[asked[0].unit].level)


_Seat = tuple[Post, Unit]
_Someone = tuple[tuple[Post, ...], tuple[Unit, ...]]


def _people(wanted: Iterable[tuple[Selector, ...]]) -> Iterator[_Someone]:
    """Return the posts and units of everyone whom these selectors, met together, bring to mind."""
    for together in wanted:
        for ways in product(*(_seats(selector) for selector in together)):
            seats = tuple(chain.from_iterable(ways))
            units = {unit.key: unit for _, unit in seats}
            yield tuple(dict.fromkeys(post for post, _ in seats)), tuple(units.values())


def _within_rows(rows: tuple[TitleRow, ...]) -> Iterator[tuple[Selector, ...]]:
    for row in rows:
        asked = [selector for venue in row.venues for selector in venue.whom]
        for selector in _of_titles(row):
            yield (selector,)
            yield from ((selector, other) for other in asked)


def _across_rows(rows: tuple[TitleRow, ...]) -> Iterator[tuple[Selector, ...]]:
    for one, other in combinations(rows, 2):
        if _touches(one, other) or _touches(other, one):
            yield from product(_of_titles(one), _of_titles(other))


def _joined(rows: tuple[TitleRow, ...], joint: Iterable[Joint]) -> Iterator[tuple[Selector, ...]]:
    selectors = [selector for row in rows for selector in _of_titles(row)]
    for pair, one, other in product(joint, selectors, selectors):
        level = one.post.level or other.post.level  # of one level: a province's member and head
        first, second = (replace(post, level=level) for post in pair)
        if _overlap(one.post, first) and _overlap(other.post, second):
            yield _narrowed(one, first), _narrowed(other, second)


def _narrowed(selector: Selector, post: Holding) -> Selector:
    narrow = replace(selector.post, roles=post.roles, kinds=post.kinds, level=post.level)
    return replace(selector, post=narrow)


def _of_titles(row: TitleRow) -> list[Selector]:
    return [selector for title in row.titles for selector in title.selectors]


def _touches(row: TitleRow, other: TitleRow) -> bool:
    """Return whether the wording of ``row`` names a post that is a title of ``other``."""
    selectors = [
        *_of_titles(row),
        *(selector for venue in row.venues for selector in venue.whom),
        *(selector for exclusion in row.exclusions for selector in exclusion.selectors),
    ]
    mentioned = [holding for selector in selectors for holding in (selector.post, *selector.also)]
    titles = [selector.post for selector in _of_titles(other)]
    return any(_overlap(one, title) for one in mentioned for title in titles)


def _overlap(one: Holding, other: Holding) -> bool:
    """Return whether one post can be both; a holding without a role names no post."""
    return (
        not set(one.roles).isdisjoint(other.roles)
        and (not one.kinds or not other.kinds or not set(one.kinds).isdisjoint(other.kinds))
        and (one.level is None or other.level is None or one.level is other.level)
        and (not one.units or not other.units or not set(one.units).isdisjoint(other.units))
    )


def _seats(selector: Selector) -> Iterator[tuple[_Seat, ...]]:
    """Return each way to meet ``selector``: the post alone, or with one of ``also``."""
    also = [seat for holding in selector.also for seat in _sit(holding)]
    full_time, above = selector.full_time is not False, selector.has_subordinates is True
    for seat in _sit(selector.post, full_time=full_time, above=above):
        if also:
            yield from ((seat, other) for other in also)
        else:
            yield (seat,)


def _sit(holding: Holding, *, full_time: bool = True, above: bool = False) -> Iterator[_Seat]:
    """Return a post for each role of ``holding``, in a unit that may have others under it."""
    level = holding.level or _UNIT.level
    kind = holding.kinds[0] if holding.kinds else _UNIT.kind
    key = holding.units[0] if holding.units else f"{kind}.{level}.{above}"
    unit = replace(_UNIT, key=key, kind=kind, level=level, has_subordinates=above)
    for role in holding.roles or (_POST.role,):
        yield replace(_POST, unit=key, role=role, full_time=full_time), unit
