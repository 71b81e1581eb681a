"""The audit log of a tenant, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from tinnhiem_core.services.audit.searching import sought
from tinnhiem_core.services.audit.verifying import need_readable
from tinnhiem_core.services.audit.words import (
    action_words,
    detail_words,
    imports_named,
    name_told,
    subject_words,
)
from tinnhiem_core.services.people.naming import order_of
from tinnhiem_core.services.work import VIETNAM, Platform
from tinnhiem_core.store import audit as store
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.log_rows import UNREADABLE, is_sound
from tinnhiem_core.store.people.imports import numbers
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import AuditEvent
from tinnhiem_core.texts import Lang

PAGE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which events are looked for; both days belong to it, None or "" means any.

    ``text`` is looked for in the name of who did it, the act, the subject and the details, as the
    page writes them and as they were recorded, whatever the case and the diacritics.
    """

    since: date | None = None
    until: date | None = None
    account: int | None = None
    action: str = ""
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """One act in words; ``details`` are pairs of label and value.

    ``actor`` is the name that the account had then, which its holder may change; ``username``
    doesn't change, "" where no account acted or it never had a role here. ``about``: the subject
    in words, with the name it had then, where the act tells.
    """

    number: int
    at: datetime
    account: int | None
    actor: str
    username: str
    action: str
    label: str
    subject: str
    about: str
    details: tuple[tuple[str, str], ...]
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """One page of the log, the newest act first; ``total`` is of all pages."""

    lines: tuple[EventLine, ...]
    page: int
    pages: int
    total: int


def events(
    platform: Platform, scope: Scope, wanted: Wanted, page: int = 1, lang: Lang = Lang.VI
) -> EventPage:
    """Return a page of the tenant's log; a page beyond the last is the last.

    ``InvalidError`` where an event of the page can't be read.
    """
    with platform.database.reading(scope) as session:
        asked = conditions(session, wanted, lang)
        total = store.count(session, asked)
        pages = max(1, -(-total // PAGE))
        shown = min(max(page, 1), pages)
        try:
            rows = store.newest(session, asked, (shown - 1) * PAGE, PAGE)
        except UNREADABLE:
            need_readable(session)
            raise  # the database's fault, not an event's
        if not all(map(is_sound, rows)):
            need_readable(session)
        known = store.usernames(session, {one.account_id for one in rows if one.account_id})
        named = imports_named(one.subject for one in rows)
        imports = numbers(session, named) if named else {}
        lines = tuple(line(one, lang, known, imports) for one in rows)
        return EventPage(lines=lines, page=shown, pages=pages, total=total)


def action_choices(
    platform: Platform, scope: Scope, lang: Lang = Lang.VI
) -> tuple[tuple[str, str], ...]:
    """Return the kinds of act that the log holds, with their labels, by label."""
    with platform.database.reading(scope) as session:
        found = [(one, action_words(one, lang)) for one in store.actions(session)]
    return tuple(sorted(found, key=lambda one: one[1]))


def account_choices(platform: Platform, scope: Scope) -> tuple[tuple[int, str], ...]:
    """Return the accounts that acted in the tenant (number, name and user name), by name."""
    with platform.database.reading(scope) as session:
        found = store.actors(session)
        known = store.usernames(session, (number for number, _ in found))
    ordered = sorted(found, key=lambda one: (order_of(one[1]), one))
    return tuple(
        (one, f"{name} ({known[one]})".strip() if one in known else name) for one, name in ordered
    )


def line(
    row: AuditEvent, lang: Lang, usernames: Mapping[int, str], imports: Mapping[int, int]
) -> EventLine:
    """Return a row of the log in words; ``usernames`` are those of the accounts that acted.

    ``imports``: which one of the tenant's imports each is.
    """
    name = name_told(row.details)
    return EventLine(
        number=row.number,
        at=row.at,
        account=row.account_id,
        actor=row.actor,
        username=usernames.get(row.account_id or 0, ""),
        action=row.action,
        label=action_words(row.action, lang),
        subject=row.subject,
        about=subject_words(row.subject, name, imports, lang),
        details=detail_words(row.details, lang),
        digest=row.digest,
    )


def conditions(session: ScopedSession, wanted: Wanted, lang: Lang) -> store.Wanted:
    """Return what the database is asked for."""
    return store.Wanted(
        since=None if wanted.since is None else _start(wanted.since),
        until=None if wanted.until is None else _start(wanted.until + timedelta(days=1)),
        account=wanted.account,
        action=wanted.action,
        subject=wanted.subject,
        found=sought(session, wanted.text, lang),
    )


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), VIETNAM)
