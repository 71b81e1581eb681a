"""Findings and grounds as JSON values, the same in every answer."""

from __future__ import annotations

from collections.abc import Iterable

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.texts import Lang


def finding_data(finding: Finding, lang: Lang = Lang.VI) -> dict[str, object]:
    """Return a finding as JSON values; ``row`` is None where it concerns no row of a count.

    ``quotes`` are the words of the clauses, ``because`` says where each clause stands.
    """
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "text": finding.text(lang),
        "remedy": finding.remedy(lang),
        "where": finding.where,
        "row": finding.row,
        "quotes": list(dict.fromkeys(finding.quotes())),
        "because": list(dict.fromkeys(one.text(lang) for one in finding.because)),
    }


def findings_data(findings: Iterable[Finding], lang: Lang = Lang.VI) -> list[dict[str, object]]:
    """Return findings as JSON values, in their order."""
    return [finding_data(one, lang) for one in findings]


def cited(citation: Citation, lang: Lang) -> str:
    """Return a citation with its quotation in one line."""
    source = citation.text(lang)
    return f"{source}: “{citation.quote}”" if citation.quote else source
