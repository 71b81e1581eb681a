"""What the pages about tenants show and send: values, never rows of the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.plugins.status import State


class Standing(StrEnum):
    """Whether a tenant exists on a day: a closed one is only read."""

    OPEN = "open"
    NOT_YET = "not_yet"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantView:
    """One tenant on a day. ``merged_into`` says where its work went on after ``until``.

    ``merging``: number, name and last day of those whose work goes on in this one, where one
    tenant is asked for.
    """

    id: int
    slug: str
    name: str
    kind: TenantKind
    parent: int | None
    parent_name: str
    locality: str
    since: date | None
    until: date | None
    merged_into: int | None
    merged_into_name: str
    revision: int
    standing: Standing
    merging: tuple[tuple[int, str, date | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantNode:
    """One tenant in the tree; ``matches`` is False for one shown only for those below it."""

    tenant: TenantView
    matches: bool
    children: tuple[TenantNode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftovers:
    """What a tenant has not finished, in figures: whoever closes it leaves this for good.

    ``drafts`` and ``submitted``: versions of the plan; ``imports``: lists that were read and not
    taken in; ``invitations``: those that still work. ``below``: numbers and names of the tenants
    right below it that are not over: they come first.
    """

    drafts: int
    submitted: int
    imports: int
    invitations: int
    below: tuple[tuple[int, str], ...]

    @property
    def none(self) -> bool:
        """Return whether everything is finished."""
        counted = (self.drafts, self.submitted, self.imports, self.invitations)
        return not (any(counted) or self.below)


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantForm:
    """What is typed to create or change a tenant.

    With ``locality`` (the slug of an installed package), what is left empty comes from its plan.
    """

    slug: str = ""
    name: str = ""
    kind: TenantKind | None = None
    parent: int | None = None
    locality: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginView:
    """One installed package: its plan and check, or why it was set aside; who starts from it."""

    slug: str
    distribution: str
    version: str
    state: State
    name: str
    name_en: str
    title: str
    paper: str
    errors: int
    warnings: int
    notes: int
    findings: tuple[Finding, ...]
    fault: Finding | None
    tenants: tuple[tuple[int, str], ...]


def standing_on(day: date, since: date | None, until: date | None) -> Standing:
    """Return how a tenant stands on ``day``; ``until`` is its last day."""
    if since is not None and day < since:
        return Standing.NOT_YET
    return Standing.CLOSED if until is not None and until < day else Standing.OPEN
