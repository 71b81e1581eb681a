"""The appendices of a plan: the title table, lists, and forms with room to fill in.

A plan has the appendices that it names: a section numbered "PHỤ LỤC …", or a form with an
``annex``. Where the titles, voters or bodies of the table stand nowhere in the text, the table is
appended although no section names it: a row is never lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.documents.plan_rows import Line, entries_of, topics
from tinnhiem_core.documents.plan_standing import Paper
from tinnhiem_core.documents.plan_text import body, in_annex, opening, own_words
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


def lines_on_paper(plan: Plan) -> tuple[str, ...]:
    """Return every line of the plan and of its appendices, forms aside."""
    cells = _cells(plan)
    runs = (run.text for paragraph in opening(plan) for run in paragraph)
    lines = (*runs, *(line.text for line in body(plan, cells)), *cells)
    lost = lost_table(plan, lines)
    return (*lines, *lost.texts()) if lost else lines


def lost_rows(plan: Plan, lines: Iterable[str]) -> tuple[str, ...]:
    """Return the words of the title table that are not among ``lines`` as their own."""
    paper = Paper.of(plan, lines, _cells(plan))
    rows = plan.title_table.rows
    named = [(Topic.PANELS, one.text, one.citation.place) for one in plan.panels]
    named += [(Topic.TITLES, one.text, one.citation.place) for one in rows]
    lost = [text for topic, text, place in named if not paper.has_row(topic, text, place)]
    organisers = (venue.organiser for row in rows for venue in row.venues)
    return (*lost, *(one for one in organisers if not paper.lines.has(one)))


def lost_table(plan: Plan, lines: Iterable[str]) -> Appendix | None:
    """Return the title table where some of its words stand nowhere on the paper, else None."""
    if not lost_rows(plan, lines):
        return None
    every = frozenset(one.key for one in plan.panels)
    rows = tuple(_row(plan, one, every, quoted=False) for one in plan.title_table.rows)
    return Appendix(label=LABEL, caption=plan.title_table.heading or CAPTION, rows=rows)


def _cells(plan: Plan) -> tuple[str, ...]:
    return tuple(text for one in appendices(plan) for text in one.texts())


def _of_section(plan: Plan, section: Section) -> Appendix:
    if section.topic is Topic.TITLES:
        caption = section.heading or plan.title_table.heading
        return Appendix(label=section.number, caption=caption, rows=_quoted_rows(plan))
    beside = [one for one in plan.formats if one.annex == section.number and one.form in LISTS]
    lines = [Line(text=block.text) for form in beside for block in form.blocks]
    lines += own_words(section)
    if section.topic in topics():
        lines += [line for entry, _ in entries_of(section.topic, plan) for line in entry]
    return Appendix(label=section.number, caption=section.heading, lines=tuple(lines))


def _quoted_rows(plan: Plan) -> tuple[TableRow, ...]:
    """Return the rows with their cells as quoted; a panel that no quotation has is added."""
    table = plan.title_table.rows
    rows = tuple(_row(plan, one, frozenset(), quoted=True) for one in table)
    clauses = (one.text for section in plan.locality.sections for one in section.clauses)
    standing = Standing((*clauses, *Appendix(label="", caption="", rows=rows).texts()))
    lost = frozenset(one.key for one in plan.panels if not standing.has(one.text))
    return tuple(_row(plan, one, lost, quoted=True) for one in table) if lost else rows


def _of_form(form: ReportFormat) -> Appendix:
    return Appendix(label=form.annex, caption=f"MẪU {form.title}" if form.title else "", form=form)


def _row(plan: Plan, row: TitleRow, panels: frozenset[str], *, quoted: bool) -> TableRow:
    """Return a row; the words of ``panels`` are printed at every venue that has them."""
    cells = [_voters(plan, one, panels, quoted=quoted) for one in row.venues]
    return TableRow(
        number=row.number,
        titles=lines_of(row.text),
        places=tuple(
            Place(voters=lines, organiser=venue.organiser)
            for venue, lines in zip(row.venues, _labels(row, cells), strict=True)
        ),
    )


def _labels(row: TitleRow, cells: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the cells; meetings of one number stand under one "* Hội nghị 2:"."""
    numbers = [one.number for one in row.venues]
    for place, (number, lines) in enumerate(zip(numbers, cells, strict=True)):
        if not number:
            yield (f"- {lines[0]}", *lines[1:]) if len(numbers) > 1 and lines else lines
        elif numbers.count(number) == 1:
            yield _labelled(number, lines)
        else:
            label = (f"* {MEETING.format(number=number)}",)
            dashed = tuple(f"- {one}" for one in lines)
            yield (*label, *dashed) if numbers.index(number) == place else dashed


def _labelled(number: int, words: tuple[str, ...]) -> tuple[str, ...]:
    label = MEETING.format(number=number)
    first = "".join(words[:1]).removeprefix(label).strip()
    return (f"* {label} {first}".rstrip(), *words[1:])


def _voters(plan: Plan, venue: Venue, panels: frozenset[str], *, quoted: bool) -> tuple[str, ...]:
    """Return the cell in the plan's words, else the panel with the proviso."""
    quote = venue.citation.quote if quoted else ""
    panel = plan.panel(venue.panel).text if venue.panel else ""
    proviso = f"({venue.proviso})" if venue.proviso else ""
    named = not quote or venue.panel in panels
    assembled = f"{panel} {proviso}".strip() if named else ""
    return (*lines_of(quote), *lines_of(assembled))


def _number(label: str) -> int:
    found = re.search(r"\d+", label)
    return int(found[0]) if found else 0
