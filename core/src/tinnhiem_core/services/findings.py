"""A finding as JSON values, the same in every answer."""

from __future__ import annotations

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.texts import Lang


def finding_data(finding: Finding, lang: Lang) -> dict[str, object]:
    """Return a finding as JSON values; ``row`` is None where it concerns no row."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "text": finding.text(lang),
        "row": finding.row,
        "where": finding.where,
        "remedy": finding.remedy(lang),
        "quotes": list(finding.quotes()),
        "because": [cited(citation, lang) for citation in finding.because],
    }


def cited(citation: Citation, lang: Lang) -> str:
    """Return a citation with its quotation in one line."""
    source = citation.text(lang)
    return f"{source}: “{citation.quote}”" if citation.quote else source
