"""Persons changed: added, edited, told to retire, deleted; each with its line in the audit log."""

from __future__ import annotations

from tinnhiem_core.intake.columns import CODE_LIMIT, NAME_LIMIT
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.duplicates import likely_duplicates
from tinnhiem_core.services.people.fields import Form, PersonFields, PostFields
from tinnhiem_core.services.people.naming import order_of, searched
from tinnhiem_core.services.people.persons import own_person
from tinnhiem_core.services.people.post_checks import check_post, read_post
from tinnhiem_core.services.people.subjects import about, change, check_revision, told
from tinnhiem_core.services.people.usage import note_uses
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError
from tinnhiem_core.services.work import Work
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import person_of_key
from tinnhiem_core.store.people.posts import posts_of
from tinnhiem_core.store.tables import Person, Post


def add_person(
    desk: Desk, fields: PersonFields, post: PostFields | None = None, *, despite: bool = False
) -> int:
    """Add a person, with a first post where one is given; return the number.

    ``InvalidError`` holds everything at once. Likely duplicates (``C.1116``, ``C.1117``) refuse
    too, unless ``despite`` says that they were looked at. A desk of some units needs the post:
    without one it could not see the person.
    """
    with desk.work() as act:
        form = Form()
        person = Person(**_values(form, desk, fields))
        _code_free(form, act.session, desk, person)
        first = _first_post(form, act.session, desk, person, post)
        form.check()
        found = likely_duplicates(act.session, desk, person, first.unit_id if first else None)
        if found and not despite:
            raise InvalidError(*found)
        act.session.add(person)
        act.session.flush()
        act.record("person.added", about(person), name=person.name, code=person.key)
        if first:
            _add_first(act, person, first)
        return person.id


def edit_person(
    desk: Desk, number: int, revision: int, fields: PersonFields, *, despite: bool = False
) -> None:
    """Change code, name and days of a person; refusals as in ``add_person``.

    ``ConflictError`` where someone saved meanwhile; ``ForbiddenError`` where the person holds
    posts outside of the desk's reach.
    """
    with desk.work() as act:
        row = _whole(act.session, desk, number)
        check_revision(act.session, row, revision)
        form = Form()
        values = _values(form, desk, fields)
        new = Person(**values)
        if new.key != row.key:
            _code_free(form, act.session, desk, new)
        _before_posts(form, act.session, row, new)
        form.check()
        renamed = (new.name, new.born) != (row.name, row.born)
        found = likely_duplicates(act.session, desk, _same_key(new, row), None) if renamed else ()
        if found and not despite:
            raise InvalidError(*found)
        act.record("person.edited", about(row), name=row.name, **told(change(row, values)))


def note_retirement(desk: Desk, number: int, revision: int, notice: str) -> None:
    """Set the day of the notice to await retirement; empty takes it back. Refusals as above."""
    with desk.work() as act:
        row = _whole(act.session, desk, number)
        check_revision(act.session, row, revision)
        form = Form()
        day = form.day("retirement_notice", notice)
        form.notice(row.born, day, desk.today())
        form.check()
        changed = change(row, {"retirement_notice": day})
        act.record("person.retirement", about(row), name=row.name, **told(changed))


def delete_person(desk: Desk, number: int, revision: int) -> None:
    """Delete a person on whom nothing hangs, no post either; ``InvalidError`` says what does."""
    with desk.work() as act:
        row = _whole(act.session, desk, number)
        check_revision(act.session, row, revision)
        form = Form()
        note_uses(form, act.session, row, "L.1118")
        form.check()
        act.record("person.deleted", about(row), name=row.name, code=row.key)
        act.session.delete(row)


def _values(form: Form, desk: Desk, fields: PersonFields) -> dict[str, object]:
    key = form.text("key", fields.key, CODE_LIMIT)
    name = form.text("name", fields.name, NAME_LIMIT)
    born = form.day("born", fields.born)
    notice = form.day("retirement_notice", fields.retirement_notice)
    if born and born > desk.today():
        form.add("L.1111", "born", value=born)
    form.notice(born, notice, desk.today())
    return {
        "key": key,
        "name": name,
        "search": searched(name, key),
        "order": order_of(name),
        "born": born,
        "retirement_notice": notice,
    }


def _code_free(form: Form, session: ScopedSession, desk: Desk, person: Person) -> None:
    other = person_of_key(session, person.key) if person.key else None
    if other is None:
        return
    seen = desk.units is None or any(
        desk.may(post.unit_id) for post, _ in posts_of(session, [other.id])
    )
    if seen:
        form.add("L.1112", "key", key=other.key, name=other.name)
    else:
        form.add("L.1128", "key", key=other.key)


def _first_post(
    form: Form, session: ScopedSession, desk: Desk, person: Person, fields: PostFields | None
) -> Post | None:
    if fields is None:
        if desk.units is not None:
            form.add("L.1126")
        return None
    typed = Form("post.")
    post = read_post(typed, fields)
    check_post(typed, session, desk, person, post)
    form.take(*typed.findings)
    return post


def _add_first(act: Work, person: Person, post: Post) -> None:
    post.person_id = person.id
    act.session.add(post)
    act.session.flush()
    act.record("post.added", about(person), name=person.name, title=post.title)


def _whole(session: ScopedSession, desk: Desk, number: int) -> Person:
    """Return a person all of whose posts are within the desk's reach."""
    row = own_person(session, desk, number)
    if not all(desk.may(post.unit_id) for post, _ in posts_of(session, [row.id])):
        raise ForbiddenError(find("L.1125", where=about(row), name=row.name))
    return row


def _before_posts(form: Form, session: ScopedSession, row: Person, new: Person) -> None:
    for post, _ in posts_of(session, [row.id]):
        for field in ("since", "appointed"):
            day = getattr(post, field)
            if new.born and day and day < new.born:
                form.add("L.1113", "born", value=new.born, title=post.title, first=day)


def _same_key(new: Person, row: Person) -> Person:
    """Return the new values under the old code, so that the person isn't its own duplicate."""
    return Person(key=row.key, name=new.name, born=new.born)
