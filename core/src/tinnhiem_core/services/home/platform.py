"""The home page of the platform: tenants and packages, nothing of what a tenant does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.plugins.status import Installed, State
from tinnhiem_core.services.home.chain import chain_state
from tinnhiem_core.services.home.values import ChainState, PlatformHome, Todo, TodoKind
from tinnhiem_core.services.tenants.values import Standing, standing_on
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import home as store
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import every_tenant


def platform_home(platform: Platform, scope: Scope) -> PlatformHome:
    """Return what an administrator of the platform sees first."""
    today = platform.today
    with platform.database.reading(scope) as session:
        chain = chain_state(session)
        rows = [one for one in every_tenant(session) if one.kind is not TenantKind.PLATFORM]
        led = store.administered(session, today)
    standing = [standing_on(today, one.since, one.until) for one in rows]
    bare = tuple(
        one.name
        for one, state in zip(rows, standing, strict=True)
        if state is not Standing.CLOSED and one.id not in led
    )
    installed = platform.localities.installed
    faulty = [one for one in installed if one.state is State.QUARANTINED]
    return PlatformHome(
        tenants=standing.count(Standing.OPEN),
        closed=standing.count(Standing.CLOSED),
        plugins=len(installed),
        quarantined=len(faulty),
        chain=chain,
        todos=tuple(_todos(faulty, chain, bare)),
    )


def _todos(
    faulty: Sequence[Installed], chain: ChainState, bare: tuple[str, ...]
) -> Iterator[Todo]:
    if faulty:
        names = tuple(one.slug for one in faulty)
        yield Todo(kind=TodoKind.QUARANTINED_PLUGIN, count=len(faulty), names=names)
    if chain.whole is False:
        yield Todo(kind=TodoKind.BROKEN_CHAIN)
    if bare:
        yield Todo(kind=TodoKind.NO_ADMINISTRATOR, count=len(bare), names=bare)
