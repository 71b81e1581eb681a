"""Venues: a possible third one, their printed order, a Council left out, rows that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.selecting import Holding
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, TitleRow, Venue, VenueKind
from tinnhiem_core.rules.conformance.holdings import (
    CHAIRS,
    COMMITTEE_MEMBER,
    COUNCIL_POSTS,
    DEPARTMENT_HEAD,
    JOINT_POSTS,
    POLLED_LEVELS,
    SECRETARIES,
    picks,
    same_holder,
    same_post,
    selectors_of,
)
from tinnhiem_core.rules.conformance.reading import quoting
from tinnhiem_core.rules.venues import possible_third_venue


def third_venue(plan: Plan) -> Iterator[Finding]:
    """Combinations of rows that could lead one person to a third venue (decision 20)."""
    rows = {row.citation: quoting(row.citation, row.text) for row in plan.title_table.rows}
    for one in possible_third_venue(plan.title_table, JOINT_POSTS):
        yield replace(one, because=tuple(rows.get(clause, clause) for clause in one.because))


def contradictory_exclusion(plan: Plan) -> Iterator[Finding]:
    """A row that leaves out (deputy) secretaries and names a chair, normally one of them."""
    for row in plan.title_table.rows:
        for one, barred in _barred_secretaries(row):
            chair = replace(CHAIRS, level=barred.level)
            named = tuple(venue for venue in row.venues if picks(venue.whom, chair))
            if named:
                others = _naming(plan, barred, row)
                yield find(
                    "C.551",
                    quoting(row.citation, row.text),
                    *(venue.citation for venue in named),
                    *(quoting(other.citation, other.text) for other in others),
                    where=f"{row.key}.{one.key}",
                    words=one.text,
                    organiser=named[0].organiser,
                    number=row.number,
                )


def _barred_secretaries(row: TitleRow) -> Iterator[tuple[Exclusion, Holding]]:
    """Yield each exception of the row that leaves out secretaries, with the post it bars."""
    for one in row.exclusions:
        holdings = (
            holding
            for selector in one.selectors
            for holding in (selector.post, *selector.also)
            if holding.kinds and holding.roles and same_post(holding, SECRETARIES)
        )
        barred = next(holdings, None)
        if barred and one.effect is ExclusionEffect.EXCLUDED:
            yield one, barred


def _naming(plan: Plan, post: Holding, but: TitleRow) -> tuple[TitleRow, ...]:
    return tuple(
        row for row in plan.title_table.rows if row is not but and picks(selectors_of(row), post)
    )


def printed_order(plan: Plan) -> Iterator[Finding]:
    """Meetings numbered against the order that the law wants."""
    for row in plan.title_table.rows:
        for first, second in _against_the_order(row):
            yield find(
                "C.552",
                quoting(first.citation, first.citation.quote or first.organiser),
                quoting(second.citation, second.citation.quote or second.organiser),
                *_order_clauses(plan),
                where=f"{row.key}.{first.key}",
                number=row.number,
                first=first.organiser,
                first_number=first.number,
                second=second.organiser,
            )


def _against_the_order(row: TitleRow) -> Iterator[tuple[Venue, Venue]]:
    numbered = [one for one in row.venues if one.number]
    for one, other in combinations(numbered, 2):
        first, second = sorted((one, other), key=lambda venue: venue.number)
        if first.number < second.number and first.sequence > second.sequence:
            yield first, second


def _order_clauses(plan: Plan) -> tuple[Citation, ...]:
    """Return the plan's clauses on the order of the votes, else the Regulation's."""
    clauses = [
        quoting(clause.citation, clause.text)
        for section in plan.locality.sections
        for clause in section.clauses
        if "tiến hành sau khi lấy phiếu tín nhiệm" in clause.text
    ]
    return tuple(clauses) or (regulation(Topic.ORDER),)


def council_missing(plan: Plan) -> Iterator[Finding]:
    """Rows with posts that the People's Council elects, polled elsewhere alone."""
    members = any(
        picks(selectors_of(row), COMMITTEE_MEMBER) and _has_council(row)
        for row in plan.title_table.rows
    )
    for row in plan.title_table.rows:
        if not row.venues or _has_council(row):
            continue
        if _elected(row):
            yield _no_council("C.553", row)
        elif picks(selectors_of(row), DEPARTMENT_HEAD) and not members:
            yield _no_council("N.551", row)


def _has_council(row: TitleRow) -> bool:
    return any(venue.kind is VenueKind.COUNCIL for venue in row.venues)


def _elected(row: TitleRow) -> bool:
    return any(
        same_post(selector.post, post)
        for selector in selectors_of(row)
        for post in COUNCIL_POSTS
        if selector.post.kinds and selector.post.level in (None, *POLLED_LEVELS)
    )


def _no_council(code: str, row: TitleRow) -> Finding:
    venues = tuple(venue.organiser for venue in row.venues)
    return find(
        code,
        quoting(row.citation, row.text),
        resolution(Topic.SCOPE),
        where=row.key,
        words=row.text,
        venues=venues,
    )


def overlapping_rows(plan: Plan) -> Iterator[Finding]:
    """Rows that name the same posts."""
    for one, other in combinations(plan.title_table.rows, 2):
        shared = any(
            same_holder(mine, yours) for mine in selectors_of(one) for yours in selectors_of(other)
        )
        if shared:
            yield find(
                "N.552",
                quoting(one.citation, one.text),
                quoting(other.citation, other.text),
                where=f"{one.key}, {other.key}",
                first=one.text,
                second=other.text,
            )
