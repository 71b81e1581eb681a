"""The calendar of one meeting: every deadline, what is doubtful about it, and an .ics file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

from icalendar import Calendar, Event

from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.timing import DueDate, Window, schedule, timing_findings, valid_days
from tinnhiem_core.rules.timing.reading import concerns
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.texts import Lang, say

VIETNAM: Final = timezone(timedelta(hours=7))
ZONE: Final = "Asia/Ho_Chi_Minh"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCalendar:
    """The deadlines of a meeting on ``day`` about ``rows`` (empty: every row of the plan)."""

    plan: Plan
    day: date
    rows: tuple[str, ...]
    due_dates: tuple[DueDate, ...]
    window: Decision[Window]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One all-day entry: its day, step and words; ``inherited`` from the Regulation.

    ``way`` says who sends, through whom, to whom, as far as the plan does: "A → B → C".
    """

    key: str
    day: date
    step: Step
    words: str
    text: str
    way: str = ""
    inherited: bool = False


def meeting_calendar(plan: Plan, day: date, rows: tuple[str, ...] = ()) -> MeetingCalendar:
    """Return the calendar of a meeting; ``KeyError`` names the rows that the plan lacks."""
    unknown = set(rows) - {row.key for row in plan.title_table.rows}
    if unknown:
        raise KeyError(*sorted(unknown))
    settings, timeline = plan.locality.settings, plan.timeline
    due_dates = schedule(timeline, day, settings, rows)
    return MeetingCalendar(
        plan=plan,
        day=day,
        rows=rows,
        due_dates=due_dates,
        window=valid_days(timeline, settings, rows),
        findings=timing_findings(
            due_dates, day, timeline, settings, rows=rows, issued=plan.locality.paper.issued
        ),
    )


def entries(calendar: MeetingCalendar) -> tuple[Entry, ...]:
    """Return the deadlines, the meeting and the reports that have a day, in order of days."""
    due = [
        Entry(
            key=one.deadline.key,
            day=one.due,
            step=one.deadline.step,
            words=one.deadline.words,
            text=one.deadline.text,
            way=way(one.deadline.actor, one.deadline.recipient),
            inherited=one.inherited,
        )
        for one in calendar.due_dates
        if one.due and one.deadline.step is not Step.MEETING
    ]
    meeting = Entry(key="meeting", day=calendar.day, step=Step.MEETING, words="", text="")
    reports = [
        Entry(
            key=one.key,
            day=one.stated,
            step=Step.REPORT,
            words=one.words,
            text=one.text,
            way=way(one.reporter, one.via, one.recipient),
        )
        for one in calendar.plan.locality.reporting
        if one.stated and concerns(one.rows, calendar.rows)
    ]
    return tuple(sorted([*due, meeting, *reports], key=lambda one: one.day))


def way(*names: str) -> str:
    """Return "A → B"; where the plan says who receives and not who sends, "→ B"."""
    first, *others = (" ".join(name.split()) for name in names)
    return " → ".join([first, *filter(None, others)]).strip()


def ics(calendar: MeetingCalendar, lang: Lang = Lang.VI) -> bytes:
    """Return the calendar as an iCalendar file; the same calendar gives the same bytes.

    All-day entries in Vietnam. The time stamp is that of the plan: the start of its day of
    issue, or of the meeting day where the plan is undated.
    """
    place = calendar.plan.locality
    called = place.name if lang is Lang.VI else place.name_en
    file = Calendar()
    file.add("prodid", f"-//tinnhiem//{place.slug}//{lang.value.upper()}")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", f"{say('step.meeting', lang)} {calendar.day:%d/%m/%Y}: {called}")
    file.add("x-wr-timezone", ZONE)
    shown = entries(calendar)
    for entry, name in zip(shown, _names(shown), strict=True):
        file.add_component(_event(calendar, entry, name, lang))
    return bytes(file.to_ical())


def _names(shown: tuple[Entry, ...]) -> Iterator[str]:
    """Yield what names each entry wherever it stands: read in anew, it replaces the earlier one.

    Keys of the plan are unique in each of its tables; where two tables share one, they are
    numbered.
    """
    seen = Counter[str]()
    for entry in shown:
        name = f"report.{entry.key}" if entry.step is Step.REPORT else entry.key
        seen[name] += 1
        yield name if seen[name] == 1 else f"{seen[name]}.{name}"


def _event(calendar: MeetingCalendar, entry: Entry, name: str, lang: Lang) -> Event:
    place = calendar.plan.locality
    stamp = datetime.combine(place.paper.issued or calendar.day, time(), VIETNAM)
    event = Event()
    event.add("uid", f"{place.slug}.{calendar.day:%Y%m%d}.{name}@tinnhiem")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", say(f"step.{entry.step}", lang))
    event.add("description", _description(calendar, entry, lang))
    event.add("transp", "TRANSPARENT")
    return event


def _description(calendar: MeetingCalendar, entry: Entry, lang: Lang) -> str:
    """Return the plan's words, where they come from, and what is doubtful about the day."""
    said = [one.text(lang) for one in calendar.findings if one.where == entry.key]
    whence = [say("calendar.inherited", lang)] if entry.inherited else []
    lines = [entry.text, *whence, *said] if entry.text else [calendar.window.text(lang)]
    return "\n".join(lines)


def calendar_data(calendar: MeetingCalendar, lang: Lang = Lang.VI) -> dict[str, object]:
    """Return the calendar as JSON values; days are yyyy-mm-dd."""
    window = calendar.window.value
    return {
        "slug": calendar.plan.locality.slug,
        "meeting_date": calendar.day.isoformat(),
        "rows": list(calendar.rows),
        "valid": {
            "from": _iso(window.earliest),
            "to": _iso(window.latest),
            "clear_from": _iso(window.clear_from),
            "holds": window.holds(calendar.day),
            "text": calendar.window.text(lang),
            "because": list(calendar.window.grounds(lang)),
        },
        "deadlines": [_due_data(one, lang) for one in calendar.due_dates],
        "findings": findings_data(calendar.findings, lang),
    }


def _due_data(one: DueDate, lang: Lang) -> dict[str, object]:
    return {
        "key": one.deadline.key,
        "step": one.deadline.step.value,
        "title": say(f"step.{one.deadline.step}", lang),
        "words": one.deadline.words,
        "actor": one.deadline.actor,
        "recipient": one.deadline.recipient,
        "days_before": one.deadline.days_before,
        "by_offset": _iso(one.by_offset),
        "stated": _iso(one.stated),
        "due": _iso(one.due),
        "inherited": one.inherited,
        "because": one.deadline.citation.text(lang),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
