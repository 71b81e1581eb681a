"""The hash chain of the audit log: how an event is added, read, and checked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import ColumnElement, func, or_, select

from tinnhiem_core.store.folding import holds
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Account, AuditEvent, Tenant

START = "0" * 64
"""What stands before the first event of a tenant."""

ESCAPE = "/"
"""What makes "%" and "_" in a pattern signs like any other."""

_MOST = 2**31 - 1
"""The highest number that both engines keep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where an event may hold words that are looked for; one of these is enough.

    ``texts``: in actor, subject or details, whatever the case and the diacritics; ``accounts``:
    of those that acted, the ones whose user name holds the words; ``actions`` and
    ``subjects``: those whose labels hold the words ("plan:" is every subject that begins so,
    "plan:3" that one); ``parts``: parts of the details (canonical JSON, "*" for anything between)
    that have such a label.
    """

    texts: tuple[str, ...]
    accounts: tuple[int, ...] = ()
    actions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which events are looked for; ``since`` belongs to it, ``until`` no more; None or "": any.

    ``found``: where words that are looked for may stand, one place is enough; None: everywhere.
    """

    since: datetime | None = None
    until: datetime | None = None
    account: int | None = None
    action: str = ""
    subject: str = ""
    found: Found | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act as it enters the chain; ``details`` are names and whole numbers, never secrets."""

    number: int
    at: datetime
    account: int | None
    actor: str
    action: str
    subject: str
    details: str
    previous: str


def seal(tenant: int, event: Event) -> str:
    """Return the digest of an event of a tenant: SHA-256 over its canonical JSON."""
    content = [
        tenant,
        event.number,
        event.at.isoformat(timespec="microseconds"),
        event.account,
        event.actor,
        event.action,
        event.subject,
        event.details,
        event.previous,
    ]
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return sha256(line.encode()).hexdigest()


def canonical_details(details: Mapping[str, object]) -> str:
    """Return details as one line of JSON with sorted keys."""
    return json.dumps(details, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def head(session: ScopedSession) -> tuple[int, str]:
    """Return number and digest of the last event of the session's tenant; (0, zeros) before."""
    # In SQLite a text is more than any number: a forged one must not keep everybody from acting.
    numbered = select(AuditEvent.number, AuditEvent.digest).where(AuditEvent.number <= _MOST)
    found = session.execute(numbered.order_by(AuditEvent.number.desc()).limit(1)).first()
    return (0, START) if found is None else (found.number, found.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What is done, before it has its place in the chain; ``details`` as in ``Event``."""

    action: str
    subject: str = ""
    details: str = "{}"


def append(session: ScopedSession, *, at: datetime, actor: str, action: str, **more: str) -> None:
    """Add an event to the chain of the session's tenant, in the transaction of what it reports.

    ``more`` is ``subject`` and ``details`` (canonical JSON).
    """
    append_each(session, (Deed(action=action, **more),), at=at, actor=actor)


def append_each(
    session: ScopedSession, deeds: Iterable[Deed], *, at: datetime, actor: str
) -> None:
    """Add several events, one after the other, as ``append`` does.

    The row of the tenant is locked, so that two acts at once stand one after the other.
    """
    scope = session.scope
    assert scope is not None and scope.tenant is not None  # noqa: S101, PT018 - for the type checker
    # key_share: two acts that both wrote rows of the tenant would else wait for each other
    locked = select(Tenant.id).where(Tenant.id == scope.tenant)
    session.execute(locked.with_for_update(key_share=True))
    number, previous = head(session)
    for deed in deeds:
        number += 1
        event = Event(
            number=number,
            at=at,
            account=scope.account,
            actor=actor,
            action=deed.action,
            subject=deed.subject,
            details=deed.details,
            previous=previous,
        )
        previous = seal(scope.tenant, event)
        session.add(_row(event, previous))
    session.flush()


def _row(event: Event, digest: str) -> AuditEvent:
    return AuditEvent(
        number=event.number,
        at=event.at,
        account_id=event.account,
        actor=event.actor,
        action=event.action,
        subject=event.subject,
        details=event.details,
        previous=event.previous,
        digest=digest,
    )


def event_of(row: AuditEvent) -> Event:
    """Return a stored row as the event that was sealed."""
    return Event(
        number=row.number,
        at=row.at,
        account=row.account_id,
        actor=row.actor,
        action=row.action,
        subject=row.subject,
        details=row.details,
        previous=row.previous,
    )


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        asked.append(AuditEvent.at >= wanted.since)
    if wanted.until is not None:
        asked.append(AuditEvent.at < wanted.until)
    if wanted.account is not None:
        asked.append(AuditEvent.account_id == wanted.account)
    if wanted.action:
        asked.append(AuditEvent.action == wanted.action)
    if wanted.subject:
        asked.append(AuditEvent.subject == wanted.subject)
    if wanted.found is not None:
        asked.append(or_(*_places(wanted.found)))
    return asked


def _places(found: Found) -> Iterator[ColumnElement[bool]]:
    """Yield the questions, those that many labels make long at the end."""
    if found.accounts:
        yield AuditEvent.account_id.in_(found.accounts)
    if found.actions:
        yield AuditEvent.action.in_(found.actions)
    for one in found.subjects:
        alone = one[-1].isdigit()
        subject = AuditEvent.subject
        yield subject == one if alone else subject.startswith(one, autoescape=True)
    written = AuditEvent.actor + " " + AuditEvent.subject + " " + AuditEvent.details
    for one in found.texts:
        yield holds(written, one)
    for one in found.parts:
        yield AuditEvent.details.like(_pattern(one), escape=ESCAPE)


def _pattern(part: str) -> str:
    for sign in (ESCAPE, "%", "_"):
        part = part.replace(sign, f"{ESCAPE}{sign}")
    return f"%{part.replace('*', '%')}%"


def count(session: ScopedSession, wanted: Wanted) -> int:
    """Return how many events of the session's tenant are looked for."""
    return session.scalar(select(func.count(AuditEvent.id)).where(*_conditions(wanted))) or 0


def newest(session: ScopedSession, wanted: Wanted, first: int, most: int) -> list[AuditEvent]:
    """Return events from the newest to the oldest, ``most`` of them from position ``first``."""
    asked = select(AuditEvent).where(*_conditions(wanted)).order_by(AuditEvent.number.desc())
    return list(session.scalars(asked.offset(first).limit(most)))


def latest(session: ScopedSession, wanted: Wanted, most: int) -> list[tuple[str, str]]:
    """Return subject and details (canonical JSON) of the newest events, ``most`` of them."""
    asked = select(AuditEvent.subject, AuditEvent.details).where(*_conditions(wanted))
    found = session.execute(asked.order_by(AuditEvent.number.desc()).limit(most))
    return [(subject, details) for subject, details in found]


def oldest(session: ScopedSession, wanted: Wanted) -> Iterable[AuditEvent]:
    """Yield events from the oldest to the newest, a thousand at a time."""
    asked = select(AuditEvent).where(*_conditions(wanted)).order_by(AuditEvent.number)
    return session.scalars(asked, execution_options={"yield_per": 1000})


def actions(session: ScopedSession) -> list[str]:
    """Return which kinds of act the log of the tenant holds."""
    return list(session.scalars(select(AuditEvent.action).distinct()))


def actors(session: ScopedSession) -> list[tuple[int, str]]:
    """Return the accounts that the log of the tenant holds, with a name that each acted under."""
    asked = select(AuditEvent.account_id, func.max(AuditEvent.actor))
    known = asked.where(AuditEvent.account_id.is_not(None)).group_by(AuditEvent.account_id)
    return [(number, name) for number, name in session.execute(known) if number is not None]


def usernames(session: ScopedSession, numbers: Iterable[int] | None = None) -> dict[int, str]:
    """Return the user names of accounts that have, or had, a role in the tenant; None: of all."""
    asked = select(Account.id, Account.username)
    if numbers is not None:
        asked = asked.where(Account.id.in_(tuple(numbers)))
    return {one[0]: one[1] for one in session.execute(asked)}
