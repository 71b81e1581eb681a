"""The logs of several tenants at once, as the operator checks them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.audit.verifying import ChainReport, Head, verify
from tinnhiem_core.services.refusals import InvalidError, NotFoundError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.log_rows import orphans
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import every_tenant


@dataclass(frozen=True, slots=True, kw_only=True)
class LogReport:
    """What was found in the log of one tenant, by its short name; ``#4``: it has none any more."""

    tenant: str
    report: ChainReport


def verify_logs(
    platform: Platform, slug: str = "", printed: Head | None = None
) -> tuple[LogReport, ...]:
    """Check the log of one tenant or, without ``slug``, of every one, in the order of the names.

    After them come logs whose tenant is gone, which only the owner of the tables sees.
    ``printed`` is a head of one tenant's log, so it needs its name.
    """
    if printed is not None and not slug:
        raise InvalidError(find("L.1292", where="--head"))
    with platform.database.reading(Scope(tenant=None, platform=True)) as session:
        known = {one.slug: one.id for one in every_tenant(session)}
    if slug and slug not in known:
        raise NotFoundError(find("L.1291", where="tenant", tenant=slug, known=tuple(known)))
    named = tuple(
        LogReport(tenant=name, report=verify(platform, Scope(tenant=number), printed))
        for name, number in known.items()
        if slug in {"", name}
    )
    return named if slug else (*named, *_of_nobody(platform))


def _of_nobody(platform: Platform) -> Iterator[LogReport]:
    for tenant, events in orphans(platform.database).items():
        told = verify(platform, Scope(tenant=tenant))
        gone = find("L.1287", tenant=tenant, events=events)
        report = replace(told, breaks=(gone, *told.breaks))
        yield LogReport(tenant=f"#{tenant}", report=report)
