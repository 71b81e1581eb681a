"""The dates of a version counted back from a day of the vote that is typed; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from flask import Response, abort, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import page
from tinnhiem_admin.shell import day as written
from tinnhiem_admin.signed_in import lang, platform
from tinnhiem_admin.views.deadline_words import dated, distance, offset, state, status, tone
from tinnhiem_admin.views.plan_editor import path_to
from tinnhiem_admin.views.plan_findings import shown
from tinnhiem_admin.views.plan_page import PlanPage
from tinnhiem_admin.views.plan_words import shortened
from tinnhiem_admin.views.typed import Told, days, told
from tinnhiem_core.law import Severity
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.rules.timing import DueDate
from tinnhiem_core.rules.timing.reading import concerns
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.calendar import MeetingCalendar, entries, ics, meeting_calendar, way
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.plans import placed
from tinnhiem_core.texts import say

Point = dict[str, str]
TONES: Final = {Severity.ERROR: "danger", Severity.WARNING: "warn"}
LONGEST: Final = 40
LONGEST_TITLE: Final = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One deadline: both of its days, the one that binds, and the codes of what is said of it."""

    step: str
    words: str
    way: str
    offset: str
    by_offset: str
    stated: str
    due: str
    inherited: bool
    codes: tuple[str, ...]
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address asks for; ``day`` is None where nothing readable was typed."""

    day: date | None
    typed: str
    row: str

    @property
    def rows(self) -> tuple[str, ...]:
        """Return the title rows that the meeting is about; none: all of them."""
        return (self.row,) if self.row else ()


class PlanCalendar(PlanPage):
    """Deadlines for an expected day of the vote."""

    @page("/<int:version>/calendar", Action.VIEW_PLAN)
    def calendar(self, version: int) -> ResponseReturnValue:
        """Show every deadline for the day that is typed, else for the day that the plan names."""
        found, said, code = self.opened(version), Told(), 200
        asked = Asked(day=None, typed=_typed(), row=_row(found.plan))
        try:
            asked = _read(found.plan, asked)
        except RefusedError as refused:
            said, code = told(refused.findings, {"day": _("Day of the vote")}), code_of(refused)
        made = meeting_calendar(found.plan, asked.day, asked.rows) if asked.day else None
        page_ = self.shown(
            "calendar",
            found,
            asked=asked,
            titles=[(one.key, _title(one)) for one in found.plan.title_table.rows],
            made=made,
            window=made.window.text(lang()) if made else "",
            tab=path_to(found, "deadlines")[0],
            points=_points(made) if made else [],
            lines=[_line(made, one) for one in made.due_dates] if made else [],
            findings=shown(found, placed(found.plan, made.findings)) if made else [],
            told=said,
        )
        return page_, code

    @page("/<int:version>/calendar/export", Action.VIEW_PLAN)
    def calendar_file(self, version: int) -> ResponseReturnValue:
        """Give the dates as a file that calendars of phones and desks read."""
        found = self.opened(version)
        asked = _read(found.plan, Asked(day=None, typed=_typed(), row=_row(found.plan)))
        if asked.day is None:
            abort(404)
        made = meeting_calendar(found.plan, asked.day, asked.rows)
        answer = Response(ics(made, lang()), content_type="text/calendar; charset=utf-8")
        name = f"lich-{found.view.locality}-{asked.day:%Y%m%d}.ics"
        answer.headers.set("Content-Disposition", "attachment", filename=name)
        return answer


def _typed() -> str:
    return request.args.get("day", "").strip()[:LONGEST]


def _title(row: TitleRow) -> str:
    numbered = any(sign.isalnum() for sign in row.number)
    return shortened(f"{row.number}. {row.text}" if numbered else row.text, LONGEST_TITLE)


def _row(plan: Plan) -> str:
    """Return the title row that is asked for; one that the plan lacks is not found."""
    row = request.args.get("row", "")
    if row and row not in {one.key for one in plan.title_table.rows}:
        abort(404)
    return row


def _read(plan: Plan, asked: Asked) -> Asked:
    """Return what is asked for with its day: the one that is typed, else that of the plan."""
    form = Form()
    read = days(form, {"day": asked.typed}, "day")["day"]
    form.check()
    day = read or _planned(plan, asked.rows)
    return replace(asked, day=day, typed=asked.typed or (written(day) if day else ""))


def _planned(plan: Plan, rows: tuple[str, ...]) -> date | None:
    """Return the first day that the plan itself names for the meetings about title rows."""
    meetings = [one for one in plan.timeline.meetings if concerns(one.rows, rows)]
    named = [one.planned or one.latest for one in meetings]
    return min((one for one in named if one), default=None)


def _points(made: MeetingCalendar) -> list[Point]:
    """Return the line of the calendar; steps of one day and one kind are one point."""
    today = platform().today
    found: dict[tuple[date, Step], Point] = {}
    for one in entries(made):
        left = (one.day - today).days
        is_day = one.step is Step.MEETING
        found[one.day, one.step] = {
            "offset": _("Day of the vote") if is_day else distance((made.day - one.day).days),
            "date": dated(one.day),
            "what": say(f"step.{one.step}", lang()),
            "state": "day" if is_day else state(left),
            "status": status(left),
            "tone": tone(left),
        }
    return list(found.values())


def _line(made: MeetingCalendar, one: DueDate) -> DueLine:
    deadline = one.deadline
    said = [finding for finding in made.findings if finding.where == deadline.key]
    return DueLine(
        step=say(f"step.{deadline.step}", lang()),
        words=deadline.words,
        way=way(deadline.actor, deadline.recipient),
        offset="" if deadline.days_before is None else offset(deadline.days_before),
        by_offset=dated(one.by_offset) if one.by_offset else "",
        stated=dated(one.stated) if one.stated else "",
        due=dated(one.due) if one.due else "",
        inherited=one.inherited,
        codes=tuple(dict.fromkeys(finding.code for finding in said)),
        tone=next((TONES[one.severity] for one in said if one.severity in TONES), ""),
    )
