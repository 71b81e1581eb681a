"""A child process does one act and is killed in the midst of it; then the database is opened.

It dies before or after its n-th SQL statement or before its commit, or at a random moment. What
must then be true: nothing half-written (the same tables differ from how they were before the act
as after a whole one, with as many rows; or none does), and every audit log whole.
"""

from __future__ import annotations

import atexit
import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, event, inspect, select, text
from sqlalchemy.orm import configure_mappers
from tests.databases import Place, bare, copied, upgraded

from tinnhiem_core.store import Database
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.dump.chains import chains
from tinnhiem_core.store.opening import whole

MOMENTS = ("before_cursor_execute", "after_cursor_execute", "commit")
FINISHED, FAILED = 0, 1
Contents = dict[str, tuple[int, str]]
"""The number of rows and the digest of each table that is there."""

Pattern = dict[str, int]
"""The tables that an act changes, with the number of rows that they have then."""


def nothing(_: Place) -> None:
    """Leave the database as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One act that writes, as the services do it.

    ``service`` is what ``act`` calls, None for an act of the tests' own. ``prepare`` makes what
    the acts of one area need, once; ``act`` is what is killed, each time on a fresh copy, and
    opens its own ``Database``; ``invariant`` raises where something is half-done. ``steps`` is
    the number of transactions that the act consists of; ``is_new``: it starts without a single
    table.
    """

    name: str
    act: Callable[[Place], None]
    service: Callable[..., object] | None = None
    prepare: Callable[[Place], None] = nothing
    invariant: Callable[[Place], None] = nothing
    steps: int = 1
    is_new: bool = False


def name_of(service: Callable[..., object]) -> str:
    """Return the name of a service with the module that it stands in."""
    area, module = service.__module__.split(".")[-2:]
    return f"{area}.{module}.{service.__name__}"


@contextmanager
def using(place: Place) -> Iterator[Database]:
    """Open the database as the application does."""
    database = Database(place.url)
    try:
        yield database
    finally:
        database.close()


def kill_many(case: Case, engine: str, kills: int, seed: int) -> int:
    """Kill the act ``kills`` times; return how often it died before it was done."""
    chance = random.Random(seed)  # noqa: S311 - a test must be repeatable
    copies = _copies(case.prepare, engine, is_new=case.is_new)
    points, seconds, after = _whole_run(case, copies)
    states = [{}, *(_after(step, case, copies) for step in range(1, case.steps)), after]
    died = 0
    for number in range(kills):
        point = chance.randint(1, points) if number % 2 == 0 else None
        place = copies.take()
        died += _killed(case, place, point, chance.uniform(0, seconds * 1.1))
        found = _examine(case, place, copies.before, states)
        case.invariant(place)
        copies.give_back(found if case.invariant is nothing else contents(place))
    return died


@contextmanager
def prepared(case: Case, engine: str) -> Iterator[Place]:
    """Lend a copy of the database that a case begins with."""
    copies = _copies(case.prepare, engine, is_new=case.is_new)
    place = copies.take()
    try:
        yield place
    finally:
        copies.give_back(contents(place))


def contents(place: Place) -> Contents:
    """Return what is in each table of ours that is there."""
    with _owned(place) as connection:
        return _contents(connection)


@contextmanager
def _owned(place: Place) -> Iterator[Connection]:
    database = Database(place.owner)
    try:
        with whole(database) as connection:
            yield connection
    finally:
        database.close()


def _contents(connection: Connection) -> Contents:
    there = set(inspect(connection).get_table_names())
    found: Contents = {}
    for table in Base.metadata.sorted_tables:
        if table.name in there:
            rows = connection.exec_driver_sql(_question(table)).all()
            said = repr([tuple(row) for row in rows])
            found[table.name] = (len(rows), sha256(said.encode()).hexdigest())
    return found


@cache
def _question(table: Table) -> str:
    """Return the words that ask for a table; every new engine would put them together anew."""
    return str(select(table).order_by(*table.primary_key))


