"""The appendices of a plan: the title table, lists, and forms with room to fill in.

A plan has the appendices that it names: a section numbered "PHỤ LỤC …", or a form with an
``annex``. Where the titles, voters or bodies of the table stand nowhere in the text, the table is
appended although no section names it: a row is never lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.documents.plan_rows import Line, entries_of, topics
from tinnhiem_core.documents.plan_text import in_annex, own_words
from tinnhiem_core.documents.plan_words import Standing, lines_of
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.plan import Plan, Section
from tinnhiem_core.model.titles import TitleRow, Venue

LABEL: Final = "PHỤ LỤC"
CAPTION: Final = "DANH SÁCH CHỨC DANH LẤY PHIẾU TÍN NHIỆM"
MEETING: Final = "Hội nghị {number}:"
LISTS: Final = frozenset({FormKind.DOSSIER_LIST})
"""Forms whose appendix is a list, printed with the rows of the section beside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a row is polled: the plan's words for who votes, and the body that meets."""

    voters: tuple[str, ...]
    organiser: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row of the title table as printed."""

    number: str
    titles: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appendix:
    """One appendix: a table, lines, or a blank form; what is not there is empty."""

    label: str
    caption: str
    rows: tuple[TableRow, ...] = ()
    lines: tuple[Line, ...] = ()
    form: ReportFormat | None = None

    def texts(self) -> Iterator[str]:
        """Yield every text of the appendix but those of a form."""
        yield self.caption
        for row in self.rows:
            yield from row.titles
            for place in row.places:
                yield from (*place.voters, place.organiser)
        yield from (line.text for line in self.lines)


def appendices(plan: Plan) -> tuple[Appendix, ...]:
    """Return the appendices that the plan names, in the order of their numbers."""
    found = {one.number: _of_section(plan, one) for one in plan.locality.sections if in_annex(one)}
    for form in plan.formats:
        if form.annex and form.annex not in found:
            found[form.annex] = _of_form(form)
    return tuple(sorted(found.values(), key=lambda one: _number(one.label)))


def lost_table(plan: Plan, standing: Standing) -> Appendix | None:
    """Return the title table where some of its words stand nowhere on the paper, else None."""
    if all(map(standing.has, _table_texts(plan))):
        return None
    rows = tuple(_row(plan, one, standing) for one in plan.title_table.rows)
    return Appendix(label=LABEL, caption=plan.title_table.heading or CAPTION, rows=rows)


def _table_texts(plan: Plan) -> Iterator[str]:
    yield from (one.text for one in plan.panels)
    for row in plan.title_table.rows:
        yield row.text
        yield from (venue.organiser for venue in row.venues)


def _of_section(plan: Plan, section: Section) -> Appendix:
    nothing = Standing(())
    caption = section.heading or (
        plan.title_table.heading if section.topic is Topic.TITLES else ""
    )
    if section.topic is Topic.TITLES:
        rows = tuple(_row(plan, one, nothing) for one in plan.title_table.rows)
        return Appendix(label=section.number, caption=caption, rows=rows)
    beside = [one for one in plan.formats if one.annex == section.number and one.form in LISTS]
    lines = [Line(text=block.text) for form in beside for block in form.blocks]
    lines += own_words(section)
    if section.topic in topics():
        lines += [line for entry, _ in entries_of(section.topic, plan) for line in entry]
    return Appendix(label=section.number, caption=caption, lines=tuple(lines))


def _of_form(form: ReportFormat) -> Appendix:
    return Appendix(label=form.annex, caption=f"MẪU {form.title}" if form.title else "", form=form)


def _row(plan: Plan, row: TitleRow, standing: Standing) -> TableRow:
    return TableRow(
        number=row.number,
        titles=lines_of(row.text),
        places=tuple(_places(plan, row, standing)),
    )


def _places(plan: Plan, row: TitleRow, standing: Standing) -> Iterator[Place]:
    """Yield the venues; meetings of one number stand under one "* Hội nghị 2:"."""
    numbers = [one.number for one in row.venues]
    for venue in row.venues:
        words = _voters(plan, venue, standing)
        if not venue.number:
            lines = (f"- {words[0]}", *words[1:]) if len(numbers) > 1 and words else words
        elif numbers.count(venue.number) == 1:
            lines = _labelled(venue.number, words)
        else:
            first = numbers.index(venue.number) == row.venues.index(venue)
            label = (f"* {MEETING.format(number=venue.number)}",) if first else ()
            lines = (*label, *(f"- {one}" for one in words))
        yield Place(voters=lines, organiser=venue.organiser)


def _labelled(number: int, words: tuple[str, ...]) -> tuple[str, ...]:
    label = MEETING.format(number=number)
    first = "".join(words[:1]).removeprefix(label).strip()
    return (f"* {label} {first}".rstrip(), *words[1:])


def _voters(plan: Plan, venue: Venue, standing: Standing) -> tuple[str, ...]:
    """Return the cell in the plan's words, else the panel with the proviso."""
    quote = venue.citation.quote
    if quote and not standing.has(quote):
        return lines_of(quote)
    panel = plan.panel(venue.panel).text if venue.panel else ""
    proviso = f"({venue.proviso})" if venue.proviso else ""
    return lines_of(f"{panel} {proviso}".strip())


def _number(label: str) -> int:
    found = re.search(r"\d+", label)
    return int(found[0]) if found else 0
