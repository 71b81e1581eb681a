"""Voter panels: who chairs, who attends without a vote, who votes on themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import TitleRow, Venue, VenueKind
from tinnhiem_core.rules.conformance.holdings import (
    JOINT_POSTS,
    picks,
    same_post,
    selectors_of,
)
from tinnhiem_core.rules.conformance.reading import quoting


def chair_polled(plan: Plan) -> Iterator[Finding]:
    """The chair of the meeting is polled there (decision 18)."""
    chair = plan.locality.chair
    if chair and plan.locality.chair_polled:
        yield find("C.541", quoting(chair.citation, chair.text), where=chair.key, words=chair.text)


def attending_without_vote(plan: Plan) -> Iterator[Finding]:
    """Groups that are ordered to attend and that the panel does not name."""
    for panel in plan.panels:
        for group in panel.attending:
            yield find(
                "C.542",
                quoting(group.citation, group.text),
                quoting(panel.citation, panel.text),
                *((group.citation,) if group.citation.quote else ()),
                where=f"{panel.key}.{group.key}",
                words=group.text,
            )


def voters_are_polled(plan: Plan) -> Iterator[Finding]:
    """Panels whose voters, but for whoever chairs, are the very people polled there."""
    for panel in plan.panels:
        rows = tuple(row for row, _ in _using(plan, panel))
        polled = tuple(selector for row in rows for selector in selectors_of(row))
        voting = [one for group in panel.groups for one in group.selectors]
        if rows and voting and all(_all_polled(one.post, polled) for one in voting):
            yield find(
                "C.543",
                quoting(panel.citation, panel.text),
                *(quoting(row.citation, row.text) for row in rows),
                where=panel.key,
                words=panel.text,
                polled="”, “".join(row.text for row in rows),
            )


def _using(plan: Plan, panel: VoterPanel) -> Iterator[tuple[TitleRow, Venue]]:
    for row in plan.title_table.rows:
        yield from ((row, venue) for venue in row.venues if venue.panel == panel.key)


def _all_polled(voting: Holding, polled: tuple[Selector, ...]) -> bool:
    """Return whether each role of the voters is polled, itself or through a joint post."""
    ordinary = [role for role in voting.roles if role is not Role.CHAIR]
    return bool(ordinary) and all(
        any(picks(polled, post) for post in _held_with(replace(voting, roles=(role,))))
        for role in ordinary
    )


def _held_with(post: Holding) -> Iterator[Holding]:
    """Yield the post, and the one that its holder normally holds beside it."""
    yield post
    for one, other in JOINT_POSTS:
        if same_post(post, one):
            yield replace(other, level=post.level)


def several_electorates(plan: Plan) -> Iterator[Finding]:
    """Groups that vote for some titles alone: separate ballots and bases (decision 12)."""
    for panel in plan.panels:
        for group in panel.groups:
            if group.only_for:
                yield find(
                    "C.544",
                    quoting(group.citation, group.text),
                    where=f"{panel.key}.{group.key}",
                    words=group.text,
                )


def committee_without_itself(plan: Plan) -> Iterator[Finding]:
    """A vote at the People's Committee whose panel leaves out its own chair and members."""
    for panel in plan.panels:
        venues = [
            venue for _, venue in _using(plan, panel) if venue.kind is VenueKind.PEOPLES_COMMITTEE
        ]
        kinds = [selector.post.kinds for group in panel.groups for selector in group.selectors]
        itself = any(not some or UnitKind.PEOPLES_COMMITTEE in some for some in kinds)
        if venues and kinds and not itself:
            yield find(
                "N.541",
                quoting(panel.citation, panel.text),
                where=panel.key,
                organiser=venues[0].organiser,
                words=panel.text,
            )
