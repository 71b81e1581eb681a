"""The papers after the count: log, minutes, report, summaries, notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from tinnhiem_core.documents.forms.entry_log import EntryLog, LoggedBox, LoggedEntry, entry_log
from tinnhiem_core.documents.forms.minutes import COPIES, Minutes, minutes
from tinnhiem_core.documents.forms.public_notice import (
    DisclosedBox,
    PublicNotice,
    public_notice,
)
from tinnhiem_core.documents.forms.results_report import ResultsReport, results_report
from tinnhiem_core.documents.gatherings import gathering
from tinnhiem_core.documents.workbook import ResultsWorkbook, results_workbook
from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.rules.disclosure import disclosed_to
from tinnhiem_core.services.meeting.checking import chair_name
from tinnhiem_core.services.meeting.lookup import plan_clause
from tinnhiem_core.services.meeting.papers_counted import (
    box_of,
    boxes_of,
    counting_of,
)
from tinnhiem_core.services.meeting.papers_upward import duties_above, summary
from tinnhiem_core.services.meeting.people import meeting_of
from tinnhiem_core.services.meeting.sheets import Desk
from tinnhiem_core.services.meeting.wordings import polled_words, voters_words

Paper = tuple[str, Callable[[], bytes]]
"""A file name and what prints it."""

NOTICES: Final = {
    Audience.MEETING: "hoi-nghi",
    Audience.EXECUTIVE_COMMITTEE: "ban-chap-hanh",
    Audience.MASS_MEDIA: "phuong-tien-thong-tin",
}
"""Audiences that a notice is printed for; the others are told by the minutes and the summary."""


def papers_after(desk: Desk) -> Iterator[Paper]:
    """Yield the papers of a counted meeting in the order in which they are needed."""
    yield "11-nhat-ky-nhap-phieu.pdf", lambda: _log(desk)
    copies = cache(lambda: _minutes(desk))
    for number in range(COPIES):
        name = f"07-bien-ban-kiem-phieu-ban-{number + 1}.pdf"
        yield name, lambda number=number: copies()[number]  # type: ignore[misc]
    yield "08-bao-cao-ket-qua.pdf", lambda: _report(desk)
    for number, told in enumerate(duties_above(desk), 1):
        name = f"09-bao-cao-cap-tren-{number}.pdf"
        yield name, lambda told=told: summary(desk, *told)  # type: ignore[misc]
    for audience in _audiences(desk):
        name = f"10-thong-bao-{NOTICES[audience]}.pdf"
        yield name, lambda audience=audience: _notice(desk, audience)  # type: ignore[misc]


def workbook(desk: Desk) -> bytes:
    """Return ``results.xlsx``."""
    run = desk.run
    counted = {one for box in run.boxes for one in box.result.findings}
    content = ResultsWorkbook(
        meeting=meeting_of(run.file, run.subject),
        boxes=boxes_of(desk),
        findings=tuple(one for one in run.findings if one not in counted),
        content_hash=desk.digest,
        sample=run.file.sample,
    )
    return results_workbook(content)


def _log(desk: Desk) -> bytes:
    boxes = tuple(
        LoggedBox(
            voters=voters_words(desk.run, one.electorate),
            polled=polled_words(desk.run, one.electorate),
            lines=tuple(row.line for row in one.result.rows),
            entries=tuple(
                LoggedEntry(by=by, entry=entry)
                for by, entry in zip(one.entered_by, one.entries, strict=True)
            ),
        )
        for one in desk.run.boxes
    )
    content = EntryLog(
        sheet=desk.sheet(FormKind.ENTRY_LOG),
        meeting=meeting_of(desk.run.file, desk.run.subject),
        boxes=boxes,
    )
    return entry_log(desk.form(FormKind.ENTRY_LOG), content)


def _minutes(desk: Desk) -> tuple[bytes, ...]:
    run = desk.run
    names = {key: one.name for key, one in run.subject.persons.items()}
    content = Minutes(
        sheet=desk.sheet(FormKind.MINUTES),
        counting=counting_of(desk),
        boxes=boxes_of(desk),
        chair=chair_name(run.file, run.subject),
        secretary=names.get(run.file.secretary, ""),
    )
    return minutes(desk.form(FormKind.MINUTES), content)


def _report(desk: Desk) -> bytes:
    content = ResultsReport(
        sheet=desk.sheet(FormKind.RESULTS_REPORT),
        counting=counting_of(desk),
        boxes=boxes_of(desk),
        void_basis=(
            plan_clause(desk.run.subject, "không hợp lệ", "thu về") or regulation(Topic.TALLY)
        ),
    )
    return results_report(desk.form(FormKind.RESULTS_REPORT), content)


def _disclosed(desk: Desk, holder: OfficeHolder) -> Decision[tuple[Audience, ...]]:
    run = desk.run
    rows = {row.key: (row, venue) for row, venue in run.subject.rows}
    row, venue = rows[holder.row]
    disclosure = run.subject.plan.locality.disclosure
    return disclosed_to(row, disclosure, run.subject.rules, venue)


def _audiences(desk: Desk) -> tuple[Audience, ...]:
    """Return the audiences that some row may be told to and that get a notice."""
    told = {one for holder in desk.run.people.polled for one in _disclosed(desk, holder).value}
    return tuple(one for one in NOTICES if one in told)


def _notice(desk: Desk, audience: Audience) -> bytes:
    boxes = tuple(
        DisclosedBox(
            box=box_of(desk, one),
            disclosed=tuple(_disclosed(desk, holder) for holder in one.electorate.polled),
        )
        for one in desk.run.boxes
    )
    kind = gathering(desk.run.file.name)
    content = PublicNotice(
        sheet=desk.sheet(
            FormKind.PUBLIC_NOTICE,
            recipients=desk.recipients(f"Thành phần dự {kind}"),
        ),
        meeting=meeting_of(desk.run.file, desk.run.subject),
        audience=audience,
        boxes=boxes,
    )
    return public_notice(desk.form(FormKind.PUBLIC_NOTICE), content)
