"""The log in words: filters, pages, export; a label for every act; no secret in any."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest
from tests.services.accounts.world import NORTH, SOUTH, World
from tests.services.audit.recorded import recorded, recorded_details

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import profile
from tinnhiem_core.services.audit.exporting import COLUMNS, export
from tinnhiem_core.services.audit.listing import (
    PAGE,
    Wanted,
    account_choices,
    action_choices,
    events,
)
from tinnhiem_core.services.audit.verifying import verify
from tinnhiem_core.services.audit.words import action_words, detail_words
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope
from tinnhiem_core.texts import CATALOGUE, Lang

HERE = Scope(tenant=NORTH, account=7)


def write(
    world: World, action: str, subject: str, actor: str = "Lê An", **details: object
) -> None:
    with work(world.platform, HERE, actor) as act:
        act.record(action, subject, **details)


def subjects(world: World, wanted: Wanted) -> list[str]:
    return [one.subject for one in events(world.platform, HERE, wanted).lines]


@pytest.fixture
def filled(world: World) -> World:
    write(world, "grant.given", "anh", role="staff", until="2026-12-31")
    world.clock.passes(hours=16)  # 3 March in Việt Nam, 2 March in UTC
    write(world, "grant.revoked", "binh", "Đỗ Ánh", role="observer")
    world.clock.passes(days=1)
    write(world, "tenant.edited", "100%_bac", fields=["name", "email"])
    with work(world.platform, Scope(tenant=SOUTH), "B") as act:
        act.record("grant.given", "POISON")
    return world


def test_newest_stands_first_and_of_this_tenant_alone(filled: World) -> None:
    assert subjects(filled, Wanted()) == ["100%_bac", "binh", "anh"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(since=date(2026, 3, 3)), ["100%_bac", "binh"]),
        (Wanted(until=date(2026, 3, 3)), ["binh", "anh"]),
        (Wanted(since=date(2026, 3, 3), until=date(2026, 3, 3)), ["binh"]),
        (Wanted(action="grant.given"), ["anh"]),
        (Wanted(subject="binh"), ["binh"]),
        (Wanted(account=7), ["100%_bac", "binh", "anh"]),
        (Wanted(account=8), []),
        (Wanted(text="đỗ ánh"), ["binh"]),
        (Wanted(text="ĐỖ ÁNH"), ["binh"]),
        (Wanted(text="observer"), ["binh"]),
        (Wanted(text="100%_"), ["100%_bac"]),
        (Wanted(text="%"), ["100%_bac"]),
        (Wanted(text="' or 1=1 --"), []),
    ],
)
def test_filter(filled: World, wanted: Wanted, expected: list[str]) -> None:
    assert subjects(filled, wanted) == expected


def test_words_of_an_event(filled: World) -> None:
    (vi,) = events(filled.platform, HERE, Wanted(action="grant.given")).lines
    (en,) = events(filled.platform, HERE, Wanted(action="grant.given"), lang=Lang.EN).lines
    assert (vi.label, en.label) == ("Giao vai trò", "Role given")
    assert vi.details == (("Vai trò", "Cán bộ giúp việc"), ("Đến", "31/12/2026"))
    assert en.details == (("Role", "Agency staff"), ("Until", "31/12/2026"))
    (named,) = events(filled.platform, HERE, Wanted(action="tenant.edited")).lines
    assert named.details == (("Mục đã sửa", "Họ và tên, Thư điện tử"),)


def test_pages_are_bounded(world: World) -> None:
    for number in range(PAGE + 1):
        write(world, "grant.given", str(number))
    first, last = (events(world.platform, HERE, Wanted(), page) for page in (1, 2))
    assert (len(first.lines), len(last.lines)) == (PAGE, 1)
    assert (first.pages, first.total) == (2, PAGE + 1)
    assert events(world.platform, HERE, Wanted(), 10**9).lines == last.lines
    assert events(world.platform, HERE, Wanted(), -1).lines == first.lines


def test_choices_are_what_the_log_holds(filled: World) -> None:
    assert action_choices(filled.platform, HERE) == (
        ("grant.given", "Giao vai trò"),
        ("tenant.edited", "Sửa thông tin đơn vị sử dụng"),
        ("grant.revoked", "Thu hồi vai trò"),
    )


def test_export_is_an_act_and_holds_what_was_asked_for(filled: World) -> None:
    rows = list(export(filled.platform, HERE, "Lê An", Wanted(action="grant.given")))
    assert [tuple(one) for one in rows] == [COLUMNS]
    assert rows[0]["subject"] == "anh"
    assert filled.last(NORTH).action == "log.exported"
    assert filled.details(NORTH) == {"count": 1}
    whole = list(export(filled.platform, HERE, "Lê An", Wanted()))
    assert [one["number"] for one in whole] == [1, 2, 3, 4, 5]


def test_act_of_a_later_release_is_shown_by_its_name() -> None:
    assert action_words("future.thing", Lang.VI) == "future.thing"
    assert detail_words('{"strange":null,"n":1316}', Lang.VI) == (("strange", ""), ("n", "1.316"))


@pytest.mark.parametrize("action", recorded())
def test_every_act_that_is_recorded_has_a_label(action: str) -> None:
    assert f"audit.{action}" in CATALOGUE


def test_acts_are_found_in_the_source() -> None:
    assert {"sign_in.opened", "sign_in.refused", "grant.given", "log.exported"} <= set(recorded())


def test_no_detail_is_a_secret() -> None:
    secret = {"password", "token", "secret", "codes", "key", "cookie", "sealed"}
    assert secret & set(recorded_details()) == set()


def test_name_of_an_act_is_given_where_it_is_recorded() -> None:
    source = Path(__file__).parents[3] / "core" / "src" / "tinnhiem_core" / "services"
    unnamed = []
    for path in (source / "accounts").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="record"), args=[ast.Constant(), *_]):
                    continue
                case ast.Call(func=ast.Attribute(attr="record")):
                    unnamed.append(f"{path.name}:{node.lineno}")
    assert unnamed == []


def test_a_borrowed_name_hides_nobody(world: World) -> None:
    boss, me = (
        world.signed_in(name, role)
        for name, role in (("sep", AccountRole.TENANT_ADMIN), ("anh", AccountRole.OBSERVER))
    )
    profile.set_contact(world.platform, me, name=boss.name, email=me.email)
    with work(world.platform, me.scope, boss.name) as act:
        act.record("log.exported", "x")
    done, renamed = events(world.platform, me.scope, Wanted(account=me.account)).lines[:2]
    assert (done.actor, done.username) == (boss.name, "anh")
    assert (renamed.actor, renamed.subject) == ("Người anh", "anh")
    assert ("Sửa tên", "Người anh → Người sep") in renamed.details
    choices = dict(account_choices(world.platform, me.scope))
    assert choices == {boss.account: "Người sep (sep)", me.account: "Người sep (anh)"}
    rows = export(world.platform, boss.scope, boss.name, Wanted(account=me.account))
    assert {one["username"] for one in rows} == {"anh"}
    assert verify(world.platform, me.scope).whole


def test_who_never_had_a_role_here_has_no_user_name_here(world: World) -> None:
    stranger = world.person("khach", AccountRole.STAFF, SOUTH)
    with work(world.platform, Scope(tenant=NORTH, account=stranger.account), "Người khách") as act:
        act.record("log.exported")
    (line,) = events(world.platform, HERE, Wanted()).lines
    assert (line.account, line.actor, line.username) == (stranger.account, "Người khách", "")
    assert account_choices(world.platform, HERE) == ((stranger.account, "Người khách"),)
