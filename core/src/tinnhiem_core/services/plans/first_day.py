"""The day from which a version applies: not before its grounds, after the former, not ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.rule_sets import QD_96_2023
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.work import Work
from tinnhiem_core.store.plans import in_state

FIELD: Final = "since"


def wrong_day(act: Work, plan: Plan, day: date) -> Iterator[Finding]:
    """Yield why a plan can't apply from ``day``: each reason once, at the field of the form.

    A day ahead is refused, since approval supersedes the version in force at once: until that
    day no plan would apply. A past day belongs to one version alone; today may go from the
    former to the one that mends it.
    """
    law = QD_96_2023
    if day < law.in_force_from:
        basis = Citation(document=law.document)
        yield find(
            "L.1056", basis, where=FIELD, day=day, law=law.document.name, since=law.in_force_from
        )
    paper = plan.locality.paper
    if paper.issued and day < paper.issued:
        yield find("L.1044", where=FIELD, day=day, paper=paper.name, issued=paper.issued)
    former = in_state(act.session, PlanState.IN_FORCE)
    since = former.in_force_from if former else None
    if former and since and (day < since or day == since < act.today):
        yield find("L.1045", where=FIELD, day=day, number=former.number, since=since)
    if day > act.today:
        yield find("L.1046", where=FIELD, day=day, today=act.today)
