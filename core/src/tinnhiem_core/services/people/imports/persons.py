"""Which person of the tenant is a person of the file? What is not certain, somebody decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tinnhiem_core.intake.names import fold
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.desk import Desk
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
        desk: Desk,
        stock: Stock,
        units: Mapping[str, UnitMerge],
        people: Mapping[str, FilePerson],
    ) -> None:
        self._desk = desk
        self._stock = stock
        self._units = units
        self._people = people
        self._earlier: defaultdict[str, list[FilePerson]] = defaultdict(list)

    def questions(self, answers: Mapping[str, str]) -> Iterator[Question]:
        """Yield a question for each person of the file who may be somebody else."""
        for code, one in self._people.items():
            row = self._stock.person_of.get(code)
            if row is not None:
                found = list(self._clash(one.person, row))
                said = [*(c.answer for c in found), SKIP]
            else:
                found = [*self._in_database(one), *self._in_file(one)]
                said = [*(c.answer for c in found), DIFFERENT, SKIP]
            self._earlier[fold(one.person.name)].append(one)
            if found:
                yield self._question(one, found, said, answers.get(code, ""))

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
        if self._visible(row) and (fold(row.name) != fold(person.name) or other_day):
            yield self._candidate(row, Likeness.CODE)

    def _in_database(self, one: FilePerson) -> Iterator[Candidate]:
        for row in self._stock.persons_named.get(fold(one.person.name), ()):
            likeness = self._likeness(one, row)
            # Whoever stands in the file under the code of the database is somebody of its own.
            if likeness and row.key not in self._people and self._visible(row):
                yield self._candidate(row, likeness)

    def _likeness(self, one: FilePerson, row: Person) -> Likeness | None:
        born = one.person.born
        if born and row.born:
            return Likeness.BIRTH if born == row.born else None
        held = {post.unit_id for post in self._stock.posts_of.get(row.id, ())}
        meant = {unit.id for post in one.posts if (unit := self._units[post.unit].row)}
        return Likeness.UNIT if held & meant else None

    def _in_file(self, one: FilePerson) -> Iterator[Candidate]:
        for other in self._earlier[fold(one.person.name)]:
            both = one.person.born and other.person.born
            alike = one.person.born == other.person.born
            shared = {post.unit for post in one.posts} & {post.unit for post in other.posts}
            if (both and alike) or (not both and shared):
                yield Candidate(
                    answer=f"row:{other.person.key}",
                    likeness=Likeness.BIRTH if both else Likeness.UNIT,
                    number=None,
                    code=other.person.key,
                    name=other.person.name,
                    born=other.person.born,
                    posts=tuple(post.title for post in other.posts[:3]),
                    line=other.line,
                )

    def _candidate(self, row: Person, likeness: Likeness) -> Candidate:
        posts = [
            post for post in self._stock.posts_of.get(row.id, ()) if self._desk.may(post.unit_id)
        ]
        units = self._stock.units
        return Candidate(
            answer=f"same:{row.id}",
            likeness=likeness,
            number=row.id,
            code=row.key,
            name=row.name,
            born=row.born,
            posts=tuple(f"{post.title} ({units[post.unit_id].name})" for post in posts[:3]),
        )

    def _visible(self, row: Person) -> bool:
        posts = self._stock.posts_of.get(row.id, ())
        return self._desk.units is None or any(self._desk.may(one.unit_id) for one in posts)
