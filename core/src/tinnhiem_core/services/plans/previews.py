"""Any form of a version as PDF, filled with invented people and marked as a preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from tinnhiem_core.documents.forms import (
    attendance,
    ballot,
    dossier_list,
    entry_log,
    minutes,
    personal_report,
    plan,
    public_notice,
    results_report,
    summons,
    upward_summary,
)
from tinnhiem_core.documents.marking import marked
from tinnhiem_core.documents.numbers import clock, day_words, place_and_day
from tinnhiem_core.documents.plan_paper import named
from tinnhiem_core.documents.sheet import Heading, Number, Sheet, layout_of, signature_of
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.disclosure import disclosed_to
from tinnhiem_core.rules.entries import Entry
from tinnhiem_core.schemas import digest
from tinnhiem_core.services.meeting.names import NAMES
from tinnhiem_core.services.meeting.sheets import SIGNED_BY_ISSUER, STAMPED, SYMBOLS
from tinnhiem_core.services.plans.specimen import ACCOUNT, BOARD, Specimen, specimen_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One form to print: the plan's own words for it, and what it is filled with."""

    kind: FormKind
    form: ReportFormat | None
    specimen: Specimen

    @property
    def time(self) -> str:
        """Return hour and day in words."""
        meeting = self.specimen.meeting
        return f"{clock(meeting.starts)}, {day_words(meeting.day)}" if meeting.starts else ""

    @property
    def sheet(self) -> Sheet:
        """Return the sheet in the layout of the plan's issuer."""
        place, meeting = self.specimen.plan.locality, self.specimen.meeting
        issuer = place.issuer
        symbol = SYMBOLS.get(self.kind)
        return Sheet(
            name=NAMES[self.kind],
            issued=meeting.day,
            heading=Heading(
                issuer=issuer.name,
                parent=issuer.parent,
                skin=issuer.skin,
                number=Number(kind=symbol, symbol=issuer.symbol) if symbol else None,
                place_and_day=place_and_day(issuer.place, meeting.day),
                hanging_stamp=self.kind in STAMPED,
            ),
            signatures=(signature_of(place.signature),) if self.kind in SIGNED_BY_ISSUER else (),
            sample=True,
        )


def printed(whole: Plan, form: FormKind, today: date) -> bytes:
    """Return a form of a plan as PDF; ``PaperError`` holds what in it can't be printed."""
    own = next((one for one in whole.formats if one.form is form), None)
    bench = Bench(kind=form, form=own, specimen=specimen_of(whole, today))
    return marked(PRINTED[form](bench))


def _plan(bench: Bench) -> bytes:
    whole = bench.specimen.plan
    return plan.plan(bench.form, plan.PlanPaper(plan=whole, content_hash=digest(whole)))


def _summons(bench: Bench) -> bytes:
    one = bench.specimen
    content = summons.Summons(
        sheet=bench.sheet,
        host=" ".join(one.plan.locality.issuer.name.split()),
        meeting=one.meeting.name,
        time=bench.time,
        place=one.meeting.place,
        content=f"lấy phiếu tín nhiệm đối với {one.polled}",
        invited=(summons.Invited(name=one.lines[0].name, title=one.lines[0].title),),
    )
    return summons.summons(bench.form, content)


def _attendance(bench: Bench) -> bytes:
    one = bench.specimen
    content = attendance.AttendanceList(
        sheet=bench.sheet,
        meeting=one.meeting.name,
        time=bench.time,
        place=one.meeting.place,
        people=tuple(
            attendance.Attendee(person=str(at), name=line.name, title=line.title, roles=())
            for at, line in enumerate(one.lines)
        ),
    )
    return attendance.attendance(bench.form, content)


def _dossier_list(bench: Bench) -> bytes:
    line = bench.specimen.lines[0]
    content = dossier_list.DossierLists(
        sheet=bench.sheet,
        owners=(dossier_list.Owner(name=line.name, title=line.title, received={}),),
        items=bench.specimen.plan.locality.dossier,
    )
    return dossier_list.dossier_list(bench.form, content)


