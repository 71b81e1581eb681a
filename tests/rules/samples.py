"""Small rosters, rows and panels for the tests of the people rules: dữ liệu mẫu."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from tinnhiem_core.law import Citation, Document
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Person, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_core.rules.selecting import RosterIndex, index

DAY: Final = date(2023, 8, 30)
PLAN: Final = Document(key="PLAN", kind="Kế hoạch", number="01-KH/TU")


def cite(place: str, quote: str = "") -> Citation:
    return Citation(document=PLAN, place=place, quote=quote)


def unit(
    key: str,
    kind: UnitKind = UnitKind.DEPARTMENT,
    level: Level = Level.PROVINCE,
    parent: str = "",
    **more: Any,
) -> Unit:
    return Unit(
        **{"key": key, "name": f"Tên {key}", "kind": kind, "level": level, "parent": parent} | more
    )


def person(key: str, **more: Any) -> Person:
    return Person(**{"key": key, "name": f"Ông {key}"} | more)


def post(who: str, where: str, role: Role, **more: Any) -> Post:
    return Post(**{"person": who, "unit": where, "role": role, "title": f"{role} {where}"} | more)


def roster(units: tuple[Unit, ...], posts: tuple[Post, ...], **persons: Person) -> Roster:
    """Return a roster with the persons that the posts name; `persons` gives other values."""
    keys = dict.fromkeys(one.person for one in posts)
    people = tuple(persons.get(key, person(key)) for key in keys)
    return Roster(units=units, persons=people, posts=posts)


def indexed(units: tuple[Unit, ...], *posts: Post, **persons: Person) -> RosterIndex:
    return index(roster(units, posts, **persons), DAY)


def select(*roles: Role, scope: Scope = Scope.TENANT, **more: Any) -> Selector:
    """Return a selector; what a holding knows goes to the post, the rest to the selector."""
    wanted = {name: more.pop(name) for name in ("kinds", "level", "units") if name in more}
    return Selector(post=Holding(roles=roles, **wanted), scope=scope, **more)


def title(key: str, *selectors: Selector) -> Title:
    return Title(key=key, text=f"chức danh {key}", selectors=selectors, citation=cite(key))


def venue(key: str = "workplace", kind: VenueKind = VenueKind.WORKPLACE, **more: Any) -> Venue:
    given: dict[str, Any] = {"organiser": f"nơi {key}", "citation": cite(f"nơi {key}")}
    return Venue(**{"key": key, "kind": kind} | given | more)


def row(key: str, *titles: Title, **more: Any) -> TitleRow:
    given: dict[str, Any] = {
        "key": key,
        "number": "7",
        "text": f"dòng {key}",
        "citation": cite(f"dòng {key}"),
    }
    return TitleRow(**given | {"titles": titles} | more)


def exclusion(key: str, *selectors: Selector, **more: Any) -> Exclusion:
    given: dict[str, Any] = {"key": key, "text": f"trừ {key}", "because": (cite(f"trừ {key}"),)}
    effect = {"effect": ExclusionEffect.EXCLUDED, "selectors": selectors}
    return Exclusion(**given | effect | more)


def group(key: str, *selectors: Selector, **more: Any) -> VoterGroup:
    given: dict[str, Any] = {"key": key, "text": f"nhóm {key}", "citation": cite(f"nhóm {key}")}
    return VoterGroup(**given | {"selectors": selectors} | more)


def panel(*groups: VoterGroup) -> VoterPanel:
    return VoterPanel(
        key="panel", text="Thành phần ghi phiếu", groups=groups, citation=cite("panel")
    )


def holder(*posts: Post, who: Person | None = None, **more: Any) -> OfficeHolder:
    """Return who is polled under the first of `posts`."""
    given: dict[str, Any] = {"post": posts[0], "row": "row", "title": "title", "posts": posts}
    return OfficeHolder(**{"person": who or person(posts[0].person)} | given | more)


def keys(posts: tuple[Post, ...]) -> list[str]:
    return [one.person for one in posts]
