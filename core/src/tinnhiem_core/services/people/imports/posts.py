"""Which post of a person does a row of the file mean, and what does it change in it?

A post is known by its unit, role, title and first day; where either side doesn't know the day, by
the first three, if that leaves only one.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from tinnhiem_core.intake.names import spelling
from tinnhiem_core.intake.roster import WORDS
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.imports.merged import PersonMerge, PostMerge
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.units import UnitMerge
from tinnhiem_core.services.people.imports.values import Status
from tinnhiem_core.store.tables import Person, Post


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post of the file, its row, and what that row leaves open (``intake.roster.Unsaid``)."""

    post: values.Post
    line: int
    unsaid: frozenset[str]


def merge_posts(
    file: Sequence[PostRow],
    persons: Mapping[str, PersonMerge],
    units: Mapping[str, UnitMerge],
    stock: Stock,
) -> tuple[PostMerge, ...]:
    """Return what becomes of every post of the file, in its order."""
    posts = [one.post for one in file]
    rows: dict[int, Post] = {}
    twice: set[int] = set()
    unsaid = [one.unsaid for one in file]
    for row, places in _by_person(posts, persons).values():
        once = {_as_written(posts[place]): place for place in reversed(places)}
        twice |= set(places) - set(once.values())
        for place in places:  # what one of two rows of the same says is said
            unsaid[once[_as_written(posts[place])]] &= file[place].unsaid
        if row is not None:
            wanted = {place: posts[place] for place in sorted(once.values())}
            rows |= _matched(wanted, stock.posts_of.get(row.id, ()), units)
    return tuple(
        _merged(
            replace(one, unsaid=unsaid[place]),
            persons[one.post.person],
            rows.get(place),
            twice=place in twice,
            undecided=units[one.post.unit].open,
        )
        for place, one in enumerate(file)
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
    one: PostRow, person: PersonMerge, row: Post | None, *, twice: bool, undecided: bool
) -> PostMerge:
    changed = _changes(one, row) if row is not None else {}
    if person.open or not person.into:
        status = Status.OPEN if person.open else Status.SKIPPED
    elif undecided:
        status = Status.OPEN
    elif row is None:
        status = Status.UNCHANGED if twice else Status.NEW
    else:
        status = Status.CHANGED if changed else Status.UNCHANGED
    return PostMerge(
        file=one.post, line=one.line, person=person.into, row=row, values=changed, status=status
    )


def _changes(one: PostRow, row: Post) -> dict[str, object]:
    """Return what the file says otherwise; what it leaves open stays."""
    post = one.post
    words = {name: None if name in one.unsaid else getattr(post, name) for name in WORDS}
    said: dict[str, object] = {
        "title": post.title,
        "since": post.since,
        "until": post.until,
        "appointed": post.appointed,
        **words,
    }
    return {
        name: value
        for name, value in said.items()
        if value is not None and value != getattr(row, name)
    }
