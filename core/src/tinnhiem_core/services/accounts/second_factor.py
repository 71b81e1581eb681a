"""Setting the second factor up, and its recovery codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

import pyotp

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts import limits
from tinnhiem_core.services.accounts.loading import chains, is_required, own_rows, step_of
from tinnhiem_core.services.accounts.proving import (
    drop_second_factor,
    is_right,
    is_waiting,
    new_recovery_codes,
    new_secret,
    takes_over,
)
from tinnhiem_core.services.accounts.refusals import SignInError, forbidden
from tinnhiem_core.services.accounts.values import SignedIn, Step
from tinnhiem_core.services.accounts.vault import digest, new_token
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.tables import Account, SignIn

Answer = TypeVar("Answer")

ISSUER: Final = "Tín nhiệm"
"""The name under which the authenticator lists the account."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Enrolment:
    """What the authenticator needs: the secret (base32) and the address of the QR code."""

    secret: str
    uri: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Confirmed:
    """The second factor is set: a new secret for the cookie, and ten codes shown this once."""

    token: str
    step: Step
    codes: tuple[str, ...]


def begin(platform: Platform, me: SignedIn, code: str = "") -> Enrolment:
    """Start with a new authenticator; nothing counts before ``confirm``.

    Where one is set already (a new phone) ``code`` proves it, or is a recovery code; the old one
    counts until then.
    """
    if me.second_factor:
        return _proved(platform, me, code, _renewed)
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        if account.totp_confirmed:
            raise forbidden("L.1209")
        return _renewed(platform, act, account)


def confirm(platform: Platform, me: SignedIn, code: str) -> Confirmed:
    """Set the second factor with a first code; every other sign-in of the account ends."""
    subject = limits.subject(platform, "account", me.username)
    with work(platform, door.scope(me.account), me.name) as act:
        row, account = own_rows(act, me)
        if not is_waiting(account):
            raise forbidden("L.1209")
        limits.refuse(act.session, subject, act.now)
        if takes_over(platform, account, code, act.now):
            door.forget(act.session, subject)
            return _confirmed(platform, act, row, account)
        _wrong(act, me, subject)
    raise SignInError(find("L.1266", where="code"))  # no recovery code helps here


def new_codes(platform: Platform, me: SignedIn, code: str) -> tuple[str, ...]:
    """Replace the recovery codes; ``code`` proves the second factor."""
    return _proved(platform, me, code, _replaced)


def codes_left(platform: Platform, me: SignedIn) -> int:
    """Return how many recovery codes are left."""
    with platform.database.reading(door.scope(me.account)) as session:
        return sum(one.used_at is None for one in door.recovery_codes(session, me.account))


def remove(platform: Platform, me: SignedIn, code: str) -> None:
    """Do without a second factor; refused where a role needs one."""
    if me.second_factor_required:
        raise forbidden("L.1210")
    _proved(platform, me, code, _removed)


def _proved(
    platform: Platform,
    me: SignedIn,
    code: str,
    then: Callable[[Platform, Work, Account], Answer],
) -> Answer:
    """Do what needs the second factor at this very moment; wrong codes count as attempts."""
    subject = limits.subject(platform, "account", me.username)
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        limits.refuse(act.session, subject, act.now)
        if account.totp_confirmed and is_right(platform, act, account, code):
            door.forget(act.session, subject)
            return then(platform, act, account)
        _wrong(act, me, subject)
    raise SignInError(find("L.1204", where="code"))


def _wrong(act: Work, me: SignedIn, subject: str) -> None:
    limits.note(act.session, act.now, subject)
    logs = chains(act.session, me.account, act.today)
    act.record_in(logs, "second_factor.refused", me.username)


def _renewed(platform: Platform, act: Work, account: Account) -> Enrolment:
    secret = new_secret(platform, account)
    logs = chains(act.session, account.id, act.today)
    act.record_in(logs, "second_factor.begun", account.username)
    uri = pyotp.TOTP(secret).provisioning_uri(name=account.username, issuer_name=ISSUER)
    return Enrolment(secret=secret, uri=uri)


def _replaced(platform: Platform, act: Work, account: Account) -> tuple[str, ...]:
    codes = new_recovery_codes(platform, act, account)
    logs = chains(act.session, account.id, act.today)
    act.record_in(logs, "second_factor.codes_renewed", account.username)
    return codes


def _removed(platform: Platform, act: Work, account: Account) -> None:
    del platform
    held = door.grants(act.session, account.id, act.today)
    if is_required(held):
        raise forbidden("L.1210")
    drop_second_factor(act.session, account)
    logs = chains(act.session, account.id, act.today)
    act.record_in(logs, "second_factor.removed", account.username)


def _confirmed(platform: Platform, act: Work, row: SignIn, account: Account) -> Confirmed:
    token = new_token()
    row.digest, row.second_factor = digest(token), True
    store.end_sign_ins(act.session, account.id, act.now, but=row.id)
    codes = new_recovery_codes(platform, act, account)
    logs = chains(act.session, account.id, act.today)
    act.record_in(logs, "second_factor.set", account.username)
    held = door.grants(act.session, account.id, act.today)
    step = step_of(account, row, required=is_required(held))
    return Confirmed(token=token, step=step, codes=codes)
