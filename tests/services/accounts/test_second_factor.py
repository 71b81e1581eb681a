"""The second factor: set up, replaced, recovery codes; the password; who may reset them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select
from tests.services.accounts.world import HERE, NEW, NORTH, PASSWORD, SOUTH, World

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import (
    changing,
    operator,
    second_factor,
    sessions,
    signing,
)
from tinnhiem_core.services.accounts.refusals import LimitedError, SignInError
from tinnhiem_core.services.accounts.values import SignedIn, Step
from tinnhiem_core.services.refusals import (
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Account, RecoveryCode

HERE_SCOPE = Scope(tenant=NORTH)


def enrolling(world: World) -> SignedIn:
    world.person("quan", AccountRole.TENANT_ADMIN)
    return world.me(world.enter("quan"))


def set_up(world: World) -> tuple[SignedIn, str, tuple[str, ...]]:
    me = enrolling(world)
    begun = second_factor.begin(world.platform, me)
    done = second_factor.confirm(world.platform, me, world.code(begun.secret))
    world.clock.passes(seconds=31)
    return world.me(done.token), begun.secret, done.codes


def test_set_up_leads_from_enrolment_to_the_pages(world: World) -> None:
    me = enrolling(world)
    other = world.enter("quan")
    begun = second_factor.begin(world.platform, me)
    assert begun.uri.startswith("otpauth://totp/")
    assert "quan" in begun.uri
    done = second_factor.confirm(world.platform, me, world.code(begun.secret))
    assert done.step is Step.READY
    assert world.me(done.token).roles == {AccountRole.TENANT_ADMIN}
    assert sessions.signed_in(world.platform, other) is None
    assert len(set(done.codes)) == 10
    assert world.acts(NORTH)[-2:] == ["second_factor.begun", "second_factor.set"]


def test_wrong_first_code_sets_nothing(world: World) -> None:
    me = enrolling(world)
    begun = second_factor.begin(world.platform, me)
    with pytest.raises(SignInError) as refused:
        second_factor.confirm(world.platform, me, "000000")
    assert "dự phòng" not in str(refused.value)  # nobody has recovery codes yet
    with world.door() as session:
        assert not session.scalars(select(Account)).one().totp_confirmed
    done = second_factor.confirm(world.platform, me, world.code(begun.secret))
    assert done.step is Step.READY


def test_nothing_secret_lies_open_in_the_database_or_the_log(world: World) -> None:
    _, secret, codes = set_up(world)
    with world.door() as session:
        account = session.scalars(select(Account)).one()
        kept = [account.totp_secret, account.password]
        kept += session.scalars(select(RecoveryCode.digest)).all()
    with world.platform.database.reading(HERE_SCOPE) as session:
        kept += [world.last(NORTH).details]
    joined = " ".join(kept)
    assert secret not in joined
    assert PASSWORD not in joined
    assert not any(one in joined or one.replace("-", "") in joined for one in codes)


def test_recovery_code_works_once_however_it_is_typed(world: World) -> None:
    me, _, codes = set_up(world)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    done = signing.second_step(
        world.platform, opened.token, f" {codes[0].lower().replace('-', ' ')} ", HERE
    )
    assert done.step is Step.READY
    assert second_factor.codes_left(world.platform, me) == 9
    assert "second_factor.recovery_used" in world.acts(NORTH)
    again = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, again.token, codes[0], HERE)


def test_recovery_code_of_another_account_does_not_work(world: World) -> None:
    _, _, codes = set_up(world)
    world.person("other", AccountRole.TENANT_ADMIN, SOUTH, second_factor=True)
    opened = signing.sign_in(world.platform, "other", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, codes[0], HERE)


def test_new_codes_replace_the_old_ones(world: World) -> None:
    me, secret, codes = set_up(world)
    fresh = second_factor.new_codes(world.platform, me, world.code(secret))
    assert not set(fresh) & set(codes)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, codes[0], HERE)
    signing.second_step(world.platform, opened.token, fresh[0], HERE)


def test_new_phone_needs_a_code_of_the_old_one(world: World) -> None:
    me, secret, codes = set_up(world)
    with pytest.raises(SignInError):
        second_factor.begin(world.platform, me)
    begun = second_factor.begin(world.platform, me, codes[1])
    assert begun.secret != secret
    again = sessions.own_sign_ins(world.platform, me)
    assert len(again) == 1
    done = second_factor.confirm(world.platform, me, world.code(begun.secret))
    assert done.step is Step.READY


def test_old_phone_counts_until_the_new_one_is_confirmed(world: World) -> None:
    me, secret, codes = set_up(world)
    second_factor.begin(world.platform, me, codes[1])  # left in the middle
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    assert opened.step is Step.SECOND_FACTOR
    done = signing.second_step(world.platform, opened.token, world.code(secret), HERE)
    me = world.me(done.token)
    world.clock.passes(seconds=31)
    begun = second_factor.begin(world.platform, me, world.code(secret))
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    for code in (secret, "x"):
        given = world.code(begun.secret) if code == "x" else world.code(secret)
        with pytest.raises(SignInError):  # used up for beginning; of the new one, not confirmed
            signing.second_step(world.platform, opened.token, given, HERE)
    with pytest.raises(SignInError):
        second_factor.confirm(world.platform, me, world.code(secret, 1))
    world.me(second_factor.confirm(world.platform, me, world.code(begun.secret)).token)
    world.clock.passes(seconds=31)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    with pytest.raises(SignInError):
        signing.second_step(world.platform, opened.token, world.code(secret), HERE)
    signing.second_step(world.platform, opened.token, world.code(begun.secret), HERE)


def test_confirming_without_beginning_anew_is_refused(world: World) -> None:
    me, secret, _ = set_up(world)
    with pytest.raises(ForbiddenError):
        second_factor.confirm(world.platform, me, world.code(secret))


def test_role_that_needs_it_cannot_do_without(world: World) -> None:
    me, secret, _ = set_up(world)
    with pytest.raises(ForbiddenError):
        second_factor.remove(world.platform, me, world.code(secret))


def test_role_that_does_not_need_it_may_remove_it(world: World) -> None:
    made = world.person("anh", AccountRole.STAFF, second_factor=True)
    me = world.me(world.enter("anh", made.secret))
    world.clock.passes(seconds=31)
    second_factor.remove(world.platform, me, world.code(made.secret))
    assert signing.sign_in(world.platform, "anh", PASSWORD, HERE).step is Step.READY


def test_browser_that_has_not_shown_it_changes_nothing(world: World) -> None:
    set_up(world)
    opened = signing.sign_in(world.platform, "quan", PASSWORD, HERE)
    pending = world.me(opened.token)
    for act in (
        lambda: second_factor.begin(world.platform, pending, "000000"),
        lambda: second_factor.new_codes(world.platform, pending, "000000"),
        lambda: changing.change_password(world.platform, pending, PASSWORD, NEW),
        lambda: sessions.end_others(world.platform, pending),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_password_change_ends_every_other_browser_and_renews_this_one(world: World) -> None:
    world.person("anh", AccountRole.STAFF, must_change=True)
    other, mine = world.enter("anh"), world.enter("anh")
    opened = changing.change_password(world.platform, world.me(mine), PASSWORD, NEW)
    assert opened.step is Step.READY
    assert [sessions.signed_in(world.platform, one) for one in (other, mine)] == [None, None]
    assert not world.me(opened.token).must_change
    assert world.acts(NORTH)[-1] == "account.password_changed"
    assert signing.sign_in(world.platform, "anh", NEW, HERE).step is Step.READY
    with pytest.raises(SignInError):
        signing.sign_in(world.platform, "anh", PASSWORD, HERE)


def test_wrong_current_password_counts_like_a_wrong_sign_in(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    me = world.me(world.enter("anh"))
    for _ in range(5):
        with pytest.raises(SignInError):
            changing.change_password(world.platform, me, "sai", NEW)
    with pytest.raises(LimitedError):
        changing.change_password(world.platform, me, PASSWORD, NEW)
    assert world.acts(NORTH).count("account.password_refused") == 5


@pytest.mark.parametrize(
    ("new", "code"),
    [("ngắn", "L.1221"), ("nguoi anh tinh bac", "L.1223"), (PASSWORD, "L.1224")],
)
def test_new_password_is_checked(world: World, new: str, code: str) -> None:
    world.person("anh", AccountRole.STAFF)
    me = world.me(world.enter("anh"))
    with pytest.raises(InvalidError) as raised:
        changing.change_password(world.platform, me, PASSWORD, new)
    assert [one.code for one in raised.value.findings] == [code]
    world.enter("anh")


def test_another_key_is_told_and_locks_nobody(world: World) -> None:
    """The key of the installation was changed, or a dump restored beside another one."""
    _, secret, recovery = set_up(world)
    before = world.enter("quan", secret)
    other = World(
        replace(world.platform, secret="một bí mật khác hẳn, cũng đủ dài như vậy"), world.clock
    )
    for code in (*["123456"] * 12, *recovery, "", "abc"):
        token = other.enter("quan")
        with pytest.raises(SignInError, match=r"L\.1212"):
            signing.second_step(other.platform, token, code, HERE)
    with pytest.raises(SignInError, match=r"L\.1212"):
        second_factor.new_codes(other.platform, other.me(before), other.code(secret))
    assert world.last(NORTH).action == "sign_in.refused"
    assert world.details(NORTH) == {"reason": "other_key", "address": HERE.address}
    assert world.me(world.enter("quan", secret)).name  # with the old key all is as before
    operator.reset_second_factor(other.platform, "quan")
    me = other.me(other.enter("quan"))
    begun = second_factor.begin(other.platform, me)
    assert second_factor.confirm(other.platform, me, other.code(begun.secret)).step is Step.READY
