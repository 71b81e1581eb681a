"""The text of a plan from its values: opening, sections in order, and the rows of its tables.

A section prints its clauses, "then the rows of the table that the topic names". The same words
may stand as a clause and in a table: a sentence is printed once, and no row is lost. So a section
without words of its own prints its table (where several share one, each row stands under the
section whose number its citation names); the other tables print the rows whose words stand nowhere
else, after the last section of their topic or, where there is none, before the closing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tinnhiem_core.documents.plan_rows import Entry, Line, entries_of, headed, rank_of, topics
from tinnhiem_core.documents.plan_standing import Paper
from tinnhiem_core.documents.plan_words import Standing
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.plan import Plan, Section

ANNEX = "phụ lục"
IN_APPENDIX = frozenset({Topic.TITLES, Topic.PANELS})
"""Without a section of their own these stand in the table of the appendix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of words of the opening; ``basis`` says that it names a legal basis."""

    text: str
    basis: bool


def opening(plan: Plan) -> tuple[tuple[Run, ...], ...]:
    """Return the paragraphs of the opening: legal bases, then the sentence that issues the plan.

    A basis that begins as bases do ("Căn cứ", "Thực hiện") begins a paragraph; what goes on in
    the same sentence, the issuing sentence too, stays in it.
    """
    place = plan.locality
    runs = [Run(text=one.text, basis=True) for one in place.legal_bases if one.opening]
    runs += [Run(text=place.preamble, basis=False)] if place.preamble else []
    paragraphs: list[list[Run]] = []
    for run in runs:
        begins = run.basis and run.text.startswith(("Căn cứ", "Thực hiện", "Theo"))
        if begins or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(run)
    return tuple(map(tuple, paragraphs))


def italic_bases(plan: Plan) -> bool:
    """Return whether legal bases are printed in italics: State papers (Nghị định 30)."""
    return plan.locality.issuer.skin is Skin.STATE


def in_annex(section: Section) -> bool:
    """Return whether a section is an appendix of the plan."""
    return section.number.casefold().startswith(ANNEX)


def own_words(section: Section) -> tuple[Line, ...]:
    """Return the clauses of a section."""
    return tuple(Line(number=one.number, text=one.text) for one in section.clauses)


def body(plan: Plan, elsewhere: Iterable[str] = ()) -> tuple[Line, ...]:
    """Return the text between opening and signature; ``elsewhere`` stands in the appendices."""
    sections = tuple(one for one in plan.locality.sections if not in_annex(one))
    cells = tuple(elsewhere)
    tables = tuple(_tables(plan, sections))
    fixed = Paper.of(
        plan,
        (
            *(run.text for paragraph in opening(plan) for run in paragraph),
            *cells,
            *(line.text for one in sections for line in _own_lines(one)),
            *_texts(entry for table in tables if table.whole for entry, _ in table.entries),
        ),
        cells,
    )
    return tuple(_composed(sections, _printed(sections, tables, fixed)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A table, and the sections under which it is printed; none: before the closing.

    ``whole``: those sections have no words of their own.
    """

    topic: Topic
    places: tuple[int, ...]
    whole: bool
    entries: tuple[tuple[Entry, str], ...]


def _tables(plan: Plan, sections: Sequence[Section]) -> Iterator[_Table]:
    for topic in topics():
        own = [place for place, one in enumerate(sections) if one.topic is topic]
        if not own and topic in IN_APPENDIX:
            continue
        leaves = [place for place in own if is_leaf(sections, place)]
        places = tuple(leaves or own[-1:])
        parent = sections[places[0]].number if len(places) == 1 else ""
        entries = entries_of(topic, plan, parent)
        yield _Table(topic=topic, places=places, whole=bool(leaves), entries=entries)


def is_leaf(sections: Sequence[Section], place: int) -> bool:
    """Return whether a section has no words: no clauses, and no section under or going on."""
    if sections[place].clauses:
        return False
    if place + 1 == len(sections):
        return True
    following = sections[place + 1]
    goes_on = following.clauses and not following.number and not following.heading
    return not goes_on and rank_of(following.number) <= rank_of(sections[place].number)


def _printed(
    sections: Sequence[Section], tables: Sequence[_Table], fixed: Paper
) -> dict[int, list[Line]]:
    """Return the lines of the tables under each section; -1: before the closing."""
    left = _left(tables, fixed)
    lines: dict[int, list[Line]] = {}
    for number, table in enumerate(tables):
        for entry, cited in table.entries:
            place = _place(sections, table.places, cited)
            kept = entry if table.whole else left.get((number, entry), ())
            shared = len(table.places) > 1
            kept = tuple(_under(sections[place], kept)) if shared else kept
            lines.setdefault(place, []).extend(kept)
    return lines


def _place(sections: Sequence[Section], places: tuple[int, ...], cited: str) -> int:
    """Return the section under which a row stands: the one whose number its citation names."""
    if not places:
        return -1
    named = [
        place
        for place in places
        if re.search(rf"(?<![\w.]){re.escape(sections[place].number.rstrip('.'))}(?![\w.])", cited)
    ]
    return (named if len(places) > 1 and named else places)[-1]


def _under(section: Section, entry: Entry) -> Iterator[Line]:
    """Yield the lines of an entry but a first one that only repeats the heading above."""
    heading = Standing((section.heading,))
    for number, line in enumerate(entry):
        if number or len(entry) == 1 or not heading.has(line.text):
            yield line


def _composed(sections: Sequence[Section], rows: dict[int, list[Line]]) -> Iterator[Line]:
    closings = [place for place, one in enumerate(sections) if one.topic is Topic.CLOSING]
    end = closings[0] if closings else len(sections)
    for place in range(len(sections) + 1):
        if place == end:
            yield from rows.get(-1, ())
        if place < len(sections):
            below = [*own_words(sections[place]), *rows.get(place, ())]
            yield from _heading(sections[place], below)
            yield from below


def _own_lines(section: Section) -> tuple[Line, ...]:
    heading = Line(
        number=section.number, text=headed(section.heading), rank=rank_of(section.number)
    )
    return (heading, *own_words(section))


def _heading(section: Section, below: Sequence[Line]) -> Iterator[Line]:
    """Yield the heading, unless it is only words of the text under it."""
    repeated = not section.number and Standing(one.text for one in below).has(section.heading)
    if section.heading and not repeated:
        yield _own_lines(section)[0]


def _left(tables: Sequence[_Table], fixed: Paper) -> dict[tuple[int, Entry], Entry]:
    """Return what is left of each table's entries without the lines that stand elsewhere.

    The longest entry is looked at first, since a row may be a part of another table's row; rows
    of one table never stand for each other.
    """
    loose = [
        (number, entry, cited)
        for number, one in enumerate(tables)
        if not one.whole
        for entry, cited in one.entries
    ]
    left: dict[tuple[int, Entry], Entry] = {}
    for number, entry, cited in sorted(loose, key=lambda one: -sum(map(len, _texts([one[1]])))):
        others = (lines for (owner, _), lines in left.items() if owner != number)
        paper, topic = fixed.and_also(_texts(others)), tables[number].topic
        lines = tuple(
            line for line in entry if line.rank or not paper.has_row(topic, line.text, cited)
        )
        if any(not line.rank for line in lines):
            left[number, entry] = lines
    return left


def _texts(entries: Iterable[Entry]) -> Iterator[str]:
    yield from (line.text for entry in entries for line in entry)
