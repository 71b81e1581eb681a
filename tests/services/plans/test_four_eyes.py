"""Nobody gets round the second pair of eyes: by revoking it, taking it over or inventing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from tests.services.plans.conftest import NOW, Administrator, reasons

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import granting, helping, inviting, joining
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.inviting import invite
from tinnhiem_core.services.plans import (
    VersionView,
    approve,
    give_back,
    may_alone,
    start_from_plugin,
    submit,
    version,
)
from tinnhiem_core.services.plans import waiting as waiting_number
from tinnhiem_core.services.plans.four_eyes import LOOK_BACK, linked
from tinnhiem_core.services.refusals import ForbiddenError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Account, Grant

ADMIN = Wish(role=AccountRole.TENANT_ADMIN)
PASSWORD = "giọt mưa tím trên mái tôn 83"


@pytest.fixture
def second(administrator: Administrator) -> Scope:
    return administrator("Lò Thị Hai")


def secured(platform: Platform) -> Platform:
    return replace(platform, secret="không ai đoán được bí mật của bộ thử này")


def later(platform: Platform, length: timedelta) -> Platform:
    return replace(platform, clock=lambda: NOW + length)


def waiting(platform: Platform, scope: Scope) -> VersionView:
    """Submit the open draft, or a new one, as it is."""
    draft = start_from_plugin(platform, scope, "")
    given = reasons(version(platform, scope, draft.id).plan)
    return submit(platform, scope, "", draft.id, draft.revision, given)


def refused(platform: Platform, scope: Scope, row: VersionView) -> str:
    with pytest.raises(ForbiddenError) as error:
        approve(platform, scope, "", row.id, row.revision)
    return error.value.findings[0].code


def grant_of(platform: Platform, scope: Scope) -> int:
    with platform.database.reading(scope) as session:
        return next(one.id for one in session.query(Grant) if one.account_id == scope.account)


def puppet(platform: Platform, scope: Scope, name: str) -> Scope:
    """Let an administrator invite another one, and take the invitation up."""
    slip = invite(platform, scope, "", name=name, wish=ADMIN)
    account = joining.accept(platform, slip.token, name, PASSWORD)
    return Scope(tenant=scope.tenant, account=account)


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_revoking_the_other_administrator_opens_nothing(
    platform: Platform, first: Scope, second: Scope, *, before: bool
) -> None:
    number = grant_of(platform, second)
    if before:
        granting.revoke(platform, first, "", grant=number)
    row = waiting(platform, first)
    if not before:
        granting.revoke(platform, first, "", grant=number)
    assert refused(platform, first, row) == "L.1028"


def test_who_is_left_alone_submits_again_after_seven_days(
    platform: Platform, first: Scope, second: Scope
) -> None:
    row = waiting(platform, first)
    granting.revoke(platform, first, "", grant=grant_of(platform, second))
    after = later(platform, LOOK_BACK + timedelta(seconds=1))
    assert refused(after, first, row) == "L.1028"
    back = give_back(after, first, "", row.id, row.revision, "còn một quản trị")
    again = submit(after, first, "", back.id, back.revision)
    assert approve(after, first, "", again.id, again.revision).approved_alone


@pytest.mark.parametrize(
    ("gone", "counts"),
    [
        ({"until": date(2023, 10, 25)}, True),
        ({"until": date(2023, 10, 24)}, False),
        ({"revoked_at": NOW - LOOK_BACK}, True),
        ({"revoked_at": NOW - LOOK_BACK - timedelta(microseconds=1)}, False),
    ],
)
def test_seven_days_before_the_submission_count(
    platform: Platform,
    first: Scope,
    administrator: Administrator,
    gone: dict[str, date | datetime],
    counts: bool,  # noqa: FBT001 - a parameter of the case
) -> None:
    administrator("Lò Thị Hai", **gone)
    row = waiting(platform, first)
    if counts:
        assert refused(platform, first, row) == "L.1028"
    else:
        assert approve(platform, first, "", row.id, row.revision).approved_alone


def test_colleague_whose_password_was_reset_approves_nothing(
    platform: Platform, first: Scope, second: Scope
) -> None:
    row = waiting(platform, first)
    slip = helping.reset_link(secured(platform), first, "", account=second.account or 0)
    joining.reset(secured(platform), slip.token, PASSWORD)
    assert refused(platform, second, row) == "L.1043"


def test_colleague_whose_second_factor_was_taken_approves_nothing(
    platform: Platform, first: Scope, second: Scope, administrator: Administrator
) -> None:
    row = waiting(platform, first)
    helping.reset_second_factor(platform, first, "", account=second.account or 0)
    assert refused(platform, second, row) == "L.1043"
    third = administrator("Lò Văn Ba")
    assert approve(platform, third, "", row.id, row.revision).approved_by == "Lò Văn Ba"


def test_invited_puppets_neither_approve_nor_submit(platform: Platform, first: Scope) -> None:
    one = puppet(platform, first, "roi.mot")
    two = puppet(platform, one, "roi.hai")
    row = waiting(platform, first)
    assert {refused(platform, who, row) for who in (one, two)} == {"L.1043"}
    back = give_back(platform, first, "", row.id, row.revision, "trình lại")
    again = submit(platform, two, "", back.id, back.revision)
    assert {refused(platform, who, again) for who in (first, one)} == {"L.1043"}


def test_invited_administrator_approves_after_seven_days(platform: Platform, first: Scope) -> None:
    new = puppet(platform, first, "moi")
    exactly, after = (later(platform, LOOK_BACK + timedelta(seconds=more)) for more in (0, 1))
    row = waiting(exactly, first)
    assert refused(exactly, new, row) == "L.1043"
    back = give_back(after, new, "", row.id, row.revision, "trình lại")
    again = submit(after, first, "", back.id, back.revision)
    assert not approve(after, new, "", again.id, again.revision).approved_alone


def test_whoever_sets_the_tenant_up_may_make_both_administrators(
    platform: Platform, operator: Scope, first: Scope
) -> None:
    with platform.database.work(Scope(tenant=first.tenant)) as session:
        account = Account(username="nen.tang", name="Nền Tảng", password="", created_at=NOW)
        session.add(account)
        session.flush()
        above = replace(operator, tenant=first.tenant, account=account.id)
    with platform.database.work(operator) as session:
        role = AccountRole.PLATFORM_ADMIN
        session.add(
            Grant(tenant_id=operator.tenant, account_id=account.id, role=role, granted_at=NOW)
        )
    one = puppet(platform, above, "quan.tri.mot")
    two = puppet(platform, above, "quan.tri.hai")
    row = waiting(platform, one)
    assert not approve(platform, two, "", row.id, row.revision).approved_alone


def test_role_given_by_the_submitter_counts(
    platform: Platform, first: Scope, second: Scope
) -> None:
    number = grant_of(platform, second)
    row = waiting(platform, first)
    granting.give(
        platform, first, "", account=second.account or 0, wish=Wish(role=AccountRole.AUDITOR)
    )
    granting.revoke(platform, first, "", grant=number)
    granting.give(platform, first, "", account=second.account or 0, wish=ADMIN)
    assert refused(platform, second, row) == "L.1043"


def test_linked_goes_both_ways_and_over_others() -> None:
    pairs = {(1, 2), (3, 2), (4, 5)}
    assert linked(1, pairs) == {1, 2, 3}
    assert linked(5, pairs) == {4, 5}
    assert linked(6, pairs) == {6}


def test_submitter_is_told_truly_whether_another_one_approves(
    platform: Platform, first: Scope, administrator: Administrator
) -> None:
    row = waiting(platform, first)
    assert may_alone(platform, first, row.id)
    assert waiting_number(platform, first) == row.number
    administrator("Lò Thị Hai")
    assert not may_alone(platform, first, row.id)
    assert refused(platform, first, row) == "L.1028"


def test_administrator_whom_the_platform_invites_approves_at_once(
    platform: Platform, operator: Scope, first: Scope, second: Scope
) -> None:
    del second
    row, own = waiting(platform, first), secured(platform)
    slip = inviting.invite_administrator(
        own, operator, "", tenant=first.tenant or 0, name="Lò Văn Ba"
    )
    new = Scope(tenant=first.tenant, account=joining.accept(own, slip.token, "lo.ba", PASSWORD))
    assert approve(platform, new, "", row.id, row.revision).approved_by == "Lò Văn Ba"
