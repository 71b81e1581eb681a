"""At how many places is a person polled, in what order, and which may be dropped?

"Cán bộ giữ nhiều chức danh, chức vụ lãnh đạo, quản lý thì lấy phiếu tín nhiệm tối đa ở 2 nơi cán
bộ công tác và sinh hoạt" (decisions 20 and 21).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product

from tinnhiem_core.law import Citation, Decision, Finding, Topic, cites, decide, find
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.people import Person
from tinnhiem_core.model.titles import MAX_VENUES, Venue, VenueKind
from tinnhiem_core.rules.overlaps import possible_third_venue
from tinnhiem_core.rules.provisos import proviso
from tinnhiem_core.rules.two_venues import SideBySide, VenueResult, side_by_side
from tinnhiem_core.texts.wording import in_quotes

__all__ = [
    "Assignment",
    "SideBySide",
    "VenueChoice",
    "VenueResult",
    "choice_findings",
    "possible_third_venue",
    "proviso",
    "side_by_side",
    "third_venue",
    "venue_count",
    "venue_order",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A person is down to be polled under ``row`` at ``venue`` when ``unit`` meets.

    ``day`` is the day of that meeting, None while it is open.
    """

    person: Person
    row: str
    venue: Venue
    unit: str
    day: date | None = None

    @property
    def place(self) -> tuple[VenueKind, str]:
        """Return the place: two rows that send a person to the same body make one venue."""
        return self.venue.kind, self.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueChoice:
    """The administrator's choice of venues for one person, with its reason.

    ``basis`` is the legal basis, quoted, for dropping a venue that the law requires.
    """

    person: Person
    kept: tuple[Assignment, ...]
    dropped: tuple[Assignment, ...]
    reason: str = ""
    basis: Citation | None = None


@cites(regulation(Topic.VENUES))
def venue_count(person: Person, assigned: Iterable[Assignment]) -> Decision[int]:
    """Return at how many places a person is polled in a round, over all posts in the tenant."""
    places = _places(person, assigned)
    code = "venues.within" if len(places) <= MAX_VENUES else "venues.over"
    return decide(
        len(places),
        code,
        regulation(Topic.VENUES),
        name=person.name,
        count=len(places),
        limit=MAX_VENUES,
        places=in_quotes(places),
    )


@cites(regulation(Topic.VENUES))
def third_venue(person: Person, assigned: Iterable[Assignment]) -> tuple[Finding, ...]:
    """Return an error where a person in a round is down for more than two places."""
    places = _places(person, assigned)
    if len(places) <= MAX_VENUES:
        return ()
    return (
        find(
            "L.303",
            regulation(Topic.VENUES),
            where=person.key,
            name=person.name,
            count=len(places),
            limit=MAX_VENUES,
            places=in_quotes(places),
        ),
    )


@cites(regulation(Topic.VENUES), resolution(Topic.SCOPE))
def choice_findings(choice: VenueChoice) -> tuple[Finding, ...]:
    """Return what is wrong with a choice: too many kept, no reason, a required venue dropped.

    A People's Council may be dropped only on a legal basis that is quoted.
    """
    kept = {one.place for one in choice.kept}
    dropped = tuple(one for one in choice.dropped if one.place not in kept)
    required = tuple(one for one in dropped if one.venue.kind is VenueKind.COUNCIL)
    based = choice.basis is not None and choice.basis.quote.strip()
    findings = list(third_venue(choice.person, choice.kept))
    if dropped and not choice.reason.strip():
        findings.append(_dropped("L.304", regulation(Topic.VENUES), choice.person, dropped))
    if required and not based:
        findings.append(_dropped("L.305", resolution(Topic.SCOPE), choice.person, required))
    return tuple(findings)


@cites(regulation(Topic.ORDER))
def venue_order(
    assigned: Iterable[Assignment], clause: Citation | None = None
) -> tuple[Finding, ...]:
    """Return a warning where a party committee meets before the same person's People's Council.

    ``clause`` is the plan's clause on the order, if it has one. Open days are not compared.
    """
    dated = [(one, one.day) for one in assigned if one.day is not None]
    party = [pair for pair in dated if pair[0].venue.kind is VenueKind.PARTY_COMMITTEE]
    council = [pair for pair in dated if pair[0].venue.kind is VenueKind.COUNCIL]
    return tuple(
        find(
            "C.309",
            clause or regulation(Topic.ORDER),
            where=early.person.key,
            name=early.person.name,
            party=early.venue.organiser,
            party_day=early_day,
            council=late.venue.organiser,
            council_day=late_day,
        )
        for (early, early_day), (late, late_day) in product(party, council)
        if early.person.key == late.person.key and early_day < late_day
    )


def _places(person: Person, assigned: Iterable[Assignment]) -> tuple[str, ...]:
    """Return the wording of each place once, in the order of the assignments."""
    own = (one for one in assigned if one.person.key == person.key)
    named: dict[tuple[VenueKind, str], str] = {}
    for one in own:
        named.setdefault(one.place, one.venue.organiser)
    return tuple(named.values())


def _dropped(code: str, law: Citation, person: Person, dropped: tuple[Assignment, ...]) -> Finding:
    places = in_quotes(one.venue.organiser for one in dropped)
    return find(code, law, where=person.key, name=person.name, places=places)
