"""The posts that this plan's rows and panels name, by role, kind of unit and level."""

from __future__ import annotations

from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector

LEADERS = (Role.HEAD, Role.DEPUTY)
SECRETARIES = (Role.SECRETARY, Role.DEPUTY_SECRETARY)

# A plan says "trưởng, phó" of organisations whose leaders are chủ tịch or, in the Youth Union,
# bí thư.
ORGANISATION_LEADERS = (*LEADERS, Role.CHAIR, Role.VICE_CHAIR, *SECRETARIES)


def province(kind: UnitKind, *roles: Role) -> Holding:
    """Return the post of one of ``roles`` in a unit of this kind at provincial level."""
    return Holding(roles=roles, kinds=(kind,), level=Level.PROVINCE)


def district(kind: UnitKind, *roles: Role) -> Holding:
    """Return the post of one of ``roles`` in a unit of this kind at district level."""
    return Holding(roles=roles, kinds=(kind,), level=Level.DISTRICT)


def any_of(*posts: Holding) -> tuple[Selector, ...]:
    """Return selectors that pick any of these posts wherever in the province."""
    return tuple(Selector(post=post) for post in posts)


def here(*roles: Role) -> Selector:
    """Return the selector of the posts of these roles in the unit that meets."""
    return Selector(post=Holding(roles=roles), scope=Scope.MEETING_UNIT)


STANDING_MEMBER = province(UnitKind.PARTY_COMMITTEE, Role.STANDING_COMMITTEE_MEMBER)
FRONT_CHAIR = province(UnitKind.FATHERLAND_FRONT, Role.CHAIR)
COUNCIL_COMMITTEE_LEADERS = province(UnitKind.COUNCIL_COMMITTEE, *LEADERS)
COUNCIL_OFFICE_LEADERS = province(UnitKind.COUNCIL_OFFICE, *LEADERS)

# Whoever is secretary or in the standing committee is a member of the executive committee.
COMMITTEE_MEMBERS = (
    *SECRETARIES,
    Role.STANDING_COMMITTEE_MEMBER,
    Role.EXECUTIVE_COMMITTEE_MEMBER,
)
COUNCIL_DEPUTIES = (Role.COUNCIL_DEPUTY, Role.CHAIR, Role.VICE_CHAIR)

AGENCY_LEADERS = here(*LEADERS)
AGENCY_PARTY_COMMITTEE = here(Role.PARTY_COMMITTEE_MEMBER, *SECRETARIES)
AGENCY_MASS_ORGANISATIONS = here(
    Role.MASS_ORGANISATION_HEAD, Role.UNION_CHAIR, Role.YOUTH_SECRETARY
)

# "Trực thuộc": directly under the body. A roster writes such a head either as a post of the
# division or of the body.
DIVISION_HEADS = (
    here(Role.DIVISION_HEAD),
    Selector(
        post=Holding(roles=(Role.HEAD, Role.DIVISION_HEAD), kinds=(UnitKind.DIVISION,)),
        scope=Scope.CHILDREN,
    ),
)
UNIT_HEADS = (
    *DIVISION_HEADS,
    here(Role.SUBORDINATE_HEAD),
    Selector(
        post=Holding(roles=(Role.HEAD, Role.SUBORDINATE_HEAD), kinds=(UnitKind.SUBORDINATE_UNIT,)),
        scope=Scope.CHILDREN,
    ),
)

# Đảng đoàn stands under the body that it leads; a roster may also write its members there.
PARTY_GROUP = (
    Selector(post=Holding(roles=(Role.PARTY_GROUP_MEMBER,)), scope=Scope.WITHIN),
    Selector(post=Holding(roles=SECRETARIES, kinds=(UnitKind.PARTY_GROUP,)), scope=Scope.WITHIN),
)
