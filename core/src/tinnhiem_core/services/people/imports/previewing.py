"""The preview of a file: its rows, what is wrong, what is to be decided, what would be done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from tinnhiem_core.intake import cells
from tinnhiem_core.intake.names import excerpt, few
from tinnhiem_core.law.finding import Finding, Severity, by_severity, find
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports import decisions
from tinnhiem_core.services.people.imports.changes import from_json
from tinnhiem_core.services.people.imports.merged import Merge
from tinnhiem_core.services.people.imports.merging import merge, seal
from tinnhiem_core.services.people.imports.ordering import in_row_order
from tinnhiem_core.services.people.imports.reading import (
    ListRow,
    RosterFile,
    as_written,
    read_here,
)
from tinnhiem_core.services.people.imports.record import Record
from tinnhiem_core.services.people.imports.rows import import_line
from tinnhiem_core.services.people.imports.stock import load_for
from tinnhiem_core.services.people.imports.values import (
    Counts,
    ImportLine,
    ImportRow,
    Preview,
    Status,
)
from tinnhiem_core.services.people.naming import searched, words_sought
from tinnhiem_core.services.people.subjects import about
from tinnhiem_core.services.people.values import Page
from tinnhiem_core.services.refusals import ConflictError
from tinnhiem_core.services.work import day_of
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.imports import applied_before, noted_of
from tinnhiem_core.store.tables import RosterImport

_QUIET: Final = frozenset({Status.NEW, Status.UNCHANGED})
_BARE: Final = "L.744"
_ELSEWHERE: Final = frozenset({"L.1135", "L.1137"})
"""A unit of which it is not clear which it is, or that is beyond the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """Which rows are shown: those that need a look, or all; ``text`` as in the list of people.

    A row needs a look where it has a finding, is to be decided, changed or left out; none of an
    import that is applied, so all of its rows are shown. ``else_all``: all of them, too, where
    none needs a look.
    """

    attention: bool = True
    text: str = ""
    status: Status | None = None
    else_all: bool = False


def waiting(row: RosterImport) -> RosterImport:
    """Return an import that waits for its decision; ``ConflictError`` where it has one."""
    if row.state is not ImportState.PREVIEWED:
        raise ConflictError(
            find("L.1140", where=about(row), file=row.file_name, at=_day(row.closed_at))
        )
    return row


def _day(moment: datetime | None) -> str:
    """Return the day in Việt Nam, as messages write it."""
    return cells.shown(day_of(moment) if moment else None)


def shown(
    session: ScopedSession,
    desk: Desk,
    numbered: tuple[RosterImport, int],
    wanted: RowFilter,
    page: int = 1,
    size: int = 50,
) -> Preview:
    """Return the preview of an import; of one that is applied, what it wrote."""
    row, number = numbered
    line = _line(session, row, number)
    if row.state is not ImportState.PREVIEWED:
        return _closed(row, line, wanted, page, size)
    file = read_here(session, desk, row)
    outcome = merged(session, desk, row)
    findings = (*_again(session, desk, row), *everything(file, outcome))
    rows = _rows(file, outcome, findings)
    counts = outcome.counts() if outcome else Counts()
    return Preview(
        line=line,
        sheet=file.sheet,
        headings=file.headings,
        rows=_told(_page(_wanted(rows, wanted, judged=outcome is not None), page, size), outcome),
        findings=by_severity(in_row_order(findings)),
        questions=outcome.questions if outcome else (),
        unit_questions=outcome.unit_questions if outcome else (),
        units=outcome.unit_changes() if outcome else (),
        counts=replace(counts, rows=_tally(rows)),
        seal=seal(outcome, row.digest) if outcome else "",
        whole=file.whole,
    )


def _line(session: ScopedSession, row: RosterImport, number: int) -> ImportLine:
    """Return an import as a line; of one whose file is gone, what was noted of it then."""
    noted = noted_of(session, about(row))
    return import_line(row, number, noted.actor, len(row.content) or noted.size)


def _closed(
    row: RosterImport, line: ImportLine, wanted: RowFilter, page: int, size: int
) -> Preview:
    """Return what an applied import wrote, row by row; of another that is closed, its line."""
    changes = from_json(row.changes)
    if row.state is not ImportState.APPLIED:
        none: Page[ImportRow] = Page(rows=(), count=0, number=1, size=size)
        return Preview(line=line, rows=none)
    sheet, headings, written = as_written(row.content, row.file_name)
    rows = tuple(_written(one, changes.record) for one in written)
    every = replace(wanted, attention=False)
    return Preview(
        line=line,
        sheet=sheet,
        headings=headings,
        rows=_page(_wanted(rows, every, judged=True), page, size),
        decided=changes.record.decided,
        counts=replace(changes.counts(), rows=_tally(rows)),
    )


def _written(row: ListRow, record: Record) -> ImportRow:
    left_out = Status.SKIPPED if record.rows else None  # the example of the template
    status, changes = record.rows.get(row.line, (left_out, ()))
    return ImportRow(line=row.line, cells=row.cells, status=status, changes=changes)


