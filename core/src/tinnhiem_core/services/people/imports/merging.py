"""What a file would do to the people of a tenant, record by record; nothing is written here.

An empty cell never takes away what is known, and nobody is removed because a file is silent on
them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from tinnhiem_core.intake.roster import Unsaid
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.checks import ON_POSTS, check_merge
from tinnhiem_core.services.people.imports.codes import together
from tinnhiem_core.services.people.imports.decisions import Decisions
from tinnhiem_core.services.people.imports.merged import Merge, PersonMerge
from tinnhiem_core.services.people.imports.persons import (
    DIFFERENT,
    SKIP,
    Asking,
    FilePerson,
    file_persons,
)
from tinnhiem_core.services.people.imports.posts import PostRow, merge_posts
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.unit_questions import UnitAsking
from tinnhiem_core.services.people.imports.units import match_units
from tinnhiem_core.services.people.imports.values import Question
from tinnhiem_core.services.people.naming import order_of, searched
from tinnhiem_core.store.tables import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Who each person of the file is, after the answers."""

    people: Mapping[str, FilePerson]
    questions: Mapping[str, Question]
    stock: Stock

    def who(self, code: str) -> tuple[str, Person | None] | None:
        """Return under which code of the file a person goes on, and its row; None: not at all."""
        kind, which = self._answer(code)
        while kind == "row":  # one that comes before, so this ends
            code = which
            kind, which = self._answer(code)
        if kind == SKIP:
            return None
        if kind == "same":
            return code, self.stock.persons[int(which)]
        return code, None if kind == DIFFERENT else self.stock.person_of.get(code)

    def _answer(self, code: str) -> tuple[str, str]:
        answer = self.questions[code].answer if code in self.questions else ""
        kind, _, which = answer.partition(":")
        return kind, which

    def open(self, code: str) -> bool:
        """Return whether somebody has to say yet who a person is."""
        return code in self.questions and not self.questions[code].answer

    def whose(self, code: str) -> Hashable:
        """Return who a person is: a number of the database, else the code that goes on.

        Somebody left out, or not decided on, is nobody but the code itself.
        """
        who = self.who(code)
        if who is None or self.open(code):
            return ("", code)
        return who[1].id if who[1] is not None else who[0]


def merge(
    desk: Desk,
    stock: Stock,
    roster: values.Roster,
    lines: tuple[int, ...],
    unsaid: Unsaid,
    said: Decisions,
    doubtful: frozenset[str] = frozenset(),
) -> Merge:
    """Return what the file would do, with the questions that are left and all that is wrong.

    ``unsaid``: what the file leaves open stays as it is known.
    ``doubtful``: codes of persons of whose posts nothing is told: a row of theirs can't be read.
    ``said``: an answer that doesn't fit its question is as good as none.
    """
    asking = UnitAsking(desk, stock, _first_rows(roster.posts, lines), said.units)
    matched = match_units(roster.units, stock, unsaid.units, asking)
    units = matched.units
    people = file_persons(roster, lines)
    asked = tuple(Asking(stock, units, people).questions(said.persons))
    who = _Said(people=people, questions={one.code: one for one in asked}, stock=stock)
    persons, contradictions = _persons(people, who)
    rows = tuple(map(PostRow, roster.posts, lines, unsaid.posts))
    posts = merge_posts(rows, persons, units, stock)
    merged = Merge(
        units=units,
        persons=persons,
        posts=posts,
        questions=asked,
        unit_questions=matched.questions,
    )
    found = (*matched.findings, *contradictions, *check_merge(desk, stock, merged))
    return merged.with_findings(tuple(_certain(found, merged, doubtful)))


def _certain(
    found: Iterable[Finding], merged: Merge, doubtful: frozenset[str]
) -> Iterator[Finding]:
    """Yield findings, but none on posts of which a row that can't be read may say otherwise."""
    whose = {str(one.line): _one(merged.persons[one.file.person]) for one in merged.posts}
    doubted = {_one(merged.persons[code]) for code in doubtful & merged.persons.keys()}
    for one in found:
        line = str(dict(one.figures).get("line"))
        if one.code not in ON_POSTS or whose.get(line) not in doubted:
            yield one


def _one(person: PersonMerge) -> Hashable:
    """Return who a person is, under whichever of its codes."""
    return person.row.id if person.row is not None else person.into or person.file.key


def _first_rows(posts: Sequence[values.Post], lines: Sequence[int]) -> Mapping[str, int]:
    """Return the first row that names each unit."""
    found: dict[str, int] = {}
    for post, line in zip(posts, lines, strict=True):
        found.setdefault(post.unit, line)
    return found


def _persons(
    people: Mapping[str, FilePerson], said: _Said
) -> tuple[dict[str, PersonMerge], tuple[Finding, ...]]:
    """Return what becomes of each person; of several codes of one person, the first writes."""
    whose = {code: said.whose(code) for code in people}
    known, contradictions = together(people.values(), whose)
    found: dict[str, PersonMerge] = {}
    written: set[Hashable] = set()
    for code, one in people.items():
        into, row = said.who(code) or ("", None)
        own = into == code and whose[code] not in written
        written |= {whose[code]} if own else set()
        found[code] = PersonMerge(
            file=known[code],
            line=one.line,
            into=into,
            row=row,
            values=_changes(known[code], row) if row is not None and own else {},
            open=said.open(code),
        )
    return found, contradictions


def _changes(person: values.Person, row: Person) -> dict[str, object]:
    found: dict[str, object] = {}
    if person.name != row.name:
        found |= {
            "name": person.name,
            "order": order_of(person.name),
            "search": searched(person.name, row.key),
        }
    for field in ("born", "retirement_notice"):
        day = getattr(person, field)
        if day is not None and day != getattr(row, field):
            found[field] = day
    return found


def seal(merged: Merge, file_digest: str) -> str:
    """Return a digest of all that would be done: another one means that people were changed."""
    lines = [file_digest, *merged.lines()]
    return sha256("\n".join(lines).encode()).hexdigest()[:32]


def errors(merged: Merge) -> tuple[Finding, ...]:
    """Return what keeps the file from being taken in."""
    return tuple(one for one in merged.findings if one.severity == "E")
