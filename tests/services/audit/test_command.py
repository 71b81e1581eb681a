"""``tinnhiem audit verify``: one tenant, all of them, a printed head, JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from sqlalchemy import create_engine
from tests.databases import Place
from tests.services.accounts.world import NORTH, World

from tinnhiem_core.cli.app import run
from tinnhiem_core.services.audit.verifying import head
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope

Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def verify(capfd: pytest.CaptureFixture[str], place: Place) -> Told:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["audit", "verify", *arguments, "--database", place.url])
        return (code, *capfd.readouterr())

    return call


@pytest.fixture
def filled(world: World) -> World:
    for number in range(3):
        with work(world.platform, Scope(tenant=NORTH), "Lê An") as act:
            act.record("tenant.edited", str(number))
    return world


def test_every_log_is_told(filled: World, verify: Told) -> None:
    code, out, _ = verify()
    assert code == 0
    assert len(out.splitlines()) == 4
    assert (
        f"bac: nhật ký nguyên vẹn, 3 sự kiện. Mã cuối: {head(filled.platform, Scope(tenant=NORTH))}"
        in out
    )


def test_one_log_against_its_printed_head(filled: World, verify: Told) -> None:
    printed = str(head(filled.platform, Scope(tenant=NORTH)))
    assert verify("bac", "--head", printed)[0] == 0
    code, out, _ = verify("bac", "--head", f"9:{'a' * 64}")
    assert code == 1
    assert "L.1285" in out


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_break_is_told_with_exit_code_1(verify: Told, place: Place) -> None:
    engine = create_engine(place.url)
    with engine.begin() as connection:
        for (name,) in connection.exec_driver_sql(
            "select name from sqlite_master where type = 'trigger'"
        ).all():
            connection.exec_driver_sql(f"drop trigger {name}")
        connection.exec_driver_sql("delete from audit_event where number = 2")
    engine.dispose()
    code, out, _ = verify("--json")
    assert code == 1
    (bad,) = [one for one in json.loads(out) if not one["whole"]]
    assert (bad["tenant"], bad["events"]) == ("bac", 2)
    assert [one["code"] for one in bad["breaks"]] == ["L.1281"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("nowhere",), "L.1291"),
        (("bac", "--head", "12"), "L.1290"),
        (("--head", f"1:{'a' * 64}"), "L.1292"),
    ],
)
@pytest.mark.usefixtures("filled")
def test_wrong_use_is_refused(verify: Told, arguments: tuple[str, ...], code: str) -> None:
    exit_code, _, err = verify(*arguments)
    assert exit_code == 2
    assert code in err


def test_command_needs_an_address(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert run(["audit", "verify"]) == 2
    assert "L.1329" in capfd.readouterr().err
