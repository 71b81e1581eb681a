"""The home page of a tenant: one session, a handful of statements, as much as the role sees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.home import plan
from tinnhiem_core.services.home.chain import chain_state
from tinnhiem_core.services.home.deadlines import Milestone, milestones
from tinnhiem_core.services.home.values import Asked, ChainState, TenantHome, Todo, TodoKind
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.people.imports.decisions import from_json
from tinnhiem_core.services.people.tree import subtree
from tinnhiem_core.services.tenants.values import Standing, standing_on
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import home as store
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import Sought, count_persons
from tinnhiem_core.store.people.units import parents
from tinnhiem_core.store.plans import ISSUED
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import PlanVersion

NEAR: Final = timedelta(days=7)
ENDING: Final = timedelta(hours=24)
ORDER: Final = tuple(TodoKind)


def tenant_home(platform: Platform, scope: Scope, asked: Asked) -> TenantHome:
    """Return what an account with these rights sees first in its tenant."""
    may, today = asked.actions, platform.today
    with platform.database.reading(scope) as session:
        chain = chain_state(session) if Action.VIEW_AUDIT in may else None
        rows = _versions(session, asked)
        seen = Action.VIEW_PEOPLE in may
        within = _within(session, asked) if seen else None
        closed = _closed(asked, today)
        on = closed or today
        holding = Sought(units=within, day=on)
        people = count_persons(session, holding) if seen else None
        units = store.units(session, on, within) if seen else None
        factors = store.factors(session, today) if Action.MANAGE_ACCOUNTS in may else None
        current, draft = plan.in_force(rows), plan.drafted(rows)
        dates = milestones(plan_of(current.content), today) if current and not closed else ()
        todos: list[Todo] = []
        if closed is None:
            todos += plan.todos(platform, session, rows, asked)
            todos += [*_of_chain(chain), *_of_dates(dates, today)]
            todos += _of_people(session, asked, empty=people == 0 and not _known(session, within))
            todos += _of_accounts(platform, session, factors)
        return TenantHome(
            closed=closed,
            in_force=plan.line(current) if current else None,
            draft=plan.line(draft) if draft else None,
            people=people,
            units=units,
            accounts=None if factors is None else len(factors),
            milestones=dates,
            chain=chain,
            todos=tuple(sorted(todos, key=lambda one: ORDER.index(one.kind))),
        )


def _versions(session: ScopedSession, asked: Asked) -> tuple[PlanVersion, ...]:
    """Return the version in force, and what is worked on for those who see drafts."""
    if Action.VIEW_PLAN not in asked.actions:
        return ()
    drafts = Action.VIEW_DRAFTS in asked.actions
    return tuple(one for one in store.living_versions(session) if drafts or one.state in ISSUED)


def _closed(asked: Asked, today: date) -> date | None:
    """Return the last day of the tenant where it is over."""
    return asked.until if standing_on(today, None, asked.until) is Standing.CLOSED else None


def _within(session: ScopedSession, asked: Asked) -> frozenset[int] | None:
    """Return the units that the account looks at, with all below them; None for all."""
    if asked.seen_units is None:
        return None
    above = parents(session)
    return frozenset[int]().union(*(subtree(above, root) for root in asked.seen_units))


def _of_chain(chain: ChainState | None) -> Iterator[Todo]:
    if chain is not None and chain.whole is False:
        yield Todo(kind=TodoKind.BROKEN_CHAIN)


def _of_dates(dates: tuple[Milestone, ...], today: date) -> Iterator[Todo]:
    near = [one for one in dates if one.day and today <= one.day <= today + NEAR]
    for one in near[:1]:
        yield Todo(kind=TodoKind.DEADLINE_NEAR, names=(one.step.value,), at=one.day)


def _known(session: ScopedSession, within: frozenset[int] | None) -> int:
    """Return how many people there are at all, those too who hold no post today."""
    return count_persons(session, Sought(units=within))


def _of_people(session: ScopedSession, asked: Asked, *, empty: bool) -> Iterator[Todo]:
    if Action.IMPORT_PEOPLE not in asked.actions:
        return
    if empty:
        yield Todo(kind=TodoKind.NO_PEOPLE)
    own = None if asked.units is None else asked.account
    kept = store.waiting_imports(session, own)
    waiting = sum(not from_json(one).faulty for one in kept)  # a faulty file is chosen anew
    if waiting:
        yield Todo(kind=TodoKind.IMPORTS_WAITING, count=waiting)


def _of_accounts(
    platform: Platform, session: ScopedSession, factors: dict[int, tuple[str, bool]] | None
) -> Iterator[Todo]:
    if factors is None:
        return
    bare = tuple(name for name, has_one in factors.values() if not has_one)
    if bare:
        yield Todo(kind=TodoKind.NO_SECOND_FACTOR, count=len(bare), names=bare)
    ending = tuple(store.invitations_until(session, platform.clock() + ENDING))
    if ending:
        yield Todo(kind=TodoKind.INVITATIONS_ENDING, count=len(ending), names=ending)
