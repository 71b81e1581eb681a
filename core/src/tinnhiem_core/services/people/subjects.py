"""How an audit event names what it is about, and who touched it last."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.people.values import Act
from tinnhiem_core.services.refusals import ConflictError, NotFoundError
from tinnhiem_core.services.work import VIETNAM
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.events import events_about
from tinnhiem_core.store.people.imports import applied_act
from tinnhiem_core.store.people.units import unit_names
from tinnhiem_core.store.tables import Person, Post, RosterImport, Unit

FOLLOWING: Final = frozenset({"search", "order"})
"""Fields that follow from a name."""
HISTORY = 50
"""How many acts a page shows; the audit page has all of them."""
_UNIT: Final = "changed.unit_id"


def about(row: Unit | Person | Post | RosterImport) -> str:
    """Return the subject of an audit event; a post belongs to the record of its person."""
    if isinstance(row, Post):
        return f"person:{row.person_id}"
    kind = "import" if isinstance(row, RosterImport) else row.__tablename__
    return f"{kind}:{row.id}"


def history(session: ScopedSession, row: Unit | Person) -> tuple[Act, ...]:
    """Return the last acts on a unit or person, the latest first.

    A unit is told by the name that it has now; one deleted since, by its number. Of a record
    that came with an import the first act is that import.
    """
    events = events_about(session, about(row), HISTORY)
    brought = _brought(session, row) if len(events) < HISTORY else ()
    told_of = {number for one in events for number in _units(json.loads(one.details))}
    names = unit_names(session, told_of) if told_of else {}
    done = tuple(
        Act(at=one.at, actor=one.actor, action=one.action, details=_named(one.details, names))
        for one in events
    )
    return (*done, *brought)


def _brought(session: ScopedSession, row: Unit | Person) -> tuple[Act, ...]:
    """Return the import with which a record came as an act on it, told once for all of them."""
    found = applied_act(session, row.import_id) if row.import_id is not None else None
    if found is None:
        return ()
    action = "unit.brought" if isinstance(row, Unit) else "person.brought"
    kept = json.loads(found.details)
    of = {name: kept[name] for name in ("file", "import_id", "import_number") if name in kept}
    details = json.dumps({"import_id": row.import_id, **of}, ensure_ascii=False)
    who = found.account_id
    return (Act(at=found.at, actor=found.actor, action=action, details=details, account=who),)


def _units(details: Mapping[str, object]) -> tuple[int, ...]:
    """Return the numbers of units, before and after, that the details of an act hold."""
    pair = details.get(_UNIT)
    return tuple(one for one in pair if isinstance(one, int)) if isinstance(pair, list) else ()


def _named(details: str, names: Mapping[int, str]) -> str:
    held = json.loads(details)
    numbers = _units(held)
    if not numbers:
        return details
    pair = [names.get(number, str(number)) for number in numbers]
    return json.dumps({**held, _UNIT: pair}, ensure_ascii=False)


def missing(kind: str, number: int) -> NotFoundError:
    """Return the error of a row that isn't there, or not for this account."""
    return NotFoundError(find("L.1100", where=f"{kind}:{number}", number=str(number)))


def check_revision(session: ScopedSession, row: Unit | Person | Post, revision: int) -> None:
    """Raise ``ConflictError`` where someone saved the row since it was shown."""
    if row.revision == revision:
        return
    last = next(iter(events_about(session, about(row), 1)), None)
    who = last.actor if last else ""
    at = last.at if last else None
    raise ConflictError(
        find("L.1101", where=about(row), who=who or "—", at=_moment(at), name=_name(row))
    )


def _moment(at: datetime | None) -> str:
    return f"{at.astimezone(VIETNAM):%H:%M %d/%m/%Y}" if at else "—"


def _name(row: Unit | Person | Post) -> str:
    return row.title if isinstance(row, Post) else row.name


def plain(value: object) -> object:
    """Return a value as the audit log keeps it: text, a whole number, yes or no."""
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def change(row: Unit | Person | Post, values: dict[str, object]) -> dict[str, list[object]]:
    """Set the values that differ, count the revision up; return before and after of each."""
    before = {name: getattr(row, name) for name in values}
    changed = {name: value for name, value in values.items() if before[name] != value}
    for name, value in changed.items():
        setattr(row, name, value)
    if changed:
        row.revision += 1
    return {name: [plain(before[name]), plain(value)] for name, value in changed.items()}


def told(changed: Mapping[str, list[object]]) -> dict[str, list[object]]:
    """Return what was changed as details of an audit event: ``changed.born`` before and after.

    What follows from a name (how it is searched and sorted) is left out.
    """
    shown = {name: pair for name, pair in changed.items() if name not in FOLLOWING}
    return {f"changed.{name}": pair for name, pair in shown.items()}
