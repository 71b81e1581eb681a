"""Close and merge tenants; an end that is still to come can be given anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.tenants.checking import Tree, refuse, subject, to_change, tree_of
from tinnhiem_core.services.tenants.issued import plan_issued
from tinnhiem_core.services.tenants.lasting import misended
from tinnhiem_core.services.tenants.reading import tenant
from tinnhiem_core.services.tenants.values import TenantView
from tinnhiem_core.services.work import Platform, Work, deed, work
from tinnhiem_core.store import door
from tinnhiem_core.store.audit import Deed
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Tenant


def close_tenant(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    until: date | None,
    *,
    noted: tuple[Finding, ...] = (),
) -> TenantView:
    """End a tenant after ``until``, its last day; it stays readable.

    A merge that was planned is taken back. ``noted``, here and below: what can't be read in the
    form, refused together with the rest.
    """
    issued = plan_issued(platform, scope, key)
    with work(platform, scope, actor) as act:
        _end(act, key, revision, until=until, into=None, issued=issued, noted=noted)
    return tenant(platform, scope, key)


def merge_tenant(  # noqa: PLR0913 - which, as it stood, into which, until when, what else is wrong
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    into: int,
    until: date | None,
    *,
    noted: tuple[Finding, ...] = (),
) -> TenantView:
    """End a tenant after ``until``; its work goes on in ``into``, its history stays here."""
    issued = plan_issued(platform, scope, key)
    with work(platform, scope, actor) as act:
        _end(act, key, revision, until=until, into=into, issued=issued, noted=noted)
    return tenant(platform, scope, key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What the logs of the platform and of ``tenants`` say."""

    deed: Deed
    tenants: frozenset[int]


def _end(
    act: Work,
    key: int,
    revision: int,
    *,
    until: date | None,
    into: int | None,
    issued: date | None,
    noted: tuple[Finding, ...],
) -> None:
    row, tree = to_change(act, key, revision), tree_of(act)
    ending = misended(tree, row, until=until, into=into, issued=issued, today=act.today)
    refuse((*ending, *noted))
    assert until is not None  # noqa: S101 - for the type checker: one of ``noted`` otherwise
    planned = row.merged_into_id is not None and row.merged_into_id != into
    taken_back = (_said(tree, row, withdrawn=True),) if planned else ()
    row.until, row.merged_into_id, row.revision = until, into, row.revision + 1
    _log(act, *taken_back, _said(tree, row))


def _said(tree: Tree, row: Tenant, *, withdrawn: bool = False) -> _Said:
    """Return the end of a tenant as the logs tell it; ``withdrawn``: its merge is off."""
    named, last = subject(row.id), row.until.isoformat() if row.until else ""
    into = row.merged_into_id
    if into is None:
        closed = deed("tenant.closed", named, name=row.name, until=last)
        return _Said(deed=closed, tenants=frozenset({row.id}))
    action = "tenant.merge_withdrawn" if withdrawn else "tenant.merged"
    told = deed(action, named, name=row.name, into=tree[into].name, until=last)
    return _Said(deed=told, tenants=frozenset({row.id, into}))


def _log(act: Work, *all_said: _Said) -> None:
    """Write into the log of the platform, then of each tenant in one order, as all acts do."""
    act.record_each(one.deed for one in all_said)
    for number in sorted(frozenset[int]().union(*(one.tenants for one in all_said))):
        with door.beside(act.session, Scope(tenant=number, account=act.scope.account)) as session:
            there = replace(act, session=session)
            there.record_each(one.deed for one in all_said if number in one.tenants)
