"""The tables of a plan as lines of text: what each topic names, row by row.

A row is one entry of one or more lines. Which entries are printed, and where, is decided in
``plan_text``; here they are only put into words: numbers as the plan has them, dashes where it
has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Protocol

from tinnhiem_core.documents.plan_words import lines_of
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import DossierItem
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow

PART: Final = re.compile(r"[IVXLC]+\b")
ITEM: Final = re.compile(r"\(?\d+\)?\W*$")
SUBITEM: Final = re.compile(r"\d+(\.\d+)+\W*$")
MARK: Final = re.compile(r"[-+*•]$")
DASH: Final = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph of the plan.

    ``rank`` 0 is text, 1 to 5 a heading numbered as "I-", "1.", "1.1.", "Bước 1:", "-".
    """

    text: str
    number: str = ""
    rank: int = 0


Entry = tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: number and words as the plan has them, and its place in the plan."""

    number: str = ""
    text: str
    place: str


Table = Callable[[Plan], Iterable[Row]]


def rank_of(number: str) -> int:
    """Return the rank of a heading with this number; one without a number ranks as "1."."""
    if not number:
        return 2
    patterns = (PART, ITEM, SUBITEM)
    found = [rank for rank, one in enumerate(patterns, 1) if one.match(number)]
    return found[0] if found else 5 if MARK.match(number) else 4


def numbered_under(parent: str, place: int) -> str:
    """Return the number of item ``place`` (from 1) under a heading: "1." in I-, "3.1." in 3."""
    if rank_of(parent) == 1:
        return f"{place}."
    below_number = parent and rank_of(parent) in {2, 3}
    return f"{parent.rstrip('.')}.{place}." if below_number else DASH


def headed(text: str) -> str:
    """Return a heading with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def topics() -> tuple[Topic, ...]:
    """Return the topics that name a table, in the order in which rows left over are printed."""
    return (*TABLES, Topic.RESPONSIBILITIES)


def entries_of(topic: Topic, plan: Plan, parent: str = "") -> tuple[tuple[Entry, str], ...]:
    """Return the entries of the table that ``topic`` names, each with its place in the plan.

    ``parent`` is the number of the heading above; rows without numbers get dashes where there
    are several.
    """
    if topic is Topic.RESPONSIBILITIES:
        return _responsibilities(plan, parent)
    rows = list(TABLES[topic](plan))
    dash = DASH if len(rows) > 1 else ""
    return tuple((_entry(one.number or dash, lines_of(one.text)), one.place) for one in rows)


def _responsibilities(plan: Plan, parent: str) -> tuple[tuple[Entry, str], ...]:
    return tuple(
        (
            (
                _bearer(numbered_under(parent, place), one.bearer),
                *(Line(number=DASH, text=headed(duty)) for duty in one.duties),
            ),
            one.citation.place,
        )
        for place, one in enumerate(plan.locality.responsibilities, 1)
    )


def _bearer(number: str, text: str) -> Line:
    if number == DASH:
        return Line(text=headed(text), rank=3)
    return Line(number=number, text=headed(text), rank=rank_of(number))


def _entry(number: str, lines: tuple[str, ...]) -> Entry:
    first, *others = lines or ("",)
    listed = MARK.match(first[:1]) or (others and number == DASH)
    return (
        Line(number="" if listed else number, text=headed(first)),
        *(Line(text=one) for one in others),
    )


class _Cited(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def citation(self) -> Citation: ...


def _plain(rows: Iterable[_Cited | None]) -> Iterator[Row]:
    yield from (Row(text=one.text, place=one.citation.place) for one in rows if one)


def _numbered(rows: Iterable[TitleRow | DossierItem]) -> Iterator[Row]:
    yield from (Row(number=one.number, text=one.text, place=one.citation.place) for one in rows)


def _meetings(plan: Plan) -> Iterator[Row]:
    yield from (Row(text=one.words, place=one.citation.place) for one in plan.timeline.meetings)


TABLES: Final[Mapping[Topic, Table]] = MappingProxyType(
    {
        Topic.EXEMPTION: lambda plan: _plain((plan.locality.exemption,)),
        Topic.TITLES: lambda plan: _numbered(plan.title_table.rows),
        Topic.PANELS: lambda plan: _plain(plan.panels),
        Topic.MEETING_DATE: _meetings,
        Topic.TIMELINE: lambda plan: _plain(plan.timeline.deadlines),
        Topic.DOSSIER: lambda plan: _numbered(plan.locality.dossier),
        Topic.OBSERVERS: lambda plan: _plain(plan.locality.observers),
        Topic.DISCLOSURE: lambda plan: _plain(plan.locality.disclosure),
        Topic.REPORTING: lambda plan: _plain(plan.locality.reporting),
    }
)
