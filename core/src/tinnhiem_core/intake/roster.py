"""The roster: persons, units and posts from an .xlsx or .csv file.

Everything is read and compared before anything is handed on: a file with one error gives an
``IntakeError`` with all of them, and no roster.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.book import read_book
from tinnhiem_core.intake.checks import check_people
from tinnhiem_core.intake.entries import PostEntry, post_entry, unit_entry, without_examples
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.intake.legible import Doubt, doubt
from tinnhiem_core.intake.notes import Notes
from tinnhiem_core.intake.sheets import a_list, the_list
from tinnhiem_core.intake.units import UNHEARD, Known, UnitTree, build_units
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.model.people import Appointment, Person, Post, Roster, Service

WORDS: Final = ("appointment", "full_time", "service")
"""What of a post is something even where the cell is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaid:
    """What a file leaves open, though a ``Post`` and a ``Unit`` have a value for it.

    ``posts``: for each post, which of ``WORDS`` its row doesn't say, by an empty cell or by a
    column that isn't there. ``units``: the keys of units of which no row says whether they have
    units below. Whoever knows better keeps what is known.
    """

    posts: tuple[frozenset[str], ...]
    units: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterReading:
    """A roster that can be used, with the warnings and notes met while reading it.

    ``lines`` are the rows of the file of the posts, one each. Where ``findings`` hold an error
    (``survey_roster`` alone), the roster is what can be looked at all the same, but for ``doubt``.
    """

    roster: Roster
    findings: tuple[Finding, ...]
    lines: tuple[int, ...]
    unsaid: Unsaid
    doubt: Doubt


def read_roster(path: Path) -> Roster:
    """Return the roster in the file at ``path``; ``IntakeError`` holds all that is wrong."""
    return open_roster(path).roster


def open_roster(path: Path) -> RosterReading:
    """Return the roster at ``path`` with warnings and notes; ``IntakeError`` as above."""
    return parse_roster(read_bytes(path), path.name)


def parse_roster(data: bytes, name: str, known: Known = UNHEARD) -> RosterReading:
    """Return the roster in ``data``, the content of a file called ``name``.

    ``known`` tells kind and level of units of which no row says them, and which units above there
    are although no row speaks of them.
    ``IntakeError`` holds every error at once, with sheet, row, column, value and remedy.
    """
    found = survey_roster(data, name, known)
    if any(one.severity is Severity.ERROR for one in found.findings):
        raise IntakeError(*found.findings)
    return found


def survey_roster(data: bytes, name: str, known: Known = UNHEARD) -> RosterReading:
    """Return what can be read in ``data``, and all errors; ``IntakeError`` where it is no list."""
    notes = Notes()
    book = read_book(data, name)
    notes.take(*book.findings)
    people = the_list(book, c.PEOPLE, notes)
    rows = without_examples(people.records, c.CODE, notes)
    entries = [post_entry(record, notes) for record in rows]
    further = without_examples(a_list(book, c.UNITS, notes), c.UNIT, notes)
    places = [unit_entry(record, notes) for record in further]
    tree = build_units((*places, *(one.unit for one in entries)), notes, known)
    check_people(entries, tree, notes)
    if people.records and not entries:
        notes.add("C.745", people.sheet.name, sheet=people.sheet.name)
    findings = notes.all()
    doubtful = doubt(entries, tree, findings)
    legible = [one for one in entries if one.record.line.number not in doubtful.aside]
    return RosterReading(
        roster=_roster(legible, tree),
        findings=findings,
        lines=tuple(entry.record.line.number for entry in legible),
        unsaid=_unsaid(legible, tree),
        doubt=doubtful,
    )


def _unsaid(entries: Sequence[PostEntry], tree: UnitTree) -> Unsaid:
    said = {
        draft.key
        for draft in tree.drafts.drafts
        if any(one.has_subordinates is not None for one in draft.entries)
    }
    return Unsaid(
        posts=tuple(
            frozenset(name for name in WORDS if getattr(one, name) is None) for one in entries
        ),
        units=frozenset(one.key for one in tree.units if one.key not in said),
    )


def _roster(entries: Sequence[PostEntry], tree: UnitTree) -> Roster:
    return Roster(
        units=tuple(one for one in tree.units if one.key not in tree.unplaced),
        persons=tuple(_persons(entries)),
        posts=tuple(_post(entry, tree.key(entry.unit)) for entry in entries),
    )


def _persons(entries: Iterable[PostEntry]) -> Iterable[Person]:
    """Yield every person once; a day that only a later row gives is taken from there."""
    rows: dict[str, list[PostEntry]] = {}
    for entry in entries:
        rows.setdefault(entry.code, []).append(entry)
    for code, own in rows.items():
        yield Person(
            key=code,
            name=own[0].name,
            born=next((one.born for one in own if one.born), None),
            retirement_notice=next((one.notice for one in own if one.notice), None),
        )


def _post(entry: PostEntry, unit: str) -> Post:
    return Post(
        person=entry.code,
        unit=unit,
        role=entry.role,
        title=entry.title,
        since=entry.since,
        until=entry.until,
        appointed=entry.appointed,
        appointment=entry.appointment or Appointment.FIRST,
        full_time=entry.full_time is not False,
        service=entry.service or Service.ON_DUTY,
    )
