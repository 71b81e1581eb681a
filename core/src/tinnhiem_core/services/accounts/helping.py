"""What a tenant's administrator does for people who can't get in, and about those who must not.

Whatever lets somebody in is for an account that works in this tenant alone, and never for one's
own: a browser left open must not be a way round the limit on wrong passwords and codes.
"""

from __future__ import annotations

from tinnhiem_core.services.accounts import limits
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.inviting import issue
from tinnhiem_core.services.accounts.proving import drop_second_factor
from tinnhiem_core.services.accounts.refusals import forbidden, unknown
from tinnhiem_core.services.accounts.values import Slip
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, Work, tenant_of, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Account


def reset_link(platform: Platform, scope: Scope, actor: str, *, account: int) -> Slip:
    """Make a one-time link to a new password; earlier ones of the account end.

    Only for an account that works in this tenant alone: a link to one that works elsewhere too
    would open the other tenant. There the operator of the platform helps.
    """
    with work(platform, scope, actor) as act:
        require_open(act)
        found = _only_here(act, account)
        if not found.active:
            raise forbidden("L.1255")
        store.withdraw_resets(act.session, found.id, act.now)
        first = store.grants(act.session, (found.id,))[0]
        wish = Wish(role=first.role)
        slip = issue(act, found.name, wish, account=found.id)
        act.record("account.reset_link_created", found.username)
        return slip


def reset_second_factor(platform: Platform, scope: Scope, actor: str, *, account: int) -> None:
    """Take a lost second factor from an account that works in this tenant alone."""
    with work(platform, scope, actor) as act:
        require_open(act)
        found = _only_here(act, account)
        drop_second_factor(act.session, found)
        store.end_sign_ins(act.session, found.id, act.now)
        act.record("second_factor.reset", found.username)


def unlock(platform: Platform, scope: Scope, actor: str, *, account: int) -> None:
    """Let an account that is locked after wrong attempts try again at once."""
    with work(platform, scope, actor) as act:
        found = _only_here(act, account)
        found.failures, found.locked_until = 0, None
        subject = limits.subject(platform, "account", found.username)
        with door.beside(act.session, door.scope()) as outside:
            door.forget(outside, subject)
        act.record("account.unlocked", found.username)


def end_sign_ins(
    platform: Platform, scope: Scope, actor: str, *, account: int, but: int = 0
) -> int:
    """End what an account has open in this tenant; return how many browsers that was.

    ``but``: the sign-in that asks. One's own browser stays signed in, with the forms open in it.
    """
    with work(platform, scope, actor) as act:
        found = _here(act, account)
        count = store.end_sign_ins(act.session, found.id, act.now, but=but, here=True)
        act.record("sign_in.ended", found.username, count=count)
        return count


def _here(act: Work, account: int) -> Account:
    found = store.account(act.session, account)
    if found is None:
        raise unknown("L.1240")
    return found


def _only_here(act: Work, account: int) -> Account:
    found = _here(act, account)
    if found.id == act.scope.account:
        raise forbidden("L.1237")
    with door.beside(act.session, door.scope()) as outside:
        busy = door.busy_elsewhere(outside, (found.id,), tenant_of(act), act.today)
    if busy:
        raise forbidden("L.1238")
    return found
