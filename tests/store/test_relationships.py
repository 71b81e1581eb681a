"""Relationships are narrowed however they are loaded.

No table has one that could cross tenants; here one is added that does, in a child process, so
that the mapped classes stay as they are.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import (
    Session,
    foreign,
    immediateload,
    joinedload,
    lazyload,
    relationship,
    selectinload,
    subqueryload,
)
from tests.databases import Place
from tests.store.guards import unguarded
from tests.store.worlds import POISON, A, settle

from tinnhiem_core.store import Database
from tinnhiem_core.store.criteria import options, reach
from tinnhiem_core.store.tables import Person, Unit

LOADS = (lazyload, joinedload, selectinload, subqueryload, immediateload)


def in_child(check: Callable[[], None]) -> None:
    """Run a check in a process of its own; it fails where the check does."""
    child = os.fork()
    if child == 0:
        try:
            check()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - whatever it is, the child ends here
            traceback.print_exc()
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _related() -> Any:
    """Give every unit the people with its revision: everybody's."""
    across = relationship(
        Person, primaryjoin=Unit.revision == foreign(Person.revision), viewonly=True, uselist=True
    )
    Unit.__mapper__.add_property("people", across)
    reach.cache_clear()  # mapped classes don't change once they are used
    options.cache_clear()
    return Unit


def _people(session: Session, unit: Any, load: Callable[..., Any]) -> list[str]:
    units = session.scalars(select(unit).options(load(unit.people))).unique().all()
    found = {person.name for one in units for person in one.people}
    joined = select(Person.name).select_from(unit).join(unit.people)
    having = select(unit.name).where(unit.people.any(Person.name == POISON))
    return sorted({*found, *session.scalars(joined), *session.scalars(having)})


def _check(url: str, expected: list[str], *, guarded: bool = True) -> None:
    unit, database = _related(), Database(url)
    for load in LOADS:
        with nullcontext() if guarded else unguarded(), database.session(A) as session:
            assert _people(session, unit, load) == expected, load


def test_relationships_are_narrowed(database: Database, place: Place) -> None:
    settle(database)
    in_child(lambda: _check(place.url, ["Nhà"]))


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_row_security_alone_narrows_relationships(database: Database, place: Place) -> None:
    settle(database)
    in_child(lambda: _check(place.url, ["Nhà"], guarded=False))


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_control_without_the_guard_relationships_leak(database: Database, place: Place) -> None:
    settle(database)
    in_child(lambda: _check(place.url, ["Nhà", POISON], guarded=False))
