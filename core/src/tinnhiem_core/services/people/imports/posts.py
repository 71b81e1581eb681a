"""Which post of a person does a row of the file mean, and what does it change in it?

A post is known by its unit, role, title and first day; where either side doesn't know the day, by
the first three, if that leaves only one.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from tinnhiem_core.intake.names import spelling
from tinnhiem_core.model import people as values
from tinnhiem_core.model.people import Appointment
from tinnhiem_core.services.people.imports.merged import PersonMerge, PostMerge
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.units import UnitMerge
from tinnhiem_core.services.people.imports.values import Status
from tinnhiem_core.store.tables import Person, Post


def merge_posts(
    posts: Sequence[values.Post],
    lines: Sequence[int],
    persons: Mapping[str, PersonMerge],
    units: Mapping[str, UnitMerge],
    stock: Stock,
) -> tuple[PostMerge, ...]:
    """Return what becomes of every post of the file, in its order."""
    rows: dict[int, Post] = {}
    twice: set[int] = set()
    for row, places in _by_person(posts, persons).values():
        once = {_as_written(posts[place]): place for place in reversed(places)}
        twice |= set(places) - set(once.values())
        if row is not None:
            wanted = {place: posts[place] for place in sorted(once.values())}
            rows |= _matched(wanted, stock.posts_of.get(row.id, ()), units)
    return tuple(
        _merged(post, line, persons[post.person], rows.get(place), twice=place in twice)
        for place, (post, line) in enumerate(zip(posts, lines, strict=True))
    )


def _by_person(
    posts: Sequence[values.Post], persons: Mapping[str, PersonMerge]
) -> Mapping[Hashable, tuple[Person | None, list[int]]]:
    """Return the places of the posts of each person, who may stand in the file under two codes."""
    groups: dict[Hashable, tuple[Person | None, list[int]]] = {}
    for place, post in enumerate(posts):
        who = persons[post.person]
        key: Hashable = who.row.id if who.row is not None else who.into
        if who.into:
            groups.setdefault(key, (who.row, []))[1].append(place)
    return groups


def _as_written(post: values.Post) -> Hashable:
    """Return all that a row says of a post: only a row that says the same adds nothing."""
    return replace(post, person="")


def _matched(
    wanted: Mapping[int, values.Post], there: Sequence[Post], units: Mapping[str, UnitMerge]
) -> dict[int, Post]:
    found: dict[int, Post] = {}
    left = list(there)
    for exact in (True, False):
        for place, post in wanted.items():
            unit = units[post.unit].row
            if place in found or unit is None:
                continue
            same = [
                row
                for row in left
                if _identity(row, row.unit_id, dated=exact)
                == _identity(post, unit.id, dated=exact)
                and (exact or _may_be(post, row))
            ]
            if len(same) == 1 or (same and exact):
                found[place] = same[0]
                left.remove(same[0])
    return found


def _may_be(post: values.Post, row: Post) -> bool:
    """Return whether one of two days is unknown, and the term would not end before it begins."""
    since, until = post.since or row.since, post.until or row.until
    known = post.since is not None and row.since is not None
    return not known and not (since and until and until < since)


def _identity(post: values.Post | Post, unit: int, *, dated: bool) -> Hashable:
    return (unit, post.role, spelling(post.title), post.since if dated else None)


def _merged(
    post: values.Post, line: int, person: PersonMerge, row: Post | None, *, twice: bool
) -> PostMerge:
    changed = _changes(post, row) if row is not None else {}
    if person.open or not person.into:
        status = Status.OPEN if person.open else Status.SKIPPED
    elif row is None:
        status = Status.UNCHANGED if twice else Status.NEW
    else:
        status = Status.CHANGED if changed else Status.UNCHANGED
    return PostMerge(
        file=post, line=line, person=person.into, row=row, values=changed, status=status
    )


def _changes(post: values.Post, row: Post) -> dict[str, object]:
    """Return what the file says otherwise; days that it leaves empty stay."""
    manner = post.appointed or post.appointment is not Appointment.FIRST  # else an empty cell
    said: dict[str, object] = {
        "title": post.title,
        "since": post.since,
        "until": post.until,
        "appointed": post.appointed,
        "appointment": post.appointment if manner else None,
        "full_time": post.full_time,
        "service": post.service,
    }
    return {
        name: value
        for name, value in said.items()
        if value is not None and value != getattr(row, name)
    }
