"""The plan's words for who votes on whom, as papers name them."""

from __future__ import annotations

from tinnhiem_core.model.meeting import Electorate
from tinnhiem_core.rules.panels import groups_for
from tinnhiem_core.services.meeting.run import MeetingRun


def one_line(text: str) -> str:
    """Return a wording of the plan in one line, without its list marks and final mark."""
    return " ".join(text.split()).removeprefix("- ").rstrip(".;,")


def voters_words(run: MeetingRun, electorate: Electorate) -> str:
    """Return the panel of an electorate in the plan's words, its groups one after the other."""
    panel = run.subject.panel
    if panel is None:
        return "thành phần ghi phiếu"
    return "; ".join(one_line(group.text) for group in groups_for(panel, electorate.titles))


def polled_words(run: MeetingRun, electorate: Electorate) -> str:
    """Return the titles of an electorate in the plan's words, in the order of the table."""
    titles = {title.key: title.text for row, _ in run.subject.rows for title in row.titles}
    return ", ".join(one_line(titles[key]) for key in electorate.titles)
