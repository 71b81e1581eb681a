"""What the names in a meeting file mean: rows, venue, unit, persons. All that miss at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.rule_sets import RuleSet, rule_set
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Person, Roster, Unit
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue, VenueKind
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.texts import wording

_HINTS: Final = 8
"""So many names get their nearest; to look for the nearest of thousands takes time."""
_LONGEST: Final = 100
"""Characters: a longer name is compared by its beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a meeting is about: its rows, each with the venue, its unit, panel and rule set.

    ``panel`` is None where the plan names none; then the file lists the voters.
    """

    plan: Plan
    rows: tuple[tuple[TitleRow, Venue], ...]
    unit: Unit
    panel: VoterPanel | None
    rules: RuleSet
    persons: dict[str, Person]

    @property
    def row_keys(self) -> tuple[str, ...]:
        """Return the keys of the rows."""
        return tuple(row.key for row, _ in self.rows)


def look_up(file: MeetingFile, plan: Plan, roster: Roster) -> Subject:
    """Return what the file's names mean; raise ``IntakeError`` with everything that is unknown."""
    persons = {one.key: one for one in roster.persons}
    known_rows = {row.key for row in plan.title_table.rows}
    chosen = [row for row in plan.title_table.rows if row.key in file.rows]
    problems = (
        *_unit_problems(file.unit, roster.units),
        *_unknown(list(_at("rows", file.rows)), known_rows, "meeting.of.plan"),
        *(() if file.rows else (find("L.811", where="rows"),)),
        *_unknown(list(_people(file)), persons, "meeting.of.roster"),
        *_venue_problems(file, chosen),
    )
    if problems:
        raise IntakeError(*problems)
    rows = tuple((row, _venue(file, row)) for row in chosen)
    panels = {venue.panel for _, venue in rows}
    return Subject(
        plan=plan,
        rows=rows,
        unit=next(one for one in roster.units if file.unit in (one.key, one.name)),
        panel=plan.panel(panels.pop()) if panels != {""} else None,
        rules=rule_set(rows[0][1].rule_set),
        persons=persons,
    )


def plan_clause(subject: Subject, *words: str) -> Citation | None:
    """Return the first clause of the plan that holds all of ``words``."""
    clauses = (one for part in subject.plan.locality.sections for one in part.clauses)
    return next((one.citation for one in clauses if all(word in one.text for word in words)), None)


def _unit_problems(name: str, units: tuple[Unit, ...]) -> Iterator[Finding]:
    keys = tuple(one.key for one in units)
    meant = tuple(one.key for one in units if name in (one.key, one.name))
    if len(meant) > 1:
        yield find("L.844", where="unit", name=name, known=meant)
    elif not meant:
        known = (*keys, *(one.name for one in units))
        yield from _unknown([("unit", name)], known, "meeting.of.roster")


def _venue_problems(file: MeetingFile, rows: Iterable[TitleRow]) -> Iterator[Finding]:
    found = []
    for row in rows:
        known = tuple(one.key for one in row.venues)
        if known and file.venue not in known:
            yield find("L.845", where="venue", title=row.key, name=cut(file.venue), known=known)
        elif file.venue and not known:
            yield find("L.846", where="venue", title=row.key)
        else:
            found.append(_venue(file, row))
    if len({(one.panel, one.rule_set) for one in found}) > 1:
        yield find("L.812", where="rows", rows=file.rows)
    has_panel = any(one.panel for one in found)
    if has_panel and file.voters is not None:
        yield find("L.813", where="voters")
    if found and not has_panel and file.voters is None:
        yield find("L.814", where="voters", rows=file.rows)


def _venue(file: MeetingFile, row: TitleRow) -> Venue:
    """Return the row's venue; for a row whose plan names none, the unit that meets."""
    for one in row.venues:
        if one.key == file.venue:
            return one
    return Venue(key="", kind=VenueKind.WORKPLACE, organiser=file.unit, citation=row.citation)


def _people(file: MeetingFile) -> Iterator[tuple[str, str]]:
    """Yield every code of a person with its place."""
    yield from _at("decisions", (one.person for one in file.decisions), ".person")
    yield from _at("dossiers", (one.person for one in file.dossiers), ".person")
    yield from _at("elsewhere", (one.person for one in file.elsewhere), ".person")
    yield from _at("voters.persons", file.voters.persons if file.voters else ())
    if file.chair is not None and file.chair.person:
        yield "chair.person", file.chair.person
    if file.board is not None:
        yield "board.head", file.board.head
        yield from _at("board.members", file.board.members)
    if file.secretary:
        yield "secretary", file.secretary


def _at(path: str, names: Iterable[str], key: str = "") -> Iterator[tuple[str, str]]:
    return ((f"{path}[{number}]{key}", name) for number, name in enumerate(names))


def _unknown(
    placed: list[tuple[str, str]], known: Iterable[str], where_from: str
) -> Iterator[Finding]:
    choices = dict.fromkeys(known)
    strange = [(where, name) for where, name in placed if name not in choices]
    for number, (where, name) in enumerate(strange):
        near = get_close_matches(name[:_LONGEST], choices, 3, 0.5) if number < _HINTS else []
        shown = tuple(near) or tuple(choices)[:_HINTS]
        yield find("L.810", where=where, name=cut(name), near=shown, of=wording(where_from))