def merged(session: ScopedSession, desk: Desk, row: RosterImport) -> Merge | None:
    """Return what the file would do, for all that can be read; None where it holds no list."""
    file = read_here(session, desk, row)
    if file.roster is None:
        return None
    said = decisions.from_json(row.decisions)
    stock = load_for(session, desk, file.roster)
    return merge(desk, stock, file.roster, file.lines, file.unsaid, said, file.doubt.codes)


def everything(file: RosterFile, outcome: Merge | None) -> tuple[Finding, ...]:
    """Return all that is wrong with a file in itself and beside what is there, and what is open.

    Nobody is asked to describe a unit that is there, or beyond the desk.
    """
    found = outcome.findings if outcome is not None else ()
    beyond = {excerpt(dict(one.figures)["unit"]) for one in found if one.code in _ELSEWHERE}
    own = (
        one
        for one in file.findings
        if one.code != _BARE or dict(one.figures).get("unit") not in beyond
    )
    return (*own, *found, *_unchecked(file))


def _unchecked(file: RosterFile) -> Iterator[Finding]:
    """Yield which rows are not compared, or not wholly, for errors in the file."""
    if file.doubt.lines:
        lines = few(map(str, file.doubt.lines))
        yield find("C.1166", where=file.sheet, lines=lines, rows=len(file.doubt.lines))


def _again(session: ScopedSession, desk: Desk, row: RosterImport) -> tuple[Finding, ...]:
    """Tell that this very file was taken in before; a desk of some units, by its own account."""
    before, number = applied_before(session, row.digest, row.id) or (None, 0)
    if before is None or before.closed_at is None:
        return ()
    if desk.units is not None and before.account_id != desk.scope.account:
        return ()
    return (
        find(
            "C.1141",
            where=row.file_name,
            file=before.file_name,
            at=_day(before.closed_at),
            number=str(number),
        ),
    )


def _rows(
    file: RosterFile, outcome: Merge | None, findings: Iterable[Finding]
) -> tuple[ImportRow, ...]:
    of_line = _by_line(findings, file.sheet)
    status = {one.line: outcome.row_status(one) for one in outcome.posts} if outcome else {}
    return tuple(
        ImportRow(
            line=row.line,
            cells=row.cells,
            status=_status(of_line.get(row.line, ()), status.get(row.line, _unseen(file, row))),
            findings=tuple(of_line.get(row.line, ())),
        )
        for row in file.rows
    )


def _told(page: Page[ImportRow], outcome: Merge | None) -> Page[ImportRow]:
    """Return a page whose rows say what they change; the other rows are not looked at."""
    if outcome is None:
        return page
    here = {row.line for row in page.rows}
    posts = {one.line: one for one in outcome.posts if one.line in here}
    rows = (
        replace(row, changes=outcome.row_changes(posts[row.line])) if row.line in posts else row
        for row in page.rows
    )
    return replace(page, rows=tuple(rows))


def _by_line(findings: Iterable[Finding], sheet: str) -> Mapping[int, list[Finding]]:
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for one in findings:
        figures = dict(one.figures)
        line = str(figures.get("line", ""))
        if line.isdecimal() and figures.get("sheet", sheet) == sheet:
            found[int(line)].append(one)
    return found


def _unseen(file: RosterFile, row: ListRow) -> Status:
    """Return what becomes of a row that was not compared, or that is the template's example."""
    return Status.UNCHECKED if row.line in file.doubt.aside else Status.SKIPPED


def _status(findings: Iterable[Finding], status: Status) -> Status:
    return Status.ERROR if any(one.severity is Severity.ERROR for one in findings) else status


def _tally(rows: Iterable[ImportRow]) -> tuple[tuple[Status, int], ...]:
    counted = Counter(one.status for one in rows)
    return tuple((status, counted[status]) for status in Status if counted[status])


def _wanted(
    rows: Iterable[ImportRow], wanted: RowFilter, *, judged: bool
) -> tuple[ImportRow, ...]:
    words = words_sought(wanted.text)
    quiet = _QUIET if judged else frozenset(Status)  # errors elsewhere: only findings count
    found = tuple(
        row
        for row in rows
        if (wanted.status is None or row.status is wanted.status)
        and (not words or _holds(row, words))
    )
    if not wanted.attention:
        return found
    needing = tuple(row for row in found if row.findings or row.status not in quiet)
    return found if wanted.else_all and not needing else needing


def _holds(row: ImportRow, words: Iterable[str]) -> bool:
    text = " ".join(searched(cell) for cell in row.cells)
    return all(word in text for word in words)


def _page(rows: tuple[ImportRow, ...], number: int, size: int) -> Page[ImportRow]:
    number = min(max(1, number), max(1, -(-len(rows) // size)))
    start = (number - 1) * size
    return Page(rows=rows[start : start + size], count=len(rows), number=number, size=size)
