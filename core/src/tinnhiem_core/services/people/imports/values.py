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
    UNCHECKED = "unchecked"  # errors elsewhere in the file are in the way


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
    ``more``: more persons are alike than are named. ``beyond``: somebody of this name and day of
    birth is in a unit that the desk may not see; nothing else is told of that record.
    """

    code: str
    name: str
    born: date | None
    line: int
    candidates: tuple[Candidate, ...]
    answers: tuple[str, ...]
    answer: str = ""
    more: bool = False
    beyond: bool = False


class Resemblance(StrEnum):
    """Why a unit of the file may be one that is there."""

    SIGNS = "signs"  # the same letters: case, diacritics, spaces and signs aside
    SHORT = "short"  # one says in short what the other says in words
    SPELLING = "spelling"  # nearly the same letters


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCandidate:
    """A unit that may be the one of the file; ``above`` is the name of the unit above it."""

    answer: str
    resemblance: Resemblance
    number: int
    name: str
    above: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitQuestion:
    """A unit of the file that would be new, and may be one that is there under another spelling.

    ``answers``: "unit:5" (that unit: it stays as it is, the file's rows mean it), or "new".
    ``key`` is the unit's in the file, ``above`` the name of the unit above it; ``line`` is the
    first row that names it, None where only the sheet of units does.
    """

    key: str
    name: str
    above: str
    line: int | None
    candidates: tuple[UnitCandidate, ...]
    answers: tuple[str, ...]
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One value that a file changes: as the audit log keeps it, before and after."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One row of the list as it stands in the file, and what would become, or became, of it.

    ``cells`` stand under ``Preview.headings``; ``findings`` are those of this row; ``changes``
    are in the records of its person and its post. ``status`` is None in an import of an earlier
    release, which did not keep it.
    """

    line: int
    cells: tuple[str, ...]
    status: Status | None
    findings: tuple[Finding, ...] = ()
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitChange:
    """A unit that a file adds (no ``changes``) or changes; ``above`` names the unit above it."""

    name: str
    above: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided before an import was applied.

    ``about``: "person" or "unit"; ``key`` its code or key in the file; ``answer`` as in
    ``Question`` and ``UnitQuestion``; ``name`` and ``meant`` as they were then, ``meant`` empty
    where nobody that is there was meant.
    """

    about: str
    key: str
    name: str
    line: int | None
    answer: str
    meant: str


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

    ``number`` is which one of the tenant's it is; ``id`` counts those of every tenant. ``size``
    in bytes; None where the file is gone and an earlier release did not note it. ``faulty``: it
    waits, but held errors when it was chosen.
    """

    id: int
    number: int
    file_name: str
    digest: str
    state: ImportState
    at: datetime
    closed_at: datetime | None
    actor: str
    size: int | None = None
    faulty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A file and what it would do. ``findings`` hold all errors, warnings and notes of the file.

    ``seal`` stands for everything shown: ``apply_import`` takes it back, and refuses where the
    people were changed meanwhile. ``ready``: no error, nothing open, something to write.
    Of an applied import ``line``, its rows with what became of them, ``decided`` and ``counts``
    (what it wrote) are filled in; of one that was undone or discarded only ``line``.
    ``whole``: the file has no error of its own. Where it has, ``questions`` will be asked of the
    mended file, and ``counts`` are those of the rows that can be compared.
    """

    line: ImportLine
    sheet: str = ""
    headings: tuple[str, ...] = ()
    rows: Page[ImportRow]
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    unit_questions: tuple[UnitQuestion, ...] = ()
    units: tuple[UnitChange, ...] = ()
    decided: tuple[Decided, ...] = ()
    counts: Counts = Counts()
    seal: str = ""
    whole: bool = True

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return what keeps the file from being taken in."""
        return tuple(one for one in self.findings if one.severity == "E")

    @property
    def open(self) -> tuple[Question, ...]:
        """Return the questions on persons without an answer."""
        return tuple(one for one in self.questions if not one.answer)

    @property
    def open_units(self) -> tuple[UnitQuestion, ...]:
        """Return the questions on units without an answer."""
        return tuple(one for one in self.unit_questions if not one.answer)

    @property
    def ready(self) -> bool:
        """Return whether the file can be applied."""
        asked = self.open or self.open_units
        return bool(self.seal and self.counts.changes) and not self.errors and not asked
