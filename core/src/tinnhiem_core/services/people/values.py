"""What the pages and the REST API see of units, persons and posts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """One page of a list: ``number`` from 1 of ``pages``, ``count`` rows in all of them."""

    rows: tuple[T, ...]
    count: int
    number: int
    size: int

    @property
    def pages(self) -> int:
        """Return how many pages there are, at least one."""
        return max(1, -(-self.count // self.size))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """A unit in the tree: ``depth`` from 0; ``children`` right below it.

    ``people`` counts who holds a post in it today, in itself alone.
    """

    id: int
    key: str
    name: str
    kind: UnitKind
    level: Level
    parent: int | None
    has_subordinates: bool
    since: date | None
    until: date | None
    revision: int
    depth: int = 0
    children: int = 0
    people: int = 0

    def open_on(self, day: date) -> bool:
        """Return whether the unit exists on ``day``."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """A post of a person, with the name of its unit."""

    id: int
    unit: int
    unit_name: str
    role: Role
    title: str
    since: date | None
    until: date | None
    appointed: date | None
    appointment: Appointment
    full_time: bool
    service: Service
    revision: int

    def held_on(self, day: date) -> bool:
        """Return whether the post is held on ``day``; open ends count as held."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person in a list, with the posts that the reader may see."""

    id: int
    key: str
    name: str
    born: date | None
    retirement_notice: date | None
    posts: tuple[PostLine, ...]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A line of the audit log about a person, a unit or an import; ``action`` is its code.

    ``services.audit.words`` names it and its ``details`` (canonical JSON).
    """

    at: datetime
    actor: str
    action: str
    details: str
    account: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """One person: posts held today or to come, posts of the past, what was done to the record.

    ``editable`` False: posts outside the reader's units, so others change name and days.
    """

    person: PersonLine
    current: tuple[PostLine, ...]
    former: tuple[PostLine, ...]
    history: tuple[Act, ...]
    editable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCard:
    """One unit: what stands above it, right below it, and what would keep it from being deleted.

    ``people`` counts who holds a post today in the unit or below it. ``used_by`` counts rows that
    hang on the unit, by table.
    """

    unit: UnitLine
    ancestors: tuple[UnitLine, ...]
    children: tuple[UnitLine, ...]
    people: int
    used_by: tuple[tuple[str, int], ...]
    history: tuple[Act, ...]
