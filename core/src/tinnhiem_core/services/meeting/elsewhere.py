"""Where else the people polled are polled in this round: no third place, the Council first."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.intake.meeting_file import ElsewhereEntry, MeetingFile
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.titles import Venue, VenueKind
from tinnhiem_core.rules.venues import Assignment, third_venue, venue_order
from tinnhiem_core.services.meeting.bodies import names_of, spelled
from tinnhiem_core.services.meeting.lookup import Subject
from tinnhiem_core.services.meeting.people import Assembly


def venue_findings(file: MeetingFile, subject: Subject, people: Assembly) -> Iterator[Finding]:
    """Yield what is wrong with the places at which the people polled here are polled."""
    venues = {row.key: venue for row, venue in subject.rows}
    for holder in people.polled:
        own = [one for one in file.elsewhere if one.person == holder.person.key]
        assigned = tuple(_assigned(file, subject, holder, venues[holder.row], own))
        yield from third_venue(holder.person, assigned)
        yield from venue_order(assigned)


def _assigned(
    file: MeetingFile,
    subject: Subject,
    holder: OfficeHolder,
    venue: Venue,
    own: list[ElsewhereEntry],
) -> Iterator[Assignment]:
    """Yield this meeting, then each entry at its place; one named twice is one place."""
    here = Assignment(
        person=holder.person, row=holder.row, venue=venue, unit=subject.unit.key, day=file.day
    )
    yield here
    names = names_of((subject.unit.name, venue.organiser), subject.plan.locality.issuer.place)
    councils = {spelled(one.venue) for one in own if one.council}
    for one in own:
        name = spelled(one.venue)
        kind = VenueKind.COUNCIL if name in councils else VenueKind.WORKPLACE
        # The Council's session is another place than a meeting of its Party group.
        if name in names and kind in {VenueKind.WORKPLACE, venue.kind}:
            at, unit = venue, here.unit
        else:
            at = Venue(key="", kind=kind, organiser=one.venue, citation=venue.citation)
            unit = name
        yield Assignment(person=holder.person, row=holder.row, venue=at, unit=unit, day=one.day)
