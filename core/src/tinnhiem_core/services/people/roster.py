"""The people of a tenant as the values that the rules work on."""

from __future__ import annotations

from tinnhiem_core.model import people as values
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import all_persons
from tinnhiem_core.store.people.posts import all_posts
from tinnhiem_core.store.people.units import all_units
from tinnhiem_core.store.tables import Person, Post, Unit


def roster(session: ScopedSession) -> values.Roster:
    """Return all units, persons and posts of the session's tenant, in the order of entry.

    What a roster file brought into an empty tenant comes back exactly as it was read.
    """
    units, persons = all_units(session), all_persons(session)
    unit_keys = {row.id: row.key for row in units}
    person_keys = {row.id: row.key for row in persons}
    return values.Roster(
        units=tuple(_unit(row, unit_keys) for row in units),
        persons=tuple(_person(row) for row in persons),
        posts=tuple(
            _post(row, person_keys[row.person_id], unit_keys[row.unit_id])
            for row in all_posts(session)
        ),
    )


def _unit(row: Unit, keys: dict[int, str]) -> values.Unit:
    return values.Unit(
        key=row.key,
        name=row.name,
        kind=row.kind,
        level=row.level,
        parent=keys[row.parent_id] if row.parent_id is not None else "",
        has_subordinates=row.has_subordinates,
    )


def _person(row: Person) -> values.Person:
    return values.Person(
        key=row.key, name=row.name, born=row.born, retirement_notice=row.retirement_notice
    )


def _post(row: Post, person: str, unit: str) -> values.Post:
    return values.Post(
        person=person,
        unit=unit,
        role=row.role,
        title=row.title,
        since=row.since,
        until=row.until,
        appointed=row.appointed,
        appointment=row.appointment,
        full_time=row.full_time,
        service=row.service,
    )
