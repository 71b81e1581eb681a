"""`tinnhiem tally`: one count in, shares, outcomes and everything that does not tie out, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.intake.tally import TallyInput, read_tally
from tinnhiem_core.law import Finding, RuleSet, Severity, Topic, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.meeting import BallotResult
from tinnhiem_core.model.vote import RowCount
from tinnhiem_core.rules.counting import share, share_base
from tinnhiem_core.rules.published import compare_printed
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers, ruling_findings
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.services.tally_report import result_data, result_lines
from tinnhiem_core.texts import Lang

DONE: Final = 0
FOUND: Final = 1
UNREADABLE: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyReport:
    """The answer to one count.

    ``status``: 0 done, 1 findings of severity E, 2 unreadable input. ``result`` and ``rules`` are
    None where the input was unreadable; ``findings`` then say everything that is wrong with it.
    """

    status: int
    findings: tuple[Finding, ...]
    rules: RuleSet | None = None
    result: BallotResult | None = None

    def data(self, lang: Lang = Lang.VI) -> dict[str, object]:
        """Return JSON values: the result, or ``errors`` where there is none."""
        if self.rules is None or self.result is None:
            return {"errors": findings_data(self.findings, lang)}
        return result_data(self.rules, self.result, self.findings, lang)

    def lines(self, lang: Lang = Lang.VI) -> Iterator[str]:
        """Yield the result for people, without the findings; nothing where there is none."""
        if self.rules is not None and self.result is not None:
            yield from result_lines(self.rules, self.result, lang)


def tally(source: str | bytes) -> TallyReport:
    """Read one count as JSON and report on it; wrong input is reported, never raised."""
    try:
        given = read_tally(source)
    except RefusedError as refused:
        return TallyReport(status=UNREADABLE, findings=refused.findings)
    result = _result(given)
    findings = (*result.findings, *_further(given), *_printed(given, result))
    failed = any(finding.severity is Severity.ERROR for finding in findings)
    status = FOUND if failed else DONE
    return TallyReport(status=status, findings=findings, rules=given.rules, result=result)


def _result(given: TallyInput) -> BallotResult:
    pile = given.pile
    return ballot_result(
        given.rules,
        given.settings,
        given.account,
        [row.line for row in given.rows],
        _counts(given),
        papers=None if pile is None else len(pile.papers),
        reasons=given.reasons,
        rulings=() if pile is None else pile.rulings,
        added_names=0 if pile is None else pile.added_names,
        on=given.on,
    )


def _counts(given: TallyInput) -> tuple[RowCount, ...]:
    if given.pile is None:
        return tuple(row.count for row in given.rows)
    return count_papers(
        given.pile.papers,
        len(given.rows),
        settings=given.settings,
        foreign=given.account.foreign,
        rulings=given.pile.rulings,
    )


def _further(given: TallyInput) -> Iterator[Finding]:
    """Yield what the account alone does not tell: foreign papers unsaid, rulings that can't be."""
    if not given.foreign_given:
        yield find("N.216", given.rules.cite(Topic.TALLY), where="foreign")
    if given.pile is not None:
        yield from ruling_findings(given.pile.papers, given.pile.rulings, given.settings)


def _printed(given: TallyInput, result: BallotResult) -> Iterator[Finding]:
    base = share_base(result.account, result.base)
    for number, (row, answer) in enumerate(zip(given.rows, result.rows, strict=True)):
        shares = {level.value: part for level, part in answer.shares}
        shares["void"] = share(answer.void, base)
        yield from compare_printed(given.rules, number, row.printed, shares, given.settings)
