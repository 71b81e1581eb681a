"""Roles of a tenant as pages show them: in words, with unit and days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from flask_babel import gettext as _

from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.inviting import InvitationLine
from tinnhiem_core.services.accounts.matrix import role_label
from tinnhiem_core.services.accounts.values import Granted
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.people.values import UnitLine

Given = Granted | InvitationLine
"""What has a role, a unit and days: a grant, or the invitation to one."""

INDENT = "\u2003"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One role of an account in the current tenant; ``state``: live, later or over."""

    id: int
    role: AccountRole
    label: str
    unit: str
    since: date | None
    until: date | None
    state: str


def unit_lines() -> tuple[UnitLine, ...]:
    """Return the units of the current tenant in the order of their tree."""
    return unit_tree(Desk(platform=platform(), scope=own_scope(), actor=actor()))


def unit_names(grants: Iterable[Given]) -> dict[int, str]:
    """Return the names of units; asked for only where a grant has one."""
    asked = any(one.unit is not None for one in grants)
    return {one.id: one.name for one in unit_lines()} if asked else {}


def unit_options(lines: Iterable[UnitLine]) -> list[tuple[str, str]]:
    """Return the units as a list to choose from, indented like the tree."""
    named = [(str(one.id), f"{INDENT * one.depth}{one.name}") for one in lines]
    return [("", _("The whole tenant")), *named]


def above(unit: int, lines: Iterable[UnitLine]) -> tuple[int, ...]:
    """Return the units in which a unit stands, the nearest first."""
    parents = {one.id: one.parent for one in lines}
    found: list[int] = []
    while (parent := parents.get(found[-1] if found else unit)) is not None:
        found.append(parent)
    return tuple(found)


def role_options(roles: Iterable[AccountRole]) -> list[tuple[str, str]]:
    """Return roles as a list to choose from."""
    return [("", _("Choose")), *((one.value, role_label(one, lang())) for one in roles)]


def held(grants: Iterable[Given], names: Mapping[int, str] | None = None) -> tuple[Held, ...]:
    """Return grants in words; ``names`` of units are looked up where they aren't given."""
    given = tuple(grants)
    known = unit_names(given) if names is None else names
    return tuple(_held(one, known) for one in given)


def _held(grant: Given, names: Mapping[int, str]) -> Held:
    return Held(
        id=grant.id,
        role=grant.role,
        label=role_label(grant.role, lang()),
        unit="" if grant.unit is None else names.get(grant.unit, str(grant.unit)),
        since=grant.since,
        until=grant.until,
        state=_state(grant, platform().today),
    )


def _state(grant: Given, today: date) -> str:
    if grant.until is not None and grant.until < today:
        return "over"
    return "later" if grant.since is not None and grant.since > today else "live"
