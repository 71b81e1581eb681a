"""What was typed, read field by field: everything that can't be taken is said at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from tinnhiem_core.intake import cells
from tinnhiem_core.intake.cells import UnreadableError, shown
from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.texts import Wording, wording

E = TypeVar("E", bound=StrEnum)

CODES: Final = {
    "L.728": "L.1155",
    "L.729": "L.1155",
    "L.731": "L.1103",
    "L.732": "L.1104",
    "L.733": "L.1105",
    "L.735": "L.1106",
    "L.736": "L.1107",
    "L.737": "L.1108",
}
"""What a cell of a file is told, and what a field of a page is told instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFields:
    """A unit as typed: days dd/mm/yyyy or yyyy-mm-dd, ``kind`` and ``level`` by their values.

    ``parent`` is the number of the unit above, None for the top.
    """

    name: str
    kind: str
    level: str
    parent: int | None = None
    has_subordinates: bool = False
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFields:
    """A person as typed; days as in ``UnitFields``."""

    key: str
    name: str
    born: str = ""
    retirement_notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFields:
    """A post as typed; days as in ``UnitFields``, ``unit`` is the number of the unit."""

    unit: int | None
    role: str
    title: str
    since: str = ""
    until: str = ""
    appointed: str = ""
    appointment: str = "first"
    full_time: bool = True
    service: str = "on_duty"


def label(field: str) -> Wording:
    """Return the name of a field; a page that calls it otherwise puts its own in the place."""
    return wording(field_code(field))


def field_code(field: str) -> str:
    """Return the code under which the catalogue has the name of a field."""
    return f"people.field.{field}"


class Form:
    """The findings of one form, in the order of its fields; ``where`` is the field."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix
        self._found: list[Finding] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what was found so far."""
        return tuple(self._found)

    def add(self, code: str, field: str = "", /, **figures: object) -> None:
        """Keep a finding on a field; its name is filled in."""
        if field:
            figures = {"field": label(field), **figures}
        self._found.append(
            Finding(code=code, where=self._prefix + field, figures=tuple(figures.items()))
        )

    def take(self, *findings: Finding) -> None:
        """Keep findings made elsewhere."""
        self._found.extend(findings)

    def sound(self, *fields: str) -> bool:
        """Return whether nothing was found on any of these fields."""
        places = {self._prefix + one for one in fields}
        return not any(one.where in places for one in self._found)

    def text(self, field: str, value: str, limit: int) -> str:
        """Return a text that may not be empty, in NFC; empty where it can't be taken."""
        if not value.strip():
            self.add("L.1102", field)
            return ""
        try:
            return cells.text(value, limit)
        except UnreadableError as trouble:
            self._unreadable(field, trouble)
            return ""

    def day(self, field: str, value: str) -> date | None:
        """Return a day, None where nothing or nothing readable was typed."""
        if not value.strip():
            return None
        try:
            return cells.day(value.strip())
        except UnreadableError as trouble:
            self._unreadable(field, trouble)
            return None

    def word(self, field: str, kind: type[E], value: str) -> E:
        """Return a value of a list; its first one where the value is unknown (then noted)."""
        try:
            return kind(value)
        except ValueError:
            self.add("L.1109" if value else "L.1170", field, value=excerpt(value))
            return next(iter(kind))

    def order(self, first: tuple[str, date | None], second: tuple[str, date | None]) -> None:
        """Note a second day that comes before the first."""
        if first[1] and second[1] and second[1] < first[1]:
            self.add(
                "L.1110",
                second[0],
                value=shown(second[1]),
                other=label(first[0]),
                first=shown(first[1]),
            )

    def notice(self, born: date | None, day: date | None, today: date) -> None:
        """Note a notice of retirement of a day ahead, or not after the day of birth."""
        if day and day > today:
            self.add("L.1176", "retirement_notice", value=shown(day))
        self.order(("born", born), ("retirement_notice", day))
        if born and day == born:
            self.add("L.1130", "retirement_notice", value=shown(day), other=label("born"))

    def check(self) -> None:
        """Raise ``InvalidError`` with everything, where there is anything."""
        if self._found:
            raise InvalidError(*self._found)

    def _unreadable(self, field: str, trouble: UnreadableError) -> None:
        self.add(CODES[trouble.code], field, **trouble.figures)
