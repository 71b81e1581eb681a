"""A post that a file gives to somebody who holds it at that time already: never written twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.terms import SharedDay, Term, overlaps, shared_day
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.people.imports.merged import Merge, PostMerge
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.values import WRITTEN
from tinnhiem_core.services.people.post_checks import term_of
from tinnhiem_core.store.tables import Post
from tinnhiem_core.texts import wording

Told: TypeAlias = PostMerge | Post
"""A post as a row of the file leaves it, or one that no row speaks of."""


def check_twice(stock: Stock, merged: Merge) -> Iterator[Finding]:
    """Yield new and changed posts that overlap the same post of that person, once merged."""
    for pair in overlaps((*_of_file(merged), *_of_stock(stock, merged))):
        late, early = sorted((one.told for one in pair), key=_line, reverse=True)
        if not _written(late):
            late, early = early, late
        if isinstance(late, PostMerge) and _written(late):
            yield _finding(late, early, merged, shared_day(*pair))


def _written(one: Told) -> bool:
    return isinstance(one, PostMerge) and one.status in WRITTEN


def _line(one: Told) -> int:
    return one.line if isinstance(one, PostMerge) else 0


def _of_file(merged: Merge) -> Iterator[Term[Told]]:
    """Yield the posts that rows mean; one that says what another said is none of its own."""
    for post in merged.posts:
        if _written(post) or post.row is not None:
            yield _term(post, merged)


def _term(post: PostMerge, merged: Merge) -> Term[Told]:
    """Return a post as it will be: what the row leaves open stays as it is."""
    person, unit = merged.persons[post.person], merged.units[post.file.unit].row
    return Term(
        told=post,
        person=person.row.id if person.row is not None else person.into,
        unit=unit.id if unit is not None else post.file.unit,
        role=post.file.role,
        title=post.file.title,
        since=post.file.since or (post.row.since if post.row is not None else None),
        until=post.file.until or (post.row.until if post.row is not None else None),
    )


def _of_stock(stock: Stock, merged: Merge) -> Iterator[Term[Told]]:
    """Yield the posts of these persons that no row of the file means."""
    meant = {post.row.id for post in merged.posts if post.row is not None}
    persons = {one.row.id for one in merged.persons.values() if one.row is not None}
    for number in persons:
        for row in stock.posts_of.get(number, ()):
            if row.id not in meant:
                yield term_of(row)


def _finding(post: PostMerge, other: Told, merged: Merge, shared: SharedDay | None) -> Finding:
    figures: dict[str, Any] = {
        "line": str(post.line),
        "name": merged.persons[post.person].file.name,
        "title": post.file.title,
        "unit": merged.units[post.file.unit].file.name,
    }
    if shared is not None:
        figures |= {"day": shown(shared.day), "before": shown(shared.before)}
        return find("L.1154", where=str(post.line), **figures)
    if isinstance(other, PostMerge):
        return find("L.1150", where=str(post.line), **figures, other=str(other.line))
    since = shown(other.since) if other.since else wording("people.day.unknown")
    until = shown(other.until) if other.until else wording("people.day.still")
    return find("L.1151", where=str(post.line), **figures, since=since, until=until)
