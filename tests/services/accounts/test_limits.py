"""Lock-out and rate limits: per account and per address, across processes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select
from tests.databases import Place
from tests.services.accounts.world import HERE, HOST, NORTH, PASSWORD, SECRET, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import helping, limits, listing, signing
from tinnhiem_core.services.accounts.refusals import LimitedError, SignInError
from tinnhiem_core.services.accounts.values import Visitor
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.tables import Attempt


def fail(world: World, times: int, username: str = "anh", visitor: Visitor = HERE) -> None:
    for _ in range(times):
        with pytest.raises(SignInError):
            signing.sign_in(world.platform, username, "sai", visitor)


def locked(world: World, username: str = "anh", visitor: Visitor = HERE) -> str:
    with pytest.raises(LimitedError) as raised:
        signing.sign_in(world.platform, username, PASSWORD, visitor)
    return raised.value.findings[0].code


def test_fifth_failure_locks_for_fifteen_minutes_even_with_the_right_password(
    world: World,
) -> None:
    world.person("anh", AccountRole.STAFF)
    fail(world, 5)
    assert locked(world) == "L.1202"
    assert world.acts(NORTH)[-2:] == ["sign_in.refused", "sign_in.locked"]
    world.clock.passes(minutes=14, seconds=59)
    assert locked(world) == "L.1202"
    world.clock.passes(seconds=1)
    world.enter("anh")


def test_four_failures_do_not_lock_and_success_starts_anew(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    for _ in range(3):
        fail(world, 4)
        world.enter("anh")


def test_lock_starts_with_the_last_failure(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    fail(world, 4)
    world.clock.passes(minutes=14)
    fail(world, 1)
    world.clock.passes(minutes=14)
    assert locked(world) == "L.1202"


def test_unknown_name_locks_like_a_known_one(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    fail(world, 5)
    fail(world, 5, "nobody")
    assert locked(world) == locked(world, "nobody")


def test_lock_of_one_account_leaves_others_alone(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    world.person("binh", AccountRole.STAFF)
    fail(world, 5)
    world.enter("binh")


def test_one_address_may_fail_thirty_times(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    for number in range(limits.OF_AN_ADDRESS):
        fail(world, 1, f"name{number}")
    assert locked(world) == "L.1203"
    world.enter("anh", visitor=Visitor(address="10.9.9.9"))


def test_wrong_codes_count_and_the_password_does_not_forgive_them(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    for _ in range(5):
        opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
        with pytest.raises(SignInError):
            signing.second_step(world.platform, opened.token, "000000", HERE)
    assert locked(world, "quan") == "L.1202"
    with pytest.raises(LimitedError):
        signing.second_step(world.platform, opened.token, world.code(made.secret), HERE)


def test_limit_holds_across_processes(world: World, place: Place) -> None:
    world.person("anh", AccountRole.STAFF)
    fail(world, 3)
    other = Database(place.url)
    elsewhere = World(Platform(database=other, clock=world.clock, secret=SECRET), world.clock)
    fail(elsewhere, 2)
    other.close()
    assert locked(world) == "L.1202"


def test_many_at_once_get_no_more_than_five_looks(world: World) -> None:
    world.person("anh", AccountRole.STAFF)

    def attempt(_: int) -> str:
        try:
            signing.sign_in(world.platform, "anh", "sai", HERE)
        except LimitedError:
            return "limited"
        except SignInError:
            return "looked at"
        return "opened"

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(attempt, range(16)))
    assert answers.count("looked at") == limits.OF_AN_ACCOUNT
    assert answers.count("limited") == 16 - limits.OF_AN_ACCOUNT


def test_table_names_nobody_and_forgets_after_a_day(world: World) -> None:
    fail(world, 2, "nguyen.van.an")
    with world.door() as session:
        subjects = set(session.scalars(select(Attempt.subject)))
    assert {one.partition(":")[0] for one in subjects} == {"account", "address"}
    assert not any("nguyen" in one or "10.0.0.7" in one for one in subjects)
    world.clock.passes(days=1, seconds=1)
    fail(world, 1, "another")
    with world.door() as session:
        assert len(session.scalars(select(Attempt)).all()) == 2


def test_another_secret_makes_other_hashes(world: World) -> None:
    other = Platform(database=world.platform.database, secret=SECRET[::-1])
    assert limits.subject(world.platform, "account", "x") != limits.subject(other, "account", "x")


def test_administrator_sees_the_lock_and_lifts_it(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    scope = Scope(tenant=NORTH)
    fail(world, 5)
    line = listing.account(world.platform, scope, made.account)
    assert line.locked_until is not None
    helping.unlock(world.platform, scope, "QT", account=made.account)
    assert listing.account(world.platform, scope, made.account).locked_until is None
    world.enter("anh")
    assert "account.unlocked" in world.acts(NORTH)


def test_attempts_while_locked_do_not_fill_the_log(world: World) -> None:
    fail(world, 5)
    before = world.acts(HOST)
    locked(world)
    assert world.acts(HOST) == before
