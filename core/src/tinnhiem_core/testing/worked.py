"""The cases of ``cases.toml``, put to the real rules.

Each kind yields pairs: what the case expects and what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from tinnhiem_core.law.rule_sets import QD_96_2023
from tinnhiem_core.model.people import Level, Person, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue, VenueKind
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.exclusions import excluded
from tinnhiem_core.rules.outcome import outcome
from tinnhiem_core.rules.panels import resolve_panel
from tinnhiem_core.rules.polled import polled
from tinnhiem_core.rules.provisos import proviso
from tinnhiem_core.rules.roster import RosterIndex, index
from tinnhiem_core.rules.timing import schedule, timing_findings, valid_days

Case = Mapping[str, Any]
Pairs = Iterator[tuple[object, object]]
PERSON: Final = Person(key="p", name="Dữ liệu mẫu")
DAY: Final = date(2023, 2, 2)
"""Posts of a case have no dates: any day does."""
BODIES: Final = {
    VenueKind.COUNCIL: UnitKind.PEOPLES_COUNCIL,
    VenueKind.PARTY_COMMITTEE: UnitKind.PARTY_COMMITTEE,
    VenueKind.PEOPLES_COMMITTEE: UnitKind.PEOPLES_COMMITTEE,
    VenueKind.PARTY_GROUP: UnitKind.PARTY_GROUP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """The table of a ``cases.toml`` and the plan that it is about."""

    table: Mapping[str, Any]
    plan: Plan
    localities: Localities

    def cases(self, kind: str) -> list[Case]:
        """Return the cases of one kind."""
        found = self.table.get(kind, [])
        return found if isinstance(found, list) else [found]

    def roster(self, case: Case) -> RosterIndex:
        """Return a roster of the units of the file and one person with the posts of the case."""
        units = tuple(self._unit(one) for one in self.cases("unit"))
        posts = tuple(
            Post(
                person=PERSON.key,
                unit=one["unit"],
                role=Role(one["role"]),
                title=one["role"],
                full_time=one.get("full_time", True),
            )
            for one in case["posts"]
        )
        return index(Roster(units=units, persons=(PERSON,), posts=posts), DAY)

    def _unit(self, one: Case) -> Unit:
        return Unit(
            key=one["key"],
            name=one["key"],
            kind=UnitKind(one["kind"]),
            level=Level(one.get("level", self.plan.locality.level)),
            parent=one.get("parent", ""),
            has_subordinates=one.get("has_subordinates", False),
        )

    def lacking(self) -> tuple[str, ...]:
        """Return the kinds of which there is no case though the plan has what they are about."""
        due = {
            "outcome": True,
            "row": bool(self.plan.title_table.rows),
            "voter": bool(self.plan.panels),
            "timing": bool(self.plan.timeline.deadlines),
        }
        return tuple(kind for kind, needed in due.items() if needed and not self.cases(kind))


def _outcome(_: Worked, case: Case) -> Pairs:
    yield case["expect"], outcome(case["low"], case["collected"], QD_96_2023).value


def _row(worked: Worked, case: Case) -> Pairs:
    found = dict(_places(worked, worked.roster(case)))
    yield sorted(case["expect"]), sorted(found)
    yield sorted(case.get("open", [])), sorted(key for key, sure in found.items() if not sure)


def _places(worked: Worked, roster: RosterIndex) -> Iterator[tuple[str, bool]]:
    """Yield row and venue where the person is polled, and whether that needs no decision."""
    for row in worked.plan.title_table.rows:
        for venue in row.venues or (_nowhere(row),):
            for unit in _meeting_units(venue.kind, roster):
                for holder in polled(row, venue, roster, unit):
                    slug = worked.plan.locality.slug
                    own = worked.localities.proviso(slug, row, holder) if venue.proviso else None
                    held = (own or proviso(venue, holder, roster)).value
                    out = excluded(row, venue, holder, roster).value
                    if held is not False and not out:
                        place = f"{row.key} @ {venue.key}".removesuffix(" @ ")
                        yield place, held is True and out is False


def _nowhere(row: TitleRow) -> Venue:
    """Stand in for the venue of a row whose plan leaves it to a paper that is not at hand."""
    return Venue(key="", kind=VenueKind.WORKPLACE, organiser="", citation=row.citation)


def _meeting_units(kind: VenueKind, roster: RosterIndex) -> list[str]:
    """Return the units that can meet as this venue; all where the case names none of its kind."""
    fit = [unit.key for unit in roster.units.values() if unit.kind is BODIES.get(kind)]
    return fit or list(roster.units)


def _voter(worked: Worked, case: Case) -> Pairs:
    panel, titles = worked.plan.panel(case["panel"]), tuple(case.get("titles", ()))
    voters = resolve_panel(panel, worked.roster(case), case["unit"], titles)
    yield case["groups"], [group for one in voters for group in one.groups]


def _timing(worked: Worked, case: Case) -> Pairs:
    settings, timeline = worked.plan.locality.settings, worked.plan.timeline
    rows, day = tuple(case["rows"]), case["meeting_date"]
    due = schedule(timeline, day, settings, rows)
    yield case["due"], {one.deadline.key: one.due for one in due if one.due}
    found = timing_findings(due, day, timeline, settings, rows=rows)
    yield case["errors"], [one.where for one in found if one.severity == "E"]


def _window(worked: Worked, case: Case) -> Pairs:
    settings = worked.plan.locality.settings
    window = valid_days(worked.plan.timeline, settings, tuple(case["rows"])).value
    yield case.get("first"), window.earliest
    yield case.get("last"), window.latest


KINDS: Final[Mapping[str, Callable[[Worked, Case], Pairs]]] = {
    "outcome": _outcome,
    "row": _row,
    "voter": _voter,
    "timing": _timing,
    "window": _window,
}
