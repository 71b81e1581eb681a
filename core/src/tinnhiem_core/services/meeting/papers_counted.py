"""What the papers of a counted meeting share: each box with its words, and how it was counted."""

from __future__ import annotations

from tinnhiem_core.documents.counting import Counting
from tinnhiem_core.documents.results import Box
from tinnhiem_core.model.meeting import CountingBoard
from tinnhiem_core.services.meeting.checking import board_of
from tinnhiem_core.services.meeting.counting import CountedBox
from tinnhiem_core.services.meeting.people import meeting_of
from tinnhiem_core.services.meeting.sheets import Desk
from tinnhiem_core.services.meeting.wordings import polled_words, voters_words


def box_of(desk: Desk, box: CountedBox) -> Box:
    """Return one box as papers print it."""
    return Box(
        voters=voters_words(desk.run, box.electorate),
        polled=polled_words(desk.run, box.electorate),
        result=box.result,
    )


def boxes_of(desk: Desk) -> tuple[Box, ...]:
    """Return every box of the meeting."""
    return tuple(box_of(desk, one) for one in desk.run.boxes)


def counting_of(desk: Desk) -> Counting:
    """Return where, when and by whom was counted."""
    run = desk.run
    return Counting(
        meeting=meeting_of(run.file, run.subject),
        board=board_of(run.file, run.subject) or CountingBoard(head="", members=()),
        begun=run.file.count_starts,
        ended=run.file.count_ends,
    )
