"""Every rule says which clause it implements."""

from __future__ import annotations

import inspect
from typing import Final

import pytest
from tests.architecture.public import public

from tinnhiem_core import rules
from tinnhiem_core.law import Citation
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.conformance import CHECKS, conformance

HELPERS: Final = {
    "quoted": "gives a deadline's own clause",
    "says_before": "reads a phrase; the rule that uses it is cited",
    "last_day": "reads a phrase; the rule that uses it is cited",
    "day_codes": "says what a day is",
    "day_notes": "finds under the clause that it is given",
    "concerns": "compares keys",
    "quoting": "gives a clause other words of it",
    "parts": "walks through a plan",
    "texts": "walks through a plan",
    "named_documents": "walks through a plan",
    "same_post": "compares selectors",
    "same_holder": "compares selectors",
    "selectors_of": "compares selectors",
    "picks": "compares selectors",
    "said_days": "reads a phrase; the check that compares it quotes it",
    "said_dates": "reads a phrase; the check that compares it quotes it",
    "left_elsewhere": "reads what the plan says of itself",
}
"""Functions that decide nothing by themselves, and what they do instead."""

FUNCTIONS: Final = [(name, one) for name, one in public(rules) if inspect.isroutine(one)]
RULES: Final = [(n, f) for n, f in FUNCTIONS if f not in CHECKS and n not in HELPERS]


@pytest.fixture(scope="module")
def plans() -> tuple[Plan, ...]:
    return tuple(Localities.discover().plans.values())


@pytest.mark.parametrize(("name", "rule"), RULES, ids=[name for name, _ in RULES])
def test_rule_carries_its_clauses(name: str, rule: object) -> None:
    clauses = getattr(rule, "citations", ())
    assert clauses, f"{name}: @cites(…) is missing"
    assert all(isinstance(one, Citation) for one in clauses)


def test_helper_is_a_function_without_a_clause() -> None:
    known = dict(FUNCTIONS)
    assert {name for name in HELPERS if name not in known} == set()
    assert {name for name in HELPERS if hasattr(known[name], "citations")} == set()


def test_check_of_a_plan_finds_nothing_without_a_clause_or_a_quotation(
    plans: tuple[Plan, ...],
) -> None:
    bare = [
        (plan.locality.slug, str(one))
        for plan in plans
        for one in conformance(plan)
        if not one.because
    ]
    assert plans
    assert bare == []
