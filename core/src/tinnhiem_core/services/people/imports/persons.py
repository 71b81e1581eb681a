"""Which person of the tenant is a person of the file? What is not certain, somebody decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from tinnhiem_core.intake.names import fold
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.imports.alike import Alike, Entry
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.units import UnitMerge
from tinnhiem_core.services.people.imports.values import Candidate, Likeness, Question
from tinnhiem_core.store.tables import Person

DIFFERENT = "different"
SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePerson:
    """A person of the file with its posts; ``line`` is the first row."""

    person: values.Person
    posts: tuple[values.Post, ...]
    line: int


def file_persons(roster: values.Roster, lines: tuple[int, ...]) -> Mapping[str, FilePerson]:
    """Return the persons of a file by code, in its order."""
    posts: defaultdict[str, list[values.Post]] = defaultdict(list)
    first: dict[str, int] = {}
    for post, line in zip(roster.posts, lines, strict=True):
        posts[post.person].append(post)
        first.setdefault(post.person, line)
    return {
        one.key: FilePerson(person=one, posts=tuple(posts[one.key]), line=first[one.key])
        for one in roster.persons
    }


class Asking:
    """Looks for everybody who may be a person of the file."""

    def __init__(
        self,
        stock: Stock,
        units: Mapping[str, UnitMerge],
        people: Mapping[str, FilePerson],
    ) -> None:
        self._stock = stock
        self._units = units
        self._people = people
        self._there: Alike[Person] = Alike()
        self._earlier: Alike[FilePerson] = Alike()
        for name in dict.fromkeys(fold(one.person.name) for one in people.values()):
            for row in stock.persons_named.get(name, ()):
                # Whoever stands in the file under the code of the database is somebody of its own.
                if row.key not in people:
                    self._there.add(self._of_row(row, name))

    def questions(self, answers: Mapping[str, str]) -> Iterator[Question]:
        """Yield a question for each person of the file who may be somebody else.

        Of one whose code belongs to a record beyond the desk nothing is asked: it is refused.
        """
        for code, one in self._people.items():
            row, answer = self._stock.person_of.get(code), answers.get(code, "")
            name, more, beyond = fold(one.person.name), False, False
            found: list[Candidate] = []
            said: list[str] = []
            if row is not None:
                found = list(self._clash(one.person, row))
                said = [*(c.answer for c in found), SKIP]
            elif code not in self._stock.beyond:
                found, more = self._like(one, name, answer)
                beyond = (name, one.person.born) in self._stock.elsewhere
                said = [*(c.answer for c in found), DIFFERENT, SKIP]
            self._earlier.add(self._of_file(one, name, answer))
            if found or beyond:
                asked = self._question(one, found, said, answer)
                yield replace(asked, more=more, beyond=beyond)

    def _like(self, one: FilePerson, name: str, answer: str) -> tuple[list[Candidate], bool]:
        """Return who may be a person of the file: of the database, then of the rows before."""
        mine = self._of_file(one, name, answer)
        numbers = (self._units[post.unit].row for post in one.posts)
        places = frozenset(row.id for row in numbers if row is not None)
        there, more_there = self._there.like(replace(mine, units=places), answer)
        here, more_here = self._earlier.like(mine, answer)
        found = [self._candidate(*pair) for pair in there]
        found += [_of_row_before(*pair) for pair in here]
        return found, more_there or more_here

    def _of_row(self, row: Person, name: str) -> Entry[Person]:
        held = frozenset(post.unit_id for post in self._stock.posts_of.get(row.id, ()))
        return Entry(told=row, answer=f"same:{row.id}", name=name, born=row.born, units=held)

    def _of_file(self, one: FilePerson, name: str, answer: str) -> Entry[FilePerson]:
        return Entry(
            told=one,
            answer=f"row:{one.person.key}",
            name=name,
            born=one.person.born,
            units=frozenset(post.unit for post in one.posts),
            is_other=answer.startswith("row:"),
        )

    def _question(
        self, one: FilePerson, found: list[Candidate], said: list[str], answer: str
    ) -> Question:
        return Question(
            code=one.person.key,
            name=one.person.name,
            born=one.person.born,
            line=one.line,
            candidates=tuple(found),
            answers=tuple(said),
            answer=answer if answer in said else "",
        )

    def _clash(self, person: values.Person, row: Person) -> Iterator[Candidate]:
        other_day = row.born and person.born and row.born != person.born
        if fold(row.name) != fold(person.name) or other_day:
            yield self._candidate(row, Likeness.CODE)

    def _candidate(self, row: Person, likeness: Likeness) -> Candidate:
        posts, units = self._stock.posts_of.get(row.id, ()), self._stock.units
        return Candidate(
            answer=f"same:{row.id}",
            likeness=likeness,
            number=row.id,
            code=row.key,
            name=row.name,
            born=row.born,
            posts=tuple(f"{post.title} ({units[post.unit_id].name})" for post in posts[:3]),
        )


def _of_row_before(other: FilePerson, likeness: Likeness) -> Candidate:
    return Candidate(
        answer=f"row:{other.person.key}",
        likeness=likeness,
        number=None,
        code=other.person.key,
        name=other.person.name,
        born=other.person.born,
        posts=tuple(post.title for post in other.posts[:3]),
        line=other.line,
    )
