"""Whether an import may still be read and undone by whoever looks after some units alone.

Their units may be others by now. A file stands on the units for which it was brought, once it is
applied on those that it speaks of, and on the people whom it changed.
"""

from __future__ import annotations

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports import decisions
from tinnhiem_core.services.people.imports.changes import Changes, from_json
from tinnhiem_core.services.people.imports.decisions import Decisions
from tinnhiem_core.services.people.imports.merged import Merge
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.subjects import about
from tinnhiem_core.services.refusals import ForbiddenError
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import holders
from tinnhiem_core.store.people.units import parents
from tinnhiem_core.store.tables import RosterImport


def brought_for(desk: Desk) -> Decisions:
    """Return what is kept with a file that a desk chooses, before anything is decided."""
    reach = tuple(sorted(desk.units)) if desk.units is not None else None
    return Decisions(persons={}, units={}, reach=reach)


def spoken_of(outcome: Merge, changes: Changes) -> tuple[int, ...]:
    """Return the units in which the posts of an applied file are, and those that it touched."""
    held = (outcome.units[one.file.unit].row for one in outcome.posts)
    numbers = {row.id for row in held if row is not None}
    touched = (*changes.added.get("unit", ()), *changes.changed.get("unit", ()))
    return tuple(sorted(numbers.union(touched)))


def within(session: ScopedSession, desk: Desk, row: RosterImport) -> bool:
    """Return whether a desk may see an import; of one that is over, only its line is seen."""
    if desk.units is None or row.state in {ImportState.DISCARDED, ImportState.UNDONE}:
        return True
    reach = decisions.from_json(row.decisions).reach
    if reach is None or any(not desk.may(one) for one in parents(session).keys() & reach):
        return False
    if row.state is ImportState.PREVIEWED:
        return True
    changed = from_json(row.changes).changed.get("person", {}).keys()
    held = [one for one in holders(session) if one[0] in changed] if changed else []
    seen = {person for person, unit in held if desk.may(unit)}
    return all(person in seen for person, _ in held)


def require_whole(desk: Desk, row: RosterImport, changes: Changes, stock: Stock) -> None:
    """Raise ``ForbiddenError`` where what an import touched is not wholly the desk's by now."""
    units = {*changes.added.get("unit", ()), *changes.changed.get("unit", ())}
    places: list[int | None] = [one for one in stock.units if one in units]
    posts = {*changes.added.get("post", ()), *changes.changed.get("post", ())}
    touched = [one for number, one in stock.posts.items() if number in posts]
    persons = {*changes.added.get("person", ()), *changes.changed.get("person", ())}
    places += [one.unit_id for one in touched]
    for number in (persons | {one.person_id for one in touched}) & stock.persons.keys():
        places += [one.unit_id for one in stock.posts_of.get(number, ())] or [None]
    if not all(map(desk.may, places)):
        raise beyond(row)


def beyond(row: RosterImport) -> ForbiddenError:
    """Return the refusal of an import that is beyond a desk."""
    return ForbiddenError(find("L.1159", where=about(row), file=row.file_name))
