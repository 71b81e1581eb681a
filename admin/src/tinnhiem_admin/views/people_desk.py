"""At which desk the account of this request works on people: the whole tenant, or its units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from flask import g

from tinnhiem_admin.signed_in import actor, own_scope, platform, seen_units, units
from tinnhiem_admin.views.typed import number
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.units import names_of, subtree, unit_tree
from tinnhiem_core.services.people.values import UnitLine

INDENT: Final = "\u2003"
"""A wide space: browsers drop plain ones at the beginning of a choice."""


def desk() -> Desk:
    """Return the desk at which the account changes people; its units are asked for once."""
    if "people_desk" not in g:
        g.people_desk = Desk(
            platform=platform(), scope=own_scope(), actor=actor(), units=_reach(units())
        )
    found: Desk = g.people_desk
    return found


def looking() -> Desk:
    """Return the desk at which the account only looks: another role may see more units."""
    if "looking_desk" not in g:
        g.looking_desk = replace(desk(), units=_reach(seen_units())) if sees_more() else desk()
    found: Desk = g.looking_desk
    return found


def sees_more() -> bool:
    """Return whether the account sees units that it doesn't work in."""
    return seen_units() != units()


def _reach(roots: Iterable[int] | None) -> frozenset[int] | None:
    if roots is None:
        return None
    return frozenset[int]().union(*(subtree(platform(), own_scope(), root) for root in roots))


def kept_to() -> str:
    """Return the names of the units that the account looks at; empty for the whole tenant."""
    roots = seen_units()
    return ", ".join(names_of(platform(), own_scope(), roots)) if roots else ""


def chosen(text: str) -> int | None:
    """Return the number of a choice; None where nothing was chosen."""
    return number(text) if text else None


def unit_options(lines: Iterable[UnitLine]) -> list[tuple[str, str]]:
    """Return units as a list to choose from, indented like the tree."""
    return [(str(one.id), f"{INDENT * one.depth}{one.name}") for one in lines]


def every_unit(within: Desk | None = None) -> tuple[UnitLine, ...]:
    """Return the units of a desk, else of that of the account, in the order of their tree."""
    return unit_tree(within or desk())
