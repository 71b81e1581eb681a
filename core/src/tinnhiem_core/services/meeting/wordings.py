"""The plan's words for who votes on whom, as papers name them."""

from __future__ import annotations

from tinnhiem_core.model.meeting import Electorate
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.rules.panels import groups_for
from tinnhiem_core.services.meeting.run import MeetingRun


def one_line(text: str) -> str:
    """Return a wording of the plan in one line: without list marks, final mark, further notes."""
    first, _, _ = text.partition(". (")
    lines = (" ".join(line.split()).lstrip("-+* ").rstrip(".;,") for line in first.splitlines())
    return ", ".join(line for line in lines if line)


def voters_words(run: MeetingRun, electorate: Electorate) -> str:
    """Return the panel of an electorate in the plan's words, its groups one after the other."""
    panel = run.subject.panel
    if panel is None:
        return "thành phần ghi phiếu"
    return "; ".join(one_line(group.text) for group in groups_for(panel, electorate.titles))


def polled_words(run: MeetingRun, electorate: Electorate) -> str:
    """Return whom an electorate polls in the plan's words, in the order of the table.

    The words of the whole row, unless its people are polled by different voters.
    """
    words = (_row_words(run, row, electorate) for row, _ in run.subject.rows)
    return "; ".join(one for one in words if one)


def _row_words(run: MeetingRun, row: TitleRow, electorate: Electorate) -> str:
    polled = {one.title for one in run.people.polled if one.row == row.key}
    if polled and polled.issubset(electorate.titles):
        return one_line(row.text)
    return ", ".join(
        one_line(title.text) for title in row.titles if title.key in electorate.titles
    )
