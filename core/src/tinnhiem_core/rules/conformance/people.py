"""Who is polled and who is not: the exemption clause and exceptions that need a decision."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import ExclusionEffect
from tinnhiem_core.rules.conformance.reading import quoting


def exemption_clause(plan: Plan) -> Iterator[Finding]:
    """A plan without a clause on exemption, or with an exception whose text isn't at hand."""
    clause = plan.locality.exemption
    if clause is None:
        yield find("C.531", regulation(Topic.EXEMPTION), where="exemption")
    elif clause.unresolved:
        words = quoting(clause.citation, clause.text)
        document = str(clause.unresolved.document)
        yield find("C.532", clause.unresolved, words, where="exemption", document=document)


def undecided_exceptions(plan: Plan) -> Iterator[Finding]:
    """Named exceptions without a reason or another home: "cần quyết định" (decision 52)."""
    for row in plan.title_table.rows:
        for one in row.exclusions:
            if one.effect is ExclusionEffect.NEEDS_DECISION:
                yield find(
                    "C.533",
                    *one.because,
                    where=f"{row.key}.{one.key}",
                    words=one.text,
                    title=row.text,
                )
