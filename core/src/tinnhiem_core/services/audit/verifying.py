"""Whether the audit log of a tenant is whole: nothing changed, taken out, put in or cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import audit as store
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.log_rows import Spoilt, every_row, first_spoilt
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import AuditEvent

MOST: Final = 100
"""Breaks that are told; whoever tampers with more is found out all the same."""

_HEAD: Final = re.compile(r"(\d{1,12}):([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last event of a log, as the minutes print it: its number and its digest."""

    number: int
    digest: str

    def __str__(self) -> str:
        """Return the form in which it is printed and read again: ``number:digest``."""
        return f"{self.number}:{self.digest}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What was found: how many events there are, the last one, and every break."""

    events: int
    head: Head
    breaks: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Return whether nothing was tampered with."""
        return not self.breaks


def read_head(text: str) -> Head:
    """Return a head as it was printed (``number:digest``)."""
    found = _HEAD.fullmatch(text.strip().lower())
    if found is None:
        raise InvalidError(find("L.1290", where="--head", given=text[:80]))
    return Head(number=int(found[1]), digest=found[2])


def head(platform: Platform, scope: Scope) -> Head:
    """Return the head of the tenant's log; number 0 before the first event."""
    with platform.database.reading(scope) as session:
        number, digest = store.head(session)
    return Head(number=number, digest=digest)


def verify(platform: Platform, scope: Scope, printed: Head | None = None) -> ChainReport:
    """Check every event of the tenant's log against the one before it.

    Only a head that was ``printed`` earlier shows a cut tail, or a log that somebody computed
    anew from some event on.
    """
    walk = _Walk(tenant=scope.tenant or 0, printed=printed)
    with platform.database.reading(scope) as session:
        breaks = tuple(islice(walk.breaks(session), MOST))
        number, digest = store.head(session)
        events = store.count(session, store.Wanted())
    return ChainReport(events=events, head=Head(number=number, digest=digest), breaks=breaks)


def is_whole(session: ScopedSession) -> bool:
    """Return whether the log of the session's tenant is whole: one statement, read to its end."""
    tenant = (session.scope.tenant if session.scope else None) or 0
    return not list(_Walk(tenant=tenant, printed=None).breaks(session))


def need_readable(session: ScopedSession) -> None:
    """Refuse a log with an event that can't be read, and name it: ``InvalidError``."""
    tenant = (session.scope.tenant if session.scope else None) or 0
    if (row := first_spoilt(session)) is not None:
        raise InvalidError(find("L.1286", tenant=tenant, number=str(row.number)))


@dataclass(slots=True, kw_only=True)
class _Walk:
    """The way through a log: what the next event must be."""

    tenant: int
    printed: Head | None
    number: int = 0
    digest: str = store.START

    def breaks(self, session: ScopedSession) -> Iterator[Finding]:
        for row in every_row(session):
            yield from self._unread(row) if isinstance(row, Spoilt) else self._step(row)
        if self.printed is not None and self.number < self.printed.number:
            yield find("L.1285", last=self.number, printed=self.printed.number)

    def _step(self, row: AuditEvent) -> Iterator[Finding]:
        number = self.number + 1
        if row.number > number:
            yield find("L.1281", first=number, last=row.number - 1)
        elif row.number < number:
            yield find("L.1283", number=row.number)
        elif row.previous != self.digest:
            yield find("L.1282", number=row.number)
        if store.seal(self.tenant, store.event_of(row)) != row.digest:
            yield find("L.1280", number=row.number)
        if self.printed and row.number == self.printed.number and self._differs(row):
            yield find("L.1284", number=row.number)
        self.number, self.digest = row.number, row.digest

    def _unread(self, row: Spoilt) -> Iterator[Finding]:
        """Tell an event that can't be read; the one after it must still follow its digest."""
        if isinstance(row.number, int):
            if row.number > self.number + 1:
                yield find("L.1281", first=self.number + 1, last=row.number - 1)
            self.number, self.digest = row.number, str(row.digest)
        yield find("L.1286", tenant=self.tenant, number=str(row.number))

    def _differs(self, row: AuditEvent) -> bool:
        return self.printed is not None and row.digest != self.printed.digest
