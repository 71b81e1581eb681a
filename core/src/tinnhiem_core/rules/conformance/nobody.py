"""Whom does a plan leave out altogether: nobody polled, nowhere to meet, nobody to vote?

The Regulation says who is polled and at how many places, never which body meets and who votes
there: that is the plan's. It may leave both to another paper, if it says so (decision 45).
"""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.rules.conformance.reading import quoting


def left_elsewhere(plan: Plan, topic: Topic) -> bool:
    """Return whether the plan says that it leaves ``topic`` to a paper that isn't at hand."""
    return any(one.topic is topic and not one.inherited for one in plan.locality.gaps)


def no_rows(plan: Plan) -> Iterator[Finding]:
    """A title table without a row."""
    if not plan.title_table.rows:
        yield find("L.551", regulation(Topic.SCOPE), where="title_rows")


def nobody_polled(plan: Plan) -> Iterator[Finding]:
    """Rows without a title, and titles that mean no post."""
    law = regulation(Topic.SCOPE)
    for row in plan.title_table.rows:
        if not row.titles:
            yield find(
                "L.552", quoting(row.citation, row.text), law, where=row.key, number=row.label
            )
        for title in row.titles:
            if not title.selectors:
                yield find(
                    "L.553",
                    quoting(title.citation, title.text),
                    law,
                    where=f"{row.key}.{title.key}",
                    number=row.label,
                    words=title.text,
                )


def nowhere_polled(plan: Plan) -> Iterator[Finding]:
    """Rows without a venue, where the plan doesn't leave the venues to another paper."""
    if left_elsewhere(plan, Topic.VENUES):
        return
    for row in plan.title_table.rows:
        if not row.venues:
            clause = quoting(row.citation, row.text)
            yield find("L.554", clause, regulation(Topic.VENUES), where=row.key, number=row.label)


def nobody_named(plan: Plan) -> Iterator[Finding]:
    """Venues without a panel that the plan doesn't leave to another paper.

    In the People's Council its deputies vote: no plan has to say so.
    """
    if left_elsewhere(plan, Topic.PANELS):
        return
    for row in plan.title_table.rows:
        for venue in row.venues:
            if not venue.panel and venue.kind is not VenueKind.COUNCIL:
                yield find(
                    "L.555",
                    quoting(venue.citation, venue.citation.quote or venue.organiser),
                    regulation(Topic.PANELS),
                    where=f"{row.key}.{venue.key}",
                    number=row.label,
                    organiser=venue.organiser,
                )


def nobody_votes(plan: Plan) -> Iterator[Finding]:
    """Panels without a group of voters, and groups that select nobody."""
    law = regulation(Topic.PANELS)
    for panel in plan.panels:
        if not panel.groups:
            clause = quoting(panel.citation, panel.text)
            yield find("L.541", clause, law, where=panel.key, words=panel.text)
        for group in panel.groups:
            if not group.selectors:
                yield find(
                    "L.542",
                    quoting(group.citation, group.text),
                    law,
                    where=f"{panel.key}.{group.key}",
                    words=group.text,
                )
