"""A post as typed, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.intake.columns import TITLE_LIMIT
from tinnhiem_core.intake.terms import Term, overlaps, shared_day
from tinnhiem_core.model.people import Appointment, Role, Service
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import Form, PostFields
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.posts import posts_of
from tinnhiem_core.store.people.units import unit_row
from tinnhiem_core.store.tables import Person, Post, Unit

ORDER = (
    ("born", "since"),
    ("born", "appointed"),
    ("since", "until"),
    ("appointed", "until"),
)
"""Pairs of days: the second may not come before the first."""
AHEAD: Final = timedelta(days=366)
"""How long before it begins a post is recorded: a day further off is a year mistyped."""
_WHICH: Final = ("unit", "role", "title", "since", "until")
"""What says which post is meant, and when: read in full before another one is called the same."""


def read_post(form: Form, fields: PostFields) -> Post:
    """Return the post that was typed, of nobody yet; what can't be read is noted."""
    return Post(
        unit_id=fields.unit,
        role=form.word("role", Role, fields.role),
        title=form.text("title", fields.title, TITLE_LIMIT),
        since=form.day("since", fields.since),
        until=form.day("until", fields.until),
        appointed=form.day("appointed", fields.appointed),
        appointment=form.word("appointment", Appointment, fields.appointment),
        full_time=fields.full_time,
        service=form.word("service", Service, fields.service),
    )


def check_post(form: Form, session: ScopedSession, desk: Desk, person: Person, post: Post) -> None:
    """Note what speaks against a new or corrected post of a person."""
    _check_unit(form, session, desk, post)
    days = {"born": person.born, **{n: getattr(post, n) for n in ("since", "until", "appointed")}}
    for first, second in ORDER:
        form.order((first, days[first]), (second, days[second]))
    for field, day in far_ahead(post.since, post.appointed, desk.today()):
        form.add("L.1177", field, value=shown(day))
    if form.sound(*_WHICH) and person.id is not None:
        check_once(form, session, person, post)


def far_ahead(
    since: date | None, appointed: date | None, today: date
) -> Iterator[tuple[str, date]]:
    """Yield each first day of a post that lies more than a year ahead, with its field."""
    for field, day in (("since", since), ("appointed", appointed)):
        if day and day - today > AHEAD:
            yield field, day


def values_of(post: Post) -> dict[str, object]:
    """Return what of a post can be corrected."""
    names = (
        *("unit_id", "role", "title", "since", "until"),
        *("appointed", "appointment", "full_time", "service"),
    )
    return {name: getattr(post, name) for name in names}


def _check_unit(form: Form, session: ScopedSession, desk: Desk, post: Post) -> None:
    number: int | None = post.unit_id
    if number is None:
        form.add("L.1170", "unit")
        return
    unit = unit_row(session, number) if desk.may(number) else None
    if unit is None:
        form.add("L.1114", "unit")
        return
    _within_unit(form, unit, post)


def _within_unit(form: Form, unit: Unit, post: Post) -> None:
    """Note a post that begins before its unit, or goes on after it."""
    if unit.since and post.since and post.since < unit.since:
        form.add("L.1129", "since", name=unit.name, day=shown(unit.since))
    if unit.until and (post.until is None or post.until > unit.until):
        form.add("L.1124", "until", name=unit.name, day=shown(unit.until))


def check_once(
    form: Form, session: ScopedSession, person: Person, post: Post, field: str = "title"
) -> None:
    """Note the same post of the same person a second time, at the same time."""
    held = {other.id: (other, unit) for other, unit in posts_of(session, [person.id])}
    others = (term_of(other) for other, _ in held.values() if other.id != post.id)
    for pair in overlaps((term_of(post, person.id), *others)):
        if any(one.told is post for one in pair):
            (other,) = (one.told for one in pair if one.told is not post)
            figures = {"title": other.title, "unit": held[other.id][1]}
            if shared := shared_day(*pair):
                figures |= {"day": shown(shared.day), "before": shown(shared.before)}
            form.add("L.1156" if shared else "L.1115", field, **figures)


def term_of(post: Post, person: int | None = None) -> Term[Any]:
    """Return the time in which somebody holds a post; ``person`` where it is nobody's yet."""
    return Term(
        told=post,
        person=post.person_id if person is None else person,
        unit=post.unit_id,
        role=post.role,
        title=post.title,
        since=post.since,
        until=post.until,
    )
