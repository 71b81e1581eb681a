"""Taking a file in: all of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tinnhiem_core.law.finding import Severity, find
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports import decisions
from tinnhiem_core.services.people.imports.changes import Changes
from tinnhiem_core.services.people.imports.merged import Merge, PersonMerge, PostMerge
from tinnhiem_core.services.people.imports.merging import errors, seal
from tinnhiem_core.services.people.imports.ordering import in_row_order
from tinnhiem_core.services.people.imports.previewing import everything, merged, waiting
from tinnhiem_core.services.people.imports.reach import spoken_of
from tinnhiem_core.services.people.imports.reading import read_here
from tinnhiem_core.services.people.imports.record import Record, record_before
from tinnhiem_core.services.people.imports.rows import own_numbered
from tinnhiem_core.services.people.imports.telling import deeds_applied, told_of
from tinnhiem_core.services.people.imports.values import Counts, Status
from tinnhiem_core.services.people.naming import order_of, searched
from tinnhiem_core.services.people.subjects import about
from tinnhiem_core.services.people.unit_editing import free_key
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.units import all_units
from tinnhiem_core.store.tables import Person, Post, RosterImport, Unit


def apply_import(desk: Desk, number: int, seen: str) -> Counts:
    """Write what the preview showed; ``seen`` is its ``seal``.

    ``InvalidError`` with every error of the file, every open question, or because there is
    nothing to write; ``ConflictError`` where people were changed since the preview, or the import
    is closed. Then nothing at all is written.
    """
    with desk.work() as act:
        row, place = own_numbered(act.session, desk, number)
        waiting(row)
        outcome = _allowed(act.session, desk, row)
        if seal(outcome, row.digest) != seen:
            raise ConflictError(find("L.1143", where=about(row), file=row.file_name))
        counts, kept = outcome.counts(), record_before(outcome)
        changes = _Writing(act.session, row.id, kept).write(outcome)
        row.changes = changes.as_json()
        said = decisions.from_json(row.decisions)
        row.decisions = replace(said, reach=spoken_of(outcome, changes)).as_json()
        row.state = ImportState.APPLIED
        row.closed_at = act.now
        told = told_of(row, place)
        known = {one.row.id: one.row for one in outcome.persons.values() if one.row is not None}
        act.record_each(deeds_applied(changes, known, told))
        act.record(
            "import.applied",
            about(row),
            **told,
            digest=row.digest[:12],
            units=[counts.units_new, counts.units_changed],
            persons=[counts.persons_new, counts.persons_changed],
            posts=[counts.posts_new, counts.posts_changed],
        )
        return counts


def _allowed(session: ScopedSession, desk: Desk, row: RosterImport) -> Merge:
    file, outcome = read_here(session, desk, row), merged(session, desk, row)
    if outcome is None or not file.whole:
        found = in_row_order(everything(file, outcome))
        raise InvalidError(*(one for one in found if one.severity is Severity.ERROR))
    persons = (
        find("L.1142", where=one.code, line=str(one.line), name=one.name, key=one.code)
        for one in outcome.questions
        if not one.answer
    )
    units = (
        find("L.1157", where=one.key, unit=one.name, nearest=one.candidates[0].name)
        for one in outcome.unit_questions
        if not one.answer
    )
    found = in_row_order((*errors(outcome), *units, *persons))
    if not found and not outcome.counts().changes:
        found = (find("L.1145", where=row.file_name, file=row.file_name),)
    if found:
        raise InvalidError(*found)
    return outcome


class _Writing:
    """Writes an outcome through one session, and keeps what was there before."""

    def __init__(self, session: ScopedSession, number: int, kept: Record) -> None:
        self._session = session
        self._import = number
        self._changes = Changes(record=kept)

    def write(self, outcome: Merge) -> Changes:
        """Write units, then persons, then posts: each names rows of the one before."""
        units = self._units(outcome)
        persons = self._persons(outcome.persons)
        self._posts(outcome, units, persons)
        return self._changes

    def _units(self, outcome: Merge) -> Mapping[str, Unit]:
        taken = {row.key for row in all_units(self._session)}
        rows: dict[str, Unit] = {}
        for key, one in outcome.units.items():
            row = one.row
            if row is None:
                above = outcome.units[one.file.parent].file.name if one.file.parent else ""
                free = free_key(taken, one.file.name, above) if key in taken else key
                row = self._unit(free)
                row.name, row.search = one.file.name, searched(one.file.name)
                row.kind, row.level = one.file.kind, one.file.level
                row.has_subordinates = one.file.has_subordinates
                taken.add(row.key)
            rows[key] = row
        self._session.flush()
        self._place(outcome, rows)
        return rows

    def _unit(self, key: str) -> Unit:
        row = Unit(key=key, import_id=self._import)
        self._session.add(row)
        return row

    def _place(self, outcome: Merge, rows: Mapping[str, Unit]) -> None:
        """Put units under others once all of them have numbers."""
        for key, one in outcome.units.items():
            above = {"parent_id": rows[one.parent].id} if one.parent else {}
            if one.row is None:
                rows[key].parent_id = above.get("parent_id")
                self._changes.add(rows[key])
            else:
                self._changes.change(one.row, {**one.values, **above})
        self._session.flush()

    def _persons(self, persons: Mapping[str, PersonMerge]) -> Mapping[str, Person]:
        rows: dict[str, Person] = {}
        for key, one in persons.items():
            if one.row is not None:
                self._changes.change(one.row, one.values)
                rows[key] = one.row
            elif one.status is Status.NEW:
                rows[key] = self._person(one)
        self._session.flush()
        for key, row in rows.items():
            if persons[key].row is None:
                self._changes.add(row)
        return rows

    def _person(self, one: PersonMerge) -> Person:
        row = Person(
            key=one.file.key,
            name=one.file.name,
            search=searched(one.file.name, one.file.key),
            order=order_of(one.file.name),
            born=one.file.born,
            retirement_notice=one.file.retirement_notice,
            import_id=self._import,
        )
        self._session.add(row)
        return row

    def _posts(
        self, outcome: Merge, units: Mapping[str, Unit], persons: Mapping[str, Person]
    ) -> None:
        added: list[Post] = []
        for one in outcome.posts:
            if one.status is Status.NEW:
                added.append(self._post(one, units[one.file.unit], persons[one.person]))
            elif one.row is not None and one.status is Status.CHANGED:
                self._changes.change(one.row, one.values)
        self._session.flush()
        for row in added:
            self._changes.add(row)

    def _post(self, one: PostMerge, unit: Unit, person: Person) -> Post:
        row = Post(
            person_id=person.id,
            unit_id=unit.id,
            role=one.file.role,
            title=one.file.title,
            since=one.file.since,
            until=one.file.until,
            appointed=one.file.appointed,
            appointment=one.file.appointment,
            full_time=one.file.full_time,
            service=one.file.service,
            import_id=self._import,
        )
        self._session.add(row)
        return row
