"""One act: one transaction with its line in the audit log, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone

from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.store import door
from tinnhiem_core.store.audit import Deed, append, append_each, canonical_details
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.errors import ScopeMissingError
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.scope import Scope

VIETNAM = timezone(timedelta(hours=7))


def _now() -> datetime:
    return datetime.now(UTC)


def day_of(moment: datetime) -> date:
    """Return the day in Việt Nam, by which grants begin and end."""
    return moment.astimezone(VIETNAM).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """What services stand on: the database, the installed localities, the clock, the secret.

    One per process, made where the process starts and passed around. ``secret`` is the setting
    from which every key of ours derives; services on accounts refuse one that is too short.
    ``only_looking``: every act is refused, so that a form can be shown as if it had been sent;
    who sets it says why.
    """

    database: Database
    localities: Localities = field(default_factory=Localities)
    clock: Callable[[], datetime] = _now
    secret: str = field(default="", repr=False)
    only_looking: bool = False

    @property
    def today(self) -> date:
        """Return the day of the clock in Việt Nam."""
        return day_of(self.clock())


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A transaction under way. ``actor`` is the name that the audit log shows."""

    session: ScopedSession
    scope: Scope
    now: datetime
    actor: str

    def record(self, action: str, subject: str = "", **details: object) -> None:
        """Write what is being done into the audit log (``texts/audit.py`` has its label)."""
        append(
            self.session,
            at=self.now,
            actor=self.actor,
            action=action,
            subject=subject,
            details=canonical_details(details),
        )

    def record_each(self, deeds: Iterable[Deed]) -> None:
        """Write several acts into the audit log, in their order; quicker than one by one."""
        append_each(self.session, deeds, at=self.now, actor=self.actor)

    @property
    def today(self) -> date:
        """Return the day in Việt Nam on which this is done."""
        return day_of(self.now)

    def acting(self, account: int | None, actor: str) -> Work:
        """Return this transaction as the act of an account that has just been recognised."""
        return replace(self, scope=replace(self.scope, account=account), actor=actor)

    def record_in(
        self, tenants: Iterable[int], action: str, subject: str = "", **details: object
    ) -> None:
        """Write what concerns an account into the logs of its tenants, in this transaction."""
        for tenant in sorted(set(tenants)):  # one order for all, so that none waits for another
            scope = Scope(tenant=tenant, account=self.scope.account)
            with door.beside(self.session, scope) as session:
                replace(self, session=session).record(action, subject, **details)


@contextmanager
def work(platform: Platform, scope: Scope, actor: str = "") -> Iterator[Work]:
    """Open a transaction; it is committed at the end and rolled back where anything fails."""
    if platform.only_looking:
        raise InvalidError
    with platform.database.work(scope) as session:
        yield Work(session=session, scope=scope, now=platform.clock(), actor=actor)


def deed(action: str, subject: str, **details: object) -> Deed:
    """Return an act for ``Work.record_each``, as ``Work.record`` takes it."""
    return Deed(action=action, subject=subject, details=canonical_details(details))


def tenant_of(act: Work) -> int:
    """Return the tenant in which an act is done; an act of the door is done in none."""
    if act.scope.tenant is None:
        raise ScopeMissingError("an act in a tenant needs a scope with one")
    return act.scope.tenant
