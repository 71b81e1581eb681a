"""Is it in the database what a file says? Told from the values alone, not as the import does it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations, permutations

from tinnhiem_core.intake.names import fold
from tinnhiem_core.intake.roster import WORDS, RosterReading
from tinnhiem_core.model.people import Post, Roster
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.values import Preview
from tinnhiem_core.services.people.persons import PeopleFilter, list_people

Whose = Mapping[str, str]
DAYS = ("since", "until", "appointed")


def holders(desk: Desk, seen: Preview, answers: Mapping[str, str]) -> Whose:
    """Return under which code each person of a file goes on; who is left out is not in it."""
    codes = {str(one.id): one.key for one in list_people(desk, PeopleFilter(), size=200).rows}
    told = {one.code: one.code for one in seen.questions}
    for one in seen.questions:
        kind, _, which = answers[one.code].partition(":")
        told[one.code] = {"same": codes.get(which, ""), "row": told.get(which, which)}.get(
            kind, "" if kind == "skip" else one.code
        )
    return told


def check(now: Roster, before: Roster, read: RosterReading, whose: Whose) -> None:
    """Fail where a row of the file was lost, or something else than the file says was changed."""
    file, open_ = read.roster, _open(read, whose)
    _persons(now, file, whose)
    posts = _by_place(file, open_)
    there, were = _by_place(now, now.posts), _by_place(before, before.posts)
    for place, said in posts.items():
        kept = list(there.get(place, ()))
        assert any(
            all(_says(one, post, open_[one]) for one, post in zip(said, chosen, strict=True))
            for chosen in permutations(kept, len(said))
        ), (said, kept)
        if len(kept) == len(were.get(place, ())) == 1:
            never = frozenset.intersection(*(open_[one] for one in said))
            for word in never:  # nobody says it: it is as it was
                assert getattr(kept[0], word) == getattr(were[place][0], word), word
    for place, held in there.items():
        assert not any(_both(one, two) for one, two in combinations(held, 2)), held
        if place not in posts:
            assert held == were.get(place)
    assert were.keys() <= there.keys()
    assert all(len(there[place]) >= len(held) for place, held in were.items())


def _persons(now: Roster, file: Roster, whose: Whose) -> None:
    there = {one.key: one for one in now.persons}
    for one in file.persons:
        key = whose.get(one.key, one.key)
        if key:
            assert one.born in {None, there[key].born}, (one, there[key])
            assert fold(there[key].name) == fold(one.name)
            assert there[key].name == one.name or key != one.key  # the first of its codes counts


def _meant(post: Post, whose: Whose) -> Post | None:
    holder = whose.get(post.person, post.person)
    return replace(post, person=holder) if holder else None


def _by_place(
    roster: Roster, posts: Iterable[Post | None]
) -> Mapping[tuple[str, ...], list[Post]]:
    """Return posts by holder, unit (its name and that above it), role and title."""
    units = {one.key: one for one in roster.units}
    found = defaultdict(list)
    for post in filter(None, posts):
        unit = units[post.unit]
        above = units[unit.parent].name if unit.parent else ""
        named = (one.casefold() for one in (unit.name, above, post.title))
        found[post.person, post.role, *named].append(post)
    return found


def _open(read: RosterReading, whose: Whose) -> Mapping[Post, frozenset[str]]:
    """Return each post that the file means, and what none of its rows says of it."""
    found: dict[Post, frozenset[str]] = {}
    for one, unsaid in zip(read.roster.posts, read.unsaid.posts, strict=True):
        post = _meant(one, whose)
        if post is not None:
            found[post] = found.get(post, unsaid) & unsaid
    return found


def _says(said: Post, kept: Post, unsaid: frozenset[str]) -> bool:
    """Return whether a post is as a row says; what the row leaves open may be anything."""
    days = all(getattr(said, day) in {None, getattr(kept, day)} for day in DAYS)
    words = all(getattr(said, one) == getattr(kept, one) for one in WORDS if one not in unsaid)
    return days and words and said.title == kept.title


def _both(one: Post, two: Post) -> bool:
    before = one.until and two.since and one.until < two.since
    after = two.until and one.since and two.until < one.since
    return not before and not after