def pattern(before: Contents, found: Contents) -> Pattern:
    """Return what differs; two runs of one act draw other secrets, so rows are only counted."""
    return {name: one[0] for name, one in found.items() if before.get(name) != one}


class Copies:
    """Copies of a prepared database; one that an act left as it was serves the next act."""

    def __init__(self, origin: Place, folder: Path) -> None:
        self.before = contents(origin)
        self._origin, self._folder = origin, folder
        self._made: Iterator[Place] = iter(())
        self._spare: Place | None = None

    def take(self) -> Place:
        """Return a copy that is as the prepared one."""
        if self._spare is None:
            self._made = copied(self._origin, self._folder)
            self._spare = next(self._made)
        return self._spare

    def give_back(self, found: Contents) -> None:
        """Keep the copy for the next act where this one changed nothing; else remove it."""
        if found != self.before:
            self._spare = next(self._made, None)


@cache
def _copies(prepare: Callable[[Place], None], engine: str, *, is_new: bool) -> Copies:
    """Return the copies of a database that is prepared once in this process."""
    configure_mappers()  # else every child does it anew
    folder = Path(tempfile.mkdtemp(prefix="tinnhiem-crash-"))
    atexit.register(shutil.rmtree, folder)
    made = (bare if is_new else upgraded)(engine, folder)
    _KEPT.append(made)
    place = next(made)
    prepare(place)
    return Copies(place, folder)


_KEPT: list[Iterator[Place]] = []
"""Else the prepared databases would be removed at once."""


def _whole_run(case: Case, copies: Copies) -> tuple[int, float, Pattern]:
    """Let the act finish; return its number of points, its time and what it changed."""
    points = 0

    def count(*_: object) -> None:
        nonlocal points
        points += 1

    place = copies.take()
    with _listening(count, MOMENTS):
        began = time.perf_counter()
        case.act(place)
        seconds = time.perf_counter() - began
    found = contents(place)
    changed = pattern(copies.before, found)
    assert changed, f"{case.name}: the act changes nothing"
    case.invariant(place)
    copies.give_back(found)
    return points, seconds, changed


def _after(step: int, case: Case, copies: Copies) -> Pattern:
    """Return what differs after so many of an act's transactions: it dies before the next."""
    place = copies.take()
    child = os.fork()
    if child == 0:
        _act_and_die(case, place, step + 1, ("commit",))
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"{case.name}: {step} transactions, not {case.steps}"
    found = contents(place)
    copies.give_back(found)
    return pattern(copies.before, found)


@contextmanager
def _listening(listener: Callable[..., None], moments: tuple[str, ...]) -> Iterator[None]:
    for moment in moments:
        event.listen(Engine, moment, listener)
    try:
        yield
    finally:
        for moment in moments:
            event.remove(Engine, moment, listener)


def _killed(case: Case, place: Place, point: int | None, pause: float) -> bool:
    """Fork, act, kill at a point or after a pause; return whether it died of it."""
    child = os.fork()
    if child == 0:
        _act_and_die(case, place, point or 0, MOMENTS)
    if point is None:
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == FINISHED, f"{case.name}: the act failed by itself"
    return False


def _act_and_die(case: Case, place: Place, left: int, moments: tuple[str, ...]) -> None:
    """Act in the child; it never returns to the tests. Without moments left it goes on."""

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        with _listening(count, moments):
            case.act(place)
        os._exit(FINISHED)
    except BaseException:  # noqa: BLE001 - whatever it is, the child ends here
        os._exit(FAILED)


def _examine(case: Case, place: Place, before: Contents, states: list[Pattern]) -> Contents:
    with _owned(place) as connection:
        found = _contents(connection)
        changed = pattern(before, found)
        assert changed in states, f"{case.name}: half-written: {changed}"
        if "audit_event" in found:
            broken = [one for one in chains(connection) if one.broken is not None]
            assert broken == [], f"{case.name}: the audit log is broken"
        if place.engine == "sqlite":
            assert connection.scalar(text("pragma integrity_check")) == "ok"
            assert connection.execute(text("pragma foreign_key_check")).all() == []
        return found
