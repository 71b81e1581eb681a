"""The count of each ballot box: entries compared blind, then totalled once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.meeting import Attendance, BallotResult, Electorate, OfficeHolder
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.spelling import spelling
from tinnhiem_core.model.vote import BallotAccount, BoardRuling, CandidateLine, RowCount
from tinnhiem_core.rules.entries import Entry, entry_findings
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers, ruling_findings
from tinnhiem_core.services.meeting.attending import figures
from tinnhiem_core.services.meeting.entered import EnteredBox, EnteredPile
from tinnhiem_core.services.meeting.lookup import Subject, plan_clause

CLERKS = 2
"""Two enter; a third is for a recount."""
QUORUM: Final = "2/3 số người được triệu tập"
"""By these words a plan that states the quorum itself is known."""
SHOWN = 100
"""Of so many cells that differ the place is told: a pile that slipped by one has them all."""


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
    settings = subject.plan.locality.settings
    entries = tuple(_entry(box, one, account, settings) for one in box.piles)
    result = _result(box, file, subject, entries[0])
    differing = tuple(_placed(one, box.path) for one in _differing(box, entries))
    # While entries differ nothing is told of a row: it would show what one of them holds.
    told = [one for one in result.findings if not differing or one.row is None]
    return CountedBox(
        electorate=box.electorate,
        entered_by=tuple(one.entry.by for one in box.piles),
        entries=entries,
        result=result,
        findings=(*_entering(box), *differing, *told),
    )


def _result(box: EnteredBox, file: MeetingFile, subject: Subject, first: Entry) -> BallotResult:
    reasons = box.entry.reasons
    result = ballot_result(
        subject.rules,
        subject.plan.locality.settings,
        first.account,
        tuple(line_of(one) for one in box.electorate.polled),
        first.counts,
        papers=None if first.papers is None else len(first.papers),
        reasons={
            "unreturned": reasons.unreturned,
            "foreign": reasons.foreign,
            "no_result": reasons.no_result,
        },
        rulings=_rulings(box),
        added_names=box.piles[0].entry.added_names,
        on=file.day,
    )
    findings = (*result.findings, *_ruled(box, subject.plan.locality.settings))
    placed = tuple(_placed(one, box.path) for one in findings)
    return _grounded(subject, replace(result, findings=placed))


def _grounded(subject: Subject, result: BallotResult) -> BallotResult:
    """Return the result with its quorum resting on the plan, where the plan states it itself.

    The quorum of a People's Council is that of its resolution, whatever the plan says.
    """
    own = plan_clause(subject, QUORUM)
    if own is None or not subject.rules.verified(Topic.QUORUM):
        return result
    return replace(result, quorum=replace(result.quorum, because=(own,)))


def _ruled(box: EnteredBox, settings: Settings) -> tuple[Finding, ...]:
    """Return what the board may not rule, by the first entry that was made paper by paper."""
    piles = (one.papers for one in box.piles if one.papers is not None)
    return ruling_findings(next(piles, ()), _rulings(box), settings)


def _placed(finding: Finding, path: str) -> Finding:
    return replace(finding, where=f"{path}.{finding.where}" if finding.where else path)


def _differing(box: EnteredBox, entries: tuple[Entry, ...]) -> Iterator[Finding]:
    """Yield the cells in which an entry differs from the first, never their values."""
    first, clause = box.piles[0].entry, regulation(Topic.COUNTING_BOARD)
    for pile, other in zip(box.piles[1:], entries[1:], strict=True):
        cells = entry_findings(entries[0], other)
        yield from cells[:SHOWN]
        if cells[SHOWN:]:
            yield find("L.849", clause, where="papers", more=len(cells) - SHOWN)
        if pile.entry.added_names != first.added_names:
            yield find("L.222", clause, where="added_names", cell="added_names")


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


def _entry(
    box: EnteredBox, pile: EnteredPile, account: BallotAccount, settings: Settings
) -> Entry:
    polled = box.electorate.polled
    if pile.papers is None:
        rows = {one.person: one for one in pile.entry.totals}
        found = (rows[one.person.key] for one in polled)
        counts = tuple(
            RowCount(high=one.high, trust=one.trust, low=one.low, void=one.void) for one in found
        )
    else:
        counts = count_papers(
            pile.papers,
            len(polled),
            settings=settings,
            foreign=box.entry.foreign,
            rulings=_rulings(box),
        )
    return Entry(account=account, counts=counts, papers=pile.papers)


def _rulings(box: EnteredBox) -> tuple[BoardRuling, ...]:
    return tuple(
        BoardRuling(
            paper=one.paper - 1,
            row=one.row - 1,
            doubt=one.doubt,
            confidence=one.read_as,
            note=one.note,
        )
        for one in box.entry.rulings
    )
