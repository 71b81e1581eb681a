"""Điện Biên: the worked cases; where a person goes, who votes, when what is due."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from importlib import resources
from typing import Any, Final

import pytest

import tinnhiem_dien_bien
from tinnhiem_core.law import QD_96_2023
from tinnhiem_core.model.people import Level, Person, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, VenueKind
from tinnhiem_core.plugins.assembly import REQUIRED, assemble
from tinnhiem_core.rules.exclusions import excluded
from tinnhiem_core.rules.outcome import outcome
from tinnhiem_core.rules.panels import resolve_panel
from tinnhiem_core.rules.polled import polled
from tinnhiem_core.rules.provisos import proviso
from tinnhiem_core.rules.roster import RosterIndex, index
from tinnhiem_core.rules.timing import schedule, timing_findings, valid_days

DAY: Final = date(2023, 12, 1)
PLAN: Final[Plan] = assemble({name: getattr(tinnhiem_dien_bien, name)() for name in REQUIRED})
SETTINGS: Final = PLAN.locality.settings
CASES: Final[dict[str, list[dict[str, Any]]]] = tomllib.loads(
    (resources.files(tinnhiem_dien_bien) / "cases.toml").read_text(encoding="utf-8")
)


def people(case: dict[str, Any]) -> RosterIndex:
    units = tuple(
        Unit(
            key=one["key"],
            name=one["key"],
            kind=UnitKind(one["kind"]),
            level=Level(one.get("level", "province")),
            parent=one.get("parent", ""),
        )
        for one in CASES["unit"]
    )
    posts = tuple(
        Post(
            person="p",
            unit=one["unit"],
            role=Role(one["role"]),
            title=one["role"],
            full_time=one.get("full_time", True),
        )
        for one in case["posts"]
    )
    person = Person(key="p", name="Dữ liệu mẫu")
    return index(Roster(units=units, persons=(person,), posts=posts), DAY)


def cases(kind: str) -> list[Any]:
    return [pytest.param(one, id=one.get("name", str(one))) for one in CASES[kind]]


def places(row: TitleRow, roster: RosterIndex) -> Iterator[str]:
    """Where the row sends the person, seen from every unit that can meet as that venue."""
    for venue in row.venues:
        for unit in meeting_units(venue.kind, roster):
            for holder in polled(row, venue, roster, unit):
                held = proviso(venue, holder, roster).value
                if held and not excluded(row, venue, holder, roster).value:
                    yield f"{row.key} @ {venue.key}"


def meeting_units(kind: VenueKind, roster: RosterIndex) -> list[str]:
    bodies = {
        VenueKind.COUNCIL: {UnitKind.PEOPLES_COUNCIL},
        VenueKind.PARTY_COMMITTEE: {UnitKind.PARTY_COMMITTEE},
        VenueKind.PEOPLES_COMMITTEE: {UnitKind.PEOPLES_COMMITTEE},
        VenueKind.PARTY_GROUP: {UnitKind.PARTY_GROUP},
    }.get(kind, set(UnitKind))
    return [unit.key for unit in roster.units.values() if unit.kind in bodies]


@pytest.mark.parametrize("case", cases("outcome"))
def test_outcome(case: dict[str, Any]) -> None:
    assert outcome(case["low"], case["collected"], QD_96_2023).value == case["expect"]


@pytest.mark.parametrize("case", cases("row"))
def test_rows_and_venues_of_a_person(case: dict[str, Any]) -> None:
    roster = people(case)
    found = {place for row in PLAN.title_table.rows for place in places(row, roster)}
    assert found == set(case["expect"])


@pytest.mark.parametrize("case", cases("voter"))
def test_groups_of_a_voter(case: dict[str, Any]) -> None:
    panel, titles = PLAN.panel(case["panel"]), tuple(case.get("titles", ()))
    voters = resolve_panel(panel, people(case), case["unit"], titles)
    assert [list(one.groups) for one in voters] == ([case["groups"]] if case["groups"] else [])


@pytest.mark.parametrize("case", cases("timing"))
def test_due_dates_of_a_meeting(case: dict[str, Any]) -> None:
    rows, day = tuple(case["rows"]), case["meeting_date"]
    due = schedule(PLAN.timeline, day, SETTINGS, rows)
    assert {one.deadline.key: one.due for one in due} == case["due"]
    found = timing_findings(due, day, PLAN.timeline, SETTINGS, rows=rows)
    assert [one.where for one in found if one.severity == "E"] == case["errors"]


@pytest.mark.parametrize("case", cases("window"))
def test_window_of_valid_days(case: dict[str, Any]) -> None:
    window = valid_days(PLAN.timeline, SETTINGS, tuple(case["rows"])).value
    assert (window.earliest, window.latest) == (case.get("first"), case["last"])
