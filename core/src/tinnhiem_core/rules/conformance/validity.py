"""Bodies that no longer exist: usable for their dates alone (decision 46)."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan


def ended(plan: Plan) -> Iterator[Finding]:
    """The locality, or its issuer, was abolished or merged."""
    validity = plan.locality.validity
    if validity.until:
        yield find(
            "C.581",
            Citation(document=plan.locality.paper),
            where="validity",
            until=validity.until,
            note=validity.note,
            note_en=validity.note_en,
        )
