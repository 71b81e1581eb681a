"""Tampering with the log behind the program's back: every way of it is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.services.accounts.world import NORTH, SOUTH, World

from tinnhiem_core.services.audit.verifying import (
    Head,
    head,
    read_head,
    verify,
)
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope
from tinnhiem_core.store.audit import START

HERE = Scope(tenant=NORTH)


def write(world: World, tenant: int = NORTH, times: int = 6) -> None:
    for number in range(times):
        with work(world.platform, Scope(tenant=tenant, account=7), "Lê An") as act:
            act.record("tenant.edited", f"số {number}", fields=["name"])


def found(world: World, printed: Head | None = None) -> list[str]:
    return [one.code for one in verify(world.platform, HERE, printed).breaks]


def test_whole_log_is_whole_and_has_a_head(world: World) -> None:
    write(world)
    write(world, SOUTH, 2)
    report = verify(world.platform, HERE)
    assert report.whole
    assert report.events == 6
    assert report.head == head(world.platform, HERE)
    assert read_head(str(report.head)) == report.head
    assert found(world, report.head) == []


def test_empty_log_is_whole(world: World) -> None:
    report = verify(world.platform, HERE)
    assert (report.whole, report.events, report.head) == (True, 0, Head(number=0, digest=START))


@pytest.mark.parametrize(
    "change",
    [
        "actor = 'Người khác'",
        "account_id = 8",
        "account_id = null",
        "action = 'tenant.created'",
        "subject = 'số 9'",
        "details = '{}'",
        "at = '2025-01-01 00:00:00.000000'",
        "previous = digest",
    ],
)
def test_changed_row_is_found(world: World, tamper: Callable[..., None], change: str) -> None:
    write(world)
    tamper(f"update audit_event set {change} where number = 3")  # noqa: S608 - tampering
    codes = found(world)
    assert "L.1280" in codes


def test_changed_row_with_a_digest_of_its_own_is_found_by_the_next(
    world: World, tamper: Callable[..., None]
) -> None:
    write(world)
    tamper("update audit_event set digest = previous where number = 3")
    assert found(world) == ["L.1280", "L.1282"]


def test_removed_row_is_found_even_when_the_others_are_numbered_anew(
    world: World, tamper: Callable[..., None]
) -> None:
    write(world)
    tamper("delete from audit_event where number = 3")
    assert found(world) == ["L.1281"]
    for number in (4, 5, 6):
        tamper(f"update audit_event set number = {number - 1} where number = {number}")  # noqa: S608
    assert found(world) == ["L.1282", "L.1280", "L.1280", "L.1280"]


def test_removed_first_row_is_found(world: World, tamper: Callable[..., None]) -> None:
    write(world)
    tamper("delete from audit_event where number = 1")
    assert found(world) == ["L.1281"]


@pytest.mark.parametrize("number", [0, -1, 7, 9])
def test_inserted_row_is_found(world: World, tamper: Callable[..., None], number: int) -> None:
    write(world)
    tamper(  # the row of number 3 once more
        "insert into audit_event (tenant_id, number, at, account_id, actor, action, subject,"  # noqa: S608 - tampering
        f" details, previous, digest) select tenant_id, {number}, at, account_id, actor, action,"
        " subject, details, previous, digest from audit_event where number = 3"
    )
    assert found(world) != []


def test_reordered_rows_are_found(world: World, tamper: Callable[..., None]) -> None:
    write(world)
    tamper(
        "update audit_event set number = 99 where number = 3",
        "update audit_event set number = 3 where number = 4",
        "update audit_event set number = 4 where number = 99",
    )
    assert found(world)[:2] == ["L.1282", "L.1280"]


def test_row_of_another_tenant_is_found(world: World, tamper: Callable[..., None]) -> None:
    write(world, times=2)
    write(world, SOUTH, 3)
    tamper(f"update audit_event set tenant_id = {NORTH} where tenant_id = {SOUTH} and number = 3")  # noqa: S608 - tampering
    assert found(world) == ["L.1282", "L.1280"]


def test_cut_tail_is_found_by_the_printed_head_alone(
    world: World, tamper: Callable[..., None]
) -> None:
    write(world)
    printed = head(world.platform, HERE)
    tamper("delete from audit_event where number > 4")
    assert found(world) == []
    assert found(world, printed) == ["L.1285"]


def test_tail_written_anew_is_found_by_the_printed_head(
    world: World, tamper: Callable[..., None]
) -> None:
    write(world)
    printed = head(world.platform, HERE)
    tamper("delete from audit_event where number > 4")
    world.clock.passes(days=1)
    write(world, times=3)
    assert found(world) == []
    assert found(world, printed) == ["L.1284"]


def test_emptied_log_is_found_by_the_printed_head(
    world: World, tamper: Callable[..., None]
) -> None:
    write(world)
    printed = head(world.platform, HERE)
    tamper("delete from audit_event")
    assert found(world, printed) == ["L.1285"]


@pytest.mark.parametrize("given", ["", "12", "12:", "x:" + "a" * 64, "1:" + "g" * 64])
def test_head_that_was_copied_wrongly_is_refused(given: str) -> None:
    with pytest.raises(InvalidError):
        read_head(given)
