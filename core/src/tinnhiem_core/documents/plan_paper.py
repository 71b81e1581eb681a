"""The plan as a paper: its number, its day, who receives it, and how another paper names it.

What the text leaves blank is printed as room to write; nothing is filled in for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.measures import skin_for
from tinnhiem_core.documents.numbers import day_brief, place_and_day
from tinnhiem_core.documents.sheet import Heading, Number
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.plan import Locality, Plan

BLANK: Final = "\N{NO-BREAK SPACE}" * 6
_AFTER: Final = r"(?:(?<=ngày)|(?<=tháng)|(?<=năm))"
MISSING_FIGURE: Final = re.compile(rf"{_AFTER}\s+(?=tháng|năm)|{_AFTER}$")
"""Where "ngày tháng 8 năm 2023" leaves a figure to be written in."""

SHORT_NAME: Final = re.compile(r" \([A-ZĐ]+\)")
"""The abbreviation that a text introduces beside a name: "Ban Thường vụ (BTV)"."""


def heading_of(place: Locality) -> Heading:
    """Return the opening of the plan's paper, blanks left open as in the text."""
    issuer = place.issuer
    return Heading(
        issuer=issuer.name,
        parent=issuer.parent,
        skin=issuer.skin,
        number=number_of(place),
        place_and_day=_place_and_day(place),
    )


def number_of(place: Locality) -> Number:
    """Return the number as the plan has it; one left blank keeps its kind and symbol."""
    return Number(
        kind=kind_symbol(place), symbol=place.issuer.symbol, written=place.paper.number.strip()
    )


def kind_symbol(place: Locality) -> str:
    """Return the initials of the kind of paper: "KH" for "Kế hoạch"."""
    return "".join(word[0] for word in place.paper.kind.split()).upper()


def issued_on(plan: Plan) -> date:
    """Return the day that picks the version of the layout and dates the file.

    Where the plan leaves its day blank: the last day of its legal bases, else of its dates.
    """
    if plan.locality.paper.issued:
        return plan.locality.paper.issued
    bases = [one.document.issued for one in plan.locality.legal_bases if one.document.issued]
    return max(bases or [*_days(plan)] or [QD_96.issued or date.min])


def named(place: Locality, layout: Layout) -> str:
    """Return "Kế hoạch số 104-KH/TU, ngày 30/8/2023 của Ban Thường vụ Tỉnh ủy".

    A Party plan keeps its Party number on a State paper; ``layout`` is that of the paper.
    """
    paper = place.paper
    skin = place.issuer.skin
    own = layout if layout.skin is skin else skin_for(skin, paper.issued or date.min)
    number = number_of(place).printed(own).partition(" ")[2]
    day = day_brief(paper.issued) if paper.issued else f"{BLANK}/{BLANK}/{BLANK}"
    issuer = SHORT_NAME.sub("", paper.issuer or " ".join(place.issuer.name.split()))
    return f"{paper.kind} số {number}, ngày {day} của {issuer}"


def recipients_of(place: Locality) -> tuple[str, ...]:
    """Return the lines of Nơi nhận, each with its purpose where the plan gives one."""
    return tuple(
        f"{one.text} ({one.purpose})" if one.purpose else one.text for one in place.recipients
    )


def _place_and_day(place: Locality) -> str:
    if not place.place_and_date:
        return place_and_day(place.issuer.place, place.paper.issued)
    return MISSING_FIGURE.sub(f" {BLANK} ", place.place_and_date.strip()).rstrip(" ")


def _days(plan: Plan) -> Iterator[date]:
    days = [one.stated for one in plan.timeline.deadlines]
    days += [one.latest for one in plan.timeline.meetings]
    yield from (one for one in days if one)
