"""The list of people as it was asked for: filters, order, page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from flask import url_for
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.views.people_desk import chosen, looking
from tinnhiem_admin.views.typed import Told, number, told
from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.model.people import Role
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.people.values import Page, PersonLine

ENDPOINT: Final = "People.people"
FILTERS: Final = ("q", "unit", "role", "day")
LABELS: Final = {"role": _l("Role"), "day": _l("Held on")}
LONGEST: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleList:
    """One page of the list; ``asked`` are its filters as typed, by name."""

    people: Page[PersonLine]
    asked: Mapping[str, str]
    order: str
    told: Told

    @property
    def filtered(self) -> bool:
        """Return whether fewer than all people were asked for."""
        return any(self.asked.values())

    @property
    def args(self) -> Mapping[str, str]:
        """Return what every other page of this list is asked with."""
        given = {**self.asked, "order": self.order if self.order != "name" else ""}
        return {name: value for name, value in given.items() if value}

    def direction(self, column: str) -> str:
        """Return how a column is sorted now: "asc", "desc" or not at all."""
        return {column: "asc", f"-{column}": "desc"}.get(self.order, "")

    def sort(self, column: str) -> str:
        """Return the address of the list sorted by a column, the other way round if it is."""
        order = f"-{column}" if self.order == column else column
        values: dict[str, Any] = {**self.args, "order": order}
        return url_for(ENDPOINT, **values)


def people_list(args: Mapping[str, str]) -> PeopleList:
    """Return what was asked for; a day or role that can't be read is told, and narrows nothing."""
    asked = {name: args.get(name, "").strip()[:LONGEST] for name in FILTERS}
    form = Form()
    role = asked["role"] if asked["role"] in set(Role) else ""
    if asked["role"] != role:
        form.add("L.1109", "role", value=excerpt(asked["role"]))
    order = args.get("order", "name")
    wanted = PeopleFilter(
        text=asked["q"],
        unit=chosen(asked["unit"]),
        role=Role(role) if role else None,
        day=form.day("day", asked["day"]),
        order=order,
    )
    people = list_people(looking(), wanted, number(args.get("page", "")) or 1)
    return PeopleList(
        people=people,
        asked=asked | {"role": role},
        order=order if order.lstrip("-") in {"name", "code", "born"} else "name",
        told=told(form.findings, LABELS),
    )
