"""Units changed: added, edited, moved, closed, deleted; each with its line in the audit log."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date
from itertools import chain, count

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.columns import UNIT_LIMIT
from tinnhiem_core.intake.drafts import unit_key
from tinnhiem_core.intake.names import few, spelling
from tinnhiem_core.model.people import Level, UnitKind
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import Form, UnitFields
from tinnhiem_core.services.people.naming import searched
from tinnhiem_core.services.people.subjects import about, change, check_revision, told
from tinnhiem_core.services.people.tree import subtree
from tinnhiem_core.services.people.units import own_unit
from tinnhiem_core.services.people.usage import note_uses
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.units import all_units, held_after
from tinnhiem_core.store.tables import Unit


def add_unit(desk: Desk, fields: UnitFields) -> int:
    """Add a unit and return its number; ``InvalidError`` with all that speaks against it."""
    with desk.work() as act:
        rows = all_units(act.session)
        form = Form()
        values = _values(form, fields)
        parent = _parent(form, desk, rows, fields.parent)
        _named_once(form, rows, str(values["name"]), fields.parent, None)
        _within_parent(form, parent, values["since"], values["until"])
        form.check()
        row = Unit(**values, key=_key(rows, str(values["name"]), parent))
        row.parent_id = fields.parent
        act.session.add(row)
        act.session.flush()
        act.record("unit.added", about(row), name=row.name)
        return row.id


def edit_unit(desk: Desk, number: int, revision: int, fields: UnitFields) -> None:
    """Change name, kind, level, days and "có cấp trực thuộc"; ``move_unit`` moves it.

    ``fields.parent`` is not looked at. ``ConflictError`` where someone saved meanwhile.
    """
    with desk.work() as act:
        row = own_unit(act.session, desk, number)
        check_revision(act.session, row, revision)
        rows = all_units(act.session)
        form = Form()
        values = _values(form, fields)
        _named_once(form, rows, str(values["name"]), row.parent_id, row.id)
        parent = next((one for one in rows if one.id == row.parent_id), None)
        _within_parent(form, parent, values["since"], values["until"])
        _nothing_beyond(form, act.session, rows, row, values["until"])
        form.check()
        act.record("unit.edited", about(row), name=row.name, **told(change(row, values)))


def close_unit(desk: Desk, number: int, revision: int, until: str) -> None:
    """Set the last day of a unit (merged, abolished); empty takes back the one that it has.

    ``InvalidError`` where there is none to take back; else it names who still holds a post, and
    which units go on, beyond that day.
    """
    with desk.work() as act:
        row = own_unit(act.session, desk, number)
        check_revision(act.session, row, revision)
        form = Form()
        if row.until is None and not until.strip():
            form.add("L.1102", "until")
        last = form.day("until", until)
        form.order(("since", row.since), ("until", last))
        _nothing_beyond(form, act.session, all_units(act.session), row, last)
        form.check()
        changed = change(row, {"until": last})
        act.record(
            "unit.closed" if last else "unit.reopened", about(row), name=row.name, **told(changed)
        )


def move_unit(desk: Desk, number: int, revision: int, parent: int | None) -> None:
    """Put a unit, with all below it, under another one; None for the top.

    ``InvalidError`` where that would close a circle, where either place is not the desk's, or
    where it stands already.
    """
    with desk.work() as act:
        row = own_unit(act.session, desk, number)
        check_revision(act.session, row, revision)
        rows = all_units(act.session)
        form = Form()
        if not desk.may(row.parent_id):
            form.add("L.1127", "parent")
        above = _parent(form, desk, rows, parent)
        if parent == row.parent_id and desk.may(parent):
            form.add("L.1172" if above else "L.1173", "parent", name=row.name, parent=_name(above))
        if parent in subtree({one.id: one.parent_id for one in rows}, row.id):
            form.add("L.1121", "parent", name=row.name, parent=_name(above))
        _named_once(form, rows, row.name, parent, row.id)
        _within_parent(form, above, row.since, row.until)
        form.check()
        names = {one.id: one.name for one in rows}
        before = names.get(row.parent_id, "") if row.parent_id else ""
        change(row, {"parent_id": parent})
        act.record(
            "unit.moved",
            about(row),
            name=row.name,
            before=before,
            after=_name(above),
        )


def delete_unit(desk: Desk, number: int, revision: int) -> None:
    """Delete a unit on which nothing hangs; ``InvalidError`` says what does."""
    with desk.work() as act:
        row = own_unit(act.session, desk, number)
        check_revision(act.session, row, revision)
        form = Form()
        if not desk.may(row.parent_id):
            form.add("L.1127", "parent")
        note_uses(form, act.session, row, "L.1119")
        form.check()
        act.record("unit.deleted", about(row), name=row.name)
        act.session.delete(row)


def _key(rows: Sequence[Unit], name: str, parent: Unit | None) -> str:
    return free_key({row.key for row in rows}, name, parent.name if parent else "")


def free_key(taken: Container[str], name: str, parent: str) -> str:
    """Return a key that no unit has: the name, with that of the unit above where it is taken."""
    longer = unit_key(name, parent)
    numbered = (f"{longer} {number}" for number in count(2))
    return next(key for key in chain((name, longer), numbered) if key not in taken)


def _values(form: Form, fields: UnitFields) -> dict[str, object]:
    name = form.text("name", fields.name, UNIT_LIMIT)
    since, until = form.day("since", fields.since), form.day("until", fields.until)
    form.order(("since", since), ("until", until))
    return {
        "name": name,
        "search": searched(name),
        "kind": form.word("kind", UnitKind, fields.kind),
        "level": form.word("level", Level, fields.level),
        "has_subordinates": fields.has_subordinates,
        "since": since,
        "until": until,
    }


def _parent(form: Form, desk: Desk, rows: Sequence[Unit], number: int | None) -> Unit | None:
    found = next((row for row in rows if row.id == number), None)
    if not desk.may(number):
        form.add("L.1127", "parent")
        return None
    if number is not None and found is None:
        form.add("L.1114", "parent")
    return found


def _name(unit: Unit | None) -> str:
    return unit.name if unit is not None else ""


def _named_once(
    form: Form, rows: Sequence[Unit], name: str, parent: int | None, own: int | None
) -> None:
    """Note a unit of the same name at the same place that still exists."""
    for row in rows:
        same = row.parent_id == parent and row.id != own and row.until is None
        if name and same and spelling(row.name) == spelling(name):
            form.add("L.1120", "name", name=row.name)


def _within_parent(form: Form, parent: Unit | None, since: object, until: object) -> None:
    """Note days outside of those of the unit above."""
    if parent is None:
        return
    if parent.until and (not isinstance(until, date) or until > parent.until):
        form.add("L.1124", "until", name=parent.name, day=shown(parent.until))
    if parent.since and isinstance(since, date) and since < parent.since:
        form.add("L.1129", "since", name=parent.name, day=shown(parent.since))


def _nothing_beyond(
    form: Form, session: ScopedSession, rows: Sequence[Unit], row: Unit, last: object
) -> None:
    """Note posts and units below that go on after the last day of a unit."""
    if not isinstance(last, date):
        return
    held = held_after(session, row.id, last)
    if held:
        form.add(
            "L.1122",
            "until",
            count=len(held),
            names=few(f"{name} ({title})" for name, title in held),
        )
    open_units = [
        one for one in rows if one.parent_id == row.id and (not one.until or one.until > last)
    ]
    if open_units:
        names = few(one.name for one in open_units)
        form.add("L.1123", "until", count=len(open_units), names=names)
