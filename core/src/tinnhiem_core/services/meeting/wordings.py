"""The plan's words for who votes on whom, as papers name them."""

from __future__ import annotations

import re
from typing import Final

from tinnhiem_core.model.meeting import Electorate
from tinnhiem_core.model.panels import VoterGroup
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.rules.panels import groups_for
from tinnhiem_core.services.meeting.run import MeetingRun

LISTED: Final = "người được triệu tập theo"
"""Before the basis that a list of voters rests on, where the plan names no panel."""
EXCEPTION: Final = re.compile(r"^Riêng\b.*?\bmời thêm (?:thành phần ghi phiếu )?")
"""What stands before the voters themselves in an exception: for which titles they are added."""


def one_line(text: str) -> str:
    """Return a wording of the plan in one line: without list marks, final mark, further notes."""
    first, _, _ = text.partition(". (")
    lines = (" ".join(line.split()).lstrip("-+* ").rstrip(".;,") for line in first.splitlines())
    return ", ".join(line for line in lines if line)


def group_words(group: VoterGroup) -> str:
    """Return a group of voters as papers name it; of an exception, the voters that it adds."""
    return EXCEPTION.sub("", one_line(group.text))


def voters_words(run: MeetingRun, electorate: Electorate) -> str:
    """Return the panel of an electorate in the plan's words, its groups one after the other.

    Where the plan names none: those summoned by the list, with the basis recorded for it.
    """
    panel, listed = run.subject.panel, run.file.voters
    if panel is not None:
        return "; ".join(map(group_words, groups_for(panel, electorate.titles)))
    return f"{LISTED} {one_line(listed.basis)}" if listed else ""


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
