"""The worked cases of the plans: counts, persons, voters, dates, windows."""

from __future__ import annotations

import importlib
import tomllib
from datetime import date
from importlib import resources
from typing import Any, Final

import pytest

from tinnhiem_core.law import QD_96_2023
from tinnhiem_core.model.people import Level, Person, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue, VenueKind
from tinnhiem_core.plugins.assembly import REQUIRED, assemble
from tinnhiem_core.rules.exclusions import excluded
from tinnhiem_core.rules.outcome import outcome
from tinnhiem_core.rules.panels import resolve_panel
from tinnhiem_core.rules.polled import polled
from tinnhiem_core.rules.roster import RosterIndex, index
from tinnhiem_core.rules.timing import schedule, timing_findings, valid_days

DAY: Final = date(2023, 8, 30)
SLUGS: Final = ("bac_giang", "nam_dinh", "ninh_son", "quang_ngai")


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(slug, one, id=f"{slug}: {one.get('name', one)}")
        for slug in SLUGS
        for one in worked(slug).get(kind, [])
    ]


def worked(slug: str) -> dict[str, Any]:
    text = (resources.files(f"tinnhiem_{slug}") / "cases.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def plan(slug: str) -> Plan:
    package = importlib.import_module(f"tinnhiem_{slug}")
    return assemble({name: getattr(package, name)() for name in REQUIRED})


def people(slug: str, case: dict[str, Any]) -> RosterIndex:
    units = tuple(
        Unit(
            key=one["key"],
            name=one["key"],
            kind=UnitKind(one["kind"]),
            level=Level(one.get("level", "province")),
            parent=one.get("parent", ""),
            has_subordinates=one.get("has_subordinates", False),
        )
        for one in worked(slug)["unit"]
    )
    posts = tuple(
        Post(person="p", unit=one["unit"], role=Role(one["role"]), title=one["role"])
        for one in case["posts"]
    )
    return index(
        Roster(units=units, persons=(Person(key="p", name="Dữ liệu mẫu"),), posts=posts), DAY
    )


def nowhere(row: TitleRow) -> Venue:
    """Stand in for the venue of a row whose plan leaves it to a paper that is not at hand."""
    return Venue(key="", kind=VenueKind.WORKPLACE, organiser="", citation=row.citation)


@pytest.mark.parametrize(("slug", "case"), cases("outcome"))
def test_outcome(slug: str, case: dict[str, Any]) -> None:
    assert slug
    assert outcome(case["low"], case["collected"], QD_96_2023).value == case["expect"]


@pytest.mark.parametrize(("slug", "case"), cases("row"))
def test_rows_and_venues_of_a_person(slug: str, case: dict[str, Any]) -> None:
    roster = people(slug, case)
    found = {
        f"{row.key} @ {venue.key}".removesuffix(" @ "): excluded(row, venue, holder, roster).value
        for row in plan(slug).title_table.rows
        for venue in row.venues or (nowhere(row),)
        for unit in roster.units
        for holder in polled(row, venue, roster, unit)
    }
    assert sorted(found) == sorted(case["expect"])
    assert sorted(key for key, value in found.items() if value is None) == sorted(
        case.get("open", [])
    )


@pytest.mark.parametrize(("slug", "case"), cases("voter"))
def test_groups_of_a_voter(slug: str, case: dict[str, Any]) -> None:
    voters = resolve_panel(plan(slug).panel(case["panel"]), people(slug, case), case["unit"])
    assert [list(one.groups) for one in voters] == ([case["groups"]] if case["groups"] else [])


@pytest.mark.parametrize(("slug", "case"), cases("timing"))
def test_due_dates_of_a_meeting(slug: str, case: dict[str, Any]) -> None:
    here, rows = plan(slug), tuple(case["rows"])
    settings = here.locality.settings
    due = schedule(here.timeline, case["meeting_date"], settings, rows)
    assert {one.deadline.key: one.due for one in due} == case["due"]
    found = timing_findings(due, case["meeting_date"], here.timeline, settings, rows=rows)
    assert [one.where for one in found if one.severity == "E"] == case["errors"]


@pytest.mark.parametrize(("slug", "case"), cases("window"))
def test_window_of_valid_days(slug: str, case: dict[str, Any]) -> None:
    here = plan(slug)
    window = valid_days(here.timeline, here.locality.settings, tuple(case["rows"])).value
    assert (window.earliest, window.latest) == (case.get("first"), case["last"])
