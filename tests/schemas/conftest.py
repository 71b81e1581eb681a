"""The plans of the installed localities, asked for through their own hooks."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points

import pytest

from tinnhiem_core.model.plan import Plan

PACKAGES = {point.name: point.value for point in entry_points(group="tinnhiem.localities")}
FIVE = ("bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai")


def plan_of(slug: str) -> Plan:
    package = import_module(PACKAGES[slug])
    return Plan(
        locality=package.tinnhiem_locality(),
        title_table=package.tinnhiem_title_table(),
        panels=package.tinnhiem_voter_panels(),
        timeline=package.tinnhiem_timeline(),
        formats=package.tinnhiem_report_formats(),
    )


@pytest.fixture(params=FIVE)
def plan(request: pytest.FixtureRequest) -> Plan:
    return plan_of(request.param)


@pytest.fixture(scope="session")
def small() -> Plan:
    """The shortest of the plans, for everything that any plan would show."""
    return plan_of("bac_giang")
