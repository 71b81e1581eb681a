"""Whom does a row leave out by name, and who is not full-time?

"Trừ …", "không là …", "chỉ lấy phiếu tín nhiệm đối với các đồng chí hoạt động chuyên trách" are
attributes of the row, evaluated and explained per person (decision 24); an exception without
a reason or another home needs a decision (decision 52).
"""

from __future__ import annotations

from dataclasses import replace

from tinnhiem_core.law import Decision, Topic, cites, decide
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.people import Post
from tinnhiem_core.model.selecting import Selector
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, TitleRow, Venue
from tinnhiem_core.rules.selecting import RosterIndex, among, meets


@cites(regulation(Topic.SCOPE))
def excluded(
    row: TitleRow, venue: Venue, holder: OfficeHolder, index: RosterIndex
) -> Decision[bool | None]:
    """Return True (left out at this venue), False (not) or None (a person must decide).

    An exception that asks about the post itself (chuyên trách, có cấp trực thuộc) leaves a
    person out only if it meets every post under which the row names the person; any other
    exception looks at all posts of the person. Scopes are seen from the unit of the post.
    """
    posts = holder.posts or (holder.post,)
    name, label = holder.person.name, row.label
    if _part_time(row, posts, index):
        return decide(
            True,
            "exclusion.part_time",
            row.citation,
            name=name,
            row=label,
            title=tuple(post.title for post in posts),
        )
    hits = [one for one in _exclusions(row, venue) if _meant(one, holder, index)]
    hits.sort(key=lambda one: one.effect is not ExclusionEffect.EXCLUDED)
    if not hits:
        return decide(False, "exclusion.none", row.citation, name=name, row=label)
    certain = hits[0].effect is ExclusionEffect.EXCLUDED
    return decide(
        True if certain else None,
        "exclusion.named" if certain else "exclusion.needs_decision",
        *(hits[0].because or (row.citation,)),
        name=name,
        row=label,
        organiser=venue.organiser,
        words=hits[0].text,
    )


@cites(regulation(Topic.SCOPE))
def stands(row: TitleRow, venue: Venue, post: Post, index: RosterIndex) -> bool:
    """Return whether no exception about the post itself leaves this post out."""
    selectors = [
        selector
        for exclusion in _exclusions(row, venue)
        if exclusion.effect is ExclusionEffect.EXCLUDED
        for selector in exclusion.selectors
        if _asks_the_post(selector)
    ]
    return not among((post,), selectors, index, post.unit)


def _exclusions(row: TitleRow, venue: Venue) -> tuple[Exclusion, ...]:
    return tuple(one for one in row.exclusions if not one.venues or venue.key in one.venues)


def _asks_the_post(selector: Selector) -> bool:
    return selector.full_time is not None or selector.has_subordinates is not None


def _meant(exclusion: Exclusion, holder: OfficeHolder, index: RosterIndex) -> bool:
    unit = holder.post.unit
    of_post = [one for one in exclusion.selectors if _asks_the_post(one)]
    of_person = [one for one in exclusion.selectors if not _asks_the_post(one)]
    posts = holder.posts or (holder.post,)
    return all(among((post,), of_post, index, post.unit) for post in posts) or bool(
        among(index.by_person[holder.person.key], of_person, index, unit)
    )


def _part_time(row: TitleRow, posts: tuple[Post, ...], index: RosterIndex) -> bool:
    """Return whether the posts fit the row's titles but for the full-time condition."""
    selectors = [selector for title in row.titles for selector in title.selectors]
    if any(meets(post, selector, index) for post in posts for selector in selectors):
        return False
    return any(
        meets(post, replace(selector, full_time=None), index)
        for post in posts
        for selector in selectors
    )
