"""Papers: named but not at hand (decision 45); the number and day of the plan itself."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import named_documents


def unavailable(plan: Plan) -> Iterator[Finding]:
    """Papers that the plan names and whose text is not at hand: never guessed."""
    for document, citation in named_documents(plan).items():
        if not document.available:
            yield find("C.521", citation, where=document.key, document=str(document))


def blanks(plan: Plan) -> Iterator[Finding]:
    """The number or the day of the plan left blank, where its text is at hand."""
    place, paper = plan.locality, plan.locality.paper
    if not paper.available:
        return
    opening = Citation(document=paper, quote=place.place_and_date)
    if not paper.number[:1].isdigit():
        title = Citation(document=paper, quote=place.title)
        yield find("C.522", title, where="paper.number", symbol=place.issuer.symbol)
    if paper.issued is None:
        yield find("C.523", opening, where="paper.issued", words=place.place_and_date)
