"""Postponement: a new date, all deadlines recomputed, the old calendar kept (decision 28)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tinnhiem_core.law.citation import cites
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.rules.timing.due import DueDate, schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponement:
    """The calendar of ``old_day``, kept for history, and that of ``new_day``."""

    old_day: date
    new_day: date
    old: tuple[DueDate, ...]
    new: tuple[DueDate, ...]


@cites(regulation(Topic.TIMELINE))
def postpone(
    timeline: Timeline,
    old_day: date,
    new_day: date,
    settings: Settings,
    rows: tuple[str, ...] = (),
) -> Postponement:
    """Return both calendars; stated dates keep their distance from the meeting."""
    moved = replace(
        timeline,
        deadlines=tuple(
            replace(one, stated=one.stated and one.stated + (new_day - old_day))
            for one in timeline.deadlines
        ),
    )
    return Postponement(
        old_day=old_day,
        new_day=new_day,
        old=schedule(timeline, old_day, settings, rows),
        new=schedule(moved, new_day, settings, rows),
    )
