"""The tree of units as the pages show it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.people_desk import unit_options
from tinnhiem_admin.views.people_words import days_of, word
from tinnhiem_core.services.people.naming import searched, words_sought
from tinnhiem_core.services.people.values import UnitCard, UnitLine
from tinnhiem_core.texts import say
from tinnhiem_core.texts.wording import number

OPEN_DEPTH = 1
"""Branches down to this depth are open from the beginning; all of them while searching."""

Node = dict[str, object]


def seen(lines: Iterable[UnitLine], today: date, *, closed: bool) -> tuple[UnitLine, ...]:
    """Return the units to show: those of the past only where asked for."""
    return tuple(one for one in lines if closed or one.until is None or one.until >= today)


def matching(lines: Iterable[UnitLine], query: str) -> int:
    """Return how many units were found, without those that only lead to them."""
    return sum(_found(one, query) for one in lines)


def nodes(lines: Iterable[UnitLine], today: date, query: str) -> list[Node]:
    """Return the tree as the kit takes it; a unit whose parent isn't shown stands at the top."""
    made: dict[int, Node] = {}
    top: list[Node] = []
    below: dict[int, list[Node]] = {}
    for one in lines:
        node = made[one.id] = _node(one, today, query)
        children = below[one.id] = []
        node["children"] = children
        (top if one.parent not in made else below[one.parent or 0]).append(node)
    return top


def _node(one: UnitLine, today: date, query: str) -> Node:
    found = [(_("Found"), "info")] if query and _found(one, query) else []
    return {
        "label": one.name,
        "href": url_for("Units.unit", unit=one.id),
        "note": " · ".join(part for part in (word(one.kind), dates(one), people(one)) if part),
        "chips": [*state(one, today), *found],
        "open": bool(query) or one.depth < OPEN_DEPTH,
    }


def _found(one: UnitLine, query: str) -> bool:
    name = searched(one.name)
    return all(part in name for part in words_sought(query))


def dates(one: UnitLine) -> str:
    """Return the days of a unit in words."""
    return days_of(one.since, one.until)


def people(one: UnitLine) -> str:
    """Return how many hold a post in the unit itself; empty for nobody."""
    if not one.people:
        return ""
    return ngettext("%(n)s person", "%(n)s people", one.people, n=number(one.people, lang()))


def state(one: UnitLine, today: date) -> list[tuple[str, str]]:
    """Return what a unit is today, where it is not simply open: word and tone."""
    if one.open_on(today):
        return []
    ended = one.until is not None and one.until < today
    return [(_("Closed"), "")] if ended else [(_("Not open yet"), "warn")]


def uses(card: UnitCard) -> list[str]:
    """Return what names the unit and would keep it from being deleted ("2 chức vụ")."""
    return [say(f"people.uses.{table}", lang(), count=count) for table, count in card.used_by]


def places(lines: Iterable[UnitLine], but: int) -> list[tuple[str, str]]:
    """Return the units that ``but`` may stand under: neither itself nor any below it."""
    inside: set[int] = {but}
    kept = []
    for one in lines:
        if one.id in inside or one.parent in inside:
            inside.add(one.id)
        else:
            kept.append(one)
    return unit_options(kept)
