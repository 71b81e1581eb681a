"""Does the condition of a venue hold for a person?

"Nếu thuộc đối tượng theo quy định của Quốc hội": at the People's Council of province and
district these are Chủ tịch, Phó Chủ tịch, Trưởng ban của Hội đồng nhân dân; Chủ tịch, Phó Chủ
tịch, Ủy viên Ủy ban nhân dân. The commune is not listed.
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law import Decision, Topic, cites, decide
from tinnhiem_core.law.regulation import resolution
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.titles import Venue, VenueKind
from tinnhiem_core.rules.selecting import RosterIndex

COUNCIL_LEVELS: Final = (Level.PROVINCE, Level.DISTRICT)
COUNCIL_POSTS: Final = frozenset(
    {
        (UnitKind.PEOPLES_COUNCIL, Role.CHAIR),
        (UnitKind.PEOPLES_COUNCIL, Role.VICE_CHAIR),
        (UnitKind.COUNCIL_COMMITTEE, Role.HEAD),
        (UnitKind.PEOPLES_COMMITTEE, Role.CHAIR),
        (UnitKind.PEOPLES_COMMITTEE, Role.VICE_CHAIR),
        (UnitKind.PEOPLES_COMMITTEE, Role.COMMITTEE_MEMBER),
    }
)


@cites(resolution(Topic.SCOPE))
def proviso(venue: Venue, holder: OfficeHolder, index: RosterIndex) -> Decision[bool | None]:
    """Return True (polled at this venue), False (not) or None (a person must decide).

    At a People's Council all posts of the person at the level of the post polled are compared
    with the law's list; a condition of any other venue can't be judged from a roster.
    """
    figures = {"name": holder.person.name, "organiser": venue.organiser}
    if not venue.proviso:
        return decide(True, "proviso.none", venue.citation, **figures)
    if venue.kind is not VenueKind.COUNCIL:
        words = venue.proviso
        return decide(None, "proviso.needs_decision", venue.citation, words=words, **figures)
    grounds = (venue.citation, resolution(Topic.SCOPE))
    titles = _listed(holder, index)
    if titles:
        return decide(True, "proviso.listed", *grounds, title=titles, **figures)
    return decide(False, "proviso.not_listed", *grounds, **figures)


def _listed(holder: OfficeHolder, index: RosterIndex) -> tuple[str, ...]:
    """Return the titles of the person's posts that are on the law's list, at the level polled."""
    level = index.units[holder.post.unit].level
    if level not in COUNCIL_LEVELS:
        return ()
    units = ((post, index.units[post.unit]) for post in index.by_person[holder.person.key])
    return tuple(
        post.title
        for post, unit in units
        if unit.level is level and (unit.kind, post.role) in COUNCIL_POSTS
    )
