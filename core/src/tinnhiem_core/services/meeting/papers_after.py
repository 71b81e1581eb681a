"""The papers after the count: log, minutes, report, summaries, notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from tinnhiem_core.documents.counting import Counting
from tinnhiem_core.documents.forms.entry_log import EntryLog, LoggedBox, LoggedEntry, entry_log
from tinnhiem_core.documents.forms.minutes import COPIES, Minutes, minutes
from tinnhiem_core.documents.forms.public_notice import (
    DisclosedBox,
    PublicNotice,
    public_notice,
)
from tinnhiem_core.documents.forms.results_report import ResultsReport, results_report
from tinnhiem_core.documents.forms.upward_summary import (
    Recorded,
    UpwardSummary,
    upward_summary,
)
from tinnhiem_core.documents.results import Box
from tinnhiem_core.documents.workbook import ResultsWorkbook, results_workbook
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import Audience, ReportingDuty
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.meeting import CountingBoard, OfficeHolder
from tinnhiem_core.rules.disclosure import disclosed_to
from tinnhiem_core.services.meeting.checking import board_of, chair_name
from tinnhiem_core.services.meeting.counting import CountedBox
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


CHAIR_POLLED: Final = "C.314"
SOMEBODY_ABOVE: Final = "cấp có thẩm quyền"


def papers_after(desk: Desk) -> Iterator[Paper]:
    """Yield the papers of a counted meeting in the order in which they are needed."""
    yield "11-nhat-ky-nhap-phieu.pdf", lambda: _log(desk)
    copies = cache(lambda: _minutes(desk))
    for number in range(COPIES):
        name = f"07-bien-ban-kiem-phieu-ban-{number + 1}.pdf"
        yield name, lambda number=number: copies()[number]  # type: ignore[misc]
    yield "08-bao-cao-ket-qua.pdf", lambda: _report(desk)
    for number, told in enumerate(_duties(desk), 1):
        name = f"09-bao-cao-cap-tren-{number}.pdf"
        yield name, lambda told=told: _summary(desk, *told)  # type: ignore[misc]
    for audience in _audiences(desk):
        name = f"10-thong-bao-{NOTICES[audience]}.pdf"
        yield name, lambda audience=audience: _notice(desk, audience)  # type: ignore[misc]


def workbook(desk: Desk) -> bytes:
    """Return ``results.xlsx``."""
    run = desk.run
    counted = {one for box in run.boxes for one in box.result.findings}
    content = ResultsWorkbook(
        meeting=meeting_of(run.file, run.subject),
        boxes=_boxes(desk),
        findings=tuple(one for one in run.findings if one not in counted),
        content_hash=desk.digest,
        sample=run.file.sample,
    )
    return results_workbook(content)


def _boxes(desk: Desk) -> tuple[Box, ...]:
    return tuple(_box(desk, one) for one in desk.run.boxes)


def _box(desk: Desk, box: CountedBox) -> Box:
    return Box(
        voters=voters_words(desk.run, box.electorate),
        polled=polled_words(desk.run, box.electorate),
        result=box.result,
    )


def _counting(desk: Desk) -> Counting:
    run = desk.run
    return Counting(
        meeting=meeting_of(run.file, run.subject),
        board=board_of(run.file, run.subject) or CountingBoard(head="", members=()),
        begun=run.file.count_starts,
        ended=run.file.count_ends,
    )


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
        counting=_counting(desk),
        boxes=_boxes(desk),
        chair=chair_name(run.file, run.subject),
        secretary=names.get(run.file.secretary, ""),
    )
    return minutes(desk.form(FormKind.MINUTES), content)


def _report(desk: Desk) -> bytes:
    content = ResultsReport(
        sheet=desk.sheet(FormKind.RESULTS_REPORT),
        counting=_counting(desk),
        boxes=_boxes(desk),
        void_basis=_void_basis(desk),
    )
    return results_report(desk.form(FormKind.RESULTS_REPORT), content)


def _void_basis(desk: Desk) -> Citation:
    """Return the plan's clause that asks for the void papers, else the Regulation's."""
    sections = desk.run.subject.plan.locality.sections
    asking = (
        clause.citation
        for section in sections
        for clause in section.clauses
        if "không hợp lệ" in clause.text and "thu về" in clause.text
    )
    return next(asking, regulation(Topic.TALLY))


def _duties(desk: Desk) -> tuple[tuple[str, tuple[ReportingDuty, ...]], ...]:
    """Return whom these rows are reported to, each with the duties of the plan.

    Where the plan only says "cấp có thẩm quyền", it is the authority that the file names.
    """
    rows = set(desk.run.subject.row_keys)
    by_recipient: dict[str, list[ReportingDuty]] = {}
    for duty in desk.run.subject.plan.locality.reporting:
        if not duty.rows or rows.intersection(duty.rows):
            by_recipient.setdefault(_recipient(desk, duty), []).append(duty)
    if not by_recipient:
        return ((desk.run.file.authority, ()),)
    return tuple((one, tuple(duties)) for one, duties in by_recipient.items())


def _recipient(desk: Desk, duty: ReportingDuty) -> str:
    named = desk.run.file.authority
    return named if named and duty.recipient.startswith(SOMEBODY_ABOVE) else duty.recipient


def _summary(desk: Desk, recipient: str, duties: tuple[ReportingDuty, ...]) -> bytes:
    run = desk.run
    content = UpwardSummary(
        sheet=desk.sheet(
            FormKind.UPWARD_SUMMARY,
            addressees=(recipient,) if recipient else (),
            recipients=desk.recipients("Như trên"),
        ),
        counting=_counting(desk),
        boxes=_boxes(desk),
        left_out=run.people.left_out,
        decisions=run.people.explained,
        findings=tuple(
            Recorded(finding=one, reason=_reason(desk, one))
            for one in run.findings
            if one.severity is Severity.WARNING
        ),
        duties=duties,
        attached=("Biên bản kiểm phiếu", "Báo cáo kết quả phiếu tín nhiệm"),
    )
    return upward_summary(desk.form(FormKind.UPWARD_SUMMARY), content)


def _reason(desk: Desk, finding: Finding) -> str:
    """Return the recorded reason for a warning, empty where none was recorded."""
    file = desk.run.file
    of_chair = file.chair.reason if file.chair and finding.code == CHAIR_POLLED else ""
    given = (
        one.reason
        for one in file.reasons
        if one.code == finding.code and one.where in {"", finding.where}
    )
    return next(given, of_chair)


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
            box=_box(desk, one),
            disclosed=tuple(_disclosed(desk, holder) for holder in one.electorate.polled),
        )
        for one in desk.run.boxes
    )
    content = PublicNotice(
        sheet=desk.sheet(
            FormKind.PUBLIC_NOTICE, recipients=desk.recipients("Thành phần dự hội nghị")
        ),
        meeting=meeting_of(desk.run.file, desk.run.subject),
        audience=audience,
        boxes=boxes,
    )
    return public_notice(desk.form(FormKind.PUBLIC_NOTICE), content)
