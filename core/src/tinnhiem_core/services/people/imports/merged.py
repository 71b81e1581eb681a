"""The outcome of comparing a file with the people that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.imports.units import UnitMerge
from tinnhiem_core.services.people.imports.values import (
    WRITTEN,
    Counts,
    FieldChange,
    Question,
    Status,
    UnitChange,
    UnitQuestion,
)
from tinnhiem_core.services.people.subjects import FOLLOWING, plain
from tinnhiem_core.store.tables import Person, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMerge:
    """A person of the file: ``row`` is the one it is, None for a new one.

    ``into`` is the code in the file under which it goes on: its own, that of another person of
    the file, or empty where it is left out.
    """

    file: values.Person
    line: int
    into: str
    row: Person | None
    values: dict[str, object]
    open: bool

    @property
    def status(self) -> Status:
        """Return what becomes of the person."""
        if self.open:
            return Status.OPEN
        if not self.into:
            return Status.SKIPPED
        if self.row is None and self.into == self.file.key:
            return Status.NEW
        return Status.CHANGED if self.values else Status.UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMerge:
    """A post of the file, in row ``line``, of the person who goes on as ``person``."""

    file: values.Post
    line: int
    person: str
    row: Post | None
    values: dict[str, object]
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What a file would do; units and persons by their key in the file."""

    units: Mapping[str, UnitMerge]
    persons: Mapping[str, PersonMerge]
    posts: tuple[PostMerge, ...]
    questions: tuple[Question, ...]
    unit_questions: tuple[UnitQuestion, ...] = ()
    findings: tuple[Finding, ...] = ()

    def with_findings(self, findings: tuple[Finding, ...]) -> Merge:
        """Return the same with what is wrong with it."""
        return replace(self, findings=findings)

    def row_status(self, post: PostMerge) -> Status:
        """Return what becomes of a row of the file, which speaks of a person and a post."""
        who = self.persons[post.file.person].status
        if post.status is Status.OPEN:
            return post.status
        if who in {Status.OPEN, Status.SKIPPED, Status.NEW} or post.status is Status.NEW:
            return who if who in {Status.OPEN, Status.SKIPPED} else Status.NEW
        changed = Status.CHANGED in {who, post.status}
        return Status.CHANGED if changed else Status.UNCHANGED

    def row_changes(self, post: PostMerge) -> tuple[FieldChange, ...]:
        """Return what a row of the file changes in records that are there."""
        if self.row_status(post) not in WRITTEN:
            return ()
        person = self.persons[post.file.person]
        own = post.values if post.status is Status.CHANGED else {}
        return (*changes_of(person.row, person.values), *changes_of(post.row, own))

    def unit_changes(self) -> tuple[UnitChange, ...]:
        """Return the units that the file adds or changes; nothing of one above the desk's."""
        return tuple(
            UnitChange(
                name=one.file.name,
                above=self._above(one),
                changes=(*changes_of(one.row, one.values), *self._placed(one)),
            )
            for one in self.units.values()
            if one.status in WRITTEN and not one.above
        )

    def _above(self, one: UnitMerge) -> str:
        above = self.units.get(one.file.parent)
        return above.file.name if above is not None else ""

    def _placed(self, one: UnitMerge) -> tuple[FieldChange, ...]:
        """Return that a unit of the top is put under another."""
        if one.row is None or not one.parent:
            return ()
        return (FieldChange(field="parent", before=None, after=self._above(one)),)

    def counts(self) -> Counts:
        """Return how much would be written."""
        units = Counter(one.status for one in self.units.values())
        persons = Counter(one.status for one in self.persons.values())
        posts = Counter(one.status for one in self.posts)
        rows = Counter(self.row_status(one) for one in self.posts)
        return Counts(
            units_new=units[Status.NEW],
            units_changed=units[Status.CHANGED],
            persons_new=persons[Status.NEW],
            persons_changed=persons[Status.CHANGED],
            posts_new=posts[Status.NEW],
            posts_changed=posts[Status.CHANGED],
            rows=tuple((status, rows[status]) for status in Status if rows[status]),
        )

    def lines(self) -> Iterator[str]:
        """Yield a line for each record: what becomes of it, and on which saved state it stands."""
        for unit in self.units.values():
            yield f"unit {unit.file.key} {_state(unit.row)} {unit.parent} {_told(unit.values)}"
        for one in self.persons.values():
            yield f"{one.status} {one.file.key} {one.into} {_state(one.row)} {_told(one.values)}"
        for post in self.posts:
            yield f"{post.status} {post.line} {_state(post.row)} {_told(post.values)}"


def changes_of(row: object, values: Mapping[str, object]) -> tuple[FieldChange, ...]:
    """Return values of a record before and after; how a name is searched and sorted is none."""
    return tuple(
        FieldChange(field=name, before=plain(getattr(row, name)), after=plain(value))
        for name, value in values.items()
        if row is not None and name not in FOLLOWING
    )


def _state(row: object) -> str:
    number, revision = getattr(row, "id", "-"), getattr(row, "revision", "-")
    return f"{number}/{revision}"


def _told(changes: Mapping[str, object]) -> str:
    told: Iterable[str] = (f"{name}={plain(value)}" for name, value in changes.items())
    return ",".join(told)
