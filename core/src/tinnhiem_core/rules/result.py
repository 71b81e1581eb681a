"""The result of one ballot box: base, quorum, shares, outcomes and every finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tinnhiem_core.law import Finding, RuleSet, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import BallotResult, RowResult
from tinnhiem_core.model.settings import Base, Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    BoardRuling,
    CandidateLine,
    Confidence,
    RowCount,
)
from tinnhiem_core.rules.box import own_papers
from tinnhiem_core.rules.counting import (
    NO_REASONS,
    reconcile,
    share,
    share_base,
    valid_of,
    void_of,
)
from tinnhiem_core.rules.outcome import outcome, resignation_note
from tinnhiem_core.rules.quorum import quorum, quorum_base, quorum_findings


@cites(regulation(Topic.TALLY))
def base_value(rules: RuleSet, settings: Settings, account: BallotAccount) -> int | None:
    """Return the base of every share; None where the rule set forbids it or it is not given."""
    if settings.base not in rules.bases:
        return None
    return account.deputies if settings.base is Base.DEPUTIES else account.collected


@cites(regulation(Topic.TALLY), regulation(Topic.QUORUM), regulation(Topic.USE))
def ballot_result(  # noqa: PLR0913 - a count is made of this much
    rules: RuleSet,
    settings: Settings,
    account: BallotAccount,
    lines: Sequence[CandidateLine],
    counts: Sequence[RowCount],
    *,
    papers: int | None = None,
    reasons: Mapping[str, str] = NO_REASONS,
    rulings: Sequence[BoardRuling] = (),
    added_names: int = 0,
    on: date | None = None,
) -> BallotResult:
    """Assemble the result of one box; ``lines`` and ``counts`` have one element a row.

    ``papers`` and ``reasons`` as in ``reconcile``; ``rulings`` are kept with the count; ``on`` is
    the meeting day. Raises ``ValueError`` where lines and counts differ in number.
    """
    base = base_value(rules, settings, account)
    rows = tuple(
        _row(line, count, account, share_base(account, base), rules, on)
        for line, count in zip(lines, counts, strict=True)
    )
    findings = (
        *_ground_findings(rules, settings, account, on),
        *reconcile(rules, account, counts, papers=papers, reasons=reasons),
        *_paper_findings(rules, account, papers, added_names),
        *(one for row in enumerate(rows) for one in _advice(row, account, settings, rules, on)),
    )
    return BallotResult(
        account=account,
        settings=settings,
        base_name=settings.base.value,
        base=base,
        quorum=quorum(account.present, quorum_base(account, rules), rules),
        rows=rows,
        findings=findings,
        rulings=tuple(rulings),
        added_names=added_names,
    )


def _row(
    line: CandidateLine,
    count: RowCount,
    account: BallotAccount,
    base: int | None,
    rules: RuleSet,
    on: date | None,
) -> RowResult:
    return RowResult(
        line=line,
        count=count,
        void=void_of(count, account.collected),
        valid=valid_of(count, account.collected),
        shares=tuple((level, share(count.of(level), base)) for level in Confidence),
        outcome=outcome(count.low, base, rules, on),
    )


def _ground_findings(
    rules: RuleSet, settings: Settings, account: BallotAccount, on: date | None
) -> tuple[Finding, ...]:
    """Return what is wrong before a paper is read: rule set, base, quorum."""
    return (
        *_rule_set_findings(rules, on),
        *_base_findings(rules, settings, account),
        *quorum_findings(account, rules),
    )


def _rule_set_findings(rules: RuleSet, on: date | None) -> tuple[Finding, ...]:
    if on is None or on >= rules.in_force_from:
        return ()
    clause = rules.cite(Topic.CYCLE)
    return (find("C.103", clause, where="rule_set", day=on, since=rules.in_force_from),)


def _base_findings(
    rules: RuleSet, settings: Settings, account: BallotAccount
) -> tuple[Finding, ...]:
    clause = rules.cite(Topic.TALLY)
    if settings.base not in rules.bases:
        return (find("L.101", clause, where="settings.base", rules=rules.document.name),)
    if base_value(rules, settings, account) is None:
        return (find("L.102", clause, where="deputies"),)
    return ()


def _paper_findings(
    rules: RuleSet, account: BallotAccount, papers: int | None, added_names: int
) -> list[Finding]:
    found = []
    if added_names:
        clause = rules.cite(Topic.ADDED_NAME)
        found.append(find("N.241", clause, where="papers", count=added_names))
    if not rules.verified(Topic.VOID) and (papers is not None or account.foreign):
        clause = rules.cite(Topic.VOID)
        found.append(find("N.231", clause, regulation(Topic.VOID), where="papers"))
    return found


def _advice(
    numbered: tuple[int, RowResult],
    account: BallotAccount,
    settings: Settings,
    rules: RuleSet,
    on: date | None,
) -> tuple[Finding, ...]:
    row, result = numbered
    return (
        *_many_void(row, result, account, rules),
        *_unanimous(row, result, account, settings, rules),
        *resignation_note(result.outcome, on, row),
    )


def _many_void(
    row: int, result: RowResult, account: BallotAccount, rules: RuleSet
) -> tuple[Finding, ...]:
    """Low over half of the valid papers, but not of those collected (decision 5)."""
    low, valid = result.count.low, result.valid
    if low is None or valid is None or not valid < 2 * low <= account.collected:
        return ()
    clause = rules.cite(Topic.TALLY)
    figures = {"low": low, "valid": valid, "collected": account.collected}
    return (find("C.221", clause, where=f"rows[{row}]", row=row, number=row + 1, **figures),)


def _unanimous(
    row: int, result: RowResult, account: BallotAccount, settings: Settings, rules: RuleSet
) -> tuple[Finding, ...]:
    """In a very small electorate a unanimous result reveals every vote (decision 14)."""
    voters = own_papers(account)
    electorate = voters if account.issued is None else account.issued
    together = any(result.count.of(level) == voters for level in Confidence)
    if not together or voters < 1 or electorate > settings.small_panel:
        return ()
    clause = rules.cite(Topic.BALLOT)
    figures = {"number": row + 1, "voters": voters}
    return (find("C.231", clause, where=f"rows[{row}]", row=row, **figures),)
