"""The tree of tenants with its dates, searched without diacritics; one tenant; how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from tinnhiem_core.intake.names import fold
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.refusals import ForbiddenError, NotFoundError
from tinnhiem_core.services.tenants.values import (
    Standing,
    TenantNode,
    TenantView,
    standing_on,
)
from tinnhiem_core.services.work import Platform, Work, day_of
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Tenant
from tinnhiem_core.store.tenants import every_tenant, tenant_row


def view(row: Tenant, names: Mapping[int, str], day: date) -> TenantView:
    """Return a row as a value; ``names`` are those of the tenants that it names."""
    return TenantView(
        id=row.id,
        slug=row.slug,
        name=row.name,
        kind=row.kind,
        parent=row.parent_id,
        parent_name=names.get(row.parent_id or 0, ""),
        locality=row.locality,
        since=row.since,
        until=row.until,
        merged_into=row.merged_into_id,
        merged_into_name=names.get(row.merged_into_id or 0, ""),
        revision=row.revision,
        standing=standing_on(day, row.since, row.until),
    )


def tenant_tree(
    platform: Platform,
    scope: Scope,
    *,
    day: date | None = None,
    query: str = "",
    closed: bool = False,
) -> tuple[TenantNode, ...]:
    """Return the tree on a day (None: today in Vietnam), by name.

    Tenants that are not open that day are left out unless ``closed``; with ``query`` those whose
    name or code has it stay, and whatever stands above them.
    """
    on = day or day_of(platform.clock())
    with platform.database.reading(scope) as session:
        rows = every_tenant(session)
    names = {one.id: one.name for one in rows}
    views = [view(one, names, on) for one in rows]
    shown = [one for one in views if closed or one.standing is Standing.OPEN]
    return _below(None, shown, fold(query))


def _below(parent: int | None, shown: list[TenantView], query: str) -> tuple[TenantNode, ...]:
    known = {one.id for one in shown}
    nodes = []
    for one in shown:
        above = one.parent if one.parent in known else None
        if above == parent and one.id != parent:
            matches = query in fold(one.name) or query in fold(one.slug)
            children = _below(one.id, shown, query)
            if matches or children:
                nodes.append(TenantNode(tenant=one, matches=matches, children=children))
    return tuple(nodes)


def tenant(platform: Platform, scope: Scope, key: int) -> TenantView:
    """Return one tenant today; ``NotFoundError`` where the scope sees none."""
    with platform.database.reading(scope) as session:
        row = tenant_row(session, key)
        if row is None:
            raise NotFoundError(find("L.1001"))
        rows = every_tenant(session)
        names = {one.id: one.name for one in rows}
        merging = [(one.id, one.name, one.until) for one in rows if one.merged_into_id == key]
        found = view(row, names, day_of(platform.clock()))
        return replace(found, merging=tuple(merging))


def tenant_standing(platform: Platform, scope: Scope, day: date | None = None) -> TenantView:
    """Return the scope's own tenant on a day; a closed one is only read."""
    with platform.database.reading(scope) as session:
        row = tenant_row(session, scope.tenant or 0)
        if row is None:
            raise NotFoundError(find("L.1001"))
        return view(row, {}, day or day_of(platform.clock()))


def require_open(work: Work, *, alone: bool = False) -> Tenant:
    """Return the row of the tenant that is being written to; refuse one that is closed today.

    ``alone`` makes everybody else who asks for it wait until this act is done.
    """
    row = tenant_row(work.session, work.scope.tenant or 0, writing=alone)
    if row is None:
        raise NotFoundError(find("L.1001"))
    refuse_unless_open(row, work.now)
    return row


def refuse_unless_open(row: Tenant, now: datetime) -> None:
    """Refuse what would write to a tenant that is closed on this day in Việt Nam.

    One that is not open yet is written to: its people and its plan are made ready before.
    """
    day = day_of(now)
    if standing_on(day, row.since, row.until) is Standing.CLOSED:
        raise ForbiddenError(find("L.1009", name=row.name, day=day))
