"""Signing in: the pair, the second factor, no hint what was wrong, what the log keeps."""

from __future__ import annotations

import time
from statistics import median

import pytest
from sqlalchemy import select
from tests.services.accounts.world import (
    CENTRE,
    HERE,
    HOST,
    NORTH,
    PASSWORD,
    SOUTH,
    World,
)

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import hashing, sessions, signing
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.granting import add_grant
from tinnhiem_core.services.accounts.refusals import SignInError
from tinnhiem_core.services.accounts.values import Step
from tinnhiem_core.services.accounts.vault import digest
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.services.work import Work
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import Account, SignIn


def refused(world: World, username: str, password: str) -> str:
    with pytest.raises(SignInError) as raised:
        signing.sign_in(world.platform, username, password, HERE)
    return str(raised.value)


def also(world: World, account: int, tenant: int, role: AccountRole) -> None:
    with world.door() as session:
        act = Work(session=session, scope=door.scope(), now=world.clock.now, actor="")
        add_grant(act, tenant, account, Wish(role=role))


def test_right_pair_opens_the_tenant_and_stands_in_its_log(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    opened = signing.sign_in(world.platform, " ANH ", PASSWORD, HERE)
    assert opened.step is Step.READY
    me = world.me(opened.token)
    assert (me.account, me.username, me.tenant and me.tenant.id) == (made.account, "anh", NORTH)
    assert me.roles == {AccountRole.STAFF}
    assert world.acts(NORTH) == ["account.created", "sign_in.opened"]
    last = world.last(NORTH)
    assert (last.actor, last.account_id, last.subject) == ("Người anh", made.account, "anh")
    assert world.details(NORTH) == {"address": "10.0.0.7"}


def test_database_keeps_only_the_hash_of_the_cookie(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    with world.door() as session:
        kept = session.scalars(select(SignIn)).one()
    assert kept.digest == digest(token)
    assert token not in str(vars(kept))


def test_wrong_pair_gives_no_hint_which(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    wrong = refused(world, "anh", "sai rồi nhé bạn")
    unknown = refused(world, "nobody", PASSWORD)
    with world.door() as session:
        account = door.account(session, made.account)
        assert account is not None
        account.active = False
    blocked = refused(world, "anh", PASSWORD)
    assert wrong == unknown == blocked
    assert world.acts(NORTH)[1:] == ["sign_in.refused", "sign_in.refused"]
    assert world.last(NORTH).actor == ""


def test_unknown_name_stands_in_the_log_of_the_platform_without_what_was_typed(
    world: World,
) -> None:
    refused(world, "matkhau-cua-toi", "x")
    assert world.acts(HOST) == ["sign_in.refused"]
    assert world.last(HOST).subject == ""
    assert "matkhau" not in world.last(HOST).details
    assert world.details(HOST) == {"address": "10.0.0.7", "reason": "password"}


def test_refusal_stands_in_the_log_of_every_tenant_of_the_account(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.AUDITOR)
    refused(world, "anh", "x")
    assert world.acts(NORTH)[-1] == world.acts(SOUTH)[-1] == "sign_in.refused"
    assert "sign_in.refused" not in world.acts(HOST)


@pytest.mark.usefixtures("real_cost")
def test_unknown_user_takes_as_long_as_a_known_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.person("anh", AccountRole.STAFF)
    asked: list[str] = []
    matches = hashing.matches

    def watched(password: str, stored: str) -> bool:
        asked.append(stored)
        return matches(password, stored)

    monkeypatch.setattr(hashing, "matches", watched)
    refused(world, "anh", "x")
    refused(world, "nobody", "x")
    assert asked[0].startswith("$argon2id$")
    assert asked[1] == ""
    monkeypatch.setattr(hashing, "matches", matches)
    spent = {stored: median(spend(stored) for _ in range(5)) for stored in tuple(asked)}
    assert spent[""] > spent[asked[0]] / 2


def spend(stored: str) -> float:
    begun = time.perf_counter()
    hashing.matches("x", stored)
    return time.perf_counter() - begun


def test_hash_of_an_older_cost_is_renewed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.person("anh", AccountRole.STAFF)
    monkeypatch.setattr(hashing, "ROUNDS", 2)
    world.enter("anh")
    with world.door() as session:
        assert "t=2" in session.scalars(select(Account.password)).one()
    world.enter("anh")


def test_second_factor_is_asked_for_and_gives_a_new_cookie(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    assert opened.step is Step.SECOND_FACTOR
    assert world.me(opened.token).roles == frozenset()
    done = signing.second_step(world.platform, opened.token, world.code(made.secret), HERE)
    assert done.step is Step.READY
    assert sessions.signed_in(world.platform, opened.token) is None
    assert world.me(done.token).roles == {AccountRole.TENANT_ADMIN}
    assert world.acts(NORTH)[1:] == ["sign_in.password_accepted", "sign_in.opened"]


def test_code_works_once_even_in_another_browser(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    code = world.code(made.secret)
    first = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    second = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    signing.second_step(world.platform, first.token, code, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, second.token, code, HERE)


@pytest.mark.parametrize(("steps", "right"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_clock_of_the_phone_may_differ_by_one_step(world: World, steps: int, right: bool) -> None:  # noqa: FBT001
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    code = world.code(made.secret, steps)
    if right:
        assert signing.second_step(world.platform, opened.token, code, HERE).step is Step.READY
        return
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, code, HERE)
    assert world.details(NORTH)["reason"] == "second_factor"


def test_older_code_does_not_work_after_a_newer_one(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    older = world.code(made.secret, -1)
    world.enter("quan", made.secret)
    world.clock.passes(seconds=-31)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, older, HERE)


@pytest.mark.parametrize("code", ["", "12345", "1234567", "١٢٣٤٥٦", "ABCDE-FGHJK", "      "])
def test_what_is_no_code_is_refused(world: World, code: str) -> None:
    world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, code, HERE)


def test_second_factor_has_ten_minutes(world: World) -> None:
    made = world.person("quan", AccountRole.TENANT_ADMIN, second_factor=True)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    world.clock.passes(minutes=10)
    with pytest.raises(NotFoundError):
        signing.second_step(world.platform, opened.token, world.code(made.secret), HERE)


@pytest.mark.parametrize(
    ("role", "tenant"),
    [
        (AccountRole.PLATFORM_ADMIN, HOST),
        (AccountRole.TENANT_ADMIN, NORTH),
        (AccountRole.CENTRAL_OFFICER, CENTRE),
        (AccountRole.BOARD_HEAD, NORTH),
    ],
)
def test_role_that_needs_a_second_factor_reaches_only_its_set_up(
    world: World, role: AccountRole, tenant: int
) -> None:
    world.person("x.y", role, tenant)
    me = world.me(world.enter("x.y"))
    assert me.step is Step.ENROL
    assert me.second_factor_required
    assert me.roles == frozenset()
    assert not me.scope.platform


@pytest.mark.parametrize(
    "role", [AccountRole.STAFF, AccountRole.CLERK, AccountRole.OBSERVER, AccountRole.AUDITOR]
)
def test_other_roles_are_ready_at_once(world: World, role: AccountRole) -> None:
    world.person("x.y", role)
    assert world.me(world.enter("x.y")).step is Step.READY


def test_first_password_is_changed_before_anything_else(world: World) -> None:
    world.person("quan", AccountRole.TENANT_ADMIN, must_change=True)
    me = world.me(world.enter("quan"))
    assert me.step is Step.CHANGE_PASSWORD
    assert me.roles == frozenset()


def test_signing_out_ends_the_cookie_once(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    signing.sign_out(world.platform, token)
    signing.sign_out(world.platform, token)
    signing.sign_out(world.platform, "invented")
    assert sessions.signed_in(world.platform, token) is None
    assert world.acts(NORTH).count("sign_in.closed") == 1


def test_account_works_on_in_the_tenant_where_it_worked_last(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.STAFF)
    me = world.me(world.enter("anh"))
    assert [one.id for one in me.tenants] == [NORTH, SOUTH]
    sessions.switch(world.platform, me, SOUTH)
    world.clock.passes(minutes=2)
    assert world.me(world.enter("anh")).scope.tenant == SOUTH


def test_account_without_a_role_enters_no_tenant(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    with world.door() as session:
        for grant, _ in door.grants(session, 1, world.platform.today):
            grant.revoked_at = world.clock.now
    me = world.me(world.enter("anh"))
    assert me.tenant is None
    assert me.scope.tenant is None
    assert world.acts(HOST) == ["sign_in.opened"]
