"""What services on accounts answer: plain values, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts.matrix import Action, actions, may
from tinnhiem_core.store.scope import Scope


class Step(StrEnum):
    """What a signed-in browser has to do next; only ``READY`` reaches the pages."""

    SECOND_FACTOR = "second_factor"
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - a step, not a password
    ENROL = "enrol"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Where a request comes from: network address and the name that the browser gives itself."""

    address: str
    agent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantChoice:
    """A tenant that the account may enter; after its last day ``until`` it is only read.

    ``into``: the name of the one in which its work goes on, empty where there is none.
    """

    id: int
    slug: str
    name: str
    kind: TenantKind
    until: date | None = None
    into: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """One grant; ``unit`` is the root of the subtree, None for the whole tenant."""

    id: int
    role: AccountRole
    unit: int | None
    since: date | None
    until: date | None


def units_of(grants: tuple[Granted, ...]) -> frozenset[int] | None:
    """Return the roots of the subtrees that the grants cover together; None: the whole tenant."""
    roots = [one.unit for one in grants]
    return None if None in roots else frozenset(one for one in roots if one is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Who is signed in, where, and as what.

    ``tenant`` is None where the account has no grant any more in the tenant that it entered, so
    that it chooses anew and never acts in another one by mistake; ``grants`` are those of
    ``tenant`` that hold today. ``ends_at`` is the absolute end, ``idle_at`` the end without
    another request.
    """

    sign_in: int
    account: int
    username: str
    name: str
    email: str
    language: str
    scale: str
    tenant: TenantChoice | None
    tenants: tuple[TenantChoice, ...]
    grants: tuple[Granted, ...]
    step: Step
    second_factor: bool
    second_factor_required: bool
    must_change: bool
    ends_at: datetime
    idle_at: datetime

    @property
    def roles(self) -> frozenset[AccountRole]:
        """Return the roles in the current tenant; none before every step is done."""
        if self.step is not Step.READY:
            return frozenset()
        return frozenset(one.role for one in self.grants)

    @property
    def units(self) -> frozenset[int] | None:
        """Return the roots of the unit subtrees that the account works in; None for all units.

        Where a role changes people, the units of such roles count alone: an observer's role for
        the whole tenant must not widen what the staff of one unit changes.
        """
        changing = tuple(one for one in self.grants if may(one.role, Action.EDIT_PEOPLE))
        return units_of(changing or self.grants)

    @property
    def seen_units(self) -> frozenset[int] | None:
        """Return the roots of the subtrees whose people the account looks at; None for all.

        Never less than ``units``: an auditor of the whole tenant who is also the staff of one
        unit sees everybody, and changes that unit alone.
        """
        seeing = tuple(one for one in self.grants if may(one.role, Action.VIEW_PEOPLE))
        return units_of(seeing or self.grants)

    @property
    def scope(self) -> Scope:
        """Return whose rows this account sees; the tree of tenants only from the platform."""
        tenant = None if self.tenant is None else self.tenant.id
        return Scope(
            tenant=tenant,
            account=self.account,
            platform=AccountRole.PLATFORM_ADMIN in self.roles,
        )

    def may(self, action: Action) -> bool:
        """Return whether one of the roles in the current tenant allows ``action``."""
        return action in actions(self.roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A sign-in: its secret for the cookie, which the database keeps as a hash, and what next."""

    token: str
    step: Step

    def __repr__(self) -> str:
        """Hide the secret from logs."""
        return f"Opened(step={self.step})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A one-time link or printed slip; the secret is shown once."""

    id: int
    token: str
    expires_at: datetime

    def __repr__(self) -> str:
        """Hide the secret from logs."""
        return f"Slip(id={self.id})"
