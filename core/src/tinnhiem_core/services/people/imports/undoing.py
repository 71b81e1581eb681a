"""Taking an import back: what it added goes, what it changed is as before; or nothing is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from tinnhiem_core.intake.names import few
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.changes import KINDS, Changes, from_json, state_of
from tinnhiem_core.services.people.imports.reach import require_whole
from tinnhiem_core.services.people.imports.restored import check_restored
from tinnhiem_core.services.people.imports.rows import own_numbered
from tinnhiem_core.services.people.imports.stock import Stock, load
from tinnhiem_core.services.people.imports.telling import Done, deeds_undone, told_of
from tinnhiem_core.services.people.subjects import about, change
from tinnhiem_core.services.people.usage import uses_in_words
from tinnhiem_core.services.refusals import ConflictError, InvalidError
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.imports import links
from tinnhiem_core.store.tables import Person, Post, RosterImport, Unit
from tinnhiem_core.texts import wording

KEPT: Final = frozenset({"access_grant", "invitation"})
"""Tables of which nothing is ever deleted: they say who could do what."""
Rows = Mapping[str, Mapping[int, Unit | Person | Post]]


def undo_import(desk: Desk, number: int) -> None:
    """Take back what an applied import added and changed.

    ``InvalidError`` with everything that stands in the way: records changed since, or used since
    by something that the import did not bring, what no page would save as it was before.
    ``ConflictError`` where the import is not applied, ``ForbiddenError`` where a record that it
    touched is not wholly the desk's. The content of the file is emptied.
    """
    with desk.work() as act:
        row, place = own_numbered(act.session, desk, number)
        if row.state is not ImportState.APPLIED:
            raise ConflictError(find("L.1146", where=about(row), file=row.file_name))
        stock = load(act.session)
        changes, rows = from_json(row.changes), _rows(stock)
        require_whole(desk, row, changes, stock)
        found = (
            *_since(changes, rows),
            *_used(act.session, changes, rows),
            *check_restored(stock, changes),
        )
        if found:
            raise InvalidError(*found)
        of = told_of(row, place)
        going, restored = _withdrawn(changes, rows), _restored(changes, rows)
        act.record_each(deeds_undone(going, restored, stock.persons, of))
        _remove(act.session, changes, rows)
        _close(row)
        row.closed_at = act.now
        counts = {f"{one.__tablename__}s": _count(changes, one.__tablename__) for one in KINDS}
        act.record("import.undone", about(row), **of, **counts)


def _rows(stock: Stock) -> Rows:
    return {"unit": stock.units, "person": stock.persons, "post": stock.posts}


def _since(changes: Changes, rows: Rows) -> Iterator[Finding]:
    """Yield for each kind of record how many were changed or deleted since, and which.

    One that is exactly as the import left it again counts as unchanged: whatever was done to it
    since, as by a later import, was taken back.
    """
    for kind in KINDS:
        table = kind.__tablename__
        wanted = dict.fromkeys(changes.added.get(table, ()), 1)
        wanted |= {number: one.revision for number, one in changes.changed.get(table, {}).items()}
        there = rows[table]
        gone = sum(number not in there for number in wanted)
        touched = [
            there[number]
            for number, revision in wanted.items()
            if number in there
            and there[number].revision != revision
            and state_of(there[number]) != changes.left[table].get(number)
        ]
        if touched:
            names = few(_name(one) for one in touched)
            what = wording(f"people.kind.{table}")
            yield find("L.1147", where=table, what=what, count=len(touched), names=names)
        if gone:
            yield find("L.1148", where=table, what=wording(f"people.kind.{table}"), count=gone)


def _used(session: ScopedSession, changes: Changes, rows: Rows) -> Iterator[Finding]:
    """Yield what else hangs on rows that would be removed."""
    for kind in KINDS:
        table = kind.__tablename__
        added = {name: set(numbers) for name, numbers in changes.added.items()}
        own = added.get(table, set())
        counts: dict[str, int] = {}
        named: dict[int, None] = {}
        for name, number, target in links(session, table) if own else ():
            if target in own and number not in added.get(name, ()):
                counts[name] = counts.get(name, 0) + 1
                named[target] = None
        if counts:
            yield find(
                "L.1149" if KEPT.isdisjoint(counts) else "L.1166",
                where=table,
                names=few(_name(rows[table][number]) for number in named if number in rows[table]),
                uses=uses_in_words(tuple(counts.items())),
            )


def _restored(changes: Changes, rows: Rows) -> Iterator[Done]:
    """Set every changed row back and yield it, with what was changed in it now."""
    for table, changed in changes.changed.items():
        for number, former in changed.items():
            row = rows[table][number]
            yield row, change(row, former.values)


def _withdrawn(changes: Changes, rows: Rows) -> Iterator[Post]:
    """Yield the posts that go while their persons stay."""
    going = {*changes.added.get("person", ())}
    for number in changes.added.get("post", ()):
        row = rows["post"][number]
        if isinstance(row, Post) and row.person_id not in going:
            yield row


def _remove(session: ScopedSession, changes: Changes, rows: Rows) -> None:
    """Delete posts, persons, units, in this order; units of a tree are taken apart first."""
    for number in changes.added.get("unit", ()):
        unit = rows["unit"][number]
        assert isinstance(unit, Unit)  # noqa: S101 - for the type checker
        unit.parent_id = None
    session.flush()
    for kind in reversed(KINDS):
        for number in changes.added.get(kind.__tablename__, ()):
            session.delete(rows[kind.__tablename__][number])
        session.flush()


def _close(row: RosterImport) -> None:
    row.state = ImportState.UNDONE
    row.content = b""
    row.changes = "{}"
    row.decisions = "{}"


def _count(changes: Changes, table: str) -> list[int]:
    return [len(changes.added.get(table, ())), len(changes.changed.get(table, {}))]


def _name(row: Unit | Person | Post) -> str:
    return row.title if isinstance(row, Post) else row.name
