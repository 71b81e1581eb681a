"""The audit log taken out, as rows for CSV or JSON."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.services.audit.listing import Wanted, conditions, line
from tinnhiem_core.services.audit.verifying import need_readable
from tinnhiem_core.services.work import VIETNAM, Platform, work
from tinnhiem_core.store import audit as store
from tinnhiem_core.store.people.imports import numbers
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import Lang

COLUMNS = (
    *("number", "at", "at_vietnam", "account", "username", "actor", "action", "label", "subject"),
    *("about", "details", "previous", "digest"),
)
"""The columns of an export, in this order.

``digest`` is over the tenant's number, number, at, account, actor, action, subject, details and
previous; user name, label, the time in Vietnam (dd/mm/yyyy hh:mm:ss) and ``about``, the subject
in words, are made when the log is taken out.
"""


def export(
    platform: Platform, scope: Scope, actor: str, wanted: Wanted, lang: Lang = Lang.VI
) -> Iterator[dict[str, object]]:
    """Return the events from the oldest on; the export itself is an act and the first thing done.

    Rows are read as they are asked for, so that a long log need not fit into memory.
    ``InvalidError`` where an event can't be read.
    """
    with platform.database.reading(scope) as session:
        asked = conditions(session, wanted, lang)
        need_readable(session)  # a file must not break off halfway
    with work(platform, scope, actor) as act:
        act.record("log.exported", count=store.count(act.session, asked))
    return _rows(platform, scope, asked, lang)


def _rows(
    platform: Platform, scope: Scope, asked: store.Wanted, lang: Lang
) -> Iterator[dict[str, object]]:
    with platform.database.reading(scope) as session:
        known, imports = store.usernames(session), numbers(session)
        for row in store.oldest(session, asked):
            shown = line(row, lang, known, imports)
            here = f"{shown.at.astimezone(VIETNAM):%d/%m/%Y %H:%M:%S}"
            values = (
                *(shown.number, shown.at.isoformat(timespec="microseconds"), here, shown.account),
                *(shown.username, shown.actor, shown.action, shown.label, shown.subject),
                *(shown.about, row.details, row.previous, row.digest),
            )
            yield dict(zip(COLUMNS, values, strict=True))
