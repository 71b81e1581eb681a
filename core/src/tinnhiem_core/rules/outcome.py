"""Outcome: what follows from the low marks.

"trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp"; "từ 2/3 số phiếu tín nhiệm thấp trở lên"
(Điều 11). Exactly half has no consequence, exactly 2/3 is the upper band (decisions 2, 3). Whole
numbers only; a printed percentage is never asked (decision 4).
"""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import Decision, Finding, RuleSet, RuleSetKey, Topic, cites, decide, find
from tinnhiem_core.law.documents import QD_377
from tinnhiem_core.law.regulation import NO_RESIGNATION, regulation, resolution
from tinnhiem_core.model.vote import Outcome

_CLAUSE = {
    Outcome.NONE: Topic.RECONSIDER,
    Outcome.RECONSIDER: Topic.RECONSIDER,
    Outcome.DISMISS: Topic.DISMISS,
}


@cites(regulation(Topic.RECONSIDER), regulation(Topic.DISMISS), resolution(Topic.RECONSIDER))
def outcome(
    low: int | None, base: int | None, rules: RuleSet, on: date | None = None
) -> Decision[Outcome | None]:
    """Decide what ``low`` of ``base`` papers lead to; None where there is no result.

    ``on`` is the day of the meeting: from 08/10/2025 on the dismissal band bars resignation, and
    the clause that says so is cited too (decision 47).
    """
    if base is None:
        return decide(None, "outcome.no_base", rules.cite(Topic.USE))
    if base == 0:
        return decide(None, "outcome.no_result", rules.cite(Topic.USE))
    if low is None:
        return decide(None, "outcome.no_low", rules.cite(Topic.USE))
    value = _band(low, base)
    clauses = [rules.cite(_CLAUSE[value])]
    if value is Outcome.DISMISS and _resignation_barred(on):
        clauses.append(NO_RESIGNATION)
    return decide(
        value,
        f"{_kind(rules)}.{value}",
        *clauses,
        low=low,
        base=base,
        low2=2 * low,
        low3=3 * low,
        base2=2 * base,
    )


@cites(NO_RESIGNATION)
def resignation_note(
    decision: Decision[Outcome | None], on: date | None, row: int | None = None
) -> tuple[Finding, ...]:
    """Return the note that this person may not resign instead; empty where that doesn't hold."""
    if decision.value is not Outcome.DISMISS or not _resignation_barred(on):
        return ()
    where = "" if row is None else f"rows[{row}]"
    return (find("N.261", NO_RESIGNATION, where=where, row=row, day=on),)


def _band(low: int, base: int) -> Outcome:
    if 3 * low >= 2 * base:
        return Outcome.DISMISS
    return Outcome.RECONSIDER if 2 * low > base else Outcome.NONE


def _kind(rules: RuleSet) -> str:
    return "outcome.council" if rules.key is RuleSetKey.NQ_96_2023_QH15 else "outcome"


def _resignation_barred(on: date | None) -> bool:
    since = QD_377.issued
    return on is not None and since is not None and on >= since
