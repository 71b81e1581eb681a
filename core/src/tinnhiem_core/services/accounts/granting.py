"""Grants of a tenant: given, ended on a day, revoked at once."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.accounts.api_keys import revoke_dead
from tinnhiem_core.services.accounts.ceilings import ADMINISTRATORS, Wish, check
from tinnhiem_core.services.accounts.matrix import role_words
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, Work, tenant_of, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Grant


def give(
    platform: Platform,
    scope: Scope,
    actor: str,
    *,
    account: int,
    wish: Wish,
    noted: tuple[Finding, ...] = (),
) -> int:
    """Give an account of the tenant one more role; return the number of the grant.

    Accounts of other tenants come in by invitation alone: nobody is found by name from outside.
    ``noted``: what can't be read in the form, refused together with the rest.
    """
    with work(platform, scope, actor) as act:
        check(act, wish, noted)
        _refuse_own(act, account)
        holder = store.account(act.session, account)
        if holder is None:
            raise unknown("L.1240")
        if any(_is_same(one, wish) for one in store.grants(act.session, (account,))):
            raise ConflictError(find("L.1234", role=role_words(wish.role)))
        given = add_grant(act, tenant_of(act), account, wish)
        act.record("grant.given", holder.username, **told(wish))
        return given.id


def end(platform: Platform, scope: Scope, actor: str, *, grant: int, until: date) -> None:
    """Let a grant end with a day, the last on which it holds; it may be later than before."""
    with work(platform, scope, actor) as act:
        require_open(act)
        found, username = _held(act, grant)
        if until < max(found.since or act.today, act.today):
            raise InvalidError(find("L.1233", where="until", until=until))
        _keep_one(act, found, until)
        revoke_dead(act, found.account_id, found.tenant_id)  # it may be over, and begin anew
        found.until = until
        act.record("grant.ended", username, role=found.role.value, until=until.isoformat())


def revoke(platform: Platform, scope: Scope, actor: str, *, grant: int) -> None:
    """Take a grant back; what the account has open in this tenant stops with its next request."""
    with work(platform, scope, actor) as act:
        found, username = _held(act, grant)
        _keep_one(act, found, None)
        found.revoked_at = act.now
        act.record("grant.revoked", username, role=found.role.value)
        revoke_dead(act, found.account_id, found.tenant_id)


def add_grant(act: Work, tenant: int, account: int, wish: Wish, *, by: int | None = None) -> Grant:
    """Write a grant that was checked; links to a new password that are open become worthless.

    So do keys that died with a former role: none comes back to life with this one.

    ``by``: who decided it, where that is not who acts (an invitation that is taken up).
    """
    void_resets(act, account)
    revoke_dead(act, account, tenant)
    given = Grant(
        tenant_id=tenant,
        account_id=account,
        role=wish.role,
        unit_id=wish.unit,
        since=wish.since,
        until=wish.until,
        granted_by=act.scope.account if by is None else by,
        granted_at=act.now,
    )
    act.session.add(given)
    act.session.flush()
    return given


def void_resets(act: Work, account: int) -> None:
    """End every open link to a new password of an account, in whatever tenant it was made.

    Whoever made it knew the account with less rights than it has now.
    """
    with door.beside(act.session, door.scope()) as outside:
        found = door.open_resets(outside, account)
        for one in found:
            one.revoked_at = act.now
        tenants = {one.tenant_id for one in found}
        holder = door.account(outside, account) if found else None
        username = "" if holder is None else holder.username
    # no name of the actor: the tenant of the link need not learn who works in another one
    act.acting(None, "").record_in(tenants, "account.reset_link_voided", username)


def told(wish: Wish) -> dict[str, object]:
    """Return a role as the audit log tells it."""
    days = {"since": wish.since, "until": wish.until}
    written = {name: day.isoformat() for name, day in days.items() if day is not None}
    unit = {} if wish.unit is None else {"unit": wish.unit}
    return {"role": wish.role.value, **unit, **written}


def _held(act: Work, number: int) -> tuple[Grant, str]:
    store.hold(act.session)
    found = store.grant(act.session, number)
    holder = None if found is None else store.account(act.session, found.account_id)
    if found is None or holder is None:
        raise unknown("L.1241")
    _refuse_own(act, found.account_id)
    return found, holder.username


def _refuse_own(act: Work, account: int) -> None:
    if account == act.scope.account:
        raise forbidden("L.1235")


def _is_same(one: Grant, wish: Wish) -> bool:
    return (one.role, one.unit_id) == (wish.role, wish.unit) and one.until is None


def _keep_one(act: Work, taken: Grant, until: date | None) -> None:
    """Refuse to leave a tenant without an administrator, today or once a grant runs out."""
    if taken.role not in ADMINISTRATORS:
        return
    others = [
        one
        for one in store.holders(act.session, taken.role, act.today)
        if one.id != taken.id and (one.until is None or (until is not None and one.until > until))
    ]
    if not others:
        raise forbidden("L.1236")
