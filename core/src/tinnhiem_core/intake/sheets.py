"""Which sheet of a file holds the list that is looked for?"""

from __future__ import annotations

from tinnhiem_core.intake.columns import Layout
from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.headings import Likeness, find_headings, likeness, table
from tinnhiem_core.intake.names import few, fold
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.shape import check_shape
from tinnhiem_core.intake.table import Record, Table
from tinnhiem_core.intake.values import Book, Sheet


def the_list(book: Book, layout: Layout, notes: Notes) -> Table:
    """Return the list that the file is about.

    It is the sheet of that title; without one, the only sheet that has its headings.
    ``IntakeError`` where there is none, or more than one. Another such sheet beside the one of
    that title is told: nobody's row is passed over in silence.
    """
    sheet = _titled(book, layout)
    if sheet is None:
        sheet = _headed(book, layout)
    else:
        _tell_further(book, layout, sheet, notes)
        if names := _others(book, layout, sheet, Likeness.MOST):
            notes.add("C.747", names[0], sheets=few(names), title=layout.title)
    found = _checked(sheet, layout, notes)
    if not found.records:
        notes.add("L.721", sheet.name, sheet=sheet.name, line=str(found.head))
    return found


def a_list(book: Book, layout: Layout, notes: Notes) -> tuple[Record, ...]:
    """Return the rows of a further list that the file may hold, none where it has none.

    One that does not stand on the sheet of its title is told.
    """
    try:
        sheet = _titled(book, layout)
        _tell_further(book, layout, sheet, notes)
        if sheet is None or not sheet.lines:
            return ()
        return _checked(sheet, layout, notes).records
    except IntakeError as error:
        notes.take(*error.findings)
        return ()


def _checked(sheet: Sheet, layout: Layout, notes: Notes) -> Table:
    found = table(sheet, layout, notes)
    check_shape(found, notes)
    return found


def _titled(book: Book, layout: Layout) -> Sheet | None:
    titles = {fold(title): title for title in reversed(tuple(book.sheets))}
    for title in (layout.title, *layout.titles):
        if fold(title) in titles:
            return book.sheets[titles[fold(title)]]()
    return None


def _others(book: Book, layout: Layout, read: Sheet | None, how: Likeness) -> tuple[str, ...]:
    """Return the sheets, hidden ones too, that hold or may hold the list beside the one read."""
    others = [load() for name, load in book.sheets.items() if read is None or name != read.name]
    return tuple(one.name for one in others if likeness(one, layout) is how)


def _tell_further(book: Book, layout: Layout, read: Sheet | None, notes: Notes) -> None:
    """Note further sheets that hold the list."""
    if names := _others(book, layout, read, Likeness.WHOLE):
        notes.add("L.789", names[0], sheets=few(names), title=layout.title)


def _headed(book: Book, layout: Layout) -> Sheet:
    if len(book.sheets) == 1:
        return next(iter(book.sheets.values()))()
    sheets = [load() for load in book.sheets.values()]
    headed = [sheet for sheet in sheets if find_headings(sheet, layout)]
    if len(headed) != 1:
        raise refusal(
            "L.716", book.name, path=book.name, title=layout.title, sheets=few(book.sheets)
        )
    return headed[0]
