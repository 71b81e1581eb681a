"""What the import pages and the REST API see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.values import Page


class Status(StrEnum):
    """What becomes of a row of the file, or of a unit, person or post in it."""

    ERROR = "error"
    OPEN = "open"  # somebody has to decide first
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


WRITTEN: Final = frozenset({Status.NEW, Status.CHANGED})


class Likeness(StrEnum):
    """Why two records may be one person."""

    CODE = "code"  # one code, but another name or day of birth
    BIRTH = "birth"  # same name, same day of birth
    UNIT = "unit"  # same name, same unit, days of birth don't contradict


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be the person of the file; ``answer`` says so.

    ``number`` is the person in the database, None for one in the same file (``line``).
    """

    answer: str
    likeness: Likeness
    number: int | None
    code: str
    name: str
    born: date | None
    posts: tuple[str, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A person of the file of whom somebody must say who it is.

    ``answers`` are all that can be said: "same:12" (that person of the database), "row:CB01"
    (that person of the file), "different", "skip". ``answer`` is empty while it is open.
    """

    code: str
    name: str
    born: date | None
    line: int
    candidates: tuple[Candidate, ...]
    answers: tuple[str, ...]
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One row of the list as it stands in the file, and what would become of it.

    ``cells`` stand under ``Preview.headings``; ``findings`` are those of this row.
    """

    line: int
    cells: tuple[str, ...]
    status: Status
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many units, persons and posts are new or changed, and rows of each status."""

    units_new: int = 0
    units_changed: int = 0
    persons_new: int = 0
    persons_changed: int = 0
    posts_new: int = 0
    posts_changed: int = 0
    rows: tuple[tuple[Status, int], ...] = ()

    @property
    def changes(self) -> int:
        """Return how many records would be written."""
        return (
            self.units_new
            + self.units_changed
            + self.persons_new
            + self.persons_changed
            + self.posts_new
            + self.posts_changed
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """An import in the list; ``actor`` chose the file.

    ``number`` is which one of the tenant's it is; ``id`` counts those of every tenant.
    """

    id: int
    number: int
    file_name: str
    digest: str
    state: ImportState
    at: datetime
    closed_at: datetime | None
    actor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A file and what it would do. ``findings`` hold all errors, warnings and notes of the file.

    ``seal`` stands for everything shown: ``apply_import`` takes it back, and refuses where the
    people were changed meanwhile. ``ready``: no error, nothing open, something to write.
    Of an applied, undone or discarded import only ``line`` is filled in, and in ``counts`` what it
    wrote and was not taken back.
    """

    line: ImportLine
    sheet: str = ""
    headings: tuple[str, ...] = ()
    rows: Page[ImportRow]
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    counts: Counts = Counts()
    seal: str = ""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return what keeps the file from being taken in."""
        return tuple(one for one in self.findings if one.severity == "E")

    @property
    def open(self) -> tuple[Question, ...]:
        """Return the questions without an answer."""
        return tuple(one for one in self.questions if not one.answer)

    @property
    def ready(self) -> bool:
        """Return whether the file can be applied."""
        return bool(self.seal and self.counts.changes) and not self.errors and not self.open
