"""A count as ``tinnhiem tally`` reports it: JSON values, and lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from tinnhiem_core.law import Decision, Finding, RuleSet
from tinnhiem_core.model.meeting import BallotResult, RowResult
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import Confidence
from tinnhiem_core.rules.counting import printed_share, share, share_base, vi_share
from tinnhiem_core.services.findings import cited, findings_data
from tinnhiem_core.texts import Lang, number, say


def result_data(
    rules: RuleSet, result: BallotResult, findings: Iterable[Finding], lang: Lang
) -> dict[str, object]:
    """Return a result as JSON values: shares as text with a decimal point, counts as integers."""
    settings = result.settings
    return {
        "rule_set": rules.key.value,
        "settings": {
            "decimals": settings.decimals,
            "rounding": settings.rounding.value,
            "struck_name_voids": settings.struck_name_voids.value,
        },
        "base": {"name": result.base_name, "value": result.base},
        "quorum": {"met": result.quorum.value, "because": _because(result.quorum, lang)},
        "rows": [_row_data(row, result, lang) for row in result.rows],
        "findings": findings_data(findings, lang),
    }


def result_lines(rules: RuleSet, result: BallotResult, lang: Lang) -> Iterator[str]:
    """Yield a result for people: base, quorum, and each person with the outcome and its clause."""
    unknown = say("tally.unknown", lang)
    yield str(rules.document)
    base = unknown if result.base is None else number(result.base, lang)
    yield say(f"tally.base.{result.base_name}", lang, base=base)
    yield result.quorum.explain(lang)
    shared = share_base(result.account, result.base)
    for place, row in enumerate(result.rows, 1):
        person = ", ".join(part for part in (row.line.name, row.line.title) if part) or unknown
        counts = {level.value: row.count.of(level) for level in Confidence} | {"void": row.void}
        cells = {
            name: _cell(count, share(count, shared), result.settings, lang)
            for name, count in counts.items()
        }
        yield say("tally.row", lang, number=place, name=person, **cells)
        yield f"   {row.outcome.explain(lang)}"


def _row_data(row: RowResult, result: BallotResult, lang: Lang) -> dict[str, object]:
    counts = {level.value: row.count.of(level) for level in Confidence} | {"void": row.void}
    outcome = row.outcome.value
    return {
        "name": row.line.name,
        "title": row.line.title,
        **{name: _count_data(count, result) for name, count in counts.items()},
        "valid": row.valid,
        "void_reasons": {reason.value: count for reason, count in row.count.reasons},
        "outcome": None if outcome is None else outcome.value,
        "because": _because(row.outcome, lang),
    }


def _count_data(count: int | None, result: BallotResult) -> dict[str, object]:
    part = share(count, share_base(result.account, result.base))
    return {
        "count": count,
        "share": None if part is None else printed_share(part, result.settings),
    }


def _because(decision: Decision[object], lang: Lang) -> list[str]:
    return [decision.text(lang), *(cited(citation, lang) for citation in decision.because)]


def _cell(count: int | None, part: Fraction | None, settings: Settings, lang: Lang) -> str:
    if count is None:
        return say("tally.unknown", lang)
    if part is None:
        return number(count, lang)
    printed = vi_share(part, settings) if lang is Lang.VI else printed_share(part, settings)
    return f"{number(count, lang)} ({printed} %)"