def _personal_report(bench: Bench) -> bytes:
    one = bench.specimen
    line, issuer = one.lines[0], one.plan.locality.issuer
    content = personal_report.PersonalReports(
        sheet=bench.sheet,
        meeting=one.meeting.name,
        voters=one.voters,
        plan=named(one.plan.locality, layout_of(bench.sheet, bench.form)),
        people=(personal_report.Reporter(name=line.name, title=line.title, unit=issuer.name),),
    )
    return personal_report.personal_report(bench.form, content)


def _ballot(bench: Bench) -> bytes:
    one = bench.specimen
    content = ballot.Ballot(
        sheet=bench.sheet,
        voters=one.voters,
        polled=one.polled,
        year=one.meeting.day.year,
        lines=one.lines,
    )
    return ballot.ballot(bench.form, content)


def _minutes(bench: Bench) -> bytes:
    one = bench.specimen
    content = minutes.Minutes(sheet=bench.sheet, counting=one.counting, boxes=(one.box,))
    return minutes.minutes(bench.form, content)[0]


def _results_report(bench: Bench) -> bytes:
    one = bench.specimen
    content = results_report.ResultsReport(
        sheet=bench.sheet, counting=one.counting, boxes=(one.box,)
    )
    return results_report.results_report(bench.form, content)


def _upward_summary(bench: Bench) -> bytes:
    one = bench.specimen
    content = upward_summary.UpwardSummary(
        sheet=bench.sheet,
        counting=one.counting,
        boxes=(one.box,),
        duties=one.plan.locality.reporting[:1],
    )
    return upward_summary.upward_summary(bench.form, content)


def _public_notice(bench: Bench) -> bytes:
    """Print the notice for the first audience that may be told of the row."""
    one = bench.specimen
    assert one.row is not None  # noqa: S101 - for the type checker: a plan has rows
    told = disclosed_to(one.row, one.plan.locality.disclosure, one.rules, one.venue)
    audience = next((who for who in told.value if who in NOTIFIED), Audience.MEETING)
    if audience not in told.value:
        told = disclosed_to(one.row, (), one.rules, one.venue)
    content = public_notice.PublicNotice(
        sheet=bench.sheet,
        meeting=one.meeting,
        audience=audience,
        boxes=(public_notice.DisclosedBox(box=one.box, disclosed=(told,) * len(one.lines)),),
    )
    return public_notice.public_notice(bench.form, content)


NOTIFIED: Final = (Audience.MEETING, Audience.EXECUTIVE_COMMITTEE, Audience.MASS_MEDIA)
"""Audiences that a notice is printed for."""


def _entry_log(bench: Bench) -> bytes:
    one = bench.specimen
    entry = Entry(account=ACCOUNT, counts=one.counts, papers=one.papers)
    box = entry_log.LoggedBox(
        voters=one.voters,
        polled=one.polled,
        lines=one.lines,
        entries=tuple(entry_log.LoggedEntry(by=name, entry=entry) for name in BOARD.members),
    )
    content = entry_log.EntryLog(sheet=bench.sheet, meeting=one.meeting, boxes=(box,))
    return entry_log.entry_log(bench.form, content)


PRINTED: Final[Mapping[FormKind, Callable[[Bench], bytes]]] = MappingProxyType(
    {
        FormKind.PLAN: _plan,
        FormKind.SUMMONS: _summons,
        FormKind.ATTENDANCE: _attendance,
        FormKind.DOSSIER_LIST: _dossier_list,
        FormKind.PERSONAL_REPORT: _personal_report,
        FormKind.BALLOT: _ballot,
        FormKind.MINUTES: _minutes,
        FormKind.RESULTS_REPORT: _results_report,
        FormKind.UPWARD_SUMMARY: _upward_summary,
        FormKind.PUBLIC_NOTICE: _public_notice,
        FormKind.ENTRY_LOG: _entry_log,
    }
)
