"""What the papers of a counted meeting share: each box with its words, and how it was counted."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tinnhiem_core.documents.counting import Counting
from tinnhiem_core.documents.results import Box
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.meeting import BallotResult, CountingBoard
from tinnhiem_core.services.meeting.checking import board_of
from tinnhiem_core.services.meeting.counting import CountedBox
from tinnhiem_core.services.meeting.people import meeting_of
from tinnhiem_core.services.meeting.sheets import Desk
from tinnhiem_core.services.meeting.wordings import polled_words, voters_words

QUORUM: Final = "2/3 số người được triệu tập"


def box_of(desk: Desk, box: CountedBox) -> Box:
    """Return one box as papers print it."""
    return Box(
        voters=voters_words(desk.run, box.electorate),
        polled=polled_words(desk.run, box.electorate),
        result=_grounded(desk, box.result),
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


def plan_clause(desk: Desk, *words: str) -> Citation | None:
    """Return the first clause of the plan that holds all of ``words``."""
    clauses = (one for part in desk.run.subject.plan.locality.sections for one in part.clauses)
    return next((one.citation for one in clauses if all(word in one.text for word in words)), None)


def _grounded(desk: Desk, result: BallotResult) -> BallotResult:
    """Return the result with its quorum resting on the plan, where the plan states it itself.

    The quorum of a People's Council is that of its resolution, whatever the plan says.
    """
    own = plan_clause(desk, QUORUM)
    if own is None or not desk.run.subject.rules.verified(Topic.QUORUM):
        return result
    return replace(result, quorum=replace(result.quorum, because=(own,)))
