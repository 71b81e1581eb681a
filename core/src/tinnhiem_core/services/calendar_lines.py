"""The calendar of a meeting as people read it: one line a day and step."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.services.calendar import Entry, MeetingCalendar, entries
from tinnhiem_core.texts import Lang, say

INDENT = " " * 29


def calendar_lines(calendar: MeetingCalendar, lang: Lang) -> Iterator[str]:
    """Yield the plan, the valid window and each step of each day, without the findings.

    Deadlines of one step that fall on one day stand together: the step once, below it who sends
    what to whom in the plan's words, each once.
    """
    place = calendar.plan.locality
    yield f"{place.name if lang is Lang.VI else place.name_en} ({place.slug}), {place.paper}"
    yield calendar.window.explain(lang)
    yield ""
    steps: dict[tuple[object, ...], list[Entry]] = {}
    for one in entries(calendar):
        steps.setdefault((one.day, one.step), []).append(one)
    for together in sorted(steps.values(), key=lambda some: some[0].day):
        yield _step(calendar, together[0], lang)
        details = dict.fromkeys(_detail(one, lang) for one in together)
        yield from (f"{INDENT}{detail}" for detail in details if detail)


def _step(calendar: MeetingCalendar, entry: Entry, lang: Lang) -> str:
    offset = _offset((calendar.day - entry.day).days)
    weekday = say(f"weekday.{entry.day.weekday()}", lang)
    title = say(f"step.{entry.step.value}", lang)
    return f"{offset:>6}  {weekday:<9} {entry.day:%d/%m/%Y}  {title}"


def _detail(entry: Entry, lang: Lang) -> str:
    words = say("calendar.inherited", lang) if entry.inherited else f"“{entry.words}”"
    shown = words if entry.inherited or entry.words else ""
    return ": ".join(part for part in (entry.way, shown) if part)


def _offset(days: int) -> str:
    """Return "T−20", "T", "T+1"."""
    if days == 0:
        return "T"
    return f"T−{days}" if days > 0 else f"T+{-days}"
