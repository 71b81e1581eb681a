"""What an import does to records that are there, told in the history of each of them.

A record that is new with the import needs no line of its own: it names its import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from tinnhiem_core.services.people.imports.changes import Changes
from tinnhiem_core.services.people.subjects import about, told
from tinnhiem_core.services.work import deed
from tinnhiem_core.store.audit import Deed
from tinnhiem_core.store.tables import Person, Post, RosterImport, Unit

Told: TypeAlias = dict[str, Any]
Row: TypeAlias = Unit | Person | Post
Done: TypeAlias = tuple[Row, dict[str, list[object]]]
"""A record with what was changed in it, before and after."""


def told_of(row: RosterImport, number: int) -> Told:
    """Return how an act names the import; ``number`` is which one of the tenant's it is."""
    return {"file": row.file_name, "import_id": row.id, "import_number": number}


def deeds_applied(changes: Changes, known: Mapping[int, Person], of: Told) -> Iterator[Deed]:
    """Yield each unit, person and post that was changed, then each new post of ``known``."""
    for row, pairs in changes.done:
        if pairs:
            action = {Unit: "unit.imported", Person: "person.imported", Post: "post.imported"}
            yield deed(action[type(row)], about(row), **_name(row, known), **told(pairs), **of)
    for row, pairs in changes.done:
        if not pairs and isinstance(row, Post) and row.person_id in known:
            yield deed("post.brought", about(row), **_name(row, known), **of)


def deeds_undone(
    going: Iterable[Post], restored: Iterable[Done], known: Mapping[int, Person], of: Told
) -> Iterator[Deed]:
    """Yield the posts that go while their persons stay, then all that is as it was before."""
    for post in going:
        yield deed("post.withdrawn", about(post), **_name(post, known), **of)
    for row, pairs in restored:
        if pairs:
            action = {Unit: "unit.restored", Person: "person.restored", Post: "post.restored"}
            yield deed(action[type(row)], about(row), **_name(row, known), **told(pairs), **of)


def _name(row: Row, known: Mapping[int, Person]) -> Told:
    if isinstance(row, Post):
        return {"name": known[row.person_id].name, "title": row.title}
    return {"name": row.name}
