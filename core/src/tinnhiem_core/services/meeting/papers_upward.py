"""The summaries for those above: which duties of the plan each fulfils, and what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tinnhiem_core.documents.forms.upward_summary import (
    Recorded,
    UpwardSummary,
    upward_summary,
)
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.duties import ReportingDuty
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.services.meeting.bodies import names_of, spelled
from tinnhiem_core.services.meeting.papers_counted import boxes_of, counting_of
from tinnhiem_core.services.meeting.sheets import Desk

CHAIR_POLLED: Final = "C.314"
SOMEBODY_ABOVE: Final = "cấp có thẩm quyền"
SEVERAL: Final = re.compile(r"[,;]")
DIVISION: Final = f"{spelling('Phòng')} "
"""A division of the body that made the plan: it prepares what the body reports."""
Duties = tuple[ReportingDuty, ...]


def duties_above(desk: Desk) -> tuple[tuple[str, Duties], ...]:
    """Return whom these rows are reported to, each with the plan's duties of who reports.

    Where the plan only says "cấp có thẩm quyền", it is the authority that the file names.
    """
    rows = set(desk.run.subject.row_keys)
    by_recipient: dict[str, list[ReportingDuty]] = {}
    for duty in desk.run.subject.plan.locality.reporting:
        if (not duty.rows or rows.intersection(duty.rows)) and _own(desk, duty.reporter):
            by_recipient.setdefault(_recipient(desk, duty), []).append(duty)
    if not by_recipient:
        return ((desk.run.file.authority, ()),)
    return tuple((one, _whole(duties)) for one, duties in by_recipient.items())


def summary(desk: Desk, recipient: str, duties: Duties) -> bytes:
    """Return the summary for one recipient as PDF."""
    run = desk.run
    content = UpwardSummary(
        sheet=desk.sheet(
            FormKind.UPWARD_SUMMARY,
            addressees=(recipient,) if recipient else (),
            recipients=desk.recipients("Như trên"),
        ),
        counting=counting_of(desk),
        boxes=boxes_of(desk),
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


def _own(desk: Desk, reporter: str) -> bool:
    """Whether a duty is borne by the body whose paper this is, or by a part of it.

    A plan that names nobody, or several kinds of bodies, means whichever of them meets.
    """
    said = spelled(reporter)
    if not said or SEVERAL.search(said):
        return True
    subject, planner = desk.run.subject, desk.run.subject.plan.locality.issuer
    bodies = (desk.issuer.name, subject.unit.name)
    if said.startswith(DIVISION):
        return spelled(planner.name) in map(spelled, bodies)
    names = names_of(bodies, planner.place, desk.issuer.place)
    return any(said == one or said.endswith(f" {one}") for one in names)


def _whole(duties: Sequence[ReportingDuty]) -> Duties:
    """Return the duties without those whose words another one quotes as well."""
    kept: list[ReportingDuty] = []
    for duty in sorted(duties, key=lambda one: len(one.text), reverse=True):
        if not any(duty.text in other.text for other in kept):
            kept.append(duty)
    return tuple(one for one in duties if one in kept)


def _recipient(desk: Desk, duty: ReportingDuty) -> str:
    named = desk.run.file.authority
    return named if named and duty.recipient.startswith(SOMEBODY_ABOVE) else duty.recipient


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
