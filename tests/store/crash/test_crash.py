"""Killed in the midst of any act that writes, the database is as before it or as after it."""

from __future__ import annotations

import pytest
from tests.databases import Place
from tests.store.crash.cases import CASES
from tests.store.crash.harness import Case, kill_many, using
from tests.store.crash.writing import opening, writing
from tests.store.worlds import A, settle, unit_of

pytestmark = pytest.mark.usefixtures("quick_passwords")

ALL_KILLS = 200
KILLS = max(3, -(-ALL_KILLS // len(CASES)))
ON_A_SERVER = 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_killed_at_any_moment_nothing_is_half_written(case: Case) -> None:
    died = kill_many(case, "sqlite", KILLS, seed=len(case.name))
    assert died > KILLS // 3  # else the moments are badly chosen and prove little


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_killed_client_of_a_server_leaves_nothing_half_written(case: Case) -> None:
    assert kill_many(case, "postgresql", ON_A_SERVER, seed=len(case.name)) > 0


def test_every_service_that_writes_is_killed() -> None:
    killed = {(one.service.__module__, one.service.__name__) for one in CASES if one.service}
    assert set(writing()) - killed == set()


def test_what_opens_a_transaction_is_seen_through_private_functions() -> None:
    source = """
def add(desk): _do(desk)
def _do(desk):
    with desk.work(): pass
def given(work): work()
def look(database):
    with database.reading(): pass
"""
    assert opening(source) == {"add"}


def test_two_hundred_kills() -> None:
    assert KILLS * len(CASES) >= ALL_KILLS


def _two_transactions(place: Place) -> None:
    with using(place) as database:
        for number in range(6):
            with database.work(A) as session:
                session.add(unit_of(f"Phòng {number}", f"u{number}"))


def _settled(place: Place) -> None:
    with using(place) as database:
        settle(database)


def test_control_an_act_in_pieces_is_caught() -> None:
    """Where this fails, the harness is blind."""
    case = Case(name="pieces", prepare=_settled, act=_two_transactions)
    with pytest.raises(AssertionError, match="half-written"):
        kill_many(case, "sqlite", 40, seed=1)
