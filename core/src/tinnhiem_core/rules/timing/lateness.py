"""Late dossiers, late questions, missing explanations: recorded with the day count.

The law names no sanction, so lateness is a warning at the opening and nothing more
(decision 37).
"""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.citation import cites
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.rules.timing.due import DueDate, quoted


@cites(regulation(Topic.TIMELINE))
def late(due: DueDate, actual: date) -> int:
    """Return by how many calendar days ``actual`` is late; 0 in time or where nothing is due."""
    return max(0, (actual - due.due).days) if due.due else 0


@cites(regulation(Topic.TIMELINE))
def lateness(due: DueDate, actual: date | None, day: date) -> tuple[Finding, ...]:
    """Return W for what came late, or is missing (``actual`` None) on ``day``, the vote's."""
    missing = actual is None
    days = late(due, day if actual is None else actual)
    if not days:
        return ()
    return (
        find(
            "C.407" if missing else "C.406",
            quoted(due.deadline),
            where=due.deadline.key,
            words=due.deadline.words,
            due=due.due,
            days=days,
        ),
    )
