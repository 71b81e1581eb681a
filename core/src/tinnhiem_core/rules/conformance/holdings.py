"""Whether two descriptions of posts can mean the same post, and which posts go together.

The joint posts are custom, not law: a plan that contradicts them is doubtful, never wrong.
"""

from __future__ import annotations

from typing import Final, TypeVar

from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import TitleRow

T = TypeVar("T")

COUNCIL_POSTS: Final = (
    Holding(roles=(Role.CHAIR, Role.VICE_CHAIR), kinds=(UnitKind.PEOPLES_COUNCIL,)),
    Holding(roles=(Role.HEAD,), kinds=(UnitKind.COUNCIL_COMMITTEE,)),
    Holding(
        roles=(Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
        kinds=(UnitKind.PEOPLES_COMMITTEE,),
    ),
)
"""Posts that a People's Council elects: Nghị quyết 96/2023/QH15, province and district."""

DEPARTMENT_HEAD: Final = Holding(roles=(Role.HEAD,), kinds=(UnitKind.DEPARTMENT,))
COMMITTEE_MEMBER: Final = Holding(
    roles=(Role.COMMITTEE_MEMBER,), kinds=(UnitKind.PEOPLES_COMMITTEE,)
)
JOINT_POSTS: Final = (
    (COMMITTEE_MEMBER, DEPARTMENT_HEAD),
    (DEPARTMENT_HEAD, COMMITTEE_MEMBER),
)
"""The head of a department is normally a member of the People's Committee."""

SECRETARIES: Final = Holding(
    roles=(Role.SECRETARY, Role.DEPUTY_SECRETARY), kinds=(UnitKind.PARTY_COMMITTEE,)
)
CHAIRS: Final = Holding(
    roles=(Role.CHAIR,), kinds=(UnitKind.PEOPLES_COMMITTEE, UnitKind.PEOPLES_COUNCIL)
)
"""Whoever chairs the People's Committee or Council is normally a (deputy) secretary."""

POLLED_LEVELS: Final = (Level.PROVINCE, Level.DISTRICT)


def same_post(one: Holding, other: Holding) -> bool:
    """Return whether a post can fit both; an empty part fits anything."""
    return (
        _meet(one.roles, other.roles)
        and _meet(one.kinds, other.kinds)
        and _meet(one.units, other.units)
        and (one.level is None or other.level is None or one.level is other.level)
    )


def _meet(one: tuple[T, ...], other: tuple[T, ...]) -> bool:
    return not one or not other or not set(one).isdisjoint(other)


def same_holder(one: Selector, other: Selector) -> bool:
    """Return whether one holder can be picked by both selectors for the same post."""
    apart = any(
        same_post(held, barred)
        for first, second in ((one, other), (other, one))
        for held in first.also
        for barred in second.unless
    )
    return same_post(one.post, other.post) and not apart


def selectors_of(row: TitleRow) -> tuple[Selector, ...]:
    """Return the selectors of all titles of a row."""
    return tuple(selector for title in row.titles for selector in title.selectors)


def picks(selectors: tuple[Selector, ...], post: Holding) -> bool:
    """Return whether any selector asks for this post, alone or beside another."""
    return any(
        same_post(one, post) for selector in selectors for one in (selector.post, *selector.also)
    )
