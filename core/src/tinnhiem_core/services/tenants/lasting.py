"""What every act on a day, a parent or a receiver in the tree must keep, since an end is for good.

- Nothing stands under one of a lower level.
- A tenant ends no earlier than what shows that it was there.
- Nothing outlives its parent.
- Whoever takes over is open on the day after, and stands not below the one that ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.tenants.checking import (
    Tree,
    above,
    ended,
    is_lower,
    wrong_parent,
)
from tinnhiem_core.store.tables import Tenant
from tinnhiem_core.texts import wording

YEAR: Final = timedelta(days=366)


def misplaced(
    tree: Tree, row: Tenant | None, parent: int | None, kind: TenantKind | None, today: date
) -> Iterator[Finding]:
    """Yield why a tenant, or one that is being made (None), can't stand under ``parent``."""
    wrong = tuple(wrong_parent(tree, row.id if row else None, parent, kind, today))
    yield from wrong
    if parent is not None and not wrong:
        over = tree[parent]
        if _outlives(row.until if row else None, over):
            yield find("L.1061", where="parent", parent=over.name, until=over.until)
    if row is not None and kind is not None:
        yield from _too_low(tree, row, kind, today)


def misbegun(tree: Tree, row: Tenant, since: date | None) -> Iterator[Finding]:
    """Yield why ``since`` can't be the first day of a tenant: its own end, or what it receives."""
    if row.until is not None and since is not None and row.until < since:
        yield find("L.1006", where="since", until=row.until, since=since)
    yield from _missed(tree, row, since=since)


def misended(
    tree: Tree,
    row: Tenant,
    *,
    until: date | None,
    into: int | None,
    issued: date | None,
    today: date,
) -> Iterator[Finding]:
    """Yield why a tenant can't end after ``until`` and go on in ``into``.

    ``into`` is None for one that is closed, 0 where none was chosen; ``issued`` the date of the
    plan in force. Without a day that can be read, what has no end at all below it is told.
    """
    if row.kind is TenantKind.PLATFORM:
        yield find("L.1012")
    if until is not None:
        yield from _too_early(row, until, issued, today)
        over = tree.get(row.parent_id or 0)
        if over is not None and _outlives(until, over):
            yield find("L.1064", where="until", name=row.name, parent=over.name, until=over.until)
    children = tuple(
        one.name for one in tree.values() if one.parent_id == row.id and _stays(one, until)
    )
    if children:
        yield find("L.1008", name=row.name, children=children)
    yield from _missed(tree, row, until=until, into=into)
    if into is not None:
        yield from _unmergeable(tree, row, into, until)


def _too_low(tree: Tree, row: Tenant, kind: TenantKind, today: date) -> Iterator[Finding]:
    below = (one for one in tree.values() if one.parent_id == row.id and not ended(one, today))
    higher = tuple(one.name for one in below if is_lower(kind, one.kind))
    if higher:
        yield find("L.1065", where="kind", name=row.name, children=higher)


def _outlives(last: date | None, parent: Tenant) -> bool:
    return parent.until is not None and (last is None or last > parent.until)


def _stays(child: Tenant, until: date | None) -> bool:
    return child.until is None or (until is not None and child.until > until)


def _too_early(row: Tenant, until: date, issued: date | None, today: date) -> Iterator[Finding]:
    """Yield what shows that a tenant was still there, or that nothing shows it: it is for good."""
    if row.since is not None and until < row.since:
        yield find("L.1006", where="until", until=until, since=row.since)
    elif issued is not None and until < issued:
        yield find("L.1062", where="until", name=row.name, until=until, issued=issued)
    elif row.since is None and issued is None and until < today - YEAR:
        yield find("L.1063", where="until", name=row.name, until=until)


def _missed(
    tree: Tree,
    row: Tenant,
    *,
    since: date | None = None,
    until: date | None = None,
    into: int | None = None,
) -> Iterator[Finding]:
    """Yield each tenant that merges into one which is not open on the day after.

    Of ``into``, in which this one would go on, ``_unmergeable`` tells where it is over by then.
    """
    for one in tree.values():
        if one.merged_into_id == row.id and one.until is not None:
            if one.id == into and until is not None and one.until <= until:
                continue
            first = _after(one.until)
            if (until is not None and until < first) or (since is not None and first < since):
                yield find(
                    "L.1060",
                    where="since" if until is None else "until",
                    name=row.name,
                    merging=one.name,
                    last=one.until,
                    since=first,
                )


def _after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _unmergeable(tree: Tree, row: Tenant, into: int, until: date | None) -> Iterator[Finding]:
    """Yield why one tenant can't go on in another; ``into`` is 0 where none was chosen."""
    other = tree.get(into)
    why = ""
    if not into:
        yield find("L.1018", where="into", label=wording("tenants.field.into"))
        return
    if other is None:
        why = "tenants.unknown"
    elif other.id == row.id:
        why = "tenants.self"
    elif other.kind is TenantKind.PLATFORM:
        why = "tenants.platform"
    elif other.kind is TenantKind.CENTRAL and row.kind is not TenantKind.CENTRAL:
        why = "tenants.central"
    elif other.until is not None and until is not None and other.until <= until:
        why = "tenants.closed"
    elif other.since is not None and until is not None and other.since > _after(until):
        why = "tenants.begins"
    elif row.id in above(tree, other.id):
        why = "tenants.below"
    if why:
        named = other.name if other else str(into)
        yield find("L.1010", where="into", name=row.name, into=named, why=wording(why))
