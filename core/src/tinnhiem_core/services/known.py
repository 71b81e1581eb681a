"""Plans that were read and checked before: a stored text never changes, so neither do they."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.schemas import load_plan

KEPT: Final = 64
"""Plans in memory: a draft makes a new one at each save."""


@lru_cache(maxsize=KEPT)
def plan_of(content: str) -> Plan:
    """Return the plan that a stored text holds."""
    return load_plan(content)


@lru_cache(maxsize=KEPT)
def findings_of(plan: Plan) -> tuple[Finding, ...]:
    """Return every finding of the conformance check on a plan, errors first."""
    return conformance(plan)
