"""What the names in a meeting file mean: rows, venue, unit, persons. All that miss at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.rule_sets import RuleSet, rule_set
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Person, Roster, Unit
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue, VenueKind


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
    units = {one.name: one for one in roster.units} | {one.key: one for one in roster.units}
    persons = {one.key: one for one in roster.persons}
    problems = [
        *_unknown("unit", (file.unit,), {one.name for one in roster.units} | units.keys()),
        *_unknown("rows", file.rows, {row.key for row in plan.title_table.rows}),
        *(() if file.rows else (find("L.811", where="rows"),)),
        *(one for path, keys in _people(file) for one in _unknown(path, keys, persons.keys())),
        *_unfinished(file),
    ]
    chosen = [row for row in plan.title_table.rows if row.key in file.rows]
    problems += _venue_problems(file, chosen)
    if problems:
        raise IntakeError(*problems)
    rows = tuple((row, _venue(file, row)) for row in chosen)
    panels = {venue.panel for _, venue in rows}
    return Subject(
        plan=plan,
        rows=rows,
        unit=units[file.unit],
        panel=plan.panel(panels.pop()) if panels != {""} else None,
        rules=rule_set(rows[0][1].rule_set),
        persons=persons,
    )


def _venue_problems(file: MeetingFile, rows: Iterable[TitleRow]) -> Iterator[Finding]:
    found = []
    for row in rows:
        known = {one.key for one in row.venues}
        if known or file.venue:
            yield from _unknown("venue", (file.venue,), known, row=row.key)
        if file.venue in known or not known:
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


def _unfinished(file: MeetingFile) -> Iterator[Finding]:
    """Yield what a meeting that was held can't be without: who was there, who counted what."""
    if bool(file.boxes) is (file.attendance is None):
        missing = "attendance" if file.boxes else "boxes"
        yield find("L.817", where=missing, missing=missing)
    if file.boxes and file.board is None:
        yield find("L.818", where="board")
    for number, box in enumerate(file.boxes):
        if not box.entries:
            yield find("L.840", where=f"boxes[{number}].entries")


def _people(file: MeetingFile) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "decisions", tuple(one.person for one in file.decisions)
    yield "dossiers", tuple(one.person for one in file.dossiers)
    yield "elsewhere", tuple(one.person for one in file.elsewhere)
    if file.voters is not None:
        yield "voters.persons", file.voters.persons
    if file.chair is not None and file.chair.person:
        yield "chair.person", (file.chair.person,)
    if file.board is not None:
        yield "board.head", (file.board.head,)
        yield "board.members", file.board.members
    if file.secretary:
        yield "secretary", (file.secretary,)


def _unknown(
    path: str, names: Iterable[str], known: Iterable[str], row: str = ""
) -> Iterator[Finding]:
    choices = sorted(set(known))
    for number, name in enumerate(names):
        if name not in choices:
            near = tuple(get_close_matches(name, choices, 3, 0.5)) or tuple(choices[:8])
            where = f"{path}[{number}]" if path in _LISTS else path
            yield find("L.810", where=where, name=name, near=near, of=row or path)


_LISTS = frozenset(
    {"rows", "decisions", "dossiers", "elsewhere", "voters.persons", "board.members"}
)
