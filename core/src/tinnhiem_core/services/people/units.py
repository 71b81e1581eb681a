"""Units seen: the tree, one unit with its surroundings, the reach of a subtree."""

from __future__ import annotations

from collections.abc import Collection

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.subjects import history, missing
from tinnhiem_core.services.people.tree import ancestors, lines, matching
from tinnhiem_core.services.people.tree import subtree as below
from tinnhiem_core.services.people.values import UnitCard, UnitLine
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.units import (
    all_units,
    parents,
    people_by_unit,
    people_within,
    unit_names,
    unit_row,
)
from tinnhiem_core.store.people.usage import used_by
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Unit


def subtree(platform: Platform, scope: Scope, root: int) -> frozenset[int]:
    """Return the numbers of ``root`` and all units below it: what a grant on it reaches.

    Empty where the tenant has no such unit.
    """
    with platform.database.reading(scope) as session:
        return below(parents(session), root)


def names_of(platform: Platform, scope: Scope, numbers: Collection[int]) -> tuple[str, ...]:
    """Return the names of some units of the tenant, those that were made first before others."""
    with platform.database.reading(scope) as session:
        found = unit_names(session, numbers)
    return tuple(found[one] for one in sorted(found))


def unit_tree(desk: Desk, text: str = "") -> tuple[UnitLine, ...]:
    """Return the desk's units in the order of the tree, with counts.

    ``text`` leaves the units whose name holds each of its words (no diacritics needed), with the
    units above them.
    """
    with desk.reading() as session:
        rows = [row for row in all_units(session) if desk.may(row.id)]
        return matching(lines(rows, people_by_unit(session, desk.today())), text)


def show_unit(desk: Desk, number: int) -> UnitCard:
    """Return one unit with its surroundings; ``NotFoundError`` where it is not the desk's.

    Ancestors outside of the desk's reach are named too: they are the address of the unit.
    """
    with desk.reading() as session:
        rows = all_units(session)
        row = next((one for one in rows if one.id == number and desk.may(number)), None)
        if row is None:
            raise missing("unit", number)
        found = {one.id: one for one in lines(rows, _counts(session, desk))}
        above = {one.id: one.parent for one in found.values()}
        return UnitCard(
            unit=found[row.id],
            ancestors=tuple(found[one] for one in ancestors(above, row.id)),
            children=tuple(one for one in found.values() if one.parent == row.id),
            people=people_within(session, below(above, row.id), desk.today()),
            used_by=used_by(session, "unit", row.id),
            history=history(session, row),
        )


def _counts(session: ScopedSession, desk: Desk) -> dict[int, int]:
    return dict(people_by_unit(session, desk.today()))


def own_unit(session: ScopedSession, desk: Desk, number: int) -> Unit:
    """Return the row of a unit of the desk; ``NotFoundError`` where there is none."""
    row = unit_row(session, number) if desk.may(number) else None
    if row is None:
        raise missing("unit", number)
    return row
