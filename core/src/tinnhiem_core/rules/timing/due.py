"""Deadlines of one meeting: offset and stated date side by side, the earlier one binds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tinnhiem_core.law.citation import Citation, cites
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.offsets import MinimumOffset
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, Step, Timeline
from tinnhiem_core.rules.timing.reading import ADDED, REQUIRED, concerns, day_notes, last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """One deadline for one meeting day.

    ``by_offset`` is counted back from the meeting by the plan's offset, else by the
    Regulation's; ``stated`` is the last permitted day of the date the plan names; ``due`` the
    earlier of the two (decision 33); each None where there is none. ``inherited``: the plan lacks
    the step and the Regulation's stands in its place (decision 44).
    """

    deadline: Deadline
    by_offset: date | None
    stated: date | None
    due: date | None
    findings: tuple[Finding, ...] = ()
    inherited: bool = False


def quoted(deadline: Deadline) -> Citation:
    """Return the clause of a deadline with its date phrase as the quotation."""
    return replace(deadline.citation, quote=deadline.words or deadline.text)


@cites(regulation(Topic.TIMELINE))
def schedule(
    timeline: Timeline, day: date, settings: Settings, rows: tuple[str, ...] = ()
) -> tuple[DueDate, ...]:
    """Return when each step is due for a meeting on ``day`` about title rows ``rows``.

    ``rows`` empty: every deadline of the timeline. The plan's own deadlines in the order of its
    text, then the Regulation's steps that the plan lacks, for the rows that lack them.
    """
    own = tuple(one for one in timeline.deadlines if concerns(one.rows, rows))
    from_plan = tuple(_due(one, day, settings) for one in own)
    lacking = (_lacking(offset, own, rows) for offset in REQUIRED.values())
    return from_plan + tuple(
        replace(_due(one, day, settings), inherited=True) for one in lacking if one is not None
    )


def _due(deadline: Deadline, day: date, settings: Settings) -> DueDate:
    stated = last_day(deadline.words, deadline.stated, settings)
    by_offset = _by_offset(deadline, day)
    meeting = deadline.step is Step.MEETING
    candidates = [one for one in (by_offset, stated) if one is not None]
    return DueDate(
        deadline=deadline,
        by_offset=by_offset,
        stated=stated,
        due=day if meeting else min(candidates, default=None),
        findings=() if meeting else _findings(deadline, by_offset, stated, day),
    )


def _by_offset(deadline: Deadline, day: date) -> date | None:
    minimum = REQUIRED.get(deadline.step)
    inherited = minimum.days if minimum else None
    days = inherited if deadline.days_before is None else deadline.days_before
    return None if days is None else day - timedelta(days=days)


def _lacking(
    offset: MinimumOffset, own: tuple[Deadline, ...], rows: tuple[str, ...]
) -> Deadline | None:
    """Return the Regulation's deadline for the rows that no deadline of this step covers."""
    step = Step(offset.step)
    covering = [one.rows for one in own if one.step is step]
    uncovered = tuple(row for row in rows if not any(concerns(one, (row,)) for one in covering))
    if covering and not uncovered:
        return None
    return Deadline(
        key=f"regulation.{step}",
        step=step,
        text=offset.quote,
        words=offset.quote,
        days_before=offset.days,
        rows=uncovered,
        citation=offset.citation,
    )


def _findings(
    deadline: Deadline, by_offset: date | None, stated: date | None, day: date
) -> tuple[Finding, ...]:
    found = [*loose_offset(deadline)]
    if stated is not None:
        found += _short(deadline, stated, day)
    if deadline.days_before is not None and stated and by_offset and stated != by_offset:
        found.append(_disagree(deadline, by_offset, stated, day))
    for one in _named_days(deadline, by_offset, stated):
        found += day_notes(one, deadline.words, quoted(deadline), deadline.key)
    return tuple(found)


def _named_days(
    deadline: Deadline, by_offset: date | None, stated: date | None
) -> tuple[date, ...]:
    """Return the days that the plan means, in order; the Regulation's only where it binds."""
    days = {one for one in (by_offset, stated) if one}
    own = {stated} if deadline.days_before is None else days
    return tuple(sorted(one for one in days if one in own or one == min(days)))


@cites(regulation(Topic.TIMELINE))
def loose_offset(deadline: Deadline) -> tuple[Finding, ...]:
    """Return E where the plan's offset is shorter than the Regulation's (decision 34)."""
    minimum = REQUIRED.get(deadline.step)
    if minimum is None or deadline.days_before is None or deadline.days_before >= minimum.days:
        return ()
    return (
        find(
            "L.401",
            quoted(deadline),
            minimum.citation,
            where=deadline.key,
            words=deadline.words,
            days=deadline.days_before,
            minimum=minimum.days,
        ),
    )


def _short(deadline: Deadline, stated: date, day: date) -> tuple[Finding, ...]:
    """Return E (W for a step that the plan adds) where a stated date leaves too few days."""
    required = REQUIRED.get(deadline.step)
    minimum = required or ADDED.get(deadline.step)
    days = (day - stated).days
    if minimum is None or days >= minimum.days:
        return ()
    return (
        find(
            _short_code(days, required=required is not None),
            quoted(deadline),
            minimum.citation,
            where=deadline.key,
            words=deadline.words,
            stated=stated,
            meeting=day,
            days=days,
            minimum=minimum.days,
        ),
    )


def _short_code(days: int, *, required: bool) -> str:
    if not required:
        return "C.402"
    return "L.402" if days > 0 else "L.403"


def _disagree(deadline: Deadline, by_offset: date, stated: date, day: date) -> Finding:
    return find(
        "C.401",
        quoted(deadline),
        where=deadline.key,
        words=deadline.words,
        stated=stated,
        meeting=day,
        days=(day - stated).days,
        named=deadline.days_before,
        by_offset=by_offset,
        due=min(by_offset, stated),
    )
