"""Parts of a plan and the findings about it, for the tests of its checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from tinnhiem_core.law import Citation, Document
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.plan import Clause, LegalBasis, Plan
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.timeline import MeetingDate
from tinnhiem_core.model.titles import (
    Title,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_core.rules.conformance import conformance

Change = Callable[..., Plan]
FRIDAY = date(2023, 9, 29)


def meeting(at: Citation, **given_: Any) -> MeetingDate:
    values: dict[str, Any] = {"key": "hop", "words": "dự kiến", "citation": at} | given_
    return MeetingDate(**values)


def codes(plan: Plan) -> list[str]:
    return [one.code for one in conformance(plan)]


LETTER = Document(key="letter", kind="Công văn", number="599/CV", issued=date(2023, 5, 1))


def first(plan: Plan, code: str) -> Any:
    return next(one for one in conformance(plan) if one.code == code)


def basis(at: Citation, text: str, document: Document = QD_96) -> LegalBasis:
    return LegalBasis(document=document, text=text, citation=at)


def worded(place: Change, at: Citation, *words: str) -> Plan:
    sound = place()
    section = sound.locality.sections[0]
    more = tuple(
        Clause(key=f"more.{number}", text=text, citation=at) for number, text in enumerate(words)
    )
    return place(sections=(replace(section, clauses=(*section.clauses, *more)),))


COMMITTEE = (UnitKind.PEOPLES_COMMITTEE,)
DEPARTMENTS = (UnitKind.DEPARTMENT,)
DIRECTOR = Holding(roles=(Role.HEAD,), kinds=DEPARTMENTS, level=Level.PROVINCE)
MEMBER = Holding(roles=(Role.COMMITTEE_MEMBER,), kinds=COMMITTEE, level=Level.PROVINCE)
VICE_CHAIR = Holding(roles=(Role.VICE_CHAIR,), kinds=COMMITTEE, level=Level.PROVINCE)


def titled(row: TitleRow, *posts: Holding, **changes: Any) -> TitleRow:
    """Return the row with titles of these posts."""
    title = Title(
        key="title",
        text=row.text,
        selectors=tuple(Selector(post=post) for post in posts),
        citation=row.citation,
    )
    return replace(row, titles=(title,), **changes)


def venue(row: TitleRow, **changes: Any) -> Venue:
    return replace(row.venues[0], **changes)


def workplace(row: TitleRow, **changes: Any) -> Venue:
    values: dict[str, Any] = {
        "key": "workplace",
        "kind": VenueKind.WORKPLACE,
        "organiser": "cơ quan",
        "panel": "staff",
    }
    return venue(row, **(values | changes))


PARTY = (UnitKind.PARTY_COMMITTEE,)
SECRETARY = Holding(
    roles=(Role.SECRETARY, Role.DEPUTY_SECRETARY), kinds=PARTY, level=Level.PROVINCE
)
STANDING = replace(SECRETARY, roles=(Role.STANDING_COMMITTEE_MEMBER,))
