"""The count of each ballot box: entries compared blind, then totalled once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tinnhiem_core.intake.meeting_file import CountEntry, MeetingFile, RulingEntry
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.meeting import Attendance, BallotResult, Electorate, OfficeHolder
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.model.vote import BallotAccount, BoardRuling, CandidateLine, Paper, RowCount
from tinnhiem_core.rules.entries import Entry, entry_findings
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers
from tinnhiem_core.services.meeting.attending import figures
from tinnhiem_core.services.meeting.entered import EnteredBox
from tinnhiem_core.services.meeting.lookup import Subject

CLERKS = 2
"""Two enter; a third is for a recount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedBox:
    """One box: its electorate, who entered it, and what came out.

    Every finding says where in the meeting file it is ("boxes[0].papers[3][5]").
    """

    electorate: Electorate
    entered_by: tuple[str, ...]
    entries: tuple[Entry, ...]
    result: BallotResult
    findings: tuple[Finding, ...]


def line_of(holder: OfficeHolder) -> CandidateLine:
    """Return a person polled as printed: name, and "chức vụ, đơn vị công tác"."""
    return CandidateLine(
        name=holder.person.name, title=holder.post.title, person=holder.person.key
    )


def count_box(
    box: EnteredBox, file: MeetingFile, subject: Subject, attendance: Attendance
) -> CountedBox:
    """Count one box: every entry by itself, then against each other; the first is totalled."""
    account = BallotAccount(
        issued=box.entry.issued,
        collected=box.entry.collected,
        foreign=box.entry.foreign,
        deputies=file.deputies,
        **figures(attendance, box.electorate),
    )
    rulings = tuple(_ruling(one) for one in box.entry.rulings)
    settings = subject.plan.locality.settings
    entries = tuple(
        _entry(box, account, given, papers, rulings, settings)
        for given, papers in zip(box.entry.entries, box.papers, strict=True)
    )
    first, reasons = entries[0], box.entry.reasons
    result = ballot_result(
        subject.rules,
        settings,
        account,
        tuple(line_of(one) for one in box.electorate.polled),
        first.counts,
        papers=None if first.papers is None else len(first.papers),
        reasons={
            "unreturned": reasons.unreturned,
            "foreign": reasons.foreign,
            "no_result": reasons.no_result,
        },
        rulings=rulings,
        added_names=box.entry.entries[0].added_names,
        on=file.day,
    )
    return CountedBox(
        electorate=box.electorate,
        entered_by=tuple(one.by for one in box.entry.entries),
        entries=entries,
        result=result,
        findings=(
            *_entering(box),
            *(_placed(one, box.path) for one in _differing(box, entries)),
            *(_placed(one, box.path) for one in result.findings),
        ),
    )


def _placed(finding: Finding, path: str) -> Finding:
    return replace(finding, where=f"{path}.{finding.where}" if finding.where else path)


def _differing(box: EnteredBox, entries: tuple[Entry, ...]) -> Iterator[Finding]:
    """Yield the cells in which an entry differs from the first, never their values."""
    for given, other in zip(box.entry.entries[1:], entries[1:], strict=True):
        yield from entry_findings(entries[0], other)
        if given.added_names != box.entry.entries[0].added_names:
            cell, clause = "added_names", regulation(Topic.COUNTING_BOARD)
            yield find("L.221", clause, where=cell, cell=cell)


def _entering(box: EnteredBox) -> Iterator[Finding]:
    """Yield what speaks against closing the count: only one entry, or one person twice."""
    where, seen = f"{box.path}.entries", set[str]()
    for one in box.entry.entries:
        if spelling(one.by) in seen:
            yield find("L.839", where=where, by=one.by.strip())
        seen.add(spelling(one.by))
    if len(box.entry.entries) == 1:
        yield find("C.830", where=where)
    elif len(box.entry.entries) > CLERKS:
        yield find("N.830", where=where, entries=len(box.entry.entries))


def _entry(  # noqa: PLR0913, PLR0917 - one argument each for box, figures, clerk, pile and rules
    box: EnteredBox,
    account: BallotAccount,
    given: CountEntry,
    papers: tuple[Paper, ...] | None,
    rulings: tuple[BoardRuling, ...],
    settings: Settings,
) -> Entry:
    polled = box.electorate.polled
    if papers is None:
        rows = {one.person: one for one in given.totals}
        found = (rows[one.person.key] for one in polled)
        counts = tuple(
            RowCount(high=one.high, trust=one.trust, low=one.low, void=one.void) for one in found
        )
    else:
        foreign = box.entry.foreign
        counts = count_papers(
            papers, len(polled), settings=settings, foreign=foreign, rulings=rulings
        )
    return Entry(account=account, counts=counts, papers=papers)


def _ruling(entry: RulingEntry) -> BoardRuling:
    return BoardRuling(
        paper=entry.paper - 1,
        row=entry.row - 1,
        doubt=entry.doubt,
        confidence=entry.read_as,
        note=entry.note,
    )
