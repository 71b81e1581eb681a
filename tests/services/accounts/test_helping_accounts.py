"""Help for an account: one-time links, a lost second factor, and who may give it."""

from __future__ import annotations

from datetime import date

import pytest
from tests.services.accounts.test_signing import also
from tests.services.accounts.world import HERE, HOST, NEW, NORTH, PASSWORD, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import (
    helping,
    inviting,
    joining,
    operator,
    sessions,
    signing,
)
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.values import Step
from tinnhiem_core.services.refusals import (
    ForbiddenError,
    NotFoundError,
)
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Grant

HERE_SCOPE = Scope(tenant=NORTH)


def grant(world: World, account: int, **days: date) -> None:
    """Write a grant in the other tenant as a row."""
    with world.door() as session:
        session.add(
            Grant(
                tenant_id=SOUTH,
                account_id=account,
                role=AccountRole.OBSERVER,
                granted_at=world.clock.now,
                **days,
            )
        )


def test_administrator_makes_a_link_to_a_new_password(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    token = world.enter("anh")
    slip = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    assert slip.token not in repr(slip)
    seen = joining.offer(world.platform, slip.token)
    assert (seen.kind, seen.username, seen.tenant) == ("reset", "anh", "Tỉnh Bắc")
    joining.reset(world.platform, slip.token, NEW)
    assert sessions.signed_in(world.platform, token) is None
    signing.sign_in(world.platform, "anh", NEW, HERE)
    with pytest.raises(NotFoundError):
        joining.reset(world.platform, slip.token, PASSWORD)
    assert "account.password_set" in world.acts(NORTH)


def test_newer_link_ends_the_older_and_both_end_after_three_days(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    old = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    new = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    with pytest.raises(NotFoundError):
        joining.offer(world.platform, old.token)
    world.clock.passes(hours=72)
    with pytest.raises(NotFoundError):
        joining.reset(world.platform, new.token, NEW)


def test_link_to_a_new_password_makes_no_account_and_lets_nobody_join(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    slip = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    with pytest.raises(NotFoundError):
        joining.accept(world.platform, slip.token, "moi", NEW)
    with pytest.raises(NotFoundError):
        joining.join(world.platform, slip.token, world.me(world.enter("anh")))


@pytest.mark.parametrize(
    "help_with", [helping.reset_link, helping.reset_second_factor, helping.unlock]
)
def test_account_that_works_elsewhere_is_for_the_operator(world: World, help_with: object) -> None:
    made = world.person("anh", AccountRole.STAFF)
    also(world, made.account, SOUTH, AccountRole.OBSERVER)
    assert callable(help_with)
    with pytest.raises(ForbiddenError):
        help_with(world.platform, HERE_SCOPE, "QT", account=made.account)
    with pytest.raises(NotFoundError):
        help_with(world.platform, Scope(tenant=HOST), "QT", account=made.account)
    own = Scope(tenant=NORTH, account=made.account)
    with pytest.raises(ForbiddenError):
        help_with(world.platform, own, "anh", account=made.account)


@pytest.mark.parametrize("help_with", [helping.reset_link, helping.reset_second_factor])
def test_role_elsewhere_that_has_yet_to_begin_counts(world: World, help_with: object) -> None:
    made = world.person("anh", AccountRole.STAFF)
    grant(world, made.account, since=date(2026, 4, 1))
    assert callable(help_with)
    with pytest.raises(ForbiddenError):
        help_with(world.platform, HERE_SCOPE, "QT", account=made.account)


def test_role_elsewhere_that_is_over_does_not_count(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    grant(world, made.account, until=date(2026, 3, 1))
    slip = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    joining.reset(world.platform, slip.token, NEW)


def test_new_role_voids_open_links(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    slip = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    me = world.me(world.enter("anh"))
    wish = Wish(role=AccountRole.OBSERVER)
    invited = inviting.invite(
        world.platform, Scope(tenant=SOUTH), "Quản trị Nam", name="Anh", wish=wish
    )
    joining.join(world.platform, invited.token, me)
    for act in (
        lambda: joining.offer(world.platform, slip.token),
        lambda: joining.reset(world.platform, slip.token, NEW),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert world.acts(NORTH)[-1] == "account.reset_link_voided"
    assert (world.last(NORTH).subject, world.last(NORTH).actor) == ("anh", "")
    world.enter("anh")


def test_link_is_checked_again_when_it_is_used(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF)
    slip = helping.reset_link(world.platform, HERE_SCOPE, "QT", account=made.account)
    grant(world, made.account, since=date(2026, 4, 1))  # past the service that voids links
    for _ in range(2):
        with pytest.raises(NotFoundError):
            joining.reset(world.platform, slip.token, NEW)
    assert world.acts(NORTH).count("account.reset_link_voided") == 1
    with pytest.raises(NotFoundError):
        joining.offer(world.platform, slip.token)
    world.enter("anh")


def test_administrator_takes_a_lost_second_factor_away(world: World) -> None:
    made = world.person("truong", AccountRole.BOARD_HEAD, second_factor=True)
    helping.reset_second_factor(world.platform, HERE_SCOPE, "QT", account=made.account)
    assert signing.sign_in(world.platform, "truong", PASSWORD, HERE).step is Step.ENROL


def test_operator_resets_in_the_logs_of_every_tenant_of_the_account(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF, second_factor=True)
    also(world, made.account, SOUTH, AccountRole.OBSERVER)
    password = operator.reset_password(world.platform, "ANH").password
    operator.reset_second_factor(world.platform, "anh")
    for tenant in (NORTH, SOUTH):
        assert world.acts(tenant)[-2:] == ["account.password_reset", "second_factor.reset"]
        assert password not in world.last(tenant).details
    opened = signing.sign_in(world.platform, "anh", password, HERE)
    assert opened.step is Step.CHANGE_PASSWORD
    with pytest.raises(NotFoundError):
        operator.reset_password(world.platform, "nobody")
