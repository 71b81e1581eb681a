"""What must hold before a tenant is written: everything that doesn't, at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from tinnhiem_core.intake.names import character, spelling, strange
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
    if ended(row, day_of(work.now)):
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
        yield find("L.1018", where="kind", label=wording("tenants.field.kind"))


def wrong_parent(
    tree: Tree, key: int | None, parent: int | None, kind: TenantKind | None, today: date
) -> Iterator[Finding]:
    """Yield why a parent can't be: unknown, closed, too low, the tenant itself, or one below."""
    if parent is None:
        return
    why = ""
    if parent not in tree:
        why = "tenants.unknown"
    elif parent == key:
        why = "tenants.self"
    elif key is not None and key in above(tree, parent):
        why = "tenants.below"
    elif ended(tree[parent], today):
        why = "tenants.closed"
    elif kind is not None and is_lower(tree[parent].kind, kind):
        why = "tenants.lower"
    if why:
        yield find("L.1005", where="parent", why=wording(why))


def is_lower(kind: TenantKind, other: TenantKind) -> bool:
    """Return whether a kind stands further from the top than another."""
    return LEVELS.get(kind, 0) > LEVELS.get(other, 0)


def namesakes(
    tree: Tree, key: int | None, name: str, parent: int | None, today: date
) -> Iterator[Finding]:
    """Yield the tenant that is open, under the same parent, and has the same name."""
    for one in tree.values():
        same = one.parent_id == parent and spelling(one.name) == spelling(name)
        if name and same and one.id != key and not ended(one, today):
            yield find("L.1017", where="name", name=one.name)


def ended(row: Tenant, day: date) -> bool:
    """Return whether the last day of a tenant is over on a day."""
    return row.until is not None and row.until < day


def above(tree: Tree, key: int) -> tuple[int, ...]:
    """Return the tenants above one, the nearest first."""
    found: list[int] = []
    parent = tree[key].parent_id
    while parent is not None and parent not in found and parent in tree:
        found.append(parent)
        parent = tree[parent].parent_id
    return tuple(found)
