"""All papers of a meeting, results and workbook, as files of one folder."""

from __future__ import annotations

from collections.abc import Callable

from tinnhiem_core.services.meeting.data import results_text
from tinnhiem_core.services.meeting.papers_after import papers_after, workbook
from tinnhiem_core.services.meeting.papers_before import papers_before
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.meeting.sheets import Desk, desk_of
from tinnhiem_core.services.meeting.writing import MARKER

Paper = tuple[str, Callable[[], bytes]]


def paper_names(run: MeetingRun) -> tuple[str, ...]:
    """Return the names of the papers that ``folder`` prints, in the order of the printing."""
    return tuple(name for name, _ in _papers(desk_of(run)))


def folder(run: MeetingRun, step: Callable[[], None]) -> dict[str, bytes]:
    """Return file names with their bytes, in order; ``step`` is called after each paper.

    A meeting that is being prepared gets the papers needed before it; a counted one gets all,
    with ``results.xlsx``. Raises ``PaperError`` with everything that can't be printed.
    """
    desk = desk_of(run)
    files: dict[str, bytes] = {}
    for name, print_it in _papers(desk):
        files[name] = print_it()
        step()
    if run.boxes:
        files["results.xlsx"] = workbook(desk)
    files[MARKER] = results_text(run, files).encode()
    return dict(sorted(files.items()))


def _papers(desk: Desk) -> tuple[Paper, ...]:
    after = papers_after(desk) if desk.run.boxes else ()
    return (*papers_before(desk), *after)
