"""Who is polled at a venue: whom do the titles of a row mean, seen from the unit that meets?

"Lấy phiếu tín nhiệm được thực hiện một lần đối với các chức vụ đó": a person has one row per
meeting, under the title that the plan names first; all posts are kept (decision 19).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tinnhiem_core.law import Decision, Topic, cites
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.people import Post
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import Title, TitleRow, Venue
from tinnhiem_core.rules.exclusions import excluded, stands
from tinnhiem_core.rules.selecting import RosterIndex, among

_Named = dict[str, list[tuple[str, Post]]]
"""Person key -> title key and post, titles in order, then roster order."""


@cites(regulation(Topic.SCOPE), resolution(Topic.VENUES))
def polled(row: TitleRow, venue: Venue, index: RosterIndex, unit: str) -> tuple[OfficeHolder, ...]:
    """Return who is polled under ``row`` at ``venue`` when ``unit`` meets, before exemptions.

    Titles in order, then roster order. Whoever an exception leaves out is not listed; whoever
    needs a decision is (see ``excluded``). The venue's proviso is asked separately.
    """
    named = _named(row.titles, venue, index, unit)
    standing = {
        person: [(title, post) for title, post in found if stands(row, venue, post, index)]
        for person, found in named.items()
    }
    holders = (_holder(row, found, index) for found in standing.values() if found)
    return tuple(one for one in holders if not excluded(row, venue, one, index).value)


@cites(regulation(Topic.SCOPE))
def exceptions(
    row: TitleRow, venue: Venue, index: RosterIndex, unit: str
) -> tuple[tuple[OfficeHolder, Decision[bool | None]], ...]:
    """Return everyone whom the row names but leaves out (True) or leaves open (None), and why."""
    titles = tuple(replace(title, selectors=_any_hours(title)) for title in row.titles)
    named = _named(titles, venue, index, unit)
    holders = (_holder(row, found, index) for found in named.values())
    decided = ((one, excluded(row, venue, one, index)) for one in holders)
    return tuple((one, decision) for one, decision in decided if decision.value is not False)


@cites(resolution(Topic.VENUES))
def one_row_each(holders: Iterable[OfficeHolder]) -> tuple[OfficeHolder, ...]:
    """Return each person once, under the row and title met first, with the posts of all.

    For a meeting about several rows; at a People's Council this is the one line for all posts.
    """
    first: dict[str, OfficeHolder] = {}
    for holder in holders:
        met = first.setdefault(holder.person.key, holder)
        posts = dict.fromkeys((*met.posts, *holder.posts))
        first[holder.person.key] = replace(met, posts=tuple(posts))
    return tuple(first.values())


def _named(titles: Iterable[Title], venue: Venue, index: RosterIndex, unit: str) -> _Named:
    named: _Named = {}
    near = (Selector(post=Holding(), scope=venue.polled),)
    for title in titles:
        if venue.titles and title.key not in venue.titles:
            continue
        posts = among(index.posts, title.selectors, index, unit)
        for post in among(posts, near, index, unit):
            named.setdefault(post.person, []).append((title.key, post))
    return {
        person: found
        for person, found in named.items()
        if not venue.whom or among(index.by_person[person], venue.whom, index, unit)
    }


def _holder(row: TitleRow, found: list[tuple[str, Post]], index: RosterIndex) -> OfficeHolder:
    title, post = found[0]
    return OfficeHolder(
        person=index.persons[post.person],
        post=post,
        row=row.key,
        title=title,
        posts=tuple(dict.fromkeys(one for _, one in found)),
    )


def _any_hours(title: Title) -> tuple[Selector, ...]:
    return tuple(replace(selector, full_time=None) for selector in title.selectors)
