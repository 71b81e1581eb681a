"""Events that no program could have written: told by name, never a crash."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.cli.running import Answer
from tests.databases import Place
from tests.services.accounts.world import NORTH, SOUTH, World

from tinnhiem_core.cli.app import run
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.services.audit.verifying import head, verify
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope

HERE = Scope(tenant=NORTH)
Tamper = Callable[..., None]
ON_SQLITE = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
ANY_KIND = ("at = 'rubbish'", "at = 7", "actor = x'41'", "details = cast(x'ff' as text)")


@pytest.fixture
def filled(world: World) -> World:
    for tenant in (NORTH, SOUTH):
        for number in range(6):
            with work(world.platform, Scope(tenant=tenant, account=7), "L\u00ea An") as act:
                act.record("tenant.edited", f"s\u1ed1 {number}", fields=["name"])
    return world


def breaks(world: World) -> list[tuple[str, dict[str, object]]]:
    return [(one.code, dict(one.figures)) for one in verify(world.platform, HERE).breaks]


def unread(number: int | str) -> tuple[str, dict[str, object]]:
    return ("L.1286", {"tenant": NORTH, "number": str(number)})


def verified(place: Place, capfd: pytest.CaptureFixture[str], *more: str) -> Answer:
    capfd.readouterr()
    code = run(["audit", "verify", *more, "--database", place.owner, "--lang", "en"])
    out, err = capfd.readouterr()
    return Answer(code=code, out=out, err=err)


@ON_SQLITE
@pytest.mark.parametrize("change", ANY_KIND)
def test_unreadable_event_is_a_break_of_its_own(
    filled: World, tamper: Tamper, place: Place, capfd: pytest.CaptureFixture[str], change: str
) -> None:
    tamper(f"update audit_event set {change} where tenant_id = {NORTH} and number = 3")  # noqa: S608 - tampering
    assert breaks(filled) == [unread(3)]
    told = verified(place, capfd)
    assert (told.code, f"Log of tenant {NORTH}, event 3: it can't be read" in told.out) == (
        1,
        True,
    )
    with pytest.raises(InvalidError, match=r"L\.1286"):
        events(filled.platform, HERE, Wanted())
    with pytest.raises(InvalidError, match=r"L\.1286"):
        export(filled.platform, HERE, "L\u00ea An", Wanted())
    assert verify(filled.platform, Scope(tenant=SOUTH)).whole


def test_day_beyond_the_calendar(filled: World, tamper: Tamper, place: Place) -> None:
    """PostgreSQL keeps moments that Python has no words for."""
    beyond = "infinity" if place.engine == "postgresql" else "99999-01-01 00:00:00.000000"
    tamper(f"update audit_event set at = '{beyond}' where tenant_id = {NORTH} and number = 6")  # noqa: S608 - tampering
    assert breaks(filled) == [unread(6)]
    with pytest.raises(InvalidError, match=r"L\.1286"):
        events(filled.platform, HERE, Wanted())


@ON_SQLITE
def test_number_that_is_none(filled: World, tamper: Tamper) -> None:
    last = head(filled.platform, HERE)
    tamper(f"update audit_event set number = '20x' where tenant_id = {NORTH} and number = 3")  # noqa: S608 - tampering
    assert breaks(filled)[0] == ("L.1281", {"first": 3, "last": 3})
    assert breaks(filled)[-1] == unread("20x")
    assert head(filled.platform, HERE) == last
    with work(filled.platform, HERE, "L\u00ea An") as act:  # nobody is kept from acting by it
        act.record("tenant.edited")
    assert head(filled.platform, HERE).number == 7


@pytest.mark.parametrize("details", ["x", "[1]", '{"since":"h\u00f4m qua"}', "[" * 5000])
def test_details_that_are_none_are_shown_as_they_stand(
    filled: World, tamper: Tamper, details: str
) -> None:
    tamper(
        f"update audit_event set details = '{details}' where tenant_id = {NORTH} and number = 3"  # noqa: S608 - tampering
    )
    assert [code for code, _ in breaks(filled)] == ["L.1280"]
    page = events(filled.platform, HERE, Wanted())
    shown = dict(page.lines[3].details).values()
    assert set(shown) == {"h\u00f4m qua" if "since" in details else details}
    assert len(list(export(filled.platform, HERE, "L\u00ea An", Wanted()))) == 7


def test_log_of_a_tenant_that_is_gone(
    filled: World, tamper: Tamper, place: Place, capfd: pytest.CaptureFixture[str]
) -> None:
    assert verify(filled.platform, HERE).whole
    assert verified(place, capfd).code == 0
    tamper(f"delete from tenant where id = {SOUTH}")  # noqa: S608 - tampering
    told = verified(place, capfd)
    assert told.code == 1
    assert f"Tenant {SOUTH} is gone from the database, but 6 events" in told.out
    assert verified(place, capfd, "bac").code == 0
