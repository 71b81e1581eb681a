"""Who works on the people of a tenant, and within which units."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date

from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, Work, tenant_of, work
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import tenant_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One account at work: tenant and account (``scope``), its name, its units.

    ``units`` are the numbers of the units that it may see and change, a whole subtree
    (``units.subtree``); None for all units of the tenant.
    """

    platform: Platform
    scope: Scope
    actor: str = ""
    units: frozenset[int] | None = None

    def today(self) -> date:
        """Return the day in Viet Nam."""
        return self.platform.today

    def may(self, unit: int | None) -> bool:
        """Return whether a unit is within this desk's reach; None stands for the top."""
        return self.units is None or unit in self.units

    def reading(self) -> AbstractContextManager[ScopedSession]:
        """Open a session that only looks."""
        return self.platform.database.reading(self.scope)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Open a transaction on an open tenant; its writers on people stand one after the other.

        Else two moves at once could close a circle of units, and two savers of one revision
        would both be right.
        """
        with work(self.platform, self.scope, self.actor) as act:
            require_open(act, alone=True)
            yield act

    @contextmanager
    def clearing(self) -> Iterator[Work]:
        """Open the same to take kept personal data away, which a closed tenant may do too."""
        with work(self.platform, self.scope, self.actor) as act:
            tenant_row(act.session, tenant_of(act), writing=True)
            yield act
