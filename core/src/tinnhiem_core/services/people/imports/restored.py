"""What an undo brings back may break no rule of the pages: units, days and posts as before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.names import spelling
from tinnhiem_core.intake.terms import overlaps
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.people.fields import label
from tinnhiem_core.services.people.imports.changes import Changes
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.post_checks import ORDER, term_of, values_of
from tinnhiem_core.store.tables import Person, Post

_OF_POST: Final = ("since", "until", "appointed")


def check_restored(stock: Stock, changes: Changes) -> Iterator[Finding]:
    """Yield everything that would be wrong once an import is taken back."""
    yield from _Restored(stock, changes).findings()


class _Restored:
    """The people as they would be: what was added is gone, what was changed is as before."""

    def __init__(self, stock: Stock, changes: Changes) -> None:
        self._stock = stock
        self._changes = changes
        gone = set(changes.added.get("post", ()))
        self._posts = {
            number: self._post(row) for number, row in stock.posts.items() if number not in gone
        }
        self._touched = changes.changed.get("post", {}).keys() & self._posts.keys()

    def findings(self) -> Iterator[Finding]:
        """Yield what would be wrong: units, persons, posts."""
        yield from self._namesakes()
        yield from self._persons()
        for number in sorted(self._touched):
            yield from self._days(self._posts[number])
            yield from self._unit_days(self._posts[number])
        yield from self._twice()

    def _post(self, row: Post) -> Post:
        """Return a post as it would be, of no session."""
        former = self._changes.changed.get("post", {}).get(row.id)
        if former is None:
            return row
        values = {**values_of(row), **former.values}
        return Post(**values, id=row.id, person_id=row.person_id)

    def _former(self, row: Person, name: str) -> date | None:
        former = self._changes.changed.get("person", {}).get(row.id)
        day = former.values.get(name, getattr(row, name)) if former else getattr(row, name)
        return day if isinstance(day, date) else None

    def _namesakes(self) -> Iterator[Finding]:
        """Yield units that would stand at the top again, where one of the name is by now."""
        gone = set(self._changes.added.get("unit", ()))
        back = {
            number
            for number, former in self._changes.changed.get("unit", {}).items()
            if "parent_id" in former.values
        }
        units = self._stock.units
        tops = {
            spelling(row.name)
            for number, row in units.items()
            if row.parent_id is None and row.until is None and number not in gone | back
        }
        for number in sorted(back & units.keys()):
            if spelling(units[number].name) in tops:
                yield find("L.1161", where="unit", unit=units[number].name)

    def _persons(self) -> Iterator[Finding]:
        """Yield days of persons that would not be in order, with their posts of by now too."""
        changed = self._changes.changed.get("person", {}).keys() & self._stock.persons.keys()
        for number in sorted(changed):
            row = self._stock.persons[number]
            born, notice = self._former(row, "born"), self._former(row, "retirement_notice")
            if born and notice and notice <= born:
                yield _order(row, "retirement_notice", notice, "born", born)
            for post in self._stock.posts_of.get(number, ()):
                if post.id in self._posts and post.id not in self._touched:
                    yield from self._days(post)

    def _days(self, post: Post) -> Iterator[Finding]:
        person = self._stock.persons[post.person_id]
        days = {"born": self._former(person, "born")}
        days |= {name: getattr(post, name) for name in _OF_POST}
        for first, second in ORDER:
            one, two = days[first], days[second]
            if one and two and two < one:
                yield _order(person, second, two, first, one)

    def _unit_days(self, post: Post) -> Iterator[Finding]:
        unit, name = self._stock.units[post.unit_id], self._stock.persons[post.person_id].name
        if unit.until and (post.until is None or post.until > unit.until):
            yield find(
                "L.1160",
                where="post",
                title=post.title,
                name=name,
                unit=unit.name,
                day=shown(unit.until),
            )

    def _twice(self) -> Iterator[Finding]:
        """Yield each post that would be held twice at once."""
        for pair in overlaps(map(term_of, self._posts.values())):
            late = next((one.told for one in pair if one.told.id in self._touched), None)
            if late is not None:
                name = self._stock.persons[late.person_id].name
                yield find("L.1152", where="post", name=name, title=late.title)


def _order(person: Person, field: str, value: date, other: str, first: date) -> Finding:
    return find(
        "L.1162",
        where="person",
        name=person.name,
        field=label(field),
        value=shown(value),
        other=label(other),
        first=shown(first),
    )
