"""Which meeting days are valid: "chỉ hợp lệ nếu họp từ … đến …" (decision 35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tinnhiem_core.law.citation import Citation, cites
from tinnhiem_core.law.decision import Decision, decide
from tinnhiem_core.law.offsets import MinimumOffset
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import MeetingDate, Step, Timeline
from tinnhiem_core.rules.timing.reading import ADDED, REQUIRED, concerns, last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days from ``earliest`` to ``latest``, both included; None: open on that side.

    ``clear_from`` is the first day on which the steps that the plan adds also keep their days;
    it is never before ``earliest``.
    """

    earliest: date | None
    latest: date | None
    clear_from: date | None

    @property
    def empty(self) -> bool:
        """Return whether no day is left."""
        return (
            self.earliest is not None and self.latest is not None and self.earliest > self.latest
        )

    def holds(self, day: date) -> bool:
        """Return whether ``day`` lies within."""
        begun = self.earliest is None or self.earliest <= day
        return begun and (self.latest is None or day <= self.latest)


@cites(regulation(Topic.TIMELINE))
def planned_window(
    meetings: tuple[MeetingDate, ...], settings: Settings, rows: tuple[str, ...] = ()
) -> Window:
    """Return the days that the plan itself leaves for meetings about ``rows``."""
    of_rows = [one for one in meetings if concerns(one.rows, rows)]
    starts = [one.earliest for one in of_rows if one.earliest]
    ends = [last_day(one.words, one.latest, settings) for one in of_rows]
    earliest = max(starts, default=None)
    return Window(
        earliest=earliest,
        latest=min((one for one in ends if one), default=None),
        clear_from=earliest,
    )


@cites(regulation(Topic.TIMELINE))
def valid_days(
    timeline: Timeline, settings: Settings, rows: tuple[str, ...] = ()
) -> Decision[Window]:
    """Return the meeting days for which every stated date keeps the Regulation's days.

    The plan's own window (or month) cut by the stated dates. ``rows`` empty: a day that suits
    every row of the timeline.
    """
    planned = planned_window(timeline.meetings, settings, rows)
    earliest = _first(timeline, settings, rows, REQUIRED, planned.earliest)
    window = Window(
        earliest=earliest,
        latest=planned.latest,
        clear_from=_first(timeline, settings, rows, ADDED, earliest),
    )
    return decide(window, _code(window), *_grounds(timeline, rows), **_figures(window))


def _first(
    timeline: Timeline,
    settings: Settings,
    rows: tuple[str, ...],
    minimum: dict[Step, MinimumOffset],
    start: date | None,
) -> date | None:
    """Return the first day, from ``start``, on which the stated dates keep the days."""
    days = [start] if start else []
    for one in timeline.deadlines:
        stated = last_day(one.words, one.stated, settings)
        if stated and one.step in minimum and concerns(one.rows, rows):
            days.append(stated + timedelta(days=minimum[one.step].days))
    return max(days, default=None)


def _code(window: Window) -> str:
    if window.empty:
        return "window.none"
    if window.earliest is not None and window.earliest == window.latest:
        return "window.on"
    bounded = (window.earliest is not None, window.latest is not None)
    return {
        (True, True): "window.between",
        (True, False): "window.from",
        (False, True): "window.until",
        (False, False): "window.any",
    }[bounded]


def _grounds(timeline: Timeline, rows: tuple[str, ...]) -> tuple[Citation, ...]:
    stated = [
        one.citation
        for one in timeline.deadlines
        if one.stated and one.step in REQUIRED and concerns(one.rows, rows)
    ]
    meetings = [one.citation for one in timeline.meetings if concerns(one.rows, rows)]
    return tuple(dict.fromkeys([*stated, *meetings, regulation(Topic.TIMELINE)]))


def _figures(window: Window) -> dict[str, object]:
    figures = {"earliest": window.earliest, "latest": window.latest}
    return {name: day for name, day in figures.items() if day is not None}
