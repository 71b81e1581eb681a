"""Quorum: may ballots be handed out?

"chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt". Everyone summoned counts,
excused absentees included (decision 27). At a People's Council the base is all deputies; that
rule has not been compared with its original text and is never an error (decision 49).
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law import Decision, Finding, RuleSet, RuleSetKey, Topic, cites, decide
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.vote import BallotAccount

_NOT_MET: Final = {
    (True, "opening"): "C.111",
    (True, "present"): "L.111",
    (False, "opening"): "C.113",
    (False, "present"): "C.112",
}


@cites(regulation(Topic.QUORUM))
def quorum_needed(summoned: int) -> int:
    """Return how many people must be present of ``summoned``: at least 2/3, at least one."""
    return max(1, -(-2 * summoned // 3))


@cites(regulation(Topic.QUORUM), resolution(Topic.QUORUM))
def quorum(present: int | None, summoned: int | None, rules: RuleSet) -> Decision[bool | None]:
    """Decide whether ``present`` of ``summoned`` people are a quorum; None: a figure is missing.

    At a People's Council ``summoned`` is the number of all deputies (``quorum_base``).
    """
    clause = rules.cite(Topic.QUORUM)
    kind = "quorum" if rules.verified(Topic.QUORUM) else "quorum.council"
    if present is None or summoned is None:
        return decide(None, f"{kind}.unknown", clause)
    met = summoned > 0 and 3 * present >= 2 * summoned
    return decide(
        met,
        f"{kind}.met" if met else f"{kind}.not_met",
        clause,
        present=present,
        summoned=summoned,
        needed=quorum_needed(summoned),
        tripled=3 * present,
        doubled=2 * summoned,
    )


@cites(regulation(Topic.QUORUM), resolution(Topic.QUORUM))
def quorum_base(account: BallotAccount, rules: RuleSet) -> int | None:
    """Return what 2/3 is taken of: people summoned; all deputies at a People's Council."""
    council = rules.key is RuleSetKey.NQ_96_2023_QH15
    return account.deputies if council else account.summoned


@cites(regulation(Topic.QUORUM), resolution(Topic.QUORUM))
def quorum_findings(account: BallotAccount, rules: RuleSet) -> tuple[Finding, ...]:
    """Return what fails at the opening and when ballots are handed out, the gate."""
    return (
        *_not_met("opening", account.opening, account, rules),
        *_not_met("present", account.present, account, rules),
    )


def _not_met(
    moment: str, present: int | None, account: BallotAccount, rules: RuleSet
) -> tuple[Finding, ...]:
    decision = quorum(present, quorum_base(account, rules), rules)
    if decision.value is not False:
        return ()
    code = _NOT_MET[rules.verified(Topic.QUORUM), moment]
    return (Finding(code=code, where=moment, because=decision.because, figures=decision.figures),)
