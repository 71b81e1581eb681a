"""Forms: columns that the tally clause asks for, forms that the plan does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import quoting, texts

VOID: Final = "không hợp lệ"
COUNTED: Final = (FormKind.RESULTS_REPORT, FormKind.MINUTES)


def void_column(plan: Plan) -> Iterator[Finding]:
    """Tables of results without the void papers that the tally clause asks for."""
    for one in plan.formats:
        if one.form in COUNTED and one.columns and not any(VOID in head for head in one.columns):
            yield find(
                "C.561",
                quoting(one.citation, " | ".join(one.columns)),
                _tally_clause(plan),
                where=one.form,
                annex=one.annex or one.title,
            )


def _tally_clause(plan: Plan) -> Citation:
    """Return the plan's clause that asks for the number of void papers, else the Regulation's."""
    asking = (
        quoting(citation, words) for words, citation in texts(plan) if f"số phiếu {VOID}" in words
    )
    return next(asking, regulation(Topic.TALLY))


def minutes_form(plan: Plan) -> Iterator[Finding]:
    """A plan with forms of its own and none for the minutes of the count."""
    kinds = {one.form for one in plan.formats}
    if kinds and FormKind.MINUTES not in kinds:
        yield find("N.561", regulation(Topic.MINUTES), where="formats")
