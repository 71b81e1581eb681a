"""The second factor: time-based codes (RFC 6238) that work once, and recovery codes."""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime
from typing import Final

import pyotp

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.loading import chains
from tinnhiem_core.services.accounts.refusals import SignInError
from tinnhiem_core.services.accounts.vault import OtherKeyError, keyed, seal, unseal
from tinnhiem_core.services.work import Platform, Work
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Account, RecoveryCode


class UnprovableError(SignInError):
    """The second factor was sealed with another secret key: no code of any kind can be right."""


TOLERANCE: Final = 1
"""Steps of 30 seconds by which the clock of the phone may differ, to either side."""

CODES: Final = 10
_NEXT: Final = " "
"""Stands between the sealed secret that counts and the one that waits for its first code."""
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no I, O, 0, 1: they are read wrongly


def is_right(platform: Platform, act: Work, account: Account, code: str) -> bool:
    """Return whether a code proves the second factor of an account, and use it up.

    ``UnprovableError`` where the secret key of the installation is another than it was.
    """
    typed = "".join(code.split()).replace("-", "").upper()
    if is_totp(platform, account, typed, act.now):
        return True
    return _recovery_is_right(platform, act, account, typed)


def is_totp(platform: Platform, account: Account, code: str, now: datetime) -> bool:
    """Return whether a code of the authenticator is right now, and use its step up."""
    counting = account.totp_secret.partition(_NEXT)[0]
    step = _step(platform, counting, code, now, account.totp_step)
    account.totp_step = step or account.totp_step
    return step is not None


def takes_over(platform: Platform, account: Account, code: str, now: datetime) -> bool:
    """Return whether a code is right for the secret that waits, which then counts alone."""
    waiting = account.totp_secret.rpartition(_NEXT)[2]
    step = _step(platform, waiting, code, now, 0)
    if step is None:
        return False
    account.totp_secret, account.totp_confirmed, account.totp_step = waiting, True, step
    return True


def is_waiting(account: Account) -> bool:
    """Return whether a new secret waits for its first code."""
    if account.totp_confirmed:
        return _NEXT in account.totp_secret
    return bool(account.totp_secret)


def _step(platform: Platform, sealed: str, code: str, now: datetime, used: int) -> int | None:
    """Return the time step of a code that is right now; one up to ``used`` never works again."""
    secret = _opened(platform, sealed) if sealed else ""
    if not secret or not re.fullmatch(r"[0-9]{6}", code):
        return None
    totp = pyotp.TOTP(secret)
    current = totp.timecode(now)
    for step in range(current - TOLERANCE, current + TOLERANCE + 1):
        if step > used and hmac.compare_digest(totp.generate_otp(step), code):
            return step
    return None


def _opened(platform: Platform, sealed: str) -> str:
    try:
        return unseal(platform, sealed)
    except OtherKeyError as error:
        raise UnprovableError(find("L.1212")) from error


def _recovery_is_right(platform: Platform, act: Work, account: Account, code: str) -> bool:
    wanted = keyed(platform, "recovery", str(account.id), code)
    for one in door.recovery_codes(act.session, account.id):
        if hmac.compare_digest(one.digest, wanted) and one.used_at is None:
            one.used_at = act.now
            me = act.acting(account.id, account.name)
            logs = chains(act.session, account.id, act.today)
            me.record_in(logs, "second_factor.recovery_used", account.username)
            return True
    return False


def new_secret(platform: Platform, account: Account) -> str:
    """Give an account a new secret, not yet confirmed; return it for the authenticator.

    One that is confirmed goes on counting until the new one takes over.
    """
    secret = pyotp.random_base32()
    fresh = seal(platform, secret)
    if account.totp_confirmed:
        counting = account.totp_secret.partition(_NEXT)[0]
        account.totp_secret = f"{counting}{_NEXT}{fresh}"
    else:
        account.totp_secret, account.totp_step = fresh, 0
    return secret


def drop_second_factor(session: ScopedSession, account: Account) -> None:
    """Take the second factor from an account: secret and recovery codes."""
    account.totp_secret, account.totp_confirmed, account.totp_step = "", False, 0
    store.drop_codes(session, account.id)


def new_recovery_codes(platform: Platform, act: Work, account: Account) -> tuple[str, ...]:
    """Replace the recovery codes of an account; return the new ones, which are shown once."""
    store.drop_codes(act.session, account.id)
    codes = tuple("".join(secrets.choice(_LETTERS) for _ in range(10)) for _ in range(CODES))
    act.session.add_all(
        RecoveryCode(
            account_id=account.id, digest=keyed(platform, "recovery", str(account.id), one)
        )
        for one in codes
    )
    return tuple(f"{one[:5]}-{one[5:]}" for one in codes)
