"""Posts changed: added, ended, corrected, removed; each with its line in the audit log."""

from __future__ import annotations

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import Form, PostFields
from tinnhiem_core.services.people.persons import own_person
from tinnhiem_core.services.people.post_checks import check_once, check_post, read_post, values_of
from tinnhiem_core.services.people.subjects import about, change, check_revision, missing, told
from tinnhiem_core.services.people.usage import note_uses
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.persons import person_row
from tinnhiem_core.store.people.posts import post_row
from tinnhiem_core.store.tables import Person, Post


def add_post(desk: Desk, person: int, fields: PostFields) -> int:
    """Give a person a post and return its number; ``InvalidError`` with all that is wrong."""
    with desk.work() as act:
        holder = own_person(act.session, desk, person)
        form = Form()
        post = read_post(form, fields)
        check_post(form, act.session, desk, holder, post)
        form.check()
        post.person_id = holder.id
        act.session.add(post)
        act.session.flush()
        act.record("post.added", about(post), name=holder.name, title=post.title)
        return post.id


def end_post(desk: Desk, number: int, revision: int, until: str) -> None:
    """Set the last day of a post; it stays in the history. Empty is refused."""
    with desk.work() as act:
        post, holder = _own(act.session, desk, number)
        check_revision(act.session, post, revision)
        form = Form()
        if not until.strip():
            form.add("L.1102", "until")
        last = form.day("until", until)
        for first in ("since", "appointed"):
            form.order((first, getattr(post, first)), ("until", last))
        if last:
            ended = Post(**{**values_of(post), "until": last}, id=number)
            check_once(form, act.session, holder, ended, "until")
        form.check()
        changed = change(post, {"until": last})
        act.record("post.ended", about(post), name=holder.name, title=post.title, **told(changed))


def correct_post(desk: Desk, number: int, revision: int, fields: PostFields) -> None:
    """Put right what was entered wrongly; the audit log keeps before and after."""
    with desk.work() as act:
        post, holder = _own(act.session, desk, number)
        check_revision(act.session, post, revision)
        form = Form()
        new = read_post(form, fields)
        new.id = post.id
        check_post(form, act.session, desk, holder, new)
        form.check()
        title = post.title
        changed = change(post, values_of(new))
        act.record("post.corrected", about(post), name=holder.name, title=title, **told(changed))


def remove_post(desk: Desk, number: int, revision: int) -> None:
    """Take away a post that was never held; one that was held is ended.

    ``InvalidError`` where something hangs on it.
    """
    with desk.work() as act:
        post, holder = _own(act.session, desk, number)
        check_revision(act.session, post, revision)
        form = Form()
        note_uses(form, act.session, post, "L.1118")
        form.check()
        act.record("post.removed", about(post), name=holder.name, title=post.title)
        act.session.delete(post)


def _own(session: ScopedSession, desk: Desk, number: int) -> tuple[Post, Person]:
    post = post_row(session, number)
    if post is None or not desk.may(post.unit_id):
        raise missing("post", number)
    holder = person_row(session, post.person_id)
    if holder is None:
        raise missing("post", number)
    return post, holder
