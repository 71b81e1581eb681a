"""The preview of a file as its page shows it: filter, rows, errors, questions, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.views import imports_findings as said_of
from tinnhiem_admin.views import imports_units as units
from tinnhiem_admin.views import imports_words as words_of
from tinnhiem_admin.views.imports_words import Changed, Chip, likeness, status
from tinnhiem_admin.views.typed import number
from tinnhiem_core.intake.headings import heading
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.files import show_import
from tinnhiem_core.services.people.imports.previewing import RowFilter
from tinnhiem_core.services.people.imports.values import (
    Candidate,
    ImportRow,
    Preview,
    Question,
    Status,
)

SIZE: Final = 100
MOST: Final = 200
"""How many errors a page lists; the workbook has all of them."""
TONES: Final[Mapping[Status | None, str]] = {
    Status.ERROR: "is-danger",
    Status.OPEN: "is-warn",
}
QUESTIONS: Final = 50
"""How many questions a page asks at once, open ones first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which rows are asked for: ``show`` is "attention", "all" or a status.

    Empty, where nothing was asked for: the rows that need a look, or all where none does.
    """

    show: str = ""
    text: str = ""
    page: int = 1

    @classmethod
    def read(cls, args: Mapping[str, str]) -> Asked:
        """Return what the filter bar asked for."""
        show = args.get("show", "")
        known = show in {"attention", "all", *Status}
        return cls(
            show=show if known else "",
            text=args.get("q", "").strip()[:100],
            page=number(args.get("page", "")) or 1,
        )

    @property
    def rows(self) -> RowFilter:
        """Return the filter as the service takes it."""
        wanted = Status(self.show) if self.show in set(Status) else None
        return RowFilter(
            attention=self.show in {"", "attention"},
            text=self.text,
            status=wanted,
            else_all=not self.show,
        )

    @property
    def args(self) -> Mapping[str, str]:
        """Return what every other page of these rows is asked with."""
        given = {"show": self.show, "q": self.text}
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the file: ``cells`` by place, those of other columns in ``rest``.

    ``changed``: what it changes in records that are there.
    """

    line: int
    cells: Mapping[str, str]
    rest: tuple[tuple[str, str], ...]
    bad: frozenset[str]
    tone: str
    chip: Chip
    said: tuple[str, ...]
    changed: tuple[Changed, ...]

    def wrong(self, *places: str) -> bool:
        """Return whether something is wrong with any of the cells."""
        return not self.bad.isdisjoint(places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question with its possible answers.

    Each is (value, words, why or which posts, address of a record, whose record it is).
    """

    question: Question
    choices: tuple[tuple[str, str, str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The page.

    ``errors``: (id of the row or None, sentence). ``why_not``: why the file can't be imported
    yet, empty where it can. ``total``: rows of the whole file, ``tally`` of each kind. ``show``:
    which rows are shown, as in the filter.
    """

    preview: Preview
    rows: tuple[Row, ...]
    errors: tuple[tuple[str | None, str], ...]
    rows_bad: int
    remarks: tuple[dict[str, object], ...]
    show: str
    filters: tuple[tuple[str, str], ...]
    questions: tuple[Asking, ...]
    unit_questions: tuple[units.AskingUnit, ...]
    units: tuple[units.WrittenUnit, ...]
    why_not: str
    total: int
    tally: list[tuple[str, str, str]]


def looked_at(desk: Desk, number: int, asked: Asked) -> Preview:
    """Return the rows of an import that are asked for."""
    return show_import(desk, number, asked.rows, asked.page, SIZE)


def shown(preview: Preview, asked: Asked) -> Shown:
    """Return the preview of an import; its bad cells are marked, and its errors lead to them."""
    rows = tuple(table_row(one, preview) for one in preview.rows.rows)
    lines = frozenset(one.line for one in rows)
    waiting = sorted(preview.questions, key=lambda one: bool(one.answer))
    counted, judged = dict(preview.counts.rows), bool(preview.seal)
    total = sum(counted.values())
    errors = sorted(preview.errors, key=lambda one: said_of.order(one, preview.sheet))[:MOST]
    return Shown(
        preview=preview,
        rows=rows,
        errors=tuple(_error(one, preview.sheet, lines) for one in errors),
        rows_bad=counted.get(Status.ERROR, 0),
        remarks=tuple(islice(_remarks(preview), MOST)),
        show=asked.show or ("all" if preview.rows.count == total else "attention"),
        filters=_filters(preview),
        questions=tuple(_asking(one) for one in waiting[:QUESTIONS]),
        unit_questions=units.asked(preview),
        units=units.written(preview),
        why_not=_why_not(preview),
        total=total,
        tally=words_of.tallied(counted, total, judged=judged),
    )


def answers(form: Mapping[str, str]) -> dict[str, str]:
    """Return what was decided: questions stand as code-0, answer-0 and so on."""
    given = ((form.get(f"code-{n}"), form.get(f"answer-{n}", "")) for n in range(QUESTIONS))
    return {code: answer for code, answer in given if code}


def table_row(one: ImportRow, preview: Preview) -> Row:
    """Return a row of the file as a row of the table."""
    cells: dict[str, str] = {}
    rest: list[tuple[str, str]] = []
    for head, cell in zip(preview.headings, one.cells, strict=False):
        place = said_of.KNOWN.get(heading(head))
        if place is not None and place not in cells:
            cells[place] = cell
        elif cell.strip():
            rest.append((head, cell))
    errors = (found for found in one.findings if found.severity is Severity.ERROR)
    return Row(
        line=one.line,
        cells=cells,
        rest=tuple(rest),
        bad=frozenset(map(said_of.cell, errors)) - {""},
        tone=TONES.get(one.status, ""),
        chip=status(one.status, judged=bool(preview.seal) or _closed(preview)),
        said=tuple(said_of.short(found, preview.sheet) for found in one.findings),
        changed=words_of.changed(one.changes),
    )


def _closed(preview: Preview) -> bool:
    return preview.line.closed_at is not None


def _error(one: Finding, sheet: str, lines: frozenset[int]) -> tuple[str | None, str]:
    line, place = said_of.target(one, sheet)
    return (place if line in lines else None), said_of.sentence(one, sheet)


def _remarks(preview: Preview) -> Iterable[dict[str, object]]:
    found = (one for one in preview.findings if one.severity is not Severity.ERROR)
    return (said_of.remark(one, preview.sheet) for one in found)


def _filters(preview: Preview) -> tuple[tuple[str, str], ...]:
    total = sum(count for _one, count in preview.counts.rows)
    return (
        ("attention", _("Rows that need a look")),
        ("all", _("All rows (%(n)s)", n=total)),
        *status_filters(preview, judged=bool(preview.seal)),
    )


def status_filters(preview: Preview, *, judged: bool) -> tuple[tuple[str, str], ...]:
    """Return what rows there are to choose from, each with its count."""
    counted = preview.counts.rows
    return tuple((one.value, f"{status(one, judged=judged)[0]} ({n})") for one, n in counted)


def _asking(one: Question) -> Asking:
    people = {candidate.answer: _candidate(candidate) for candidate in one.candidates}
    words = {
        "different": (_("Another person: add as new"), "", "", ""),
        "skip": (_("Leave these rows out"), "", "", ""),
    }
    choices = ((answer, *(people | words)[answer]) for answer in one.answers)
    return Asking(question=one, choices=tuple(choices))


def _candidate(one: Candidate) -> tuple[str, str, str, str]:
    name = f"{one.name} ({one.code})"
    words = (
        _("The same person as %(name)s in row %(line)s of the file", name=name, line=one.line)
        if one.number is None
        else _("The same person as %(name)s", name=name)
    )
    born = _("born %(day)s", day=f"{one.born:%d/%m/%Y}") if one.born else ""
    why = "; ".join(part for part in (likeness(one), born, ", ".join(one.posts)) if part)
    link = url_for("People.person", person=one.number) if one.number is not None else ""
    return words, why, link, one.name


def _why_not(preview: Preview) -> str:
    if preview.errors:
        return ngettext(
            "Not yet: %(num)d error must be mended in the file first.",
            "Not yet: %(num)d errors must be mended in the file first.",
            len(preview.errors),
        )
    if preview.open_units:
        return ngettext(
            "Not yet: %(num)d unit that may be there under another spelling is to be decided.",
            "Not yet: %(num)d units that may be there under another spelling are to be decided.",
            len(preview.open_units),
        )
    if preview.open:
        return ngettext(
            "Not yet: %(num)d question on a likely duplicate is open.",
            "Not yet: %(num)d questions on likely duplicates are open.",
            len(preview.open),
        )
    return "" if preview.ready else _("The file says nothing new: there is nothing to import.")
