"""The base of shares that a plan sets, where the rules of one of its venues forbid it."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.rule_sets import RULE_SETS
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Plan


def forbidden_base(plan: Plan) -> Iterator[Finding]:
    """Shares that no count at such a venue could take (decision 1): once for each rule set."""
    base = plan.locality.settings.base
    venues = [venue for row in plan.title_table.rows for venue in row.venues]
    for rules in RULE_SETS.values():
        bound = [one for one in venues if one.rule_set is rules.key]
        if bound and base not in rules.bases:
            yield find(
                "L.586",
                rules.cite(Topic.TALLY),
                where="settings",
                rules=rules.document.name,
                venues=len(bound),
            )
