"""What must hold before a tenant is written: everything that doesn't, at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from tinnhiem_core.intake.names import character, strange, tidy
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.refusals import ConflictError, InvalidError, NotFoundError
from tinnhiem_core.services.work import VIETNAM, Work, day_of
from tinnhiem_core.store.tables import Tenant
from tinnhiem_core.store.tenants import every_tenant, hold_tree, last_act, tenant_row
from tinnhiem_core.texts import wording

SLUG: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
ACTS: Final = ("tenant.created", "tenant.edited", "tenant.closed", "tenant.merged")
LONGEST_NAME: Final = 300
YEAR: Final = timedelta(days=366)

LEVELS: Final[Mapping[TenantKind, int]] = {
    TenantKind.CENTRAL: 1,
    TenantKind.PROVINCE: 2,
    TenantKind.DEPARTMENT: 3,
    TenantKind.DISTRICT: 3,
    TenantKind.COMPANY: 4,
    TenantKind.COMMUNE: 4,
}
"""How far from the top a kind stands: nothing stands under a tenant of a lower level."""

Tree = Mapping[int, Tenant]


def subject(key: int) -> str:
    """Return how the audit log names a tenant."""
    return f"tenant/{key}"


def refuse(findings: Iterable[Finding]) -> None:
    """Raise ``InvalidError`` with all findings, if there are any."""
    found = tuple(findings)
    if found:
        raise InvalidError(*found)


def tree_of(work: Work) -> dict[int, Tenant]:
    """Return every tenant by number."""
    return {one.id: one for one in every_tenant(work.session)}


def to_change(work: Work, key: int, revision: int) -> Tenant:
    """Return the row to change, and hold the tree.

    One that is unknown, closed, or was changed by somebody meanwhile is refused.
    """
    hold_tree(work.session)
    row = tenant_row(work.session, key, writing=True)
    if row is None:
        raise NotFoundError(find("L.1001"))
    if row.revision != revision:
        who, when = last_act(work.session, subject(key), ACTS) or ("", work.now)
        raise ConflictError(
            find(
                "L.1011",
                name=row.name,
                who=who or wording("tenants.operator"),
                when=f"{when.astimezone(VIETNAM):%H:%M %d/%m/%Y}",
            )
        )
    if _ended(row, day_of(work.now)):
        raise InvalidError(find("L.1007", name=row.name, until=row.until))
    return row


def unnamed(name: str, kind: TenantKind | None) -> Iterator[Finding]:
    """Yield what is lacking of a name and a kind, and what no name may hold."""
    label = wording("tenants.field.name")
    if not name:
        yield find("L.1002", where="name", label=label)
    if len(name) > LONGEST_NAME:
        yield find("L.1014", where="name", label=label, found=len(name), most=LONGEST_NAME)
    if odd := strange(name):
        yield find("L.1015", where="name", label=label, character=character(odd))
    if kind is None or kind is TenantKind.PLATFORM:
        yield find("L.1002", where="kind", label=wording("tenants.field.kind"))


def wrong_parent(
    tree: Tree, key: int | None, parent: int | None, kind: TenantKind | None, today: date
) -> Iterator[Finding]:
    """Yield why a parent can't be: unknown, closed, too low, the tenant itself, or one below.

    One that ends earlier than the tenant can't either: it would be closed with one below it.
    """
    if parent is None:
        return
    why = ""
    if parent not in tree:
        why = "tenants.unknown"
    elif parent == key:
        why = "tenants.self"
    elif key is not None and key in above(tree, parent):
        why = "tenants.below"
    elif _ended(tree[parent], today):
        why = "tenants.closed"
    elif kind is not None and is_lower(tree[parent].kind, kind):
        why = "tenants.lower"
    if why:
        yield find("L.1005", where="parent", why=wording(why))
    else:
        own = None if key is None else tree.get(key)
        yield from _outlived(tree[parent], own.until if own else None)


def _outlived(parent: Tenant, last: date | None) -> Iterator[Finding]:
    if parent.until is not None and (last is None or last > parent.until):
        yield find("L.1061", where="parent", parent=parent.name, until=parent.until)


def is_lower(kind: TenantKind, other: TenantKind) -> bool:
    """Return whether a kind stands further from the top than another."""
    return LEVELS.get(kind, 0) > LEVELS.get(other, 0)


def namesakes(
    tree: Tree, key: int | None, name: str, parent: int | None, today: date
) -> Iterator[Finding]:
    """Yield the tenant that is open, under the same parent, and has the same name."""
    for one in tree.values():
        same = one.parent_id == parent and tidy(one.name).casefold() == name.casefold()
        if name and same and one.id != key and not _ended(one, today):
            yield find("L.1017", where="name", name=one.name)


def _ended(row: Tenant, day: date) -> bool:
    return row.until is not None and row.until < day


def above(tree: Tree, key: int) -> tuple[int, ...]:
    """Return the tenants above one, the nearest first."""
    found: list[int] = []
    parent = tree[key].parent_id
    while parent is not None and parent not in found and parent in tree:
        found.append(parent)
        parent = tree[parent].parent_id
    return tuple(found)


def unfinished(
    tree: Tree, row: Tenant, until: date | None, issued: date | None, today: date
) -> Iterator[Finding]:
    """Yield why a tenant can't end on a day: the platform, the day, or tenants below it.

    ``issued`` is the date of its plan in force. Without a day that can be read, what has no end
    at all below it is told.
    """
    if row.kind is TenantKind.PLATFORM:
        yield find("L.1012")
    if until is not None:
        yield from _too_early(row, until, issued, today)
    children = tuple(
        one.name
        for one in tree.values()
        if one.parent_id == row.id
        and (one.until is None or (until is not None and one.until > until))
    )
    if children:
        yield find("L.1008", name=row.name, children=children)


def _too_early(row: Tenant, until: date, issued: date | None, today: date) -> Iterator[Finding]:
    """Yield what shows that a tenant was still there, or that nothing shows it: it is for good."""
    if row.since is not None and until < row.since:
        yield find("L.1006", where="until", until=until, since=row.since)
    elif issued is not None and until < issued:
        yield find("L.1062", where="until", name=row.name, until=until, issued=issued)
    elif row.since is None and issued is None and until < today - YEAR:
        yield find("L.1063", where="until", name=row.name, until=until)


def missed(
    tree: Tree, row: Tenant, *, since: date | None = None, until: date | None = None, into: int = 0
) -> Iterator[Finding]:
    """Yield each tenant that merges into one which is not open on the day after.

    Of ``into``, in which this one would go on, ``unmergeable`` tells where it is over by then.
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


def unmergeable(tree: Tree, row: Tenant, into: int, until: date | None) -> Iterator[Finding]:
    """Yield why one tenant can't go on in another; ``into`` is 0 where none was chosen."""
    other = tree.get(into)
    why = ""
    if not into:
        yield find("L.1002", where="into", label=wording("tenants.field.into"))
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
