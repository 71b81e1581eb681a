"""How often somebody may try: counted in the database, so that it holds across processes.

An attempt is written down before it is looked at, so that many at once count too, and removed
when it was right. Names and addresses are kept as keyed hashes; unknown names count like known
ones, so that a lock tells nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from tinnhiem_core.services.accounts.refusals import LimitedError, limited
from tinnhiem_core.services.accounts.vault import keyed
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Attempt

WINDOW: Final = timedelta(minutes=15)
OF_AN_ACCOUNT: Final = 5
OF_AN_ADDRESS: Final = 30
"""An agency often has one address for all: higher than the limit of an account."""

KEPT: Final = timedelta(days=1)


def subject(platform: Platform, kind: str, name: str) -> str:
    """Return under which hash attempts on an account, address or key are counted."""
    return f"{kind}:{keyed(platform, kind, name)}"


def locked_until(
    session: ScopedSession, counted: str, limit: int, now: datetime
) -> datetime | None:
    """Return until when ``counted`` is locked: a window after the attempt that reached it."""
    last = door.last_attempt(session, counted)
    if last is None or last + WINDOW <= now:
        return None
    tried = door.attempts(session, counted, last - WINDOW)
    return last + WINDOW if tried >= limit else None


def refusal(
    session: ScopedSession, account: str, address: str, now: datetime
) -> LimitedError | None:
    """Return why the account or the address may not be tried now; None if both may."""
    for code, counted, limit in (
        ("L.1202", account, OF_AN_ACCOUNT),
        ("L.1203", address, OF_AN_ADDRESS),
    ):
        until = locked_until(session, counted, limit, now)
        if until is not None:
            return limited(code, until)
    return None


def refuse(session: ScopedSession, account: str, now: datetime) -> None:
    """Refuse where somebody who is signed in has tried too often (password, second factor)."""
    until = locked_until(session, account, OF_AN_ACCOUNT, now)
    if until is not None:
        raise limited("L.1202", until)


def note(session: ScopedSession, now: datetime, *subjects: str) -> tuple[int, ...]:
    """Write an attempt on each of the subjects down; return the numbers of the rows."""
    door.prune(session, now - KEPT)
    rows = [Attempt(subject=one, at=now) for one in subjects]
    session.add_all(rows)
    session.flush()
    return tuple(one.id for one in rows)
