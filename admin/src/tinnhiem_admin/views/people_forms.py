"""Forms on persons, posts and units: their fields, what was typed, what stands in a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.views.people_acting import Values
from tinnhiem_admin.views.people_desk import chosen
from tinnhiem_admin.views.people_words import word, written
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.services.people.fields import PersonFields, PostFields, UnitFields
from tinnhiem_core.services.people.values import PersonLine, PostLine, UnitLine

Act = Callable[[Values], str]
"""A service with what was typed; returns where to go from there."""
Labels = Mapping[str, str]

PERSON: Final[Mapping[str, str]] = {
    "name": _l("Full name"),
    "key": _l("Code of the person"),
    "born": _l("Day of birth"),
    "retirement_notice": _l("Notice of retirement"),
}
POST: Final[Mapping[str, str]] = {
    "unit": _l("Unit"),
    "role": _l("Role"),
    "title": _l("Title as printed"),
    "since": _l("First day"),
    "until": _l("Last day"),
    "appointed": _l("Day of appointment or election"),
    "appointment": _l("Manner"),
    "service": _l("Service"),
    "full_time": _l("Full time"),
}
UNIT: Final[Mapping[str, str]] = {
    "name": _l("Name of the unit"),
    "kind": _l("Kind of unit"),
    "level": _l("Level"),
    "since": _l("First day"),
    "until": _l("Last day"),
    "has_subordinates": _l("It has units below it"),
}
PLACED: Final[Mapping[str, str]] = {**UNIT, "parent": _l("Unit above")}
FIRST: Final = "post."
"""What the names of the fields of a first post begin with."""
NEW: Final[Mapping[str, str]] = {**PERSON, **{f"{FIRST}{one}": POST[one] for one in POST}}
ENUMS: Final = {
    "role": Role,
    "appointment": Appointment,
    "service": Service,
    "kind": UnitKind,
    "level": Level,
}
EMPTY_POST: Final[Values] = dict.fromkeys(POST, "") | {
    "appointment": Appointment.FIRST.value,
    "full_time": "1",
    "service": Service.ON_DUTY.value,
}
SWITCHES: Final = frozenset({"full_time", "has_subordinates"})


def person(values: Mapping[str, str]) -> PersonFields:
    """Return what was typed about a person."""
    return PersonFields(**{name: values[name] for name in PERSON})


def post(values: Mapping[str, str], prefix: str = "") -> PostFields:
    """Return what was typed about a post."""
    typed = {name: values[prefix + name] for name in POST}
    return PostFields(
        unit=chosen(typed["unit"]),
        role=typed["role"],
        title=typed["title"],
        since=typed["since"],
        until=typed["until"],
        appointed=typed["appointed"],
        appointment=typed["appointment"],
        full_time=bool(typed["full_time"]),
        service=typed["service"],
    )


def first_post(values: Mapping[str, str]) -> PostFields | None:
    """Return the first post of a new person; None where nothing was typed about one."""
    asked = ("unit", "role", "title", "since", "until", "appointed")
    given = any(values[FIRST + name].strip() for name in asked)
    return post(values, FIRST) if given else None


def unit(values: Mapping[str, str]) -> UnitFields:
    """Return what was typed about a unit."""
    return UnitFields(
        name=values["name"],
        kind=values["kind"],
        level=values["level"],
        parent=chosen(values.get("parent", "")),
        has_subordinates=bool(values["has_subordinates"]),
        since=values["since"],
        until=values["until"],
    )


def of_person(one: PersonLine) -> Values:
    """Return a person as the form shows it."""
    return {
        "key": one.key,
        "name": one.name,
        "born": written(one.born),
        "retirement_notice": written(one.retirement_notice),
        "revision": str(one.revision),
    }


def of_post(one: PostLine) -> Values:
    """Return a post as the form shows it."""
    return {
        "unit": str(one.unit),
        "role": one.role.value,
        "title": one.title,
        "since": written(one.since),
        "until": written(one.until),
        "appointed": written(one.appointed),
        "appointment": one.appointment.value,
        "full_time": "1" if one.full_time else "",
        "service": one.service.value,
        "revision": str(one.revision),
    }


def of_unit(one: UnitLine) -> Values:
    """Return a unit as the form shows it."""
    return {
        "name": one.name,
        "kind": one.kind.value,
        "level": one.level.value,
        "since": written(one.since),
        "until": written(one.until),
        "has_subordinates": "1" if one.has_subordinates else "",
        "parent": str(one.parent or ""),
        "revision": str(one.revision),
    }


def in_words(name: str, value: str, units: Mapping[str, str] | None = None) -> str:
    """Return the value of a field as people read it; ``units`` are names by number."""
    if name in {"unit", "parent"}:
        return (units or {}).get(value, value).strip()
    if name in SWITCHES:
        return _("Yes") if value else _("No")
    kind = ENUMS.get(name)
    if kind is None or value not in set(kind):
        return value
    return word(kind(value))
