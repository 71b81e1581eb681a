"""Changing one's own password."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.accounts import hashing, limits
from tinnhiem_core.services.accounts.loading import chains, is_required, own_rows, step_of
from tinnhiem_core.services.accounts.refusals import SignInError
from tinnhiem_core.services.accounts.rules import password_findings
from tinnhiem_core.services.accounts.values import Opened, SignedIn
from tinnhiem_core.services.accounts.vault import digest, new_token
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import Account, SignIn


def change_password(
    platform: Platform, me: SignedIn, current: str, new: str, *, noted: tuple[Finding, ...] = ()
) -> Opened:
    """Change the password, end every other sign-in, give this browser a new secret.

    A wrong current password counts like a wrong sign-in: a browser left open must not be a way
    to guess it. ``noted``: what the form has found already, refused together with the rest.
    """
    subject = limits.subject(platform, "account", me.username)
    stored = _noted(platform, me, subject)
    right = hashing.matches(current, stored)
    refused = (*_findings(me, current, new, right=right), *noted)
    fresh = hashing.hashed(new) if right and not refused else ""
    with work(platform, door.scope(me.account), me.name) as act:
        row, account = own_rows(act, me)
        right = right and account.password == stored
        if right:
            door.forget(act.session, subject)
            if not refused:
                return _changed(act, row, account, fresh)
        else:
            logs = chains(act.session, me.account, act.today)
            act.record_in(logs, "account.password_refused", me.username)
    if right:
        raise InvalidError(*refused)
    raise SignInError(find("L.1208" if current else "L.1265", where="current"), *refused)


def _findings(me: SignedIn, current: str, new: str, *, right: bool) -> tuple[Finding, ...]:
    about = (me.username, me.name, me.email, *(one.name for one in me.tenants))
    same = (find("L.1224", where="password"),) if right and current == new else ()
    return (*password_findings(new, about), *same)


def _noted(platform: Platform, me: SignedIn, subject: str) -> str:
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        limits.refuse(act.session, subject, act.now)
        limits.note(act.session, act.now, subject)
        return account.password


def _changed(act: Work, row: SignIn, account: Account, fresh: str) -> Opened:
    token = new_token()
    account.password, account.must_change = fresh, False
    account.failures, account.locked_until = 0, None
    row.digest = digest(token)
    store.end_sign_ins(act.session, account.id, act.now, but=row.id)
    held = door.grants(act.session, account.id, act.today)
    logs = chains(act.session, account.id, act.today)
    act.record_in(logs, "account.password_changed", account.username)
    return Opened(token=token, step=step_of(account, row, required=is_required(held)))
