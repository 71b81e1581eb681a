"""Counting: totals, shares, rounding, and whether everything ties out.

"tỉ lệ phần trăm trên tổng số phiếu thu về". Whole numbers and fractions only (decision 4); a row
is never forced to 100 (decision 11).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from tinnhiem_core.law import Finding, RuleSet, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Rounding, Settings
from tinnhiem_core.model.vote import BallotAccount, Confidence, RowCount
from tinnhiem_core.rules.box import box_findings

NO_REASONS: Final[Mapping[str, str]] = MappingProxyType({})
_MISSING: Final = {
    Confidence.HIGH: "N.206",
    Confidence.TRUST: "N.207",
    Confidence.LOW: "N.208",
}


@cites(regulation(Topic.TALLY))
def share(count: int | None, base: int | None) -> Fraction | None:
    """Return the exact share of ``count`` in ``base``; None without a count or a base above 0."""
    return None if count is None or not base else Fraction(count, base)


@cites(regulation(Topic.TALLY))
def share_base(account: BallotAccount, base: int | None) -> int | None:
    """Return what shares are taken on: ``base``, but 0 where nothing was collected (decision 13).

    All deputies are a base even of an empty box; an empty box has no result.
    """
    return base if account.collected else 0


@cites(regulation(Topic.TALLY))
def rounded(part: Fraction, decimals: int, rounding: Rounding) -> int:
    """Return a share in percent with ``decimals`` digits, as a whole number of the last digit."""
    last_digit: int = 10**decimals
    scaled = part * 100 * last_digit
    if rounding is Rounding.HALF_UP:
        scaled += Fraction(1, 2)
    return scaled.numerator // scaled.denominator


@cites(regulation(Topic.TALLY))
def printed_share(part: Fraction, settings: Settings) -> str:
    """Return a share in percent as JSON writes it: "53.19", without the sign (decision 15)."""
    units = rounded(part, settings.decimals, settings.rounding)
    whole, rest = divmod(units, 10**settings.decimals)
    return f"{whole}.{rest:0{settings.decimals}}" if settings.decimals else str(whole)


@cites(regulation(Topic.TALLY))
def vi_share(part: Fraction, settings: Settings) -> str:
    """Return a share in percent as papers print it: "53,19", without the sign (decision 15)."""
    return printed_share(part, settings).replace(".", ",")


@cites(regulation(Topic.TALLY))
def void_of(count: RowCount, collected: int) -> int | None:
    """Return the void papers of a row: as given, else derived; None where neither is possible."""
    if count.void is not None:
        return count.void
    if count.high is None or count.trust is None or count.low is None:
        return None
    derived = collected - count.high - count.trust - count.low
    return derived if derived >= 0 else None


@cites(regulation(Topic.TALLY))
def valid_of(count: RowCount, collected: int) -> int | None:
    """Return the valid papers of a row: collected less void; None where that is not known.

    Nor where the levels contradict it: nothing is told of a row that does not add up.
    """
    void = void_of(count, collected)
    if void is None:
        return None
    valid = collected - void
    levels = [count.of(level) for level in Confidence]
    marked = sum(level or 0 for level in levels)
    fits = marked <= valid if None in levels else marked == valid
    return valid if fits else None


@cites(regulation(Topic.TALLY), regulation(Topic.VOID))
def reconcile(
    rules: RuleSet,
    account: BallotAccount,
    counts: Sequence[RowCount],
    *,
    papers: int | None = None,
    reasons: Mapping[str, str] = NO_REASONS,
) -> tuple[Finding, ...]:
    """Return everything that does not tie out, and what can't be checked (decision 10).

    ``papers`` is the number of papers read, foreign ones not among them; None where totals were
    entered. ``reasons`` holds what was recorded: "unreturned", "foreign", "no_result".
    """
    # A pile that is not whole is one error, not one in every row that was read from it.
    pile = account.collected if papers is None else papers + account.foreign
    read = replace(account, collected=pile)
    rows = (_row_findings(row, count, read, rules) for row, count in enumerate(counts))
    return (
        *box_findings(rules, account, papers, reasons),
        *(finding for found in rows for finding in found),
    )


def _row_findings(
    row: int, count: RowCount, account: BallotAccount, rules: RuleSet
) -> list[Finding]:
    where = f"rows[{row}]"
    found = _sum_findings(row, count, account.collected, rules)
    if not found:
        found = _foreign_findings(row, count, account, rules)
    missing = [level for level in Confidence if count.of(level) is None]
    clause = rules.cite(Topic.TALLY)
    return found + [
        find(_MISSING[level], clause, where=f"{where}.{level}", row=row, number=row + 1)
        for level in missing
    ]


def _sum_findings(row: int, count: RowCount, collected: int, rules: RuleSet) -> list[Finding]:
    given = (count.high, count.trust, count.low, count.void)
    addends = tuple(figure for figure in given if figure is not None)
    total = sum(addends)
    whole = len(addends) == len(given)
    if total == collected if whole else total <= collected:
        return []
    clause = rules.cite(Topic.TALLY)
    code, where = "L.203" if whole else "L.204", f"rows[{row}]"
    figures = {"total": total, "collected": collected, "number": row + 1}
    return [find(code, clause, where=where, row=row, addends=addends, **figures)]


def _foreign_findings(
    row: int, count: RowCount, account: BallotAccount, rules: RuleSet
) -> list[Finding]:
    """A foreign paper is void in every row, so no row has fewer void papers (decision 6)."""
    levels = sum(count.of(level) or 0 for level in Confidence)
    void = account.collected - levels if count.void is None else count.void
    if void >= account.foreign:
        return []
    code = "L.210" if rules.verified(Topic.VOID) else "C.210"
    clause = rules.cite(Topic.VOID)
    where = f"rows[{row}].void"
    figures = {"number": row + 1, "void": void, "foreign": account.foreign}
    return [find(code, clause, where=where, row=row, **figures)]
