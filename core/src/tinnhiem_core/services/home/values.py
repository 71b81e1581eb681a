"""What the home page shows: figures and things to do, no words of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.home.deadlines import Milestone


class TodoKind(StrEnum):
    """What there is to do, the most pressing first."""

    QUARANTINED_PLUGIN = "quarantined_plugin"
    BROKEN_CHAIN = "broken_chain"
    NO_PLAN = "no_plan"
    PLAN_TO_IMPORT = "plan_to_import"
    PLAN_ERRORS = "plan_errors"
    PLAN_TO_APPROVE = "plan_to_approve"
    PLAN_RETURNED = "plan_returned"
    NO_ADMINISTRATOR = "no_administrator"
    NO_PEOPLE = "no_people"
    IMPORTS_WAITING = "imports_waiting"
    DEADLINE_NEAR = "deadline_near"
    NO_SECOND_FACTOR = "no_second_factor"
    INVITATIONS_ENDING = "invitations_ending"
    PLAN_WARNINGS = "plan_warnings"
    PLAN_UNCHANGED = "plan_unchanged"
    PLAN_TO_SUBMIT = "plan_to_submit"
    PLAN_TO_SUBMIT_ALONE = "plan_to_submit_alone"
    PLAN_TO_APPROVE_ALONE = "plan_to_approve_alone"
    PLAN_WAITING = "plan_waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One thing to do: how many, who or what, since or until when, by whom, in which version."""

    kind: TodoKind
    count: int = 0
    names: tuple[str, ...] = ()
    at: datetime | date | None = None
    who: str = ""
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who looks: the account and what it may do.

    ``units`` are the roots of the subtrees that it works in, ``seen_units`` of those whose people
    it looks at, None is the whole tenant; ``until`` is the last day of the tenant, None where
    none is set.
    """

    account: int
    actions: frozenset[Action]
    units: frozenset[int] | None = None
    seen_units: frozenset[int] | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """A version of the plan in short; ``paper`` names it, ``rows`` are its groups of titles."""

    id: int
    number: int
    state: PlanState
    paper: str
    rows: int
    errors: int
    warnings: int
    unanswered: int
    in_force_from: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainState:
    """How the audit log stands; ``whole`` is None where it is too long to check on every visit."""

    events: int
    head: str
    whole: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TenantHome:
    """The home page of a tenant; None and () where the role sees nothing of it.

    ``closed`` is the last day of a tenant that is over, None for an open one: nothing is to do
    and no day is to be kept in it any more.
    """

    closed: date | None
    in_force: PlanLine | None
    draft: PlanLine | None
    people: int | None
    units: int | None
    accounts: int | None
    milestones: tuple[Milestone, ...]
    chain: ChainState | None
    todos: tuple[Todo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformHome:
    """The home page of the platform: the tree of tenants and the packages, no tenant's data."""

    tenants: int
    closed: int
    plugins: int
    quarantined: int
    chain: ChainState
    todos: tuple[Todo, ...]
