"""The text of a plan from its values: opening, sections in order, and the rows of its tables.

A section prints its clauses, "then the rows of the table that the topic names". The same words
may stand as a clause and in a table: a sentence is printed once, and no row is lost. So a section
without words of its own prints its whole table; the other tables print the rows whose words stand
nowhere else, after the last section of their topic or, where there is none, before the closing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tinnhiem_core.documents.plan_rows import (
    Entry,
    Line,
    headed,
    rank_of,
    rows_of,
    topics,
)
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


def body(plan: Plan, elsewhere: Iterable[str] = ()) -> tuple[Line, ...]:
    """Return the text between opening and signature; ``elsewhere`` stands in the appendices."""
    sections = [one for one in plan.locality.sections if not in_annex(one)]
    placed = dict(_placed(plan, sections))
    whole = {topic for topic, place in placed.items() if _is_leaf(sections, place)}
    entries = {topic: rows_of(topic, plan, _number(sections, placed[topic])) for topic in placed}
    fixed = Standing(
        (
            *(run.text for paragraph in opening(plan) for run in paragraph),
            *elsewhere,
            *(line.text for one in sections for line in _own_lines(one)),
            *_texts(entry for topic in whole for entry in entries[topic]),
        )
    )
    left = _not_standing([e for t in entries if t not in whole for e in entries[t]], fixed)
    printed = {
        topic: [*rows] if topic in whole else [left[one] for one in rows if one in left]
        for topic, rows in entries.items()
    }
    return tuple(_composed(sections, placed, printed))


def own_words(section: Section) -> tuple[Line, ...]:
    """Return the clauses of a section."""
    return tuple(Line(number=one.number, text=one.text) for one in section.clauses)


def _own_lines(section: Section) -> tuple[Line, ...]:
    heading = Line(number=section.number, text=section.heading, rank=rank_of(section.number))
    return (heading, *own_words(section))


def _composed(
    sections: Sequence[Section],
    placed: dict[Topic, int],
    printed: dict[Topic, list[Entry]],
) -> Iterator[Line]:
    for place, section in enumerate([*sections, None]):
        before = section is None or section.topic is Topic.CLOSING
        if before:
            yield from (
                line
                for topic in placed
                if placed[topic] < 0
                for entry in printed.pop(topic, ())
                for line in entry
            )
        if section is None:
            return
        rows = [e for topic in placed if placed[topic] == place for e in printed[topic]]
        below = [*own_words(section), *(line for entry in rows for line in entry)]
        yield from _heading(section, below)
        yield from below


def _heading(section: Section, below: Sequence[Line]) -> Iterator[Line]:
    """Yield the heading, unless it is only words of the text under it."""
    repeated = not section.number and Standing(one.text for one in below).has(section.heading)
    if section.heading and not repeated:
        yield Line(
            number=section.number, text=headed(section.heading), rank=rank_of(section.number)
        )


def _placed(plan: Plan, sections: Sequence[Section]) -> Iterator[tuple[Topic, int]]:
    """Yield for each table the section after whose words it is printed; -1: before the closing."""
    for topic in topics():
        own = [place for place, one in enumerate(sections) if one.topic is topic]
        leaves = [place for place in own if _is_leaf(sections, place)]
        if own:
            yield topic, (leaves or own)[-1]
        elif topic not in IN_APPENDIX and rows_of(topic, plan, ""):
            yield topic, -1


def _is_leaf(sections: Sequence[Section], place: int) -> bool:
    """Return whether a section has no words: no clauses, and no section under or going on."""
    if place < 0 or sections[place].clauses:
        return False
    if place + 1 == len(sections):
        return True
    following = sections[place + 1]
    goes_on = not following.number and not following.heading
    return not goes_on and rank_of(following.number) <= rank_of(sections[place].number)


def _number(sections: Sequence[Section], place: int) -> str:
    return sections[place].number if place >= 0 else ""


def _not_standing(entries: Sequence[Entry], fixed: Standing) -> dict[Entry, Entry]:
    """Return what is left of each entry when lines that stand elsewhere are taken away.

    The longest entry is looked at first: a row may be a part of another table's row.
    """
    left: dict[Entry, Entry] = {}
    standing = fixed
    for entry in sorted(entries, key=lambda one: -sum(map(len, _texts([one])))):
        lines = tuple(line for line in entry if line.rank or not standing.has(line.text))
        if any(not line.rank for line in lines):
            left[entry] = lines
            standing = standing.and_also(_texts([lines]))
    return left


def _texts(entries: Iterable[Entry]) -> Iterator[str]:
    yield from (line.text for entry in entries for line in entry)

