"""The account of a ballot box: summoned, present, issued, collected, foreign, unreturned.

"issued <= present at voting; collected <= issued + foreign" (decision 10). Everything is checked
at once; a figure that a source does not give is reported as not checkable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tinnhiem_core.law import Finding, RuleSet, RuleSetKey, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.vote import BallotAccount

_AT_MOST: Final = (
    ("opening", "summoned", "L.207"),
    ("present", "summoned", "L.208"),
    ("issued", "present", "L.201"),
    ("foreign", "collected", "L.206"),
)
_AT_MOST_COUNCIL: Final = (("opening", "deputies", "L.211"), ("present", "deputies", "L.212"))
_NEEDED: Final = {"summoned": "N.201", "present": "N.202", "issued": "N.203"}
_NEEDED_COUNCIL: Final = {"deputies": "N.205", "present": "N.202", "issued": "N.203"}


@cites(regulation(Topic.TALLY))
def own_papers(account: BallotAccount) -> int:
    """Return the papers collected that the board had issued."""
    return account.collected - account.foreign


@cites(regulation(Topic.TALLY))
def unreturned(account: BallotAccount) -> int | None:
    """Return the issued papers that did not come back; None where issued is not known."""
    return None if account.issued is None else account.issued - own_papers(account)


@cites(regulation(Topic.TALLY), regulation(Topic.VOID))
def box_findings(
    rules: RuleSet, account: BallotAccount, papers: int | None, reasons: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return what does not tie out in the figures of one box (decisions 10, 13)."""
    clause = rules.cite(Topic.TALLY)
    council = rules.key is RuleSetKey.NQ_96_2023_QH15
    return (
        *_beyond(account, _AT_MOST + (_AT_MOST_COUNCIL if council else ()), rules),
        *_returned(account, rules, reasons),
        *_more_than_present(account, rules),
        *_deputies(account, rules, council=council),
        *_pile(account, papers, rules),
        *_foreign(account, rules, reasons),
        *_nothing(account, rules, reasons),
        *(
            find(code, clause, where=name)
            for name, code in (_NEEDED_COUNCIL if council else _NEEDED).items()
            if getattr(account, name) is None
        ),
    )


def _beyond(
    account: BallotAccount, limits: tuple[tuple[str, str, str], ...], rules: RuleSet
) -> list[Finding]:
    clause = rules.cite(Topic.TALLY)
    found = []
    for name, limit, code in limits:
        value, most = getattr(account, name), getattr(account, limit)
        if value is not None and most is not None and value > most:
            found.append(find(code, clause, where=name, value=value, most=most))
    return found


def _returned(
    account: BallotAccount, rules: RuleSet, reasons: Mapping[str, str]
) -> tuple[Finding, ...]:
    missing = unreturned(account)
    if missing is None or account.foreign > account.collected:
        return ()
    if missing >= 0:
        reason = reasons.get("unreturned", "")
        return (_reasoned("211", reason, rules, "issued", missing),) if missing else ()
    clause = rules.cite(Topic.TALLY)
    issued, foreign = account.issued, account.foreign
    figures = {"collected": account.collected, "issued": issued, "foreign": foreign}
    return (find("L.202", clause, where="collected", **figures),)


def _more_than_present(account: BallotAccount, rules: RuleSet) -> tuple[Finding, ...]:
    """Without the papers issued: those that came back can still not exceed the voters."""
    if account.issued is not None or account.present is None:
        return ()
    if own_papers(account) <= account.present:
        return ()
    clause = rules.cite(Topic.TALLY)
    figures = {"value": own_papers(account), "most": account.present}
    return (find("L.215", clause, where="collected", **figures),)


def _deputies(account: BallotAccount, rules: RuleSet, *, council: bool) -> tuple[Finding, ...]:
    if not council or account.deputies is None or own_papers(account) <= account.deputies:
        return ()
    clause = rules.cite(Topic.TALLY)
    figures = {"value": own_papers(account), "most": account.deputies}
    return (find("L.209", clause, where="collected", **figures),)


def _pile(account: BallotAccount, papers: int | None, rules: RuleSet) -> tuple[Finding, ...]:
    if papers is None or papers + account.foreign == account.collected:
        return ()
    clause = rules.cite(Topic.TALLY)
    figures = {"papers": papers, "foreign": account.foreign, "collected": account.collected}
    return (find("L.205", clause, where="papers", **figures),)


def _foreign(
    account: BallotAccount, rules: RuleSet, reasons: Mapping[str, str]
) -> tuple[Finding, ...]:
    if not account.foreign:
        return ()
    return (_reasoned("212", reasons.get("foreign", ""), rules, "foreign", account.foreign),)


def _nothing(
    account: BallotAccount, rules: RuleSet, reasons: Mapping[str, str]
) -> tuple[Finding, ...]:
    if account.collected:
        return ()
    reason = reasons.get("no_result", "").strip()
    clause = rules.cite(Topic.TALLY)
    code = "N.213" if reason else "L.213"
    return (find(code, clause, where="collected", reason=reason),)


def _reasoned(number: str, reason: str, rules: RuleSet, where: str, count: int) -> Finding:
    """A warning until a reason is recorded, then a note that shows it."""
    said = reason.strip()
    topic = Topic.VOID if where == "foreign" else Topic.TALLY
    code = f"N.{number}" if said else f"C.{number}"
    return find(code, rules.cite(topic), where=where, count=count, reason=said)
