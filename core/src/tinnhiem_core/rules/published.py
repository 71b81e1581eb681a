"""Printed percentages of a source beside the counts they should come from (decision 48).

A contradiction is reported, never repaired; a printed percentage is never an input to a rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tinnhiem_core.law import Finding, RuleSet, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.rules.counting import printed_share, rounded, vi_share


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedShare:
    """A percentage as a source prints it: "97,87" is 9787 units with 2 digits after the comma."""

    text: str
    units: int
    digits: int


@cites(regulation(Topic.TALLY))
def compare_printed(
    rules: RuleSet,
    row: int,
    printed: Mapping[str, PrintedShare],
    shares: Mapping[str, Fraction | None],
    settings: Settings,
) -> tuple[Finding, ...]:
    """Return where the printed percentages of a row and its counts disagree.

    Keys are "high", "trust", "low" and "void". A warning where they contradict each other, a note
    where only the number of digits differs, or where there is no count to compare with.
    """
    clause = rules.cite(Topic.TALLY)
    found = []
    for name, one in printed.items():
        exact = shares[name]
        code = _code(one, exact, settings)
        if code:
            where = f"rows[{row}].printed.{name}"
            figures = _computed(exact, settings)
            found.append(
                find(
                    code, clause, where=where, row=row, number=row + 1, printed=one.text, **figures
                )
            )
    return tuple(found)


def _computed(exact: Fraction | None, settings: Settings) -> dict[str, str]:
    if exact is None:
        return {}
    return {"computed": printed_share(exact, settings), "computed_vi": vi_share(exact, settings)}


def _code(one: PrintedShare, exact: Fraction | None, settings: Settings) -> str:
    if exact is None:
        return "N.253"
    computed = rounded(exact, settings.decimals, settings.rounding)
    if one.units * 10**settings.decimals == computed * 10**one.digits:
        return ""
    other_digits = one.digits != settings.decimals
    consistent = rounded(exact, one.digits, settings.rounding) == one.units
    return "N.251" if other_digits and consistent else "C.251"
